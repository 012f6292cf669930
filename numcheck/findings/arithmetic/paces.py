"""A number a day held against that of the month or year that it restates: `7,440 people in June, or 248 a day`."""

from calendar import monthrange
from decimal import Decimal

from numcheck.claims.claim import Operation
from numcheck.figures.figure import Figure, Kind
from numcheck.figures.precision import six_digits
from numcheck.findings.arithmetic.items import stretch
from numcheck.findings.arithmetic.lists import CLOSED, HUNDRED, edit
from numcheck.findings.arithmetic.moments import Moment, moment
from numcheck.findings.arithmetic.operands import Operand, Range, operand, values
from numcheck.findings.arithmetic.rows import Row
from numcheck.findings.arithmetic.slip import Slip
from numcheck.findings.arithmetic.vocabulary import SEPARATORS, plain, vocabulary
from numcheck.findings.words import number, rounded
from numcheck.readings.agreement import of_number
from numcheck.readings.answer import Agreement

_LEAP = 2024
_COMMON = 2023


def pace(row: Row) -> Slip | None:
    """What is wrong with a number a day that restates the number before it, or None."""
    for index in range(1, len(row.figures)):
        told = row.figures[index]
        whole = operand(row.figures[index - 1]) if told.kind is Kind.RATE and told.per == "day" else None
        if whole is None or whole.kind is not Kind.COUNT:
            continue
        when = _when(row, index - 1)
        if when is not None and _restates(row, index) and (found := _wrong(row, told, whole, when)) is not None:
            return found
    return None


def _when(row: Row, index: int) -> Moment | None:
    """The whole month or year of a number."""
    words = stretch(row, index)
    return moment(words) if vocabulary().fragments.isdisjoint(words) else None


def _restates(row: Row, index: int) -> bool:
    """Whether a number stands as another way to tell the one before: `, or N a day,`; `(N a day)`."""
    gap = row.gaps[index]
    bracket = gap[-1:] == ("(",)
    other = gap[-1:] == ("or",) and gap[-2:-1] != () and gap[-2] in SEPARATORS
    head = gap[:-1] if bracket else gap[:-2]
    return (bracket or other) and plain(head, most=8) and row.gaps[index + 1][:1] in CLOSED


def _wrong(row: Row, told: Figure, whole: Operand, when: Moment) -> Slip | None:
    shortest, longest = _days(when)
    known = values(whole)
    allowed = Range(known.low / longest, known.high / shortest)
    if told.value is None or of_number(told, allowed.nearest(told.value)) is not Agreement.OFF:
        return None
    a_day = whole.value / shortest
    return Slip(
        "NC402",
        (told, whole.figure),
        row.sentence,
        Operation.AVERAGE,
        six_digits(a_day),
        f"{whole.text} over {shortest} days are {_shown(a_day)} a day, not {told.text}.",
        suggestion=edit(told, a_day) if shortest == longest else None,
    )


def _shown(a_day: Decimal) -> str:
    return number(a_day.quantize(Decimal(1))) if a_day >= HUNDRED else rounded(a_day)


def _days(when: Moment) -> tuple[Decimal, Decimal]:
    """How many days a month, or a year, has at least and at most."""
    if when.month is None:
        return Decimal(365), Decimal(366)
    years = (_COMMON, _LEAP) if when.year is None else (when.year, when.year)
    days = [Decimal(monthrange(year, when.month)[1]) for year in years]
    return min(days), max(days)
