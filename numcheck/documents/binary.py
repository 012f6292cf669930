"""Files that are no text, by what they begin with: what each seems to be, and what to do with it."""

from typing import NamedTuple

from numcheck.errors import NotProseError

_EXPORT = "Open it in the program that made it, and save the article as text, HTML or .docx."
_PDF = "Save the article as text, HTML or .docx; pdftotext FILE makes text of it."
_OLD_WORD = "Open it in Word or LibreOffice, and save it as .docx."
_UNPACK = "Unpack it, and name the article in it."
_PICTURE = "Its text has to be typed or recognised (OCR) first."
_WORD = "Give it a name that ends in .docx, or say --as docx."


class _Kind(NamedTuple):
    start: bytes
    name: str
    hint: str


_KINDS = (
    _Kind(b"%PDF-", "a PDF", _PDF),
    _Kind(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a document of old Office (.doc) or one with a password", _OLD_WORD),
    _Kind(b"{\\rtf", "a document in rich text (.rtf)", _OLD_WORD),
    _Kind(b"\x89PNG\r\n", "a picture (PNG)", _PICTURE),
    _Kind(b"\xff\xd8\xff", "a picture (JPEG)", _PICTURE),
    _Kind(b"GIF8", "a picture (GIF)", _PICTURE),
    _Kind(b"II*\0", "a picture (TIFF)", _PICTURE),
    _Kind(b"MM\0*", "a picture (TIFF)", _PICTURE),
    _Kind(b"RIFF", "a picture, a sound or a film", _PICTURE),
    _Kind(b"\x1f\x8b", "a gzip archive", _UNPACK),
    _Kind(b"BZh", "a bzip2 archive", _UNPACK),
    _Kind(b"\xfd7zXZ\0", "an xz archive", _UNPACK),
    _Kind(b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive", _UNPACK),
    _Kind(b"Rar!\x1a\x07", "a RAR archive", _UNPACK),
    _Kind(b"SQLite format 3\0", "a database", _EXPORT),
    _Kind(b"\x7fELF", "a program", "Name the article instead."),
)
_ZIP = b"PK\x03\x04"
# What an archive of each program holds stands near its start; the names of its files are not compressed.
_PACKED = (
    (b"word/", "a Word document", _WORD),
    (b"[Content_Types].xml", "a document of an office program (.docx, .xlsx, .pptx)", _WORD),
    (b"opendocument.text", "an OpenDocument text (.odt)", "Open it in LibreOffice, and save it as .docx."),
    (b"epub+zip", "an e-book (EPUB)", _EXPORT),
)
_NEAR = 4096


def refuse(data: bytes, source: str) -> None:
    """Raises `NotProseError` where a document that should be text is of a known kind that is none."""
    if data.startswith(_ZIP):
        _refuse_packed(data[:_NEAR], source)
    for kind in _KINDS:
        if data.startswith(kind.start):
            raise NotProseError(f"{source} is not a text file: it seems to be {kind.name}.", kind.hint)


def _refuse_packed(head: bytes, source: str) -> None:
    for name, what, hint in _PACKED:
        if name in head:
            raise NotProseError(f"{source} is not a text file: it seems to be {what}.", hint)
    raise NotProseError(f"{source} is not a text file: it seems to be a ZIP archive.", _UNPACK)
