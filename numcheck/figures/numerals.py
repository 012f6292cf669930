"""Builds the numbers themselves: `25`, `two hundred and five`, `two and a half million`."""

from decimal import Decimal

from numcheck.figures.values import Leaf, Number, Part, fraction_of, from_decimal, from_digits, from_word, soft


class Numerals:
    """The values of numbers, a method for each rule of the grammar; None stands for what makes no sense (1/0)."""

    # ---- whole numbers ----------------------------------------------------------------------------------------------

    def small(self, parts: list[Part]) -> Number:
        """25, twenty, twenty-five."""
        first = parts[0]
        if first.terminal == "DIGITS":
            return from_digits(first)
        value = first.amount
        for part in parts[1:]:
            value += part.amount
        return from_word(value, first.start, parts[-1].end)

    def hundred(self, parts: list[Part]) -> Number:
        """two hundred, a hundred, hundred."""
        first, end = parts[0], parts[-1].end
        if isinstance(first, Leaf):
            return from_word(Decimal(100), first.start, end)
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
            return Number(parts[0].amount, Decimal(1), Decimal(1), True, parts[0].start, parts[0].end)
        return Number(parts[0].value * parts[1].amount, Decimal(1), Decimal(1), True, parts[0].start, parts[1].end)

    def group(self, parts: list[Part]) -> Number:
        """two hundred thousand, a million, 2.3+ million (`hedges` hears the sign)."""
        first, scales = parts[0], parts[-1]
        if isinstance(first, Leaf):
            first = from_word(Decimal(1), first.start, first.end)
        number: Number = first.times(scales.value, scales.end)
        return number

    # ---- parts ------------------------------------------------------------------------------------------------------

    def decimal(self, parts: list[Part]) -> Number | None:
        """nine point nought four; None where a part of it has a point already."""
        whole, _, *digits = parts
        figures = [f"{whole.value:f}", *(f"{digit.amount:f}" for digit in digits)]
        if any("." in figure for figure in figures):
            return None
        return from_decimal(Decimal(f"{figures[0]}.{''.join(figures[1:])}"), whole.start, parts[-1].end)

    def fraction(self, parts: list[Part]) -> Number | None:
        """half, a third, two-thirds."""
        first, last = parts[0], parts[-1]
        if isinstance(first, Leaf):
            over = Decimal(1)
            under = last.amount
        else:
            over, under = first.value, last.amount
        return fraction_of(over, under, first.start, last.end)

    def finer(self, parts: list[Part]) -> Number | None:
        """three twenty-firsts."""
        over, tens, ones = parts
        return fraction_of(over.value, tens.amount + ones.amount, over.start, ones.end)

    def divided(self, parts: list[Part]) -> Number | None:
        """one over three; None for what is more than one: `120 over 80`."""
        *sign, over, _, under = parts
        if not over.value < under.value:
            return None
        number = fraction_of(over.value, under.value, over.start, under.end)
        return number.negated(sign[0].start) if sign and number is not None else number

    def parted(self, parts: list[Part]) -> Number | None:
        """half a: the article belongs to what follows."""
        number: Number | None = parts[0]
        return number

    def digit_fraction(self, parts: list[Part]) -> Number | None:
        """1/2."""
        return fraction_of(parts[0].amount, parts[2].amount, parts[0].start, parts[2].end)

    def vulgar(self, parts: list[Part]) -> Number | None:
        """½."""
        over, under = parts[0].text.split("/")
        return fraction_of(Decimal(over), Decimal(under), parts[0].start, parts[0].end)

    def mixed(self, parts: list[Part]) -> Number | None:
        """2½, two and a half, a million and a half (half of the scale)."""
        whole, part = parts[0], parts[-1]
        if isinstance(whole, Leaf):
            whole, part = from_digits(whole), self.vulgar([part])
        if part is None:
            return None
        return soft(whole.value + part.value * whole.scale, whole.start, part.end)

    def mixed_scaled(self, parts: list[Part]) -> Number | None:
        """two and a half million; a billion and three quarters of the smaller scale: `a billion and a half million`."""
        whole, _, part, scales = parts
        if whole is None or part is None:
            return None
        if whole.scale > scales.value:
            return soft(whole.value + part.value * scales.value, whole.start, scales.end)
        return soft(whole.value + part.value, whole.start, part.end).times(scales.value, scales.end)

    def mixed_digits(self, parts: list[Part]) -> Number | None:
        """2 1/2."""
        part = self.digit_fraction(parts[1:])
        return None if part is None else soft(parts[0].amount + part.value, parts[0].start, part.end)

    def scaled(self, parts: list[Part]) -> Number | None:
        """half a million, two and a half million."""
        number: Number | None = parts[0]
        return None if number is None else number.times(parts[-1].value, parts[-1].end)

    def negative(self, parts: list[Part]) -> Number | None:
        """minus five."""
        number: Number | None = parts[1]
        return None if number is None else number.negated(parts[0].start)

    def margin(self, parts: list[Part]) -> Number | None:
        """2,000.45±0.01: the number; of its margin only the place is kept."""
        number, _, margin = parts
        return None if number is None or margin is None else number._replace(end=margin.end)
