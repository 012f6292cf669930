"""The figures held, one by one, in words: for CSV, Parquet and SQLite."""

import csv
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from decimal import Decimal
from importlib import import_module
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import NamedTuple, TextIO

from numcheck.datasets.cards import Card
from numcheck.datasets.catalog import Catalog
from numcheck.datasets.choice import Piece, pieces
from numcheck.datasets.store import Slice
from numcheck.errors import ExtraMissingError, QueryError
from numcheck.periods import Period, fiscal_year_of

FIXED = ("dataset", "release", "period", "fiscal_year", "measure", "unit", "value")
"""The columns that every figure has; its members stand between the fiscal year and the measure."""


class Figure(NamedTuple):
    """One figure.

    Attributes:
        dataset: Its dataset.
        release: When the release that it is from was published.
        period: Its month, fiscal year or span.
        fiscal_year: The fiscal year of its last month.
        members: Its members, by dimension; those that hold for the whole dataset too.
        measure: What is measured.
        unit: In what.
        value: The figure.
    """

    dataset: str
    release: str
    period: str
    fiscal_year: int
    members: Mapping[str, str]
    measure: str
    unit: str
    value: Decimal

    def cells(self, dimensions: Sequence[str]) -> tuple[str | int | Decimal, ...]:
        """The figure as a row: `columns` of these dimensions."""
        members = (self.members.get(dimension, "") for dimension in dimensions)
        head = (self.dataset, self.release, self.period, self.fiscal_year)
        return (*head, *members, self.measure, self.unit, self.value)


def columns(dimensions: Sequence[str]) -> tuple[str, ...]:
    """The names of the columns."""
    return (*FIXED[:4], *dimensions, *FIXED[4:])


def figures(catalog: Catalog, names: Sequence[str] = (), every_release: bool = False) -> Iterator[Figure]:
    """The figures held, dataset by dataset.

    Args:
        catalog: Whose.
        names: The datasets wanted; all where none is named.
        every_release: Whether to give those of every release. They overlap: nobody may add them up. Otherwise
            each month is from the one release that answers for it.

    Raises:
        QueryError: There is no dataset of a name.
    """
    if unknown := sorted(set(names) - set(catalog.cards)):
        raise QueryError(f"There is no dataset {', '.join(unknown)}.", "`numcheck data list` names them.")
    for name, card in sorted(catalog.cards.items()):
        if names and name not in names:
            continue
        slices = catalog.library.slices.get(name, ())
        for piece in _all(slices) if every_release else _answering(slices, card, catalog):
            yield from _figures(piece, card, catalog)


def _all(slices: Sequence[Slice]) -> Iterator[Piece]:
    return (Piece(one, one.first, one.last) for one in slices)


def _answering(slices: Sequence[Slice], card: Card, catalog: Catalog) -> Iterator[Piece]:
    """The pieces that answer; what a release holds apart (a publisher's own totals) answers for itself."""
    for part in dict.fromkeys(tuple(one.part.items()) for one in slices):
        yield from pieces([one for one in slices if tuple(one.part.items()) == part], card.step, catalog.moment)


def write_csv(found: Iterator[Figure], catalog: Catalog, file: TextIO) -> None:
    """Writes the figures as CSV with a header."""
    dimensions = sorted(catalog.dimensions)
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(columns(dimensions))
    writer.writerows(figure.cells(dimensions) for figure in found)


def write_parquet(found: Iterator[Figure], catalog: Catalog, path: Path) -> None:
    """Writes the figures as one Parquet table, values as doubles; raises `ExtraMissingError`."""
    try:
        import pandas as pd

        import_module("pyarrow")
    except ImportError as error:
        raise ExtraMissingError("Parquet needs pandas and pyarrow.", "pip install 'numcheck[data]'") from error
    dimensions = sorted(catalog.dimensions)
    frame = pd.DataFrame.from_records([f.cells(dimensions) for f in found], columns=list(columns(dimensions)))
    frame["value"] = frame["value"].astype(float)
    for name in (*FIXED[:2], "measure", "unit", *dimensions):
        frame[name] = frame[name].astype("category")
    # pyarrow takes no name that is no UTF-8.
    with path.open("wb") as file:
        frame.to_parquet(file, index=False)


def write_sqlite(found: Iterator[Figure], catalog: Catalog, path: Path) -> None:
    """Writes an SQLite file for Datasette: `datasets`, `releases`, and a table of figures in words for each dataset."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(
            "CREATE TABLE datasets (name TEXT PRIMARY KEY, title TEXT, publisher TEXT, licence TEXT, pages TEXT,"
            " step TEXT, measures TEXT, rounding INTEGER, derived INTEGER, standing TEXT)"
        )
        connection.execute(
            "CREATE TABLE releases (dataset TEXT REFERENCES datasets, published TEXT, precision TEXT, file TEXT,"
            " url TEXT, sha256 TEXT, bytes INTEGER, retrieved TEXT, note TEXT)"
        )
        for name, group in groupby(found, key=attrgetter("dataset")):
            _write_dataset(connection, catalog, catalog.cards[name], list(group))
        connection.commit()
        connection.execute("VACUUM")


def _write_dataset(connection: sqlite3.Connection, catalog: Catalog, card: Card, found: Sequence[Figure]) -> None:
    row = (card.name, card.title, card.publisher, card.licence, " ".join(card.pages), card.step)
    rest = (", ".join(card.measures), card.rounding, int(card.derived), card.standing)
    connection.execute("INSERT INTO datasets VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", (*row, *rest))
    for r in catalog.releases():
        if r.dataset == card.name:
            cells = (r.dataset, r.published, r.precision, r.file, r.url, r.sha256, r.bytes, r.retrieved, r.note)
            connection.execute("INSERT INTO releases VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", cells)
    dimensions = sorted(card.breaks_down)
    table = f'"{card.name}"'
    typed = "".join(f'"{dimension}" TEXT, ' for dimension in dimensions)
    connection.execute(
        f"CREATE TABLE {table} (release TEXT, period TEXT, fiscal_year INTEGER, {typed}"
        "measure TEXT, unit TEXT, value NUMERIC)"
    )
    connection.executemany(
        f"INSERT INTO {table} VALUES ({', '.join('?' * (6 + len(dimensions)))})",
        ((*f.cells(dimensions)[1:-1], _number(f.value)) for f in found),
    )
    for column in ("period", *dimensions):
        connection.execute(f'CREATE INDEX "{card.name} by {column}" ON {table} ("{column}")')


def _figures(piece: Piece, card: Card, catalog: Catalog) -> Iterator[Figure]:
    part = piece.slice
    measure = catalog.measures[card.measures[0]]
    dimensions = sorted(card.dimensions)
    rows = catalog.library.stores[part.store].rows(card.name, dimensions, part.id, piece.first, piece.last)
    for members, month, value in rows:
        yield Figure(
            dataset=card.name,
            release=part.published,
            period=_period(card, piece, month),
            fiscal_year=fiscal_year_of(month),
            members={**card.fixed, **dict(zip(dimensions, members, strict=True))},
            measure=measure.name,
            unit=measure.unit,
            value=Decimal(value).scaleb(-measure.decimals) if measure.decimals else Decimal(value),
        )


def _period(card: Card, piece: Piece, month: int) -> str:
    if card.step == "month":
        return str(Period(month, month))
    if card.step == "fiscal_year":
        return f"FY{fiscal_year_of(month)}"
    return str(Period(piece.slice.first, piece.slice.last))


def _number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)
