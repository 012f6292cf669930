"""One file over a real connection, with everything that can go wrong on the way."""

import errno
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import IO, Any

import pytest

from numcheck.datasets.download import fetch as module
from numcheck.datasets.download.fetch import fetch
from numcheck.datasets.download.listing import Entry
from numcheck.datasets.download.plan import Wanted
from numcheck.datasets.download.web import Web
from numcheck.errors import (
    DownloadError,
    IncompleteError,
    NoSpaceError,
    NotDataError,
    RefusedError,
    StatusError,
    UnreachableError,
)
from numcheck.network.client import AGENT
from numcheck.network.patience import Patience
from numcheck.version import __version__
from tests.datasets.download import server
from tests.datasets.download.server import Fault, Site, answers, etag_of

URL = "https://www.cbp.gov/sites/default/files/2026-08/nationwide-encounters-fy23-fy26-jul-state.csv"
NAME = URL.rpartition("/")[2]
BODY = b"Fiscal Year,Month\r\n" + b"2026,OCT\r\n" * 40


def wanted(size: int | None = len(BODY), **more: str) -> Wanted:
    return Wanted(Entry("July", URL, NAME, size, date(2026, 8, 5)), ("cbp-encounters-nationwide",), **more)


@pytest.fixture(autouse=True)
def served(site: Site) -> None:
    site.files[URL] = BODY


def test_a_file_comes_whole_with_what_is_known_of_it(site: Site, web: Web, tmp_path: Path) -> None:
    fetched = fetch(web, wanted(), tmp_path)
    assert fetched is not None
    assert fetched.path == tmp_path / NAME
    assert fetched.path.read_bytes() == BODY
    assert (fetched.sha256, fetched.size) == (sha256(BODY).hexdigest(), len(BODY))
    assert (fetched.published, fetched.etag) == ("2026-08-05", etag_of(BODY))
    assert fetched.retrieved.endswith("+00:00")


def test_the_program_says_who_it_is(site: Site, web: Web, tmp_path: Path) -> None:
    fetch(web, wanted(), tmp_path)
    first = site.requests[0].headers
    assert first["User-Agent"] == AGENT
    assert f"numcheck/{__version__}" in AGENT
    assert first["Accept-Encoding"] == "identity"


def test_the_user_can_say_who_asks(site: Site, mirror: str, tmp_path: Path) -> None:
    with Web("The Gazette (data@gazette.example)", mirror) as web:
        fetch(web, wanted(), tmp_path)
    assert site.requests[0].headers["User-Agent"] == "The Gazette (data@gazette.example)"


@pytest.mark.parametrize("agent", ["", "  ", "a\r\nCookie: b", "Zeitung ü"])
def test_a_name_that_cannot_be_sent_is_refused_at_once(agent: str) -> None:
    with pytest.raises(DownloadError, match="User-Agent"):
        Web(agent)


def test_a_current_copy_is_not_sent_again(site: Site, web: Web, tmp_path: Path) -> None:
    assert fetch(web, wanted(etag=etag_of(BODY)), tmp_path) is None
    assert site.requests[0].headers["If-None-Match"] == etag_of(BODY)
    assert list(tmp_path.iterdir()) == []


def test_a_copy_that_is_not_current_is(site: Site, web: Web, tmp_path: Path) -> None:
    assert fetch(web, wanted(etag='"old"', modified="Wed, 05 Aug 2026 12:00:00 GMT"), tmp_path) is not None
    assert site.requests[0].headers["If-Modified-Since"] == "Wed, 05 Aug 2026 12:00:00 GMT"


def test_progress_is_told_from_nothing_to_all(web: Web, tmp_path: Path) -> None:
    told: list[tuple[int, int | None]] = []
    fetch(web, wanted(), tmp_path, lambda entry, received, size: told.append((received, size)))
    assert told[0] == (0, len(BODY))
    assert told[-1] == (len(BODY), len(BODY))


PASSING: list[tuple[str, Fault]] = [
    ("drop", server.drop),
    ("cut", server.cut),
    ("stall", server.stall),
    ("silence", server.silence),
    ("shorter", server.shorter),
    ("broken chunks", server.broken_chunks),
    ("429", answers(429)),
    ("500", answers(500)),
    ("502", answers(502)),
    ("503", answers(503)),
    ("chunks", server.chunks),
]


