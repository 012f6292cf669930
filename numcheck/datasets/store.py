"""A store, opened read-only: the packaged snapshot, or what the user has imported.

Opening costs next to nothing: the connection and what the datasets hold are read when first asked for. A reader
keeps the file that it opened; an import puts another in its place.
"""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from datetime import date
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple
from urllib.parse import quote

from numcheck.datasets import schema
from numcheck.datasets.release import REST, Release, public_from
from numcheck.errors import DataDamagedError, DataMissingError

SNAPSHOT = Path(__file__).with_name("snapshot.sqlite")
"""Where the build puts the packaged snapshot."""

Sums = Mapping[int, Mapping[int, int]]
"""Values by slice and month."""


_NOTHING: Mapping[str, Any] = MappingProxyType({})


class Slice(NamedTuple):
    """The months of one fiscal year that one release holds.

    Attributes:
        store: The number of its store among those of a catalog, the snapshot's 0.
        id: Its number in that store.
        first: The ordinal of its first month.
        last: That of its last.
        final: Whether the fiscal year was closed when the release came out.
        published: When the release came out: `2024-10-17`, or `2025-10` where no day is known.
        public: The first day on which it certainly was public.
        part: The dimension and member that alone are in it; empty where all of the dataset is.
        named: Of dimensions in which its release adds some members up under one (see `release.REST`), those that it
            names: of the others it says nothing.
    """

    store: int
    id: int
    first: int
    last: int
    final: bool
    published: str
    public: date
    part: Mapping[str, str]
    named: Mapping[str, frozenset[str]] = _NOTHING


class Held(NamedTuple):
    """What a store holds of a dataset: the codes of its members by dimension, and its slices, oldest first."""

    codes: Mapping[str, Mapping[str, int]]
    slices: tuple[Slice, ...]


