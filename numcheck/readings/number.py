"""The printed number as evidence: how a value agrees with it, and how likely an unrelated one would."""

import math
from decimal import Decimal
from enum import IntEnum

from numcheck.figures.exact import is_exact
from numcheck.figures.figure import Figure, Kind
from numcheck.readings.agreement import DOWNWARD, UPWARD, near, of_multiple, of_number
from numcheck.readings.answer import Agreement
from numcheck.readings.mistyped import mistyped, one_slip


class Fit(IntEnum):
    """How the value of a reading stands to the printed number, the best first."""

    AGREES = 0
    REVISED = 1  # an exact number within what revisions do
    NEAR = 2  # right but for rounding or hedge
    SHADE = 3  # an exact number within what the widest revisions have done
    REVERSED = 4  # the change went the other way
    OFF = 5
    UNHELD = 6

    @property
    def holds(self) -> bool:
        """Whether the number may be that value."""
        return self <= Fit.REVISED


REVISIONS = Decimal("0.01")
WIDEST = Decimal("0.04")
"""How far, in parts of it, revisions usually move a month, and how far they have."""

CLOSED = Decimal("0.001")
"""The same once a fiscal year is closed: publications of one agency differ by a few events."""

_ROUNDED, _MOVED = Decimal("0.006"), Decimal("0.02")
"""How far off, in parts of it, a rounded level may be by a revision, and how far the widest ones have moved one."""

_STRETCH, _STRETCH_PERCENT = Decimal("0.08"), Decimal("0.1")
"""How far off, in parts of it, a hedge such as "nearly" may reach: of a level, and of a percentage."""

_FINEST, FINE, _POINTS = Decimal("0.05"), Decimal("0.5"), Decimal("0.21")
"""Between which steps a percentage is told in tenths, and how far off, in points, one may then be by a revision.

One told in hundredths was worked out from the very numbers.
"""


_ON_EDGE = Decimal("0.55")
"""How far off, in points, a part told in whole percent may be by a revision: `27 percent` of 27.52."""

FARTHEST = Decimal("0.12")
"""How far off, in parts of it, a level may be for other releases and the revisions of its slice to be looked up."""


def reach(figure: Figure) -> tuple[Decimal, Decimal] | None:
    """Between which values a level lies that is anything but off; None where no value is too far, or no number told.

    What is told to one side, and what is open to one, may be anything there.
    """
    told, (low, high), printed = figure.value, figure.allowed, figure.printed
    if told is None or told <= 0 or figure.hedge in UPWARD or figure.hedge in DOWNWARD:
        return None
    if low is None or high is None or printed.low is None or printed.high is None:
        return None
    rounded = near(figure)
    least = min(low, printed.low, told - rounded, told / (1 + FARTHEST))
    return least, max(high, printed.high, told + rounded, told / (1 - FARTHEST))


def of_level(figure: Figure, value: Decimal, rounding: int = 0, *, revisable: bool = True) -> Fit:
    """How a level agrees with what was printed."""
    found = of_number(figure, value)
    told = figure.value
    if found is Agreement.AGREES:
        return Fit.AGREES
    if told is None:
        return Fit.OFF
    apart = abs(value - told)
    if rounding and apart <= rounding:
        return Fit.AGREES
    if is_exact(figure):
        slipped = one_slip(told, value)
        moved = revisable and apart <= REVISIONS * told and not slipped
        if moved or (apart <= CLOSED * told and not mistyped(told, value)):
            return Fit.SHADE if slipped and not revisable else Fit.REVISED
        return Fit.SHADE if revisable and apart <= WIDEST * told else Fit.OFF
    if found is Agreement.STRETCHED and apart <= _STRETCH * told:
        return Fit.AGREES
    if figure.kind is Kind.MASS and apart <= REVISIONS * told:
        return Fit.REVISED
    if found in (Agreement.HEDGED, Agreement.STRETCHED, Agreement.ROUNDED):
        rounded = figure.hedge is None and found is Agreement.ROUNDED and revisable
        return Fit.REVISED if rounded and apart <= _ROUNDED * told else Fit.NEAR
    return Fit.SHADE if revisable and figure.hedge is None and apart <= _MOVED * told else Fit.OFF


def of_percent(figure: Figure, value: Decimal, *, revisable: bool = True) -> Fit:
    """How a percentage or a share agrees with what was printed."""
    found = of_number(figure, value)
    told = figure.value
    if found is Agreement.AGREES:
        return Fit.AGREES
    if told is not None:
        if found is Agreement.STRETCHED and told and abs(value - told) <= _STRETCH_PERCENT * told:
            return Fit.AGREES
        fine = (
            revisable and figure.kind is Kind.PERCENT and figure.hedge is None and _FINEST < (figure.step or 1) < FINE
        )
        if fine and abs(value - told) <= _POINTS:
            return Fit.REVISED
    return Fit.NEAR if found in (Agreement.HEDGED, Agreement.ROUNDED, Agreement.STRETCHED) else Fit.OFF


def of_share(figure: Figure, value: Decimal) -> Fit:
    """How a part, in percent, agrees with what was printed: by a revision it may round to the next percent."""
    fit, told = of_percent(figure, value), figure.value
    whole = figure.kind is Kind.PERCENT and figure.hedge is None and figure.step == 1
    on_edge = whole and told is not None and abs(value - told) <= _ON_EDGE
    return Fit.REVISED if fit is Fit.NEAR and on_edge else fit


def of_ratio(figure: Figure, value: Decimal) -> Fit:
    """How a ratio agrees with a multiple."""
    found = of_multiple(figure, value)
    return Fit.AGREES if found is Agreement.AGREES else Fit.OFF if found is Agreement.OFF else Fit.NEAR


def chance(figure: Figure) -> float:
    """The chance that the value of an unrelated reading would agree: from the figure's own width."""
    if not figure.value:
        return 0.3
    value = abs(float(figure.value))
    if figure.kind in (Kind.PERCENT, Kind.SHARE):
        width = float(figure.step or 1) if figure.kind is Kind.PERCENT else 10.0
        return _bounded(width / 80 * (2.5 if figure.hedge else 1.0), 0.002)
    if figure.kind in (Kind.MULTIPLE, Kind.ORDINAL, Kind.RANK):
        return 0.15
    if is_exact(figure):
        return 2e-5 if value >= 10_000 else 2e-4
    low, high = figure.allowed
    width = float(high - low) / value if low is not None and high is not None else 0.06
    return _bounded(width / 5, 2e-5)


def _bounded(chance: float, least: float) -> float:
    return min(0.4, max(least, chance))


def probability(cost: int) -> float:
    """What a cost in hundredths of log odds leaves of a whole."""
    return math.exp(-cost / 100)
