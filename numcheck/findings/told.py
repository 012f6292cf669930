"""What the figures say of an average, a ratio, a place in an order, a streak or a range, in one or two sentences."""

from decimal import Decimal

from numcheck.claims.claim import Claim, Operation
from numcheck.claims.details import Mean, Place, Rivals, Run, Spread, Turn
from numcheck.findings.ordinals import ordinal
from numcheck.findings.words import level, listing, number, rounded
from numcheck.periods import Period
from numcheck.readings.answer import Answer
from numcheck.readings.operations.average import divisor

_LARGE = 100  # from here on an average is told without decimals


def told(claim: Claim, answer: Answer) -> str | None:
    """The sentences, or None where the claim is none of these."""
    if isinstance(claim.detail, Mean):
        changed = claim.operation is Operation.CHANGE
        return (against_average if changed else average)(answer, claim.detail) + "."
    if isinstance(claim.detail, Turn):
        return turn(answer)
    if isinstance(claim.detail, Run):
        return streak(answer)
    if isinstance(claim.detail, Spread):
        return spread(answer)
    if isinstance(claim.detail, Rivals) and claim.operation is Operation.MULTIPLE:
        return ratio(answer) + "."
    # A level that restates a place ("second, with 231,565 encounters") has it beside it and is none itself.
    placed = isinstance(claim.detail, Place) and claim.operation is not Operation.LEVEL
    return place(answer, low=claim.figure.extreme == "low") if placed else None


def against_average(answer: Answer, mean: Mean) -> str:
    """`-88.83%: 25,185 (nationwide, June 2025) against an average of 225,529 a month (nationwide, fiscal 2021)`."""
    value, base = (cited.official for cited in answer.cited)
    against = f"{level(value)} against an average a {mean.per} of {level(base)}"
    return f"The official change is {rounded(answer.computed)}%: {against}"


def ratio(answer: Answer) -> str:
    """`2,378,944 (southwest border, fiscal 2022) is 2.43 times 977,509 (southwest border, fiscal 2019)`."""
    value, base = answer.cited[0].official, answer.cited[1].official
    return f"{level(value)} is {rounded(answer.computed)} times {level(base)}"


def average(answer: Answer, mean: Mean) -> str:
    """`2,378,944 (southwest border, fiscal 2022) over 12 months is 198,245 a month`."""
    units = divisor(answer.reading.period, mean)
    shown = number(answer.computed.quantize(Decimal(1))) if answer.computed >= _LARGE else rounded(answer.computed)
    over = "" if units == 1 else f" over {number(units)} {mean.per}s"
    return f"{level(answer.value)}{over} is {shown} a {mean.per}"


def place(answer: Answer, *, low: bool = False) -> str:
    """`It was third, with ... . Before it stand ... and ... .`; of a lowest, `It was third from the bottom, ...`."""
    counted = f"{ordinal(int(answer.computed))} from the bottom" if low else ordinal(int(answer.computed))
    first = f"It was {counted}, with {level(answer.value)}."
    before = [level(item.official) for item in answer.cited if item.role == "record"]
    if not before:
        return first
    count = int(answer.computed) - 1
    others = "" if count == len(before) else ", among others"
    where = "Below" if low else "Before"
    return f"{first} {where} it {'stands' if count == 1 else 'stand'} {listing(before)}{others}."


def streak(answer: Answer) -> str:
    """`The streak to December 2022 is 10 months long. The month before it: ... .`"""
    if not answer.computed:
        return _no_such(answer)
    period, before = answer.value.period, _before(answer)
    long = f"The streak to {period.label} is {_long(answer)} long."
    return long if before is None else f"{long} The {_step(period)} before it: {before}."


def turn(answer: Answer) -> str:
    """`The last such move before August 2025 was 5 months earlier: ... .`"""
    if not answer.computed:
        return _no_such(answer)
    label, before = answer.value.period.label, _before(answer)
    if before is None:
        return f"No such move is held before {label}: {level(answer.value)}."
    return f"The last such move before {label} was {_long(answer)} earlier: {before}."


def _step(period: Period) -> str:
    return "month" if period.is_month else "year"


def _long(answer: Answer) -> str:
    """`10 months`."""
    step = _step(answer.value.period)
    return f"{int(answer.computed)} {step if answer.computed == 1 else f'{step}s'}"


def _no_such(answer: Answer) -> str:
    period = answer.value.period
    return f"{period.label} is no such {_step(period)}: {level(answer.value)}."


def _before(answer: Answer) -> str | None:
    """What stands before it, or None."""
    return next((level(item.official) for item in answer.cited if item.role == "record"), None)


def spread(answer: Answer) -> str:
    """`The lowest month was ..., the highest ... .`"""
    lowest, highest = (level(item.official) for item in answer.cited[:2])
    return f"The lowest month was {lowest}, the highest {highest}."
