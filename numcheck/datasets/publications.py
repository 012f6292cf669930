"""Figures that came out one by one: a table with a line a figure, and each day's lines as a release of its own.

Standard library only: the build of the package needs this module before any dependency is there.

The columns are `published`, `first` and `last` (months), the members, `value`, and `source`, which the tables alone
keep. Each figure is a part by itself, held to its border and component: it says nothing of any other.
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from numcheck.datasets.release import Part, Row, month_of

STAGE = "stage"
"""The dimension that says what kind of figure it was."""

STAGES = ("revised", "first", "preliminary")
"""Its members; of figures that came out together, the one before the other answers."""

_AHEAD = ("published", "first", "last")
_BEHIND = ("value", "source")


class Published(NamedTuple):
    """The figures that came out at one time."""

    published: str
    parts: tuple[Part, ...]

    @property
    def precision(self) -> str:
        """How well the time is known."""
        return "day" if self.published.count("-") == 2 else "month"


def read(path: Path, dimensions: Sequence[str], entry: Mapping[str, Any]) -> Iterator[Published]:
    """What a table holds, the oldest first.

    Raises:
        ValueError: A line is malformed, or the table does not add up to what its provenance says; the message says
            which.
    """
    import csv  # the build alone reads tables

    with path.open(encoding="utf-8", newline="") as file:
        lines = csv.DictReader(file)
        if lines.fieldnames != [*_AHEAD, *dimensions, *_BEHIND]:
            raise ValueError(f"{path}, line 1: the columns are {', '.join(lines.fieldnames or ())}")
        rows = list(lines)
    for number, row in enumerate(rows, 2):
        if not row["value"].isdecimal():
            raise ValueError(f"{path}, line {number}: {row['value']!r} is no count of events")
    if (total := sum(int(row["value"]) for row in rows)) != entry["total"]:
        raise ValueError(f"{path} adds up to {total}, and its provenance says {entry['total']}")
    rows.sort(key=lambda row: STAGES.index(row[STAGE]))
    for published in sorted({row["published"] for row in rows}):
        parts = (_part(row, dimensions) for row in rows if row["published"] == published)
        yield Published(published, tuple(parts))


def _part(row: Mapping[str, str], dimensions: Sequence[str]) -> Part:
    first, last = month_of(row["first"]), month_of(row["last"])
    only = {dimension: row[dimension] for dimension in dimensions if dimension != STAGE}
    figure: Row = (*(row[dimension] for dimension in dimensions), last, int(row["value"]))
    return Part(first, last, False, [figure], only)
