"""Reports one after another: nothing of a report is kept when its part of the text has been written."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import chain, islice
from tempfile import SpooledTemporaryFile
from typing import TypeVar

from numcheck.errors import OutputError

T = TypeVar("T")

_IN_MEMORY = 4_000_000
_PIECE = 1 << 20


def alone(items: Iterable[T]) -> tuple[bool, Iterator[T]]:
    """Whether there is one item and no other, and the items; two are asked for at once."""
    rest = iter(items)
    first = list(islice(rest, 2))
    return len(first) == 1, chain(first, rest)


@contextmanager
def spooled() -> "Iterator[Spool]":
    """Text that has to wait for what stands before it: a long one on disk, and not in memory."""
    with SpooledTemporaryFile(_IN_MEMORY, "w+", encoding="utf-8", errors="surrogatepass", newline="") as file:
        yield Spool(file)


class Spool:
    """Text that waits in a file."""

    def __init__(self, file: "SpooledTemporaryFile[str]") -> None:
        self._file = file

    def add(self, *texts: str) -> None:
        """Adds text.

        Raises:
            OutputError: There is no room for it where temporary files go.
        """
        try:
            self._file.writelines(texts)
        except OSError as error:
            reason = error.strerror or str(error)
            hint = "Make room in the folder for temporary files, or name another (TMPDIR)."
            raise OutputError(f"The report cannot be put together: {reason}.", hint) from error

    def pieces(self) -> Iterator[str]:
        """The text, piece by piece; nothing may be added after."""
        self.rewind()
        yield from self.more()

    def rewind(self) -> None:
        """Goes back to the beginning, to tell the text; nothing may be added after."""
        self._file.seek(0)

    def more(self, length: int | None = None) -> Iterator[str]:
        """The next so many characters of what is being told, or all the rest, piece by piece."""
        left = _PIECE if length is None else length
        while left and (piece := self._file.read(min(left, _PIECE))):
            yield piece
            left -= 0 if length is None else len(piece)


def whole(pieces: Iterable[str]) -> Iterator[str]:
    """The pieces of a report, once all have been made: where its end fails, nobody is given half of it."""
    with spooled() as spool:
        for piece in pieces:
            spool.add(piece)
        yield from spool.pieces()
