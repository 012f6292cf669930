"""Asking a publisher's site: who asks, how often, and what the answers mean."""

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Self, TypeVar

from numcheck.errors import (
    DownloadError,
    IncompleteError,
    NotDataError,
    RefusedError,
    StatusError,
    UnreachableError,
)
from numcheck.network.client import AGENT, Answer, Client
from numcheck.network.failure import Kind, NetworkError
from numcheck.network.patience import Patience
from numcheck.network.urls import split

BY_HAND = "Or download it with a browser, and run `numcheck data import FILE`."

LONGEST_PAUSE = 120.0
"""The longest pause, in seconds, that a server may ask for; beyond it, the user is told to come back."""

LONGEST_PAGE = 2_000_000
"""The longest listing page that is read, in bytes: far beyond any."""

PATIENCE = Patience()
"""How long a publisher's site is waited for, and how often it is asked."""

_AGAIN = frozenset({429, 500, 502, 503, 504})
_REFUSALS = (401, 403, 407, 451)
_LATER = f"Try again later. {BY_HAND}"
_ERRORS: Mapping[Kind, tuple[type[DownloadError], str]] = {
    Kind.ADDRESS: (StatusError, f"Look at it in a browser. {BY_HAND}"),
    Kind.PRIVATE: (UnreachableError, f"A copy of the sites in your own network is named with --mirror. {BY_HAND}"),
    Kind.ELSEWHERE: (StatusError, f"Look at it there. {BY_HAND}"),
    Kind.CIRCLES: (UnreachableError, _LATER),
    Kind.NO_ANSWER: (UnreachableError, f"Check the connection, or try again later. {BY_HAND}"),
    Kind.SLOW: (UnreachableError, f"The connection is too slow: try again later. {BY_HAND}"),
    Kind.BROKEN: (IncompleteError, _LATER),
    Kind.TOO_LONG: (IncompleteError, _LATER),
    Kind.PACKED: (NotDataError, _LATER),
}
_T = TypeVar("_T")


class Web:
    """Questions to publishers' sites; a context manager, which forgets their cookies."""

    def __init__(self, agent: str = AGENT, mirror: str = "", patience: Patience | None = None) -> None:
        """Nothing is asked yet.

        Args:
            agent: The User-Agent.
            mirror: The address of a copy of the sites, which may be in a private network: `https://HOST/PATH` is asked
                for as `MIRROR/HOST/PATH`.
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
        self.patience = patience or PATIENCE
        self._mirror = mirror.rstrip("/")
        # Sizes are compared with what the page says, so nothing is to be packed on its way.
        headers = {"User-Agent": agent.strip(), "Accept-Encoding": "identity"}
        self._client = Client(headers, self.patience, allow_private=bool(mirror), one_site=True, environment=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exit_: object) -> None:
        self._client.__exit__(*exit_)

    def page(self, url: str) -> str:
        """The text of a page; raises `DownloadError` and its kinds."""
        return self.ask(url, lambda answer: b"".join(answer.pieces(LONGEST_PAGE)).decode("utf-8", "replace"))

    def ask(
        self,
        url: str,
        take: Callable[[Answer], _T],
        headers: Mapping[str, str] | None = None,
        tries: int | None = None,
    ) -> _T:
        """What `take` makes of an answer: a success, or 304 where the headers set a condition.

        Where that may help, the site is asked again from the start, `tries` times in all (as often as there is
        patience for, where it is not said).

        Raises:
            UnreachableError: There is no answer, or it takes too long.
            RefusedError: The site wants no programs, or not now.
            StatusError: It answers anything else, or sends elsewhere.
            IncompleteError: The answer breaks off, or is longer than it should be.
            NotDataError: It is packed in a way that was not asked for.
        """
        with _told(url):
            for failures in range(1, tries or self.patience.tries):
                try:
                    return self._once(url, take, headers)
                except (NetworkError, IncompleteError, _BusyError) as error:
                    pause = _pause(error)
                    if pause is None:
                        raise
                    time.sleep(max(pause, self.patience.pause(failures)))
            return self._once(url, take, headers)

    def _once(self, url: str, take: Callable[[Answer], _T], headers: Mapping[str, str] | None) -> _T:
        with self._client.ask(self._address(url), headers) as answer:
            if answer.status != 200 and not (answer.status == 304 and headers):
                raise _refused(answer, url)
            return take(answer)

    def _address(self, url: str) -> str:
        if not self._mirror:
            return url
        parts = split(url)
        return f"{self._mirror}/{parts.netloc}{parts.path}" + (f"?{parts.query}" if parts.query else "")


class _BusyError(Exception):
    """A status that may pass, how long to wait for that, and the error where it does not pass."""

    def __init__(self, pause: float, error: DownloadError) -> None:
        super().__init__(str(error))
        self.pause = pause
        self.error = error


@contextmanager
def _told(url: str) -> Iterator[None]:
    try:
        yield
    except _BusyError as busy:
        raise busy.error from busy
    except NetworkError as error:
        kind, hint = _ERRORS[error.kind]
        raise kind(f"{url} {error.said}.", hint) from error


def _pause(error: Exception) -> float | None:
    """How long to wait before asking again, in seconds; None where asking again helps nothing."""
    if isinstance(error, _BusyError):
        return error.pause
    if isinstance(error, NetworkError) and error.kind not in (Kind.NO_ANSWER, Kind.BROKEN):
        return None
    return 0.0


def _refused(answer: Answer, url: str) -> DownloadError | _BusyError:
    """What an answer other than a success means."""
    error = _refusal(answer.status, f"{url}: the site answers {answer.said}")
    return _BusyError(_asked_pause(answer, url), error) if answer.status in _AGAIN else error


def _refusal(status: int, said: str) -> DownloadError:
    if status in _REFUSALS:
        return RefusedError(
            f"{said}: it refuses this program.",
            f"Say who you are with --user-agent (or NUMCHECK_USER_AGENT), with an address to write to. {BY_HAND}",
        )
    if status == 429:
        return RefusedError(f"{said}: it was asked too often.", f"Wait an hour, and run the command again. {BY_HAND}")
    if status in (404, 410):
        return StatusError(f"{said}: it is not there any more.", "The publisher has moved it: look for it on its site.")
    if status >= 500:
        return StatusError(f"{said}: it is in trouble.", _LATER)
    return StatusError(f"{said}, which is no file.", _LATER)


def _asked_pause(answer: Answer, url: str) -> float:
    """How long the site asks to be left alone, in seconds; raises `RefusedError` where that is too long."""
    said = answer.header("retry-after").strip()
    until = answer.moment("retry-after")
    if said.isascii() and said.isdigit():
        pause = float(said)
    else:
        pause = 0.0 if until is None else (until - datetime.now(UTC)).total_seconds()
    if pause > LONGEST_PAUSE:
        raise RefusedError(
            f"{url}: the site asks to be left alone (status {answer.status}, Retry-After: {said}).",
            f"Run the command again after that time. {BY_HAND}",
        )
    return max(pause, 0.0)
