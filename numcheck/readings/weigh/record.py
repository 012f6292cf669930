"""Superlatives: is the total of a period above (below) all that its words reach back to?"""

from collections.abc import Iterator, Sequence, Set
from decimal import Decimal
from operator import itemgetter

from numcheck.claims.claim import Operation
from numcheck.claims.doing import Doing
from numcheck.claims.phrases import PLACES
from numcheck.claims.proposal import Proposal
from numcheck.claims.reach import Reach
from numcheck.claims.sentence.relate import Relation
from numcheck.datasets.scope import Scope
from numcheck.datasets.series import Official
from numcheck.datasets.totals import HistoryStep
from numcheck.documents.document import Span
from numcheck.periods import Period
from numcheck.readings.held import Held, Members
from numcheck.readings.number import Fit
from numcheck.readings.settled import LIKELY, settled
from numcheck.readings.weigh.antecedent import antecedent
from numcheck.readings.weigh.axes import Axes, Own
from numcheck.readings.weigh.table import Fitted, Table
from numcheck.readings.weighed import Option, Scoped, Weighed
from numcheck.readings.window import years

_DEEP = 500
"""How much more than the cheapest a reading of its own slots may cost."""

_OWN = 100
"""What it costs to be a record of what the words name, and not of the figure beside it."""

_VERY = 200
"""How much less it costs to be the record that the number beside it tells: `a peak of 249,741`."""

_LATER_YEAR = 40
"""What it costs that a calendar year is meant, where either may be."""

_AGAINST = 200
"""What it costs to be one of a time with which something before it is compared."""

_NOT_POINTED = 30
"""What it costs to be one of another level than the one that its words point back at."""

_NEXT, _FARTHEST = 80, 4
"""What it costs to be one of the next level beside it, and how often that is counted."""

_YEAR = 12
"""How many months a year has."""

_BACK = 24
"""How many years back parts of a year are compared."""


def axes(table: Table, doing: Doing) -> Axes:
    """What a superlative may be told of: the levels beside it, or its own slots."""
    if table.proposal.reach is None:
        return Axes((), (), 0)
    every, bound = table.axes(_DEEP), table.proposal.reach
    if not _is_held(table, bound.number):
        return Axes((), (), 0)
    doubled = _doubled(table)
    against = _compared(table) | doubled
    whens = [
        (cost + _OWN + _LATER_YEAR * at + _AGAINST * (period in against), period, year)
        for cost, period, _ in every.whens
        if bound.compares(period)
        for at, year in enumerate(years(bound, period, table.held.now))
    ]
    return Axes(
        every.wheres,
        sorted(whens, key=itemgetter(0)),
        every.deep + _OWN,
        tuple(_of_levels(table, bound, against, doubled)),
    )


def _compared(table: Table) -> frozenset[Period]:
    """The times with which another number is compared: `a third more than in April and the most since 2006`.

    Also behind it (`the most since 2006 and 88 percent more than in 2018`), but not its own: `half the peak in May`.
    """
    own, owners = table.proposal.figure.span, table.proposal.line.frame.owners
    compared = (one for one in table.proposal.times.against if one.time.compares)
    others = (one for one in compared if one.time.span < own or any(own < f.span < one.time.span for f in owners))
    return frozenset(period for one in others for period, _ in one.meanings)


def _doubled(table: Table) -> frozenset[Period]:
    """The times of numbers of its clause that another one is a multiple of: `double the 35,400 of October 2019 and`."""
    own, frame = table.proposal.figure.span, table.proposal.line.frame
    found: set[Period] = set()
    for near, _ in table.neighbours:
        first = near.proposal.figure.span
        if near.proposal.line is not table.proposal.line or frame.clause(first.start) != frame.clause(own.start):
            continue
        told = None if near.lead is None else settled(near)[0]
        if told is not None and told.baseline is not None and any(first < one.span < own for one in frame.owners):
            found.add(told.baseline)
    return frozenset(found)


def _is_held(table: Table, number: Span | None) -> bool:
    """Whether the number that a record is told with, if any, is one of the statistics: not `a record 412,000 visitors`.

    That of a record that stood before is the one that its sentence tells as such: `The previous record was 252,315`.
    """
    told = [near for near, _ in table.neighbours if near.lead is not None]
    its = [near for near in told if near.proposal.figure.span == number]
    if table.proposal.record is not None:
        its += [one for one in told if one.proposal.line is table.proposal.line and one.proposal.record is not None]
    elif number is None:
        return True
    return any(settled(near)[1] >= LIKELY or settled(near)[0].fit <= Fit.SHADE for near in its) or (
        number is None and not its
    )


