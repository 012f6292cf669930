"""Stores that are damaged: verify says so, or all of it can be used; and nobody ever sees a traceback."""

import random
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from numcheck.checker import Checker
from numcheck.datasets import Catalog
from numcheck.datasets.export import figures as exported
from numcheck.datasets.importing import import_file
from numcheck.datasets.library import Library
from numcheck.datasets.overview import overview
from numcheck.datasets.store import Store
from numcheck.datasets.userstore import UserStore
from numcheck.datasets.verify import verify
from numcheck.documents.published import parse
from numcheck.documents.read import from_text
from numcheck.errors import DataDamagedError, NumcheckError
from tests.datasets.download.made import state_file
from tests.datasets.stores import SOUTHWEST, figures, part, release

ARTICLE = (
    "CBP recorded 20 encounters at the southwest border in October 2026. The Border Patrol made 6 apprehensions at the "
    "southwest border in November 2026. In fiscal year 2027 CBP recorded 3,000 encounters nationwide, a record."
)
FLIPS = 120
"""How many places of the file are changed, evenly spread, each by another byte than before."""


class Damaged:
    """A small store, to be damaged over and over, under the cards that the package has."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.bottom = UserStore(folder / "bottom")
        self.bottom.add(release("old", "2026-11"), figures(part({"2026-10": 4})))
        self.own = UserStore(folder / "own")
        file = folder / "nationwide-encounters-fy27-fy28-nov-state.csv"
        file.write_bytes(state_file())
        catalog = Catalog.open(self.bottom.path, user=self.own.folder)
        import_file(file, self.own, catalog)
        self.own.add(release("one", "2026-12-01"), figures(part({"2026-10": 5, "2026-11": 7}, ofo=1)))
        self.sound = self.own.path.read_bytes()

    def catalog(self) -> Catalog:
        return Catalog(Library([Store(self.bottom.path), Store(self.own.path, 1)]))

    def found(self) -> bool:
        """Whether verify finds fault with it; whatever else raises is a failure of the test."""
        return not all(outcome.holds for outcome in verify(self.catalog()))

    def usable(self) -> Exception | None:
        """What a check, a list of what is held or an export stumbles over, if they do."""
        article = from_text(ARTICLE, published=parse("2028-01-01"))
        uses: tuple[Callable[[Catalog], object], ...] = (
            lambda catalog: list(overview(catalog)),
            lambda catalog: Checker(catalog).check(article),
            lambda catalog: list(exported(catalog, every_release=True)),
        )
        for use in uses:
            try:
                use(self.catalog())
            except NumcheckError as error:
                return error
        return None

    def tried(self) -> tuple[bool, Exception | None]:
        return self.found(), self.usable()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Damaged:
    return Damaged(tmp_path_factory.mktemp("damaged"))


@pytest.fixture
def store(made: Damaged) -> Iterator[Damaged]:
    """The store, whole, and put right again afterwards."""
    yield made
    made.own.path.write_bytes(made.sound)


def test_a_sound_store_is_usable(store: Damaged) -> None:
    assert store.tried() == (False, None)


def test_changed_bytes_are_found_or_harmless(store: Damaged) -> None:
    rng = random.Random(20261129)
    # Most of a small file is empty pages, whose bytes mean nothing.
    places = [at for at, byte in enumerate(store.sound) if byte or at < 100]
    for at in places[:: len(places) // FLIPS]:
        data = bytearray(store.sound)
        data[at] ^= rng.randrange(1, 256)
        store.own.path.write_bytes(data)
        found, error = store.tried()
        assert found or error is None, f"byte {at} made {data[at]}: {error!r}"


@pytest.mark.parametrize("size", [0, 1, 99, 100, 4_096, 20_000])
def test_a_cut_store_is_found(store: Damaged, size: int) -> None:
    store.own.path.write_bytes(store.sound[:size])
    found, error = store.tried()
    assert found
    assert isinstance(error, DataDamagedError)


WRONG = {"TEXT": (b"\xff\x00", "@@@", ""), "INTEGER": ("soon", 1.5, -1, 2**62)}


def cells(store: Damaged) -> Iterator[tuple[str, str, object]]:
    """Every column of every table, with values that do not belong there."""
    with closing(sqlite3.connect(store.own.path)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
        for (table,) in tables:
            for _, column, kind, *_ in connection.execute(f'PRAGMA table_info("{table}")').fetchall():
                yield from ((table, column, value) for value in WRONG[kind])


def test_cells_that_cannot_be_are_found_or_harmless(store: Damaged) -> None:
    tried = 0
    for table, column, value in list(cells(store)):
        store.own.path.write_bytes(store.sound)
        with closing(sqlite3.connect(store.own.path, isolation_level=None)) as connection:
            try:
                changed = connection.execute(f'UPDATE OR IGNORE "{table}" SET "{column}" = ?', (value,)).rowcount
            except sqlite3.IntegrityError:
                continue  # a key of another type, which SQLite takes from nobody
        if changed:
            found, error = store.tried()
            assert found or error is None, f"{table}.{column} = {value!r}: {error!r}"
            tried += 1
    assert tried > 100


@pytest.mark.parametrize(
    ("sql", "said"),
    [
        ("UPDATE release SET published = 'soon' WHERE dataset = 2", "'soon' is neither a day"),
        ("UPDATE release SET published = x'ff' WHERE dataset = 2", "where a text should stand"),
        ("UPDATE release SET file = x'ff' WHERE dataset = 2", "where a text should stand"),
        ("UPDATE release SET bytes = 'many' WHERE dataset = 2", "where a whole number should stand"),
        ("UPDATE slice SET part = '@@@'", "which part a slice is: '@@@'"),
        ("UPDATE slice SET last = 4611686018427387904", "a slice of the months"),
        ("UPDATE slice SET last = first - 1", "a slice of the months"),
        ("UPDATE slice SET final = 2", "closed 2"),
        ("UPDATE member SET name = x'ff' WHERE id = 1", "where a text should stand"),
        (f"UPDATE OR IGNORE \"rows:{SOUTHWEST}\" SET month = 'May'", "no whole numbers"),
        (f'UPDATE "rows:{SOUTHWEST}" SET value = 1.5', "no whole numbers"),
        (f'UPDATE OR IGNORE "rows:{SOUTHWEST}" SET component = 1', "of a component that its release does not have"),
        (f'ALTER TABLE "rows:{SOUTHWEST}" RENAME COLUMN component TO part', "slice, part, month, value"),
        (f'ALTER TABLE "rows:{SOUTHWEST}" RENAME COLUMN value TO number', "slice, component, month, number"),
        ('ALTER TABLE "sums0:cbp-encounters-nationwide" RENAME COLUMN border TO side', "slice, side"),
        ('UPDATE "sums0:cbp-encounters-nationwide" SET value = value + 1', "are not those of its figures"),
        ('DELETE FROM "sums0:cbp-encounters-nationwide" WHERE month % 12 = 9', "are not those of its figures"),
        (
            'INSERT INTO "sums0:cbp-encounters-nationwide" SELECT slice, border, demographic, title, 9, value '
            'FROM "sums0:cbp-encounters-nationwide" GROUP BY slice, border, demographic, title',
            "are not those of its figures",
        ),
        ("ALTER TABLE release RENAME COLUMN published TO posted", "no such column: r.published"),
        (f'DROP TABLE "rows:{SOUTHWEST}"', "has the columns none"),
        ("DROP TABLE held", "no such table: held"),
        ("UPDATE dataset SET dimensions = 'border' WHERE id = 2", "breaks down border, and its card says otherwise"),
        ("UPDATE dataset SET name = 'cbp' WHERE id = 2", "has no card"),
    ],
)
def test_what_a_check_would_choke_on_is_told(store: Damaged, sql: str, said: str) -> None:
    with closing(sqlite3.connect(store.own.path)) as connection:
        connection.executescript(f"PRAGMA legacy_alter_table = ON; PRAGMA writable_schema = ON; {sql};")
    failed = [outcome.found for outcome in verify(store.catalog()) if not outcome.holds]
    assert any(said in found for found in failed), failed
    store.usable()
