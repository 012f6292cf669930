"""The checkers that are kept: what one has fetched for an article serves the next."""

from threading import local

from numcheck.checker import Checker, moment
from numcheck.readings.asof import AsOf

_MOST = 16
"""Of how many moments a thread keeps its checker."""


class _Thread(local):
    """What each thread keeps: a catalog serves one, and remembers what it has fetched."""

    def __init__(self) -> None:
        """No checker yet."""
        self.checkers: dict[AsOf, Checker] = {}


_THREAD = _Thread()


def checker(as_of: AsOf | str = "both") -> Checker:
    """The checker of this thread for a moment; raises as `Checker` does."""
    when = moment(as_of)
    found = _THREAD.checkers.get(when)
    if found is None:
        found = Checker(as_of=when)
        if len(_THREAD.checkers) >= _MOST:
            _THREAD.checkers.clear()
        _THREAD.checkers[when] = found
    return found
