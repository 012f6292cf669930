"""What an archive is kept as, and the parts that it falls into: the same ones each time."""

import csv
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

from numcheck.archive.job import Columns, Job, Kind, Part, Source
from numcheck.digests import sha256
from numcheck.documents import files
from numcheck.errors import ExtraMissingError
from numcheck.errors.runs import ArchiveError

_SUFFIXES = {
    ".parquet": Kind.PARQUET,
    ".jsonl": Kind.JSON_LINES,
    ".ndjson": Kind.JSON_LINES,
    ".csv": Kind.CSV,
    ".tsv": Kind.CSV,
}
_LONGEST_CELL = 2**31 - 1
_FORMATS = (
    "An archive is Parquet (.parquet), JSON Lines (.jsonl), CSV (.csv, .tsv), or a folder of those or of documents."
)


def arrow(module: str = "pyarrow") -> Any:
    """A module of pyarrow; raises `ExtraMissingError` where that is not installed."""
    try:
        return import_module(module)
    except ImportError as error:
        raise ExtraMissingError("An archive needs pyarrow.", "pip install 'numcheck[archive]'") from error


def source(path: Path) -> Source:
    """The archive at a path: a file, a folder of such files, or a folder of documents.

    Raises:
        ArchiveError: There is none.
    """
    if path.is_file():
        kind = _SUFFIXES.get(path.suffix.lower())
        if kind is None:
            raise ArchiveError(f"{path} is no archive.", _FORMATS)
        return Source(path, kind, (str(path),))
    if not path.is_dir():
        raise ArchiveError(f"There is no archive {path}.", "Check the name and the folder.")
    found: dict[Kind, list[str]] = {}
    for each in sorted(path.rglob("*")):
        kind = _SUFFIXES.get(each.suffix.lower())
        if kind is not None and each.is_file() and not _is_hidden(each.relative_to(path)):
            found.setdefault(kind, []).append(str(each))
    if len(found) > 1:
        raise ArchiveError(
            f"{path} holds {' and '.join(found)}.", "Name the files of one kind by a folder of their own."
        )
    for kind, names in found.items():
        return Source(path, kind, tuple(names))
    documents = tuple(one.name for one in files.expand([str(path)]) if one.error is None)
    if not documents:
        raise ArchiveError(f"The folder {path} holds nothing to check.", _FORMATS)
    return Source(path, Kind.FILES, documents)


def parts(archive: Source, columns: Columns, size: int) -> list[Part]:
    """The parts of an archive, of no more than `size` articles each.

    Raises:
        ArchiveError: It cannot be read, or has no such columns.
        ExtraMissingError: pyarrow is not installed.
    """
    if archive.kind is Kind.FILES:
        names = archive.files
        cut = (names[start : start + size] for start in range(0, len(names), size))
        return [Part(number, "", 0, number * size, len(some), some) for number, some in enumerate(cut)]
    found: list[Part] = []
    for file in archive.files:
        try:
            for at, first, many in _CUTS[archive.kind](file, columns, size):
                found.append(Part(len(found), file, at, first, many))
        except (OSError, ValueError, csv.Error) as error:
            if isinstance(error, ArchiveError):
                raise
            raise ArchiveError(f"{file} cannot be read: {error}.", "Check that it is whole.") from error
    return found


def id_type(archive: Source, columns: Columns) -> Any:
    """The Arrow type of what names an article; None for text. Raises `ArchiveError` where files do not agree."""
    if archive.kind is not Kind.PARQUET:
        return None
    read = arrow("pyarrow.parquet").read_schema
    found = {str(kind): kind for kind in (read(file).field(columns.id).type for file in archive.files)}
    if len(found) > 1:
        raise ArchiveError(f"The column {columns.id!r} is {' and '.join(found)}.", "Give it one type in all files.")
    return next(iter(found.values()))


def _parquet(file: str, columns: Columns, size: int) -> Iterator[tuple[int, int, int]]:
    with arrow("pyarrow.parquet").ParquetFile(file) as opened:
        _require(file, columns, opened.schema_arrow.names)
        rows = opened.metadata.num_rows
    yield from ((start, start, min(size, rows - start)) for start in range(0, rows, size))


def _json_lines(file: str, columns: Columns, size: int) -> Iterator[tuple[int, int, int]]:
    with open(file, "rb") as opened:
        yield from _grouped(_ends(opened), 0, size)


def _ends(lines: Iterable[bytes]) -> Iterator[int]:
    """Where each line ends that is not empty."""
    at = 0
    for line in lines:
        at += len(line)
        if line.strip():
            yield at


def _csv(file: str, columns: Columns, size: int) -> Iterator[tuple[int, int, int]]:
    allow_long_cells()
    with open(file, "rb") as opened:
        read = Lines(opened)
        records = csv.reader(read, delimiter=delimiter(file))
        _require(file, columns, next(records, []))
        begins = read.bytes
        yield from _grouped((read.bytes for record in records if record), begins, size)


def _grouped(ends: Iterator[int], begins: int, size: int) -> Iterator[tuple[int, int, int]]:
    """Where each group of records begins, the number of its first, and how many it has."""
    first = many = 0
    for end in ends:
        many += 1
        if many == size:
            yield begins, first, many
            begins, first, many = end, first + many, 0
    if many:
        yield begins, first, many


_CUTS = {Kind.PARQUET: _parquet, Kind.JSON_LINES: _json_lines, Kind.CSV: _csv}


class Lines:
    """The lines of a file in UTF-8, as text, and how many bytes they have had so far."""

    def __init__(self, file: Iterable[bytes]) -> None:
        self._file = iter(file)
        self.bytes = 0

    def __iter__(self) -> "Lines":
        return self

    def __next__(self) -> str:
        line = next(self._file)
        begin = 3 if not self.bytes and line.startswith(b"\xef\xbb\xbf") else 0
        self.bytes += len(line)
        return line[begin:].decode("utf-8", "replace")


def delimiter(file: str) -> str:
    """What stands between the cells of a file."""
    return "\t" if file.lower().endswith(".tsv") else ","


def allow_long_cells() -> None:
    """Articles are longer than the cells that Python's reader of CSV takes by itself; this holds for all threads."""
    csv.field_size_limit(_LONGEST_CELL)


def _require(file: str, columns: Columns, names: Iterable[str]) -> None:
    there = list(names)
    if missing := [name for name in columns if name is not None and name not in there]:
        raise ArchiveError(
            f"{file} has no column {missing[0]!r}; it has {', '.join(there) or 'none'}.",
            "Say what they are called: --id, --text, --published; --undated where nothing says when they appeared.",
        )


def _is_hidden(path: Path) -> bool:
    return any(name.startswith((".", "_")) for name in path.parts)


def fingerprint(job: Job, archive: Source) -> str:
    """What changes where the archive does: the names of its files, their sizes and when they were written."""
    stats = ((str(Path(name).relative_to(job.path.parent)), Path(name).stat()) for name in archive.files)
    return sha256(repr([(name, one.st_size, one.st_mtime_ns) for name, one in stats]).encode("utf-8", "surrogatepass"))
