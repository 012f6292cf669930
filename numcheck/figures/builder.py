"""Builds values out of what the grammar recognised: one method for each of its rules, named alike."""

from decimal import Decimal

from numcheck.figures.combine import likened, one, two, valued
from numcheck.figures.figure import Kind
from numcheck.figures.precision import Interval
from numcheck.figures.quantities import Quantities
from numcheck.figures.values import Leaf, Number, Parsed, Part, Valued, fraction_of, from_word
from numcheck.figures.vocabulary import OR_OVER

_FURTHEST = 100
"""The ends of `from A to B` are no further apart than this where only one has a unit."""


class Builder(Quantities):
    """The values of a window's parts, from the innermost outwards. None stands for what makes no sense (1/0)."""

    # ---- two numbers ------------------------------------------------------------------------------------------------

    def range(self, parts: list[Part]) -> Parsed | None:
        """15-20 percent, between 120,000 and 140,000."""
        return two(Kind.RANGE, parts)

    def spread(self, parts: list[Part]) -> Parsed | None:
        """15 to 20 percent; None for `awarded $1.2bn to eleven growers`."""
        first, second = parts[0], parts[-1]
        if first is None or second is None or not _comparable(first, second):
            return None
        return two(Kind.RANGE, parts)

    def choice(self, parts: list[Part]) -> Parsed | None:
        """two or three, 2.3 or 2.4 million: None where the two are not next to each other."""
        first, second = parts[0], parts[-1]
        if first is None or second is None or first.kind is not Kind.COUNT:
            return None
        first = likened(first, second)
        near = first.number.value < second.number.value <= first.number.value * 2
        return two(Kind.RANGE, parts) if near else None

    def pair(self, parts: list[Part]) -> Parsed | None:
        """from 45,000 to 60,000, from 24 pupils to 31, from three hours to 11."""
        first, second = (part for part in parts if not isinstance(part, Leaf))
        if first is None or second is None:
            return None
        if second.kind is Kind.COUNT is not first.kind and _comparable(first, second):
            parts = [*parts[:-1], Valued(first.kind, second.number, second.start, second.end, first.unit)]
        found = two(Kind.PAIR, parts)
        thing = next((part.text for part in parts if isinstance(part, Leaf) and part.terminal == "THING"), None)
        return found if found is None or thing is None else found._replace(unit=found.unit or thing)

    def share(self, parts: list[Part]) -> Parsed | None:
        """one in five, two out of three; None where the part is no part of the whole."""
        over, under = parts[0], parts[-1]
        if over is None or under is None or not 0 < over.value < under.value:
            return None
        # "7 of 10" is a share; in "18 of 23 drones" both numbers count.
        if len(parts) == 3 and parts[1].terminal == "OF" and not _is_base(under.value):
            return None
        number = fraction_of(over.value, under.value, over.start, under.end)
        return None if number is None else one(valued(Kind.SHARE, number))

    # ---- ages, vague numbers, positions -----------------------------------------------------------------------------

    def age(self, parts: list[Part]) -> Parsed | None:
        """a 5-year-old, aged 30; None of what nobody's age is: `8,000 and over`."""
        number = next((part for part in parts if isinstance(part, Number)), None)
        unit = next((part.text for part in parts if isinstance(part, Leaf) and part.terminal == "OLD"), "year")
        if number is None or (unit == OR_OVER and number.value > _OLDEST):
            return None
        unit = "year" if unit == OR_OVER else unit
        return one(Valued(Kind.AGE, number, parts[0].start, parts[-1].end, unit))

    def age_range(self, parts: list[Part]) -> Parsed | None:
        """ages 5 to 12."""
        low, high = (None if part is None else valued(Kind.AGE, part, "year") for part in parts[1::2])
        return two(Kind.RANGE, [parts[0], low, parts[2], high])

    def vague(self, parts: list[Part]) -> Parsed:
        """dozens, tens of thousands."""
        low, high = Decimal(1), Decimal(1)
        words = [part.text.split() for part in parts if part.terminal == "VAGUE"]
        for least, below in words[:-1]:
            low, high = low * Decimal(least), high * Decimal(below)
        least, below = words[-1]
        # "tens of thousands": two tens of one thousand at the least, so the last word counts once, not twice.
        low, high = (
            (low * Decimal(least), Decimal(below))
            if len(words) == 1
            else (low * Decimal(least) / 2, high * Decimal(least) / 2)
        )
        return Parsed(Kind.VAGUE, parts[0].start, parts[-1].end, interval=Interval(low, high))

    def few(self, parts: list[Part]) -> Parsed:
        """a few hundred: some of the scale, and fewer than ten."""
        least, below = (Decimal(bound) for bound in parts[0].text.split())
        scale = Decimal(1)
        for part in parts[1:]:
            scale *= part.amount if isinstance(part, Leaf) else part.value
        interval = Interval(least * scale, below * scale)
        return Parsed(Kind.VAGUE, parts[0].start, parts[-1].end, interval=interval)

    def ordinal(self, parts: list[Part]) -> Parsed:
        """twenty-first, 21st, one thousand and first."""
        value = Decimal(0)
        for part in parts:
            if isinstance(part, Number):
                value += part.value
            elif part.terminal == "SCALE_ORD":
                value = value * part.amount if value else part.amount
            elif part.terminal in ("ORD", "TENS", "DIGITS"):
                value += part.amount
        number = from_word(value, parts[0].start, parts[-1].end)
        return one(valued(Kind.ORDINAL, number))

    def rank(self, parts: list[Part]) -> Parsed:
        """third-highest."""
        position, extreme = parts
        valued = Valued(Kind.RANK, position.first.number, position.start, extreme.end)
        return Parsed(Kind.RANK, valued.start, valued.end, first=valued, extreme=extreme.text)

    def start(self, parts: list[Part]) -> Parsed | None:
        """The figure."""
        part = parts[0]
        return one(part) if isinstance(part, Valued) else part


_OLDEST = 150
"""The greatest age in years that people are told to be or over."""


def _is_base(value: Decimal) -> bool:
    """Whether shares are told out of so many."""
    return value <= 10 or value in _BASES


_BASES = frozenset(map(Decimal, (12, 20, 25, 50, 100, 1000)))


def _comparable(first: Valued, second: Valued) -> bool:
    """Whether a number without a unit may be of the other's: not `$1.2bn to eleven growers`."""
    if first.kind is not Kind.MONEY or second.kind is not Kind.COUNT:
        return True
    low, high = first.number, second.number
    return high.scale > 1 or (low.scale == 1 and low.value < high.value <= low.value * _FURTHEST)
