"""Soft hyphens are no part of the words that they stand in, in any form."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import numcheck
from numcheck.documents.document import Document, Form, Span
from numcheck.documents.read import from_bytes, from_text
from tests.documents import versions
from tests.growth import growth

SAID = "CBP recorded 3.1 million encounters at the southwest border in fiscal year 2022."
SOFT = "CBP recorded 3.1 mil\u00adlion en\u00adcoun\u00adters at the south\u00adwest border in fiscal year 20\u00ad22."


def written(document: Document, words: str) -> str | None:
    """The source of some words."""
    at = document.text.index(words)
    place = document.source_span(Span(at, at + len(words)))
    return None if place is None else document.source_text[place.start : place.end]


@pytest.mark.parametrize("form", [Form.TEXT, Form.MARKDOWN, Form.HTML])
@pytest.mark.parametrize("sign", ["\u00ad", "&shy;", "&#173;"])
def test_words_are_whole_without_them(form: Form, sign: str) -> None:
    if form is Form.TEXT and sign != "\u00ad":
        return
    source = SOFT.replace("\u00ad", sign)
    document = from_bytes(f"{source}\n".encode(), "draft", form=form)
    assert document.text.strip() == SAID
    assert written(document, "southwest") == f"south{sign}west"
    assert written(document, "in fiscal") == "in fiscal"


def test_of_word_documents_too() -> None:
    document = from_bytes(versions.docx(SOFT), "draft.docx", form=Form.DOCX)
    assert SAID in document.text
    assert (document.origin, document.source_span(Span(0, 3))) == (None, None)


def test_the_report_points_at_the_text_as_it_was_given() -> None:
    findings: Any = numcheck.check(f"# numcheck: whatever\n{SOFT}", published="2022-11-12").to_dict()["findings"]
    (finding,) = findings
    assert (finding["rule"], finding["figure"]["text"]) == ("NC101", "3.1 mil\u00adlion")
    assert finding["span"]["line"] == 2


def test_a_comment_stays_where_it_stood() -> None:
    (comment,) = from_text("A\u00ad b\u00ad.\n\n# numcheck: whatever\nC\u00ad.").comments
    assert from_text("A\u00ad b\u00ad.\n\n# numcheck: whatever\nC\u00ad.").text[comment.at :] == "C."


def test_the_cells_of_a_table_stay_where_they_stand() -> None:
    source = "A year\u00ad long.\n\n| Mon\u00adth | Count |\n|---|---|\n| June | 1,\u00ad234 |\n"
    document = from_bytes(source.encode(), "draft.md", form=Form.MARKDOWN)
    assert [document.slice(cell.span) for cell in document.cells] == ["Month", "Count", "June", "1,234"]


@given(st.lists(st.sampled_from(["a", "\u00ad", "&shy;", "&amp;", " b", "\n", "\n\n", "*", "<i>", "5"]), max_size=20))
def test_every_place_leads_back_to_the_same_words(parts: list[str]) -> None:
    source = "".join(parts)
    for form in (Form.TEXT, Form.MARKDOWN):
        document = from_bytes(source.encode(), "draft", form=form)
        assert "\u00ad" not in document.text
        assert document.source_text == source
        for at, char in enumerate(document.text):
            place = document.source_span(Span(at, at + 1))
            if place is not None and not char.isspace():
                assert source[place.start : place.end] in (char, "&amp;")


@pytest.mark.parametrize("unit", ["\u00ad", "a\u00ad", "a\u00ad\nb. "])
def test_the_work_grows_with_them(unit: str) -> None:
    assert growth(from_text, unit * 100, unit * 1000) < 12
