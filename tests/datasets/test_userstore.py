"""The user's store: adding, never twice; whole or not at all; one writer at a time; old and new schemas."""

import os
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from filelock import FileLock
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from numcheck.datasets import Catalog, Scope, schema
from numcheck.datasets.lock import open_locked, render
from numcheck.datasets.release import Figures, Release
from numcheck.datasets.store import Store
from numcheck.datasets.userstore import LOCK, UserStore
from numcheck.errors import DataDamagedError, DataMissingError, StoreBusyError, StoreWriteError
from numcheck.periods import Period
from tests.datasets.stores import SOUTHWEST, content, figures, part, release

ONE = (release("one", "2026-12-01"), figures(part({"2026-10": 5, "2026-11": 7}, ofo=1)))
TWO = (release("two", "2027-01-05"), figures(part({"2026-10": 6, "2026-11": 7, "2026-12": 9}, ofo=1)))
OLD = (release("old", "2026-11", precision="month"), figures(part({"2026-10": 4}, ofo=2)))
EVERY = (ONE, TWO, OLD)


def test_naming_a_store_makes_nothing(tmp_path: Path) -> None:
    store = UserStore(tmp_path / "none")
    assert store.releases() == ()
    assert not list(tmp_path.iterdir())


def test_a_release_is_kept_with_all_that_is_known_of_it(tmp_path: Path) -> None:
    told = Release(
        SOUTHWEST,
        "file name.csv",
        "a" * 64,
        7,
        "2026-12-01",
        "day",
        url="https://example.org/f.csv",
        retrieved="2026-12-02T10:00:00Z",
        pages=("https://example.org/one", "https://example.org/two"),
        note="A note.",
        etag='"x"',
        modified="Tue, 01 Dec 2026 10:00:00 GMT",
    )
    assert UserStore(tmp_path).add(told, ONE[1])
    assert UserStore(tmp_path).releases() == (told,)


def test_the_same_release_twice_changes_nothing(tmp_path: Path) -> None:
    store = UserStore(tmp_path / "made" / "for me")
    assert store.add(*ONE)
    before, when = store.path.read_bytes(), store.path.stat().st_mtime_ns
    assert not store.add(*ONE)
    assert store.add_all([ONE, ONE]) == []
    assert (store.path.read_bytes(), store.path.stat().st_mtime_ns) == (before, when)


def test_given_twice_at_once_it_is_added_once(tmp_path: Path) -> None:
    assert UserStore(tmp_path).add_all([ONE, ONE]) == [ONE[0]]
    assert len(UserStore(tmp_path).releases()) == 1


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(
    order=st.lists(st.sampled_from(EVERY), min_size=3, max_size=7).filter(
        lambda some: len({r.sha256 for r, _ in some}) == 3
    )
)
def test_in_any_order_and_twice_it_is_the_same_store(
    order: list[tuple[Release, Figures]], tmp_path_factory: pytest.TempPathFactory, snapshot: Path
) -> None:
    store, straight = (UserStore(tmp_path_factory.mktemp("store")) for _ in range(2))
    for one in order:
        store.add(*one)
    straight.add_all(EVERY)
    assert content(store.path) == content(straight.path)
    october = Period.parse("2026-10")
    for folder in (store.folder, straight.folder):
        official = Catalog.open(snapshot, user=folder).total("encounters", Scope(border="southwest"), october)
        assert official is not None
        assert (int(official.value), official.release) == (7, "2027-01-05")


def test_only_the_file_and_its_lock_are_left(tmp_path: Path) -> None:
    store = UserStore(tmp_path)
    (tmp_path / ".store-killed.partial").write_bytes(b"what a killed writer left")
    store.add(*ONE)
    assert {path.name for path in tmp_path.iterdir()} - {LOCK} == {"store.sqlite"}


@pytest.mark.skipif(os.name == "nt", reason="modes are POSIX")
def test_others_can_read_it_and_its_mode_is_kept(tmp_path: Path) -> None:
    store = UserStore(tmp_path)
    store.add(*ONE)
    assert stat.S_IMODE(store.path.stat().st_mode) == 0o644
    store.path.chmod(0o664)
    store.add(*TWO)
    assert stat.S_IMODE(store.path.stat().st_mode) == 0o664


def test_a_reader_keeps_the_file_that_it_opened(tmp_path: Path, snapshot: Path) -> None:
    store = UserStore(tmp_path)
    store.add(*OLD)
    reader = Catalog.open(snapshot, user=tmp_path)
    southwest, october = Scope(border="southwest", component="USBP"), Period.parse("2026-10")
    assert reader.library.slices
    store.add(*TWO)
    before, after = (c.total("encounters", southwest, october) for c in (reader, Catalog.open(snapshot, user=tmp_path)))
    assert before is not None
    assert after is not None
    assert (int(before.value), int(after.value)) == (4, 6)


def linked(folder: Path, target: Path) -> UserStore:
    """A store whose file is a link."""
    folder.mkdir()
    (folder / "store.sqlite").symlink_to(target)
    return UserStore(folder, timeout=0.05)


