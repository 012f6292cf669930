"""Members held against others of the same time: which of the two is the larger, and how many times."""

from collections.abc import Iterator

from numcheck.claims.details import Rivals
from numcheck.claims.slots.offices import OFFICE
from numcheck.figures.precision import six_digits
from numcheck.periods import Period
from numcheck.readings.held import Members
from numcheck.readings.number import Fit, of_ratio
from numcheck.readings.weigh.axes import Axes
from numcheck.readings.weigh.table import Fitted, Table
from numcheck.readings.weighed import Option


def axes(table: Table, rivals: Rivals, deep: int) -> Axes:
    """What is held against others: some member of their dimension that is none of them."""
    every = table.axes(deep)
    others = {member for group in rivals.groups for member in group.split("+")}
    named = ((one, dict(one[1].members).get(rivals.dimension)) for one in every.wheres)
    own = [one for one, member in named if member is not None and others.isdisjoint(member.split("+"))]
    return every._replace(wheres=own)


def others(table: Table, one: Option) -> Iterator[tuple[Members, Period]]:
    """What a total is held against: the same of another time, or others of the same time."""
    if not isinstance(one.doing.detail, Rivals):
        assert one.baseline is not None
        yield one.members, one.baseline
        return
    own = dict(one.members)
    for group in one.doing.detail.groups:
        if own.get("area", group).endswith(OFFICE) != group.endswith(OFFICE):
            continue  # a field office is held against others, and no sector of that name
        other = table.held.scope({**own, one.doing.detail.dimension: group})
        if dict(other).get("border") == own.get("border") or one.doing.detail.dimension == "border":
            yield other, one.period


def times(table: Table, one: Option) -> Fitted:
    """How many times as large a member's total is as the other's: `three times what Tucson recorded`."""
    own = table.held.latest(one.measure, one.scoped.members, one.period)
    found = [table.held.latest(one.measure, *other) for other in others(table, one)]
    if own is None or len(found) != 1 or found[0] is None or not found[0].value:
        return Fit.UNHELD, None, 0
    ratio = own.value / found[0].value
    return of_ratio(table.proposal.figure, ratio), six_digits(ratio), 0
