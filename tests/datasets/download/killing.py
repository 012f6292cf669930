"""Kills updates with signal 9 at random points: a program of its own, for it forks, which a test must not.

Arguments: the mirror, the snapshot, the user's folder (with a first release in its store), how often, and the
seed. For each kill it prints whether the store was the old or the new one, whole, and whether the next update
succeeded; the old store is put back before the next kill.
"""

import os
import random
import signal
import sqlite3
import sys
import time
from contextlib import closing
from hashlib import sha256
from pathlib import Path

# So that a child has nothing to import.
import numcheck.datasets.normalise.formats  # noqa: F401
from numcheck.datasets import Catalog
from numcheck.datasets.download.update import Update, Wishes
from numcheck.datasets.download.web import Web
from numcheck.datasets.userstore import UserStore
from numcheck.network.patience import Patience


def update(mirror: str, snapshot: Path, folder: Path) -> int:
    """Runs an update in a child that ends with 0 where all is up to date; its process id."""
    child = os.fork()
    if child:
        return child
    with Web(mirror=mirror, patience=Patience(tries=2, backoff=0.01)) as web:
        wishes = Wishes(("cbp-encounters-nationwide",))
        outcomes = list(Update(lambda: Catalog.open(snapshot, user=folder), UserStore(folder), web, wishes).run())
    os._exit(int(any(outcome.error for outcome in outcomes)))


def whole(store: Path) -> frozenset[str]:
    """The files whose releases a store holds, after looking at every page of it."""
    with closing(sqlite3.connect(store)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        return frozenset(name for (name,) in connection.execute("SELECT file FROM release"))


def main(mirror: str, snapshot: Path, folder: Path, times: int, seed: int) -> None:
    rng = random.Random(seed)
    store = folder / "store.sqlite"
    before = store.read_bytes()
    old = whole(store)
    begun = time.monotonic()
    assert os.waitpid(update(mirror, snapshot, folder), 0)[1] == 0
    lasts = time.monotonic() - begun
    new = whole(store)
    assert old < new
    for _ in range(times):
        store.write_bytes(before)
        child = update(mirror, snapshot, folder)
        time.sleep(rng.uniform(0, lasts))
        os.kill(child, signal.SIGKILL)
        killed = os.waitpid(child, 0)[1] == signal.SIGKILL
        untouched = sha256(store.read_bytes()).digest() == sha256(before).digest()
        assert untouched or whole(store) == new, whole(store)
        again = os.waitpid(update(mirror, snapshot, folder), 0)[1]
        assert again == 0
        assert whole(store) == new
        print("killed" if killed else "done", "old" if untouched else "new")  # noqa: T201


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4]), int(sys.argv[5]))
