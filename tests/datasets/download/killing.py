"""Kills updates with signal 9 as they touch the disk: the first time, the last and at random between.

A program of its own, for it forks, which a test must not.

Arguments: the mirror, the snapshot, the user's folder (with a first release in its store), how often, and the
seed. For each kill it prints whether the store was the old or the new one, whole; then the next update has to succeed,
and the old store is put back.
"""

import random
import signal
import sqlite3
import sys
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
from tests.datasets.dying import forked, touches


def update(mirror: str, snapshot: Path, folder: Path) -> bool:
    """Runs an update: whether all is up to date."""
    with Web(mirror=mirror, patience=Patience(tries=2, backoff=0.01)) as web:
        wishes = Wishes(("cbp-encounters-nationwide",))
        outcomes = list(Update(lambda: Catalog.open(snapshot, user=folder), UserStore(folder), web, wishes).run())
    return not any(outcome.error for outcome in outcomes)


def whole(store: Path) -> frozenset[str]:
    """The files whose releases a store holds, after looking at every page of it."""
    with closing(sqlite3.connect(store)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        return frozenset(name for (name,) in connection.execute("SELECT file FROM release"))


def main(mirror: str, snapshot: Path, folder: Path, times: int, seed: int) -> None:
    def work() -> bool:
        return update(mirror, snapshot, folder)

    rng = random.Random(seed)
    store = folder / "store.sqlite"
    before = store.read_bytes()
    old = whole(store)
    last = touches(work)
    new = whole(store)
    assert old < new
    # How often a run touches the disk differs by a few: one of the last ones comes after the change.
    ends = [1, *range(last - 4, last + 1)]
    for touch in [*ends, *(rng.randint(1, last) for _ in range(times - len(ends)))]:
        store.write_bytes(before)
        killed = forked(work, dies_at=touch) == signal.SIGKILL
        untouched = sha256(store.read_bytes()).digest() == sha256(before).digest()
        assert untouched or whole(store) == new, whole(store)
        assert forked(work) == 0
        assert whole(store) == new
        print("killed" if killed else "done", "old" if untouched else "new")  # noqa: T201


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4]), int(sys.argv[5]))
