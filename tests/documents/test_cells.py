"""The cells of tables, in each form that has them: their text, and their place in the table."""

import io

import docx
import pytest
from docx.table import Table

from numcheck.documents.document import Document, Form
from numcheck.documents.read import from_bytes

ROWS = (("Year", "Border Patrol", "OFO"), ("2021", "1,659,206", "75,480"), ("2022", "", "172,508"))
"""A table with an empty cell."""

CELLS = [(text, 0, row, column) for row, texts in enumerate(ROWS) for column, text in enumerate(texts) if text]
PROSE = "It was a long year for those who work along the river, and for those who waited in the camps. " * 5


def cells(document: Document) -> list[tuple[str, int, int, int]]:
    return [(document.slice(cell.span), *cell[1:]) for cell in document.cells]


def markdown() -> bytes:
    lines = ["| " + " | ".join(row) + " |" for row in ROWS]
    return "\n".join([PROSE, "", lines[0], "|---|---|---|", *lines[1:], "", "Behind it."]).encode()


def html() -> bytes:
    rows = "".join("<tr>" + "".join(f"<td>{text}</td>" for text in row) + "</tr>" for row in ROWS)
    return f"<html><body><article><h1>Numbers</h1><p>{PROSE}</p><table>{rows}</table><p>{PROSE}</p></article>".encode()


def fill(table: Table) -> None:
    for row, texts in zip(table.rows, ROWS, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text


def saved(document: "docx.document.Document") -> bytes:
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def word() -> bytes:
    document = docx.Document()
    document.add_paragraph(PROSE)
    fill(document.add_table(3, 3))
    document.add_paragraph("Behind it.")
    return saved(document)


@pytest.mark.parametrize(("data", "form"), [(markdown(), Form.MARKDOWN), (html(), Form.HTML), (word(), Form.DOCX)])
def test_the_cells_that_hold_text_are_known_with_their_places(data: bytes, form: Form) -> None:
    assert cells(from_bytes(data, "a", form=form)) == CELLS


def test_two_tables_are_told_apart() -> None:
    found = cells(from_bytes(b"| a |\n|---|\n| b |\n\nBetween.\n\n| c |\n|---|\n", "a", form=Form.MARKDOWN))
    assert found == [("a", 0, 0, 0), ("b", 0, 1, 0), ("c", 1, 0, 0)]


def test_words_behind_an_empty_last_cell_are_of_no_cell() -> None:
    document = from_bytes(b"| a | b |\n|---|---|\n| c | |\n\nBehind it.\n", "a", form=Form.MARKDOWN)
    assert [text for text, *_ in cells(document)] == ["a", "b", "c"]


def test_a_merged_cell_of_word_takes_the_columns_of_both() -> None:
    document = docx.Document()
    table = document.add_table(2, 3)
    table.cell(0, 0).merge(table.cell(0, 1)).text = "Both"
    table.cell(0, 2).text = "Third"
    table.cell(1, 2).text = "Below"
    assert cells(from_bytes(saved(document), "a", form=Form.DOCX)) == [
        ("Both", 0, 0, 0),
        ("Third", 0, 0, 2),
        ("Below", 0, 1, 2),
    ]


def test_a_table_inside_a_cell_of_word_is_one_of_its_own() -> None:
    document = docx.Document()
    outer = document.add_table(1, 2)
    outer.cell(0, 0).text = "Outer"
    outer.cell(0, 1).add_table(1, 1).cell(0, 0).text = "Inner"
    assert cells(from_bytes(saved(document), "a", form=Form.DOCX)) == [("Outer", 0, 0, 0), ("Inner", 1, 0, 0)]


@pytest.mark.parametrize(("text", "fills"), [("12,345", True), ("12,345*", True), ("12,345 people in May", False)])
def test_a_number_fills_its_cell_but_for_the_mark_of_a_note(text: str, fills: bool) -> None:
    document = from_bytes(f"12,345 before.\n\n| a |\n|---|\n| {text} |\n".encode(), "a", form=Form.MARKDOWN)
    place = document.cells[-1].span
    assert document.is_cell(place._replace(end=place.start + len("12,345"))) is fills
    assert not document.is_cell(place._replace(start=0, end=len("12,345")))
