"""The files that a publisher's page lists: read off the page, never built.

CBP's listing pages hold a table with one row a file, newest first: its title with a link, its format, its size in
bytes and when it was posted (month/day/year), each also in the cell's `data-sort-value`. A page without such a
table (the Office of Homeland Security Statistics') is read for its links alone.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from html.parser import HTMLParser
from pathlib import PurePosixPath
from urllib.parse import unquote, urljoin, urlsplit

from numcheck.errors import ListingError

SUFFIXES = (".csv", ".xlsx")
"""What the names of files with figures end with; a listing has documents of other kinds too."""

_PRINTED_SIZE = re.compile(r"[\d.,]+ ?(?:bytes|[KMG]i?B)", re.IGNORECASE)
_POSTED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")
_NAME = re.compile(r"[\w][\w.() -]*")


@dataclass(frozen=True, slots=True)
class Entry:
    """A file that a page lists.

    Attributes:
        title: What the page calls it.
        url: Its address, absolute.
        name: Its name, the last part of the address.
        size: Its size in bytes as the page says, or None where it does not.
        posted: When it was posted as the page says, or None.
    """

    title: str
    url: str
    name: str
    size: int | None = None
    posted: date | None = None


def parse_listing(html: str, page: str) -> tuple[Entry, ...]:
    """The files of a listing page, in its order; a file listed twice is there once.

    Args:
        html: The page.
        page: Its address: links are relative to it, and one that leads to another host is left out.

    Raises:
        ListingError: The page lists no file.
    """
    parser = _Rows()
    parser.feed(html)
    parser.close()
    found = {entry.url: entry for row in parser.rows for entry in reversed(list(_entries(row, page)))}
    if not found:
        raise ListingError(
            f"{page} lists no file with figures.",
            "It may be built in another way now, or show something else to programs. Look at it in a browser, download "
            "the file there, and run `numcheck data import FILE`.",
        )
    return tuple(found.values())


@dataclass(slots=True)
class _Cell:
    """A cell of a table: its text, in the pieces that the page gives it in, and what the page sorts it by."""

    sort_value: str = ""
    pieces: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The text, white space around it left out."""
        return "".join(self.pieces).strip()


@dataclass(slots=True)
class _Row:
    """A row of a table, or what stands outside of all of them: its cells, and its links with their text."""

    cells: list[_Cell] = field(default_factory=list)
    links: list[tuple[str, str]] = field(default_factory=list)


class _Rows(HTMLParser):
    """Collects rows with their cells and links."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.rows = [_Row()]
        self._row = self.rows[0]
        self._cell: _Cell | None = None
        self._href: str | None = None
        self._words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Opens a row, a cell or a link."""
        values = {name: value or "" for name, value in attrs}
        if tag == "tr":
            self._row = _Row()
            self.rows.append(self._row)
        elif tag in ("td", "th"):
            self._cell = _Cell(values.get("data-sort-value", "").strip())
            self._row.cells.append(self._cell)
        elif tag == "a" and "href" in values:
            self._href, self._words = values["href"].strip(), []

    def handle_endtag(self, tag: str) -> None:
        """Closes a row, a cell or a link."""
        if tag == "a" and self._href is not None:
            self._row.links.append((self._href, " ".join("".join(self._words).split())))
            self._href = None
        elif tag in ("td", "th"):
            self._cell = None
        elif tag == "tr":
            self._row, self._cell = self.rows[0], None

    def handle_data(self, data: str) -> None:
        """Keeps the text of a cell and of a link."""
        if self._cell is not None:
            self._cell.pieces.append(data)
        if self._href is not None:
            self._words.append(data)


def _entries(row: _Row, page: str) -> Iterator[Entry]:
    size, posted = _size(row.cells), _posted(row.cells)
    for href, text in row.links:
        url = _joined(page, href)
        name = PurePosixPath(unquote(urlsplit(url).path)).name
        if name.lower().endswith(SUFFIXES) and _NAME.fullmatch(name) and same_site(page, url):
            yield Entry(text or name, url, name, size, posted)


def _joined(page: str, href: str) -> str:
    try:
        return urljoin(page, href)
    except ValueError:
        # A half-written IPv6 address, for one: no address, so no file.
        return ""


def same_site(one: str, other: str) -> bool:
    """Whether two addresses have the same scheme, host and port: a listing vouches for its own site's files alone."""
    try:
        first, second = urlsplit(one), urlsplit(other)
        return (first.scheme, first.hostname, first.port) == (second.scheme, second.hostname, second.port)
    except ValueError:
        return False


def _size(cells: list[_Cell]) -> int | None:
    for cell in cells:
        if cell.sort_value.isascii() and cell.sort_value.isdigit() and _PRINTED_SIZE.fullmatch(cell.text):
            return int(cell.sort_value)
    return None


def _posted(cells: list[_Cell]) -> date | None:
    for cell in cells:
        found = _POSTED.fullmatch(cell.sort_value) or _POSTED.fullmatch(cell.text)
        if found:
            month, day, year = map(int, found.groups())
            try:
                return date(year, month, day)
            except ValueError:
                return None
    return None
