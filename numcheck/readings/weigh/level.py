"""Levels: the total of a period against the number."""

from collections.abc import Iterator
from decimal import Decimal

from numcheck.claims.claim import Operation
from numcheck.claims.doing import Doing
from numcheck.claims.reach import Reach
from numcheck.figures.exact import is_exact
from numcheck.figures.figure import Figure
from numcheck.figures.masses import in_unit
from numcheck.figures.precision import six_digits
from numcheck.periods import Period
from numcheck.readings.agreement import DOWNWARD, UPWARD
from numcheck.readings.enumerate import DEEP
from numcheck.readings.held import Members, Value
from numcheck.readings.mistyped import mistyped
from numcheck.readings.number import FARTHEST, REVISIONS, Fit, of_level
from numcheck.readings.settled import LIKELY, settled
from numcheck.readings.weigh.axes import Axes, Own
from numcheck.readings.weigh.record import rivals_of
from numcheck.readings.weigh.table import Fitted, Table
from numcheck.readings.weighed import Option

_ONE = Decimal(1)


def axes(table: Table, doing: Doing) -> Axes:
    """What a level may be of, and when; one told as the record before may be that of a level beside it."""
    every, bound = table.axes(DEEP), table.proposal.record
    return every if bound is None else every._replace(own=tuple(_records(table, bound)))


_RECORD = 60
"""What it costs to be the record that stood before a level beside it."""


def _records(table: Table, bound: Reach) -> Iterator[Own]:
    """`252,315` of "269,735 in September, surpassing the previous record of 252,315": the highest before that."""
    for near, nearness in table.neighbours:
        told, sure = settled(near)
        if told.doing.operation is not Operation.LEVEL or not bound.compares(told.period) or sure < LIKELY:
            continue
        found = rivals_of(table.held, table.measure, told.members, told.period, bound)
        if found:
            best = (min if bound.low else max)(found, key=lambda one: one.value)
            yield Own(_RECORD + round(100 * (1 - nearness)), told.scoped, best.period)


def ask(table: Table, one: Option) -> Fitted:
    """How a level stands to the number: today's, or where that is not far off any that was published."""
    members, period = one.scoped.members, one.period
    figure, latest = table.proposal.figure, table.held.latest(one.measure, members, period)
    if latest is None:
        return Fit.UNHELD, None, 0
    if table.reach is not None and not latest.rounding:
        told = in_unit(latest.value, figure)
        if not table.reach[0] <= told <= table.reach[1]:
            return Fit.OFF, told, latest.view
    revisable = table.may_be_revised(period)
    fit, computed, view = best(figure, (latest,), revisable=revisable)
    if fit is not Fit.AGREES and computed is not None and _is_near(figure, computed):
        values = table.held.values(one.measure, members, period)
        fit, computed, view = best(figure, values, revisable=revisable)
    if fit is Fit.SHADE and computed is not None and _moved_as_whole(table, one, computed):
        fit = Fit.REVISED
    if fit is Fit.REVISED and table.is_strict:
        fit = Fit.OFF
    if fit is Fit.OFF and revisable and _may_have_moved(table, members, period, computed):
        fit = Fit.SHADE
    return fit, computed, view


def _moved_as_whole(table: Table, one: Option, official: Decimal) -> bool:
    """Whether an exact level lies where a slice was that has moved since as everybody in the same months has."""
    figure = table.proposal.figure
    if figure.value is None or not is_exact(figure):
        return False
    for members in _wholes(one.scoped.members):
        values = table.held.values(one.measure, members, one.period)
        for early in values[1:] if values and values[0].value else ():
            was = official * early.value / values[0].value
            if abs(figure.value - was) <= _ALIKE * figure.value and not mistyped(figure.value, official):
                return True
    return False


def _wholes(members: Members) -> Iterator[Members]:
    """Everybody of the component at the border, then of both components, where a level is of some of them alone."""
    border = tuple(one for one in members if one[0] == "border")
    for whole in (tuple(one for one in members if one[0] in ("border", "component")), border):
        if whole != members:
            yield whole


_ALIKE = Decimal("0.006")
"""How far off, in parts of it, a slice may be from having moved as its whole has."""


def _is_near(figure: Figure, official: Decimal) -> bool:
    return figure.value is not None and abs(figure.value - official) <= FARTHEST * official


def _may_have_moved(table: Table, members: Members, period: Period, official: Decimal | None) -> bool:
    """Whether an exact level is as near to the official one as figures of its slice have been revised."""
    figure = table.proposal.figure
    if official is None or figure.value is None or not is_exact(figure) or not _is_near(figure, official):
        return False
    return table.held.may_have_moved(table.measure, members, period, abs(figure.value - official))


def best(figure: Figure, values: tuple[Value, ...], parts: Decimal = _ONE, *, revisable: bool = True) -> Fitted:
    """The value that fits best, with the view that gives it.

    What is a slip of the hand beside one release is no revision of another.
    """
    out: Fitted = (Fit.UNHELD, None, 0)
    for value, rounding, view in values:
        told = in_unit(value, figure)
        told = told if parts is _ONE else six_digits(told / parts)
        fit = of_level(figure, told, rounding if parts is _ONE else 0, revisable=revisable)
        if fit is Fit.REVISED and figure.value is not None and any(mistyped(figure.value, v.value) for v in values):
            fit = Fit.OFF
        if parts is not _ONE and fit > Fit.REVISED and _is_close(figure, told):
            fit = Fit.REVISED
        if fit < out[0]:
            out = fit, told, view
    return out


def _is_close(figure: Figure, value: Decimal) -> bool:
    """Whether an average is as near to what was printed as revisions, or another count of days, move one."""
    if figure.value is None or figure.hedge in UPWARD or figure.hedge in DOWNWARD:
        return False  # "over 3,000 a day" says on which side
    return abs(value - figure.value) <= REVISIONS * value
