"""Kills imports with signal 9 as they touch the disk: the first time, the last and at random between.

A program of its own, for it forks, which a test must not.

Arguments: the file to import, the snapshot, the user's folder (with a first release in its store), how often, and
the seed. For each kill it prints whether the store was the old or the new one, whole; then the next import has to
succeed, and the old store is put back.
"""

import random
import signal
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

# So that a child has nothing to import.
import numcheck.datasets.normalise.formats  # noqa: F401
from numcheck.datasets import Catalog, schema
from numcheck.datasets.importing import import_file
from numcheck.datasets.userstore import UserStore
from tests.datasets.dying import forked, touches


def whole(store: Path) -> list[tuple[object, ...]]:
    """What a store says, after looking at every page of it."""
    with closing(sqlite3.connect(store)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return list(schema.content(connection))


def main(path: Path, snapshot: Path, folder: Path, times: int, seed: int) -> None:
    def work() -> bool:
        catalog = Catalog.open(snapshot, user=folder)
        return bool(import_file(path, UserStore(folder), catalog, published="2028-01-10").added)

    rng = random.Random(seed)
    store = folder / "store.sqlite"
    before = store.read_bytes()
    last = touches(work)
    new = whole(store)
    for touch in [1, last, *(rng.randint(1, last) for _ in range(times - 2))]:
        store.write_bytes(before)
        killed = forked(work, dies_at=touch) == signal.SIGKILL
        untouched = store.read_bytes() == before
        if untouched:
            assert forked(work) == 0
        assert whole(store) == new
        print("killed" if killed else "done", "old" if untouched else "new")  # noqa: T201


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4]), int(sys.argv[5]))
