"""Asking a publisher's site: who asks, how long it waits, how often it tries again, and what the answers mean."""

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Self, TypeVar
from urllib.parse import urlsplit

import requests
from requests.adapters import HTTPAdapter
from urllib3 import BaseHTTPResponse
from urllib3.exceptions import HTTPError, InvalidHeader
from urllib3.util.retry import Retry

from numcheck.datasets.download.listing import same_site
from numcheck.errors import DownloadError, IncompleteError, RefusedError, StatusError, UnreachableError
from numcheck.version import __version__

AGENT = f"numcheck/{__version__} (checks the figures of news reports against official statistics)"
"""What the program calls itself where the user says nothing else."""

BY_HAND = "Or download it with a browser, and run `numcheck data import FILE`."

LONGEST_PAUSE = 120.0
"""The longest pause, in seconds, that a server may ask for; beyond it, the user is told to come back."""

_AGAIN = (429, 500, 502, 503, 504)
_REFUSALS = (401, 403, 407, 451)
_PIECE = 64 * 1024
# Far beyond the longest listing page.
_LONGEST_PAGE = 20_000_000
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait, in seconds, and how often to try.

    Attributes:
        connect: For a connection.
        read: For the next bytes of an answer.
        whole: For a whole answer, however steadily it trickles.
        tries: How often anything is tried before giving up.
        backoff: The pause before the third try; each next one is twice as long, and the second comes at once.
    """

    connect: float = 10.0
    read: float = 30.0
    whole: float = 900.0
    tries: int = 4
    backoff: float = 1.0

    def pause(self, failures: int) -> float:
        """How long to wait after so many failures in a row."""
        return self.backoff * float(2 ** (failures - 1)) if failures > 1 else 0.0


class Web:
    """Connections to publishers' sites; a context manager, which closes them."""

    def __init__(self, agent: str = AGENT, mirror: str = "", patience: Patience | None = None) -> None:
        """Nothing is asked yet.

        Args:
            agent: The User-Agent.
            mirror: The address of a copy of the sites: `https://HOST/PATH` is asked for as `MIRROR/HOST/PATH`.
            patience: How long to wait and how often to try.

        Raises:
            DownloadError: The User-Agent cannot be sent, or the mirror is no address.
        """
        if not agent.isascii() or not agent.isprintable() or not agent.strip():
            raise DownloadError(
                f"The User-Agent {agent!r} cannot be sent.", "Use printable ASCII characters: a name and an address."
            )
        if mirror and not mirror.startswith(("https://", "http://")):
            raise DownloadError(f"The mirror {mirror!r} is no address.", "Write it like https://mirror.example/sites.")
        self.patience = patience or Patience()
        self._mirror = mirror.rstrip("/")
        self._session = requests.Session()
        # Sizes are compared with what the page says, so nothing is to be compressed on its way.
        self._session.headers.update({"User-Agent": agent.strip(), "Accept-Encoding": "identity"})
        self._session.max_redirects = 5
        for scheme in ("https://", "http://"):
            self._session.mount(scheme, HTTPAdapter(max_retries=_retry(self.patience)))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._session.close()

    def page(self, url: str) -> str:
        """The text of a page; raises `DownloadError` and its kinds."""

        def read() -> str:
            with self.open(url) as response:
                return b"".join(self.pieces(response, url, _LONGEST_PAGE)).decode("utf-8", "replace")

        return self.again(read)

    @contextmanager
    def open(self, url: str, headers: Mapping[str, str] | None = None) -> Iterator[requests.Response]:
        """An answer whose body is still to be read: a success, or 304 where the headers set a condition.

        Raises:
            UnreachableError: There is no answer.
            RefusedError: The site wants no programs, or not now.
            StatusError: It answers anything else, or sends elsewhere.
        """
        address = self._address(url)
        try:
            response = self._session.get(
                address, headers=headers, stream=True, timeout=(self.patience.connect, self.patience.read)
            )
        except requests.RequestException as error:
            raise UnreachableError(
                f"{url} cannot be reached: {reason(error)}.",
                f"Check the connection, or try again later. {BY_HAND}",
            ) from error
        with response:
            if not same_site(address, response.url):
                raise StatusError(f"{url} leads to another site, {response.url}.", f"Look at it there. {BY_HAND}")
            _refuse(response, url)
            yield response

    def pieces(self, response: requests.Response, url: str, most: int) -> Iterator[bytes]:
        """The body of an answer, piece by piece, as it comes.

        Raises:
            IncompleteError: It breaks off, stops coming, or is longer than `most` bytes.
            UnreachableError: It takes too long.
        """
        until, received = time.monotonic() + self.patience.whole, 0
        try:
            # `read1` gives what has come; `iter_content` waits for a full piece, for hours where a server trickles.
            while piece := response.raw.read1(_PIECE, decode_content=True):
                received += len(piece)
                yield piece
                if received > most:
                    raise IncompleteError(
                        f"{url} is longer than the {most:,} bytes that it should have.", f"Try again later. {BY_HAND}"
                    )
                if time.monotonic() > until:
                    raise UnreachableError(
                        f"{url} was given up after {self.patience.whole:,.0f} seconds, {received:,} bytes into it.",
                        f"The connection is too slow: try again later. {BY_HAND}",
                    )
        except HTTPError as error:
            raise IncompleteError(
                f"{url} broke off after {received:,} bytes: {reason(error)}.", f"Try again later. {BY_HAND}"
            ) from error

    def again(self, read: Callable[[], _T]) -> _T:
        """What `read` gives, tried again from the start where the answer is incomplete."""
        for failures in range(1, self.patience.tries):
            try:
                return read()
            except IncompleteError:
                time.sleep(self.patience.pause(failures))
        return read()

    def _address(self, url: str) -> str:
        if not self._mirror:
            return url
        parts = urlsplit(url)
        return f"{self._mirror}/{parts.netloc}{parts.path}" + (f"?{parts.query}" if parts.query else "")


