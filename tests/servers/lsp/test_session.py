"""What is shown of the documents that are open: the last version's findings, and none of what is closed."""

from collections.abc import Callable, Sequence
from pathlib import Path
from queue import Queue
from threading import Event
from typing import NamedTuple

import pytest
from lsprotocol.types import Diagnostic

from numcheck.errors import ExtraMissingError
from numcheck.reports.report import Report
from numcheck.servers.lsp.desk import Desk, Draft
from numcheck.servers.lsp.options import Options, Unverifiable
from numcheck.servers.lsp.session import Opened, Session
from tests.servers.lsp.drafts import DATED, DATELESS, FALSE, TRUE, draft

PATIENCE = 60.0
URI = "untitled:draft"


class Shown(NamedTuple):
    uri: str
    version: int | None
    rules: list[object]


class Screen:
    """An editor that remembers what it is told."""

    def __init__(self) -> None:
        self.shown = Queue[Shown]()
        self.told: list[str] = []

    def publish(self, uri: str, version: int | None, found: Sequence[Diagnostic]) -> None:
        self.shown.put(Shown(uri, version, [one.code for one in found]))

    def tell(self, message: str) -> None:
        self.told.append(message)

    def next(self) -> Shown:
        return self.shown.get(timeout=PATIENCE)


