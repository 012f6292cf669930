"""Shares: a part over the whole that is left when one of its members is dropped."""

from collections.abc import Iterator
from decimal import Decimal

from numcheck.claims.doing import Doing
from numcheck.figures.figure import Kind
from numcheck.figures.precision import six_digits
from numcheck.readings.held import Members
from numcheck.readings.number import Fit, of_percent
from numcheck.readings.weigh.table import Table
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


def shares(table: Table, doing: Doing, add: int) -> Iterator[Option]:
    """The readings of a share."""
    figure, measure, held = table.proposal.figure, table.measure, table.held
    unit = Decimal(1) if figure.kind is Kind.SHARE else Decimal(100)
    for scoped, period, cost in table.readings(_DEEP):
        for whole, taken in _wholes(scoped.members):
            part, total = held.values(measure, scoped.members, period), held.values(measure, whole, period)
            fit, computed, view = Fit.UNHELD, None, 0
            if part and total and total[0].value:
                share = unit * part[0].value / total[0].value
                fit, computed, view = of_percent(figure, share), six_digits(share), part[0].view
            yield Option(doing, measure, scoped, period, None, whole, cost + taken + add, fit, computed, view)


def _wholes(members: Members) -> Iterator[tuple[Members, int]]:
    told = dict(members)
    for dimension, taken in _PARTS.items():
        if dimension not in told or (dimension in ("component", "border") and "area" in told):
            continue
        left = {name: member for name, member in told.items() if name != dimension}
        yield tuple(sorted(left.items())), taken
        if dimension == "area":
            yield (("border", "southwest"),), taken + _SOUTHWEST