class Store:
    """A store, read-only. One store serves one thread."""

    def __init__(self, path: Path = SNAPSHOT, number: int = 0) -> None:
        """Names the file, and its number among the stores of a catalog; nothing is read yet."""
        self.path = path
        self.number = number

    @cached_property
    def held(self) -> Mapping[str, Held]:
        """What it holds of each dataset, by name; raises `DataMissingError` or `DataDamagedError`."""
        codes: dict[str, dict[str, dict[str, int]]] = {}
        for dataset, dimension, name, code in self.query(
            "SELECT DISTINCT d.name, m.dimension, m.name, m.id FROM held h JOIN release r ON r.id = h.release "
            "JOIN dataset d ON d.id = r.dataset JOIN member m ON m.id = h.member ORDER BY m.id"
        ):
            codes.setdefault(dataset, {}).setdefault(dimension, {})[name] = code
        named = self._named()
        slices: dict[str, list[Slice]] = {}
        public: dict[str, date] = {}
        for dataset, release, number, first, last, final, published, part in self.query(
            "SELECT d.name, r.id, s.id, s.first, s.last, s.final, r.published, s.part FROM slice s JOIN release r "
            "ON r.id = s.release JOIN dataset d ON d.id = r.dataset ORDER BY s.first, r.published, r.sha256, s.part"
        ):
            if published not in public:
                public[published] = public_from(published)
            only = schema.parted(part) if part else _NOTHING
            ends = (self.number, number, first, last, bool(final), published, public[published])
            slices.setdefault(dataset, []).append(Slice(*ends, only, named.get(release, _NOTHING)))
        return {name: Held(codes.get(name, {}), tuple(found)) for name, found in slices.items()}

    def _named(self) -> Mapping[int, Mapping[str, frozenset[str]]]:
        """By release, the members of the dimensions in which some are added up under one."""
        met: dict[int, dict[str, set[str]]] = {}
        for release, dimension, name in self.query(
            "WITH rest AS (SELECT id, dimension FROM member WHERE "
            f"substr(name, 1, {len(REST)}) = '{REST}') "
            "SELECT h.release, m.dimension, m.name FROM held k JOIN rest ON rest.id = k.member "
            "JOIN held h ON h.release = k.release JOIN member m ON m.id = h.member AND m.dimension = rest.dimension"
        ):
            met.setdefault(release, {}).setdefault(dimension, set()).add(name)
        return {release: {d: frozenset(names) for d, names in members.items()} for release, members in met.items()}

    def releases(self) -> tuple[Release, ...]:
        """Its releases by dataset, publication and hash; raises `DataMissingError` or `DataDamagedError`."""
        columns = ", ".join(f"r.{column}" for column in schema.RELEASE_COLUMNS)
        rows = self.query(
            f"SELECT d.name, {columns} FROM release r JOIN dataset d ON d.id = r.dataset "
            "ORDER BY d.name, r.published, r.sha256, r.note"
        )
        named = (dict(zip(("dataset", *schema.RELEASE_COLUMNS), row, strict=True)) for row in rows)
        return tuple(Release(**{**row, "pages": tuple(row["pages"].split())}) for row in named)

    def months(
        self,
        dataset: str,
        dimensions: Iterable[str],
        slices: Sequence[Slice],
        chosen: Mapping[str, Sequence[int]],
    ) -> Sums:
        """Values by slice and month, added up over everything that is not restricted.

        Args:
            dataset: The dataset's name.
            dimensions: What it breaks down.
            slices: Where to look: slices of this dataset in this store.
            chosen: The codes of the members wanted, by dimension; a dimension that is absent is not restricted.
        """
        table, kept = _table(dataset, sorted(dimensions), chosen)
        asked = {**self._leading(dataset, kept, chosen), **chosen}
        where = [f"slice IN ({_list(part.id for part in slices)})"]
        where += [f'"{dimension}" IN ({_list(codes)})' for dimension, codes in asked.items()]
        sums: dict[int, dict[int, int]] = {part.id: {} for part in slices}
        for number, month, value in self.query(
            f"SELECT slice, month, SUM(value) FROM {table} WHERE {' AND '.join(where)} GROUP BY slice, month"
        ):
            sums[number][month] = value
        return sums

    def _leading(
        self, dataset: str, kept: Sequence[str], chosen: Mapping[str, Sequence[int]]
    ) -> Mapping[str, Sequence[int]]:
        """Every member of the small dimensions that stand before the last one restricted.

        The rows of a table lie in the order of its dimensions: naming all areas and borders lets a question about
        one citizenship go straight to its rows. Measured: 6 ms become 1 ms.
        """
        last = max((kept.index(dimension) for dimension in chosen), default=0)
        codes = self.held[dataset].codes
        leading = {d: tuple(codes[d].values()) for d in kept[:last] if d not in chosen and d in codes}
        return {d: every for d, every in leading.items() if len(every) <= _SMALL}

    def check(self) -> None:
        """Reads the whole file; raises `DataDamagedError` where SQLite finds it broken, or as `held` does."""
        found = [str(row[0]) for row in self.query("PRAGMA integrity_check")]
        if found != ["ok"]:
            raise DataDamagedError(f"{self.path} is damaged: {found[0]}.", self._mend)

    def query(self, sql: str) -> list[tuple[Any, ...]]:
        """The rows that SQLite gives; raises `DataMissingError` or `DataDamagedError`."""
        try:
            return self._connection.execute(sql).fetchall()
        except sqlite3.DatabaseError as error:
            raise DataDamagedError(f"{self.path} cannot be read: {error}.", self._mend) from error

    def migrate_to(self, target: Path) -> None:
        """Writes a store of an older schema anew, in the present one, in place of `target`; else does nothing.

        Raises:
            DataDamagedError: The store cannot be read, or its schema is newer.
        """
        connection, version = self._opened()
        if version == schema.VERSION:
            connection.close()
            return
        target.unlink(missing_ok=True)
        with closing(sqlite3.connect(target)) as written:
            self._migrate(connection, version, written)

    @cached_property
    def _connection(self) -> sqlite3.Connection:
        connection, version = self._opened()
        if version == schema.VERSION:
            return connection
        # An older store is read as the present schema has it, in memory; the next import writes it so.
        migrated = sqlite3.connect(":memory:", check_same_thread=False)
        self._migrate(connection, version, migrated)
        return migrated

    def _opened(self) -> tuple[sqlite3.Connection, int]:
        """The file, opened, and the version of its schema."""
        if not self.path.is_file():
            raise DataMissingError(f"The official figures are not at {self.path}.", MISSING_HINT)
        # Immutable: the file never changes under a reader, so SQLite takes no locks and leaves no files beside it.
        place = f"file:{quote(str(self.path.resolve()))}?mode=ro&immutable=1"
        # One thread at a time asks, but not always the same: a report that one has made, another may draw.
        connection = sqlite3.connect(place, uri=True, check_same_thread=False)
        try:
            (version,) = connection.execute("PRAGMA user_version").fetchone()
        except sqlite3.DatabaseError as error:
            raise DataDamagedError(f"{self.path} is no store of figures: {error}.", self._mend) from error
        if version > schema.VERSION:
            raise DataDamagedError(
                f"{self.path} has schema {version}, and this numcheck reads up to {schema.VERSION}.", "Update numcheck."
            )
        return connection, version

    def _migrate(self, connection: sqlite3.Connection, version: int, target: sqlite3.Connection) -> None:
        from numcheck.datasets.migrate import OLDEST, migrate

        with closing(connection):
            if version < OLDEST:
                raise DataDamagedError(f"{self.path} has schema {version}, not {schema.VERSION}.", self._mend)
            try:
                migrate(connection, target)
            except sqlite3.DatabaseError as error:
                raise DataDamagedError(f"{self.path} cannot be read: {error}.", self._mend) from error

    @property
    def _mend(self) -> str:
        if self.path == SNAPSHOT:
            return "Install numcheck again."
        return "Move the file away and import or download its releases again; `numcheck data path` says where it is."


_SMALL = 64
"""How many members a dimension may have for all of them to be named in a question."""

MISSING_HINT = "They are built when numcheck is installed: install it again (in a source tree, `pip install -e .`)."


def _table(dataset: str, dimensions: Sequence[str], chosen: Mapping[str, Sequence[int]]) -> tuple[str, Sequence[str]]:
    """The smallest table of the dataset that can answer, and what it keeps apart."""
    for number, kept in enumerate(schema.rollups(dimensions)):
        if set(chosen) <= set(kept):
            return schema.sums_table(dataset, number), kept
    return schema.rows_table(dataset), dimensions


def _list(codes: Iterable[int]) -> str:
    return ", ".join(str(int(code)) for code in codes)
