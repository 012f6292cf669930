"""Plain tables."""

from collections.abc import Iterable, Sequence

from numcheck.documents.document import Span
from numcheck.reports.html.element import Child, Element, el
from numcheck.reports.report import Report
from numcheck.reports.where import within


def plain(caption: str, heads: Sequence[str], rows: Iterable[Element], class_: str = "") -> Element:
    """A table with a caption and a head for each column."""
    head = el("thead", el("tr", *(el("th", words, scope="col") for words in heads)))
    return el("table", el("caption", caption), head, el("tbody", *rows), class_=f"plain {class_}".strip())


def row(*cells: Child) -> Element:
    """A row of a table."""
    return el("tr", *(el("td", cell) for cell in cells))


def place(report: Report, span: Span) -> str:
    """Where a span begins, `5:20`; in Word the paragraph and the words."""
    return within(report.document, span)
