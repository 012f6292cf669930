"""Thresholds: did the running total of a year pass the mark in the month that is told, or for the first time?"""

from decimal import Decimal

from numcheck.claims.details import First
from numcheck.claims.doing import Doing
from numcheck.figures.masses import in_unit
from numcheck.periods import Period, fiscal_year_of
from numcheck.readings.number import Fit
from numcheck.readings.weigh import order
from numcheck.readings.weigh.axes import Axes
from numcheck.readings.weigh.table import Fitted, Table
from numcheck.readings.weighed import Option

_DEEP = 400
"""How much more than the cheapest a reading may cost."""


_YEAR = 12
"""How many months a fiscal year has, over each of which a total runs."""


def axes(table: Table, doing: Doing) -> Axes:
    """What a running total may be of, and through which month of its fiscal year."""
    every = table.axes(_DEEP)
    bound = table.proposal.reach
    if isinstance(doing.detail, First):
        told = [when for when in every.whens if bound is None or bound.compares(when[1])]
        return every._replace(whens=told or every.whens)
    months = ((cost, period) for cost, period, _ in every.whens if period.is_month)
    whens = [(cost, Period.fiscal(fiscal_year_of(month.last)).through(month.last), None) for cost, month in months]
    return every._replace(whens=whens)


def ask(table: Table, one: Option) -> Fitted:
    """Whether the total through the month had reached the mark, and that through the month before had not.

    What was passed for the first time is one that no total before it of that length had reached. A mark that one month
    of the year passed by itself tells of such a month, and of no running total.
    """
    if isinstance(one.doing.detail, First):
        return order.ask(table, one)
    figure, held, (first, last) = table.proposal.figure, table.held, one.period
    total = held.latest(one.measure, one.scoped.members, one.period)
    if total is None or figure.value is None:
        return Fit.UNHELD, None, 0
    months = (held.latest(one.measure, one.scoped.members, Period(at, at)) for at in range(first, first + _YEAR))
    if any(month is not None and in_unit(month.value, figure) >= figure.value for month in months):
        return Fit.UNHELD, None, 0
    before = held.latest(one.measure, one.scoped.members, Period(first, last - 1)) if last > first else None
    told, earlier = in_unit(total.value, figure), in_unit(Decimal(0) if before is None else before.value, figure)
    return Fit.AGREES if earlier < figure.value <= told else Fit.OFF, told, 0
