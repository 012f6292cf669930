"""The user's own store: releases that were downloaded or imported, in one file over the packaged snapshot.

A write makes a copy of the file beside it, adds to the copy, and puts it in the file's place: whatever happens on the
way (the process killed, the disk full, an error), the file is the old one or the new one, whole. Readers keep the
file that they opened. One program writes at a time. Where the file is a link, all this is done where it leads: several
folders may share one store.
"""

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from numcheck.datasets import schema
from numcheck.datasets.cards import CARDS
from numcheck.datasets.folders import OUTSIDE, STORE, own_store
from numcheck.datasets.library import Library
from numcheck.datasets.release import Figures, Release
from numcheck.datasets.store import Store
from numcheck.errors import DataDamagedError, DataMissingError, StoreBusyError, StoreWriteError

LOCK = "store.lock"
"""The name of the file that a writer locks."""

_PARTIAL = ".store-"


class UserStore:
    """The releases in a folder of the user's. Opening it reads nothing; only adding makes the folder."""

    def __init__(self, folder: Path, cards: Path = CARDS, *, timeout: float = 30) -> None:
        """Names the folder (`folders.user_folder` is the one that a check reads).

        Args:
            folder: The user's folder.
            cards: The folder of the packaged cards; those of the user's own are in `folder`.
            timeout: For how many seconds to wait for another writer.
        """
        self.folder = folder
        self._cards = cards
        self._timeout = timeout

    @property
    def path(self) -> Path:
        """Where its file is, or will be."""
        return self.folder / STORE

    @property
    def _file(self) -> Path:
        """The file itself, where `path` is a link to it."""
        return Path(os.path.realpath(self.path))

    def releases(self) -> tuple[Release, ...]:
        """Its releases by dataset, publication and hash; none where there is no file; raises `DataDamagedError`."""
        held = own_store(self.folder)
        return () if held is None else Store(held).releases()

    def add(self, release: Release, figures: Figures) -> bool:
        """Adds a release; False where the store has it already (the same dataset, hash and publication)."""
        return bool(self.add_all([(release, figures)]))

    def add_all(self, releases: Iterable[tuple[Release, Figures]], library: Library | None = None) -> Sequence[Release]:
        """Adds releases in one transaction, all or none.

        Args:
            releases: The releases with their figures.
            library: The cards and words of their datasets, where they have been read; else they are read.

        Returns:
            Those that were not there before.

        Raises:
            DataMissingError: A release's dataset has no card.
            DataDamagedError: The store is broken or of a newer schema, or a release is not built as its dataset is.
            StoreBusyError: Another program has been writing for too long.
            StoreWriteError: The store cannot be written: the disk is full, or the folder is not writable.
        """
        wanted = list(releases)
        with self._locked():
            held = {_key(release) for release in self.releases()}
            new = {_key(release): (release, figures) for release, figures in wanted if _key(release) not in held}
            if new:
                self._write(list(new.values()), library or Library((), self._cards, self.folder / OUTSIDE))
        return [release for release, _ in new.values()]

    def remove(self, dataset: str, published: str | None = None) -> Sequence[Release]:
        """Takes the releases of a dataset away, or the one published then; all or nothing.

        Returns:
            Those that were taken away; none where the store has none of these.

        Raises:
            DataDamagedError, StoreBusyError, StoreWriteError: As `add_all`.
        """
        with self._locked():
            gone = [r for r in self.releases() if r.dataset == dataset and published in (None, r.published)]
            if gone:
                self._replace(lambda connection: _remove(connection, dataset, published), shrink=True)
        return gone

    def _write(self, releases: Sequence[tuple[Release, Figures]], library: Library) -> None:
        """Puts a file with these releases in place of the store."""
        described = [(_described(library, release.dataset, figures), release, figures) for release, figures in releases]

        def add(connection: sqlite3.Connection) -> None:
            for dataset, release, figures in described:
                schema.add(connection, dataset, release, figures)

        self._replace(add)

    def _replace(self, change: Callable[[sqlite3.Connection], None], *, shrink: bool = False) -> None:
        """Puts a changed copy in place of the store; `shrink` gives back the room of what was taken away."""
        partial = self._copy()
        try:
            with closing(sqlite3.connect(partial, isolation_level=None)) as connection:
                # What is written is a copy: without a journal it is quicker, and an error leaves it to be thrown away.
                connection.execute("PRAGMA journal_mode = OFF")
                connection.execute("PRAGMA synchronous = OFF")
                if not _has_tables(connection):
                    schema.create(connection)
                connection.execute("BEGIN")
                change(connection)
                connection.execute("COMMIT")
                if shrink:
                    connection.execute("VACUUM")
            _to_disk(partial)
            os.replace(partial, self._file)
            _to_disk(self._file.parent)
        except schema.UnlikeError as error:
            raise DataDamagedError(f"{error}.", "The file has another format than this numcheck knows.") from error
        except (OSError, sqlite3.Error) as error:
            raise _unwritable(self.path, error) from error
        finally:
            partial.unlink(missing_ok=True)

    def _copy(self) -> Path:
        """A copy of the store in the present schema, or an empty file where there is no store yet."""
        try:
            handle, name = tempfile.mkstemp(prefix=_PARTIAL, suffix=".partial", dir=self._file.parent)
            os.close(handle)
            # A temporary file is its owner's alone; the store keeps its mode, and a new one can be read by all.
            os.chmod(name, self.path.stat().st_mode & 0o777 if self.path.is_file() else 0o644)
        except OSError as error:
            raise _unwritable(self.path, error) from error
        partial = Path(name)
        try:
            if self.path.is_file():
                shutil.copyfile(self.path, partial)
                Store(self.path).migrate_to(partial)
        except OSError as error:
            partial.unlink(missing_ok=True)
            raise _unwritable(self.path, error) from error
        except BaseException:
            partial.unlink(missing_ok=True)
            raise
        return partial

    @contextmanager
    def _locked(self) -> Iterator[None]:
        from filelock import FileLock, Timeout  # only who writes needs it

        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            own_store(self.folder)
            lock = FileLock(self._file.parent / LOCK, timeout=self._timeout)
            lock.acquire()
        except Timeout as error:
            raise StoreBusyError(
                f"Another program has been writing to {self.path} for {self._timeout:g} seconds.",
                "Wait until it is done, then run this again.",
            ) from error
        except OSError as error:
            raise _unwritable(self.path, error) from error
        try:
            # What a killed writer left; whoever has the lock is the only one that writes.
            for left in self._file.parent.glob(f"{_PARTIAL}*.partial"):
                left.unlink(missing_ok=True)
            yield
        finally:
            lock.release()


