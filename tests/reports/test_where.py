"""Places as readers of a document go there."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numcheck.documents.document import Document, Form, Span
from numcheck.documents.read import from_text
from numcheck.reports.where import paragraph_at, where, within


def word(text: str) -> Document:
    return replace(from_text(text, "story.docx"), form=Form.DOCX)


def at(text: str, words: str, nth: int = 0) -> Span:
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


def test_a_text_has_lines_and_columns() -> None:
    document = from_text("It was 5.\n\nThen 6.", "draft.txt")
    assert where(document, Span(7, 8)) == "draft.txt:1:8"
    assert within(document, at(document.text, "6")) == "3:6"


@pytest.mark.parametrize(
    ("text", "words", "nth", "place"),
    [
        ("One.\n\nThere were 2.4 million. There were few.", "2.4 million", 0, "paragraph 2, “2.4 million”"),
        ("It was 5 here and 5 there.", "5", 0, "paragraph 1, “5 here”"),
        ("It was 5 here and 5 there.", "5", 1, "paragraph 1, “5 there.”"),
        ("It was 5 here. It was 15", "5", 0, "paragraph 1, “5 here.”"),
        ("Of 7 or of 7", "7", 1, "paragraph 1, “of 7”"),
    ],
)
def test_word_has_paragraphs_and_as_many_words_as_tell_them_apart(text: str, words: str, nth: int, place: str) -> None:
    assert within(word(text), at(text, words, nth)) == place


def test_a_place_without_words_is_a_paragraph() -> None:
    assert where(word("One.\n\nTwo."), Span(6, 6)) == "story.docx, paragraph 2"
    assert where(word(""), Span(0, 0)) == "story.docx, paragraph 1"


@given(st.text(alphabet="ab 5.\n", max_size=60), st.data())
def test_words_and_paragraph_lead_back(text: str, data: st.DataObject) -> None:
    document = word(text)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    number, paragraph = paragraph_at(document, start)
    assert within(document, Span(start, end)).startswith(f"paragraph {number}")
    assert 0 <= paragraph.start <= paragraph.end <= len(text)
