"""What is not edited keeps its bytes, whatever the encoding."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numcheck.documents.decode import decode
from numcheck.documents.document import Span
from numcheck.documents.encode import encoded
from numcheck.errors import NotProseError
from numcheck.errors.edits import UneditableError

TEXT = "“CBP’s count,” said José Muñoz —\r\n2.4 million.\n"


def edited(data: bytes, was: str, now: str) -> bytes:
    text, encoding = decode(data, "draft.txt")
    start = text.index(was)
    return encoded(data, text, encoding, [(Span(start, start + len(was)), now)], "draft.txt")


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (b"", "utf-8"),
        (b"", "windows-1252"),
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_an_edit_is_in_the_encoding_of_the_file(mark: bytes, encoding: str) -> None:
    data = mark + TEXT.encode(encoding)
    assert edited(data, "2.4", "12.35") == mark + TEXT.replace("2.4", "12.35").encode(encoding)


def test_bytes_without_a_meaning_stay() -> None:
    data = b"caf\xe9 \x81\x8d\x8f\x90\x9d 2.4 million"
    assert edited(data, "2.4", "2.5") == data.replace(b"2.4", b"2.5")


def test_an_encoding_without_a_way_back_is_refused() -> None:
    data = b"Caf\x1b$B\x1b(B 2.4 million"  # a change of the character set and back again, which nothing tells
    text = data.decode("iso-2022-jp")
    with pytest.raises(UneditableError):
        encoded(data, text, "iso-2022-jp", [(Span(5, 8), "2.5")], "draft.txt")


def test_what_the_encoding_lacks_is_refused() -> None:
    with pytest.raises(UneditableError):
        edited(b"caf\xe9 2.4 million", "2.4", "\u4e8c")


@given(st.binary(max_size=60), st.data())
def test_any_bytes_come_back(data: bytes, drawn: st.DataObject) -> None:
    try:
        text, encoding = decode(data, "draft.txt")
    except NotProseError:
        return
    start = drawn.draw(st.integers(0, len(text)))
    end = drawn.draw(st.integers(start, len(text)))
    try:
        assert encoded(data, text, encoding, [(Span(start, end), text[start:end])], "draft.txt") == data
    except UneditableError:
        assert encoding not in (None, "windows-1252")
