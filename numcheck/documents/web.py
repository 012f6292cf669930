"""Articles on web pages: fetched once, with bounds on time, size and redirections, from the public internet alone.

Each host is looked up and refused where one of its addresses is private (`addresses`); and the address that the
connection was in fact made to is looked at before anything is sent (`connections`), so that a name cannot mean
something else the second time. Proxies of the environment are not used: a proxy would look the names up itself.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple
from urllib.parse import SplitResult, urljoin, urlsplit

import requests
from urllib3.exceptions import HTTPError

from numcheck.datasets.download.web import AGENT, Patience, reason
from numcheck.documents import addresses, connections, forms
from numcheck.documents.document import Form
from numcheck.documents.urls import shown
from numcheck.errors import AddressError, NotProseError, PageError, TooLargeError

LARGEST = 10_000_000
"""The largest page that is read, in bytes, unpacked."""

_REDIRECTIONS = 5
_REDIRECT = frozenset({301, 302, 303, 307, 308})
_PIECE = 64 * 1024
_BY_HAND = "Save the page with a browser, and check the file."
_ACCEPTED = "text/html,application/xhtml+xml,text/markdown,text/plain;q=0.9"


class Page(NamedTuple):
    """A page as it came.

    Attributes:
        data: Its bytes.
        form: What it is written in.
        charset: The encoding that the server declares, or None.
        address: Where it came from in the end, without name and password.
    """

    data: bytes
    form: Form
    charset: str | None
    address: str


def fetch(
    address: str, form: Form | None = None, allow_private: bool = False, patience: Patience | None = None
) -> Page:
    """The page at an address.

    Args:
        address: An address of http or https.
        form: What it is written in; None to go by what the server says.
        allow_private: Whether addresses of private networks are asked too.
        patience: How long to wait; the numbers of tries are not used.

    Raises:
        AddressError: The address, or one that it leads to, is none that is asked.
        PageError: The page did not come.
        TooLargeError: It is larger than `LARGEST`.
        NotProseError: It is no document.
    """
    patience = patience or Patience(whole=connections.WHOLE)
    until = time.monotonic() + patience.whole
    with _session(allow_private) as session:
        for _ in range(_REDIRECTIONS + 1):
            _check(address, allow_private)
            with _asked(session, address, patience) as response:
                _in_time(until, address)
                if response.status_code not in _REDIRECT or "location" not in response.headers:
                    return _page(response, address, form, until)
                address = urljoin(address, response.headers["location"])
    raise PageError(f"{shown(address)} redirects more than {_REDIRECTIONS} times.", _BY_HAND)


def _check(address: str, allow_private: bool) -> None:
    """Raises `AddressError` where the address is none that is asked."""
    parts = _parts(address)
    if parts.scheme not in ("http", "https"):
        raise AddressError(f"{shown(address)} is no address of a web page.", "Only http:// and https:// are read.")
    try:
        host, port = parts.hostname, parts.port
    except ValueError:
        host, port = None, None
    if not host:
        raise AddressError(f"{shown(address)} names no host.", "Write it like https://paper.example/story.html.")
    found = addresses.resolve(host, port or 443)
    if not allow_private:
        addresses.refuse_private(host, found)


def _parts(address: str) -> SplitResult:
    try:
        return urlsplit(address)
    except ValueError as error:
        raise AddressError(
            f"{shown(address)} is no web address: {error}.", "Copy it from the browser again."
        ) from error


@contextmanager
def _asked(session: requests.Session, address: str, patience: Patience) -> Iterator[requests.Response]:
    try:
        timeout = (patience.connect, patience.read)
        with session.get(address, stream=True, timeout=timeout, allow_redirects=False) as response:
            yield response
    except requests.RequestException as error:
        raise PageError(f"{shown(address)} cannot be reached: {reason(error)}.", "Check the connection.") from error


def _page(response: requests.Response, address: str, form: Form | None, until: float) -> Page:
    name = shown(address)
    if response.status_code != 200:
        said = f"{response.status_code} {response.reason or ''}".rstrip()
        raise PageError(f"{name}: the site answers {said}.", f"Look at it in a browser. {_BY_HAND}")
    kind = response.headers.get("content-type", "")
    form = form or forms.of_type(kind, address)
    if form is None:
        raise NotProseError(f"{name} is no article: the site says that it is {kind or 'nothing it knows'}.", _BY_HAND)
    charset = response.encoding if "charset" in kind.lower() else None
    return Page(_body(response, name, until), form, charset, name)


def _body(response: requests.Response, name: str, until: float) -> bytes:
    pieces, received = [], 0
    try:
        # `read1` gives what has come; reading whole pieces waits for as long as a server trickles.
        while piece := response.raw.read1(_PIECE, decode_content=True):
            pieces.append(piece)
            received += len(piece)
            if received > LARGEST:
                raise TooLargeError(f"{name} is larger than {LARGEST:,} bytes.", _BY_HAND)
            _in_time(until, name)
    except HTTPError as error:
        raise PageError(f"{name} broke off: {reason(error)}.", f"Try again. {_BY_HAND}") from error
    return b"".join(pieces)


def _in_time(until: float, name: str) -> None:
    if time.monotonic() > until:
        raise PageError(f"{shown(name)} takes too long.", f"Try again later. {_BY_HAND}")


def _session(allow_private: bool) -> requests.Session:
    session = requests.Session()
    session.trust_env = False
    session.headers.update({"User-Agent": AGENT, "Accept": _ACCEPTED, "Accept-Encoding": "gzip, identity"})
    adapter = connections.adapter(allow_private)
    for scheme in ("https://", "http://"):
        session.mount(scheme, adapter)
    return session
