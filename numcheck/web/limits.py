"""What a request to the page may cost."""

import os
from typing import NamedTuple


def _workers() -> int:
    """Two at the least, so that one large text does not stop the page."""
    return max(2, min(8, os.cpu_count() or 1))


class Limits(NamedTuple):
    """The bounds.

    Attributes:
        size: How many bytes what is sent may have: an article has ten thousand, a Word document with pictures millions.
        read: How many bytes more than that are taken and thrown away, so that the browser gets to read the answer.
        sending: How many seconds may pass until all of it is here.
        seconds: How many seconds one check or one look-up may take.
        waiting: How many seconds it may wait for its turn.
        queue: How many may wait.
        large: From how many bytes on a text is large: the last free worker takes none of those.
        workers: How many processes work.
        connections: How many connections are open at once.
    """

    size: int = 5_000_000
    read: int = 50_000_000
    sending: float = 60.0
    seconds: float = 30.0
    waiting: float = 120.0
    queue: int = 200
    large: int = 50_000
    workers: int = _workers()
    connections: int = 500


LIMITS = Limits()
"""The bounds unless told otherwise."""
