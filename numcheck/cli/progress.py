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


_BAR = 20
"""How many characters wide the bar is."""


def counted(
    items: Iterable[T],
    many: int,
    *,
    printed: bool = False,
    what: str = "documents",
    now: Callable[[], float] = monotonic,
) -> Iterator[T]:
    """The items, as they are done, with how many are, how fast and for how long still, on standard error meanwhile.

    Only a terminal gets the line, after a moment, and it is gone when the last item is done: nothing of it reaches a
    pipe, a file or the log of a continuous integration.

    Args:
        items: The items.
        many: How many there are.
        printed: Whether what is made of them is printed meanwhile; on a terminal that tells as much.
        what: What they are called.
        now: The clock, in seconds.
    """
    unwatched = os.environ.get("CI") or os.environ.get("TERM") == "dumb" or not output.is_terminal(sys.stderr)
    if many < 2 or unwatched or (printed and output.is_terminal(sys.stdout)):
        yield from items
        return
    began = now()
    width, next_time = 0, began + _PATIENCE
    try:
        for number, item in enumerate(items, start=1):
            if (time := now()) >= next_time:
                line = _line(number, many, time - began, what)[: output.width() - 1]
                output.status(line.ljust(width))
                width, next_time = len(line), time + _BETWEEN
            yield item
    finally:
        if width:
            output.status(" " * width)
            output.status("")


def _line(number: int, many: int, seconds: float, what: str) -> str:
    """`12 of 340 documents [=>   ] 24 a second, 0:14 left`."""
    done = min(_BAR, _BAR * number // many)
    rate = number / seconds if seconds > 0 else 0.0
    told = f"{number} of {many} {what} [{'=' * done}{' ' * (_BAR - done)}]"
    return f"{told} {_rate(rate)}, {_clock((many - number) / rate)} left" if rate else told


def _rate(rate: float) -> str:
    """How many a second, or a minute where that is fewer than one."""
    return (
        f"{rate:.0f} a second" if rate >= 10 else f"{rate:.1f} a second" if rate >= 1 else f"{rate * 60:.1f} a minute"
    )


def _clock(seconds: float) -> str:
    """`0:14`, `2:05:00`."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"
