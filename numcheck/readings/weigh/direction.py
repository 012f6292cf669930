"""Directions without a number: did a total go up or down from the one before, is it above or below another one's?"""

from collections.abc import Iterator, Sequence

from numcheck.claims.details import Rivals
from numcheck.claims.doing import Doing
from numcheck.periods import Period
from numcheck.readings.held import Value
from numcheck.readings.number import REVISIONS, Fit
from numcheck.readings.operations.comparison import SAME
from numcheck.readings.weigh import rivals
from numcheck.readings.weigh.axes import Axes
from numcheck.readings.weigh.change import Pair, bases, ends_of
from numcheck.readings.weigh.table import Fitted, Table
from numcheck.readings.weighed import Option

_DEEP = 300
"""How much more than the cheapest a reading may cost."""

_YEAR, _BY_YEAR = 12, 60
"""How many months a year has, and what it costs that a month is held against the same month a year before."""


def axes(table: Table, doing: Doing) -> Axes:
    """Where a total may have moved, and when: against the time that the words name, else the period before it."""
    if isinstance(doing.detail, Rivals):
        return rivals.axes(table, doing.detail, _DEEP)
    every = table.axes(_DEEP)
    whens = [(cost + more, *pair) for cost, period, _ in every.whens for pair, more in _pairs(table, period)]
    whens.sort(key=lambda one: one[0])
    return every._replace(whens=whens)


def _pairs(table: Table, period: Period) -> Iterator[tuple[Pair, int]]:
    """What a time is held against; of one told as a range its last part against its first ("rose from May to June")."""
    against = table.proposal.times.against
    compared = [one for one in against if one.time.compares and one.evidence.relation.is_near]
    if any(told == period for one in compared for told, _ in one.meanings):
        return  # "they have surpassed last year": not last year has
    ranges = () if compared else table.proposal.times.ranges
    told = [(pair, cost) for one in ranges for pair, cost in ends_of(one)]
    between = [(pair, cost) for pair, cost in told if Period(pair[1].first, pair[0].last) == period]
    yield from between or (((period, baseline), cost) for baseline, cost in _baselines(table, period))


def _baselines(table: Table, period: Period) -> Sequence[tuple[Period, int]]:
    near = [one for one in table.proposal.times.against if one.evidence.relation.is_near]
    best = max([one.evidence.weight for one in near], default=0)
    named = [
        (told, cost + best - one.evidence.weight)
        for one in near
        for told, cost in bases(one, period)
        if _is_apart(told, period)
    ]
    if named or any(one.time.compares for one in near):
        return named  # what is compared with words that mean no time held is compared with nothing else
    if period.is_month:
        return (period.shift(-1), 0), (period.shift(-_YEAR), _BY_YEAR)
    return ((period.shift(-_YEAR), 0),) if period.length <= _YEAR else ()


def _is_apart(told: Period, period: Period) -> bool:
    """Whether two times have no month in common: `more in May than in June`, `more than in all of last year`."""
    return told.last < period.first or period.last < told.first


def ask(table: Table, one: Option) -> Fitted:
    """Whether a total went the way that is told."""
    own = table.held.latest(one.measure, one.scoped.members, one.period)
    others = [table.held.latest(one.measure, *other) for other in rivals.others(table, one)]
    if own is None or not others:
        return Fit.UNHELD, None, 0
    fits = [_fit(one.doing, own, other) for other in others]
    if len(set(fits)) > 1:
        return Fit.UNHELD, None, 0  # above one of them, below another
    return fits[0], None, 0


_SAME = ((Fit.AGREES, SAME), (Fit.SHADE, SAME * 2))
"""How far apart two totals may be, in parts of the other one, that are told to be about the same."""


def _fit(doing: Doing, own: Value, other: Value | None) -> Fit:
    if other is None or not (own.value and other.value):
        return Fit.UNHELD if other is None else Fit.SHADE  # "ahead of Florida": not where that has none
    apart = own.value - other.value
    if doing.direction is None:  # "about the same as in May"
        return next((fit for fit, most in _SAME if abs(apart) <= most * other.value), Fit.OFF)
    if abs(apart) <= REVISIONS * other.value:
        return Fit.SHADE  # either may be the higher
    return Fit.AGREES if (apart > 0) == (doing.direction == "up") else Fit.OFF
