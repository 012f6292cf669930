"""Shares held against the two numbers that they are told of."""

from decimal import Decimal

from numcheck.claims.claim import Operation
from numcheck.figures.figure import Figure, Kind
from numcheck.figures.precision import six_digits
from numcheck.findings.arithmetic import leading
from numcheck.findings.arithmetic.lists import CLOSED, HUNDRED, SUMMED, edit, one_unit, part_of, same_money
from numcheck.findings.arithmetic.operands import Operand, Range, between, operand
from numcheck.findings.arithmetic.phrases import phrases_of, starts_with
from numcheck.findings.arithmetic.rows import Row
from numcheck.findings.arithmetic.slip import Slip
from numcheck.findings.arithmetic.vocabulary import SEPARATORS, last_of, plain, vocabulary, without
from numcheck.findings.words import rounded
from numcheck.readings.agreement import of_number
from numcheck.readings.answer import Agreement

_IN_NUMBER = phrases_of(("in number", "in all"))


def share(row: Row) -> Slip | None:
    """`4,000 of the 10,000 tickets, or 60 percent,`; `60 percent (4,000 of the 10,000)`."""
    for index, told in enumerate(row.figures):
        if told.kind not in (Kind.PERCENT, Kind.SHARE) or is_change(row, index):
            continue
        if (found := _share_of(row, index)) is not None:
            return found
        at = _part_before(row, index) or _part_behind(row, index)
        if at is None and (found := _share_first(row, index)) is not None:
            return found
        pair = None if at is None else part_of(row, at - 1, vocabulary().of)
        if pair is not None and (slip := wrong_share(row, told, *pair)) is not None:
            return slip
    return None


def _share_of(row: Row, index: int) -> Slip | None:
    """`A arrests of families, half of its W arrests`: a share of a number printed, behind the part that it is of."""
    if index < 1 or index + 1 >= len(row.figures) or row.gaps[index + 1] not in vocabulary().of_definite.every:
        return None
    part, whole, gap = operand(row.figures[index - 1]), operand(row.figures[index + 1]), row.gaps[index]
    at = last_of(gap, SEPARATORS)
    behind = without(gap[at + 1 :], vocabulary().links)
    if at < 0 or behind not in ((), ("or",)) or not plain(gap[:at], most=10) or part is None or whole is None:
        return None
    if index > 1 and row.kind(index - 2) is row.kind(index - 1):
        return None
    if part.kind not in SUMMED or part.kind is not whole.kind or not one_unit((part, whole)):
        return None
    return wrong_share(row, row.figures[index], part, whole)


def is_change(row: Row, index: int) -> bool:
    """Whether a percentage tells a change, or is of something that the words behind it name."""
    known, before, behind = vocabulary(), row.gaps[index], row.gaps[index + 1]
    of_other = behind[:1] == ("of",) and behind not in known.of_definite.every
    return leading.verb(before) is not None or (
        bool(behind) and (of_other or behind[0] in known.ways or behind[0] in known.comparatives)
    )


def _share_first(row: Row, index: int) -> Slip | None:
    """`60 percent of the W members, or A, voted`."""
    if (
        index + 2 >= len(row.figures)
        or row.kind(index + 1) not in SUMMED
        or row.kind(index + 2) is not row.kind(index + 1)
    ):
        return None
    of_whole, gap = row.gaps[index + 1] in vocabulary().of_definite.every, row.gaps[index + 2]
    whole, part = operand(row.figures[index + 1]), operand(row.figures[index + 2])
    # "or 4,000 more than": behind the part nothing may make it something else.
    closed = row.gaps[index + 3][:1] in CLOSED or (gap[-1:] == (",",) and starts_with(row.gaps[index + 3], _IN_NUMBER))
    head = gap[:-2] if gap[-2:] == (",", "or") else gap[:-1] if gap[-1:] in (("(",), (",",)) else None
    if not of_whole or head is None or not plain(head, most=8) or whole is None or part is None:
        return None
    return wrong_share(row, row.figures[index], part, whole) if closed and same_money(part, whole) else None


def _part_before(row: Row, index: int) -> int | None:
    """One more than the index of the part that a share restates: `A of the W tickets, or P`."""
    gap = row.gaps[index]
    at = last_of(gap, SEPARATORS)
    behind = row.gaps[index + 1][:1]
    apart = (gap[at:] == (",",) and behind in CLOSED) or (gap[at:] == ("(",) and behind == (")",))
    restated = gap[at + 1 :] == ("or",) or apart
    return index - 1 if index >= 2 and at >= 0 and restated and plain(gap[:at], most=8) else None


def _part_behind(row: Row, index: int) -> int | None:
    """`P (A of the W tickets)`, `P, or A of the W`."""
    gap = row.gaps[index + 1]
    restated = gap[-1:] == ("(",) or gap[-2:] == (",", "or")
    head = gap[:-1] if gap[-1:] == ("(",) else gap[:-2]
    return index + 2 if index + 2 < len(row.figures) and restated and plain(head, most=8) else None


def wrong_share(row: Row, told: Figure, part: Operand, whole: Operand) -> Slip | None:
    """What is wrong with a share told of a part and its whole, or None where it may be right."""
    one, all_of = between(part, whole)
    unit = HUNDRED if told.kind is Kind.PERCENT else Decimal(1)
    if told.value is None or all_of.low <= 0 or part.value > whole.value:
        return None  # "They peaked with 50 in October. Of the total 287 were adults, or 83%"
    shares = Range(one.low / all_of.high * unit, one.high / all_of.low * unit)
    if of_number(told, shares.nearest(told.value)) is not Agreement.OFF:
        return None
    share = part.value / whole.value * HUNDRED
    return Slip(
        "NC402",
        (told, part.figure, whole.figure),
        row.sentence,
        Operation.SHARE,
        six_digits(share * unit / HUNDRED),
        f"The share of {part.text} in {whole.text} is {rounded(share)}%, not {told.text}.",
        suggestion=edit(told, share * unit / HUNDRED),
    )
