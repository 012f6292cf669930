"""The figures of a text as a table of comma-separated values, one row for each figure and each thing set aside."""

import csv
import io

from numcheck.documents.document import Document, Span
from numcheck.figures.figure import Figures
from numcheck.reports.places import placed

COLUMNS = ("line", "column", "start", "end", "text", "kind", "value", "low", "high", "unit", "hedge", "set_aside")
"""Places are as in the JSON contract; `kind` is empty for what was set aside, `set_aside` its reason."""


def render(document: Document, figures: Figures) -> str:
    """The table, in text order, with a header; lines end as RFC 4180 has it."""
    rows = [{**figure.to_dict(), **_place(document, figure.span)} for figure in figures]
    rows += [{**item.to_dict(), **_place(document, item.span), "set_aside": item.reason} for item in figures.set_aside]
    rows.sort(key=lambda row: (row["start"], row["end"]))
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, COLUMNS, extrasaction="ignore", restval="")
    writer.writeheader()
    for row in rows:
        writer.writerow(placed(document, row))
    return out.getvalue()


def _place(document: Document, span: Span) -> dict[str, object]:
    return dict(zip(("line", "column"), document.line_column(span.start), strict=True))
