"""Directions without a number: did the total of a period go up or down from the one before?"""

from collections.abc import Iterator, Sequence

from numcheck.claims.doing import Doing
from numcheck.periods import Period
from numcheck.readings.number import REVISIONS, Fit
from numcheck.readings.weigh.table import Table
from numcheck.readings.weighed import Option, Scoped

_DEEP = 300
"""How much more than the cheapest a reading may cost."""

_YEAR, _BY_YEAR = 12, 60
"""How many months a year has, and what it costs that a month is held against the same month a year before."""


def directions(table: Table, doing: Doing, add: int) -> Iterator[Option]:
    """The readings of a direction: against the time that the words name, else the period before it."""
    for scoped, period, cost in table.readings(_DEEP):
        for baseline, more in _baselines(table, period):
            fit = _fit(table, doing, scoped, period, baseline)
            yield Option(doing, table.measure, scoped, period, baseline, None, cost + add + more, fit, None)


def _baselines(table: Table, period: Period) -> Sequence[tuple[Period, int]]:
    named = [
        (told, cost)
        for one in table.proposal.times.against
        if one.evidence.relation.is_near
        for told, cost in one.meanings
        if told.length == period.length and told.last < period.first
    ]
    if named:
        return named
    if period.is_month:
        return (period.shift(-1), 0), (period.shift(-_YEAR), _BY_YEAR)
    return ((period.shift(-_YEAR), 0),) if period.length <= _YEAR else ()


def _fit(table: Table, doing: Doing, scoped: Scoped, period: Period, baseline: Period) -> Fit:
    own, other = (table.held.values(table.measure, scoped.members, one) for one in (period, baseline))
    if not own or not other:
        return Fit.UNHELD
    apart = own[0].value - other[0].value
    if abs(apart) <= REVISIONS * other[0].value:
        return Fit.OFF
    return Fit.AGREES if (apart > 0) == (doing.direction == "up") else Fit.OFF
