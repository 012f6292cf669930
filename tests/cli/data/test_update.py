"""`numcheck data update`, against a server on loopback in the publishers' place."""

import io
import sys
from collections.abc import Callable, Iterator
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from numcheck.cli.data.update import _Bar
from numcheck.datasets.download.listing import Entry
from numcheck.network.client import AGENT
from tests.datasets.download.made import state_file
from tests.datasets.download.pages import PAGE, Row, listing
from tests.datasets.download.server import Site, answers, running, web_page
from tests.datasets.download.updates import ONE, STATE, TWO, put_up, url

Run = Callable[..., Any]
BODY = state_file()


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Site]:
    site = Site()
    put_up(site, (ONE, BODY))
    with running(site) as mirror:
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        monkeypatch.setenv("NUMCHECK_MIRROR", mirror)
        monkeypatch.setenv("NUMCHECK_DATA_DIR", str(tmp_path / "data"))
        monkeypatch.delenv("NUMCHECK_USER_AGENT", raising=False)
        yield site


def test_what_came_in_is_told(site: Site, numcheck: Run, tmp_path: Path) -> None:
    result = numcheck("data", "update", STATE)
    assert (result.code, result.err) == (0, "")
    assert result.out == f"{STATE}: added {ONE}, posted 2028-01-10\n"
    assert (tmp_path / "data" / "store.sqlite").is_file()
    result = numcheck("data", "update", STATE)
    assert (result.code, result.out) == (0, f"{STATE}: up to date: {ONE}, posted 2028-01-10\n")


def test_a_dry_run_only_tells(site: Site, numcheck: Run, tmp_path: Path) -> None:
    result = numcheck("data", "update", STATE, "--dry-run")
    assert (result.code, result.out) == (0, f"{STATE}: would fetch {ONE}, posted 2028-01-10\n")
    assert not (tmp_path / "data" / "store.sqlite").exists()


def test_a_file_on_which_numcheck_fails_does_not_keep_the_others_from_coming(
    site: Site, numcheck: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_up(site, (TWO, state_file(running=3)), (ONE, BODY))
    module = import_module("numcheck.datasets.download.update")
    original = module.import_file

    def broken(path: Path, *others: Any, **named: Any) -> Any:
        if path.name == ONE:
            raise KeyError("component")
        return original(path, *others, **named)

    monkeypatch.setattr(module, "import_file", broken)
    result = numcheck("data", "update", STATE, "--every")
    told = [f"{STATE}: failed {ONE}, posted 2028-01-10", f"{STATE}: added {TWO}, posted 2028-02-10"]
    assert (result.code, sorted(result.out.splitlines(), reverse=True)) == (4, told)
    assert f" failed on {ONE} of {STATE}: KeyError: 'component' " in result.err


def test_a_page_on_which_numcheck_fails_is_told(site: Site, numcheck: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: Any) -> None:
        raise KeyError("component")

    monkeypatch.setattr(import_module("numcheck.datasets.download.update"), "parse_listing", broken)
    result = numcheck("data", "update", STATE)
    assert (result.code, result.out) == (4, f"{STATE}: failed\n")
    assert f" failed on the files of {STATE} that {PAGE} lists: KeyError: 'component' " in result.err


def test_a_refusal_says_what_to_do(site: Site, numcheck: Run) -> None:
    site.faults[PAGE] = [answers(403)]
    result = numcheck("data", "update", STATE)
    assert (result.code, result.out) == (3, f"{STATE}: failed\n")
    assert "numcheck: E322:" in result.err
    assert "403" in result.err
    assert "NUMCHECK_USER_AGENT" in result.err
    assert "numcheck data import FILE" in result.err


def test_a_file_that_is_none_is_named(site: Site, numcheck: Run, tmp_path: Path) -> None:
    site.faults[url(ONE)] = [web_page]
    result = numcheck("data", "update", STATE)
    assert result.code == 3
    assert result.out == f"{STATE}: failed {ONE}, posted 2028-01-10\n"
    assert "numcheck: E324:" in result.err
    assert not (tmp_path / "data" / "store.sqlite").exists()


def test_what_comes_in_comes_in_though_another_dataset_fails(site: Site, numcheck: Run) -> None:
    areas = "cbp-encounters-nationwide-areas"
    result = numcheck("data", "update", areas, STATE)
    assert result.code == 3
    assert f"{STATE}: added" in result.out
    assert f"{areas}: failed" in result.out
    assert "numcheck: E326:" in result.err


def test_each_failure_is_told_and_ends_nothing_else(site: Site, numcheck: Run) -> None:
    """Whatever is wrong with a page or a file, also what is no fault of the network, the others come."""
    southwest = "https://www.cbp.gov/document/stats/southwest-land-border-encounters"
    drugs = "https://www.cbp.gov/document/stats/nationwide-drug-seizures"
    site.files |= {southwest: b"", drugs: listing([Row("x", "/x.csv", 5, date(2028, 1, 10))]).encode()}
    site.faults[southwest] = [answers(302, Location="http://[::1")]
    result = numcheck("data", "update")
    assert result.code == 3
    told = dict(line.split(": ", 1) for line in result.out.splitlines() if not line.startswith(" "))
    assert told[STATE].startswith("added")
    assert len(told) > 3
    assert {name for name, said in told.items() if said == "failed"} == set(told) - {STATE}
    assert result.err.count("numcheck: E3") == len(told) - 1
    assert "E323: " + southwest in result.err


def test_a_file_of_no_known_format_is_no_wrong_command(site: Site, numcheck: Run) -> None:
    put_up(site, (ONE, b"a,b\r\n1,2\r\n"))
    result = numcheck("data", "update", STATE)
    assert "numcheck: E310:" in result.err
    assert result.code == 3


def test_a_dataset_that_is_none(site: Site, numcheck: Run) -> None:
    result = numcheck("data", "update", "cbp-encounter")
    assert (result.code, result.out) == (3, "")
    assert "There is no dataset cbp-encounter." in result.err
    assert site.requests == []


@pytest.mark.parametrize(("told", "sent"), [(None, AGENT), ("", AGENT), ("The Gazette", "The Gazette")])
def test_who_asks_can_be_set_in_the_environment(
    told: str | None, sent: str, site: Site, numcheck: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    if told is not None:
        monkeypatch.setenv("NUMCHECK_USER_AGENT", told)
    numcheck("data", "update", STATE, "--dry-run")
    assert {request.headers["User-Agent"] for request in site.requests} == {sent}


def test_the_option_goes_before_the_environment(site: Site, numcheck: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NUMCHECK_USER_AGENT", "The Gazette")
    numcheck("data", "update", STATE, "--dry-run", "--user-agent", "The Herald")
    assert site.requests[0].headers["User-Agent"] == "The Herald"


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_terminal_sees_how_far_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    entry = Entry("July", url(ONE), ONE, 2000, date(2028, 1, 10))
    with _Bar() as bar:
        bar(entry, 0, 2000)
        for received in (1000, 2000):
            bar(entry, received, 2000)
        # A second try begins anew, and a file of no known length has no bar.
        bar(entry, 0, 2000)
        bar(entry, 0, None)
        bar(entry, 10, None)
    drawn = terminal.getvalue()
    assert ONE in drawn
    assert "100%" in drawn
    assert drawn.endswith("\n")


def test_a_pipe_sees_no_bar(site: Site, numcheck: Run) -> None:
    assert numcheck("data", "update", STATE).err == ""
