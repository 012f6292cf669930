"""Whether a .docx may be opened: what it would unpack to, and whether its XML is what Word writes.

A .docx is a ZIP archive of XML files. A small one can unpack to terabytes, and XML can define entities that grow
without end; no writing program makes either.
"""

import zipfile
import zlib
from io import BytesIO
from xml.parsers import expat

from numcheck.errors import DamagedDocumentError, DocumentError, TooLargeError

UNREADABLE = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError, ValueError)
"""What zipfile raises of an archive that is broken, encrypted or packed in a way that it does not know."""

_ENTRIES = 5000
_WHOLE = 100_000_000
_XML = 30_000_000
_PIECE = 64 * 1024
_SUFFIXES = (".xml", ".rels")
_COPY = "If it is an article, copy its text into a new document."
_HINT = "Open it in Word or LibreOffice, and save it again as .docx."


def check(data: bytes, source: str) -> None:
    """Looks through the archive without unpacking more than a piece at a time.

    Raises:
        TooLargeError: It holds too many files, or unpacks to too much.
        DamagedDocumentError: It is no archive, is encrypted, or its XML is broken or has a document type.
    """
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            _check_sizes(archive.infolist(), source)
            for entry in archive.infolist():
                if entry.filename.lower().endswith(_SUFFIXES):
                    _check_xml(archive, entry, source)
    except DocumentError:
        raise
    except UNREADABLE as error:
        raise damaged(source, str(error)) from error


def damaged(source: str, reason: str) -> DamagedDocumentError:
    """The error that says that a .docx cannot be read, and why."""
    return DamagedDocumentError(f"{source} is no Word document that can be read: {reason.rstrip('.')}.", _HINT)


def _check_sizes(entries: list[zipfile.ZipInfo], source: str) -> None:
    """What is declared bounds what is unpacked: zipfile gives no more of an entry than its declared size."""
    if len(entries) > _ENTRIES:
        raise TooLargeError(f"{source} holds {len(entries):,} files; a Word document has a few dozen.", _COPY)
    for what, most, sizes in (
        ("all in all", _WHOLE, [entry.file_size for entry in entries]),
        ("of text", _XML, [entry.file_size for entry in entries if entry.filename.lower().endswith(_SUFFIXES)]),
    ):
        if sum(sizes) > most:
            raise TooLargeError(f"{source} would unpack to {sum(sizes):,} bytes {what}; {most:,} is the limit.", _COPY)


def _check_xml(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, source: str) -> None:
    """Reads an XML file once, as expat streams it: a document type, which alone can define entities, is refused."""

    def refuse(*_: object) -> None:
        raise damaged(source, f"{entry.filename!r} in it defines a document type, which Word never writes")

    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = refuse
    try:
        with archive.open(entry) as file:
            while piece := file.read(_PIECE):
                parser.Parse(piece, False)
            parser.Parse(b"", True)
    except (expat.ExpatError, LookupError) as error:  # an encoding that there is not is a LookupError
        raise damaged(source, f"{entry.filename!r} in it is no XML ({error})") from error
