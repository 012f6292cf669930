"""One dataset's figures for one scope, month by month or fiscal year by fiscal year."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import NamedTuple

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
            rounded figures half of that for each; 0 where nothing is rounded.
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
        if self.step == "span":
            return any((run.first, run.last) == period for run in self.runs)
        if period.first < self.runs[0].first or period.last > self.runs[-1].last:
            return False
        if self.step == "fiscal_year" and (period.length % 12 or (period.first + 3) % 12):
            return False
        if not self.adds and period.length > (1 if self.step == "month" else 12):
            return False
        within = self._within(period)
        if len(within) == 1:
            return within[0].first <= period.first and period.last <= within[0].last
        return sum(min(run.last, period.last) - max(run.first, period.first) + 1 for run in within) == period.length

    def closed(self, period: Period) -> bool:
        """Whether no month of the period is from a year that was still running when its release came out."""
        return all(run.final for run in self._within(period))

    def public(self, period: Period) -> date:
        """The first day on which all of the period that it covers certainly was public."""
        return max(run.public for run in self._within(period))

    def total(self, period: Period) -> Official | None:
        """The events of the period, or None unless it covers it."""
        if not self.covers(period):
            return None
        rows = 1
        if self.step == "span":
            value = self.values.get(period.last, 0)
        else:
            value = sum(self.values.get(month, 0) for month in range(period.first, period.last + 1))
            rows = period.length if self.step == "month" else period.length // 12
        return self.official(value, period, max(run.published for run in self._within(period)), rows)

    def official(self, value: int, period: Period, release: str, rows: int = 1) -> Official:
        """A value of it, the sum of so many rows, as an official figure."""
        scaled = Decimal(value).scaleb(-self.decimals) if self.decimals else Decimal(value)
        rounding = max(self.rounding, self.rounding * rows * self.terms // 2)
        told = Official(scaled, self.measure, self.scope, period, self.dataset, release, rounding, rows)
        return told._replace(contested=True) if self.contested else told

    def _within(self, period: Period) -> list[Run]:
        """The runs that share a month with the period; of spans the one that is the period."""
        if self.step == "span":
            return [run for run in self.runs if (run.first, run.last) == period]
        return [run for run in self.runs if run.first <= period.last and period.first <= run.last]


def answering(able: Sequence[Series], period: Period) -> Series | None:
    """The series that answers for a period, of those that cover it, the best rank first.

    The first that has it closed; of a running year's months, which are still revised, the newest that are exact
    and published.
    """
    closed = next((one for one in able if one.closed(period)), None)
    if closed is not None:
        return closed
    return min(able, key=lambda one: (one.rounding, one.derived, -one.public(period).toordinal()), default=None)