@pytest.mark.parametrize(("name", "fault"), PASSING, ids=[name for name, _ in PASSING])
def test_a_passing_fault_is_waited_out(name: str, fault: Fault, site: Site, web: Web, tmp_path: Path) -> None:
    site.faults[URL] = [fault]
    fetched = fetch(web, wanted(), tmp_path)
    assert fetched is not None
    assert fetched.path.read_bytes() == BODY


STANDING: list[tuple[str, Fault, type[DownloadError], str, str]] = [
    ("drop", server.drop, UnreachableError, "reset", "try again later"),
    ("silence", server.silence, UnreachableError, "no answer in time", "try again later"),
    ("cut", server.cut, IncompleteError, f"broke off after {len(BODY) // 2} bytes", "Try again later"),
    ("stall", server.stall, IncompleteError, "no answer in time", "Try again later"),
    ("broken chunks", server.broken_chunks, IncompleteError, "broke off", "Try again later"),
    ("trickle", server.trickle, UnreachableError, "given up after", "too slow"),
    ("shorter", server.shorter, IncompleteError, f"{len(BODY) // 2} bytes, and the page says {len(BODY)}", "later"),
    ("longer", server.longer, IncompleteError, f"longer than {len(BODY)} bytes", "later"),
    ("HTML", server.web_page, NotDataError, "in place of a CSV file", "closed for repairs"),
    ("HTML as CSV", server.web_page_as_csv, NotDataError, "in place of a CSV file", "closed for repairs"),
    ("403", answers(403), RefusedError, "403", "--user-agent"),
    ("401", answers(401), RefusedError, "401", "--user-agent"),
    ("404", answers(404), StatusError, "404", "moved"),
    ("410", answers(410), StatusError, "410", "moved"),
    ("418", answers(418), StatusError, "418", "later"),
    ("206", answers(206), StatusError, "206", "later"),
    ("304 unasked", answers(304), StatusError, "304", "later"),
    ("429", answers(429), RefusedError, "429", "Wait an hour"),
    ("429 for a day", answers(429, Retry_After="86400"), RefusedError, "Retry-After: 86400", "after that"),
    ("500", answers(500), StatusError, "500", "later"),
    ("503", answers(503, Retry_After="soon"), StatusError, "503", "later"),
]


@pytest.mark.parametrize(("name", "fault", "kind", "message", "hint"), STANDING, ids=[name for name, *_ in STANDING])
def test_a_standing_fault_is_a_clear_error(
    name: str,
    fault: Fault,
    kind: type[DownloadError],
    message: str,
    hint: str,
    site: Site,
    web: Web,
    tmp_path: Path,
) -> None:
    site.faults[URL] = [fault] * 20
    with pytest.raises(DownloadError) as raised:
        fetch(web, wanted(), tmp_path)
    assert type(raised.value) is kind
    assert message in raised.value.message
    assert hint in raised.value.hint
    assert raised.value.exit_code == 3


