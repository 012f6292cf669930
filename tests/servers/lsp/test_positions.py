"""Offsets as positions of an editor, and back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lsprotocol.types import Position, Range

from numcheck.documents.document import Span
from numcheck.servers.lsp.positions import Positions

ENCODINGS = ("utf-8", "utf-16", "utf-32")


@pytest.mark.parametrize(
    ("encoding", "character"),
    [("utf-16", 3), ("utf-8", 5), ("utf-32", 2)],
)
def test_a_position_counts_the_units_of_the_encoding(encoding: str, character: int) -> None:
    text = "one\n\N{GRINNING FACE} 3"
    positions = Positions(text, encoding)
    assert positions.position(text.index("3")) == Position(1, character)
    assert positions.offset(Position(1, character)) == text.index("3")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_each_end_of_a_line_counts_once(end: str) -> None:
    text = f"a{end}b{end}{end}c"
    assert Positions(text).position(text.index("c")) == Position(3, 0)
    assert Positions(text).offset(Position(3, 0)) == text.index("c")


def test_what_ends_a_line_for_python_alone_ends_none_for_an_editor() -> None:
    text = "a\u2028b\x0bc\x85d"
    assert Positions(text).position(text.index("d")) == Position(0, 6)


@pytest.mark.parametrize(
    ("position", "offset"),
    [(Position(0, 99), 3), (Position(1, 99), 6), (Position(7, 0), 6), (Position(0, 0), 0)],
)
def test_a_position_beyond_an_end_is_that_end(position: Position, offset: int) -> None:
    assert Positions("one\ntw").offset(position) == offset


def test_a_position_within_a_character_is_before_it() -> None:
    assert Positions("\N{GRINNING FACE}").offset(Position(0, 1)) == 0


def test_a_range_is_a_span() -> None:
    positions = Positions("one\ntwo")
    assert positions.range(Span(1, 5)) == Range(Position(0, 1), Position(1, 1))
    assert positions.span(Range(Position(0, 1), Position(1, 1))) == Span(1, 5)


@given(st.text(st.sampled_from("a3é€\N{GRINNING FACE}\n\r \u2028"), max_size=30), st.sampled_from(ENCODINGS))
def test_there_and_back(text: str, encoding: str) -> None:
    positions = Positions(text, encoding)
    for offset in range(len(text) + 1):
        if not text[:offset].endswith("\r") or text[offset : offset + 1] != "\n":
            assert positions.offset(positions.position(offset)) == offset
