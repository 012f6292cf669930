"""Reading documents from strings, files and standard input."""

import io
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numcheck.documents.published import parse
from numcheck.documents.read import from_file, from_stdin, from_text
from numcheck.errors import DocumentError


def refused(path: Path) -> DocumentError:
    with pytest.raises(DocumentError) as caught:
        from_file(path)
    return caught.value


def test_text_is_kept_as_it_is_with_its_name_and_date() -> None:
    document = from_text("One.\r\nTwo.", "a.txt", parse("2022"))
    assert (document.text, document.source) == ("One.\r\nTwo.", "a.txt")
    assert document.published == parse("2022")
    assert [document.slice(s.span) for s in document.sentences] == ["One.", "Two."]


def test_lines_and_columns_count_from_one_in_code_points() -> None:
    document = from_text("“é”\r\n\n\U0001f600 x")
    assert [document.line_column(n) for n in (0, 2, 4, 5, 6, 8)] == [(1, 1), (1, 3), (1, 5), (2, 1), (3, 1), (3, 3)]


def test_an_offset_between_sentences_belongs_to_the_one_before() -> None:
    document = from_text("One.  Two.")
    assert [document.sentence_at(n).number for n in (0, 3, 5, 6, 9)] == [0, 0, 0, 1, 1]


@given(st.text())
def test_every_offset_has_a_line_and_column_that_lead_back(text: str) -> None:
    document = from_text(text)
    lines = text.split("\n")
    for offset, char in enumerate(document.text):
        line, column = document.line_column(offset)
        found = (lines[line - 1] + "\n")[column - 1]
        assert found == char or (char == " " and found.isspace())


def test_a_file_is_read_as_utf_8_and_its_line_ends_kept(tmp_path: Path) -> None:
    path = tmp_path / "draft.txt"
    path.write_bytes("CBP’s count.\r\nMore.".encode())
    document = from_file(path, parse("2022"))
    assert (document.text, document.source) == ("CBP’s count.\r\nMore.", str(path))
    assert document.published == parse("2022")


def test_a_byte_order_mark_is_no_part_of_the_text(tmp_path: Path) -> None:
    path = tmp_path / "draft.txt"
    path.write_bytes(b"\xef\xbb\xbfCBP")
    assert from_file(path).text == "CBP"


@pytest.mark.parametrize("data", [b"", b"\n", b" \r\n\t", b"\xef\xbb\xbf"])
def test_a_file_without_words_is_a_document_without_sentences(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "draft.txt"
    path.write_bytes(data)
    assert from_file(path).sentences == ()


def test_a_missing_file_a_folder_and_an_impossible_name_are_refused(tmp_path: Path) -> None:
    assert "There is no file" in refused(tmp_path / "none.txt").message
    assert "is a folder" in refused(tmp_path).message
    assert "cannot be read" in refused(tmp_path / "a\0b").message
    assert "cannot be read" in refused(tmp_path / ("x" * 5000)).message


def test_standard_input_is_read_as_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"One.\r\nTwo."), encoding="ascii"))
    document = from_stdin()
    assert (document.text, document.source) == ("One.\r\nTwo.", "<stdin>")
