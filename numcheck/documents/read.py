"""Reads a document: from a string, a file or standard input.

Files are UTF-8, with or without a byte order mark (which is not part of the text). Line ends are kept as they are.
"""

import codecs
import re
import sys
from pathlib import Path

from numcheck.documents.document import Document, Published
from numcheck.documents.sentences import split
from numcheck.errors import DocumentError

STDIN = "<stdin>"
"""What a document read from standard input is called."""

_LINE_END = re.compile(r"\n")


def from_text(text: str, source: str = "<text>", published: Published | None = None) -> Document:
    """The document that a string is; offsets are offsets into that string."""
    lines = (0, *(match.end() for match in _LINE_END.finditer(text)))
    return Document(text, source, split(text), published, _lines=lines)


def from_file(path: Path, published: Published | None = None) -> Document:
    """The document in a text file; raises `DocumentError` where it cannot be read or is no UTF-8 text."""
    source = str(path)
    try:
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise DocumentError(f"There is no file {source}.", "Check the name and the folder.") from error
    except IsADirectoryError as error:
        raise DocumentError(f"{source} is a folder, not a file.", "Name the files in it.") from error
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise DocumentError(f"{source} cannot be read: {reason}.", "Check the name and your permissions.") from error
    return from_text(_decode(data, source), source, published)


def from_stdin(published: Published | None = None) -> Document:
    """The document on standard input; raises `DocumentError` where it is no UTF-8 text."""
    return from_text(_decode(sys.stdin.buffer.read(), STDIN), STDIN, published)


def _decode(data: bytes, source: str) -> str:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise DocumentError(f"{source} is UTF-16 text, not UTF-8.", _convert("UTF-16"))
    if b"\0" in data:
        raise DocumentError(f"{source} is not a text file: it holds zero bytes.", "Save the article as plain text.")
    body = data.removeprefix(codecs.BOM_UTF8)
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError as error:
        line = body.count(b"\n", 0, error.start) + 1
        place = f"byte 0x{body[error.start]:02x} at position {error.start + len(data) - len(body)}, line {line}"
        raise DocumentError(f"{source} is not UTF-8 text: {place}.", _convert("WINDOWS-1252")) from error


def _convert(encoding: str) -> str:
    return f"Save it as UTF-8, or convert it, for example: iconv -f {encoding} -t UTF-8 FILE > NEW."
