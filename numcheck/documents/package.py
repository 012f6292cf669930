"""Whether a .docx may be opened: what it would unpack to, and whether its XML is what Word writes.

A .docx is a ZIP archive of parts, and its content types say which of them are XML, whatever their names. A small one
can unpack to terabytes, and XML can define entities that grow without end; no writing program makes either.
"""

import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from io import BytesIO
from posixpath import splitext
from typing import NoReturn
from xml.parsers import expat

from numcheck import zips
from numcheck.errors import DamagedDocumentError, DocumentError, TooLargeError

_ENTRIES = 5000
_WHOLE = 100_000_000
_XML = 30_000_000
# Tags and attributes, which cost more than their text when they are parsed: 2.2 million took 330 MB (measured).
_MARKS = 3_000_000
_PIECE = 64 * 1024
_SUFFIXES = (".xml", ".rels")
_TYPES = "[content_types].xml"
_COPY = "If it is an article, copy its text into a new document."
_HINT = "Open it in Word or LibreOffice, and save it again as .docx."

_Started = Callable[[str, Mapping[str, str]], None]


def check(data: bytes, source: str) -> None:
    """Looks through the archive without unpacking more than a piece at a time.

    Raises:
        TooLargeError: It holds too many files, or unpacks to too much.
        DamagedDocumentError: It is no archive, is encrypted, or its XML is broken or has a document type.
    """
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            _Check(archive, source).run()
    except DocumentError:
        raise
    except zips.UNREADABLE as error:
        raise damaged(source, str(error)) from error


def damaged(source: str, reason: str) -> DamagedDocumentError:
    """The error that says that a .docx cannot be read, and why."""
    return DamagedDocumentError(f"{source} is no Word document that can be read: {reason.rstrip('.')}.", _HINT)


def is_xml(content_type: str) -> bool:
    """Whether a part of this content type is XML."""
    return content_type.partition(";")[0].strip().lower().endswith(("+xml", "/xml"))


class _Check:
    """Looks through one archive."""

    def __init__(self, archive: zipfile.ZipFile, source: str) -> None:
        self._archive = archive
        self._source = source
        self._marks = 0

    def run(self) -> None:
        """Raises as `check` does; what the archive declares bounds what is unpacked (see `zips.entries`)."""
        entries = zips.entries(self._archive)
        if len(entries) > _ENTRIES:
            self._refuse(f"holds {len(entries):,} files; a Word document has a few dozen")
        self._bound("all in all", _WHOLE, entries)
        types = [entry for entry in entries if entry.filename.lower() == _TYPES]
        self._bound("of text", _XML, types)
        named = self._called_xml(types)
        parts = [entry for entry in entries if not named.isdisjoint(_names(entry.filename))]
        self._bound("of text", _XML, parts)
        for entry in parts:
            self._parse(entry)

    def _called_xml(self, types: Sequence[zipfile.ZipInfo]) -> set[str]:
        """The parts and suffixes that are XML, by their own names or as the content types say."""
        named = set(_SUFFIXES)

        def started(tag: str, attributes: Mapping[str, str]) -> None:
            if is_xml(attributes.get("ContentType", "")):
                named.update(f".{suffix}".lower() for name, suffix in attributes.items() if name == "Extension")
                named.update(part.lower() for name, part in attributes.items() if name == "PartName")

        for entry in types:
            self._parse(entry, started)
        return named

    def _parse(self, entry: zipfile.ZipInfo, started: _Started | None = None) -> None:
        """Reads an XML file once, as expat streams it: a document type, which alone can define entities, is refused."""

        def refuse(*_: object) -> None:
            raise damaged(self._source, f"{entry.filename!r} in it defines a document type, which Word never writes")

        parser = expat.ParserCreate()
        parser.StartDoctypeDeclHandler = refuse
        parser.StartElementHandler = started
        try:
            for piece in self._pieces(entry):
                parser.Parse(piece, False)
            parser.Parse(b"", True)
        except (expat.ExpatError, LookupError) as error:  # an encoding that there is not is a LookupError
            raise damaged(self._source, f"{entry.filename!r} in it is no XML ({error})") from error

    def _pieces(self, entry: zipfile.ZipInfo) -> Iterator[bytes]:
        with self._archive.open(entry) as file:
            while piece := file.read(_PIECE):
                self._marks += piece.count(b"<") + piece.count(b"=")
                if self._marks > _MARKS:
                    self._refuse(f"has more than {_MARKS:,} tags and attributes")
                yield piece

    def _bound(self, what: str, most: int, entries: Sequence[zipfile.ZipInfo]) -> None:
        size = sum(entry.file_size for entry in entries)
        if size > most:
            self._refuse(f"would unpack to {size:,} bytes {what}; {most:,} is the limit")

    def _refuse(self, reason: str) -> NoReturn:
        raise TooLargeError(f"{self._source} {reason}.", _COPY)


def _names(filename: str) -> tuple[str, ...]:
    """What the content types may call a part by: its suffix, which may be none, and its name from the root."""
    name = filename.lower()
    return f".{splitext(name)[1].lstrip('.')}", f".{name.rpartition('.')[2]}", f"/{name}"
