"""A publisher's file as it came, or as a spreadsheet program or an archive made it anew: unpacked and decoded.

What is read loses nothing: archives of one file (.gz, .zip), UTF-16 with its mark, semicolons or tabs between the
cells. What could be read in two ways is refused, with the reason.
"""

import codecs
import csv
import gzip
import zipfile
import zlib
from io import BytesIO, StringIO
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from numcheck import bounded, zips
from numcheck.errors import DataDamagedError, DataMissingError

LARGEST = 200_000_000
"""The largest file that is read, unpacked, in bytes: official ones have up to 7 million."""

_GZIP, _ZIP = b"\x1f\x8b", b"PK\x03\x04"
_WORKBOOK, _OPEN_DOCUMENT = "xl/workbook.xml", "META-INF/manifest.xml"
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_SEPARATORS = ",;\t"
# The first row ends before so many characters.
_HEAD = 100_000
_AS_IT_CAME = "Import the file as the publisher has it, or save the table anew as CSV in UTF-8."


class Opened(NamedTuple):
    """A file, out of the archive in which it may have come.

    Attributes:
        name: Its name.
        data: Its bytes.
        is_workbook: Whether it is an Excel workbook (.xlsx).
    """

    name: str
    data: bytes
    is_workbook: bool


class Text(NamedTuple):
    """A table as text.

    Attributes:
        text: The text, without a mark at its beginning.
        separator: What stands between its cells.
        header: The names of its columns, single blanks in them.
        is_ended: Whether the last line has an end; a file that was cut has none, as a rule.
    """

    text: str
    separator: str
    header: tuple[str, ...]
    is_ended: bool


def unpacked(path: Path) -> Opened:
    """A file, unpacked.

    Raises:
        DataMissingError: It is not there.
        DataDamagedError: It cannot be read, is too large, or is an archive of another kind, or of several files.
    """
    data = _read(path)
    if data.startswith(_GZIP):
        name, data = path.name.removesuffix(".gz"), _gunzipped(path.name, data)
    else:
        name, data = _unzipped(path.name, data) if data.startswith(_ZIP) else (path.name, data)
    is_workbook = PurePosixPath(name).suffix.lower() == ".xlsx" or _WORKBOOK in _names(data)
    if not is_workbook and data.startswith((_GZIP, _ZIP)):
        raise DataDamagedError(f"{path.name} holds an archive, and no table.", "Unpack it, and import what is in it.")
    return Opened(name, data, is_workbook)


def decoded(file: Opened) -> Text:
    """A file as text; raises `DataDamagedError`."""
    found = _decoded(file)
    separator = ","
    if found[:4].lower() == "sep=":  # what Excel writes for itself
        line, _, found = found.partition("\n")
        separator = line[4:5] or separator
    rows = {mark: _first_row(found, mark) for mark in (separator, *_SEPARATORS)}
    # Of equals the first: a table of one column has none of them.
    separator = max(rows, key=lambda mark: len(rows[mark]))
    header = tuple(" ".join(cell.split()) for cell in rows[separator])
    return Text(found, separator, header, found.endswith(("\n", "\r")) or not found)


def _first_row(text: str, separator: str) -> list[str]:
    try:
        return next(csv.reader(StringIO(text[:_HEAD], newline=""), delimiter=separator), [])
    except csv.Error:
        return []


def _decoded(file: Opened) -> str:
    mark, encoding = next((pair for pair in _MARKS if file.data.startswith(pair[0])), (b"", "utf-8"))
    body = file.data[len(mark) :]
    try:
        return body.decode(encoding)
    except UnicodeDecodeError as error:
        line = body.count(b"\n", 0, error.start) + 1
        raise DataDamagedError(
            f"{file.name} is no CSV file in UTF-8, nor in UTF-16 with its mark: line {line} is in another encoding.",
            _AS_IT_CAME,
        ) from error


def _read(path: Path) -> bytes:
    try:
        return bounded.contents(path, LARGEST)
    except FileNotFoundError as error:
        raise DataMissingError(f"{path} is not there.", "Check the path.") from error
    except OSError as error:
        raise DataDamagedError(f"{path} cannot be read: {bounded.reason(error)}.", "Name an official file.") from error


def _bounded(name: str, data: bytes) -> bytes:
    if len(data) > LARGEST:
        raise DataDamagedError(f"{name} has more than {LARGEST:,} bytes.", "No official file is so large.")
    return data


def _gunzipped(name: str, data: bytes) -> bytes:
    try:
        with gzip.GzipFile(fileobj=BytesIO(data)) as file:
            return _bounded(name, file.read(LARGEST + 1))
    except (EOFError, OSError, zlib.error) as error:
        raise DataDamagedError(f"{name} is a broken gzip archive: {error}.", _AS_IT_CAME) from error


def _unzipped(name: str, data: bytes) -> tuple[str, bytes]:
    """The one file in a ZIP archive; a workbook, which is one itself, as it is."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            entries = zips.entries(archive)
            names = {entry.filename for entry in entries}
            if _OPEN_DOCUMENT in names:
                raise DataDamagedError(f"{name} is an OpenDocument table.", "Save it as .xlsx or as CSV in UTF-8.")
            if sum(entry.file_size for entry in entries) > LARGEST:
                raise DataDamagedError(f"{name} would unpack to more than {LARGEST:,} bytes.", _AS_IT_CAME)
            if _WORKBOOK in names:
                return name, data
            inside = [entry for entry in entries if not entry.is_dir() and _is_seen(entry.filename)]
            if len(inside) != 1:
                raise DataDamagedError(f"{name} holds {len(inside)} files.", "Unpack it, and import each of them.")
            return PurePosixPath(inside[0].filename).name, archive.read(inside[0])
    except DataDamagedError:
        raise
    except zips.UNREADABLE as error:
        what = "Excel workbook" if name.lower().endswith(".xlsx") else "ZIP archive that can be read"
        raise DataDamagedError(f"{name} is no {what}: {error}.", _AS_IT_CAME) from error


def _is_seen(name: str) -> bool:
    """Whether a file in an archive is not one that a system left in it."""
    return not name.startswith("__MACOSX/") and not PurePosixPath(name).name.startswith(".")


def _names(data: bytes) -> list[str]:
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            return archive.namelist()
    except zips.UNREADABLE:
        return []
