"""Builds values out of what the grammar recognised: one method for each of its rules, named alike."""

from decimal import Decimal

from lark import Token, Transformer

from numcheck.figures.combine import Part, amount_of, end_of, one, start_of, two, valued, with_unit
from numcheck.figures.figure import Kind
from numcheck.figures.precision import Interval
from numcheck.figures.values import Number, Parsed, Valued, fraction_of, from_digits, from_word, soft
from numcheck.figures.vocabulary import Vocabulary


class Builder(Transformer[Token, Part]):
    """The values of a window's parts, from the innermost outwards. None stands for what makes no sense (1/0)."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        super().__init__()
        self._kinds = vocabulary.unit_kinds

    # ---- whole numbers ----------------------------------------------------------------------------------------------

    def small(self, parts: list[Part]) -> Number:
        """25, twenty, twenty-five."""
        first = parts[0]
        if first.type == "DIGITS":
            year = len(first) == 4 and first.isdecimal() and 1900 <= int(first) <= 2099
            bare_year = year and first.end_pos - first.start_pos == 1
            return from_digits(amount_of(first), start_of(first), end_of(first), bare_year)
        value = sum((amount_of(part) for part in parts), Decimal(0))
        return from_word(value, start_of(first), end_of(parts[-1]))

    def hundred(self, parts: list[Part]) -> Number:
        """two hundred, a hundred, hundred."""
        first, end = parts[0], end_of(parts[-1])
        if isinstance(first, Token):
            return from_word(Decimal(100), start_of(first), end)
        return from_word(first.value * 100, first.start, end)

    def sum(self, parts: list[Part]) -> Number:
        """two million three hundred thousand, two hundred and five."""
        number: Number = parts[0].plus(parts[-1])
        return number

    def alone(self, parts: list[Part]) -> Number:
        """million, where no number stands before it."""
        scales: Number = parts[0]
        return from_word(Decimal(1), scales.start, scales.end).times(scales.value, scales.end)

    def scales(self, parts: list[Part]) -> Number:
        """thousand million."""
        if len(parts) == 1:
            return Number(amount_of(parts[0]), Decimal(1), Decimal(1), True, start_of(parts[0]), end_of(parts[0]))
        return Number(
            parts[0].value * amount_of(parts[1]), Decimal(1), Decimal(1), True, parts[0].start, end_of(parts[1])
        )

    def group(self, parts: list[Part]) -> Number:
        """two hundred thousand, a million."""
        first, scales = parts
        if isinstance(first, Token):
            first = from_word(Decimal(1), start_of(first), end_of(first))
        number: Number = first.times(scales.value, scales.end)
        return number

    # ---- parts ------------------------------------------------------------------------------------------------------

    def decimal(self, parts: list[Part]) -> Number | None:
        """nine point nought four; None where a part of it has a point already."""
        whole, _, *digits = parts
        figures = [f"{whole.value:f}", *(f"{amount_of(digit):f}" for digit in digits)]
        if any("." in figure for figure in figures):
            return None
        return from_digits(Decimal(f"{figures[0]}.{''.join(figures[1:])}"), whole.start, end_of(parts[-1]))

    def fraction(self, parts: list[Part]) -> Number | None:
        """half, a third, two-thirds."""
        first, last = parts[0], parts[-1]
        if isinstance(first, Token):
            over = Decimal(1)
            under = Decimal(2) if last.type == "HALF" else amount_of(last)
        else:
            over, under = first.value, amount_of(last)
        return fraction_of(over, under, start_of(first), end_of(last))

    def parted(self, parts: list[Part]) -> Number | None:
        """half a: the article belongs to what follows."""
        number: Number | None = parts[0]
        return number

    def digit_fraction(self, parts: list[Part]) -> Number | None:
        """1/2."""
        return fraction_of(amount_of(parts[0]), amount_of(parts[2]), start_of(parts[0]), end_of(parts[2]))

    def vulgar(self, parts: list[Part]) -> Number | None:
        """½."""
        over, under = parts[0].split("/")
        return fraction_of(Decimal(over), Decimal(under), start_of(parts[0]), end_of(parts[0]))

    def mixed(self, parts: list[Part]) -> Number | None:
        """2½, two and a half, a million and a half (half of the scale)."""
        whole, part = parts[0], parts[-1]
        if isinstance(whole, Token):
            whole, part = from_digits(amount_of(whole), start_of(whole), end_of(whole)), self.vulgar([part])
        if part is None:
            return None
        return soft(whole.value + part.value * whole.scale, whole.start, part.end)

    def mixed_digits(self, parts: list[Part]) -> Number | None:
        """2 1/2."""
        part = self.digit_fraction(parts[1:])
        return None if part is None else soft(amount_of(parts[0]) + part.value, start_of(parts[0]), part.end)

    def scaled(self, parts: list[Part]) -> Number | None:
        """half a million, two and a half million."""
        number: Number | None = parts[0]
        return None if number is None else number.times(parts[-1].value, parts[-1].end)

    def negative(self, parts: list[Part]) -> Number | None:
        """minus five."""
        number: Number | None = parts[1]
        return None if number is None else number.negated(start_of(parts[0]))

    # ---- a number with what it is a number of -----------------------------------------------------------------------

    def bare(self, parts: list[Part]) -> Valued | None:
        """A number alone: a count, or a share where it is a fraction."""
        number = parts[0]
        return None if number is None else valued(Kind.SHARE if number.fraction else Kind.COUNT, number)

    def percent(self, parts: list[Part]) -> Valued | None:
        """37 percent."""
        return with_unit(Kind.PERCENT, parts, "percent")

    def points(self, parts: list[Part]) -> Valued | None:
        """3 percentage points."""
        return with_unit(Kind.POINTS, parts, "percentage points")

    def one_point(self, parts: list[Part]) -> Valued | None:
        """a percentage point."""
        one = from_word(Decimal(1), start_of(parts[0]), end_of(parts[0]))
        return with_unit(Kind.POINTS, [one, parts[1]], "percentage points")

    def basis(self, parts: list[Part]) -> Valued | None:
        """25 basis points."""
        return with_unit(Kind.MEASURE, parts, "basis points")

    def sign(self, parts: list[Part]) -> Token:
        """A currency's sign."""
        token: Token = parts[0]
        return token

    def money(self, parts: list[Part]) -> Valued | None:
        """$1.2bn, 5 million pesos, $10 dollars: the sign names the currency, or else the word."""
        number = next((part for part in parts if isinstance(part, Number)), None)
        unit = next(part for part in parts if isinstance(part, Token))
        if number is None:
            return None
        return Valued(Kind.MONEY, number, start_of(parts[0]), end_of(parts[-1]), str(unit))

    def minus_money(self, parts: list[Part]) -> Valued | None:
        """-$5."""
        return None if parts[2] is None else self.money([parts[1], parts[2].negated(start_of(parts[0]))])

    def measure(self, parts: list[Part]) -> Valued | None:
        """2,804 pounds, three weeks, 500-page."""
        unit = str(parts[-1])
        return with_unit(self._kinds[unit], parts, unit)

    def hyphened(self, parts: list[Part]) -> Valued | None:
        """12-member."""
        return with_unit(Kind.MEASURE, parts, str(parts[-1]))

    def times(self, parts: list[Part]) -> Valued | None:
        """three times, six-fold."""
        return with_unit(Kind.MULTIPLE, parts, None)

    def times_word(self, parts: list[Part]) -> Valued:
        """twice, doubled, fivefold."""
        token = parts[0]
        return valued(Kind.MULTIPLE, soft(amount_of(token), start_of(token), end_of(token)))

    # ---- two numbers ------------------------------------------------------------------------------------------------

    def range(self, parts: list[Part]) -> Parsed | None:
        """15-20 percent, between 120,000 and 140,000."""
        return two(Kind.RANGE, parts)

    def pair(self, parts: list[Part]) -> Parsed | None:
        """from 45,000 to 60,000."""
        return two(Kind.PAIR, parts)

    def share(self, parts: list[Part]) -> Parsed | None:
        """one in five, two out of three; None where the part is no part of the whole."""
        over, under = parts[0], parts[-1]
        if over is None or under is None or not 0 < over.value < under.value:
            return None
        number = fraction_of(over.value, under.value, over.start, under.end)
        return None if number is None else one(valued(Kind.SHARE, number))

    # ---- ages, vague numbers, positions -----------------------------------------------------------------------------

    def age(self, parts: list[Part]) -> Parsed | None:
        """a 5-year-old, aged 30."""
        number = next((part for part in parts if isinstance(part, Number)), None)
        unit = next((str(part) for part in parts if isinstance(part, Token) and part.type == "OLD"), "year")
        return None if number is None else one(Valued(Kind.AGE, number, start_of(parts[0]), end_of(parts[-1]), unit))

    def age_range(self, parts: list[Part]) -> Parsed | None:
        """ages 5 to 12."""
        low, high = (None if part is None else valued(Kind.AGE, part, "year") for part in parts[1::2])
        return two(Kind.RANGE, [parts[0], low, parts[2], high])

    def vague(self, parts: list[Part]) -> Parsed:
        """dozens, tens of thousands."""
        low, high = Decimal(1), Decimal(1)
        words = [part.split() for part in parts if part.type == "VAGUE"]
        for least, below in words[:-1]:
            low, high = low * Decimal(least), high * Decimal(below)
        least, below = words[-1]
        # "tens of thousands": two tens of one thousand at the least, so the last word counts once, not twice.
        low, high = (
            (low * Decimal(least), Decimal(below))
            if len(words) == 1
            else (low * Decimal(least) / 2, high * Decimal(least) / 2)
        )
        return Parsed(Kind.VAGUE, start_of(parts[0]), end_of(parts[-1]), interval=Interval(low, high))

    def few(self, parts: list[Part]) -> Parsed:
        """a few hundred: some of the scale, and fewer than ten."""
        least, below = (Decimal(bound) for bound in parts[0].split())
        scale = Decimal(1)
        for part in parts[1:]:
            scale *= amount_of(part) if isinstance(part, Token) else part.value
        interval = Interval(least * scale, below * scale)
        return Parsed(Kind.VAGUE, start_of(parts[0]), end_of(parts[-1]), interval=interval)

    def ordinal(self, parts: list[Part]) -> Parsed:
        """twenty-first, 21st, one thousand and first."""
        value = Decimal(0)
        for part in parts:
            if isinstance(part, Number):
                value += part.value
            elif part.type == "SCALE_ORD":
                value = value * amount_of(part) if value else amount_of(part)
            elif part.type in ("ORD", "TENS", "DIGITS"):
                value += amount_of(part)
        number = from_word(value, start_of(parts[0]), end_of(parts[-1]))
        return one(valued(Kind.ORDINAL, number))

    def rank(self, parts: list[Part]) -> Parsed:
        """third-highest."""
        position, extreme = parts
        valued = Valued(Kind.RANK, position.first.number, position.start, end_of(extreme))
        return Parsed(Kind.RANK, valued.start, valued.end, first=valued, extreme=str(extreme))

    def start(self, parts: list[Part]) -> Parsed | None:
        """The figure."""
        part = parts[0]
        return one(part) if isinstance(part, Valued) else part
