"""Is what is held what its releases say? Integrity, sums, and files against their hashes."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from numcheck import bounded
from numcheck.datasets import schema
from numcheck.datasets.cards import Card
from numcheck.datasets.catalog import Catalog
from numcheck.datasets.release import Release
from numcheck.datasets.store import Store
from numcheck.errors import CardError, DataDamagedError, DataMissingError, LexiconError

_LARGEST = 10**15
"""Above which a cell is no figure: sums of such cells would leave SQLite's whole numbers."""


class Outcome(NamedTuple):
    """What one check came to: of what, whether it holds, and what was found in words."""

    subject: str
    holds: bool
    found: str


def verify(catalog: Catalog) -> Iterator[Outcome]:
    """Checks every store that a catalog has, and the cards; what a check would stumble over is found.

    The file is sound (SQLite's integrity check, no reference into the void); all that a check reads is what it has to
    be (see `Store.held`); each table has its columns, and whole numbers in them; figures are of members that are known,
    in the months of their release; and every table of sums adds up to the figures that it was made of.
    """
    try:
        cards, _ = catalog.cards, catalog.vocabulary
    except (CardError, LexiconError) as error:
        yield Outcome("the cards", False, error.message)
        return
    for store in catalog.library.stores:
        try:
            yield from _store(store, cards)
        except (DataDamagedError, DataMissingError) as error:
            yield Outcome(str(store.path), False, error.message)


def releases(catalog: Catalog) -> Iterator[Release]:
    """The releases of the stores that can be read."""
    for store in catalog.library.stores:
        try:
            yield from store.releases()
        except (DataDamagedError, DataMissingError):
            continue  # which `verify` tells


def compare(path: Path, held: Sequence[Release]) -> Outcome:
    """Whether a file is one of the releases held, by its hash.

    Raises:
        DataMissingError: The file is not there.
    """
    try:
        content = bounded.contents(path, bounded.TABLE)
    except OSError as error:
        raise DataMissingError(f"{path} cannot be read: {error.strerror}.", "Name a file.") from error
    sha256 = hashlib.sha256(content).hexdigest()
    same = [release for release in held if release.sha256 == sha256]
    if same:
        told = ", ".join(f"{release.dataset} published {release.published}" for release in same)
        return Outcome(str(path), True, f"is held: {told}")
    named = [release for release in held if release.file == path.name]
    if named:
        return Outcome(str(path), False, f"is another file than {named[0].file} of {named[0].published}, which is held")
    return Outcome(str(path), False, "is not held")


def _store(store: Store, cards: Mapping[str, Card]) -> Iterator[Outcome]:
    store.check()
    lost = store.query("PRAGMA foreign_key_check")
    if lost:
        yield Outcome(str(store.path), False, f"{len(lost)} rows refer to what is not there, the first in {lost[0][0]}")
        return
    # All that a check reads, and all that is listed, has to be what it is taken for.
    _, _ = store.held, store.releases()
    yield Outcome(str(store.path), True, "is sound")
    for name, dimensions in store.query("SELECT name, dimensions FROM dataset ORDER BY name", str, str):
        yield _Dataset(store, name, dimensions.split(",") if dimensions else []).outcome(cards.get(name))


class _Dataset(NamedTuple):
    """A dataset of a store, with what the store says that it breaks down."""

    store: Store
    name: str
    dimensions: Sequence[str]

    def outcome(self, card: Card | None) -> Outcome:
        """What is wrong with it first, else how many figures it has."""
        wrong = next(self._faults(card), None)
        if wrong is not None:
            return Outcome(self.name, False, wrong)
        ((count,),) = self.store.query(f"SELECT COUNT(*) FROM {schema.rows_table(self.name)}", int)
        return Outcome(self.name, True, f"{count:,} figures add up")

    def _faults(self, card: Card | None) -> Iterator[str]:
        """Each fault in words; nothing is asked of a table whose columns are not what they have to be."""
        if card is None:
            yield "has no card, and cannot be asked"
        elif sorted(card.dimensions) != sorted(self.dimensions):
            yield f"breaks down {', '.join(self.dimensions) or 'nothing'}, and its card says otherwise"
        rolled = [(schema.sums_table(self.name, number), kept) for number, kept in enumerate(self._rollups)]
        for table, kept in [(schema.rows_table(self.name), self.dimensions), *rolled]:
            yield from self._misshapen(table, ["slice", *kept, "month", "value"])
        yield from self._misplaced()
        for table, kept in rolled:
            yield from self._unlike(table, kept)

    @property
    def _rollups(self) -> Sequence[Sequence[str]]:
        return schema.rollups(self.dimensions)

    def _misshapen(self, table: str, columns: Sequence[str]) -> Iterator[str]:
        """Columns of other names, and cells that are no whole numbers."""
        found = [str(row[1]) for row in self.store.query(f"PRAGMA table_info({table})")]
        if found != list(columns):
            yield f"has the columns {', '.join(found) or 'none'} in {table}, and not {', '.join(columns)}"
        other = " OR ".join(f"typeof(o.{schema.quoted(column)}) <> 'integer'" for column in columns)
        if self.store.query(f"SELECT 1 FROM {table} o WHERE {other} LIMIT 1"):
            yield f"has cells in {table} that are no whole numbers"
        elif self.store.query(f"SELECT 1 FROM {table} o WHERE ABS(o.value) > {_LARGEST} LIMIT 1"):
            yield f"has cells in {table} that are too large for any figure"

    def _misplaced(self) -> Iterator[str]:
        """Figures of months outside their release, or of members that it does not have."""
        rows = f"{schema.rows_table(self.name)} o JOIN slice s ON s.id = o.slice"
        ((outside,),) = self.store.query(f"SELECT COUNT(*) FROM {rows} WHERE o.month NOT BETWEEN s.first AND s.last")
        if outside:
            yield f"{outside} figures are of months outside their release"
        for dimension in self.dimensions:
            column = f"o.{schema.quoted(dimension)}"
            met = f"SELECT DISTINCT s.release AS release, {column} AS member FROM {rows}"
            known = (
                "SELECT 1 FROM held h JOIN member m ON m.id = h.member WHERE h.release = o.release "
                f"AND h.member = o.member AND m.dimension = {schema.literal(dimension)}"
            )
            if self.store.query(f"SELECT 1 FROM ({met}) o WHERE NOT EXISTS ({known}) LIMIT 1"):
                yield f"has figures of a {dimension} that its release does not have"

    def _unlike(self, sums: str, kept: Sequence[str]) -> Iterator[str]:
        """Sums that are not those of the figures: as many as there are groups of these, and each with its value."""
        keys = ["slice", *map(schema.quoted, kept), "month"]
        groups = ", ".join(f"o.{key}" for key in keys)
        rows = schema.rows_table(self.name)
        figures = f"SELECT {groups}, SUM(o.value) AS value FROM {rows} o GROUP BY {groups}"
        same = " AND ".join(f"k.{key} = f.{key}" for key in (*keys, "value"))
        ((figured, alike, held),) = self.store.query(
            f"SELECT COUNT(*), COUNT(k.slice), (SELECT COUNT(*) FROM {sums}) FROM ({figures}) f "
            f"LEFT JOIN {sums} k ON {same}",
            *(int, int, int),
        )
        if not figured == alike == held:
            yield f"its sums by {', '.join(kept)} are not those of its figures"
