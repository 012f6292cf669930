"""Directions without a number: did the total of a period go up or down from the one before?"""

from collections.abc import Sequence

from numcheck.claims.doing import Doing
from numcheck.periods import Period
from numcheck.readings.number import REVISIONS, Fit
from numcheck.readings.weigh.axes import Axes
from numcheck.readings.weigh.table import Fitted, Table
from numcheck.readings.weighed import Option

_DEEP = 300
"""How much more than the cheapest a reading may cost."""

_YEAR, _BY_YEAR = 12, 60
"""How many months a year has, and what it costs that a month is held against the same month a year before."""


def axes(table: Table, doing: Doing) -> Axes:
    """Where a total may have moved, and when: against the time that the words name, else the period before it."""
    every = table.axes(_DEEP)
    whens = [
        (cost + more, period, baseline)
        for cost, period, _ in every.whens
        for baseline, more in _baselines(table, period)
    ]
    whens.sort(key=lambda one: one[0])
    return every._replace(whens=whens)


def _baselines(table: Table, period: Period) -> Sequence[tuple[Period, int]]:
    named = [
        (told, cost)
        for one in table.proposal.times.against
        if one.evidence.relation.is_near
        for told, cost in one.meanings
        if told.last < period.first
    ]
    if named:
        return named
    if period.is_month:
        return (period.shift(-1), 0), (period.shift(-_YEAR), _BY_YEAR)
    return ((period.shift(-_YEAR), 0),) if period.length <= _YEAR else ()


def ask(table: Table, one: Option) -> Fitted:
    """Whether a total went the way that is told."""
    assert one.baseline is not None
    own, other = (table.held.latest(one.measure, one.scoped.members, at) for at in (one.period, one.baseline))
    if own is None or other is None:
        return Fit.UNHELD, None, 0
    apart = own.value - other.value
    if abs(apart) <= REVISIONS * other.value:
        return Fit.OFF, None, 0
    return Fit.AGREES if (apart > 0) == (one.doing.direction == "up") else Fit.OFF, None, 0
