"""Rows for a terminal, for programs and for spreadsheets."""

from collections.abc import Mapping, Sequence

from numcheck.cli import output
from numcheck.reports.rows import Cell, as_csv, as_json, as_table

FORMATS = ("table", "csv", "json")


def render(rows: Sequence[Mapping[str, Cell]], form: str, columns: Sequence[str] = ()) -> str:
    """The rows as an aligned table, as CSV or as a JSON list; `columns` name them where there may be no row."""
    if form == "json":
        return as_json(rows)
    names = list(rows[0]) if rows else list(columns)
    return as_csv(names, rows) if form == "csv" else as_table(names, rows)


def put(text: str, form: str) -> None:
    """Prints rows in one of the formats."""
    if form == "table":
        output.emit(text)
    else:
        output.deliver(text)
