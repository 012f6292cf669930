"""`numcheck serve`: what it says, where it listens, and what is missing."""

import sys
from collections.abc import Iterable
from typing import NamedTuple

import pytest

from numcheck.errors import DataMissingError
from numcheck.network.listen import Listening, listen
from tests.cli.conftest import Run


class Called(NamedTuple):
    """How the server was run."""

    port: int
    host: str
    allowed: tuple[str, ...]


@pytest.fixture
def called(monkeypatch: pytest.MonkeyPatch) -> list[Called]:
    """The calls of a server that is ended by Ctrl-C as soon as it runs."""
    calls: list[Called] = []

    def run(listening: Listening, host: str, allowed: Iterable[str]) -> None:
        calls.append(Called(listening.getsockname()[1], host, tuple(allowed)))
        raise KeyboardInterrupt

    monkeypatch.setattr("numcheck.web.server.serve", run)
    return calls


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses that a browser was sent to."""
    addresses: list[str] = []
    monkeypatch.setattr("webbrowser.open", addresses.append)
    return addresses


def test_it_says_where_the_page_is_and_ends_quietly(numcheck: Run, called: list[Called], opened: list[str]) -> None:
    ended = numcheck("serve", "--port", "0")
    (call,) = called
    assert call.host == "127.0.0.1"
    assert ended.out == f"The page is at http://127.0.0.1:{call.port}/ (Ctrl-C ends it).\nEnded.\n"
    assert (ended.code, ended.err, opened) == (0, "", [])


def test_open_shows_it_in_the_browser(numcheck: Run, called: list[Called], opened: list[str]) -> None:
    numcheck("serve", "--port", "0", "--open")
    assert opened == [f"http://127.0.0.1:{called[0].port}/"]


def test_whoever_opens_it_to_others_is_told_what_that_means(numcheck: Run, called: list[Called]) -> None:
    ended = numcheck("serve", "--port", "0", "--host", "0.0.0.0", "--allow-host", "numbers.paper.example")
    assert called[0].allowed == ("numbers.paper.example",)
    assert f"http://127.0.0.1:{called[0].port}/" in ended.out
    assert "open to everybody who can reach 0.0.0.0" in ended.err
    assert "without a password" in ended.err
    assert "unencrypted" in ended.err


@pytest.mark.parametrize("host", ["localhost", "127.0.0.2"])
def test_nothing_is_said_of_what_only_this_machine_gets_at(numcheck: Run, called: list[Called], host: str) -> None:
    assert numcheck("serve", "--port", "0", "--host", host).err == ""
    assert called[0].host == host


def test_a_port_in_use_is_one_line_and_what_to_do(numcheck: Run, called: list[Called]) -> None:
    with listen("127.0.0.1", 0) as taken:
        port = taken.getsockname()[1]
        ended = numcheck("serve", "--port", str(port))
    assert ended.code == 2
    assert ended.err.startswith(f"numcheck: E340: Port {port} of 127.0.0.1 is in use")
    assert "--port 0" in ended.err
    assert (ended.out, called) == ("", [])


def test_without_the_extra_it_says_what_to_install(numcheck: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "numcheck.web.server", raising=False)
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    ended = numcheck("serve", "--port", "0")
    assert ended.code == 2
    assert ended.err.startswith("numcheck: E332: The page in the browser needs Starlette")
    assert "pip install 'numcheck[web]'" in ended.err


def test_without_the_figures_it_does_not_begin(numcheck: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing() -> None:
        raise DataMissingError("The official figures are not there.", "Install numcheck again.")

    monkeypatch.setattr("numcheck.web.server.Catalog.open", missing)
    ended = numcheck("serve", "--port", "0")
    assert ended.code == 3
    assert "E301" in ended.err
