"""Updates of a store from a real server: what comes in, and what is not asked for again."""

import sqlite3
import sys
from datetime import date
from pathlib import Path

import pytest
from filelock import FileLock

from numcheck.datasets import Scope
from numcheck.datasets.download.update import INCOMING, LOCK, Wishes
from numcheck.datasets.userstore import UserStore
from numcheck.errors import (
    DataMissingError,
    ExtraMissingError,
    ListingError,
    StatusError,
    UpdateRunningError,
)
from numcheck.periods import Period
from tests.datasets.download import server
from tests.datasets.download.pages import PAGE
from tests.datasets.download.server import Site
from tests.datasets.download.updates import FIRST, ONE, SECOND, STATE, TWO, Run, put_up, reopening, url

AREAS = "cbp-encounters-nationwide-areas"


def october(snapshot: Path, store: UserStore, day: date | None = None) -> int | None:
    catalog = reopening(snapshot, store)().as_of(day)
    official = catalog.total("encounters", Scope(border="southwest"), Period.parse("2026-10"))
    return None if official is None else int(official.value)


def test_the_newest_file_comes_in(site: Site, run: Run, store: UserStore, snapshot: Path) -> None:
    put_up(site, (ONE, FIRST))
    (outcome,) = run()
    assert (outcome.status, outcome.datasets, outcome.error) == ("added", (STATE,), None)
    (release,) = store.releases()
    assert (release.file, release.url, release.published) == (ONE, url(ONE), "2028-01-10")
    assert (release.bytes, release.etag) == (len(FIRST), server.etag_of(FIRST))
    assert october(snapshot, store) == 1000 + 500


def test_an_update_twice_in_a_row_changes_nothing_and_sends_nothing(site: Site, run: Run, store: UserStore) -> None:
    put_up(site, (ONE, FIRST))
    run()
    before = store.path.read_bytes()
    (outcome,) = run()
    assert outcome.status == "current"
    assert store.path.read_bytes() == before
    last = site.asked(url(ONE))[-1]
    assert last.headers["If-None-Match"] == server.etag_of(FIRST)


def test_a_file_that_came_with_the_package_is_not_fetched(site: Site, run: Run, store: UserStore) -> None:
    held = "nationwide-encounters-fy23-fy26-nov-state.csv"
    put_up(site, (held, b"x" * 2_484_651))
    (outcome,) = run()
    assert (outcome.status, outcome.entry and outcome.entry.name) == ("current", held)
    assert site.asked(url(held)) == []
    assert not store.path.exists()


def test_a_newer_release_lies_over_the_older_one(site: Site, run: Run, store: UserStore, snapshot: Path) -> None:
    put_up(site, (ONE, FIRST))
    run()
    put_up(site, (TWO, SECOND), (ONE, FIRST))
    (outcome,) = run()
    assert (outcome.status, outcome.entry and outcome.entry.name) == ("added", TWO)
    assert len(store.releases()) == 2
    assert october(snapshot, store) == 1002 + 500
    assert october(snapshot, store, date(2028, 1, 31)) == 1000 + 500


def test_every_release_that_the_page_lists(site: Site, run: Run, store: UserStore) -> None:
    put_up(site, (TWO, SECOND), (ONE, FIRST))
    assert [outcome.entry and outcome.entry.name for outcome in run(Wishes((STATE,), every=True))] == [ONE, TWO]
    assert {release.file for release in store.releases()} == {ONE, TWO}


def test_a_dry_run_fetches_nothing(site: Site, run: Run, store: UserStore) -> None:
    put_up(site, (ONE, FIRST))
    (outcome,) = run(Wishes((STATE,), dry=True))
    assert outcome.status == "wanted"
    assert not store.path.exists()
    assert site.asked(url(ONE)) == []


def test_what_fails_does_not_keep_the_rest_from_coming(site: Site, run: Run, store: UserStore) -> None:
    put_up(site, (ONE, FIRST))
    outcomes = {outcome.datasets: outcome for outcome in run(Wishes())}
    assert outcomes[STATE,].status == "added"
    assert isinstance(outcomes[AREAS,].error, ListingError)
    # The server has no page for the southwest border.
    assert isinstance(outcomes["cbp-encounters-southwest",].error, StatusError)


def test_a_publication_day_that_the_page_does_not_tell_is_the_server_s(site: Site, run: Run, store: UserStore) -> None:
    put_up(site, (ONE, FIRST))
    site.files[PAGE] = site.files[PAGE].replace(b"01/10/2028", b"soon")
    dated = {"Last-Modified": "Tue, 11 Jan 2028 12:00:00 GMT"}
    site.faults[url(ONE)] = [lambda handler, body: server.send(handler, 200, body, dated)] * 2
    run()
    (release,) = store.releases()
    assert (release.published, release.modified) == ("2028-01-11", dated["Last-Modified"])


@pytest.mark.parametrize(
    ("name", "needle"), [("cbp-encounters", "no dataset"), ("usbp-nationwide-annual", "published")]
)
def test_a_dataset_that_cannot_be_fetched(name: str, needle: str, run: Run) -> None:
    with pytest.raises(DataMissingError, match=needle):
        run(Wishes((name,)))


def test_without_pandas_nothing_is_downloaded(site: Site, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(ExtraMissingError, match="pandas"):
        run()
    assert site.requests == []


def test_one_update_at_a_time(site: Site, run: Run, store: UserStore) -> None:
    put_up(site, (ONE, FIRST))
    store.folder.mkdir()
    with FileLock(store.folder / LOCK), pytest.raises(UpdateRunningError):
        run()
    assert site.requests == []
    assert run()[0].status == "added"


def test_what_a_killed_update_left_is_cleared_away(site: Site, run: Run, store: UserStore) -> None:
    put_up(site, (ONE, FIRST))
    left = store.folder / INCOMING / "half.csv"
    left.parent.mkdir(parents=True)
    left.write_bytes(b"half")
    assert run()[0].status == "added"
    assert not left.parent.exists()


def test_a_check_that_has_the_store_open_keeps_what_it_opened(
    site: Site, run: Run, store: UserStore, snapshot: Path, standing: dict[str, bytes]
) -> None:
    before = reopening(snapshot, store)()
    assert before.releases()
    assert run()[0].status == "added"
    scope, period = Scope(border="southwest"), Period.parse("2026-10")
    old = before.total("encounters", scope, period)
    assert old is not None
    assert int(old.value) == 1500
    assert october(snapshot, store) == 1502
    assert sqlite3.connect(store.path).execute("PRAGMA integrity_check").fetchone() == ("ok",)
