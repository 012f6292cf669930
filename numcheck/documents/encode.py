"""From a changed text back to bytes: what is not changed keeps its own, byte for byte."""

from collections.abc import Sequence
from itertools import pairwise

from numcheck.documents.decode import DEFAULT, MARKS
from numcheck.documents.document import Span
from numcheck.errors.edits import UneditableError

# What windows-1252 gives no meaning is read as the control character of the same number (see `decode`).
_UNMEANING = {byte: 0xDC00 + byte for byte in (0x81, 0x8D, 0x8F, 0x90, 0x9D)}


def encoded(data: bytes, text: str, encoding: str | None, edits: Sequence[tuple[Span, str]], source: str) -> bytes:
    """The bytes of a file with edits of its text made; the byte order mark and all that is not edited stay as they are.

    Args:
        data: The bytes of the file.
        text: What they were decoded to, without a byte order mark.
        encoding: The encoding that they were taken to be in; None for UTF-8.
        edits: The stretches of the text to replace, and by what, in order.
        source: What the file is called.

    Raises:
        UneditableError: Its encoding does not lead back to the same bytes, or lacks a character of an edit.
    """
    mark = next((mark for mark, name in MARKS if data.startswith(mark) and name == (encoding or "utf-8")), b"")
    cuts = [0, *(at for span, _ in edits for at in span), len(text)]
    try:
        pieces = [_bytes(text[start:end], encoding) for start, end in pairwise(cuts)]
        if mark + b"".join(pieces) != data:
            raise _lossy(source, encoding)
        pieces[1::2] = [_bytes(words, encoding) for _, words in edits]
    except (UnicodeEncodeError, LookupError) as error:
        raise _lossy(source, encoding) from error
    return mark + b"".join(pieces)


def _bytes(text: str, encoding: str | None) -> bytes:
    if encoding == DEFAULT:
        return text.translate(_UNMEANING).encode(encoding, "surrogateescape")
    return text.encode(encoding or "utf-8")


def _lossy(source: str, encoding: str | None) -> UneditableError:
    return UneditableError(
        f"{source} was read as {encoding or 'utf-8'}, which does not lead back to the same bytes: nothing was changed.",
        "Save it as UTF-8, or make the edits by hand.",
    )
