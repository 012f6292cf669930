"""Edits: what comes of them, and where things stand afterwards."""

import pytest

from numcheck.documents.document import Span
from tests.metamorphic.edit import Edit, found, place, place_by_ink, written
from tests.metamorphic.passage import Passage

TEXT = "In June CBP met 5,120 people."
FIGURE = Span(16, 21)


@pytest.mark.parametrize(
    ("edits", "stands"),
    [
        ([], "5,120"),
        ([Edit(0, 0, "So far: ")], "5,120"),
        ([Edit(0, 8, "")], "5,120"),
        ([Edit(16, 16, "the ")], "5,120"),
        ([Edit(21, 21, " or more")], "5,120"),
        ([Edit(16, 21, "about five thousand")], "about five thousand"),
        ([Edit(15, 22, " 5 120 ")], " 5 120 "),
        ([Edit(17, 18, ".")], "5.120"),
        ([Edit(0, 2, "During"), Edit(18, 21, "121"), Edit(22, 28, "persons")], "5,121"),
        ([Edit(19, 28, "00 migrants")], "5,100 migrants"),
    ],
)
def test_a_figure_is_found_again(edits: list[Edit], stands: str) -> None:
    where = place(edits, FIGURE)
    assert written(TEXT, edits)[where.start : where.end] == stands


def test_a_figure_is_found_by_its_ink_where_only_blanks_differ() -> None:
    other = "In  June\nCBP met\n\n5,120 people."
    where = place_by_ink(TEXT, other, FIGURE)
    assert other[where.start : where.end] == "5,120"


def test_what_is_found_is_replaced_unless_it_stays_the_same() -> None:
    passage = Passage("a", None, "one two one three")
    assert found("one|two", lambda match: "two" if match.group() == "two" else "1")(passage) == [
        Edit(0, 3, "1"),
        Edit(8, 11, "1"),
    ]
    assert found("one|two", lambda match: None)(passage) == []
