"""One file from a publisher's site into a folder, checked against what was announced."""

import errno
import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path

from numcheck.datasets.download.listing import Entry
from numcheck.datasets.download.plan import Wanted
from numcheck.datasets.download.web import BY_HAND, Web
from numcheck.errors import DownloadError, IncompleteError, NoSpaceError, NotDataError
from numcheck.network.client import Answer

Progress = Callable[[Entry, int, int | None], None]
"""Told of a file, how many of its bytes are here, and how many there will be, where that is known."""

# Twenty times the largest file so far, whatever the page and the server say.
_LONGEST_FILE = 200_000_000
_PAGE_STARTS = (b"<!doctype", b"<html", b"<?xml", b"<head", b"<body", b"<script")
_ZIP_START = b"PK\x03\x04"
_ENOUGH = 64


@dataclass(frozen=True, slots=True)
class Fetched:
    """A file that was downloaded.

    Attributes:
        path: Where it is, under the name that the publisher gives it.
        sha256: Its hash.
        size: Its size in bytes.
        published: When it came out: as the page says, else the server; "" where neither does.
        etag: The server's `ETag`, or "".
        modified: The server's `Last-Modified`, or "".
        retrieved: When it was fetched: UTC, ISO 8601, to the second.
    """

    path: Path
    sha256: str
    size: int
    published: str
    etag: str
    modified: str
    retrieved: str


def fetch(web: Web, wanted: Wanted, folder: Path, progress: Progress | None = None) -> Fetched | None:
    """Downloads a file into a folder; None where the server says that the copy held is current.

    Raises:
        DownloadError: One of its kinds; what is left in the folder is of no use then.
    """
    conditions = _conditions(wanted.etag, wanted.modified)
    return web.ask(
        wanted.entry.url, lambda answer: _taken(answer, web, wanted, folder, progress or _silent), conditions
    )


def _taken(answer: Answer, web: Web, wanted: Wanted, folder: Path, progress: Progress) -> Fetched | None:
    entry = wanted.entry
    if answer.status == 304:
        return None
    pieces = answer.pieces(min(entry.size or _LONGEST_FILE, _LONGEST_FILE))
    start = _start(pieces)
    _refuse_page(start, answer.header("content-type"), entry)
    size = _size(answer, entry)
    path = folder / entry.name
    digest, received = _write(path, chain([start], pieces), entry, size, progress)
    if received != (size or received):
        raise IncompleteError(
            f"{entry.url} has {received:,} bytes, and the page says {size:,}.", f"Try again later. {BY_HAND}"
        )
    etag, modified = answer.header("etag"), answer.header("last-modified")
    _refuse_changed(web, entry, etag, modified)
    retrieved = datetime.now(UTC).isoformat(timespec="seconds")
    return Fetched(path, digest, received, _published(entry, answer), etag, modified, retrieved)


def _silent(entry: Entry, received: int, size: int | None) -> None:
    """Tells nobody."""


def _conditions(etag: str, modified: str) -> dict[str, str]:
    headers = {"If-None-Match": etag, "If-Modified-Since": modified}
    return {name: value for name, value in headers.items() if value}


def _size(answer: Answer, entry: Entry) -> int | None:
    """How long the file has to be, once the page and the server agree on it."""
    announced = answer.length
    if announced is None:
        return entry.size
    if announced != (entry.size or announced):
        raise IncompleteError(
            f"{entry.url} has {announced:,} bytes, and the page says {entry.size:,}.",
            f"Page or file may be about to change: try again later. {BY_HAND}",
        )
    return announced


def _write(path: Path, pieces: Iterator[bytes], entry: Entry, size: int | None, progress: Progress) -> tuple[str, int]:
    """The hash of what was written, and its size in bytes."""
    digest, received = hashlib.sha256(), 0
    progress(entry, 0, size)
    try:
        with path.open("wb") as file:
            for piece in pieces:
                file.write(piece)
                digest.update(piece)
                received += len(piece)
                progress(entry, received, size)
    except OSError as error:
        raise no_space(path.parent, error) from error
    return digest.hexdigest(), received


def no_space(folder: Path, error: OSError) -> NoSpaceError:
    """The error for a folder that cannot be written to."""
    full = error.errno in (errno.ENOSPC, errno.EDQUOT)
    return NoSpaceError(
        f"{folder} cannot be written to: {'the disk is full' if full else error.strerror or error}.",
        "Nothing was changed: make room, and run the command again." if full else "Nothing was changed.",
    )


def _start(pieces: Iterator[bytes]) -> bytes:
    """The first bytes of a file, enough to see what it is; all of a short one."""
    start = b""
    for piece in pieces:
        start += piece
        if len(start) >= _ENOUGH:
            break
    return start


def _refuse_page(start: bytes, content_type: str, entry: Entry) -> None:
    """Refuses a web page that calls itself a file: a notice, a challenge for robots, an error with status 200."""
    workbook = entry.name.lower().endswith(".xlsx")
    begun = start.lstrip(b"\xef\xbb\xbf \t\r\n")[:_ENOUGH].lower()
    if "html" in content_type.lower() or begun.startswith(_PAGE_STARTS) or workbook != start.startswith(_ZIP_START):
        raise NotDataError(
            f"{entry.url} gives something else in place of {'a workbook' if workbook else 'a CSV file'}, "
            "a web page perhaps.",
            "The site may be closed for repairs, or ask for a proof that you are no program: try again later. "
            f"{BY_HAND}",
        )


def _refuse_changed(web: Web, entry: Entry, etag: str, modified: str) -> None:
    """Refuses a file that was replaced while it was read, as far as the server tells."""
    if not (conditions := _conditions(etag, modified)):
        return
    try:
        status, *now = web.ask(entry.url, _standing, conditions, tries=1)
    except DownloadError:
        # The file is here in the size announced; a server that does not answer a second time takes nothing from that.
        return
    # A server may well answer in full to a question with a condition; then its words are compared.
    if status == 304 or now == [etag, modified]:
        return
    raise IncompleteError(
        f"{entry.url} was replaced while it was read.", f"A new release is being put up: try again later. {BY_HAND}"
    )


def _standing(answer: Answer) -> tuple[int, str, str]:
    return answer.status, answer.header("etag"), answer.header("last-modified")


def _published(entry: Entry, answer: Answer) -> str:
    if entry.posted is not None:
        return entry.posted.isoformat()
    modified = answer.moment("last-modified")
    return "" if modified is None else modified.date().isoformat()
