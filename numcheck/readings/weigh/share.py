"""Shares: a part over the whole that is left when one of its members is dropped; and how far one moved."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from numcheck.claims.claim import Operation
from numcheck.claims.doing import Doing, OfTime
from numcheck.claims.phrases import PLACES
from numcheck.claims.proposal import Proposal
from numcheck.claims.slots.scope import WHO
from numcheck.claims.when.moment import Meaning
from numcheck.figures.figure import Kind
from numcheck.figures.precision import six_digits
from numcheck.periods import Period
from numcheck.readings.enumerate import Ranked
from numcheck.readings.held import Members
from numcheck.readings.number import Fit, of_percent, of_share
from numcheck.readings.settled import LIKELY, settled
from numcheck.readings.weigh.axes import Axes, Own, Where
from numcheck.readings.weigh.printed import parts
from numcheck.readings.weigh.table import Fitted, Table
from numcheck.readings.weighed import Option, Weighed

_DEEP = 800
"""How much more than the cheapest a reading may cost."""

_PARTS = {
    "demographic": 0,
    "citizenship": 0,
    "title": 0,
    "entry": 0,
    "area": 60,
    "component": 180,
    "state": 180,
    "border": 300,
    "drug": 60,
}
"""What a whole is made of, with what it costs to take the figure for a part of it by that."""

_WHO = frozenset(WHO)

_SOUTHWEST = 150
"""What it costs besides that a sector's whole is its border and not the country."""


def axes(table: Table, doing: Doing) -> Axes:
    """What a part may be and of which whole, and when."""
    if doing.of_time is not None:
        return Axes((), (), _DEEP, tuple(_of_times(table, doing.of_time)))
    return table.axes(_DEEP)._replace(wheres=wheres(table), own=tuple(_of_levels(table)))


_YEAR = 12
_SCOPES, _TIMES = 6, 8
"""Of how many scopes and times a part may be that is one of another time's."""


def _of_times(table: Table, how: OfTime) -> Iterator[Own]:
    """A share of which the whole is another time's: one that it is told to be of, or one that holds its own.

    `42 percent of last year's total`, `of those arrests three quarters came before February`.
    """
    for when in table.ranked[:_TIMES]:
        wholes = dict(_beside(table) if how == "beside" else _around(table, when))
        least = min(wholes.values(), default=0)
        for base, cost in wholes.items():
            last = {"before": when.value.first - 1, "through": when.value.last}.get(how)
            part = when.value if last is None else Period(base.first, last)
            if part != base and base.first <= part.last:
                for scoped in table.scopes[:_SCOPES]:
                    yield Own(scoped.cost + when.cost + cost - least, scoped, part, base, scoped.members)


def _beside(table: Table) -> Iterator[Meaning]:
    return (meaning for one in table.proposal.times.against for meaning in one.meanings)


def _around(table: Table, when: Ranked[Period]) -> Iterator[Meaning]:
    """The candidates that hold a time: its year, and what other words tell ("October through January" is one time)."""
    own = table.periods.get(when.value)
    for one in table.ranked:
        other = table.periods.get(one.value)
        apart = own is None or other is None or own.span is None or own.span != other.span
        if (
            (apart or one.value.length == _YEAR)
            and one.value.length > when.value.length
            and one.value.contains(when.value)
        ):
            yield one.value, one.cost


def _of_levels(table: Table) -> Iterator[Own]:
    """A share of which a level of its sentence is the part: `175,978 (57.9 percent) were citizens of other countries`.

    `These 42,186 adults were 66 percent of the sector's total`.
    """
    for near, cost in parts(table.proposal, table.neighbours):
        told, sure = settled(near)
        if told.doing.operation is Operation.LEVEL and sure >= LIKELY:
            for whole, taken in (*_printed(table, told), *_wholes(table.proposal, told.members)):
                yield Own(cost + taken, told.scoped, told.period, whole=whole)


def _printed(table: Table, part: Option) -> Iterator[tuple[Members, int]]:
    """The wholes that other levels beside it tell: `310,531 in all; 303,916 of these (97.9 percent) at that border`."""
    for near, _ in table.neighbours:
        if near.lead is not None and near.proposal.doings[0].operation is Operation.LEVEL:
            told, sure = settled(near)
            if sure >= LIKELY and told.period == part.period and set(told.members) < set(part.members):
                yield told.members, 0


_BACK = 2
"""How many sentences before a share the number may stand that it is a part of."""


def is_printed(proposal: Proposal, neighbours: Sequence[tuple[Weighed, float]]) -> bool:
    """Whether a level printed in its sentence is that part of another one: `103,000 of those people, or 60 percent`."""
    figure, number = proposal.figure, proposal.line.sentence.number
    if proposal.doings[0].operation is not Operation.SHARE or figure.kind is not Kind.PERCENT:
        return False
    told = [
        (number - near.proposal.line.sentence.number, value)
        for near, _ in neighbours
        if near.proposal.doings[0].operation is Operation.LEVEL and (value := near.proposal.figure.value)
    ]
    own = [value for back, value in told if back == 0]
    wholes = [value for back, value in told if 0 <= back <= _BACK]
    return any(of_percent(figure, 100 * part / whole) is Fit.AGREES for part in own for whole in wholes if part < whole)


