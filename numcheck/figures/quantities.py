"""Builds numbers with what they are numbers of: `37 percent`, `$1.2bn`, `6 feet 2 inches`, `twice`."""

from decimal import Decimal

from numcheck.figures.combine import valued, with_unit
from numcheck.figures.figure import Kind
from numcheck.figures.numerals import Numerals
from numcheck.figures.precision import six_digits
from numcheck.figures.values import Leaf, Number, Part, Valued, from_digits, from_word, soft
from numcheck.figures.vocabulary import Vocabulary

_COUNT, _SHARE = Kind.COUNT, Kind.SHARE
_ONE = Decimal(1)
_ONE_AND_HALF = Decimal("1.5")
_HUNDREDTH = Decimal("0.01")
_COUNTED_FROM = 10_000
"""From how many times on nothing is told to be so many times as much."""
_COMPOUNDS = {("foot", "inch"): Decimal(12), ("pound", "ounce"): Decimal(16)}
"""How many of a smaller unit make one of the larger, where both are printed together."""


class Quantities(Numerals):
    """The values of quantities, a method for each rule of the grammar."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._kinds = vocabulary.unit_kinds
        self._parts = vocabulary.parts

    def bare(self, parts: list[Part]) -> Valued | None:
        """A number alone: a count, or a share where it is a fraction."""
        number = parts[0]
        return None if number is None else valued(_SHARE if number.fraction else _COUNT, number)

    def percent(self, parts: list[Part]) -> Valued | None:
        """37 percent."""
        return with_unit(Kind.PERCENT, parts, "percent")

    def part_percent(self, parts: list[Part]) -> Valued | None:
        """one-half of 1 percent; None where it is a part of more: `half of 37 percent`."""
        share, _, whole, sign = parts
        if share is None or whole is None or whole.value != 1:
            return None
        return with_unit(Kind.PERCENT, [share, sign], "percent")

    def points(self, parts: list[Part]) -> Valued | None:
        """3 percentage points."""
        return with_unit(Kind.POINTS, parts, "percentage points")

    def one_point(self, parts: list[Part]) -> Valued | None:
        """a percentage point."""
        one = from_word(Decimal(1), parts[0].start, parts[0].end)
        return with_unit(Kind.POINTS, [one, parts[1]], "percentage points")

    def basis(self, parts: list[Part]) -> Valued | None:
        """25 basis points: a hundredth of a percentage point each."""
        return with_unit(Kind.POINTS, [parts[0].times(_HUNDREDTH, parts[0].end), parts[-1]], "percentage points")

    def sign(self, parts: list[Part]) -> Leaf:
        """A currency's sign."""
        token: Leaf = parts[0]
        return token

    def money(self, parts: list[Part]) -> Valued | None:
        """$1.2bn, 5 million pesos, $10 dollars, 42 Kuwaiti dinars: the sign names the currency, or else the word."""
        number = next((part for part in parts if isinstance(part, Number)), None)
        unit = next(part for part in parts if isinstance(part, Leaf) and part.terminal != "NATION")
        if number is None:
            return None
        return Valued(Kind.MONEY, number, parts[0].start, parts[-1].end, unit.text)

    def minus_money(self, parts: list[Part]) -> Valued | None:
        """-$5."""
        return None if parts[2] is None else self.money([parts[1], parts[2].negated(parts[0].start)])

    def measure(self, parts: list[Part]) -> Valued | None:
        """2,804 pounds, three weeks, 500-page."""
        unit = parts[-1].text
        return with_unit(self._kinds[unit], parts, unit)

    def measure_per(self, parts: list[Part]) -> Valued | None:
        """10 liters per kilometer, 5 kg/m³."""
        return with_unit(Kind.MEASURE, parts, f"{parts[1].text} per {parts[3].text}")

    def one_unit(self, parts: list[Part]) -> Valued:
        """a mile, a dollar."""
        article, unit = parts
        kind = Kind.MONEY if unit.terminal == "MONEY" else self._kinds[unit.text]
        return Valued(kind, soft(_ONE, article.start, unit.end), article.start, unit.end, unit.text)

    def and_half(self, parts: list[Part]) -> Valued:
        """a day and a half."""
        unit = parts[1]
        number = soft(_ONE_AND_HALF, parts[0].start, parts[-1].end)
        return Valued(self._kinds[unit.text], number, number.start, number.end, unit.text)

    def cents(self, parts: list[Part]) -> tuple[Number, str | None]:
        """50 cents; the unit is None where it is not printed: `3 dollars 50`."""
        last = parts[-1]
        if last.terminal == "CENTS":
            return from_digits(last)._replace(end=last.end), None
        number = next(part for part in parts if isinstance(part, Number))
        return number._replace(end=last.end), last.text

    def with_cents(self, parts: list[Part]) -> Valued | None:
        """3 dollars 50 cents, 15 dollars and 50; None where the second is no part of the first."""
        whole, unit, (part, of) = parts
        if of is not None and of not in self._parts:
            return None
        share = part.value / self._parts.get(of, Decimal(100))
        if whole is None or share >= 1 or whole.value != whole.value.to_integral_value():
            return None
        number = Number(whole.value + share, _HUNDREDTH, _HUNDREDTH, False, whole.start, part.end)
        return Valued(Kind.MONEY, number, whole.start, part.end, unit.text)

    def compound(self, parts: list[Part]) -> Valued | None:
        """6 feet 2 inches, in feet; None for units of which the second is no part of the first."""
        whole, unit, part, smaller = parts
        size = _COMPOUNDS.get((unit.text, smaller.text))
        if size is None or whole is None or part is None:
            return None
        count = part.amount if isinstance(part, Leaf) else part.value
        if count >= size:
            return None
        value = six_digits(whole.value + count / size)
        number = Number(value, _HUNDREDTH, _HUNDREDTH, False, whole.start, smaller.end)
        return Valued(self._kinds[unit.text], number, whole.start, smaller.end, unit.text)

    def tall(self, parts: list[Part]) -> Valued | None:
        """6-foot-2, 6-foot-2-inch."""
        smaller = parts[3] if len(parts) > len(("6", "foot", "2")) else parts[2]._replace(text="inch")
        return self.compound([*parts[:3], smaller])

    def part_of_unit(self, parts: list[Part]) -> Valued | None:
        """three quarters of an hour."""
        return self.measure(parts)

    def below_zero(self, parts: list[Part]) -> Valued | None:
        """18 below zero, 2 degrees below zero."""
        unit = parts[1].text if len(parts) == 3 else "degree"
        if parts[0] is None or self._kinds.get(unit) is not Kind.TEMPERATURE:
            return None
        return with_unit(Kind.TEMPERATURE, [parts[0].negated(parts[0].start), parts[-1]], unit)

    def per(self, parts: list[Part]) -> Valued | None:
        """31.4 per 100,000."""
        number, _, of = parts
        if number is None or of is None:
            return None
        return Valued(Kind.RATE, number, number.start, of.end, f"per {of.value:f}")

    def hyphened(self, parts: list[Part]) -> Valued | None:
        """12-member."""
        return with_unit(Kind.MEASURE, parts, parts[-1].text)

    def times(self, parts: list[Part]) -> Valued | None:
        """three times, six-fold; None of what only counts: `encountered 234,088 times last month`."""
        number = parts[0]
        return None if number is None or number.value >= _COUNTED_FROM else with_unit(Kind.MULTIPLE, parts, None)

    def times_word(self, parts: list[Part]) -> Valued:
        """twice, doubled, fivefold."""
        token = parts[0]
        return valued(Kind.MULTIPLE, soft(token.amount, token.start, token.end))
