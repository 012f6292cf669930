"""A store, opened read-only: the packaged snapshot, or what the user has imported.

Opening costs next to nothing: the connection and what the datasets hold are read when first asked for. A reader
keeps the file that it opened; an import puts another in its place.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property, lru_cache, partial
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from numcheck.datasets import schema
from numcheck.datasets.file import MISSING_HINT as MISSING_HINT
from numcheck.datasets.file import SNAPSHOT as SNAPSHOT
from numcheck.datasets.file import StoreFile
from numcheck.datasets.release import REST, Release, public_from

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


class Store(StoreFile):
    """A store, read-only. One store serves one thread."""

    def __init__(self, path: Path = SNAPSHOT, number: int = 0) -> None:
        """Names the file, and its number among the stores of a catalog; nothing is read yet."""
        super().__init__(path)
        self.number = number

    def __reduce__(self) -> "tuple[partial[Store], tuple[Path, ...]]":
        """It goes to another process as its name: the packaged one is there the one of that installation."""
        return partial(type(self), number=self.number), () if self.path == SNAPSHOT else (self.path,)

    @cached_property
    def held(self) -> Mapping[str, Held]:
        """What it holds of each dataset, by name; raises `DataMissingError` or `DataDamagedError`."""
        return _packaged(self.number) if self.path == SNAPSHOT else self.read()

    def read(self) -> Mapping[str, Held]:
        """The same, read from the file."""
        codes: dict[str, dict[str, dict[str, int]]] = {}
        for dataset, dimension, name, code in self.query(
            # The numbers first, each once, and then their names: releases repeat each other's members.
            "SELECT d.name, m.dimension, m.name, m.id FROM (SELECT DISTINCT r.dataset, h.member FROM held h "
            "JOIN release r ON r.id = h.release) AS met JOIN dataset d ON d.id = met.dataset "
            "JOIN member m ON m.id = met.member ORDER BY m.id",
            *(str, str, str, int),
        ):
            codes.setdefault(dataset, {}).setdefault(dimension, {})[name] = code
        named = self._named()
        slices: dict[str, list[Slice]] = {}
        public: dict[str, date] = {}
        parts: dict[str, Mapping[str, str]] = {"": _NOTHING}
        for dataset, release, number, first, last, final, published, part in self.query(
            "SELECT d.name, r.id, s.id, s.first, s.last, s.final, r.published, s.part FROM slice s JOIN release r "
            "ON r.id = s.release JOIN dataset d ON d.id = r.dataset ORDER BY s.first, r.published, r.sha256, s.part",
            *(str, int, int, int, int, int, str, str),
        ):
            if published not in public:
                public[published] = self._public(published)
            if part not in parts:
                parts[part] = self._only(part)
            if not (0 <= first <= last < _MONTHS and final in (0, 1)):
                raise self.damaged(f"has a slice of the months {first} to {last}, closed {final}")
            ends = (self.number, number, first, last, final == 1, published, public[published])
            one = tuple.__new__(Slice, (*ends, parts[part], named.get(release, _NOTHING)))
            slices.setdefault(dataset, []).append(one)
        return {name: Held(codes.get(name, {}), tuple(found)) for name, found in slices.items()}

    def _public(self, published: str) -> date:
        try:
            return public_from(published)
        except ValueError as error:
            raise self.damaged(f"says of a release when it was published: {error}") from error

    def _only(self, part: str) -> Mapping[str, str]:
        try:
            return schema.parted(part)
        except ValueError as error:
            raise self.damaged(f"says of which part a slice is: {part!r}") from error

    def _named(self) -> Mapping[int, Mapping[str, frozenset[str]]]:
        """By release, the members of the dimensions in which some are added up under one."""
        met: dict[int, dict[str, set[str]]] = {}
        for release, dimension, name in self.query(
            "WITH rest AS (SELECT id, dimension FROM member WHERE "
            f"substr(name, 1, {len(REST)}) = '{REST}') "
            "SELECT h.release, m.dimension, m.name FROM held k JOIN rest ON rest.id = k.member "
            "JOIN held h ON h.release = k.release JOIN member m ON m.id = h.member AND m.dimension = rest.dimension",
            *(int, str, str),
        ):
            met.setdefault(release, {}).setdefault(dimension, set()).add(name)
        return {release: {d: frozenset(names) for d, names in members.items()} for release, members in met.items()}

    def releases(self) -> tuple[Release, ...]:
        """Its releases by dataset, publication and hash; raises `DataMissingError` or `DataDamagedError`."""
        columns = ", ".join(f"r.{column}" for column in schema.RELEASE_COLUMNS)
        rows = self.query(
            f"SELECT d.name, {columns} FROM release r JOIN dataset d ON d.id = r.dataset "
            "ORDER BY d.name, r.published, r.sha256, r.note",
            *(str if name != "bytes" else int for name in ("dataset", *schema.RELEASE_COLUMNS)),
        )
        named = (dict(zip(("dataset", *schema.RELEASE_COLUMNS), row, strict=True)) for row in rows)
        found = tuple(Release(**{**row, "pages": tuple(row["pages"].split())}) for row in named)
        for release in found:
            self._public(release.published)
        return found

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
        # A name by itself that no column has would be taken for a text.
        where += [f'o."{dimension}" IN ({_list(codes)})' for dimension, codes in asked.items()]
        sums: dict[int, dict[int, int]] = {part.id: {} for part in slices}
        for number, month, value in self.query(
            f"SELECT slice, month, SUM(value) FROM {table} o WHERE {' AND '.join(where)} GROUP BY slice, month",
            *(int, int, int),
        ):
            if number not in sums:
                raise self.damaged(f"gives slice {number} where it is not asked for")
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

    def rows(
        self, dataset: str, dimensions: Sequence[str], number: int, first: int, last: int
    ) -> Iterator[tuple[tuple[str, ...], int, int]]:
        """The figures of a slice from one month to another: the members of these dimensions, the month, the value.

        Raises:
            DataDamagedError: The store cannot be read, or has a figure of a member that it does not know.
        """
        codes = self.held[dataset].codes
        words = [{code: name for name, code in codes.get(dimension, {}).items()} for dimension in dimensions]
        named = "".join(f"o.{schema.quoted(dimension)}, " for dimension in dimensions)
        for *cells, month, value in self.query(
            f"SELECT {named}month, value FROM {schema.rows_table(dataset)} o WHERE slice = {number} "
            f"AND month BETWEEN {first} AND {last} ORDER BY {named}month",
            *(int,) * (len(dimensions) + 2),
        ):
            try:
                yield tuple(known[cell] for known, cell in zip(words, cells, strict=True)), month, value
            except KeyError as error:
                raise self.damaged(f"has figures of {dataset} of a member that it does not know: {error}") from error


@lru_cache(1)
def _packaged(number: int) -> Mapping[str, Held]:
    """What the packaged snapshot holds, read once: nothing changes it under a running program."""
    return MappingProxyType(Store(SNAPSHOT, number).read())


_MONTHS = 12 * 10_000
"""The ordinals of months end where years have five digits."""

_SMALL = 64
"""How many members a dimension may have for all of them to be named in a question."""


def _table(dataset: str, dimensions: Sequence[str], chosen: Mapping[str, Sequence[int]]) -> tuple[str, Sequence[str]]:
    """The smallest table of the dataset that can answer, and what it keeps apart."""
    for number, kept in enumerate(schema.rollups(dimensions)):
        if set(chosen) <= set(kept):
            return schema.sums_table(dataset, number), kept
    return schema.rows_table(dataset), dimensions


def _list(codes: Iterable[int]) -> str:
    return ", ".join(str(int(code)) for code in codes)