def _of_levels(table: Table, bound: Reach, against: Set[Period], doubled: Set[Period]) -> Iterator[Own]:
    own = _own_times(table, bound) - against
    seen: set[tuple[Members, Period]] = set()
    pointed = antecedent(table.proposal, table.neighbours)
    beside = sorted(_beside(table, bound), key=lambda one: one[0] is not pointed)
    for rank, (near, nearness) in enumerate(beside):
        told, sure = settled(near)
        its = near.proposal.figure.span == bound.number
        if (told.members, told.period) in seen or (not its and told.period in doubled):
            continue
        if own and told.period not in own and not its:
            continue  # a superlative that tells its own time is none of a neighbour's
        if not bound.compares(told.period) or (bound.of_border and _is_of_a_place(told, near, table.proposal)):
            continue
        if bound.since is not None and told.period.first < (bound.first(told.period) or 0):
            continue  # "the lowest since September 2020, when 54,771 were made"
        seen.add((told.members, told.period))
        cost = max(0, _OWN - round(100 * (nearness + sure)) + _NEXT * min(rank, _FARTHEST) - (_VERY if its else 0))
        cost += 0 if pointed in (None, near) else _NOT_POINTED
        named = years(bound, told.period, table.held.now)
        for at, year in enumerate(named if sure >= LIKELY else named[:1]):
            yield Own(cost + _LATER_YEAR * at, told.scoped, told.period, year)


def _own_times(table: Table, bound: Reach) -> set[Period]:
    """The times that its clause names, or of these the one that is its own: `250,000 in May, before a low in July`."""
    since = None if bound.since is None else bound.since.span
    near = {period: told for period, told in table.periods.items() if told.relation.is_near}
    owned = {
        period
        for period, told in near.items()
        if told.relation is Relation.OWNED and told.span is not None and not (since and told.span.overlaps(since))
    }
    return owned or set(near)


def _is_of_a_place(told: Option, near: Weighed, own: Proposal) -> bool:
    """Whether another sentence's number is of one place: no record of the border is."""
    return near.proposal.line is not own.line and any(name in PLACES for name, _ in told.members)


def _beside(table: Table, bound: Reach) -> Sequence[tuple[Weighed, float]]:
    own = table.proposal
    levels = [
        (near, nearness)
        for near, nearness in table.neighbours
        if near.lead is not None and near.proposal.doings[0].operation is Operation.LEVEL
    ]
    very = [one for one in levels if one[0].proposal.figure.span == bound.number]
    return very or sorted(levels, key=lambda one: _remoteness(one[0].proposal, own))


def _remoteness(near: Proposal, own: Proposal) -> tuple[bool, bool, int]:
    """How far a level is from a record: in another sentence, what only something is compared with, farther away."""
    return near.line is not own.line, near.is_compared, abs(near.figure.span.start - own.figure.span.start)


def ask(table: Table, one: Option) -> Fitted:
    """Whether a period is the record that the words tell of."""
    bound, members, period = table.proposal.reach, one.scoped.members, one.period
    if bound is None or period.length > _YEAR:
        return Fit.UNHELD, None, 0  # nobody tells a record of stretches of several years
    values = table.held.values(table.measure, members, period)
    held = rivals_of(table.held, table.measure, members, period, bound, one.baseline) if values else []
    rivals = [rival.value for rival in held]
    if not rivals:
        return Fit.UNHELD, values[0].value if values else None, 0
    best = (min if bound.low else max)(rivals)
    holds = any(v.value <= best if bound.low else v.value >= best for v in values)
    if holds and not _is_known(table, one, bound):
        return Fit.UNHELD, values[0].value, 0
    if holds and _reaches_further(table, one, bound, values[0].value):
        return Fit.SHADE, values[0].value, 0
    if holds and _is_outdone(table, one, bound, held[0].period.first):
        return Fit.OFF, values[0].value, 0
    return Fit.AGREES if holds else Fit.OFF, values[0].value, 0


