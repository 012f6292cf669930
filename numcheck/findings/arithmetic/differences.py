"""By how many a number is told to exceed another, held against the two printed."""

from decimal import Decimal

from numcheck.claims.claim import Operation
from numcheck.documents.document import Sentence
from numcheck.figures.figure import Figure
from numcheck.findings.arithmetic.lists import written
from numcheck.findings.arithmetic.operands import Operand, Range, between
from numcheck.findings.arithmetic.pairs import Comparison
from numcheck.findings.arithmetic.slip import Slip
from numcheck.findings.finding import Suggestion
from numcheck.readings.agreement import of_number
from numcheck.readings.answer import Agreement

LEAST = 100
"""Below this numbers may be places, ages or points in a game."""


def slip(found: Comparison, told: Figure, place: Sentence) -> Slip | None:
    """`31,000, some 4,000 more than the 25,500 of a year earlier`, or None where it may be right."""
    if told.value is None or not _is_counted(found, told):
        return None
    value, base = between(found.value, found.base)
    allowed = either_way(found, told.value, Range(value.low - base.high, value.high - base.low))
    if any(of_number(told, change.nearest(told.value)) is not Agreement.OFF for change in allowed):
        return None
    change = found.value.value - found.base.value
    turned = found.way is not None and (change > 0) is (found.way == "down")
    apart = written(told, abs(change))
    return Slip(
        "NC401",
        (told, found.base.figure, found.value.figure),
        place,
        Operation.CHANGE,
        change,
        f"From {found.base.text} to {found.value.text} is {apart} {'more' if change > 0 else 'less'}, not"
        f" {_told(found, told) if turned else told.text}.",
        found.way,
        None if turned or told.hedge is not None else Suggestion(told.span, apart),
    )


def either_way(found: Comparison, told: Decimal, change: Range) -> list[Range]:
    """The changes that a number told may be: the one given, or where nothing says which way the opposite one too."""
    opposite = Range(-change.high, -change.low)
    if found.way is None or told < 0:
        return [change, opposite]
    return [change] if found.way == "up" else [opposite]


def _is_counted(found: Comparison, told: Figure) -> bool:
    """Whether the three numbers count the same thing, and it is no rank or score."""
    numbers: tuple[Operand, ...] = (found.value, found.base)
    units = {number.unit for number in numbers} | {told.unit}
    return told.kind is found.value.kind and len(units - {None}) < 2 and min(n.value for n in numbers) >= LEAST


def _told(found: Comparison, told: Figure) -> str:
    return f"{told.text} {'more' if found.way == 'up' else 'less'}"
