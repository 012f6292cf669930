"""The snapshot, opened read-only: which months, members and figures each dataset holds.

Opening costs next to nothing: the connection and what the datasets hold are read when first asked for.
"""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote

from numcheck.datasets.compile import ROLLUPS, VERSION
from numcheck.errors import DataDamagedError, DataMissingError

SNAPSHOT = Path(__file__).with_name("snapshot.sqlite")
"""Where the build puts the packaged snapshot."""


class Slice(NamedTuple):
    """The months that one release answers for.

    Attributes:
        id: Its number in the snapshot.
        first: The ordinal of its first month.
        last: That of its last.
        final: Whether the fiscal year was closed when the release came out.
        published: When the release came out.
        part: The dimension and member that alone are in it; empty where all of the dataset is.
    """

    id: int
    first: int
    last: int
    final: bool
    published: str
    part: Mapping[str, str]


class Held(NamedTuple):
    """What the snapshot holds of a dataset: the codes of its members by dimension, and its slices, oldest first."""

    codes: Mapping[str, Mapping[str, int]]
    slices: tuple[Slice, ...]


class Store:
    """A snapshot, read-only and immutable. One store serves one thread."""

    def __init__(self, path: Path = SNAPSHOT) -> None:
        """Names the file; nothing is read yet."""
        self.path = path

    @cached_property
    def held(self) -> Mapping[str, Held]:
        """What it holds of each dataset, by name; raises `DataMissingError` or `DataDamagedError`."""
        codes: dict[str, dict[str, dict[str, int]]] = {}
        for dataset, dimension, name, code in self._query(
            "SELECT d.name, m.dimension, m.name, m.id FROM held h JOIN dataset d ON d.id = h.dataset "
            "JOIN member m ON m.id = h.member ORDER BY m.id"
        ):
            codes.setdefault(dataset, {}).setdefault(dimension, {})[name] = code
        slices: dict[str, list[Slice]] = {}
        for dataset, *row, part in self._query(
            "SELECT d.name, s.id, s.first, s.last, s.final, r.published, s.part FROM slice s "
            "JOIN release r ON r.id = s.release JOIN dataset d ON d.id = r.dataset ORDER BY s.first, r.published, s.id"
        ):
            slices.setdefault(dataset, []).append(_slice(row, part))
        return {name: Held(codes.get(name, {}), tuple(found)) for name, found in slices.items()}

    def months(
        self, slices: Sequence[Slice], dimensions: Sequence[str], chosen: Mapping[str, Sequence[int]]
    ) -> dict[int, int]:
        """Events by month, added up over everything that is not restricted.

        Args:
            slices: Where to look: slices of one dataset, no two with a month in common.
            dimensions: What that dataset breaks down.
            chosen: The codes of the members wanted, by dimension; a dimension that is absent is not restricted.
        """
        where = [f"slice IN ({_list(part.id for part in slices)})"]
        rollup = _rollup(dimensions, chosen)
        if rollup is not None:
            where.append(f"rollup = {rollup}")
        where += [f"{dimension} IN ({_list(codes)})" for dimension, codes in chosen.items()]
        # The rows lie in the order of slice, border, citizenship, ...: naming every border lets a question
        # about one citizenship go straight to its rows.
        if rollup is None and "citizenship" in chosen and "border" in dimensions and "border" not in chosen:
            where.append("border IN (SELECT id FROM member WHERE dimension = 'border')")
        table = "observation" if rollup is None else "total"
        return dict(self._query(f"SELECT month, SUM(value) FROM {table} WHERE {' AND '.join(where)} GROUP BY month"))

    def _query(self, sql: str) -> list[tuple[Any, ...]]:
        try:
            return self._connection.execute(sql).fetchall()
        except sqlite3.DatabaseError as error:
            raise DataDamagedError(f"{self.path} cannot be read: {error}.", "Install numcheck again.") from error

    @cached_property
    def _connection(self) -> sqlite3.Connection:
        if not self.path.is_file():
            raise DataMissingError(
                f"The official figures are not at {self.path}.",
                "They are built when numcheck is installed: install it again (in a source tree, `pip install -e .`).",
            )
        # Immutable: the file never changes under a reader, so SQLite takes no locks and leaves no files beside it.
        connection = sqlite3.connect(f"file:{quote(str(self.path.resolve()))}?mode=ro&immutable=1", uri=True)
        try:
            (version,) = connection.execute("PRAGMA user_version").fetchone()
        except sqlite3.DatabaseError as error:
            raise DataDamagedError(f"{self.path} is no snapshot: {error}.", "Install numcheck again.") from error
        if version != VERSION:
            raise DataDamagedError(f"{self.path} has schema {version}, not {VERSION}.", "Install numcheck again.")
        return connection


def _slice(row: Sequence[int | str], part: str) -> Slice:
    number, first, last, final, published = row
    only = dict(item.split("=", 1) for item in part.split("&") if item)
    return Slice(int(number), int(first), int(last), bool(final), str(published), only)


def _rollup(dimensions: Sequence[str], chosen: Mapping[str, Sequence[int]]) -> int | None:
    """The number of the smallest rollup that can answer, or None."""
    for number, rollup in enumerate(ROLLUPS):
        if set(chosen) <= set(rollup) < set(dimensions):
            return number
    return None


def _list(codes: Sequence[int] | Iterator[int]) -> str:
    return ", ".join(str(int(code)) for code in codes)
