"""Shares: a part over the whole that is left when one of its members is dropped."""

from collections.abc import Iterator
from decimal import Decimal

from numcheck.claims.doing import Doing
from numcheck.claims.propose import Proposal
from numcheck.figures.figure import Kind
from numcheck.figures.precision import six_digits
from numcheck.readings.held import Members
from numcheck.readings.number import Fit, of_percent
from numcheck.readings.weigh.axes import Axes
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
    every = table.axes(_DEEP)
    wheres = [
        (cost + taken, scoped, whole)
        for cost, scoped, _ in every.wheres
        for whole, taken in _wholes(table.proposal, scoped.members)
    ]
    wheres.sort(key=lambda one: one[0])
    return every._replace(wheres=wheres)


def ask(table: Table, one: Option) -> Fitted:
    """How a share stands to the number."""
    figure, held = table.proposal.figure, table.held
    assert one.whole is not None
    part, total = (held.latest(one.measure, members, one.period) for members in (one.scoped.members, one.whole))
    if part is None or total is None or not total.value:
        return Fit.UNHELD, None, 0
    share = Decimal(1 if figure.kind is Kind.SHARE else 100) * part.value / total.value
    return of_percent(figure, share), six_digits(share), 0


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
