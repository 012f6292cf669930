"""Stores of earlier schemas, written anew in the present one."""

import sqlite3
from collections.abc import Iterator

from numcheck.datasets import schema
from numcheck.datasets.release import Figures, Part, Release, by_fiscal_year

OLDEST = 1
"""The oldest schema that can be read."""

_STRUCTURE = frozenset(("slice", "month", "value"))


def migrate(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    """Writes what a store of schema 1 says into an empty file, in the present schema; raises `sqlite3.DatabaseError`.

    Schema 1 kept all figures in one table, with a column for every dimension that any dataset had.
    """
    schema.create(target)
    columns = [row[1] for row in source.execute("PRAGMA table_info(observation)")]
    dimensions = [column for column in columns if column not in _STRUCTURE]
    for number, name, title, step in source.execute("SELECT id, name, title, step FROM dataset ORDER BY id").fetchall():
        varied, fixed = _dimensions(source, number, dimensions)
        dataset = schema.Dataset(name, title, step, 0, varied, fixed)
        for release_id, release in _releases(source, number, name):
            figures = Figures(varied, tuple(_parts(source, release_id, varied)))
            schema.add(target, dataset, release, figures)
    target.commit()


def _dimensions(
    source: sqlite3.Connection, number: int, dimensions: list[str]
) -> tuple[tuple[str, ...], dict[str, str]]:
    """What a dataset breaks down, and the members that all of its figures have."""
    varied, fixed = [], {}
    for dimension in sorted(dimensions):
        members = source.execute(
            f'SELECT DISTINCT m.name FROM observation o LEFT JOIN member m ON m.id = o."{dimension}" '
            "JOIN slice s ON s.id = o.slice JOIN release r ON r.id = s.release WHERE r.dataset = ?",
            (number,),
        ).fetchall()
        names = [name for (name,) in members if name is not None]
        if len(names) == 1 and len(members) == 1:
            fixed[dimension] = names[0]
        elif names:
            varied.append(dimension)
    return tuple(varied), fixed


def _releases(source: sqlite3.Connection, number: int, dataset: str) -> Iterator[tuple[int, Release]]:
    query = (
        "SELECT id, file, sha256, bytes, published, precision, pages, url, note FROM release WHERE dataset = ? "
        "ORDER BY id"
    )
    for release_id, file, sha256, size, published, precision, pages, url, note in source.execute(
        query, (number,)
    ).fetchall():
        yield (
            release_id,
            Release(dataset, file, sha256, size, published, precision, url, pages=tuple(pages.split()), note=note),
        )


def _parts(source: sqlite3.Connection, release_id: int, dimensions: tuple[str, ...]) -> Iterator[Part]:
    words = "".join(f'(SELECT name FROM member WHERE id = o."{dimension}"), ' for dimension in dimensions)
    slices = source.execute(
        "SELECT id, first, last, final, part FROM slice WHERE release = ? ORDER BY first, id", (release_id,)
    )
    for slice_id, first, last, final, part in slices.fetchall():
        rows = source.execute(f"SELECT {words}o.month, o.value FROM observation o WHERE o.slice = ?", (slice_id,))
        yield from by_fiscal_year(Part(first, last, bool(final), rows.fetchall(), schema.parted(part)))
