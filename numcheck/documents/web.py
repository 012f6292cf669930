"""Articles on web pages: fetched once, with bounds on time, size and redirections, from the public internet alone.

The room that goes online (`numcheck.network`) keeps the bounds. Proxies of the environment are not used: a proxy would
look names up by itself.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import NamedTuple

from numcheck.documents import forms
from numcheck.documents.document import Form
from numcheck.documents.urls import shown
from numcheck.errors import AddressError, DocumentError, NotProseError, PageError, TooLargeError
from numcheck.network.client import AGENT, Answer, Client
from numcheck.network.failure import Kind, NetworkError
from numcheck.network.patience import Patience

LARGEST = 10_000_000
"""The largest page that is read, in bytes, unpacked."""

PATIENCE = Patience(whole=60.0)
"""How long a page is waited for."""

_BY_HAND = "Save the page with a browser, and check the file."
_HEADERS: Mapping[str, str] = {
    "User-Agent": AGENT,
    "Accept": "text/html,application/xhtml+xml,text/markdown,text/plain;q=0.9",
    "Accept-Encoding": "gzip, identity",
}
# A page that leads to another site is followed there (`Kind.ELSEWHERE`).
_ERRORS: Mapping[Kind, tuple[type[DocumentError], str]] = {
    Kind.ADDRESS: (AddressError, "Write it like https://paper.example/story.html, as the browser shows it."),
    Kind.PRIVATE: (AddressError, "If it is a page of your own network that you trust, say --allow-private."),
    Kind.CIRCLES: (PageError, _BY_HAND),
    Kind.NO_ANSWER: (PageError, "Check the address and the connection."),
    Kind.SLOW: (PageError, f"Try again later. {_BY_HAND}"),
    Kind.BROKEN: (PageError, f"Try again. {_BY_HAND}"),
    Kind.TOO_LONG: (TooLargeError, _BY_HAND),
    Kind.PACKED: (PageError, _BY_HAND),
}


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
        patience: How long to wait (`PATIENCE`); the numbers of tries are not used.

    Raises:
        AddressError: The address, or one that it leads to, is none that is asked.
        PageError: The page did not come, or not whole.
        TooLargeError: It is larger than `LARGEST`.
        NotProseError: It is no document.
    """
    with (
        _told(address),
        Client(_HEADERS, patience or PATIENCE, allow_private=allow_private) as client,
        client.ask(address) as answer,
    ):
        return _page(answer, form)


@contextmanager
def _told(address: str) -> Iterator[None]:
    try:
        yield
    except NetworkError as error:
        kind, hint = _ERRORS[error.kind]
        raise kind(f"{shown(address)} {error.said}.", hint) from error


def _page(answer: Answer, form: Form | None) -> Page:
    if answer.status != 200:
        raise PageError(f"{answer.address}: the site answers {answer.said}.", f"Look at it in a browser. {_BY_HAND}")
    kind = answer.header("content-type")
    form = form or forms.of_type(kind, answer.address)
    if form is None:
        raise NotProseError(
            f"{answer.address} is no article: the site says that it is {kind or 'nothing it knows'}.", _BY_HAND
        )
    return Page(b"".join(answer.pieces(LARGEST)), form, answer.charset, answer.address)
