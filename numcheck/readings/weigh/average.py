"""Averages: the total of a period over its days, months or years against the number."""

from decimal import Decimal

from numcheck.claims.doing import Doing
from numcheck.periods import Period
from numcheck.readings.enumerate import DEEP
from numcheck.readings.operations.average import days
from numcheck.readings.weigh.axes import Axes
from numcheck.readings.weigh.level import best
from numcheck.readings.weigh.table import Fitted, Table
from numcheck.readings.weighed import Option


def axes(table: Table, doing: Doing) -> Axes:
    """What an average may be of, and over which times."""
    every = table.axes(DEEP)
    return every._replace(whens=[one for one in every.whens if parts_of(one[1], doing) is not None])


def ask(table: Table, one: Option) -> Fitted:
    """How an average stands to the number."""
    parts = parts_of(one.period, one.doing)
    assert parts is not None
    return best(table.proposal.figure, table.held.values(one.measure, one.scoped.members, one.period), parts)


def parts_of(period: Period, doing: Doing) -> Decimal | None:
    """How many days, months or years an average over a period divides its total by; None where it is over none."""
    if doing.per == "day":
        return Decimal(days(period))
    if doing.per == "month":
        return Decimal(period.length) if not period.is_month else None
    return Decimal(period.length) / 12 if doing.per == "year" and period.length > 12 else None
