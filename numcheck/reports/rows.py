"""Rows of official figures as text: JSON, CSV, a table."""

import csv
import io
import json
from collections.abc import Mapping, Sequence
from decimal import Decimal

from numcheck.reports.json import escaped
from numcheck.reports.safe import clean

Cell = str | int | Decimal


def as_json(rows: Sequence[Mapping[str, Cell]]) -> str:
    """A JSON list, a row a line; numbers are written digit for digit."""
    if not rows:
        return "[]\n"
    lines = ("{" + ", ".join(f"{json.dumps(key)}: {_json(cell)}" for key, cell in row.items()) + "}" for row in rows)
    return "[\n" + ",\n".join(lines) + "\n]\n"


def as_csv(names: Sequence[str], rows: Sequence[Mapping[str, Cell]]) -> str:
    """CSV with a header."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(names)
    writer.writerows([_plain(row[name]) for name in names] for row in rows)
    return text.getvalue()


def as_table(names: Sequence[str], rows: Sequence[Mapping[str, Cell]]) -> str:
    """Columns side by side, numbers to the right with commas between their thousands."""
    cells = [[_shown(row[name]) for name in names] for row in rows]
    widths = [max(len(line[at]) for line in [list(names), *cells]) for at in range(len(names))]
    right = [bool(rows) and not isinstance(rows[0][name], str) for name in names]
    lines = [
        "  ".join(
            cell.rjust(width) if r else cell.ljust(width) for cell, width, r in zip(line, widths, right, strict=True)
        )
        for line in [list(names), *cells]
    ]
    return "".join(f"{line.rstrip()}\n" for line in lines)


def _json(cell: Cell) -> str:
    return _plain(cell) if isinstance(cell, Decimal) else escaped(json.dumps(cell, ensure_ascii=False))


def _plain(cell: Cell) -> str:
    return f"{cell:f}" if isinstance(cell, Decimal) else clean(str(cell))


def _shown(cell: Cell) -> str:
    return clean(cell) if isinstance(cell, str) else f"{cell:,f}" if isinstance(cell, Decimal) else f"{cell:,}"
