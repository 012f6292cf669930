"""How far a command is, told on the terminal of whoever waits for it."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from time import monotonic
from typing import TypeVar

from numcheck.cli import output

T = TypeVar("T")

_PATIENCE = 0.7
"""Seconds after which somebody who waits wants to know how far it is."""
_BETWEEN = 0.1
"""Seconds between two lines: more often than this nobody reads them."""


def counted(
    items: Iterable[T], many: int, *, printed: bool = False, now: Callable[[], float] = monotonic
) -> Iterator[T]:
    """The items, one after another, with `12 of 340 documents` on standard error while they are worked on.

    Only a terminal gets the line, after a moment, and it is gone when the last item is done: nothing of it reaches a
    pipe, a file or the log of a continuous integration.

    Args:
        items: The items.
        many: How many there are.
        printed: Whether what is made of them is printed meanwhile; on a terminal that tells as much.
        now: The clock, in seconds.
    """
    unwatched = os.environ.get("CI") or os.environ.get("TERM") == "dumb" or not output.is_terminal(sys.stderr)
    if many < 2 or unwatched or (printed and output.is_terminal(sys.stdout)):
        yield from items
        return
    told, next_time = "", now() + _PATIENCE
    try:
        for number, item in enumerate(items, start=1):
            if now() >= next_time:
                told, next_time = f"{number} of {many} documents", now() + _BETWEEN
                output.status(told)
            yield item
    finally:
        if told:
            output.status(" " * len(told))
            output.status("")
