"""The checkers that are kept: what one has fetched for an article serves the next."""

from threading import local

from numcheck.checker import Checker, moment
from numcheck.readings.asof import AsOf

_MOST = 16
"""Of how many moments checkers are kept."""


class Checkers:
    """Checkers for one thread, each made when its moment is first asked for."""

    def __init__(self) -> None:
        """None yet."""
        self._made: dict[AsOf, Checker] = {}

    def at(self, as_of: AsOf | str) -> Checker:
        """The checker for a moment, over the installed figures; raises as `Checker` does."""
        when = moment(as_of)
        found = self._made.get(when)
        if found is None:
            found = Checker(as_of=when)
            if len(self._made) >= _MOST:
                self._made.clear()
            self._made[when] = found
        return found


class _Thread(local):
    """What each thread keeps: a catalog serves one, and remembers what it has fetched."""

    def __init__(self) -> None:
        """No checker yet."""
        self.checkers = Checkers()


_THREAD = _Thread()


def checker(as_of: AsOf | str = "both") -> Checker:
    """The checker of this thread for a moment; raises as `Checker` does."""
    return _THREAD.checkers.at(as_of)
