"""What is known when a time is read: when the article appeared, and which years it names."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from numcheck.claims.when.time import Time, year_of
from numcheck.documents.document import Published
from numcheck.periods import Period, fiscal_year_of


class Moment(NamedTuple):
    """When an article appeared, and the years that it names.

    Attributes:
        now: The ordinal of the month of publication; None where it is not known.
        years: The years named anywhere in it, each with whether it is called a fiscal one.
        by_calendar: Whether a year that is not called a fiscal one is the calendar's, as in a desk's own figures.
    """

    now: int | None
    years: tuple[tuple[int, bool], ...] = ()
    by_calendar: bool = False

    @property
    def fiscal_years(self) -> tuple[int, ...]:
        """The years called fiscal; all where none is."""
        return tuple(year for year, fiscal in self.years if fiscal) or tuple(year for year, _ in self.years)

    @property
    def running(self) -> tuple[int, ...]:
        """The fiscal year that "this fiscal year" means: of the last month out, or the last one named."""
        return (fiscal_year_of(self.now - 1),) if self.now is not None else self.fiscal_years[-1:]

    def is_over(self, period: Period) -> bool:
        """Whether a period had ended when the article appeared, as far as that is known."""
        return self.now is None or period.last < self.now

    def is_before(self, told: "Sequence[Meaning]") -> bool:
        """Whether all that a time may mean lies after the article, as far as that is known."""
        return bool(told) and all(self.now is not None and period.first > self.now for period, _ in told)


Meaning = tuple[Period, int]
"""A period that a time may mean, with what that costs in hundredths of log odds."""

Reader = Callable[[Time, Moment], Iterator[Meaning]]
"""What a form of time may mean at a moment."""


def moment(published: Published | None, times: Iterable[Time]) -> Moment:
    """The moment of an article with these times."""
    years = set(_named(times))
    now = None if published is None else published.month
    if now is None and published is not None:
        years.add((published.first.year, False))
    return Moment(now, tuple(sorted(years)))


_YEAR = re.compile(r"(?:19|20)\d\d")
_YEAR_FIELDS = ("y", "y1", "y2", "y0", "cy", "a2", "b2", "l")
_FISCAL_FIELDS = ("fy", "fy0", "fy3")


def _named(times: Iterable[Time]) -> Iterator[tuple[int, bool]]:
    for time in times:
        for name, words in time.fields.items():
            ranged = name in ("a", "b")
            if name in _FISCAL_FIELDS or (ranged and time.form == "fiscal_range"):
                if (year := year_of(words)) is not None:
                    yield year, True
            elif name in _YEAR_FIELDS or (ranged and time.form == "year_range"):
                yield from ((int(year), time.form == "fiscal_list") for year in _YEAR.findall(words))


def names_year(time: Time) -> bool:
    """Whether a time tells which year it is of."""
    return any(_named((time,)))


def is_yearless(time: Time) -> bool:
    """Whether it is a month of no year at all, not even `last May`."""
    return time.form == "month" and time.fields.keys().isdisjoint(("ly", "ty", "ry")) and not names_year(time)


def latest(month: int, last: int) -> int:
    """The latest month of that name (1 to 12) at or before the ordinal `last`."""
    return last - (last - (month - 1)) % 12
