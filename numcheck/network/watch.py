"""The time that a question has, and what becomes of its connections when that is up."""

import socket
import threading
import time
from contextlib import suppress
from typing import Self

from numcheck.network.failure import Kind, NetworkError


class Watch:
    """Cuts the connections of one question when its time is up: a server may trickle headers, too, for ever.

    A context manager: the time runs within it.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._until = time.monotonic() + seconds
        self._handles: list[socket.socket] = []
        self._timer = threading.Timer(seconds, self._cut)
        self._timer.daemon = True

    def __enter__(self) -> Self:
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()
        # Python 3.13 keeps a thread's stack until the thread is joined or collected, and this one is part of a cycle.
        self._timer.join()
        for handle in self._handles:
            handle.close()

    def add(self, connected: socket.socket) -> None:
        """Watches a connection."""
        # A second handle: TLS takes the first one over.
        self._handles.append(connected.dup())
        if self._is_over():
            self._cut()

    def at_most(self, seconds: float) -> float:
        """So many seconds, or those that are left; never none, which would mean not to wait at all."""
        return max(min(seconds, self._until - time.monotonic()), 0.001)

    def check(self, received: int = 0) -> None:
        """Raises `NetworkError` where the time is up, and says how many bytes had come."""
        if self._is_over():
            said = f"was given up after {self._seconds:,g} seconds, {received:,} bytes into it"
            raise NetworkError(Kind.SLOW, said)

    def _is_over(self) -> bool:
        return time.monotonic() >= self._until

    def _cut(self) -> None:
        for handle in list(self._handles):
            with suppress(OSError):
                handle.shutdown(socket.SHUT_RDWR)
