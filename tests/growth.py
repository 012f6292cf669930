"""How the work of a function grows with what it is given, in steps that are counted, not in time.

A step is a call or a line of Python, and a round of a comprehension: the same number on any machine, however busy.
What a single call does within C, a regular expression say, is one step; how that grows is measured by `make bench`.
"""

import sys
from collections.abc import Callable
from types import FrameType
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from _typeshed import TraceFunction

T = TypeVar("T")


def calls(function: Callable[..., object], *arguments: object) -> int:
    """The calls and lines of Python that a call of the function takes, in all that it calls.

    A generator is not run; give a function that uses it up. Nothing may be counted within what is counted.
    """
    count = 0

    def step(_frame: FrameType, event: str, _argument: object) -> "TraceFunction":
        nonlocal count
        count += event in ("call", "line")
        return step

    before = sys.gettrace()
    sys.settrace(step)
    try:
        function(*arguments)
    finally:
        sys.settrace(before)
    return count


def growth(function: Callable[[T], object], short: T, long: T) -> float:
    """How many times the steps for the short one the long one takes; caches are filled with the short one first."""
    function(short)
    return calls(function, long) / calls(function, short)
