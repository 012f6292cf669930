"""Which encoding bytes are taken to be in."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numcheck.documents.decode import Decoded, decode
from numcheck.errors import NotProseError

QUOTED = "“CBP’s count,” said José Muñoz — 2.4 million."
RUSSIAN = "Пограничники насчитали 2,4 миллиона встреч на границе за год, сказал представитель ведомства. " * 3


def of(data: bytes, declared: str | None = None) -> Decoded:
    return decode(data, "draft.txt", declared)


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_decides_and_is_no_part_of_the_text(mark: bytes, encoding: str) -> None:
    found = of(mark + QUOTED.encode(encoding), "windows-1252")
    assert found == (QUOTED, None if encoding == "utf-8" else encoding)


def test_utf_8_comes_before_what_is_declared() -> None:
    assert of(QUOTED.encode(), "windows-1252") == (QUOTED, None)


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [("ISO-8859-1", "windows-1252"), ("us-ascii", "windows-1252"), (' "Windows-1250" ', "windows-1250")],
)
def test_what_is_declared_is_believed_as_browsers_do(declared: str, encoding: str) -> None:
    assert of(QUOTED.replace("ñ", "n").encode("windows-1252"), declared).encoding == encoding


@pytest.mark.parametrize("declared", ["hex", "punycode", "no-such", "unicode_escape", "utf-8", ""])
def test_a_declaration_that_cannot_be_is_ignored(declared: str) -> None:
    assert of(QUOTED.encode("windows-1252"), declared) == (QUOTED, "windows-1252")


def test_english_without_a_declaration_is_windows_1252() -> None:
    assert of(QUOTED.encode("windows-1252")) == (QUOTED, "windows-1252")
    long = (QUOTED + " The agency counted more of them in the fall than in any month of the year before." * 2) * 20
    assert of(long.encode("windows-1252")) == (long, "windows-1252")


def test_what_cannot_be_english_is_guessed() -> None:
    assert of(RUSSIAN.encode("windows-1251")) == (RUSSIAN, "cp1251")


def test_the_five_bytes_without_a_meaning_are_kept() -> None:
    assert of(b"2.4\x81 million") == ("2.4\x81 million", "windows-1252")


@pytest.mark.parametrize("data", [b"a\0b", "CBP".encode("utf-16-le"), codecs.BOM_UTF8 + b"\0"])
def test_zero_bytes_are_no_text(data: bytes) -> None:
    with pytest.raises(NotProseError, match="zero bytes"):
        of(data)


def test_bytes_that_are_not_what_their_mark_says_are_refused_with_the_line() -> None:
    with pytest.raises(NotProseError, match=r"UTF-8 text that its first bytes announce: it goes wrong in line 2"):
        of(codecs.BOM_UTF8 + b"One.\nCBP\x92s count.")


@given(st.binary(max_size=200))
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    try:
        found = of(data)
    except NotProseError:
        return
    assert found.encoding is not None or found.text.encode() == data.removeprefix(codecs.BOM_UTF8)
    assert not any("\ud800" <= char <= "\udfff" for char in found.text)
