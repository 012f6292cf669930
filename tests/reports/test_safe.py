"""Text that is harmless on a terminal."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from numcheck.reports.safe import clean


def test_ordinary_text_stays_as_it_is() -> None:
    text = "“Encounters” – 2.4 million; piñata 漢字 \U0001f600 [bold]"
    assert clean(text) == text


def test_white_space_becomes_blanks() -> None:
    assert clean("a\tb\r\nc\u2028d\x85e") == "a b  c d e"


def test_control_characters_are_shown() -> None:
    assert clean("\x1b[2J\x00\x7f\x9b\u202e\ud800") == "␛[2J␀␡���"


@given(st.text(st.characters()))
def test_offsets_stay_true_and_no_control_is_left(text: str) -> None:
    cleaned = clean(text)
    assert len(cleaned) == len(text)
    assert not {unicodedata.category(char) for char in cleaned} & {"Cc", "Cs", "Zl", "Zp"}
