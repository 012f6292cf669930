"""The time that a question has: when it is up, what is connected is cut. No test waits for more than it sets."""

import socket
import threading

import pytest

from numcheck.datasets.download.web import Web
from numcheck.documents import web as pages
from numcheck.errors import PageError, UnreachableError
from numcheck.network.failure import Kind, NetworkError
from numcheck.network.patience import Patience
from numcheck.network.watch import Watch

BRIEF = Patience(whole=0.1, read=600, tries=1)


def test_what_is_connected_when_the_time_is_up_is_cut() -> None:
    one, other = socket.socketpair()
    with one, other, Watch(0) as watch:
        watch.add(one)
        assert other.recv(1) == b""
        with pytest.raises(NetworkError, match="given up after 0 seconds, 1,234 bytes into it") as raised:
            watch.check(1234)
        assert raised.value.kind is Kind.SLOW


def test_what_ended_in_time_is_left_alone() -> None:
    one, other = socket.socketpair()
    with one, other:
        with Watch(600) as watch:
            watch.add(one)
            watch.check()
        one.sendall(b"x")
        assert other.recv(1) == b"x"


def test_no_thread_outlives_its_question() -> None:
    before = threading.active_count()
    for _ in range(20):
        with Watch(600):
            assert threading.active_count() == before + 1
        assert threading.active_count() == before


def test_nothing_is_waited_for_beyond_the_time() -> None:
    assert 0 < Watch(0).at_most(10) < 1
    assert Watch(600).at_most(10) == 10


def test_a_proxy_that_never_answers_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """A proxy of the user's own may be in a private network; its time is limited all the same."""
    with socket.create_server(("127.0.0.1", 0)) as server, Web(patience=BRIEF) as web:
        monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{server.getsockname()[1]}")
        monkeypatch.delenv("NO_PROXY", raising=False)
        monkeypatch.delenv("no_proxy", raising=False)
        with pytest.raises(UnreachableError, match="given up after"):
            web.page("http://www.cbp.gov/x")


def test_a_site_that_never_answers_is_given_up() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, pytest.raises(PageError, match="given up after"):
        pages.fetch(f"http://127.0.0.1:{server.getsockname()[1]}/", allow_private=True, patience=BRIEF)