class SlowDesk(Desk):
    """A desk that waits before each check until it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.begun, self.let = Queue[str](), Queue[None]()

    def check(self, draft: Draft, published: str | None = None) -> Report | None:
        self.begun.put(draft.text)
        self.let.get(timeout=PATIENCE)
        return super().check(draft, published)


class BrokenDesk(Desk):
    """A desk that numcheck fails at, as long as it is broken."""

    broken = True

    def check(self, draft: Draft, published: str | None = None) -> Report | None:
        if self.broken:
            raise KeyError(draft.source)
        return super().check(draft, published)


def opened(text: str, version: int = 1, uri: str = URI, folder: Path | None = None) -> Opened:
    return Opened(uri, version, draft(text, folder=folder, name="draft.txt"))


@pytest.fixture
def screen() -> Screen:
    return Screen()


def at_once(screen: Screen, desk: Desk | None = None, unverifiable: Unverifiable = "none") -> Session:
    session = Session(screen, desk)
    session.options = Options(unverifiable, delay=0)
    return session


def test_what_is_opened_is_checked(screen: Screen) -> None:
    session = at_once(screen)
    session.open(opened(FALSE))
    assert screen.next() == (URI, 1, ["NC101"])
    session.change(opened(TRUE, 2))
    assert screen.next() == (URI, 2, [])
    assert screen.told == []


def test_the_last_version_wins(screen: Screen) -> None:
    desk = SlowDesk()
    session = at_once(screen, desk)
    session.open(opened(FALSE))
    assert desk.begun.get(timeout=PATIENCE) == FALSE
    session.change(opened(FALSE + " More.", 2))
    session.change(opened(TRUE, 3))
    assert session.checked(URI) is None
    desk.let.put(None)
    desk.let.put(None)
    assert screen.next() == (URI, 3, [])
    assert desk.begun.get(timeout=PATIENCE) == TRUE, "the version between was never looked at"
    assert screen.shown.empty(), "what was found in the first version came too late"


def test_what_is_closed_is_cleared_and_stays_so(screen: Screen) -> None:
    desk = SlowDesk()
    session = at_once(screen, desk)
    session.open(opened(FALSE))
    desk.begun.get(timeout=PATIENCE)
    session.close(URI)
    assert screen.next() == (URI, None, [])
    session.open(opened(TRUE, uri="untitled:other"))
    desk.let.put(None)
    desk.let.put(None)
    assert screen.next() == ("untitled:other", 1, [])
    assert session.checked(URI) is None


def test_what_was_found_is_known_for_as_long_as_the_text_is_the_same(screen: Screen) -> None:
    session = at_once(screen)
    session.open(opened(FALSE))
    screen.next()
    version, found = session.checked(URI) or pytest.fail("nothing is known")
    assert (version, found.report.flagged[0].rule) == (1, "NC101")
    session.options = Options(delay=60_000)
    session.change(opened(FALSE + " ", 2))
    assert session.checked(URI) is None
    session.change(opened(FALSE, 3))
    version, _ = session.checked(URI) or pytest.fail("it stands there as it did")
    assert version == 3
    assert screen.shown.empty()


def test_a_crash_is_told_once_and_the_next_check_is_made(screen: Screen) -> None:
    desk = BrokenDesk()
    session = at_once(screen, desk)
    session.open(opened(FALSE))
    assert screen.next() == (URI, 1, [])
    session.change(opened(FALSE + " ", 2))
    assert screen.next() == (URI, 2, [])
    desk.broken = False
    session.change(opened(FALSE, 3))
    assert screen.next() == (URI, 3, ["NC101"])
    (told,) = screen.told
    assert "KeyError" in told
    desk.broken = True
    session.change(opened(TRUE, 4))
    session.open(opened(TRUE, uri="untitled:other"))
    screen.next()
    screen.next()
    assert len(screen.told) == 2, "it is told again once it had gone"


class BareDesk(Desk):
    """A desk without the library that HTML needs."""

    def check(self, draft: Draft, published: str | None = None) -> Report | None:
        raise ExtraMissingError("HTML needs trafilatura.", "pip install 'numcheck[html]'")


def test_a_library_that_is_missing_is_told_once(screen: Screen) -> None:
    session = at_once(screen, BareDesk())
    for number in range(3):
        session.open(opened("", uri=f"untitled:{number}"))
        assert screen.next() == (f"untitled:{number}", 1, [])
        session.close(f"untitled:{number}")
        screen.next()
    assert screen.told == ["E332: HTML needs trafilatura. pip install 'numcheck[html]'"]


@pytest.fixture
def newsroom(tmp_path: Path) -> Callable[[str], None]:
    def write(settings: str) -> None:
        (tmp_path / "numcheck.toml").write_text(settings, encoding="utf-8")

    return write


def test_settings_count_as_on_the_command_line(screen: Screen, tmp_path: Path, newsroom: Callable[[str], None]) -> None:
    session = at_once(screen)
    session.open(opened(FALSE, folder=tmp_path))
    assert screen.next().rules == ["NC101"]
    for settings in (
        'exclude = ["*.txt"]',
        '[[ignore]]\nrules = ["NC101"]\npaths = ["*.txt"]\nreason = "a test"',
        "min-confidence = 1.0",
        'as-of = "1999-01-01"',
    ):
        newsroom(settings)
        session.check_again()
        assert screen.next().rules == [], settings
    newsroom("")
    session.check_again()
    assert screen.next().rules == ["NC101"]
    assert screen.told == []


def test_a_mistake_in_the_settings_is_told_and_mended(
    screen: Screen, tmp_path: Path, newsroom: Callable[[str], None]
) -> None:
    newsroom("fail_on = 3")
    session = at_once(screen)
    session.open(opened(FALSE, folder=tmp_path))
    assert screen.next().rules == []
    (told,) = screen.told
    assert "numcheck.toml:1: fail_on is not a setting." in told
    newsroom("")
    session.check_again()
    assert screen.next().rules == ["NC101"]


def test_the_settings_say_when_a_draft_appears(screen: Screen, tmp_path: Path, newsroom: Callable[[str], None]) -> None:
    session = at_once(screen)
    session.open(opened("CBP recorded 250,000 encounters at the southwest border in September.\n", folder=tmp_path))
    assert screen.next().rules == []
    newsroom('[[published]]\npaths = ["*.txt"]\ndate = "2022-10-20"\n')
    session.check_again()
    assert screen.next().rules == ["NC101"]


def test_a_lock_and_a_baseline_are_asked_anew_when_they_change(
    screen: Screen, tmp_path: Path, newsroom: Callable[[str], None]
) -> None:
    newsroom("locked = true")
    session = at_once(screen)
    session.open(opened(FALSE, folder=tmp_path))
    screen.next()
    assert "numcheck.lock" in screen.told[0]
    newsroom('baseline = "accepted.json"')
    session.check_again()
    screen.next()
    assert "accepted.json" in screen.told[1]


def test_a_document_without_a_date_has_the_editors(screen: Screen) -> None:
    session = at_once(screen, unverifiable="hint")
    session.open(opened(DATELESS))
    assert screen.next().rules == ["NC903"]
    session.options = Options("hint", "2022-11-12")
    session.check_again()
    assert screen.next().rules == ["NC904"]
    session.open(opened(DATELESS, uri="untitled:other.md")._replace(draft=draft(DATED, "markdown")))
    assert screen.next().rules == ["NC904"]
    session.options = Options("hint", "1999")
    session.check_again()
    found = {one.uri: one.rules for one in (screen.next(), screen.next())}
    assert found == {URI: ["NC903"], "untitled:other.md": ["NC904"]}, "the document's own date comes first"


def test_the_folder_of_a_document_may_become_another(
    screen: Screen, tmp_path: Path, newsroom: Callable[[str], None]
) -> None:
    newsroom('exclude = ["*.txt"]')
    session = at_once(screen)
    one = opened(FALSE, folder=tmp_path)
    session.open(one._replace(draft=one.draft._replace(folder=None)))
    assert screen.next().rules == ["NC101"]
    session.check_again(lambda uri: tmp_path)
    assert screen.next().rules == []


def test_nobody_who_types_waits_for_a_check(screen: Screen) -> None:
    desk, typed = SlowDesk(), Event()
    session = at_once(screen, desk)
    session.open(opened(FALSE))
    desk.begun.get(timeout=PATIENCE)
    for version in range(2, 50):
        session.change(opened(TRUE, version))
    typed.set()
    assert screen.shown.empty()
    desk.let.put(None)
    desk.let.put(None)
    assert screen.next().version == 49
