"""One dataset's figures for one scope, month by month or fiscal year by fiscal year."""

import math
from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import NamedTuple, TypeAlias

from numcheck.datasets.cards import Step
from numcheck.datasets.release import public_from
from numcheck.datasets.scope import Scope
from numcheck.periods import Period


class Official(NamedTuple):
    """One official figure and where it comes from.

    Attributes:
        value: How many events, pounds or whatever the measure counts.
        measure: What is counted: always a base measure (`encounters`), held to `scope`.
        scope: Every dimension that restricts it; those with a member for all name it (`border: nationwide`).
        period: The months that it adds up.
        dataset: The dataset that it comes from; several, joined by `+`, where none holds the whole period.
        release: When the newest release in it was published: `2024-10-17`, or `2025-10` where no day is known.
        rounding: How far it may be from the count itself: to what the publisher rounds (10: to tens), and of a sum of
            rounded figures what `of_sum` says; 0 where nothing is rounded.
        rows: How many published figures, months or years, it adds up.
        notes: What has to be said beside it, in sentences.
        contested: Whether others publish figures of the same name that differ.
    """

    value: Decimal
    measure: str
    scope: Scope
    period: Period
    dataset: str
    release: str
    rounding: int = 0
    rows: int = 1
    notes: tuple[str, ...] = ()
    contested: bool = False


def of_sum(roundings: Sequence[int]) -> int:
    """How far a sum of rounded figures may be from that of the counts themselves.

    Each is off by half of what it is rounded to at most, and many are hardly ever all off to one side: independent
    errors add up in quadrature (JCGM 100:2008, 5.1.2), here at 3.5 standard deviations of each.
    """
    square = math.isqrt(sum([one * one for one in roundings]))
    return max(*roundings, min(sum(roundings) // 2, square)) if len(roundings) > 1 else roundings[0]


class Run(NamedTuple):
    """A run of months that one release answers for.

    Attributes:
        first: The ordinal of its first month.
        last: That of its last.
        published: When the release came out.
        final: Whether the fiscal year was closed when it did; a running year's months may still be revised.
    """

    first: int
    last: int
    published: str
    final: bool

    @property
    def public(self) -> date:
        """The first day on which the release certainly was public."""
        return public_from(self.published)


# No slots: the values are kept in the instance once they have been fetched.
@dataclass(frozen=True, eq=False)
class Series:
    """One dataset's months (or fiscal years, each at its September) for one scope, fetched once, when first used.

    Attributes:
        dataset: The dataset's name.
        step: Whether `values` are of months, of fiscal years or of spans.
        measure: The base measure.
        scope: What the figures are held to.
        fetch: Gives the values.
        runs: The months held, oldest first, none overlapping unless they are spans; never empty.
        decimals: How many digits behind the point the values carry.
        rounding: To what the publisher rounds them; 0 where it does not.
        adds: Whether the values of several months may be added up.
        derived: Whether they are computed from published figures.
        terms: How many published figures each value adds up.
        contested: Whether others publish figures of the same name that differ.
    """

    dataset: str
    step: Step
    measure: str
    scope: Scope
    fetch: Callable[[], Mapping[int, int]]
    runs: tuple[Run, ...]
    decimals: int = 0
    rounding: int = 0
    adds: bool = True
    derived: bool = False
    terms: int = 1
    contested: bool = False

    @cached_property
    def values(self) -> Mapping[int, int]:
        """Events by month; a month inside a run that has none had no event.

        Of a measure with decimals they are in the last digit's unit; of spans each stands at its last month.
        """
        return self.fetch()

    @property
    def first(self) -> int:
        """The ordinal of the first month held."""
        return self.runs[0].first

    @property
    def last(self) -> int:
        """The ordinal of the last month held."""
        return max(run.last for run in self.runs) if self.step == "span" else self.runs[-1].last

    def covers(self, period: Period) -> bool:
        """Whether it holds every month of the period (in whole fiscal years or spans where that is its step)."""
        return bool(self.covering(period))

    def covering(self, period: Period) -> Sequence[Run]:
        """The runs that share a month with the period, where together they hold every month of it; else none."""
        first, last = period
        if self.step == "span":
            return [run for run in self.runs if run.first == first and run.last == last]
        if first < self.runs[0].first or last > self.runs[-1].last:
            return ()
        length = last - first + 1
        if self.step == "fiscal_year" and (length % 12 or (first + 3) % 12):
            return ()
        if not self.adds and length > (1 if self.step == "month" else 12):
            return ()
        at = bisect_right(self._firsts, first)
        if at and self.runs[at - 1].last >= first:
            at -= 1
        within = self.runs[at : bisect_right(self._firsts, last)]
        if len(within) == 1:
            return within if within[0].first <= first and last <= within[0].last else ()
        held = sum([min(run.last, last) - max(run.first, first) + 1 for run in within])
        return within if held == length else ()

    @cached_property
    def _firsts(self) -> Sequence[int]:
        """The first month of each run."""
        return [run.first for run in self.runs]

    def total(self, period: Period) -> Official | None:
        """The events of the period, or None unless it covers it."""
        return self.total_of(period, self.covering(period))

    def total_of(self, period: Period, covering: Sequence[Run]) -> Official | None:
        """The same, with the runs that cover it."""
        if not covering:
            return None
        rows, values = 1, self.values
        if self.step == "span":
            value = values.get(period.last, 0)
        else:
            value = sum([values.get(month, 0) for month in range(period.first, period.last + 1)])
            rows = period.length if self.step == "month" else period.length // 12
        return self.official(value, period, max([run.published for run in covering]), rows)

    def official(self, value: int, period: Period, release: str, rows: int = 1) -> Official:
        """A value of it, the sum of so many rows, as an official figure."""
        scaled = Decimal(value).scaleb(-self.decimals) if self.decimals else Decimal(value)
        rounding = of_sum([self.rounding] * (rows * self.terms)) if self.rounding else 0
        told = Official(scaled, self.measure, self.scope, period, self.dataset, release, rounding, rows)
        return told._replace(contested=True) if self.contested else told


Able: TypeAlias = tuple[Series, Sequence[Run]]
"""A series that covers a period, with the runs that do."""


def able(series: Iterable[Series], period: Period) -> list[Able]:
    """The series that cover a period."""
    return [(one, runs) for one in series if (runs := one.covering(period))]


def is_closed(runs: Sequence[Run]) -> bool:
    """Whether no month of them is from a year that was still running when its release came out."""
    return all(run.final for run in runs)


def answering(covering: Sequence[Able]) -> Able | None:
    """The series that answers for a period, of those that cover it, the best rank first.

    The first that has it closed; of a running year's months, which are still revised, the newest that are exact
    and published.
    """
    closed = next((one for one in covering if is_closed(one[1])), None)
    return min(covering, key=_order, default=None) if closed is None else closed


def _order(able: Able) -> tuple[int, bool, int]:
    one, runs = able
    return one.rounding, one.derived, -max(run.public for run in runs).toordinal()
