"""Shares: a part over the whole that is left when one of its members is dropped; and how far one moved."""

from collections.abc import Iterator
from decimal import Decimal

from numcheck.claims.doing import Doing
from numcheck.claims.proposal import Proposal
from numcheck.figures.figure import Kind
from numcheck.figures.precision import six_digits
from numcheck.periods import Period
from numcheck.readings.held import Members
from numcheck.readings.number import Fit, of_percent
from numcheck.readings.weigh.axes import Axes, Where
from numcheck.readings.weigh.table import Fitted, Table
from numcheck.readings.weighed import Option

_DEEP = 800
"""How much more than the cheapest a reading may cost."""

_PARTS = {
    "demographic": 0,
    "citizenship": 0,
    "title": 0,
    "area": 60,
    "component": 180,
    "state": 180,
    "border": 300,
    "drug": 60,
}
"""What a whole is made of, with what it costs to take the figure for a part of it by that."""

_SOUTHWEST = 150
"""What it costs besides that a sector's whole is its border and not the country."""


def axes(table: Table, doing: Doing) -> Axes:
    """What a part may be and of which whole, and when."""
    return table.axes(_DEEP)._replace(wheres=wheres(table))


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
    share = _share(table, one, one.period)
    return (Fit.UNHELD, None, 0) if share is None else (of_percent(table.proposal.figure, share), six_digits(share), 0)


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


def _share(table: Table, one: Option, period: Period) -> Decimal | None:
    assert one.whole is not None
    part, total = (table.held.latest(one.measure, members, period) for members in (one.scoped.members, one.whole))
    if part is None or total is None or not total.value:
        return None
    return Decimal(1 if table.proposal.figure.kind is Kind.SHARE else 100) * part.value / total.value


_NOT_BEHIND = 100
"""What it costs to be a part by one member where the words behind the figure name another."""


def _is_behind(proposal: Proposal, name: str, member: str) -> bool:
    """`97 percent of it at the southwest border`, `99 percent were met by the Border Patrol`: what the part is."""
    slot = proposal.slots.get(name)
    words = None if slot is None or proposal.tells_whole else slot.get(member)
    if words is None or words.span is None or not words.relation.is_near:
        return False
    return words.span.start >= proposal.figure.span.end


def _wholes(proposal: Proposal, members: Members) -> Iterator[tuple[Members, int]]:
    told = dict(members)
    behind = {name for name, member in told.items() if _is_behind(proposal, name, member)}
    for dimension, taken in _PARTS.items():
        if dimension not in told or (dimension in ("component", "border") and "area" in told):
            continue
        taken = 0 if dimension in behind else taken + (_NOT_BEHIND if behind else 0)
        left = {name: member for name, member in told.items() if name != dimension}
        yield tuple(sorted(left.items())), taken
        if dimension == "area":
            yield (("border", "southwest"),), taken + _SOUTHWEST
