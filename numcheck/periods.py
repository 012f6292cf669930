"""Months, fiscal and calendar years, and ranges of months.

A period is a run of whole months. A month is an ordinal, `year * 12 + month - 1`, so that arithmetic on
months is arithmetic on integers. The U.S. federal fiscal year n runs from October n-1 to September n
(31 U.S.C. 1102).
"""

import re
from datetime import date, datetime
from typing import NamedTuple

from numcheck.errors import PeriodError

FISCAL_START = 10
"""The month in which the U.S. federal fiscal year starts."""

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
"""The names of the months, in order."""

_PATTERN = re.compile(r"(?P<kind>FY|CY)(?P<named>\d{4})|(?P<y1>\d{4})-(?P<m1>\d\d)(?:\.\.(?P<y2>\d{4})-(?P<m2>\d\d))?")


def month_ordinal(year: int, month: int) -> int:
    """The ordinal of a calendar month (1 to 12)."""
    return year * 12 + month - 1


def month_name(ordinal: int) -> str:
    """`2022-08` for the ordinal of August 2022."""
    return f"{ordinal // 12:04d}-{ordinal % 12 + 1:02d}"


def last_day(year: int, month: int) -> date:
    """The last day of a calendar month; without the standard library's calendar, which costs a cold start 1 ms."""
    return date(year, month, 31 if month == 12 else (date(year, month + 1, 1) - date(year, month, 1)).days)


def without_time(text: str) -> str:
    """The day of `2022-11-12T09:30:00Z` or `2022-11-12 09:30` in its own time zone; any other text as it is."""
    day, between, time = text[:10], text[10:11], text[11:]
    if between not in ("T", "t", " ") or not time:
        return text
    try:
        datetime.fromisoformat(f"{day}T{time.upper()}")
    except ValueError:
        return text
    return day


class Period(NamedTuple):
    """A run of months, both ends in.

    Its text is canonical: `2022-08`, `FY2022`, `CY2021`, or `2021-10..2022-08` for any other run (a
    fiscal year to date is such a run).
    """

    first: int
    last: int

    @classmethod
    def month(cls, year: int, month: int) -> "Period":
        """One calendar month."""
        ordinal = month_ordinal(year, month)
        return cls(ordinal, ordinal)

    @classmethod
    def fiscal(cls, year: int) -> "Period":
        """The fiscal year `year`: October of the year before to September."""
        first = month_ordinal(year - 1, FISCAL_START)
        return tuple.__new__(cls, (first, first + 11))

    @classmethod
    def calendar(cls, year: int) -> "Period":
        """The calendar year `year`."""
        return cls(month_ordinal(year, 1), month_ordinal(year, 12))

    @classmethod
    def parse(cls, text: str) -> "Period":
        """A period from its canonical text; raises `PeriodError`."""
        match = _PATTERN.fullmatch(text)
        if match is None:
            raise PeriodError(f"{text!r} names no period.", "Write 2022-08, FY2022, CY2021 or 2021-10..2022-08.")
        if match["kind"]:
            year = int(match["named"])
            return cls.fiscal(year) if match["kind"] == "FY" else cls.calendar(year)
        first = _checked_month(match["y1"], match["m1"], text)
        last = first if match["y2"] is None else _checked_month(match["y2"], match["m2"], text)
        if last < first:
            raise PeriodError(f"{text!r} ends before it begins.", "Write the earlier month first.")
        return cls(first, last)

    @property
    def length(self) -> int:
        """How many months it has."""
        return self.last - self.first + 1

    @property
    def is_month(self) -> bool:
        """Whether it is one month."""
        return self.first == self.last

    @property
    def fiscal_year(self) -> int | None:
        """n where the period is the whole fiscal year n."""
        whole = self.length == 12 and self.first % 12 + 1 == FISCAL_START
        return self.last // 12 if whole else None

    @property
    def calendar_year(self) -> int | None:
        """n where the period is the whole calendar year n."""
        return self.first // 12 if self.length == 12 and self.first % 12 == 0 else None

    def shift(self, months: int) -> "Period":
        """The period so many months later (earlier where negative)."""
        first, last = self
        return tuple.__new__(Period, (first + months, last + months))

    def contains(self, other: "Period") -> bool:
        """Whether every month of `other` is one of its months."""
        return self.first <= other.first and other.last <= self.last

    def through(self, last: int) -> "Period":
        """From its first month to `last`."""
        return tuple.__new__(Period, (self.first, last))

    def __str__(self) -> str:
        if self.is_month:
            return month_name(self.first)
        if (year := self.fiscal_year) is not None:
            return f"FY{year}"
        if (year := self.calendar_year) is not None:
            return f"CY{year}"
        return f"{month_name(self.first)}..{month_name(self.last)}"

    @property
    def label(self) -> str:
        """Its name in a sentence: `August 2022`, `fiscal 2022`, `2021`, `October 2021 to August 2022`."""
        if self.is_month:
            return _month_label(self.first)
        if (year := self.fiscal_year) is not None:
            return f"fiscal {year}"
        if (year := self.calendar_year) is not None:
            return str(year)
        return f"{_month_label(self.first)} to {_month_label(self.last)}"


def fiscal_year_of(month: int) -> int:
    """The fiscal year that the month with this ordinal belongs to."""
    return month // 12 + (1 if month % 12 + 1 >= FISCAL_START else 0)


def _checked_month(year: str, month: str, text: str) -> int:
    if not 1 <= int(month) <= 12:
        raise PeriodError(f"{text!r} names month {month}.", "Months are 01 to 12.")
    return month_ordinal(int(year), int(month))


def _month_label(ordinal: int) -> str:
    return f"{MONTHS[ordinal % 12]} {ordinal // 12}"
