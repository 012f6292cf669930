"""How a site is asked, against answers made up in the process: no server, no network."""

import pytest
import requests
import responses
from responses.registries import OrderedRegistry

from numcheck.datasets.download import web as module
from numcheck.datasets.download.web import Web
from numcheck.errors import DownloadError, IncompleteError, RefusedError, StatusError, UnreachableError
from numcheck.network.client import AGENT
from numcheck.network.patience import Patience
from tests.datasets.download.pages import PAGE

QUICK = Patience(tries=3, backoff=0.001)


@pytest.fixture
def web() -> Web:
    return Web(patience=QUICK)


@responses.activate
def test_a_page_is_text(web: Web) -> None:
    responses.get(PAGE, body="<p>Grüße</p>".encode())
    assert web.page(PAGE) == "<p>Grüße</p>"
    (call,) = responses.calls
    assert call.request.headers["User-Agent"] == AGENT


@responses.activate
def test_bytes_that_are_no_utf_8_do_not_stop_the_reading(web: Web) -> None:
    responses.get(PAGE, body=b"<p>\xff</p>")
    assert web.page(PAGE) == "<p>�</p>"


@responses.activate
def test_a_mirror_is_asked_in_place_of_the_site() -> None:
    responses.get("https://mirror.example/cbp/www.cbp.gov/document/stats/nationwide-encounters", body="here")
    with Web(mirror="https://mirror.example/cbp/") as web:
        assert web.page(PAGE) == "here"


@pytest.mark.parametrize("mirror", ["mirror.example", "file:///srv/mirror", "ftp://mirror.example"])
def test_a_mirror_that_is_no_address_is_refused_at_once(mirror: str) -> None:
    with pytest.raises(DownloadError, match="no address"):
        Web(mirror=mirror)


@responses.activate
def test_a_query_goes_to_the_mirror_too() -> None:
    asked = responses.matchers.query_param_matcher({"page": "1"})
    responses.get("https://mirror.example/www.cbp.gov/x", body="2", match=[asked])
    with Web(mirror="https://mirror.example") as web:
        assert web.page("https://www.cbp.gov/x?page=1") == "2"


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
@responses.activate(registry=OrderedRegistry)
def test_a_passing_trouble_is_waited_out(web: Web, status: int) -> None:
    responses.get(PAGE, status=status)
    responses.get(PAGE, status=status)
    responses.get(PAGE, body="at last")
    assert web.page(PAGE) == "at last"


@pytest.mark.parametrize(
    ("status", "kind", "calls"),
    [
        (403, RefusedError, 1),
        (404, StatusError, 1),
        (429, RefusedError, 3),
        (500, StatusError, 3),
        (503, StatusError, 3),
    ],
)
@responses.activate
def test_a_standing_trouble_is_told(web: Web, status: int, kind: type[DownloadError], calls: int) -> None:
    responses.get(PAGE, status=status)
    with pytest.raises(kind, match=str(status)) as raised:
        web.page(PAGE)
    assert len(responses.calls) == calls
    assert PAGE in raised.value.message
    assert raised.value.hint


@responses.activate
def test_a_pause_in_the_past_is_none(web: Web) -> None:
    responses.get(PAGE, status=503, headers={"Retry-After": "Fri, 31 Dec 1999 23:59:59 GMT"})
    with pytest.raises(StatusError, match="503"):
        web.page(PAGE)


@pytest.mark.parametrize(
    ("error", "needle"),
    [
        (requests.ConnectionError("Name or service not known"), "Name or service not known"),
        (requests.ConnectTimeout("slow"), "cannot be reached"),
        (requests.exceptions.SSLError("certificate verify failed"), "certificate verify failed"),
        (requests.exceptions.ProxyError("proxy says no"), "proxy says no"),
    ],
)
@responses.activate
def test_no_answer_is_told_with_its_reason(web: Web, error: Exception, needle: str) -> None:
    responses.get(PAGE, body=error)
    with pytest.raises(UnreachableError, match=needle):
        web.page(PAGE)


@responses.activate
def test_a_page_without_end_is_given_up(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LONGEST_PAGE", 10)
    responses.get(PAGE, body="x" * 11)
    with pytest.raises(IncompleteError, match="longer than 10 bytes"):
        web.page(PAGE)


@responses.activate
def test_a_secure_address_is_not_left_for_an_insecure_one(web: Web) -> None:
    responses.get(PAGE, status=301, headers={"Location": PAGE.replace("https", "http")})
    responses.get(PAGE.replace("https", "http"), body="listing")
    with pytest.raises(StatusError, match="leads to another site"):
        web.page(PAGE)


def test_patience_grows() -> None:
    assert [Patience(backoff=1.0).pause(failures) for failures in (1, 2, 3)] == [0, 2, 4]
