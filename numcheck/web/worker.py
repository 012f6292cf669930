"""A process that answers one request after another, and can be ended in the middle of one."""

import signal
from collections.abc import Callable
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection
from threading import Lock
from typing import Protocol

from numcheck.errors import CrashError, NumcheckError
from numcheck.errors.web import TimeLimitError
from numcheck.web.jobs import Job, LookedUp

_AWAY = (BrokenPipeError, ConnectionResetError, EOFError)
"""What says that the process at the other end is gone."""


class Answering(Protocol):
    """What answers in the process; see `Desk`."""

    def warm(self) -> None:
        """Loads what the first request would have to wait for."""

    def do(self, job: Job) -> str | LookedUp:
        """The answer; raises `NumcheckError`."""


class Worker:
    """The process, seen from outside. It serves one thread at a time."""

    def __init__(self, make: Callable[[], Answering]) -> None:
        """Starts a process; `make`, a name of a module, makes there what answers."""
        self._make = make
        self._starting, self._ended = Lock(), False
        self._start()

    def ask(self, job: Job, seconds: float) -> str | LookedUp:
        """The answer. A process that takes longer, or ends, makes way for a new one.

        Raises:
            TimeLimitError: It was not there in time.
            CrashError: The process ended.
            NumcheckError: Whatever it was told.
        """
        try:
            self._connection.send(job)
            if not self._connection.poll(seconds):
                self._start_again()
                raise TimeLimitError(
                    f"This took longer than {seconds:g} seconds and was given up.",
                    "Check a part of the text, or the whole of it at the command line: numcheck check FILE.",
                )
            found: str | LookedUp | NumcheckError = self._connection.recv()
        except _AWAY as error:
            self._start_again()
            raise CrashError(
                "The process that worked on this ended before it was done; perhaps it ran out of memory. "
                "This is a mistake of the program or of the machine, and no finding: try a part of the text."
            ) from error
        if isinstance(found, NumcheckError):
            raise found
        return found

    def end(self) -> None:
        """Ends the process, whatever it does; who waits for it is told that it has ended."""
        with self._starting:
            self._ended = True
            self._process.kill()
        self._process.join()

    def _start_again(self) -> None:
        with self._starting:
            self._process.kill()
            if not self._ended:
                self._connection.close()
                self._process.join()
                self._start()

    def _start(self) -> None:
        context = get_context("spawn")
        self._connection, theirs = context.Pipe()
        self._process = context.Process(target=_work, args=(theirs, self._make), daemon=True, name="numcheck-worker")
        with _Uninterrupted():
            self._process.start()
        theirs.close()


class _Uninterrupted:
    """While it holds, a process that is started is one that Ctrl-C does not reach: that is the first process's to heed.

    A mask is the thread's own and is handed on. Where there are no masks, the process itself ignores it once it runs.
    """

    def __enter__(self) -> None:
        if hasattr(signal, "pthread_sigmask"):
            self._mask = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})

    def __exit__(self, *_: object) -> None:
        if hasattr(signal, "pthread_sigmask"):
            signal.pthread_sigmask(signal.SIG_SETMASK, self._mask)


def _work(connection: Connection, make: Callable[[], Answering]) -> None:
    """What the process does until nobody is left to ask it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    desk: Answering | None = None
    with suppress(NumcheckError):
        desk = make()
        desk.warm()
    with suppress(*_AWAY):
        while True:
            job = connection.recv()
            try:
                desk = make() if desk is None else desk
                answer: object = desk.do(job)
            except NumcheckError as error:
                answer = error
            connection.send(answer)
