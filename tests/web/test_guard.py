"""Who may ask."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.testclient import TestClient

from numcheck.web.guard import Hosts
from tests.web.conftest import Make

LOOPBACK = (
    "127.0.0.1:8765",
    "127.0.0.1",
    "127.9.9.9:1",
    "localhost:8765",
    "LOCALHOST",
    "localhost.",
    "[::1]:8765",
    "[::1]",
)
FOREIGN = (
    "evil.example",
    "evil.example:8765",
    "127.0.0.1.evil.example",
    "localhost.evil.example",
    "localhost@evil.example",
    "evil.example/127.0.0.1",
    "192.168.1.5:8765",
    "0.0.0.0:8765",
    "[::2]:8765",
    "[::1",
    "127.0.0.1 evil.example",
    "2130706433",
    "",
    ":8765",
)
FORM = {"text": (None, "Nobody came.")}


@pytest.mark.parametrize("host", LOOPBACK)
def test_by_its_own_names_it_answers(client: TestClient, host: str) -> None:
    assert client.get("/", headers={"Host": host}).status_code == 200


@pytest.mark.parametrize("host", FOREIGN)
def test_under_another_name_it_does_not_answer(client: TestClient, host: str) -> None:
    """A name of somebody else's that has come to mean this machine."""
    for answer in (client.get("/", headers={"Host": host}), client.post("/check", files=FORM, headers={"Host": host})):
        assert answer.status_code == 421
        assert "Nobody came" not in answer.text
        assert answer.headers["content-security-policy"].startswith("default-src 'none'")


def test_served_at_localhost_it_is_no_more_open(page: Make) -> None:
    client = page(host="localhost")
    assert client.get("/", headers={"Host": "127.0.0.1:8765"}).status_code == 200
    assert client.get("/", headers={"Host": "192.168.1.5:8765"}).status_code == 421


def test_two_names_are_none(client: TestClient) -> None:
    headers = [("Host", "127.0.0.1:8765"), ("Host", "evil.example")]
    assert client.get("/", headers=headers).status_code == 421


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.5", "::"])
def test_where_it_is_opened_it_answers_to_addresses_and_to_the_names_that_are_allowed(page: Make, host: str) -> None:
    client = page(host=host, one="numbers.paper.example")
    for known in ("192.168.1.5:8765", "[2001:db8::5]:8765", "Numbers.Paper.Example", "localhost"):
        assert client.get("/", headers={"Host": known}).status_code == 200
    assert client.get("/", headers={"Host": "evil.example"}).status_code == 421


def test_a_name_that_it_is_served_at_is_its_own() -> None:
    assert Hosts("desk.paper.example").knows("desk.paper.example:8765")
    assert not Hosts("desk.paper.example").knows("other.paper.example:8765")


@given(st.text(max_size=30))
def test_any_host_is_known_or_not(netloc: str) -> None:
    if Hosts("127.0.0.1").knows(netloc):
        assert netloc.lower().startswith(("127.", "localhost", "[", "::1"))


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"Origin": "http://127.0.0.1:8765"}, 200),
        ({"Origin": "https://127.0.0.1:8765"}, 200),
        ({"Origin": "http://127.0.0.1:8765", "Sec-Fetch-Site": "same-origin"}, 200),
        ({"Sec-Fetch-Site": "none"}, 200),
        ({"Origin": "http://127.0.0.1:9999"}, 403),
        ({"Origin": "http://localhost:8765"}, 403),
        ({"Origin": "http://evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": ""}, 403),
        ({"Origin": "file://127.0.0.1:8765"}, 403),
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Sec-Fetch-Site": "same-site"}, 403),
        ({"Origin": "http://127.0.0.1:8765", "Sec-Fetch-Site": "cross-site"}, 403),
    ],
)
def test_no_other_site_posts_in_the_name_of_a_reader(client: TestClient, headers: dict[str, str], status: int) -> None:
    assert client.post("/check", files=FORM, headers=headers).status_code == status


@pytest.mark.parametrize(
    ("site", "mode", "status"),
    [
        ("cross-site", "navigate", 200),
        ("cross-site", "no-cors", 403),
        ("same-site", "cors", 403),
        ("same-origin", "no-cors", 200),
        ("none", "navigate", 200),
    ],
)
def test_a_link_leads_here_but_nothing_is_built_into_another_page(
    client: TestClient, site: str, mode: str, status: int
) -> None:
    headers = {"Sec-Fetch-Site": site, "Sec-Fetch-Mode": mode}
    assert client.get("/figures", headers=headers).status_code == status


def test_every_answer_says_what_the_browser_has_to_heed(client: TestClient) -> None:
    for path in ("/", "/figures", "/figures.csv?q=encounters,FY2022", "/nothing"):
        headers = client.get(path).headers
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["x-frame-options"] == "DENY"
        # With `no-referrer` a browser would call the origin of our own form `null`.
        assert headers["referrer-policy"] == "same-origin"
        assert "server" not in headers