class _Patient(Retry):
    """Retries that wait as long as a server asks, within reason."""

    def get_retry_after(self, response: BaseHTTPResponse) -> float | None:
        """The pause that the server asks for, in seconds; one that cannot be read is none."""
        try:
            return super().get_retry_after(response)
        except InvalidHeader:
            return None

    def sleep_for_retry(self, response: BaseHTTPResponse) -> bool:
        """Waits as long as the server asks; raises `RefusedError` where that is too long."""
        if (self.get_retry_after(response) or 0) > LONGEST_PAUSE:
            raise RefusedError(
                # As the site says it: urllib3 takes nothing longer than six hours.
                f"The site asks to be left alone (status {response.status}, "
                f"Retry-After: {response.headers['Retry-After']}).",
                f"Run the command again after that time. {BY_HAND}",
            )
        return super().sleep_for_retry(response)


def _retry(patience: Patience) -> Retry:
    return _Patient(
        patience.tries - 1,
        status_forcelist=_AGAIN,
        allowed_methods=("GET",),
        backoff_factor=patience.backoff,
        # The last answer is wanted, to say what it was.
        raise_on_status=False,
    )


def _refuse(response: requests.Response, url: str) -> None:
    """Raises what an answer other than a success means."""
    status = response.status_code
    said = f"{url}: the site answers {status} {response.reason or ''}".rstrip()
    if status in _REFUSALS:
        raise RefusedError(
            f"{said}: it refuses this program.",
            f"Say who you are with --user-agent (or NUMCHECK_USER_AGENT), with an address to write to. {BY_HAND}",
        )
    if status == 429:
        raise RefusedError(f"{said}: it was asked too often.", f"Wait an hour, and run the command again. {BY_HAND}")
    if status in (404, 410):
        raise StatusError(f"{said}: it is not there any more.", "The publisher has moved it: look for it on its site.")
    if status >= 500:
        raise StatusError(f"{said}: it is in trouble.", f"Try again later. {BY_HAND}")
    if status not in (200, 304):
        raise StatusError(f"{said}, which is no file.", f"Try again later. {BY_HAND}")


def reason(error: BaseException) -> str:
    """The innermost cause of an error that a person can read."""
    said, seen = "", error
    inner: BaseException | None = error
    while inner is not None:
        seen = inner
        if isinstance(inner, TimeoutError) or type(inner).__name__.endswith("TimeoutError"):
            return "no answer in time"
        said = inner.strerror if isinstance(inner, OSError) and inner.strerror else said
        inner = inner.__cause__ or inner.__context__
    return said or str(seen).rstrip(".") or type(seen).__name__
