"""What values a printed number may stand for.

A printed number is evidence of a value that was rounded to it: `2.4 million` stands for everything from
2,350,000 up to 2,450,000. How wide that is depends on how the number is printed:

- A decimal (`37.14`, `3.20`) was rounded to its last digit, whatever that is.
- A percent or an integer below 100 was rounded to the unit: nobody prints `40 percent` for 36.
- A larger round integer (`172,000`) may be exact or rounded to its last non-zero digit. The wider reading is kept,
  but never wider than 5 percent of the value to each side: nobody prints `two million` for 1.6 million.
- A number with a scale (`2 million`) is read likewise, and so are multiples (`twice`) and shares (`a third`),
  whose words have no last digit.
"""

from decimal import ROUND_HALF_EVEN, Context, Decimal
from functools import lru_cache
from typing import NamedTuple

_SIX = Context(prec=6, rounding=ROUND_HALF_EVEN)
_HALF = Decimal("0.5")
WIDEST = Decimal("0.05")
"""How far a round number reaches to each side at the most, as a part of its value."""
EXACT_BELOW = 100
"""Bare integers below this are exact to the unit."""


class Interval(NamedTuple):
    """The values from `low` up to, and without, `high`; None is an open end."""

    low: Decimal | None
    high: Decimal | None

    def contains(self, value: Decimal) -> bool:
        """Whether the value lies in it."""
        return (self.low is None or self.low <= value) and (self.high is None or value < self.high)


OPEN = Interval(None, None)
"""Any value."""


def around(value: Decimal, step: Decimal, capped: bool) -> Interval:
    """The values that round to `value` in steps of `step`, no wider than `WIDEST` where `capped`."""
    half = step * _HALF
    if capped and (widest := abs(value) * WIDEST) < half:
        half = widest
    return tuple.__new__(Interval, (value - half, value + half))


@lru_cache(128)
def power(exponent: int) -> Decimal:
    """A power of ten: 0.01 for -2."""
    return Decimal(1).scaleb(exponent)


def last_digit(value: Decimal) -> Decimal:
    """One unit of the last digit printed: 0.01 for 3.20, 1 for 300."""
    exponent = value.as_tuple().exponent
    return Decimal(1).scaleb(exponent if isinstance(exponent, int) and exponent < 0 else 0)


def last_nonzero_digit(value: Decimal) -> Decimal:
    """One unit of the last digit that is not zero, or of the last decimal: 1000 for 172,000, 0.01 for 3.20."""
    exponent = value.as_tuple().exponent
    if (isinstance(exponent, int) and exponent < 0) or not value:
        return last_digit(value)
    digits = format(value, "f")
    return Decimal(1).scaleb(len(digits) - len(digits.rstrip("0")))


def plain(value: Decimal) -> str:
    """A number in plain decimal notation: no exponent, no trailing zeros after the point, no negative zero."""
    text = format(value, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def six_digits(value: Decimal) -> Decimal:
    """The result of a division, to six significant digits (the contract's rounding)."""
    return _SIX.plus(value)
