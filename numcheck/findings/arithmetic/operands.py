"""Printed numbers as operands: the values that each may stand for beside the other."""

from decimal import Decimal
from typing import NamedTuple

from numcheck.documents.document import Document
from numcheck.figures.figure import End, Figure, Kind
from numcheck.figures.precision import WIDEST, Interval, last_nonzero_digit
from numcheck.readings.agreement import SLACK, reach

SMALL = 1000
"""A count below this that is printed in digits, without a hedge, was counted and not rounded."""

_WIDEST_BESIDE = Decimal("0.025")
"""How far a round number reaches beside another one: nobody compares `2 million` with `2.4 million` for 1.9 and 2.4."""

_COUNTED = (Kind.COUNT, Kind.RATE)
_TEN = Decimal(10)


class Range(NamedTuple):
    """The values that a number or a result may have, both ends in."""

    low: Decimal
    high: Decimal

    def nearest(self, value: Decimal) -> Decimal:
        """The value in it that is nearest to this one."""
        return min(max(value, self.low), self.high)

    def overlaps(self, other: "Range") -> bool:
        """Whether the two share a value."""
        return self.low <= other.high and other.low <= self.high


class Operand(NamedTuple):
    """A number printed in a figure: the figure itself or one end of a pair.

    Attributes:
        figure: The figure that it stands in.
        text: The number as printed.
        value: Its value.
        printed: The values that round to it.
        kind: What kind of number it is (of a pair's end: count, money, percent).
        unit: The unit or noun.
    """

    figure: Figure
    text: str
    value: Decimal
    printed: Interval
    kind: Kind
    unit: str | None

    @property
    def step(self) -> Decimal:
        """One unit of the last digit that tells how the number was rounded."""
        half = _half(self)
        if half < WIDEST * abs(self.value):
            return 2 * half
        exponent = self.value.normalize().as_tuple().exponent
        return Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0)


def operand(figure: Figure) -> Operand | None:
    """A figure of one number as an operand; None where it has no value above zero."""
    if figure.value is None or figure.value <= 0 or figure.printed.high is None:
        return None
    return Operand(figure, figure.text, figure.value, figure.printed, figure.kind, figure.unit)


def ends(figure: Figure, document: Document) -> tuple[Operand, Operand] | None:
    """The two ends of a pair as operands; None where one is not above zero."""
    if figure.ends is None or figure.hedge is not None:
        return None
    first, last = (_end(end, figure, document) for end in figure.ends)
    return (first, last) if min(first.value, last.value) > 0 else None


def _end(end: End, figure: Figure, document: Document) -> Operand:
    kind = Kind.COUNT
    if figure.unit in ("percent", "points"):
        kind = Kind.PERCENT
    elif figure.unit is not None and (figure.unit.isupper() or figure.text.find("$") >= 0):
        kind = Kind.MONEY
    return Operand(figure, document.slice(end.span), end.value, end.printed, kind, figure.unit)


def alike(one: Operand, other: Operand) -> bool:
    """Whether the two count the same: of one kind, and of one unit where both name one."""
    if one.kind is not other.kind or one.figure.per != other.figure.per:
        return False
    return one.unit == other.unit or (one.kind in _COUNTED and None in (one.unit, other.unit))


def between(one: Operand, other: Operand) -> tuple[Range, Range]:
    """The values that each of two numbers may stand for beside the other."""
    return _values(one, other.step), _values(other, one.step)


def values(one: Operand) -> Range:
    """The values that a number may stand for by itself."""
    return _values(one, one.step)


def _values(one: Operand, beside: Decimal) -> Range:
    if one.figure.hedge is not None:
        return _open(one, one.figure.allowed, reach(one.figure))
    if None in one.printed:
        return _open(one, one.printed, max(last_nonzero_digit(one.value), SLACK * one.value))
    if _is_counted(one):
        return Range(one.value, one.value)
    half = _half(one)
    if "." not in one.text and abs(one.value) >= SMALL:
        half = min(half, _half_of_one_digit(one, beside))
    return Range(one.value - half, one.value + half)


def _half_of_one_digit(one: Operand, beside: Decimal) -> Decimal:
    """How far a number reaches that has one digit before its zeros: by itself that says little of how it was rounded.

    Beside `45,000`, `60,000` is rounded to thousands too, and beside `5.5 million` `5 million` is 5.0.
    """
    digits = one.value.normalize().as_tuple().digits
    if len(digits) > 1 or one.step.adjusted() < one.value.adjusted():
        return _half(one)
    if beside * _TEN == one.step:
        return beside / 2
    return (WIDEST if digits[0] == 1 else _WIDEST_BESIDE) * abs(one.value)


def _open(one: Operand, allowed: Interval, far: Decimal) -> Range:
    """What a hedge allows (`from 12,000 to more than 20,000`); an open end reaches as far as writers stretch it."""
    low, high = allowed
    return Range(one.value - far if low is None else low, one.value + far if high is None else high)


def _half(one: Operand) -> Decimal:
    return Decimal(0) if one.printed.high is None else one.printed.high - one.value


def _is_counted(one: Operand) -> bool:
    """Whether a count is printed to the unit: `35,108`, or a small one in digits (`200`)."""
    if one.kind not in _COUNTED or not one.text.replace(",", "").isdecimal():
        return False
    return one.value < SMALL or _half(one) == Decimal("0.5")