def test_a_store_that_is_a_link_stays_one(tmp_path: Path, snapshot: Path) -> None:
    shared = UserStore(tmp_path / "shared")
    shared.add(*OLD)
    mine, yours = (linked(tmp_path / name, Path("../shared/store.sqlite")) for name in ("mine", "yours"))
    assert mine.add(*ONE)
    assert yours.add(*TWO)
    assert mine.path.is_symlink()
    assert not shared.path.is_symlink()
    assert len(shared.releases()) == len(mine.releases()) == 3
    assert Catalog.open(snapshot, user=mine.folder).total(
        "encounters", Scope(border="southwest"), Period.parse("2026-10")
    )
    assert [path.name for path in mine.folder.iterdir()] == ["store.sqlite"]


def test_two_links_to_one_store_are_one_store_to_write_to(tmp_path: Path) -> None:
    shared = UserStore(tmp_path / "shared")
    shared.add(*OLD)
    mine = linked(tmp_path / "mine", shared.path)
    with FileLock(shared.folder / LOCK), pytest.raises(StoreBusyError):
        mine.add(*ONE)


def test_a_folder_that_is_a_link_stays_one(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real")
    assert UserStore(tmp_path / "link").add(*ONE)
    assert (tmp_path / "link").is_symlink()
    assert UserStore(tmp_path / "real").releases() == (ONE[0],)


IN_ITS_PLACE: dict[str, tuple[Callable[[Path], object], str]] = {
    "nowhere": (lambda path: path.symlink_to("gone.sqlite"), "is a link to gone.sqlite, which is not there"),
    "loop": (lambda path: path.symlink_to(path.name), "cannot be looked at: Too many levels of symbolic links"),
    "folder": (lambda path: path.mkdir(), "is a folder"),
    "pipe": (os.mkfifo, "is a device or a pipe"),
    "device": (lambda path: path.symlink_to("/dev/zero"), "leads to a device or a pipe"),
}


@pytest.mark.skipif(os.name == "nt", reason="pipes and links are POSIX")
@pytest.mark.parametrize("case", IN_ITS_PLACE)
def test_what_is_no_file_in_its_place_is_told(tmp_path: Path, snapshot: Path, case: str) -> None:
    put, said = IN_ITS_PLACE[case]
    store, lock = UserStore(tmp_path), tmp_path / "numcheck.lock"
    put(store.path)
    lock.write_text(render([ONE[0]]))
    for ask in (
        lambda: Catalog.open(snapshot, user=tmp_path),
        lambda: store.releases(),
        lambda: store.add(*ONE),
        lambda: open_locked(lock, snapshot, tmp_path),
    ):
        with pytest.raises(DataDamagedError, match=said):
            ask()
    assert os.path.lexists(store.path)
    assert not list(tmp_path.glob("gone*"))


def fail_at(name: str) -> Callable[[pytest.MonkeyPatch], None]:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    return lambda patch: patch.setattr(name, full)


@pytest.mark.parametrize(
    "spoil",
    [
        fail_at("tempfile.mkstemp"),
        fail_at("shutil.copyfile"),
        fail_at("os.replace"),
        fail_at("os.fsync"),
        lambda patch: patch.setattr(schema, "rows_table", lambda _: "no_such_table"),
    ],
)
def test_an_error_while_writing_leaves_it_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, spoil: Callable[[pytest.MonkeyPatch], None]
) -> None:
    store = UserStore(tmp_path)
    store.add(*ONE)
    before = store.path.read_bytes()
    with monkeypatch.context() as patch:
        spoil(patch)
        with pytest.raises(StoreWriteError, match="It is as it was"):
            store.add(*TWO)
    assert store.path.read_bytes() == before
    assert not list(tmp_path.glob("*.partial"))
    assert store.add(*TWO)


@pytest.mark.skipif(not Path("/dev/full").exists() or os.geteuid() == 0, reason="needs modes that hold")
def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(StoreWriteError):
        UserStore(tmp_path).add(*ONE)


def test_a_folder_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreWriteError, match="cannot be written"):
        UserStore(tmp_path / "file").add(*ONE)


def test_one_writer_at_a_time(tmp_path: Path) -> None:
    with FileLock(tmp_path / LOCK), pytest.raises(StoreBusyError, match="Another program"):
        UserStore(tmp_path, timeout=0.05).add(*ONE)
    assert UserStore(tmp_path, timeout=0.05).add(*ONE)


def test_a_dataset_without_a_card_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DataMissingError, match="no card of the dataset nobody"):
        UserStore(tmp_path).add(release("x", "2026-12-01", dataset="nobody"), ONE[1])
    assert not (tmp_path / "store.sqlite").exists()


def test_a_release_that_breaks_down_something_else_is_refused(tmp_path: Path) -> None:
    store = UserStore(tmp_path)
    store.add(*ONE)
    before = store.path.read_bytes()
    with pytest.raises(DataDamagedError, match="is held by component"):
        store.add(TWO[0], Figures(("border",), TWO[1].parts))
    assert store.path.read_bytes() == before


