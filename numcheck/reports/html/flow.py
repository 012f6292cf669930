"""The paragraphs of an article below one another; those in the cells of a table make a table again."""

from bisect import bisect_right
from xml.etree.ElementTree import SubElement

from numcheck.documents.document import Cell, Document, Span
from numcheck.reports.html.element import Element

# No page has room for more columns: what is wider is told cell by cell.
_WIDEST = 40


class Flow:
    """An article as it grows, paragraph by paragraph.

    Empty cells hold no text, and the document does not tell them: they are put in, so that each row is as wide as its
    table.
    """

    def __init__(self, document: Document, body: Element) -> None:
        self._cells = document.cells
        self._body = body
        self._widths: dict[int, int] = {}
        for cell in document.cells:
            self._widths[cell.table] = max(self._widths.get(cell.table, 0), cell.column + 1)
        self._last: Cell | None = None
        self._table = self._row = body

    def put(self, place: Span, paragraph: Element) -> None:
        """Puts the paragraph that stands at a place of the text."""
        cell = self._cell(place)
        if cell is None:
            self._end_row()
            self._body.append(paragraph)
        else:
            self._in(cell).append(paragraph)
        self._last = cell

    def finish(self) -> Element:
        """The whole article."""
        self._end_row()
        return self._body

    def _cell(self, place: Span) -> Cell | None:
        at = bisect_right(self._cells, place.start, key=lambda cell: cell.span.start)
        cell = self._cells[at - 1] if at else None
        inside = cell is not None and place.start < cell.span.end and self._widths[cell.table] <= _WIDEST
        return cell if inside else None

    def _in(self, cell: Cell) -> Element:
        """The element of a cell: the one that stands last where the cell goes on, else a new one."""
        last = self._last
        if last == cell:
            return self._row[-1]
        if last is None or last.table != cell.table or cell.row < last.row:
            self._end_row()
            self._table = SubElement(SubElement(self._body, "table", {"class": "cells"}), "tbody")
            self._row = SubElement(self._table, "tr")
        elif last.row != cell.row:
            self._end_row()
            self._row = SubElement(self._table, "tr")
        self._fill(cell.column)
        return SubElement(self._row, "td")

    def _fill(self, columns: int) -> None:
        while len(self._row) < columns:
            SubElement(self._row, "td")

    def _end_row(self) -> None:
        if self._last is not None:
            self._fill(self._widths[self._last.table])
