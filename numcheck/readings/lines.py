"""The series that an official figure stands in: what a chart of it shows."""

from collections.abc import Sequence
from typing import NamedTuple

from numcheck.datasets.catalog import Catalog
from numcheck.datasets.series import Official
from numcheck.periods import FISCAL_START, Period
from numcheck.readings.history import step_of

_MONTHS_BEFORE, _MONTHS_AFTER = 18, 6
_YEARS_BEFORE, _YEARS_AFTER = 8, 3
_MOST = 120
"""Bars beyond this many cannot be told apart."""


class Line(NamedTuple):
    """Official figures of one scope, one after another.

    Attributes:
        points: The figures, oldest first, two at the least, all of one length.
        is_sum: Whether the figure in question adds up several of them; else it is one of them.
    """

    points: tuple[Official, ...]
    is_sum: bool = False


def line(official: Official, catalog: Catalog, beside: Sequence[Official] = ()) -> Line | None:
    """The series around a figure, or None where no more than it is held.

    A month stands among months, a year among years of its kind, a part of a year among the same parts of other years;
    a total of several years is cut into its years or months.

    Args:
        official: The figure.
        catalog: Where the series is held.
        beside: Others of the same scope that are to be in sight too: a baseline, a record.
    """
    period = official.period
    if period.length > 12:
        points, is_sum = _inside(official, catalog), True
    else:
        same = [
            other.period for other in beside if other.scope == official.scope and other.period.length == period.length
        ]
        points, is_sum = _window(_all(official, catalog), period, same), False
    return Line(tuple(points), is_sum) if len(points) > 1 else None


def _all(official: Official, catalog: Catalog) -> Sequence[Official]:
    """Everything held of the same scope and the same length."""
    period = official.period
    if period.is_month or period.fiscal_year or period.calendar_year:
        return catalog.history(official.measure, official.scope, step_of(period))
    return _same_parts(official, catalog)


def _same_parts(official: Official, catalog: Catalog) -> Sequence[Official]:
    measure, scope, period = official.measure, official.scope, official.period
    first, last = catalog.earliest(measure, scope), catalog.newest(measure, scope)
    if first is None or last is None:
        return ()
    years = range(-((period.first - first) // 12), (last - period.last) // 12 + 1)
    totals = (catalog.total(measure, scope, period.shift(12 * year)) for year in years)
    return [total for total in totals if total is not None]


def _inside(official: Official, catalog: Catalog) -> Sequence[Official]:
    """The years of a total of several; its months where it is of no whole years."""
    period = official.period
    whole = period.length % 12 == 0 and period.first % 12 + 1 in (FISCAL_START, 1)
    held = catalog.history(official.measure, official.scope, step_of(period) if whole else "month")
    return [one for one in held if period.contains(one.period)][-_MOST:]


def _window(points: Sequence[Official], period: Period, beside: Sequence[Period]) -> Sequence[Official]:
    """The points around the periods that are to be in sight; of very many the last."""
    before, after = (_MONTHS_BEFORE, _MONTHS_AFTER) if period.is_month else (12 * _YEARS_BEFORE, 12 * _YEARS_AFTER)
    first = min(one.first for one in (period, *beside)) - before
    last = max(one.last for one in (period, *beside)) + after
    seen = [point for point in points if first <= point.period.first and point.period.last <= last]
    return seen[-_MOST:] if any(point.period == period for point in seen[-_MOST:]) else ()
