"""Levels and averages: the total of a period against the number."""

from collections.abc import Iterator
from decimal import Decimal

from numcheck.claims.doing import Doing
from numcheck.figures.exact import is_exact
from numcheck.figures.figure import Figure
from numcheck.figures.precision import six_digits
from numcheck.periods import Period
from numcheck.readings.enumerate import DEEP
from numcheck.readings.held import Members, Value
from numcheck.readings.masses import in_unit
from numcheck.readings.mistyped import mistyped
from numcheck.readings.number import REVISIONS, Fit, of_level
from numcheck.readings.operations.average import days
from numcheck.readings.weigh.table import Fitted, Table
from numcheck.readings.weighed import Option

_ONE = Decimal(1)


def levels(table: Table, doing: Doing, add: int) -> Iterator[Option]:
    """The readings of a level."""
    measure, fits = table.measure, table.fits
    for scoped, period, cost in table.readings(DEEP):
        key = (scoped.members, period)
        found = fits.get(key)
        if found is None:
            found = fits[key] = _level(table, scoped.members, period)
        yield tuple.__new__(Option, (doing, measure, scoped, period, None, None, cost + add, *found))


def _level(table: Table, members: Members, period: Period) -> Fitted:
    revisable = table.may_be_revised(period)
    values = table.held.values(table.measure, members, period)
    fit, computed, view = best(table.proposal.figure, values, revisable=revisable)
    if fit is Fit.REVISED and table.held.is_strict:
        fit = Fit.OFF
    if fit is Fit.OFF and revisable and _may_have_moved(table, members, period, computed):
        fit = Fit.SHADE
    return fit, computed, view


_FARTHEST = Decimal("0.15")
"""How far off, in parts of it, an exact level may be for the revisions of its slice to be looked up."""


def _may_have_moved(table: Table, members: Members, period: Period, official: Decimal | None) -> bool:
    """Whether an exact level is as near to the official one as figures of its slice have been revised."""
    figure = table.proposal.figure
    if official is None or figure.value is None or not is_exact(figure):
        return False
    apart = abs(figure.value - official)
    return apart <= _FARTHEST * official and apart <= table.held.room(table.measure, members, period)


def averages(table: Table, doing: Doing, add: int) -> Iterator[Option]:
    """The readings of an average: the total of a period over its days, months or years."""
    figure, measure, fits = table.proposal.figure, table.measure, table.fits
    for scoped, period, cost in table.readings(DEEP):
        parts = parts_of(period, doing)
        if parts is None:
            continue
        key = (scoped.members, period)
        found = fits.get(key)
        if found is None:
            found = fits[key] = best(figure, table.held.values(measure, scoped.members, period), parts)
        yield tuple.__new__(Option, (doing, measure, scoped, period, None, None, cost + add, *found))


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
    return figure.value is not None and abs(value - figure.value) <= REVISIONS * value


def parts_of(period: Period, doing: Doing) -> Decimal | None:
    """How many days, months or years an average over a period divides its total by; None where it is over none."""
    if doing.per == "day":
        return Decimal(days(period))
    if doing.per == "month":
        return Decimal(period.length) if not period.is_month else None
    return Decimal(period.length) / 12 if doing.per == "year" and period.length > 12 else None
