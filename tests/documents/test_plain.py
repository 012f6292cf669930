"""Comments to numcheck in plain text."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import numcheck
from numcheck.documents import plain
from numcheck.documents.document import Document, Span
from numcheck.documents.read import from_text
from tests.growth import growth


def told(document: Document) -> list[tuple[str, str]]:
    """Each comment with the text that begins where it stood."""
    return [(comment.text, document.text[comment.at : comment.at + 5]) for comment in document.comments]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("numcheck: ignore NC301 (the border is named above)", "numcheck: ignore NC301 (the border is named above)"),
        ("# numcheck: verified (Smith)", "numcheck: verified (Smith)"),
        ("// numcheck: whatever 5", "numcheck: whatever 5"),
        ("  <!-- numcheck: ignore -->", "numcheck: ignore"),
        ("<!--numcheck: ignore\n  NC301-->", "numcheck: ignore NC301"),
    ],
)
def test_a_line_of_its_own_is_taken_out(line: str, said: str) -> None:
    document = from_text(f"One 1.\n\n{line}\nTwo 2.\r\n")
    assert document.text == "One 1.\n\nTwo 2.\r\n"
    assert told(document) == [(said, "Two 2")]
    assert document.source_text.startswith("One 1.\n\n" + line)
    assert document.line_column(document.text.index("Two")) == (4 + line.count("\n"), 1)


def test_a_comment_that_touches_only_the_paragraph_before_it_stands_at_its_end() -> None:
    document = from_text("One 1.\n# numcheck: ignore\n\nTwo 2.\n")
    assert document.text == "One 1.\n\nTwo 2.\n"
    assert told(document) == [("numcheck: ignore", "\n\nTwo")]


def test_comments_that_touch_each_other_stand_together() -> None:
    document = from_text("One 1.\n# numcheck: a\n# numcheck: b\n\n# numcheck: c\n<!-- numcheck: d -->\nTwo 2.\n")
    assert told(document) == [(f"numcheck: {x}", "\n\nTwo") for x in "ab"] + [(f"numcheck: {x}", "Two 2") for x in "cd"]


def test_a_comment_between_two_lines_of_a_paragraph_stands_where_the_second_begins() -> None:
    document = from_text("One\n# numcheck: ignore\ntwo.")
    assert document.text == "One two."
    assert told(document) == [("numcheck: ignore", "two.")]


def test_a_comment_within_a_line_goes_with_the_blank_that_only_it_needs() -> None:
    document = from_text("It was 5 <!-- numcheck: verified (x) -->, or <!-- numcheck: y --> 6 <!-- numcheck: z -->")
    assert document.text == "It was 5, or 6"
    assert told(document) == [("numcheck: verified (x)", ", or "), ("numcheck: y", " 6"), ("numcheck: z", "")]


@pytest.mark.parametrize(
    "text",
    [
        "He said numcheck: ignore.",
        "<!-- a comment -->",
        "#numcheck",
        "<!-- numcheck: never closed",
        "numcheck is a tool",
    ],
)
def test_nothing_else_is_a_comment(text: str) -> None:
    document = from_text(text)
    assert (document.text, document.comments, document.origin) == (text, (), None)


PARTS = [
    "One. ",
    "two 2,",
    "\n",
    "\r\n",
    "\n\n",
    " ",
    "# numcheck: a\n",
    "<!-- numcheck: b -->",
    "numcheck: c",
    "<!--",
    "-->",
]


@given(st.lists(st.sampled_from(PARTS), max_size=20).map("".join))
def test_all_that_is_left_stands_in_the_source_and_leads_back(source: str) -> None:
    document = from_text(source)
    assert document.source_text == source
    assert all(0 <= comment.at <= len(document.text) for comment in document.comments)
    for offset, char in enumerate(document.text):
        place = document.source_span(Span(offset, offset + 1))
        assert place is not None
        found = source[place.start : place.end]
        assert found == char or (char == " " and found.isspace())
        line, column = document.line_column(offset)
        assert (source.split("\n")[line - 1] + "\n")[column - 1] == found[0]


def test_the_report_has_the_places_of_the_text_given() -> None:
    text = "# numcheck: whatever\nCBP recorded 3.1 million encounters at the southwest border in fiscal year 2022.\n"
    findings: Any = numcheck.check(text).to_dict()["findings"]
    (finding,) = findings
    figure, edit = finding["figure"], finding["suggestion"]
    assert text[figure["start"] : figure["end"]] == figure["text"] == "3.1 million"
    assert finding["span"]["line"] == 2
    assert "2.4 million enc" in text[: edit["start"]] + edit["replacement"] + text[edit["end"] :]


@pytest.mark.parametrize(
    "unit",
    [
        "# numcheck: a\n",
        "One 1.\n\n# numcheck: a\n",
        "<!-- numcheck: b -->",
        "<!-- numcheck: b -->\n",
        "<!-- numcheck: ",
        "5 <!-- numcheck: b --> ",
        "numcheck: <!-- numcheck: b\n-->",
    ],
)
def test_the_work_grows_with_the_comments(unit: str) -> None:
    assert growth(plain.read, *(f"One.\n{unit * many}-->\nTwo." for many in (50, 500))) < 12


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("<!-- numcheck: a <!-- numcheck: b --> c -->", ["numcheck: a <!-- numcheck: b"]),
        ("numcheck: a <!-- numcheck: b\nc -->", ["numcheck: a <!-- numcheck: b"]),
        ("<!-- numcheck: a\nnumcheck: b -->", ["numcheck: a numcheck: b"]),
        ("5 <!-- numcheck: a\n numcheck: b", ["numcheck: b"]),
        ("5 <!--\n numcheck: b", ["numcheck: b"]),
    ],
)
def test_a_comment_within_another_is_a_part_of_it(text: str, said: list[str]) -> None:
    assert [comment.text for comment in from_text(text).comments] == said