def wheres(table: Table) -> list[Where]:
    """What a part may be, each with the wholes that it may be a part of."""
    found = [
        (cost + taken, scoped, whole)
        for cost, scoped, _ in table.axes(_DEEP).wheres
        for whole, taken in _wholes(table.proposal, scoped.members)
    ]
    return sorted(found, key=lambda one: one[0])


def ask(table: Table, one: Option) -> Fitted:
    """How a share stands to the number."""
    share = _share(table, one, one.period, one.baseline)
    return (Fit.UNHELD, None, 0) if share is None else (of_share(table.proposal.figure, share), six_digits(share), 0)


def moved(table: Table, one: Option) -> Fitted:
    """How the change of a share, in percentage points, stands to the number."""
    figure, way = table.proposal.figure, one.doing.direction
    now, then = (None if at is None else _share(table, one, at) for at in (one.period, one.baseline))
    if now is None or then is None:
        return Fit.UNHELD, None, 0
    told = then - now if way == "down" else now - then
    fit = of_percent(figure, told)
    if told < 0 and of_percent(figure, -told) <= Fit.NEAR:
        fit = Fit.REVERSED
    return fit, six_digits(now - then), 0


def _share(table: Table, one: Option, period: Period, whole: Period | None = None) -> Decimal | None:
    assert one.whole is not None
    part = table.held.latest(one.measure, one.scoped.members, period)
    total = table.held.latest(one.measure, one.whole, whole or period)
    if part is None or total is None or not total.value or part.value > total.value:
        return None  # what is more than all of it is no part
    return Decimal(1 if table.proposal.figure.kind is Kind.SHARE else 100) * part.value / total.value


_NOT_ALL = 150
"""What it costs that a whole is one of some people, where words say that it is everyone: `half of everyone stopped`."""

_NOT_BEHIND = 100
"""What it costs to be a part by one member where the words behind the figure name another."""


def _is_behind(proposal: Proposal, name: str, member: str) -> bool:
    """`97 percent of it at the southwest border`, `99 percent were met by the Border Patrol`: what the part is.

    Where words name the whole ("most of the marijuana was taken by the Border Patrol"), what stands behind its verb.
    """
    slot = proposal.slots.get(name)
    words = None if slot is None else slot.get(member)
    if words is None or words.span is None or not words.relation.is_near:
        return False
    start, end = words.span.start, proposal.figure.span.end
    told = not proposal.tells_whole or (name not in _WHERE and proposal.line.frame.has_verb(end, start))
    return start >= end and told


_WHERE = ("border", *PLACES)
"""Where a whole was met is told behind a verb as well: `28 percent of everyone stopped on the southern border`."""


def _is_of_the_whole(proposal: Proposal, name: str, member: str) -> bool:
    """`most of the marijuana was taken by ...`: what the words name right behind the figure is the whole's."""
    words = proposal.slots[name].get(member) if name in _NAMED and proposal.tells_whole else None
    if words is None or words.span is None:
        return False
    return 0 <= words.span.start - proposal.figure.span.end <= _OF


def _is_the_subject(proposal: Proposal, name: str, told: Mapping[str, str]) -> bool:
    """`Canada's share of the total`, told of fentanyl: a drug that its sentence does not name is no part."""
    words = proposal.slots[name].get(told[name]) if name == "drug" else None
    return words is not None and not words.relation.is_of_sentence


_NAMED = ("drug", "citizenship", "demographic")
"""What a whole may be said to be of: an agency is told by its verb, too, and is a part as often."""

_OF = 12
"""How far behind a part, in characters, what its whole is of may begin: ` of all the marijuana`."""


def _wholes(proposal: Proposal, members: Members) -> Iterator[tuple[Members, int]]:
    told = dict(members)
    behind = {name for name, member in told.items() if _is_behind(proposal, name, member)}
    for dimension, taken in _PARTS.items():
        if dimension not in told or (dimension in ("component", "border") and "area" in told):
            continue
        if _is_of_the_whole(proposal, dimension, told[dimension]) or _is_the_subject(proposal, dimension, told):
            continue
        taken = 0 if dimension in behind else taken + (_NOT_BEHIND if behind else 0)
        left = {name: member for name, member in told.items() if name != dimension}
        taken += _NOT_ALL if proposal.tells_total and not _WHO.isdisjoint(left) else 0
        yield tuple(sorted(left.items())), taken
        if dimension == "area":
            yield (("border", "southwest"),), taken + _SOUTHWEST