def _remove(connection: sqlite3.Connection, dataset: str, published: str | None = None) -> None:
    """Takes a dataset's releases away, or the one published then; the caller holds the transaction."""
    releases = (
        "SELECT r.id FROM release r JOIN dataset d ON d.id = r.dataset "
        "WHERE d.name = :dataset AND :published IN (r.published, '')"
    )
    named = {"dataset": dataset, "published": published or ""}
    row = connection.execute("SELECT id, dimensions FROM dataset WHERE name = ?", (dataset,)).fetchone()
    if row is None:
        return
    number, dimensions = int(row[0]), [part for part in str(row[1]).split(",") if part]
    tables = [
        schema.rows_table(dataset),
        *(schema.sums_table(dataset, at) for at in range(len(schema.rollups(dimensions)))),
    ]
    for table in tables:
        connection.execute(
            f"DELETE FROM {table} WHERE slice IN (SELECT id FROM slice WHERE release IN ({releases}))", named
        )
    for table in ("slice", "held"):
        connection.execute(f"DELETE FROM {table} WHERE release IN ({releases})", named)
    connection.execute(f"DELETE FROM release WHERE id IN ({releases})", named)
    if not connection.execute("SELECT 1 FROM release WHERE dataset = ? LIMIT 1", (number,)).fetchone():
        connection.execute(f"DROP VIEW {schema.quoted(dataset)}")
        for table in tables:
            connection.execute(f"DROP TABLE {table}")
        connection.execute("DELETE FROM dataset WHERE id = ?", (number,))


def _key(release: Release) -> tuple[str, str, str]:
    return release.dataset, release.sha256, release.published


def _described(library: Library, dataset: str, figures: Figures) -> schema.Dataset:
    card = library.cards.get(dataset)
    if card is None:
        raise DataMissingError(f"There is no card of the dataset {dataset}.", "Add one: numcheck data add CARD.")
    decimals = library.words.measures[card.measures[0]].decimals
    return schema.Dataset(dataset, card.title, card.step, decimals, tuple(sorted(figures.dimensions)), dict(card.fixed))


def _has_tables(connection: sqlite3.Connection) -> bool:
    return bool(connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0])


def _to_disk(path: Path) -> None:
    """Sees to it that a file, or a folder's entries, are on the disk and not only in memory."""
    if os.name == "nt" and path.is_dir():
        return  # a folder cannot be opened there
    handle = os.open(path, os.O_RDWR if path.is_file() else os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _unwritable(path: Path, error: Exception) -> StoreWriteError:
    return StoreWriteError(
        f"{path} cannot be written: {error}. It is as it was.",
        "Make room, or name a folder that can be written in NUMCHECK_DATA_DIR, then run this again.",
    )
