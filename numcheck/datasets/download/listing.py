"""The files that a publisher's page lists: read off the page, never built.

CBP's listing pages hold a table with one row a file, newest first: its title with a link, its format, its size in
bytes and when it was posted (month/day/year), each also in the cell's `data-sort-value`. A page without such a
table (the Office of Homeland Security Statistics') is read for its links alone.

A page may hold anything. It is taken apart in one pass whose work grows with the page (the parser of the standard
library looks through the rest of the page again for each comment that is never closed).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from html import unescape
from pathlib import PurePosixPath
from urllib.parse import unquote, urljoin, urlsplit

from numcheck.errors import ListingError
from numcheck.network.urls import same_site

SUFFIXES = (".csv", ".xlsx")
"""What the names of files with figures end with; a listing has documents of other kinds too."""

_PRINTED_SIZE = re.compile(r"[\d.,]+ ?(?:bytes|[KMG]i?B)", re.IGNORECASE)
_POSTED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")
_NAME = re.compile(r"[\w][\w.() -]*")
# As many digits as a size has; a number of thousands of them is none.
_BYTES = re.compile(r"[0-9]{1,15}")
_CELLS = frozenset({"td", "th"})

# What opens is closed by the end of the page at the latest (`\Z`), so that nothing is looked through twice.
_PART = re.compile(
    r"""<!--.*?(?:-->|\Z)
      | <(?P<raw>script|style)(?![\w-])(?:[^<]++|<(?!/(?P=raw)\b))*+(?:</(?P=raw)\b[^>]*+>?|\Z)
      | <(?P<slash>/?)(?P<tag>[a-z][a-z0-9-]*+)
        (?P<attributes>(?:=\s*+(?:"[^"]*+(?:"|\Z)|'[^']*+(?:'|\Z))|[^>=]++|=)*+)(?:>|\Z)
      | <[!?/][^>]*+(?:>|\Z)
      | (?P<text>[^<]++|<)""",
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
_ATTRIBUTE = re.compile(
    r"""(?P<name>[^\s"'=/]++)(?:\s*+=\s*+(?:"(?P<double>[^"]*+)"|'(?P<single>[^']*+)'|(?P<bare>[^\s"']++)))?"""
)
_BEYOND = re.compile(r"&#(?:[0-9]{8,}|x[0-9a-f]{7,});?", re.IGNORECASE)


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
    found = {entry.url: entry for row in _rows(html) for entry in reversed(list(_entries(row, page)))}
    if not found:
        raise ListingError(
            f"{page} lists no file with figures.",
            "It may be built in another way now, or show something else to programs. Look at it in a browser, download "
            "the file there, and run `numcheck data import FILE`.",
        )
    return tuple(found.values())


@dataclass(slots=True)
class _Words:
    """A cell of a table, or a link: the attribute of its tag that counts, and the text within."""

    said: str
    pieces: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The text as it is seen."""
        return " ".join(_plain("".join(self.pieces)).split())


@dataclass(slots=True)
class _Row:
    """A row of a table, or what stands outside of all of them: its cells, and its links."""

    cells: list[_Words] = field(default_factory=list)
    links: list[_Words] = field(default_factory=list)


class _Rows:
    """Collects rows with their cells and links."""

    def __init__(self) -> None:
        self.rows = [_Row()]
        self._row = self.rows[0]
        self._cell: _Words | None = None
        self._link: _Words | None = None

    def begin(self, tag: str, attributes: str) -> None:
        """Opens a row, a cell or a link."""
        if tag == "tr":
            self._row = _Row()
            self.rows.append(self._row)
        elif tag in _CELLS:
            self._cell = _Words(_attribute(attributes, "data-sort-value"))
            self._row.cells.append(self._cell)
        elif tag == "a":
            self._link = _Words(_attribute(attributes, "href"))
            self._row.links.append(self._link)

    def end(self, tag: str) -> None:
        """Closes a row, a cell or a link."""
        if tag == "a":
            self._link = None
        elif tag in _CELLS:
            self._cell = None
        elif tag == "tr":
            self._row, self._cell = self.rows[0], None

    def text(self, text: str) -> None:
        """Keeps the text of a cell and of a link."""
        for holder in (self._cell, self._link):
            if holder is not None:
                holder.pieces.append(text)


def _rows(html: str) -> list[_Row]:
    rows = _Rows()
    for part in _PART.finditer(html):
        if part["text"] is not None:
            rows.text(part["text"])
        elif part["tag"] is not None:
            tag = part["tag"].lower()
            rows.end(tag) if part["slash"] else rows.begin(tag, part["attributes"])
    return rows.rows


def _attribute(attributes: str, name: str) -> str:
    for found in _ATTRIBUTE.finditer(attributes):
        if found["name"].lower() == name:
            return _plain(found["double"] or found["single"] or found["bare"] or "").strip()
    return ""


def _plain(text: str) -> str:
    """The text with its character references resolved; a number beyond all characters stands for none."""
    return unescape(_BEYOND.sub("\N{REPLACEMENT CHARACTER}", text))


def _entries(row: _Row, page: str) -> Iterator[Entry]:
    size, posted = _size(row.cells), _posted(row.cells)
    for link in row.links:
        url = _joined(page, link.said)
        name = PurePosixPath(unquote(urlsplit(url).path)).name
        if name.lower().endswith(SUFFIXES) and _NAME.fullmatch(name) and same_site(page, url):
            yield Entry(link.text or name, url, name, size, posted)


def _joined(page: str, href: str) -> str:
    try:
        return urljoin(page, href)
    except ValueError:
        # A half-written IPv6 address, for one: no address, so no file.
        return ""


def _size(cells: list[_Words]) -> int | None:
    for cell in cells:
        if _BYTES.fullmatch(cell.said) and _PRINTED_SIZE.fullmatch(cell.text):
            return int(cell.said)
    return None


def _posted(cells: list[_Words]) -> date | None:
    for cell in cells:
        found = _POSTED.fullmatch(cell.said) or _POSTED.fullmatch(cell.text)
        if found:
            month, day, year = map(int, found.groups())
            try:
                return date(year, month, day)
            except ValueError:
                return None
    return None