@pytest.mark.parametrize("spoil", [b"", b"no database, but long enough to look like a file of figures" * 40])
def test_a_damaged_store_is_refused_and_not_written(tmp_path: Path, snapshot: Path, spoil: bytes) -> None:
    store = UserStore(tmp_path)
    store.path.write_bytes(spoil)
    with pytest.raises(DataDamagedError, match=r"store\.sqlite.*Move the file away"):
        Catalog.open(snapshot, user=tmp_path).total("encounters", Scope(), Period.fiscal(2022))
    with pytest.raises(DataDamagedError):
        store.add(*ONE)
    assert store.path.read_bytes() == spoil


def test_a_newer_schema_is_refused(tmp_path: Path, snapshot: Path) -> None:
    store = UserStore(tmp_path)
    store.add(*ONE)
    with closing(sqlite3.connect(store.path)) as connection:
        connection.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    before = store.path.read_bytes()
    with pytest.raises(DataDamagedError, match="Update numcheck"):
        Catalog.open(snapshot, user=tmp_path).total("encounters", Scope(), Period.fiscal(2022))
    with pytest.raises(DataDamagedError, match="Update numcheck"):
        store.add(*TWO)
    assert store.path.read_bytes() == before


VERSION_1 = """
CREATE TABLE dataset (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, title TEXT NOT NULL, step TEXT NOT NULL);
CREATE TABLE release (id INTEGER PRIMARY KEY, dataset INTEGER NOT NULL REFERENCES dataset, file TEXT NOT NULL,
    sha256 TEXT NOT NULL, bytes INTEGER NOT NULL, published TEXT NOT NULL, precision TEXT NOT NULL,
    pages TEXT NOT NULL, url TEXT NOT NULL, note TEXT NOT NULL);
CREATE TABLE slice (id INTEGER PRIMARY KEY, release INTEGER NOT NULL REFERENCES release, first INTEGER NOT NULL,
    last INTEGER NOT NULL, final INTEGER NOT NULL, part TEXT NOT NULL);
CREATE TABLE member (id INTEGER PRIMARY KEY, dimension TEXT NOT NULL, name TEXT NOT NULL, UNIQUE (dimension, name));
CREATE TABLE held (dataset INTEGER NOT NULL, member INTEGER NOT NULL, PRIMARY KEY (dataset, member)) WITHOUT ROWID;
CREATE TABLE observation (slice INTEGER NOT NULL, border INTEGER NOT NULL, component INTEGER NOT NULL,
    state INTEGER NOT NULL, month INTEGER NOT NULL, value INTEGER NOT NULL,
    PRIMARY KEY (slice, border, component, state, month)) WITHOUT ROWID;
INSERT INTO dataset VALUES (1, 'cbp-encounters-southwest-derived', 'Derived', 'month');
INSERT INTO release VALUES (1, 1, 'one.csv', 'abc', 3, '2026-12-01', 'day', 'https://example.org/p', '', '');
INSERT INTO member VALUES (1, 'border', 'southwest'), (2, 'component', 'OFO'), (3, 'component', 'USBP');
INSERT INTO held VALUES (1, 1), (1, 2), (1, 3);
INSERT INTO slice VALUES (1, 1, 24320, 24322, 0, '');
INSERT INTO observation VALUES (1, 1, 2, 0, 24321, 10), (1, 1, 3, 0, 24321, 20), (1, 1, 3, 0, 24320, 30);
PRAGMA user_version = 1;
"""
"""A store as schema 1 had it: September to November 2026 in one slice."""


def test_an_older_schema_is_read_as_it_is_and_migrated_when_written(tmp_path: Path, snapshot: Path) -> None:
    store = UserStore(tmp_path)
    with closing(sqlite3.connect(store.path)) as connection:
        connection.executescript(VERSION_1)
    before = store.path.read_bytes()
    southwest, october = Scope(border="southwest"), Period(24321, 24321)

    def asked() -> tuple[int, str]:
        official = Catalog.open(snapshot, user=tmp_path).total("encounters", southwest, october)
        assert official is not None
        return int(official.value), official.release

    assert asked() == (30, "2026-12-01")
    assert store.path.read_bytes() == before
    assert store.releases()[0].pages == ("https://example.org/p",)
    assert store.add(*OLD)
    with closing(sqlite3.connect(store.path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (schema.VERSION,)
        assert connection.execute("SELECT first, last FROM slice WHERE release = 1").fetchall() == [
            (24320, 24320),
            (24321, 24322),
        ]
    assert asked() == (30, "2026-12-01")
    assert len(store.releases()) == 2


def test_a_store_of_the_present_schema_is_not_migrated(tmp_path: Path) -> None:
    store = UserStore(tmp_path)
    store.add(*ONE)
    Store(store.path).migrate_to(tmp_path / "other")
    assert not (tmp_path / "other").exists()
