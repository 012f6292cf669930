"""The numbers inside a figure, while it is being read."""

from decimal import Decimal
from typing import Any, NamedTuple

from numcheck.figures.figure import RATIOS, Kind
from numcheck.figures.precision import EXACT_BELOW, Interval, around, last_digit, last_nonzero_digit, power, six_digits

_ONE, _EXACT_BELOW = Decimal(1), Decimal(EXACT_BELOW)

Part = Any
"""A leaf, or what `Builder` returned for a rule."""


class Leaf(NamedTuple):
    """A terminal of the grammar as it stands in the text.

    Attributes:
        terminal: Its name.
        text: What it stands for: digits, or a unit's name.
        start: The index of its first token.
        end: The index after its last token.
    """

    terminal: str
    text: str
    start: int
    end: int

    @property
    def amount(self) -> Decimal:
        """The number that it stands for."""
        return decimal_of(self.text)


class Number(NamedTuple):
    """A number as printed.

    Attributes:
        value: Its value.
        last: One unit of the last digit printed, zeros included.
        step: One unit of the last digit that is not zero.
        soft: Whether no digit tells how it was rounded, as with a scale, a fraction or a half.
        start: The index of its first token.
        end: The index after its last token.
        fraction: Whether it is a part of one (`a third`, `1/2`).
        scale: The scale of its last group (`million`), or 1.
        bare_year: Whether it is four digits and nothing else, and could be a year.
    """

    value: Decimal
    last: Decimal
    step: Decimal
    soft: bool
    start: int
    end: int
    fraction: bool = False
    scale: Decimal = _ONE
    bare_year: bool = False

    def times(self, factor: Decimal, end: int) -> "Number":
        """The number multiplied by a scale."""
        value = self.value * factor
        return Number(value, self.last * factor, self.step * factor, True, self.start, end, scale=self.scale * factor)

    def negated(self, start: int) -> "Number":
        """The number below zero."""
        return self._replace(value=-self.value, start=start, bare_year=False)

    def plus(self, other: "Number") -> "Number":
        """The sum of two parts of one number (`two hundred` and `five`): the last part has the last digit."""
        value = self.value + other.value
        soft = other.soft and other.scale != 1
        step = other.step if soft else _word_step(value)
        return Number(value, other.last, step, soft, self.start, other.end, scale=other.scale)


class Valued(NamedTuple):
    """A number with what it is a number of."""

    kind: Kind
    number: Number
    start: int
    end: int
    unit: str | None = None

    @property
    def step(self) -> Decimal:
        """One unit of the last digit that counts: a percent's zeros do, a count's do not."""
        number = self.number
        return number.last if self.kind in _BY_UNIT and not number.soft else number.step

    def printed(self) -> Interval:
        """The values that the number stands for, as this kind of figure."""
        value, last, step, is_soft = self.number[:4]
        if is_soft or (self.kind in RATIOS and last >= _ONE):
            return around(value, step, capped=True)
        if self.kind in _BY_UNIT:
            step = last
        return around(value, step, capped=step > _ONE)


_BY_UNIT = frozenset((Kind.PERCENT, Kind.POINTS))


class Parsed(NamedTuple):
    """What the grammar made of a window of tokens: one number, or two for a range or a pair.

    `interval` is what a vague word means; `extreme` is `high` or `low` for a rank.
    """

    kind: Kind
    start: int
    end: int
    first: Valued | None = None
    second: Valued | None = None
    interval: Interval | None = None
    unit: str | None = None
    extreme: str | None = None


def decimal_of(text: str) -> Decimal:
    """The number that digits print: `172,000`, `1.3e6`, `6.2x10^-4`."""
    if text.isdecimal():
        return Decimal(text)
    digits = text.replace(",", "")
    if "x10" in digits or "×10" in digits:
        factor, _, exponent = digits.replace("×", "x").partition("x10")
        return Decimal(factor).scaleb(int(exponent.lstrip("^").replace("−", "-")))
    return Decimal(digits)


def from_digits(leaf: Leaf) -> Number:
    """The number of digits as printed: `172,000`, `37.14`."""
    _, text, start, end = leaf
    digits = text.replace(",", "")
    if digits.isdecimal():
        value = Decimal(digits)
        step = _ONE if value < _EXACT_BELOW else power(len(digits) - len(digits.rstrip("0")))
        year = len(text) == 4 and 1900 <= value <= 2099
        return tuple.__new__(Number, (value, _ONE, step, False, start, end, False, _ONE, year))
    whole, _, part = digits.partition(".")
    if not (whole + part).isdecimal():
        return soft(decimal_of(text), start, end)
    last = power(-len(part)) if part else _ONE
    return tuple.__new__(Number, (Decimal(digits), last, last, False, start, end, False, _ONE, False))


def from_decimal(value: Decimal, start: int, end: int) -> Number:
    """The number of a decimal that was printed in parts."""
    step = last_nonzero_digit(value) if value >= EXACT_BELOW else last_digit(value)
    return Number(value, last_digit(value), step, False, start, end)


def from_word(value: Decimal, start: int, end: int) -> Number:
    """The number of a word, or of a few."""
    return tuple.__new__(Number, (value, _ONE, _word_step(value), False, start, end, False, _ONE, False))


def fraction_of(over: Decimal, under: Decimal, start: int, end: int) -> Number | None:
    """The number of a fraction, or None where it divides by zero; half of its step is 5 percent of it."""
    return soft(six_digits(over / under), start, end) if under else None


def soft(value: Decimal, start: int, end: int) -> Number:
    """A number whose words have no last digit: its step is a tenth of it, 5 percent to each side."""
    return Number(value, abs(value) / 10, abs(value) / 10, True, start, end, fraction=abs(value) < 1)


def _word_step(value: Decimal) -> Decimal:
    return last_nonzero_digit(value) if value >= _EXACT_BELOW else _ONE
