"""Tables of an article stay tables."""

from dataclasses import replace
from xml.etree.ElementTree import Element

from numcheck.checker import Checker
from numcheck.documents.document import Cell, Document, Form, Span
from numcheck.documents.read import from_bytes, from_text
from numcheck.reports.html.article import article
from numcheck.reports.html.names import Names
from numcheck.reports.report import Report
from tests.reports.html.pages import words
from tests.shared import catalog

TABLE = """The count

Encounters at the southwest border, by fiscal year:

| Fiscal year | Encounters | Remark |
|---|---|---|
| 2022 | 2,378,944 | |
| 2023 | 2,475,669 | the most |

That was all.
"""


def shown(document: Document) -> Element:
    return article(Report(document, (), ()), Names(1, 2))


def rows(body: Element) -> list[list[list[str]]]:
    """The words of each cell of each row of each table."""
    return [[[words(cell) for cell in row] for row in table.iter("tr")] for table in body.iter("table")]


def test_a_table_is_one_with_its_empty_cells() -> None:
    document = from_bytes(TABLE.encode(), "draft.md", form=Form.MARKDOWN)
    body = shown(document)
    assert rows(body) == [
        [["Fiscal year", "Encounters", "Remark"], ["2022", "2,378,944", ""], ["2023", "2,475,669", "the most"]]
    ]
    assert [child.tag for child in body] == ["p", "p", "table", "p"]


def test_a_figure_in_a_cell_leads_to_its_card() -> None:
    document = from_bytes(TABLE.encode(), "draft.md", form=Form.MARKDOWN)
    report = Checker(catalog()).check(document)
    body = article(report, Names(1, 2))
    links = [link.get("href") for table in body.iter("table") for link in table.iter("a")]
    assert len(links) == len(set(links)) == len(report.findings) > 0


def cells(text: str, *places: tuple[int, int, int]) -> Document:
    """A document each of whose lines is in a cell: its table, row and column."""
    document, start, found = from_text(text), 0, []
    for line, place in zip(text.split("\n\n"), places, strict=True):
        found.append(Cell(Span(start, start + len(line)), *place))
        start += len(line) + 2
    return replace(document, cells=tuple(found))


def test_tables_follow_one_another() -> None:
    document = cells("a.\n\nb.\n\nc.\n\nd.", (0, 0, 0), (0, 2, 1), (1, 0, 1), (0, 3, 0))
    assert rows(shown(document)) == [[["a.", ""], ["", "b."]], [["", "c."]], [["d.", ""]]]


def test_a_cell_of_several_lines_is_one() -> None:
    document = from_text("a.\n\nb.")
    document = replace(document, cells=(Cell(Span(0, 6), 0, 0, 0),))
    assert [len(cell) for cell in shown(document).iter("td")] == [2]


def test_a_table_that_no_page_has_room_for_is_told_line_by_line() -> None:
    assert rows(shown(cells("a.\n\nb.", (0, 0, 0), (0, 0, 10**9)))) == []
