"""Puts parts together: a number with what it is a number of, and two of them to a range or a pair."""

from numcheck.figures.figure import Kind
from numcheck.figures.values import Number, Parsed, Part, Valued


def valued(kind: Kind, number: Number, unit: str | None = None) -> Valued:
    """A number as a figure of a kind, no longer than the number itself."""
    return tuple.__new__(Valued, (kind, number, number.start, number.end, unit))


def with_unit(kind: Kind, parts: list[Part], unit: str | None) -> Valued | None:
    """A number with the words after it that say its kind; None where the number makes no sense."""
    number = parts[0]
    return None if number is None else Valued(kind, number, number.start, parts[-1].end, unit)


def one(figure: Valued) -> Parsed:
    """A figure of one number."""
    kind, _, start, end, unit = figure
    return tuple.__new__(Parsed, (kind, start, end, figure, None, None, unit, None))


def two(kind: Kind, parts: list[Part]) -> Parsed | None:
    """A range or pair; None where the two are not of one kind. What is said of one alone is meant of both."""
    ends = [part for part in parts if isinstance(part, Valued)]
    if len(ends) != 2:
        return None
    first, second = ends
    # "fell from 1,643,679 in 2000 to 303,916": the year is no end of a range.
    if first.number.bare_year != second.number.bare_year and first.unit is None and second.unit is None:
        return None
    first, second = likened(first, second), _signed(first, second)
    # "rose 43 cents to $78.05": two currencies make no range.
    if (first.kind, first.unit) != (second.kind, second.unit):
        return None
    return Parsed(kind, parts[0].start, second.end, first, second, unit=second.unit)


def likened(first: Valued, second: Valued) -> Valued:
    """The first number with the second's scale and unit, where it has none: `15-20 percent`, `$5-10 million`.

    `900 to 2 million` is left as it is: 900 million would be far off.
    """
    number, scale = first.number, second.number.scale
    if number.scale == 1 < scale and number.value * scale <= second.number.value * 10:
        number = number.times(scale, number.end)
    if first.kind is Kind.COUNT:
        return Valued(second.kind, number, first.start, first.end, second.unit)
    return Valued(first.kind, number, first.start, first.end, first.unit)


def _signed(first: Valued, second: Valued) -> Valued:
    """The second number with the first's currency: `$5-10 million`."""
    if first.kind is Kind.MONEY and second.kind is Kind.COUNT:
        return Valued(Kind.MONEY, second.number, second.start, second.end, first.unit)
    return second
