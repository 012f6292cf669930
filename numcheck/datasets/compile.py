"""Compiles `data/` into the snapshot: one SQLite file, read-only, the same bytes from the same tables.

The build hook loads this module from its path, before any dependency of numcheck is there: it needs the
standard library only and imports nothing of numcheck. The file opens in any SQLite tool; the view `figures`
shows every figure in words.

Tables of the file (see `_SCHEMA`): `dataset`, `release` (an official file), `slice` (the months that a release
answers for), `member` (the words behind the codes of every dimension), `observation` (a month's events, or a
fiscal year's at its September, for one combination of members; code 0 where the dataset does not break
down) and `total` (sums of observations over the dimensions that a question seldom restricts at once).
"""

import csv
import json
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

MONTHS = ("oct", "nov", "dec", "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep")
VERSION = 1
"""The version of the file's schema (SQLite's `user_version`)."""

ROLLUPS = (("border", "demographic", "title"), ("border", "demographic", "state", "title"))
"""What `total` keeps apart, smallest first, of every dataset that breaks down more than that. Measured: a
nationwide total takes 20 ms from 65,000 observations, 1 ms from here."""

_SCHEMA = """
CREATE TABLE dataset (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, title TEXT NOT NULL, step TEXT NOT NULL);
CREATE TABLE release (id INTEGER PRIMARY KEY, dataset INTEGER NOT NULL REFERENCES dataset, file TEXT NOT NULL,
    sha256 TEXT NOT NULL, bytes INTEGER NOT NULL, published TEXT NOT NULL, precision TEXT NOT NULL,
    pages TEXT NOT NULL, url TEXT NOT NULL, note TEXT NOT NULL);
CREATE TABLE slice (id INTEGER PRIMARY KEY, release INTEGER NOT NULL REFERENCES release, first INTEGER NOT NULL,
    last INTEGER NOT NULL, final INTEGER NOT NULL, part TEXT NOT NULL);
CREATE TABLE member (id INTEGER PRIMARY KEY, dimension TEXT NOT NULL, name TEXT NOT NULL, UNIQUE (dimension, name));
CREATE TABLE held (dataset INTEGER NOT NULL REFERENCES dataset, member INTEGER NOT NULL REFERENCES member,
    PRIMARY KEY (dataset, member)) WITHOUT ROWID;
"""


class TableError(ValueError):
    """A table of `data/`, or what its provenance says of it, is wrong; the message names the file and line."""


@dataclass(slots=True)
class _Codes:
    """The codes of members, in the order of their dimension and name."""

    by_name: dict[tuple[str, str], int]

    def of(self, dimension: str, member: str | None) -> int:
        return 0 if member is None else self.by_name[dimension, member]


class _Row(NamedTuple):
    """One figure of a table: where it stands, its month's ordinal, its members and how many events."""

    members: dict[str, str]
    month: int
    value: int


class _Slice(NamedTuple):
    """One table of a release, read."""

    entry: dict[str, Any]
    rows: list[_Row]


@dataclass(frozen=True, slots=True)
class _Dataset:
    """A dataset's provenance and card, and its tables read."""

    provenance: dict[str, Any]
    card: dict[str, Any]
    releases: list[tuple[dict[str, Any], list[_Slice]]] = field(default_factory=list)

    @property
    def fixed(self) -> dict[str, str]:
        """The members that hold for every row."""
        return dict(self.card.get("fixed", {}))


def compile_snapshot(data: Path, cards: Path, target: Path) -> None:
    """Writes the snapshot of the tables in `data` to `target`, in place of what stands there.

    Args:
        data: The folder with a folder a dataset, each with its `provenance.json`.
        cards: The folder of the datasets' cards.
        target: The file to write.

    Raises:
        TableError: A table is malformed or does not add up to what its provenance says.
    """
    datasets = [_read(path.parent, cards) for path in sorted(data.glob("*/provenance.json"))]
    if not datasets:
        raise TableError(f"{data} holds no table: there is no */provenance.json in it")
    half_done = target.with_suffix(".partial")
    half_done.unlink(missing_ok=True)
    connection = sqlite3.connect(half_done)
    try:
        _write(connection, datasets)
    finally:
        connection.close()
    half_done.replace(target)


