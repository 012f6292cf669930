"""Which addresses are public, and what two addresses have in common."""

import socket

import pytest
from hypothesis import given
from hypothesis import strategies as st
from urllib3.exceptions import LocationParseError
from urllib3.util import parse_url

from numcheck.datasets.download.web import Web
from numcheck.documents import web as pages
from numcheck.errors import AddressError, DocumentError, PageError, UnreachableError
from numcheck.network import addresses, urls
from numcheck.network.failure import Kind, NetworkError
from tests.datasets.download.pages import PAGE


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("8.8.8.8", True),
        ("2606:4700::1111", True),
        ("64:ff9b::808:808", True),
        *((address, False) for address in ("127.0.0.1", "10.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.169.254")),
        *((address, False) for address in ("100.64.0.1", "0.0.0.0", "224.0.0.1", "240.0.0.1", "255.255.255.255")),
        *(
            (address, False)
            for address in ("::1", "::", "fe80::1%eth0", "fc00::1", "ff02::1", "fec0::1", "::ffff:10.0.0.1")
        ),
        *((address, False) for address in ("2002:7f00:1::", "64:ff9b::7f00:1", "2001:db8::1", "no address", "")),
    ],
)
def test_which_addresses_are_public(address: str, public: bool) -> None:
    assert addresses.is_public(address) is public


def test_a_publisher_that_is_said_to_be_in_a_private_network_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is connected to: the server takes no connection, and would never answer one."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", server.getsockname())]
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
        with Web() as web, pytest.raises(UnreachableError, match=r"www\.cbp\.gov is at 127\.0\.0\.1") as raised:
            web.page(PAGE)
        assert "--mirror" in raised.value.hint
        server.setblocking(False)
        with pytest.raises(BlockingIOError):
            server.accept()


@pytest.mark.parametrize(
    ("location", "target"),
    [
        ("/y", "https://paper.example/y"),
        ("", "https://paper.example/x"),
        ("//other.example/", "https://other.example/"),
        ("/a b?c=%20#d", "https://paper.example/a%20b?c=%20#d"),
        ("/é".encode().decode("latin-1"), "https://paper.example/%C3%A9"),
        ("\xff", "https://paper.example/%FF"),
        ("javascript:alert(1)", "javascript:alert(1)"),
    ],
)
def test_where_a_redirection_leads(location: str, target: str) -> None:
    assert urls.target("https://paper.example/x", location) == target


@pytest.mark.parametrize("address", ["http://[::1", "ftp://x/", "x", "", "http://", "http://x:y/", "http://x:99999/"])
def test_what_is_no_web_address(address: str) -> None:
    with pytest.raises(NetworkError) as raised:
        urls.split(address)
    assert raised.value.kind is Kind.ADDRESS


@pytest.mark.parametrize(
    ("other", "same"),
    [
        ("https://a.example/y", True),
        ("https://A.example/", True),
        ("http://a.example/x", False),
        ("https://a.example:8443/x", False),
        ("https://a.example.evil.example/x", False),
        ("https://evil.example@a.example/x", True),
        ("https://a.example@evil.example/x", False),
        ("https://[a.example/x", False),
        (r"https://evil.example\@a.example/x", False),
        (r"https://a.example\@evil.example/x", False),
    ],
)
def test_what_belongs_to_one_site(other: str, same: bool) -> None:
    assert urls.same_site("https://a.example/x", other) is same


ADDRESSES = st.text() | st.from_regex(r"[a-z0-9@:/?#%\[\].\\ -]{0,30}")


@given(ADDRESSES, st.sampled_from(["http://", "https://", "HTTP:", ""]))
def test_any_text_as_an_address_is_refused_in_words(text: str, scheme: str) -> None:
    """No host is there, so none is asked."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket, "getaddrinfo", no_host)
        caught = refused(scheme + text)
    assert caught.hint


def refused(address: str) -> DocumentError:
    with pytest.raises((AddressError, PageError)) as raised:
        pages.fetch(address)
    return raised.value


@given(ADDRESSES, st.sampled_from(["http://", "//", ""]))
def test_what_judges_an_address_and_what_connects_read_it_alike(text: str, scheme: str) -> None:
    location = (scheme + text).encode("utf-8", "replace").decode("latin-1")
    try:
        parts = urls.split(urls.target("https://paper.example/x", location))
        other = parse_url(parts.geturl())
    except (NetworkError, LocationParseError):
        return
    assert ((other.host or "").strip("[]").lower(), other.port) == ((parts.hostname or "").lower(), parts.port)


def no_host(*_: object, **__: object) -> None:
    raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
