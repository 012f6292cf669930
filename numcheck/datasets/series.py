"""One dataset's figures for one scope, month by month or fiscal year by fiscal year."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from numcheck.datasets.cards import Step
from numcheck.datasets.scope import Scope
from numcheck.periods import Period


class Official(NamedTuple):
    """One official figure and where it comes from.

    Attributes:
        value: How many events.
        measure: What is counted: always a base measure (`encounters`), held to `scope`.
        scope: Every dimension that restricts it; those with a member for all name it (`border: nationwide`).
        period: The months that it adds up.
        dataset: The dataset that it comes from; several, joined by `+`, where none holds the whole period.
        release: When the newest release in it was published: `2024-10-17`, or `2025-10` where no day is known.
    """

    value: Decimal
    measure: str
    scope: Scope
    period: Period
    dataset: str
    release: str


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


@dataclass(frozen=True, slots=True, eq=False)
class Series:
    """One dataset's months (or fiscal years, each at its September) for one scope, fetched once.

    Attributes:
        dataset: The dataset's name.
        step: Whether `values` are of months or of fiscal years.
        measure: The base measure.
        scope: What the figures are held to.
        values: Events by month; a month inside a run that has none had no event.
        runs: The months held, oldest first, none overlapping; never empty.
    """

    dataset: str
    step: Step
    measure: str
    scope: Scope
    values: Mapping[int, int]
    runs: tuple[Run, ...]

    @property
    def first(self) -> int:
        """The ordinal of the first month held."""
        return self.runs[0].first

    @property
    def last(self) -> int:
        """The ordinal of the last month held."""
        return self.runs[-1].last

    def covers(self, period: Period) -> bool:
        """Whether it holds every month of the period (in whole fiscal years where that is its step)."""
        if self.step == "fiscal_year" and (period.length % 12 or (period.first + 3) % 12):
            return False
        return sum(min(run.last, period.last) - max(run.first, period.first) + 1 for run in self._within(period)) == (
            period.length
        )

    def closed(self, period: Period) -> bool:
        """Whether no month of the period is from a year that was still running when its release came out."""
        return all(run.final for run in self._within(period))

    def total(self, period: Period) -> Official | None:
        """The events of the period, or None unless it covers it."""
        if not self.covers(period):
            return None
        value = sum(self.values.get(month, 0) for month in range(period.first, period.last + 1))
        release = max(run.published for run in self._within(period))
        return Official(Decimal(value), self.measure, self.scope, period, self.dataset, release)

    def _within(self, period: Period) -> list[Run]:
        """The runs that share a month with the period."""
        return [run for run in self.runs if run.first <= period.last and period.first <= run.last]
