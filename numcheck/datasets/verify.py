"""Is what is held what its releases say? Integrity, sums, and files against their hashes."""

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from numcheck import bounded
from numcheck.datasets import schema
from numcheck.datasets.catalog import Catalog
from numcheck.datasets.release import Release
from numcheck.datasets.store import Store
from numcheck.errors import DataDamagedError, DataMissingError


class Outcome(NamedTuple):
    """What one check came to: of what, whether it holds, and what was found in words."""

    subject: str
    holds: bool
    found: str


def verify(catalog: Catalog) -> Iterator[Outcome]:
    """Checks every store that a catalog has.

    The file is sound (SQLite's integrity check, no reference into the void); no figure is outside the months of
    its release or below zero; and every table of sums adds up to the figures that it was made of.
    """
    for store in catalog.library.stores:
        try:
            yield from _store(store, catalog)
        except (DataDamagedError, DataMissingError) as error:
            yield Outcome(str(store.path), False, error.message)


def compare(path: Path, releases: tuple[Release, ...]) -> Outcome:
    """Whether a file is one of the releases held, by its hash.

    Raises:
        DataMissingError: The file is not there.
    """
    try:
        content = bounded.contents(path, bounded.TABLE)
    except OSError as error:
        raise DataMissingError(f"{path} cannot be read: {error.strerror}.", "Name a file.") from error
    sha256 = hashlib.sha256(content).hexdigest()
    same = [release for release in releases if release.sha256 == sha256]
    if same:
        told = ", ".join(f"{release.dataset} published {release.published}" for release in same)
        return Outcome(str(path), True, f"is held: {told}")
    named = [release for release in releases if release.file == path.name]
    if named:
        return Outcome(str(path), False, f"is another file than {named[0].file} of {named[0].published}, which is held")
    return Outcome(str(path), False, "is not held")


def _store(store: Store, catalog: Catalog) -> Iterator[Outcome]:
    store.check()
    lost = store.query("PRAGMA foreign_key_check")
    if lost:
        yield Outcome(str(store.path), False, f"{len(lost)} rows refer to what is not there, the first in {lost[0][0]}")
        return
    yield Outcome(str(store.path), True, "is sound")
    for name, dimensions in store.query("SELECT name, dimensions FROM dataset ORDER BY name"):
        yield _dataset(store, str(name), str(dimensions).split(",") if dimensions else [], catalog)


def _dataset(store: Store, name: str, dimensions: list[str], catalog: Catalog) -> Outcome:
    rows = schema.rows_table(name)
    (outside,) = store.query(
        f"SELECT COUNT(*) FROM {rows} o JOIN slice s ON s.id = o.slice WHERE o.month NOT BETWEEN s.first AND s.last"
    )
    if outside[0]:
        return Outcome(name, False, f"{outside[0]} figures are of months outside their release")
    if name not in catalog.cards:
        return Outcome(name, False, "has no card, and cannot be asked")
    for number, kept in enumerate(schema.rollups(dimensions)):
        groups = "".join(f'"{dimension}", ' for dimension in kept)
        figures = f"SELECT slice, {groups}month, SUM(value) FROM {rows} GROUP BY slice, {groups}month"
        sums = f"SELECT slice, {groups}month, value FROM {schema.sums_table(name, number)}"
        for one, other in ((figures, sums), (sums, figures)):
            if store.query(f"SELECT 1 FROM ({one} EXCEPT {other}) LIMIT 1"):
                return Outcome(name, False, f"its sums by {', '.join(kept)} are not those of its figures")
    (count,) = store.query(f"SELECT COUNT(*), COALESCE(SUM(value), 0) FROM {rows}")
    return Outcome(name, True, f"{count[0]:,} figures add up")
