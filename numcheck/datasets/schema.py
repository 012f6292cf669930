"""The SQLite schema that the packaged snapshot and the user's store share, and how a release is written into it.

Standard library only: the build of the package needs this module before any dependency is there. The files open in
any SQLite tool. Their tables:

`dataset`: a row a dataset, with the digits behind the point of its values (`decimals`), what it breaks down
(`dimensions`, joined by commas) and what it is held to as a whole (`fixed`, `border=southwest&component=CBP`).
`release`: a publication of a dataset (the columns are those of `release.Release`).
`slice`: the months of one fiscal year that a release holds (of a table of years: all its years).
`member`: the words behind the codes of every dimension. `held`: which members occur in a release.
`rows:NAME`: the figures of the dataset NAME: slice, a column a dimension, month (ordinal), value (an integer).
`sums0:NAME` and so on: the same, added up over the dimensions that a question seldom restricts at once (`ROLLUPS`).
The view `NAME` has every figure of the dataset in words, with its release.

Codes are given in the order in which they are met: two files with the same releases have the same content (see
`content`), not always the same codes.
"""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, islice, repeat
from typing import NamedTuple
from urllib.parse import unquote

from numcheck.datasets.release import Columns, Figures, Release

VERSION = 2
"""The version of the schema (SQLite's `user_version`)."""

RELEASE_COLUMNS = (
    "file",
    "url",
    "sha256",
    "bytes",
    "published",
    "precision",
    "retrieved",
    "pages",
    "note",
    "etag",
    "modified",
)

ROLLUPS = (("area", "citizenship", "state"), ("area", "demographic", "state"), ("citizenship",))
"""What the tables of sums add up, the smallest table first, for every dataset that breaks down more than three
dimensions. Measured: a nationwide total takes 20 ms from 65,000 rows, 1 ms from sums."""

_MOST_VARIABLES = 900  # of one statement; every build of SQLite takes 999

_SCHEMA = """
CREATE TABLE dataset (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, title TEXT NOT NULL, step TEXT NOT NULL,
    decimals INTEGER NOT NULL, dimensions TEXT NOT NULL, fixed TEXT NOT NULL);
CREATE TABLE release (id INTEGER PRIMARY KEY, dataset INTEGER NOT NULL REFERENCES dataset, file TEXT NOT NULL,
    url TEXT NOT NULL, sha256 TEXT NOT NULL, bytes INTEGER NOT NULL, published TEXT NOT NULL, precision TEXT NOT NULL,
    retrieved TEXT NOT NULL, pages TEXT NOT NULL, note TEXT NOT NULL, etag TEXT NOT NULL, modified TEXT NOT NULL);
CREATE TABLE slice (id INTEGER PRIMARY KEY, release INTEGER NOT NULL REFERENCES release, first INTEGER NOT NULL,
    last INTEGER NOT NULL, final INTEGER NOT NULL, part TEXT NOT NULL);
CREATE TABLE member (id INTEGER PRIMARY KEY, dimension TEXT NOT NULL, name TEXT NOT NULL, UNIQUE (dimension, name));
CREATE TABLE held (release INTEGER NOT NULL REFERENCES release, member INTEGER NOT NULL REFERENCES member,
    PRIMARY KEY (release, member)) WITHOUT ROWID;
"""


class Dataset(NamedTuple):
    """What the schema keeps of a dataset; `dimensions` are sorted."""

    name: str
    title: str
    step: str
    decimals: int
    dimensions: tuple[str, ...]
    fixed: Mapping[str, str]


class UnlikeError(ValueError):
    """A release breaks its dataset down otherwise than the releases held; the message says how."""


def create(connection: sqlite3.Connection) -> None:
    """Makes the tables of an empty file."""
    connection.executescript("PRAGMA page_size = 4096; PRAGMA encoding = 'UTF-8';" + _SCHEMA)
    connection.execute(f"PRAGMA user_version = {VERSION}")


