"""Text that is harmless on a terminal."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from numcheck.reports.safe import clean, harmless


def test_ordinary_text_stays_as_it_is() -> None:
    text = "“Encounters” – 2.4 million; piñata 漢字 \U0001f600 [bold]"
    assert clean(text) == text


def test_white_space_becomes_blanks() -> None:
    assert clean("a\tb\r\nc\u2028d\x85e") == "a b  c d e"


def test_control_characters_are_shown() -> None:
    assert clean("\x1b[2J\x00\x7f\x9b\u202e\ud800") == "␛[2J␀␡���"


@given(st.text(st.sampled_from(" \t\u3000:#[ev\n\r\x1b\x9b\u202e\ud800m;1") | st.characters()))
def test_no_line_of_what_is_harmless_is_obeyed(text: str) -> None:
    made = harmless(text)
    assert not {unicodedata.category(char) for char in made.replace("\r\n", "\n")} & {"Cs", "Zl", "Zp"}
    assert not set(made.replace("\r\n", "\n")) & {*map(chr, (*range(10), *range(11, 32), *range(127, 160))), "\u202e"}
    assert not any(line.strip().startswith("::") or "##[" in line for line in made.split("\n"))
    assert harmless(made) == made


def test_what_is_meant_is_kept() -> None:
    assert harmless("\x1b[1mbold\x1b[0m\x1b[2J", colours=True) == "\x1b[1mbold\x1b[0m␛[2J"
    assert harmless("::error::x ##[y\n", commands=True) == "::error::x ## [y\n"
    assert harmless("a::b\r\n## c\n") == "a::b\r\n## c\n"


@given(st.text(st.characters()))
def test_offsets_stay_true_and_no_control_is_left(text: str) -> None:
    cleaned = clean(text)
    assert len(cleaned) == len(text)
    assert not {unicodedata.category(char) for char in cleaned} & {"Cc", "Cs", "Zl", "Zp"}
