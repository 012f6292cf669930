"""The rows of Parquet files, a few at a time, wherever a part begins: no row group is decoded again for each part."""

from collections.abc import Iterator, Sequence
from os import stat
from threading import local
from typing import Any, NamedTuple

from numcheck.archive.parts import arrow

_BATCH = 64
_BUFFER = 1 << 20
"""How many bytes of a column are held: without it, all that a row group has of it."""


class _File(NamedTuple):
    """What is read: a file as it stands, and the columns."""

    name: str
    columns: tuple[str, ...]
    written: tuple[int, int, int]


class _Reader:
    """A file that is being read, and the row that comes next."""

    def __init__(self, file: _File) -> None:
        self.file = file
        self._opened = arrow("pyarrow.parquet").ParquetFile(file.name, buffer_size=_BUFFER, pre_buffer=False)
        metadata = self._opened.metadata
        self._groups = [metadata.row_group(group).num_rows for group in range(metadata.num_row_groups)]
        self._row = 0
        self._batches: Iterator[Any] = self._from(0)
        self._left: Any = None

    def close(self) -> None:
        """Lets go of the file."""
        self._opened.close()

    def rows(self, at: int, many: int) -> Iterator[Any]:
        """Batches of so many rows, from that one on; fewer where the file ends before."""
        self._go(at)
        while many and (batch := self._next()) is not None:
            skipped = min(at - self._row, batch.num_rows)
            found = batch.slice(skipped, many)
            self._row += skipped + found.num_rows
            self._left = batch.slice(skipped + found.num_rows)
            at, many = max(at, self._row), many - found.num_rows
            if found.num_rows:
                yield found

    def _go(self, at: int) -> None:
        """Goes on from where it is, or from the row group of that row, whichever is nearer before it."""
        begin = 0
        for group, rows in enumerate(self._groups):
            if begin <= at < begin + rows:
                if not begin <= self._row <= at:
                    self._batches, self._left, self._row = self._from(group), None, begin
                return
            begin += rows

    def _from(self, group: int) -> Iterator[Any]:
        """The batches of a row group and of those behind it."""
        for each in range(group, len(self._groups)):
            yield from self._opened.iter_batches(_BATCH, row_groups=[each], columns=list(self.file.columns))

    def _next(self) -> Any:
        left, self._left = self._left, None
        return left if left is not None and left.num_rows else next(self._batches, None)


class _Thread(local):
    """The reader that each thread has at rest: its parts come in order, so that where one ends the next is near."""

    def __init__(self) -> None:
        """None yet."""
        self.reader: _Reader | None = None

    def taken(self, file: _File) -> _Reader:
        """The reader of a file, which nobody else has until it is kept again."""
        reader, self.reader = self.reader, None
        if reader is not None and reader.file == file:
            return reader
        if reader is not None:
            reader.close()
        return _Reader(file)

    def keep(self, reader: _Reader) -> None:
        """Keeps a reader for the next part."""
        if self.reader is not None:
            self.reader.close()
        self.reader = reader


_THREAD = _Thread()


def batches(file: str, columns: Sequence[str], at: int, many: int) -> Iterator[Any]:
    """So many rows of a file from one on, as record batches.

    Raises:
        OSError, ValueError: The file cannot be read.
    """
    found = stat(file)
    reader = _THREAD.taken(_File(file, tuple(columns), (found.st_ino, found.st_size, found.st_mtime_ns)))
    is_done = False
    try:
        yield from reader.rows(at, many)
        is_done = True
    finally:
        # Who has not read to the end leaves a reader that stands nowhere.
        (_THREAD.keep if is_done else _Reader.close)(reader)