def rollups(dimensions: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """What the tables of sums of a dataset keep apart, the smallest table first."""
    if len(dimensions) <= 3:
        return ()
    kept = (tuple(d for d in dimensions if d not in dropped) for dropped in ROLLUPS)
    return tuple(dict.fromkeys(some for some in kept if len(some) < len(dimensions)))


def rows_table(dataset: str) -> str:
    """The quoted name of a dataset's table of figures."""
    return quoted(f"rows:{dataset}")


def sums_table(dataset: str, number: int) -> str:
    """The quoted name of one of its tables of sums."""
    return quoted(f"sums{number}:{dataset}")


def joined(members: Mapping[str, str]) -> str:
    """`border=southwest&component=CBP`, in the order of the dimensions; of a member `&` is `%26`, as in an address."""
    return "&".join(f"{dimension}={_escaped(member)}" for dimension, member in sorted(members.items()))


def parted(text: str) -> dict[str, str]:
    """The members that `joined` joined."""
    pairs = (item.split("=", 1) for item in text.split("&") if item)
    return {dimension: unquote(member) for dimension, member in pairs}


def _escaped(member: str) -> str:
    return member.replace("%", "%25").replace("&", "%26").replace("|", "%7C")


def add(connection: sqlite3.Connection, dataset: Dataset, release: Release, figures: Figures) -> None:
    """Writes a release with its figures; the caller holds the transaction.

    Raises:
        UnlikeError: It breaks down other dimensions than the releases of the dataset that are there.
    """
    dataset_id = _dataset_id(connection, dataset, figures)
    cells = (*(getattr(release, c) for c in RELEASE_COLUMNS[:7]), " ".join(release.pages))
    rest = (release.note, release.etag, release.modified)
    cursor = connection.execute(
        f"INSERT INTO release (dataset, {', '.join(RELEASE_COLUMNS)}) VALUES ({_marks(12)})",
        (dataset_id, *cells, *rest),
    )
    release_id = cursor.lastrowid
    width = len(figures.dimensions) + 2
    tables = [Columns.of(part.rows, width).columns for part in figures.parts]
    codes = [_codes(connection, d, [table[at] for table in tables]) for at, d in enumerate(figures.dimensions)]
    connection.executemany(
        "INSERT INTO held VALUES (?, ?)", [(release_id, code) for known in codes for code in sorted(known.values())]
    )
    order = sorted(range(len(figures.dimensions)), key=figures.dimensions.__getitem__)
    for part, table in zip(figures.parts, tables, strict=True):
        values = (release_id, part.first, part.last, int(part.final), joined(part.only))
        slice_id = connection.execute(
            "INSERT INTO slice (release, first, last, final, part) VALUES (?, ?, ?, ?, ?)", values
        ).lastrowid
        assert slice_id is not None
        members = [list(map(codes[at].__getitem__, table[at])) for at in order]
        _write_rows(connection, dataset, slice_id, _Coded(members, table[-2], table[-1]))


class _Coded(NamedTuple):
    """The figures of a slice, column by column: the codes of its members, in the order of the dataset's dimensions."""

    members: Sequence[Sequence[int]]
    months: Sequence[int]
    values: Sequence[int]


def _dataset_id(connection: sqlite3.Connection, dataset: Dataset, figures: Figures) -> int:
    if sorted(figures.dimensions) != list(dataset.dimensions):
        raise UnlikeError(
            f"{dataset.name} breaks down {', '.join(dataset.dimensions) or 'nothing'}, "
            f"and this release {', '.join(sorted(figures.dimensions)) or 'nothing'}"
        )
    row = connection.execute("SELECT id, dimensions FROM dataset WHERE name = ?", (dataset.name,)).fetchone()
    if row is None:
        return _make_dataset(connection, dataset)
    if row[1] != ",".join(dataset.dimensions):
        raise UnlikeError(f"{dataset.name} breaks down {', '.join(dataset.dimensions)}, and is held by {row[1]}")
    return int(row[0])


def _make_dataset(connection: sqlite3.Connection, dataset: Dataset) -> int:
    name, title, step, decimals, dimensions, fixed = dataset
    made = connection.execute(
        "INSERT INTO dataset (name, title, step, decimals, dimensions, fixed) VALUES (?, ?, ?, ?, ?, ?)",
        (name, title, step, decimals, ",".join(dimensions), joined(fixed)),
    ).lastrowid
    assert made is not None
    connection.execute(_table(rows_table(name), dimensions))
    for number, kept in enumerate(rollups(dimensions)):
        connection.execute(_table(sums_table(name, number), kept))
    connection.execute(_view(dataset))
    return made


def _table(name: str, dimensions: Sequence[str]) -> str:
    columns = [*map(quoted, dimensions), "month", "value"]
    keys = ", ".join(["slice", *columns[:-1]])
    typed = ", ".join(f"{column} INTEGER NOT NULL" for column in columns)
    return f"CREATE TABLE {name} (slice INTEGER NOT NULL REFERENCES slice, {typed}, PRIMARY KEY ({keys})) WITHOUT ROWID"


def _view(dataset: Dataset) -> str:
    words = [f"(SELECT name FROM member WHERE id = o.{quoted(d)}) AS {quoted(d)}" for d in dataset.dimensions]
    words += [f"{literal(member)} AS {quoted(d)}" for d, member in sorted(dataset.fixed.items())]
    value = f"o.value / 1e{dataset.decimals}" if dataset.decimals else "o.value"
    return (
        f"CREATE VIEW {quoted(dataset.name)} AS SELECT r.published AS release, r.file AS file, "
        "printf('%04d-%02d', o.month / 12, o.month % 12 + 1) AS month, "
        f"o.month / 12 + (o.month % 12 >= 9) AS fiscal_year, {''.join(f'{word}, ' for word in words)}"
        f"{value} AS value FROM {rows_table(dataset.name)} o JOIN slice s ON s.id = o.slice "
        "JOIN release r ON r.id = s.release"
    )


def _codes(connection: sqlite3.Connection, dimension: str, columns: Sequence[Sequence[str]]) -> dict[str, int]:
    """The codes of the members of a dimension that occur; new ones are given in the order of their names."""
    met = sorted(set().union(*columns))
    connection.executemany(
        "INSERT OR IGNORE INTO member (dimension, name) VALUES (?, ?)", [(dimension, name) for name in met]
    )
    known = dict(connection.execute("SELECT name, id FROM member WHERE dimension = ?", (dimension,)).fetchall())
    return {name: known[name] for name in met}


def _write_rows(connection: sqlite3.Connection, dataset: Dataset, slice_id: int, figures: _Coded) -> None:
    """Writes the figures of a slice, and their sums: each from the smallest table that keeps enough apart."""
    _insert(connection, rows_table(dataset.name), slice_id, figures)
    made = {dataset.dimensions: figures}
    kept_apart = rollups(dataset.dimensions)
    for kept in sorted(kept_apart, key=len, reverse=True):
        source = min((some for some in made if set(kept) <= set(some)), key=len)
        made[kept] = _summed(made[source], [source.index(dimension) for dimension in kept])
        _insert(connection, sums_table(dataset.name, kept_apart.index(kept)), slice_id, made[kept])


def _summed(figures: _Coded, kept: Sequence[int]) -> _Coded:
    """Figures added up over all dimensions but those in these places."""
    sums: dict[tuple[int, ...], int] = {}
    keys = zip(*(figures.members[at] for at in kept), figures.months, strict=True)
    for key, value in zip(keys, figures.values, strict=True):
        sums[key] = sums.get(key, 0) + value
    order = sorted(sums)
    *members, months = list(zip(*order, strict=True)) or [()] * (len(kept) + 1)
    return _Coded(members, months, [sums[key] for key in order])


def _insert(connection: sqlite3.Connection, table: str, slice_id: int, figures: _Coded) -> None:
    width = len(figures.members) + 3
    rows = zip(repeat(slice_id, len(figures.values)), *figures.members, figures.months, figures.values, strict=True)
    row = f"({_marks(width)})"
    # Many rows to a statement: in half the time that a statement a row takes (measured).
    many = _MOST_VARIABLES // width
    whole, rest = divmod(len(figures.values), many)
    cells = chain.from_iterable(rows)
    statement = f"INSERT INTO {table} VALUES {', '.join([row] * many)}"
    connection.executemany(statement, (tuple(islice(cells, many * width)) for _ in range(whole)))
    if rest:
        connection.execute(f"INSERT INTO {table} VALUES {', '.join([row] * rest)}", tuple(cells))


def content(connection: sqlite3.Connection) -> Iterator[tuple[object, ...]]:
    """Everything that the file says, in words and in one order, whatever the codes and the order of writing."""
    datasets = connection.execute("SELECT name, title, step, decimals, dimensions, fixed FROM dataset ORDER BY name")
    for dataset in datasets.fetchall():
        name, dimensions = str(dataset[0]), [part for part in str(dataset[4]).split(",") if part]
        yield ("dataset", *dataset)
        columns = ", ".join(f"r.{column}" for column in RELEASE_COLUMNS)
        of_slice = "s.first, s.last, s.final, s.part"
        yield from connection.execute(
            f"SELECT 'release', {columns}, {of_slice} FROM release r LEFT JOIN slice s ON s.release = r.id "
            f"JOIN dataset d ON d.id = r.dataset WHERE d.name = ? ORDER BY {columns}, {of_slice}",
            (name,),
        )
        words = "".join(f"(SELECT name FROM member WHERE id = o.{quoted(d)}), " for d in dimensions)
        order = ", ".join(str(number) for number in range(2, 8 + len(dimensions)))
        yield from connection.execute(
            f"SELECT 'row', r.sha256, r.published, s.first, s.part, {words}o.month, o.value FROM {rows_table(name)} o "
            f"JOIN slice s ON s.id = o.slice JOIN release r ON r.id = s.release ORDER BY {order}"
        )


def quoted(name: str) -> str:
    """A name as SQL has it; one that no column has is taken for a text unless a table's name stands before it."""
    doubled = name.replace('"', '""')
    return f'"{doubled}"'


def literal(text: str) -> str:
    """A text as SQL has it."""
    doubled = text.replace("'", "''")
    return f"'{doubled}'"


def _marks(count: int) -> str:
    return ", ".join("?" * count)
