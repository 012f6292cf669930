"""Kills imports with signal 9 at random points: a program of its own, for it forks, which a test must not.

Arguments: the file to import, the snapshot, the user's folder (with a first release in its store), how often, and
the seed. For each kill it prints whether the store was the old or the new one, whole; then the next import has to
succeed, and the old store is put back.
"""

import os
import random
import signal
import sqlite3
import sys
import time
from contextlib import closing
from pathlib import Path

# So that a child has nothing to import.
import numcheck.datasets.normalise.formats  # noqa: F401
from numcheck.datasets import Catalog, schema
from numcheck.datasets.importing import import_file
from numcheck.datasets.userstore import UserStore


def begin(path: Path, snapshot: Path, folder: Path) -> int:
    """Starts an import in a child that ends with 0 where it added a release; its process id."""
    child = os.fork()
    if child:
        return child
    added = import_file(path, UserStore(folder), Catalog.open(snapshot, user=folder), published="2028-01-10").added
    os._exit(int(not added))


def whole(store: Path) -> list[tuple[object, ...]]:
    """What a store says, after looking at every page of it."""
    with closing(sqlite3.connect(store)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return list(schema.content(connection))


def main(path: Path, snapshot: Path, folder: Path, times: int, seed: int) -> None:
    rng = random.Random(seed)
    store = folder / "store.sqlite"
    before = store.read_bytes()
    begun = time.monotonic()
    assert os.waitpid(begin(path, snapshot, folder), 0)[1] == 0
    lasts = time.monotonic() - begun
    new = whole(store)
    for _ in range(times):
        store.write_bytes(before)
        child = begin(path, snapshot, folder)
        time.sleep(rng.uniform(0, lasts))
        os.kill(child, signal.SIGKILL)
        killed = os.waitpid(child, 0)[1] == signal.SIGKILL
        untouched = store.read_bytes() == before
        if untouched:
            assert os.waitpid(begin(path, snapshot, folder), 0)[1] == 0
        assert whole(store) == new
        print("killed" if killed else "done", "old" if untouched else "new")  # noqa: T201


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4]), int(sys.argv[5]))
