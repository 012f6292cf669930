"""One thread that does what has been asked for, so that nobody who types waits for a check."""

from collections.abc import Callable
from threading import Condition, Thread
from time import monotonic


class Worker:
    """Does a piece of work for each key that it is asked for, once nothing new has been asked for it for a while.

    The thread starts with the first question. It is a daemon: a program that ends does not wait for it.
    """

    def __init__(self, work: Callable[[str], None], now: Callable[[], float] = monotonic) -> None:
        """The work, which raises nothing, and a clock, in seconds."""
        self._work, self._now = work, now
        self._due: dict[str, float] = {}
        self._changed = Condition()
        self._thread: Thread | None = None

    def ask(self, key: str, after: float = 0.0) -> None:
        """Has the work done for a key so many seconds from now; what was asked for it before is asked no longer."""
        with self._changed:
            self._due[key] = self._now() + after
            if self._thread is None:
                self._thread = Thread(target=self._run, name="numcheck", daemon=True)
                self._thread.start()
            self._changed.notify()

    def drop(self, key: str) -> None:
        """Asks no longer for a key."""
        with self._changed:
            self._due.pop(key, None)

    def _run(self) -> None:
        while True:
            self._work(self._next())

    def _next(self) -> str:
        """The next key that is due, as soon as one is."""
        with self._changed:
            while True:
                key = min(self._due, key=self._due.__getitem__, default=None)
                if key is None:
                    self._changed.wait()
                elif (left := self._due[key] - self._now()) > 0:
                    self._changed.wait(left)
                else:
                    del self._due[key]
                    return key