def _read(folder: Path, cards: Path) -> _Dataset:
    import tomllib  # the store imports this module for its constants, and a check has no use for tomllib

    provenance = json.loads((folder / "provenance.json").read_text(encoding="utf-8"))
    card_path = cards / f"{provenance['dataset']}.toml"
    if not card_path.is_file():
        raise TableError(f"{folder}: {card_path} is not there, and a dataset without a card cannot be asked")
    dataset = _Dataset(provenance, tomllib.loads(card_path.read_text(encoding="utf-8")))
    for release in provenance["releases"]:
        slices = [_Slice(entry, list(_rows(folder / entry["file"], provenance, entry))) for entry in release["tables"]]
        dataset.releases.append((release, slices))
        for table in slices:
            _check(folder / table.entry["file"], table)
    _refuse_overlap(folder, [table for _, slices in dataset.releases for table in slices])
    return dataset


def _rows(path: Path, provenance: dict[str, Any], entry: dict[str, Any]) -> Iterator[_Row]:
    with path.open(encoding="utf-8", newline="") as file:
        lines = csv.reader(file)
        header = next(lines, [])
        dimensions = provenance["dimensions"]
        columns = list(MONTHS) if provenance["step"] == "month" else ["value"]
        keys = [*(["fiscal_year"] if header[:1] == ["fiscal_year"] else []), *dimensions]
        if header != [*keys, *columns]:
            raise TableError(f"{path}, line 1: the columns are {', '.join(header)}, not {', '.join([*keys, *columns])}")
        for number, line in enumerate(lines, 2):
            if len(line) != len(header):
                raise TableError(f"{path}, line {number}: {len(line)} cells, not {len(header)}")
            yield from _cells(
                dict(zip(header, line, strict=True)), columns, dimensions, entry, f"{path}, line {number}"
            )


def _cells(
    line: dict[str, str], columns: Sequence[str], dimensions: Sequence[str], entry: dict[str, Any], where: str
) -> Iterator[_Row]:
    first = _month(entry["first"])
    # A fiscal year's October, whichever of its months the slice begins with.
    october = int(line["fiscal_year"]) * 12 - 3 if "fiscal_year" in line else first - (first + 3) % 12
    members = {dimension: line[dimension] for dimension in dimensions}
    for index, column in enumerate(columns):
        if not line[column]:
            continue
        if not line[column].isascii() or not line[column].isdigit():
            raise TableError(f"{where}: {line[column]!r} is no count of events")
        yield _Row(members, october + (index if len(columns) == 12 else 11), int(line[column]))


def _check(path: Path, table: _Slice) -> None:
    total = sum(row.value for row in table.rows)
    if total != table.entry["total"]:
        raise TableError(f"{path} adds up to {total}, and its provenance says {table.entry['total']}")
    first, last = _month(table.entry["first"]), _month(table.entry["last"])
    if not all(first <= row.month <= last for row in table.rows):
        raise TableError(f"{path} has figures outside {table.entry['first']} to {table.entry['last']}")
    for dimension, member in table.entry.get("only", {}).items():
        if any(row.members[dimension] != member for row in table.rows):
            raise TableError(f"{path} has figures of another {dimension} than {member}")


def _refuse_overlap(folder: Path, slices: list[_Slice]) -> None:
    """One release answers for a month: two that do would count it twice."""
    entries = sorted(
        (_month(table.entry["first"]), _month(table.entry["last"]), table.entry["file"]) for table in slices
    )
    for (_, last, file), (first, _, other) in pairwise(entries):
        if first <= last:
            raise TableError(f"{folder}: {file} and {other} both answer for {first // 12:04d}-{first % 12 + 1:02d}")


def _month(text: str) -> int:
    return int(text[:4]) * 12 + int(text[5:7]) - 1


def _write(connection: sqlite3.Connection, datasets: list[_Dataset]) -> None:
    names = {(d, m) for dataset in datasets for d, m in _members(dataset)}
    dimensions = sorted({dimension for dimension, _ in names})
    codes = _Codes({name: code for code, name in enumerate(sorted(names), 1)})
    connection.executescript("PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA encoding = 'UTF-8';")
    connection.executescript(_SCHEMA + _observation_tables(dimensions))
    connection.execute(f"PRAGMA user_version = {VERSION}")
    connection.executemany("INSERT INTO member VALUES (?, ?, ?)", [(c, *name) for name, c in codes.by_name.items()])
    release_id = slice_id = 0
    for dataset_id, dataset in enumerate(datasets, 1):
        _write_dataset(connection, dataset_id, dataset, codes)
        for release, slices in dataset.releases:
            release_id += 1
            _write_release(connection, release_id, dataset_id, release)
            for table in slices:
                slice_id += 1
                _write_slice(connection, slice_id, release_id, table)
                _write_rows(connection, slice_id, table.rows, dataset, dimensions, codes)
                _write_totals(connection, slice_id, dataset, dimensions)
    connection.commit()
    connection.execute("VACUUM")


