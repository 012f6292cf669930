"""What the tests of updates share: a site that lists releases by state, and an update of a store from it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from numcheck.datasets import Catalog
from numcheck.datasets.download.update import Outcome
from numcheck.datasets.userstore import UserStore
from tests.datasets.download.made import state_file
from tests.datasets.download.pages import PAGE, Row, listing
from tests.datasets.download.server import Site

STATE = "cbp-encounters-nationwide"
ONE = "nationwide-encounters-fy27-fy28-nov-state.csv"
TWO = "nationwide-encounters-fy27-fy28-dec-state_0.csv"
FIRST, SECOND = state_file(), state_file(running=3, revised=1)

Run = Callable[..., list[Outcome]]


def put_up(site: Site, *files: tuple[str, bytes]) -> None:
    """The site lists these files, the newest first, each posted a month before the one above it."""
    rows = []
    for month, (name, body) in enumerate(files):
        href = f"/sites/default/files/2028/{name}"
        site.files[f"https://www.cbp.gov{href}"] = body
        rows.append(Row(f" {name} ", href, len(body), date(2028, len(files) - month, 10)))
    site.files[PAGE] = listing(rows).encode()


def url(name: str) -> str:
    return f"https://www.cbp.gov/sites/default/files/2028/{name}"


def reopening(snapshot: Path, store: UserStore) -> Callable[[], Catalog]:
    return lambda: Catalog.open(snapshot, user=store.folder)


def contents(store: UserStore) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in store.folder.iterdir() if path.suffix != ".lock"}
