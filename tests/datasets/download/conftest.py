from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from numcheck.datasets.download.fetch import Progress
from numcheck.datasets.download.update import Outcome, Update, Wishes
from numcheck.datasets.download.web import Patience, Web
from numcheck.datasets.userstore import UserStore
from tests.datasets.download import server
from tests.datasets.download.server import Site, running
from tests.datasets.download.updates import FIRST, ONE, SECOND, STATE, TWO, Run, contents, put_up, reopening

JUST_STATE = Wishes((STATE,))
PATIENT = Patience(connect=60, read=60, whole=600, tries=3, backoff=0.01)
# Only where a server lets it wait: a machine that is busy for a moment would be given up, too.
IMPATIENT = {
    server.silence: replace(PATIENT, read=1),
    server.stall: replace(PATIENT, read=1),
    server.trickle: replace(PATIENT, whole=0.5),
}


@pytest.fixture
def site() -> Site:
    """What the server serves: nothing yet."""
    return Site()


@pytest.fixture
def mirror(site: Site, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The running server's address; a proxy of this machine has no say in it."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with running(site) as address:
        yield address


@pytest.fixture
def web(mirror: str, request: pytest.FixtureRequest) -> Iterator[Web]:
    """Asks the server; with little patience where the test's own fault is that nothing comes."""
    given = getattr(request.node, "callspec", None)
    patience = IMPATIENT.get(given.params.get("fault"), PATIENT) if given else PATIENT
    with Web(mirror=mirror, patience=patience) as web:
        yield web


@pytest.fixture
def store(tmp_path: Path) -> UserStore:
    return UserStore(tmp_path / "data")


@pytest.fixture
def run(snapshot: Path, store: UserStore, web: Web) -> Run:
    """Runs an update, of the dataset by state where nothing else is wished."""

    def run(wishes: Wishes = JUST_STATE, progress: Progress | None = None) -> list[Outcome]:
        return list(Update(reopening(snapshot, store), store, web, wishes, progress).run())

    return run


@pytest.fixture
def standing(site: Site, run: Run, store: UserStore) -> dict[str, bytes]:
    """The first release is in the store, and the second is up: the files of the user's folder."""
    put_up(site, (ONE, FIRST))
    assert run()[0].status == "added"
    put_up(site, (TWO, SECOND), (ONE, FIRST))
    site.requests.clear()
    return contents(store)