def _members(dataset: _Dataset) -> Iterator[tuple[str, str]]:
    yield from dataset.fixed.items()
    for _, slices in dataset.releases:
        for table in slices:
            for row in table.rows:
                yield from row.members.items()


def _observation_tables(dimensions: Sequence[str]) -> str:
    columns = ", ".join(f"{dimension} INTEGER NOT NULL" for dimension in dimensions)
    words = ", ".join(f"(SELECT name FROM member WHERE id = o.{dimension}) AS {dimension}" for dimension in dimensions)
    keys = ", ".join(dimensions)
    return f"""
CREATE TABLE observation (slice INTEGER NOT NULL REFERENCES slice, {columns}, month INTEGER NOT NULL,
    value INTEGER NOT NULL, PRIMARY KEY (slice, {keys}, month)) WITHOUT ROWID;
CREATE TABLE total (rollup INTEGER NOT NULL, slice INTEGER NOT NULL REFERENCES slice, {columns}, month INTEGER NOT NULL,
    value INTEGER NOT NULL, PRIMARY KEY (rollup, slice, {keys}, month)) WITHOUT ROWID;
CREATE VIEW figures AS
SELECT d.name AS dataset, r.published AS release, d.step AS step,
    printf('%04d-%02d', o.month / 12, o.month % 12 + 1) AS month,
    o.month / 12 + (o.month % 12 >= 9) AS fiscal_year, {words}, o.value AS events
FROM observation o JOIN slice s ON s.id = o.slice JOIN release r ON r.id = s.release JOIN dataset d ON d.id = r.dataset;
"""


def _write_dataset(connection: sqlite3.Connection, dataset_id: int, dataset: _Dataset, codes: _Codes) -> None:
    provenance, title = dataset.provenance, dataset.card["title"]
    connection.execute(
        "INSERT INTO dataset VALUES (?, ?, ?, ?)", (dataset_id, provenance["dataset"], title, provenance["step"])
    )
    held = sorted({codes.of(dimension, member) for dimension, member in _members(dataset)})
    connection.executemany("INSERT INTO held VALUES (?, ?)", [(dataset_id, code) for code in held])


def _write_release(connection: sqlite3.Connection, release_id: int, dataset_id: int, release: dict[str, Any]) -> None:
    texts = [release[key] for key in ("file", "sha256", "bytes", "published", "precision")]
    rest = [" ".join(release["pages"]), release.get("url", ""), release.get("note", "")]
    connection.execute(
        "INSERT INTO release VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", (release_id, dataset_id, *texts, *rest)
    )


def _write_slice(connection: sqlite3.Connection, slice_id: int, release_id: int, table: _Slice) -> None:
    entry = table.entry
    part = "&".join(f"{dimension}={member}" for dimension, member in sorted(entry.get("only", {}).items()))
    values = (slice_id, release_id, _month(entry["first"]), _month(entry["last"]), int(entry["final"]), part)
    connection.execute("INSERT INTO slice VALUES (?, ?, ?, ?, ?, ?)", values)


def _write_rows(
    connection: sqlite3.Connection,
    slice_id: int,
    rows: list[_Row],
    dataset: _Dataset,
    dimensions: Sequence[str],
    codes: _Codes,
) -> None:
    fixed = dataset.fixed
    coded = sorted(
        (slice_id, *(codes.of(d, row.members.get(d, fixed.get(d))) for d in dimensions), row.month, row.value)
        for row in rows
    )
    marks = ", ".join("?" * (len(dimensions) + 3))
    connection.executemany(f"INSERT INTO observation VALUES ({marks})", coded)


def _write_totals(connection: sqlite3.Connection, slice_id: int, dataset: _Dataset, dimensions: Sequence[str]) -> None:
    for number, rollup in enumerate(ROLLUPS):
        if set(rollup) < set(dataset.provenance["dimensions"]):
            columns = ", ".join(d if d in rollup else f"0 AS {d}" for d in dimensions)
            groups = ", ".join(rollup)
            connection.execute(
                f"INSERT INTO total SELECT {number}, slice, {columns}, month, SUM(value) FROM observation "
                f"WHERE slice = ? GROUP BY slice, {groups}, month ORDER BY slice, {groups}, month",
                (slice_id,),
            )