def _is_known(table: Table, one: Option, bound: Reach) -> bool:
    """Whether figures are held from about where a record reaches back to, or those of the Border Patrol are.

    Of `the fewest at the ports since April 2011` nobody can tell from figures that begin with fiscal 2017.
    """
    first, members = bound.first(one.period), dict(one.scoped.members)
    if first is None:
        return True
    longest = members if table.measure != "encounters" else {"component": "USBP", **members}
    history = table.held.views[0].history(table.measure, Scope(longest), "fiscal_year")
    return bool(history) and history[0].period.first < first + _YEAR


def _is_outdone(table: Table, one: Option, bound: Reach, begins: int) -> bool:
    """Whether the Border Patrol alone had more than all of the agency, before the months that are held of all of it."""
    members = dict(one.scoped.members)
    if bound.low or "component" in members or table.measure != "encounters":
        return False
    part = table.held.scope({**members, "component": "USBP"})
    rivals = rivals_of(table.held, table.measure, part, one.period, bound, one.baseline)
    own = table.held.values(table.measure, one.scoped.members, one.period)
    earlier = [rival.value for rival in rivals if rival.period.last < begins]
    return bool(own and earlier) and max(earlier) > max(value.value for value in own)


def _reaches_further(table: Table, one: Option, bound: Reach, value: Decimal) -> bool:
    """Whether a record since a time is one of that time as well: then it is told too low, or of something else.

    `The fewest since 2020` is no wording for fewer than in 2020.
    """
    opening = bound.opens(one.period)
    if opening is None or bound.at_least:
        return False
    step: HistoryStep = "month" if one.period.is_month else "fiscal_year"
    history = table.held.views[0].history(table.measure, Scope(dict(one.scoped.members)), step)
    inside = [
        each.value
        for each in history
        if opening.contains(each.period)
        and each.period.length == one.period.length
        and _is_alike(bound, each, one.period)
    ]
    known = bool(history) and history[0].period.first + _YEAR <= opening.first  # else nobody can tell it further back
    return known and bool(inside) and all(value < each if bound.low else value > each for each in inside)


def rivals_of(
    held: Held, measure: str, members: Members, period: Period, bound: Reach, year: Period | None = None
) -> list[Official]:
    """What a record is held against: the times before it of its length that its words reach back to, or its year's."""
    catalog, scope = held.views[0], Scope(dict(members))
    first = bound.first(period)
    found: Sequence[Official]
    if period.is_month:
        found = catalog.history(measure, scope, "month")
        if year is not None:
            return [one for one in found if year.contains(one.period) and one.period != period]
    elif period.length == _YEAR and period.fiscal_year is not None:
        found = catalog.history(measure, scope, "fiscal_year")
    else:
        parts = (catalog.total(measure, scope, period.shift(-12 * years)) for years in range(1, _BACK))
        found = [one for one in parts if one is not None]
    before = [one for one in found if one.period.last < period.first]
    if first is not None:
        before = [one for one in before if one.period.first >= first]
    if bound.within:
        before = [one for one in before if bound.holds(one.period)]
    return [one for one in before if _is_alike(bound, one, period)] if bound.same_months else before


def _is_alike(bound: Reach, one: Official, period: Period) -> bool:
    """Whether a time is put in the order of another: of `the worst September` only Septembers are."""
    return not (bound.same_months and (one.period.first - period.first) % _YEAR)


def peaks(held: Held, measure: str, scopes: Sequence[Scoped], bound: Reach) -> Iterator[Period]:
    """The months that were the highest (lowest) of the terms of office that bound them, of the likeliest scopes."""
    for scoped in scopes[:_EXTREMES]:
        history = held.views[0].history(measure, Scope(dict(scoped.members)), "month")
        inside = [one for one in history if bound.holds(one.period)]
        if inside:
            yield (min if bound.low else max)(inside, key=lambda one: one.value).period


_EXTREMES = 4
"""How many scopes and times are held against a highest or lowest one at most."""


def of_extremes(table: Table, scopes: Sequence[Scoped], bound: Reach) -> Iterator[Own]:
    """`twice the highest annual level under President Trump`: each time with the highest of those that are meant.

    Likewise `17,000 more than the previous record`.
    """
    for scoped in scopes[:_EXTREMES]:
        for when in table.ranked[:_EXTREMES]:
            if when.value.length != table.ranked[0].value.length or (bound.within and bound.holds(when.value)):
                continue
            found = rivals_of(table.held, table.measure, scoped.members, when.value, bound)
            if found:
                best = (min if bound.low else max)(found, key=lambda one: one.value)
                yield Own(scoped.cost + when.cost, scoped, when.value, best.period)
