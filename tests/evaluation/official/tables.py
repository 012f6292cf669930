"""The official tables, read straight from the CSV files in `data/`."""

import csv
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import NamedTuple

from tests.evaluation.official.periods import span

DATA = Path(__file__).resolve().parents[3] / "data"
MONTHS = ("oct", "nov", "dec", "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep")
VALUES = {*MONTHS, "fiscal_year", "value"}


class Row(NamedTuple):
    """A value of the members named, in a month (an ordinal) or, in an annual table, a fiscal year."""

    members: Mapping[str, str]
    when: int
    value: int


@dataclass(frozen=True)
class Table:
    """Some files of a folder of `data/`, and the members that all their rows have without saying so."""

    folder: str
    files: str = "*.csv"
    border: str | None = None
    component: str | None = None

    def total(self, scope: Mapping[str, str], period: str) -> int | None:
        """The sum over the months of a period; none where the table does not hold them all, or not this scope."""
        first, last = span(period)
        rows = _rows(self)
        if not set(scope) <= set(rows[0].members) or first < _ends(self)[0] or last > _ends(self)[1]:
            return None
        series = _series(self, frozenset(scope.items()))
        return sum(series.get(when, 0) for when in range(first, last + 1))

    def year(self, scope: Mapping[str, str], fiscal_year: int) -> int | None:
        """The value of a fiscal year in an annual table; none where no row has it."""
        return _series(self, frozenset(scope.items())).get(fiscal_year)


@cache
def _rows(table: Table) -> list[Row]:
    fixed = {"border": table.border, "component": table.component}
    given = {key: member for key, member in fixed.items() if member is not None}
    return [row for path in sorted((DATA / table.folder).glob(table.files)) for row in _read(path, given)]


@cache
def _ends(table: Table) -> tuple[int, int]:
    months = {row.when for row in _rows(table)}
    return min(months), max(months)


@cache
def _series(table: Table, scope: frozenset[tuple[str, str]]) -> Mapping[int, int]:
    series: dict[int, int] = defaultdict(int)
    for row in _rows(table):
        if scope <= row.members.items():
            series[row.when] += row.value
    return dict(series)


def _read(path: Path, given: Mapping[str, str]) -> Iterator[Row]:
    """The rows of a file; a monthly one without a column for the fiscal year has it in its name (`fy2022.csv`)."""
    for line in _lines(path):
        members = {key: member for key, member in line.items() if key not in VALUES} | dict(given)
        year = int(line.get("fiscal_year") or path.name[2:6])
        if "value" in line:
            yield Row(members, year, int(line["value"]))
        else:
            yield from (Row(members, when, value) for when, value in _months(line, year))


def _months(line: Mapping[str, str], year: int) -> Iterator[tuple[int, int]]:
    october = year * 12 - 3
    return ((october + i, int(line[m])) for i, m in enumerate(MONTHS) if line[m] != "")


def _lines(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


class Published(NamedTuple):
    """A value, and the day or month (`2022-08-15`, `2022-08`) of the release that printed it."""

    released: str
    value: Fraction


def first_published(folder: str, border: str) -> dict[str, list[Published]]:
    """The values of both components together that the releases of a folder printed of a border, by period."""
    found: dict[str, list[Published]] = defaultdict(list)
    for path in sorted((DATA / folder).glob("*.csv")):
        for line in _lines(path):
            if (line["border"], line["component"]) == (border, "CBP"):
                period = line["first"] if line["first"] == line["last"] else f"{line['first']}..{line['last']}"
                found[period].append(Published(line["published"], Fraction(int(line["value"]))))
    return dict(found)