def test_a_file_is_never_longer_than_any(site: Site, web: Web, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where the page says so."""
    monkeypatch.setattr(module, "_LONGEST_FILE", 10)
    with pytest.raises(IncompleteError, match="longer than 10 bytes"):
        fetch(web, wanted(), tmp_path)
    assert len(site.requests) == 1


def test_nobody_is_asked_more_often_than_promised(site: Site, web: Web, tmp_path: Path) -> None:
    site.faults[URL] = [answers(503)] * 20
    with pytest.raises(StatusError):
        fetch(web, wanted(), tmp_path)
    assert len(site.requests) == web.patience.tries


def test_a_refusal_is_not_argued_with(site: Site, web: Web, tmp_path: Path) -> None:
    site.faults[URL] = [answers(403)] * 20
    with pytest.raises(RefusedError):
        fetch(web, wanted(), tmp_path)
    assert len(site.requests) == 1


def test_a_server_that_asks_to_wait_is_waited_for(
    site: Site, web: Web, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site.faults[URL] = [answers(429, Retry_After="60")]
    pauses: list[float] = []
    monkeypatch.setattr("time.sleep", pauses.append)
    assert fetch(web, wanted(), tmp_path) is not None
    assert pauses == [60]


def test_a_file_that_changed_while_it_was_read_is_read_again(site: Site, web: Web, tmp_path: Path) -> None:
    new = BODY.replace(b"OCT", b"NOV")
    site.faults[URL] = [server.becoming(new)]
    fetched = fetch(web, wanted(), tmp_path)
    assert fetched is not None
    assert fetched.path.read_bytes() == new
    assert fetched.etag == etag_of(new)


def test_a_file_that_changes_all_the_time_is_refused(site: Site, web: Web, tmp_path: Path) -> None:
    site.faults[URL] = [
        fault
        for month in (b"NOV", b"DEC", b"JAN")
        for fault in (server.becoming(BODY.replace(b"OCT", month)), server.serve)
    ]
    with pytest.raises(IncompleteError, match="replaced while it was read"):
        fetch(web, wanted(), tmp_path)


def test_a_server_without_validators_is_asked_once(site: Site, web: Web, tmp_path: Path) -> None:
    site.validators = False
    fetched = fetch(web, wanted(None), tmp_path)
    assert fetched is not None
    assert (fetched.etag, len(site.requests)) == ("", 1)


def test_a_server_that_ignores_conditions_is_believed(site: Site, web: Web, tmp_path: Path) -> None:
    headers = {"ETag": '"same"'}
    site.faults[URL] = [lambda handler, body: server.send(handler, 200, body, headers)] * 2
    assert fetch(web, wanted(), tmp_path) is not None
    assert len(site.requests) == 2


def test_nobody_at_home(tmp_path: Path) -> None:
    patience = Patience(tries=2, backoff=0.01)
    with (
        Web(mirror="http://127.0.0.1:9", patience=patience) as web,
        pytest.raises(UnreachableError, match="refused") as raised,
    ):
        fetch(web, wanted(), tmp_path)
    assert URL in raised.value.message
    assert "numcheck data import FILE" in raised.value.hint


def test_another_site_is_not_followed(site: Site, web: Web, tmp_path: Path) -> None:
    with server.running(Site(files={"https://elsewhere/x.csv": BODY})) as other:
        site.faults[URL] = [answers(302, Location=f"{other}/elsewhere/x.csv")]
        with pytest.raises(StatusError, match="leads to another site"):
            fetch(web, wanted(), tmp_path)


def test_a_redirection_within_the_site_is_followed(site: Site, web: Web, tmp_path: Path) -> None:
    moved = URL.replace("2026-08", "2026-09")
    site.files[moved] = BODY
    site.faults[URL] = [answers(301, Location=server.path_of(moved))] * 2
    assert fetch(web, wanted(), tmp_path) is not None


def test_going_in_circles_ends(site: Site, web: Web, tmp_path: Path) -> None:
    site.faults[URL] = [answers(302, Location=server.path_of(URL))] * 50
    with pytest.raises(UnreachableError, match="redirects"):
        fetch(web, wanted(), tmp_path)


def test_a_full_disk_is_told_as_one(web: Web, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill_up(monkeypatch)
    with pytest.raises(NoSpaceError, match="the disk is full") as raised:
        fetch(web, wanted(), tmp_path)
    assert "make room" in raised.value.hint


def test_a_folder_that_is_gone_is_told_too(web: Web, tmp_path: Path) -> None:
    with pytest.raises(NoSpaceError, match="No such file"):
        fetch(web, wanted(), tmp_path / "gone")


def fill_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """Makes the disk full for whatever is downloaded."""
    opened = Path.open

    class Full:
        def __init__(self, file: IO[bytes]) -> None:
            self._file = file

        def __enter__(self) -> "Full":
            return self

        def __exit__(self, *_: object) -> None:
            self._file.close()

        def write(self, data: bytes) -> int:
            raise OSError(errno.ENOSPC, "No space left on device")

    def open_full(path: Path, mode: str = "r", *more: Any, **named: Any) -> Any:
        file = opened(path, mode, *more, **named)
        return Full(file) if mode == "wb" else file

    monkeypatch.setattr(Path, "open", open_full)
