"""Compiles `data/` into the snapshot: one SQLite file, read-only, the same bytes from the same tables.

The build hook runs this before any dependency of numcheck is there: it needs the standard library and the modules
of numcheck that need no more. `schema` says what is in the file.

A table of figures that came out one by one is read by `publications`. Another may be a delta (`base` in its provenance
names the table of another release): its lines stand in place of the base's lines with the same members, and a line
without a number takes the base's away.
"""

import csv
import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

from numcheck.datasets import publications, schema
from numcheck.datasets.release import Figures, Part, Release, by_fiscal_year, month_of, public_from
from numcheck.datasets.schema import UnlikeError

MONTHS = ("oct", "nov", "dec", "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep")

Entry = Mapping[str, Any]
Members = tuple[str, ...]


class TableError(ValueError):
    """A table of `data/`, or what its provenance says of it, is wrong; the message names the file and line."""


class _Line(NamedTuple):
    """One line of a table: its members, its fiscal year's October and what is in its cells, by month."""

    members: Members
    october: int
    values: dict[int, int]


@dataclass(frozen=True, slots=True)
class _Table:
    """One table of a release, read and, where it is a delta, laid over its base."""

    path: Path
    entry: Entry
    lines: Sequence[_Line]

    @property
    def rows(self) -> list[tuple[str | int, ...]]:
        """The table's figures as a release has them."""
        return [(*line.members, month, value) for line in self.lines for month, value in line.values.items()]


def compile_snapshot(data: Path, cards: Path, target: Path) -> None:
    """Writes the snapshot of the tables in `data` to `target`, in place of what stands there.

    Args:
        data: The folder with a folder a dataset, each with its `provenance.json`.
        cards: The folder of the datasets' cards.
        target: The file to write.

    Raises:
        TableError: A table is malformed or does not add up to what its provenance says.
    """
    # SQLite writes small numbers in fewer bytes: the largest dataset's slices come first (200 kB less, measured).
    provenances = sorted(data.glob("*/provenance.json"), key=lambda path: (-_size(path.parent), path))
    if not provenances:
        raise TableError(f"{data} holds no table: there is no */provenance.json in it")
    half_done = target.with_suffix(".partial")
    half_done.unlink(missing_ok=True)
    connection = sqlite3.connect(half_done)
    try:
        connection.execute("PRAGMA journal_mode = OFF")
        schema.create(connection)
        for path in provenances:
            _write(connection, path.parent, cards)
        _write_revisions(connection, data / "revisions.csv")
        connection.commit()
        connection.execute("VACUUM")
    finally:
        connection.close()
    half_done.replace(target)


def _size(folder: Path) -> int:
    """How many bytes the tables of a dataset have."""
    return sum(path.stat().st_size for path in folder.glob("*.csv"))


def _write_revisions(connection: sqlite3.Connection, path: Path) -> None:
    """What was measured of revisions, as it stands in its table."""
    columns = ("counted", "over", "component", "digits", "open", "cases", "median", "widest")
    connection.execute(f"CREATE TABLE revision ({', '.join(f'{column} TEXT NOT NULL' for column in columns)})")
    if not path.is_file():
        return
    with path.open(encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file)
    if tuple(header) != columns or not all(len(row) == len(columns) for row in rows):
        raise TableError(f"{path}: the columns are not {', '.join(columns)}")
    connection.executemany(f"INSERT INTO revision VALUES ({', '.join('?' * len(columns))})", rows)


def _write(connection: sqlite3.Connection, folder: Path, cards: Path) -> None:
    provenance = json.loads((folder / "provenance.json").read_text(encoding="utf-8"))
    dataset = _dataset(folder, provenance, cards)
    for release, parts in _releases(folder, dataset, provenance):
        try:
            schema.add(connection, dataset, release, Figures(tuple(provenance["dimensions"]), parts))
        except UnlikeError as error:
            raise TableError(f"{folder}: {error}") from error


def _releases(folder: Path, dataset: schema.Dataset, provenance: Entry) -> Iterator[tuple[Release, tuple[Part, ...]]]:
    """Every release with its parts; of a file whose rows say when they came out, one for each time."""
    if any(entry.get("by_row") for entry in provenance["releases"]):
        yield from _by_row(folder, dataset.name, provenance)
        return
    for entry, tables in zip(provenance["releases"], _tables(folder, provenance), strict=True):
        parts = (part for table in tables for part in _parts(table, dataset.step))
        yield _release(folder, dataset.name, entry), tuple(parts)


def _by_row(folder: Path, dataset: str, provenance: Entry) -> Iterator[tuple[Release, tuple[Part, ...]]]:
    for entry in provenance["releases"]:
        for table in entry["tables"]:
            try:
                for found in publications.read(folder / table["file"], provenance["dimensions"], table):
                    dated = {**entry, "published": found.published, "precision": found.precision}
                    yield _release(folder, dataset, dated), found.parts
            except ValueError as error:
                raise TableError(str(error)) from error


def _dataset(folder: Path, provenance: Entry, cards: Path) -> schema.Dataset:
    name = provenance["dataset"]
    path = cards / f"{name}.toml"
    if not path.is_file():
        raise TableError(f"{folder}: {path} is not there, and a dataset without a card cannot be asked")
    card = _toml(path)
    words = _toml(cards / "vocabularies" / f"{card['vocabulary']}.toml")
    decimals = words["measures"].get(card["measures"][0], {}).get("decimals", 0)
    dimensions = tuple(sorted(provenance["dimensions"]))
    return schema.Dataset(name, card["title"], provenance["step"], decimals, dimensions, card.get("fixed", {}))


