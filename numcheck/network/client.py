"""Asking sites: the redirections followed by hand, each looked at before anything is sent there."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Self

import requests
from requests.exceptions import InvalidSchema, InvalidURL, MissingSchema
from urllib3.exceptions import HTTPError

from numcheck.network import body, urls
from numcheck.network.connections import Adapter
from numcheck.network.failure import Kind, NetworkError, reason
from numcheck.network.patience import Patience
from numcheck.network.watch import Watch
from numcheck.version import __version__

AGENT = f"numcheck/{__version__} (checks the figures of news reports against official statistics)"
"""What the program calls itself where the user says nothing else."""

_REDIRECTIONS = 5
_REDIRECT = frozenset({301, 302, 303, 307, 308})
_LONGEST_HEADER = 1_000


@dataclass(frozen=True, slots=True)
class Answer:
    """What a site answers, its body still to be read.

    Attributes:
        status: The status, none of those that lead elsewhere.
        address: Where it came from in the end, without name and password.
    """

    status: int
    address: str
    _watch: Watch
    _response: requests.Response

    @property
    def said(self) -> str:
        """The status with the site's own word for it, where that can be printed."""
        return f"{self.status} {_printable(self._response.reason)}".rstrip()

    @property
    def charset(self) -> str | None:
        """The encoding that the site declares, or None."""
        return self._response.encoding if "charset" in self.header("content-type").lower() else None

    @property
    def length(self) -> int | None:
        """How many bytes will come, where the site says so and they are not packed."""
        return None if body.is_packed(self._response) else body.length(self._response)

    def header(self, name: str) -> str:
        """The value of a header; "" where there is none, or none that can be printed and sent back."""
        return _printable(self._response.headers.get(name))

    def moment(self, name: str) -> datetime | None:
        """The point in time that a header names; None where it names none."""
        try:
            return parsedate_to_datetime(self.header(name)).astimezone(UTC)
        except (ValueError, TypeError, OverflowError):
            return None

    def pieces(self, most: int) -> Iterator[bytes]:
        """The body piece by piece, at most so many bytes of it; raises `NetworkError` as `body.pieces` does."""
        return body.pieces(self._response, self._watch, most)


class Client:
    """Asks sites; a context manager, which forgets the cookies."""

    def __init__(
        self,
        headers: Mapping[str, str],
        patience: Patience,
        *,
        allow_private: bool = False,
        one_site: bool = False,
        environment: bool = False,
    ) -> None:
        """Nothing is asked yet.

        Args:
            headers: What is sent with each question.
            patience: How long to wait; how often to try is for others to see to.
            allow_private: Whether addresses of private networks are asked too.
            one_site: Whether only redirections within a site are followed.
            environment: Whether the environment says which proxies, certificates and passwords to use.
        """
        self._patience = patience
        self._allow_private = allow_private
        self._one_site = one_site
        self._session = _Session()
        self._session.trust_env = environment
        self._session.headers.update(headers)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._session.close()

    @contextmanager
    def ask(self, address: str, headers: Mapping[str, str] | None = None) -> Iterator[Answer]:
        """What the site at an address answers, or the one that it leads to.

        Raises:
            NetworkError: There is no answer, or it comes from where it should not.
        """
        at = address
        with Watch(self._patience.whole) as watch, self._adapter(watch):
            for _ in range(_REDIRECTIONS + 1):
                with _told(at, address), self._asked(at, headers, watch) as response:
                    location = response.headers.get("location")
                    if response.status_code not in _REDIRECT or location is None:
                        yield Answer(response.status_code, urls.without_user(at), watch, response)
                        return
                    at = self._followed(at, location)
        raise NetworkError(Kind.CIRCLES, f"redirects more than {_REDIRECTIONS} times")

    @contextmanager
    def _adapter(self, watch: Watch) -> Iterator[None]:
        """Connections of this question's own: they end with it, and so does the watch over them."""
        adapter = Adapter(watch, self._allow_private)
        for scheme in ("https://", "http://"):
            self._session.mount(scheme, adapter)
        try:
            yield
        finally:
            adapter.close()

    @contextmanager
    def _asked(self, address: str, headers: Mapping[str, str] | None, watch: Watch) -> Iterator[requests.Response]:
        urls.split(address)
        watch.check()
        timeout = watch.at_most(self._patience.connect), self._patience.read
        try:
            response = self._session.get(address, headers=headers, stream=True, timeout=timeout, allow_redirects=False)
        except (InvalidURL, InvalidSchema, MissingSchema, UnicodeError) as error:
            raise NetworkError(Kind.ADDRESS, "is no address that can be asked") from error
        except (requests.RequestException, HTTPError) as error:
            watch.check()
            raise NetworkError(Kind.NO_ANSWER, f"cannot be reached: {reason(error)}") from error
        with response:
            # Headers that were cut off look like all of them.
            watch.check()
            yield response

    def _followed(self, address: str, location: str) -> str:
        target = urls.target(address, location)
        if self._one_site and not urls.same_site(address, target):
            raise NetworkError(Kind.ELSEWHERE, f"leads to another site, {urls.without_user(target)}")
        return target


class _Session(requests.Session):
    """A session that leaves redirections alone: to know where one leads, requests would read all of its body."""

    def get_redirect_target(self, resp: requests.Response) -> str | None:
        """No answer leads anywhere."""
        return None


@contextmanager
def _told(address: str, asked: str) -> Iterator[None]:
    """Puts into an error of a redirection where it led."""
    try:
        yield
    except NetworkError as error:
        if address == asked:
            raise
        raise NetworkError(error.kind, f"leads to {urls.without_user(address)}, which {error.said}") from error


def _printable(value: str | None) -> str:
    return value if value is not None and value.isprintable() and len(value) <= _LONGEST_HEADER else ""
