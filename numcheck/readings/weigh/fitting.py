"""How the change between two official values stands to the number that tells it."""

from decimal import Decimal

from numcheck.claims.claim import Operation
from numcheck.claims.doing import Doing
from numcheck.figures.exact import is_exact
from numcheck.figures.figure import Figure, Kind
from numcheck.figures.masses import in_unit
from numcheck.figures.precision import Interval, six_digits
from numcheck.readings.held import Value
from numcheck.readings.number import FINE, Fit, of_level, of_percent, of_ratio


def fit_of(figure: Figure, doing: Doing, value: Value, base: Value, *, revisable: bool) -> tuple[Fit, Decimal]:
    """How a change from one value to another, in the figure's unit, stands to it, and the change."""
    if doing.operation is Operation.MULTIPLE:
        ratio = six_digits(value.value / base.value)
        fit = of_ratio(figure, ratio)
        return (Fit.SHADE if fit is Fit.OFF and _is_turned_round(figure, ratio) else fit), ratio
    if doing.counted:
        return _difference(figure, doing, value, base)
    unit = Decimal(1) if figure.kind is Kind.SHARE else Decimal(100)
    moved = unit * (value.value / base.value - 1)
    told = -moved if doing.direction == "down" and (figure.value is None or figure.value >= 0) else moved
    fit = of_percent(figure, told, revisable=revisable)
    if (value.rounding or base.rounding) and figure.value is not None:
        slack = unit * (value.rounding / base.value + value.value * base.rounding / base.value / base.value)
        within = min(max(told - slack, figure.value), told + slack)
        fit = min(fit, of_percent(figure, within, revisable=revisable))
    if fit is Fit.OFF and told < 0 and of_percent(figure, -told) <= Fit.NEAR:
        fit = Fit.REVERSED
    if fit is Fit.OFF and figure.value is not None and abs(told - figure.value) <= unit / 100 + abs(moved) / 100:
        fit = Fit.SHADE  # a revision of one percent of either end
    return fit, six_digits(moved)


def _is_turned_round(figure: Figure, ratio: Decimal) -> bool:
    """Whether a multiple tells the base by the value: `two years earlier there were twelve times as many`."""
    return bool(ratio) and figure.value is not None and figure.value > 1 and of_ratio(figure, 1 / ratio).holds


_SLIGHTLY = Decimal("0.005")
"""How far off, in parts of it, one printed to the unit may be to be that of other releases."""

_MOVED = Decimal("0.1")
"""How far off, in parts of it, a difference may be by revisions of its ends."""


def _difference(printed: Figure, doing: Doing, value: Value, base: Value) -> tuple[Fit, Decimal]:
    figure = _unsigned(printed)
    difference = in_unit(value.value - base.value, figure)
    told = -difference if doing.direction == "down" else difference
    fit = of_level(figure, abs(difference), 2 * max(value.rounding, base.rounding), revisable=False)
    if fit is Fit.OFF and figure.value is not None:
        apart = abs(abs(difference) - figure.value)
        if is_exact(figure) and apart <= _SLIGHTLY * figure.value:
            fit = Fit.REVISED
        elif apart <= _MOVED * figure.value:
            fit = Fit.SHADE  # a revision of either end moves their difference by more
    if told < 0 and doing.direction is not None:
        return (Fit.REVERSED if fit <= Fit.NEAR else Fit.OFF), difference
    return fit, difference


def _unsigned(figure: Figure) -> Figure:
    """`−4,100` as `4,100`: its sign is its direction."""
    if figure.value is None or figure.value >= 0:
        return figure
    printed, allowed = (
        Interval(None if one.high is None else -one.high, None if one.low is None else -one.low)
        for one in (figure.printed, figure.allowed)
    )
    return figure._replace(value=-figure.value, text=figure.text.lstrip("-−– "), printed=printed, allowed=allowed)


def is_coarse(figure: Figure, moved: Decimal) -> bool:
    """Whether a revision of one percent of both ends of a change tells it as printed, in whole percents."""
    if figure.kind is not Kind.PERCENT or figure.value is None or figure.hedge is not None:
        return False
    apart = abs(abs(moved) - abs(figure.value))
    return (figure.step or 1) >= FINE and apart <= (100 + moved) / 50