def _toml(path: Path) -> dict[str, Any]:
    import tomllib  # a check, which imports this module's neighbours, has no use for it

    return tomllib.loads(path.read_text(encoding="utf-8"))


def _release(folder: Path, dataset: str, entry: Entry) -> Release:
    try:
        public_from(entry["published"])
    except ValueError as error:
        raise TableError(f"{folder}: {entry['file']}: {error}") from error
    return Release(
        dataset=dataset,
        file=entry["file"],
        sha256=entry["sha256"],
        bytes=entry["bytes"],
        published=entry["published"],
        precision=entry["precision"],
        url=entry.get("url", ""),
        pages=tuple(entry["pages"]),
        note=entry.get("note", ""),
    )


def _tables(folder: Path, provenance: Entry) -> Iterator[list[_Table]]:
    """The tables of every release, checked."""
    read = {
        entry["file"]: _Table(folder / entry["file"], entry, _lines(folder / entry["file"], provenance, entry))
        for release in provenance["releases"]
        for entry in release["tables"]
    }
    for release in provenance["releases"]:
        # Releases that say the same share a table.
        tables = [_whole(replace(read[entry["file"]], entry=entry), read) for entry in release["tables"]]
        for table in tables:
            _check(table, provenance["dimensions"])
        if provenance["step"] != "span":
            _refuse_overlap(folder, tables)
        yield tables


def _whole(table: _Table, read: Mapping[str, _Table]) -> _Table:
    """A table laid over the one that it names as its base."""
    if "base" not in table.entry:
        return table
    base = read.get(table.entry["base"])
    if base is None or "base" in base.entry:
        raise TableError(f"{table.path}: its base {table.entry['base']} is no whole table of the dataset")
    first, last = _ends(table.entry)
    lines = {
        line[:2]: line._replace(values={m: v for m, v in line.values.items() if first <= m <= last})
        for line in base.lines
    }
    return _Table(table.path, table.entry, list((lines | {line[:2]: line for line in table.lines}).values()))


def _lines(path: Path, provenance: Entry, entry: Entry) -> list[_Line]:
    with path.open(encoding="utf-8", newline="") as file:
        lines = csv.reader(file)
        header = next(lines, [])
        dimensions = provenance["dimensions"]
        columns = list(MONTHS) if provenance["step"] == "month" else ["value"]
        keys = [*(["fiscal_year"] if header[:1] == ["fiscal_year"] else []), *dimensions]
        if header != [*keys, *columns]:
            raise TableError(f"{path}, line 1: the columns are {', '.join(header)}, not {', '.join([*keys, *columns])}")
        return [_line(line, len(keys), header, entry, f"{path}, line {number}") for number, line in enumerate(lines, 2)]


def _line(line: Sequence[str], keys: int, header: Sequence[str], entry: Entry, where: str) -> _Line:
    if len(line) != len(header):
        raise TableError(f"{where}: {len(line)} cells, not {len(header)}")
    has_year = header[:1] == ["fiscal_year"]
    first, last = _ends(entry)
    # A fiscal year's October, whichever of its months the slice begins with.
    october = int(line[0]) * 12 - 3 if has_year else first - (first + 3) % 12
    only = october + 11 if has_year else last
    values = {}
    for index, cell in enumerate(line[keys:]):
        if not cell:
            continue
        if not cell.isascii() or not cell.isdigit():
            raise TableError(f"{where}: {cell!r} is no count of events")
        values[october + index if len(header) - keys == len(MONTHS) else only] = int(cell)
    return _Line(tuple(line[int(has_year) : keys]), october, values)


def _parts(table: _Table, step: str) -> Iterator[Part]:
    entry = table.entry
    whole = Part(*_ends(entry), bool(entry["final"]), table.rows, entry.get("only", {}))
    yield from [whole] if step == "span" else by_fiscal_year(whole)


def _check(table: _Table, dimensions: Sequence[str]) -> None:
    path, entry = table.path, table.entry
    total = sum(value for line in table.lines for value in line.values.values())
    if total != entry["total"]:
        raise TableError(f"{path} adds up to {total}, and its provenance says {entry['total']}")
    first, last = _ends(entry)
    if not all(first <= month <= last for line in table.lines for month in line.values):
        raise TableError(f"{path} has figures outside {entry['first']} to {entry['last']}")
    for dimension, member in entry.get("only", {}).items():
        column = dimensions.index(dimension)
        if any(line.members[column] != member for line in table.lines):
            raise TableError(f"{path} has figures of another {dimension} than {member}")


def _refuse_overlap(folder: Path, tables: Sequence[_Table]) -> None:
    """One table of a release answers for a month, and one of each part: two that do would count it twice."""
    entries = sorted((sorted(t.entry.get("only", {}).items()), *_ends(t.entry), str(t.entry["file"])) for t in tables)
    for (part, _, last, file), (same, first, _, other) in pairwise(entries):
        if part == same and first <= last:
            raise TableError(f"{folder}: {file} and {other} both answer for {first // 12:04d}-{first % 12 + 1:02d}")


def _ends(entry: Entry) -> tuple[int, int]:
    return month_of(entry["first"]), month_of(entry["last"])
