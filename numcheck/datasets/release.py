"""A publication of figures: the file, when it was public, and the figures that it holds, year by year.

Standard library only: the build of the package needs this module before any dependency is there.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import Any, Literal, NamedTuple, TypeAlias, overload

from numcheck.periods import last_day

Precision = Literal["day", "month", "earliest"]

REST = "other than "
"""How the member begins that stands for all that a release does not name: `other than the 21 named`."""

_OR = " or "


def rest_of(members: Iterable[str]) -> str:
    """The member that stands for all but these: `other than Mexico or Guatemala`."""
    return f"{REST}{_OR.join(members)}"


def left_out_of(member: str) -> tuple[str, ...]:
    """Those that a member stands for all but; () where it is no such."""
    return tuple(member.removeprefix(REST).split(_OR)) if member.startswith(REST) else ()


NOT_PUBLISHED = "not published"
"""The member for what a publication does not break down."""

_PUBLISHED = re.compile(r"(\d{4})-(\d\d)(?:-(\d\d))?")


class Release(NamedTuple):
    """One publication of one dataset.

    A file that feeds two datasets is two releases with one hash. Of one dataset, no two releases have the same
    hash and publication.

    Attributes:
        dataset: The dataset's name, which is its card's.
        file: The file's name as published.
        sha256: The file's hash, 64 hexadecimal digits.
        bytes: Its size.
        published: When it came out: `2024-10-17`, or `2025-10` where no day is known.
        precision: How well that is known: `day`, `month`, or `earliest` (the first month in which it can have been).
        url: The file's own address, "" where it is not known.
        retrieved: When it was fetched (ISO 8601, UTC), "" where it was not.
        pages: The pages that list it.
        note: What a reader must know about it.
        etag: The server's `ETag`, "" where there is none.
        modified: The server's `Last-Modified`, "" where there is none.
    """

    dataset: str
    file: str
    sha256: str
    bytes: int
    published: str
    precision: Precision
    url: str = ""
    retrieved: str = ""
    pages: tuple[str, ...] = ()
    note: str = ""
    etag: str = ""
    modified: str = ""

    @property
    def public(self) -> date:
        """The first day from which it certainly was public."""
        return public_from(self.published)


Row: TypeAlias = tuple[str | int, ...]
"""Members, then the month's ordinal, then the value."""


class Columns(Sequence[Row]):
    """Rows that are kept column by column: a file of 60,000 rows is written in half the time (measured)."""

    __slots__ = ("columns",)

    def __init__(self, columns: Sequence[Sequence[Any]]) -> None:
        """The columns, all of one length: the members of each dimension, the months and the values."""
        self.columns = tuple(columns)

    def __len__(self) -> int:
        return len(self.columns[-1])

    @overload
    def __getitem__(self, index: int) -> Row: ...
    @overload
    def __getitem__(self, index: slice) -> "Columns": ...
    def __getitem__(self, index: int | slice) -> "Row | Columns":
        if isinstance(index, slice):
            return Columns([column[index] for column in self.columns])
        return tuple(column[index] for column in self.columns)

    def __iter__(self) -> Iterator[Row]:
        return zip(*self.columns, strict=True)

    @classmethod
    def of(cls, rows: Sequence[Row], width: int) -> "Columns":
        """Rows, of so many cells each, column by column."""
        if isinstance(rows, Columns):
            return rows
        return cls(list(zip(*rows, strict=True)) or [()] * width)


class Part(NamedTuple):
    """What a release holds of one fiscal year.

    Attributes:
        first: The ordinal of its first month (see `periods`).
        last: That of its last.
        final: Whether the fiscal year was closed when the release came out.
        rows: `(member, member, ..., month, value)` a row: the members in the order of the release's dimensions, the
            month's ordinal (a fiscal year's is its September), and the value as an integer (of a measure with
            `decimals = 3` in thousandths). No two rows have the same key. Sorted by the members of the dimensions in
            the order of the dimensions' names, and by month, they are written fastest.
        only: The dimension and member that alone are in it; empty where all of the dataset is.
    """

    first: int
    last: int
    final: bool
    rows: Sequence[Row]
    only: Mapping[str, str] = MappingProxyType({})


class Figures(NamedTuple):
    """The figures of a release: what it breaks down, and a part for every fiscal year.

    Attributes:
        dimensions: What the rows break down, in the rows' order; members that the card fixes are in no row.
        parts: The fiscal years, oldest first.
    """

    dimensions: tuple[str, ...]
    parts: tuple[Part, ...] = ()


def by_fiscal_year(part: Part) -> Iterator[Part]:
    """A part that spans several fiscal years as one part a year, oldest first."""
    years: dict[int, list[Row]] = {_october(month): [] for month in range(part.first, part.last + 1)}
    for row in part.rows:
        years[_october(int(row[-2]))].append(row)
    for october, rows in years.items():
        first, last = max(part.first, october), min(part.last, october + 11)
        yield part._replace(first=first, last=last, rows=rows)


def month_of(text: str) -> int:
    """The ordinal of a month written `2022-08`."""
    return int(text[:4]) * 12 + int(text[5:7]) - 1


def _october(month: int) -> int:
    """The first month of the fiscal year that a month belongs to."""
    return month - (month + 3) % 12


def possible_from(published: str) -> date:
    """The first day on which what was published then may have been public: of a month, its first day."""
    return public_from(published if published.count("-") == 2 else f"{published}-01")


def public_from(published: str) -> date:
    """The first day on which what was published then certainly was public: of a month, its last day.

    Raises:
        ValueError: The text is neither `2024-10-17` nor `2025-10`.
    """
    match = _PUBLISHED.fullmatch(published)
    if match is None:
        raise ValueError(f"{published!r} is neither a day like 2024-10-17 nor a month like 2025-10")
    year, month = int(match[1]), int(match[2])
    if match[3] is None and 1 <= month <= 12 and year:
        return last_day(year, month)
    return date(year, month, int(match[3] or 0))
