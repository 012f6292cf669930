"""Work in a child process that kills itself with signal 9 as it is about to touch the disk: no clock says where."""

import io
import os
import signal
import sqlite3
import sys
from collections.abc import Callable
from itertools import count
from types import FrameType

Work = Callable[[], bool]
"""What a child does, and whether it did what it was for."""


def forked(work: Work, dies_at: int = 0) -> int:
    """Does the work in a child, which dies at the touch of this number, or lives; its status: 0 where it did it."""
    child = os.fork()
    if child:
        return os.waitpid(child, 0)[1]
    numbers = count(1)

    def die() -> None:
        if next(numbers) == dies_at:
            os.kill(os.getpid(), signal.SIGKILL)

    os._exit(int(not _watched(work, die)))


def touches(work: Work) -> int:
    """Does the work in a child, which has to succeed: how often it touches the disk."""
    reading, writing = os.pipe()
    numbers = count()

    def counted() -> bool:
        done = _watched(work, lambda: next(numbers))
        os.write(writing, str(next(numbers)).encode())
        return done

    assert forked(counted) == 0
    os.close(writing)
    with open(reading) as told:
        return int(told.read())


def _watched(work: Work, before_touch: Callable[[], object]) -> bool:
    def step(_frame: FrameType, event: str, called: object) -> None:
        if event == "c_call" and _touches(called):
            before_touch()

    sys.setprofile(step)
    try:
        return work()
    finally:
        sys.setprofile(None)


def _touches(called: object) -> bool:
    """Whether it is a function of the system, or a method of a database or of a file that is written.

    Reading is left out: how many pieces an answer of a server comes in is chance.
    """
    owner = getattr(called, "__self__", None)
    return owner is sys.modules[os.name] or isinstance(owner, sqlite3.Connection | sqlite3.Cursor | io.BufferedWriter)
