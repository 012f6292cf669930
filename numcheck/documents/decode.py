"""From bytes to text: which encoding a document is in.

A byte order mark decides; then UTF-8 where the bytes are that; then what the document declares; then windows-1252,
where few bytes are beyond ASCII, as in English. Else charset-normalizer is asked. It is not asked about
English: of the sample articles with curly quotation marks, it takes one in windows-1252 to be Baltic, and all in Mac
Roman to be Baltic, Vietnamese or Japanese. Whatever was assumed is kept, so that the report can say it.
"""

import codecs
import re
from typing import NamedTuple

from numcheck.errors import NotProseError

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""The byte order marks, each with the encoding that it announces."""

# The encodings that documents are written in; Python knows others, which decode what is no text (hex, punycode).
_WRITTEN = re.compile(
    r"us-ascii|ascii|utf-?8|utf-?16(?:-?[lb]e)?|(?:windows|cp)-?125\d|iso-?8859-?\d{1,2}|latin-?1|koi8-[ru]|macintosh|mac-roman"
    r"|gb2312|gbk|gb18030|big5(?:-hkscs)?|shift[_-]jis|euc-(?:jp|kr)|iso-2022-jp"
)
# As browsers have it (WHATWG): what calls itself one of these is written on Windows.
_WINDOWS = re.compile(r"us-ascii|ascii|iso-?8859-?1|latin-?1|cp-?1252")
DEFAULT = "windows-1252"
"""What text is taken to be in where nothing tells, and it looks like English."""

# English, names and quotation marks included, has fewer bytes beyond ASCII than one in so many.
_ENGLISH = 20
# Fewer than these tell nothing about an encoding.
_TELLING = 32
_SAMPLE = 200_000
_BEYOND_ASCII = bytes(range(0x80, 0x100))
_UNMEANING = {0xDC00 + byte: byte for byte in range(0x80, 0x100)}


class Decoded(NamedTuple):
    """A text, and the encoding that it was taken to be in (None for UTF-8)."""

    text: str
    encoding: str | None = None


def decode(data: bytes, source: str, declared: str | None = None) -> Decoded:
    """The text of a document's bytes, without a byte order mark; line ends as they are.

    Args:
        data: The bytes.
        source: What the document is called.
        declared: The encoding that the document, or who sent it, declares.

    Raises:
        NotProseError: They are in no encoding, or hold zero bytes and so no text.
    """
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return _marked(data[len(mark) :], encoding, source)
    for attempt in ("utf-8", _known(declared)):
        text = None if attempt is None else _attempt(data, attempt)
        if text is not None:
            return _checked(Decoded(text, None if attempt == "utf-8" else attempt), source)
    return _checked(_guessed(data), source)


def _marked(body: bytes, encoding: str, source: str) -> Decoded:
    try:
        text = body.decode(encoding)
    except UnicodeDecodeError as error:
        line = body.count(b"\n", 0, error.start) + 1
        raise NotProseError(
            f"{source} is not the {encoding.upper()} text that its first bytes announce: it goes wrong in line {line}.",
            "Open it in an editor, look at that line, and save it again as UTF-8.",
        ) from error
    return _checked(Decoded(text, None if encoding == "utf-8" else encoding), source)


def _known(declared: str | None) -> str | None:
    """The encoding that a declaration means, or None where it is none that documents are written in."""
    name = (declared or "").strip(" \"'").lower()
    if not _WRITTEN.fullmatch(name):
        return None
    return DEFAULT if _WINDOWS.fullmatch(name) else name


def _attempt(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _guessed(data: bytes) -> Decoded:
    beyond = len(data) - len(data.translate(None, _BEYOND_ASCII))
    english = beyond < _TELLING or beyond * _ENGLISH < len(data)
    encoding = None if english else _asked(data)
    text = None if encoding is None else _attempt(data, encoding)
    if text is not None:
        return Decoded(text, encoding)
    # Five bytes mean nothing in windows-1252; browsers read them as the control characters of the same number.
    return Decoded(data.decode(DEFAULT, "surrogateescape").translate(_UNMEANING), DEFAULT)


def _asked(data: bytes) -> str | None:
    """What charset-normalizer takes the bytes to be in, or None."""
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE]).best()
    return None if best is None or best.encoding in ("ascii", "utf_8") else best.encoding.replace("_", "-")


def _checked(decoded: Decoded, source: str) -> Decoded:
    if "\0" in decoded.text:
        raise NotProseError(f"{source} is not a text file: it holds zero bytes.", "Save the article as plain text.")
    return decoded
