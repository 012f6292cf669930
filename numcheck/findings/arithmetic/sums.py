"""Totals and rests held against the parts that the sentence adds up."""

from collections.abc import Sequence
from decimal import Decimal

from numcheck.claims.claim import Operation
from numcheck.figures.figure import Figure, Kind
from numcheck.findings.arithmetic.lists import (
    HUNDRED,
    SUMMED,
    edit,
    goes_on,
    is_far,
    is_listed,
    is_member,
    one_unit,
    together,
    total_of,
)
from numcheck.findings.arithmetic.operands import Operand, Range, operand, values
from numcheck.findings.arithmetic.rows import Row
from numcheck.findings.arithmetic.slip import Slip
from numcheck.findings.arithmetic.vocabulary import ends_with, plain, vocabulary
from numcheck.findings.words import number

_BEHIND = 6  # words that may stand behind a total before the sentence ends


def total(row: Row) -> Slip | None:
    """`A and B, for a total of C`."""
    known = vocabulary()
    for index in range(2, len(row.figures)):
        before = ends_with(row.gaps[index], known.totals)
        if before is None or before[-1:] not in ((",",), ("—",), ("–",), ("(",)) or not goes_on(before[:-1]):
            continue
        terms = _terms(row, index)
        if terms is not None and _is_closed(row, index):
            return _wrong_sum(row, terms, row.figures[index])
    return None


def _is_closed(row: Row, index: int) -> bool:
    """Whether the sentence says no more of a total, and nothing in it says that it reaches further."""
    return len(row.figures) == index + 1 and plain(row.gaps[index + 1], most=_BEHIND) and not is_far(row)


def _terms(row: Row, end: int) -> tuple[Operand, ...] | None:
    """The numbers before an index, where they are a list of things of one kind."""
    kind = row.kind(end)
    if kind not in SUMMED or any(row.kind(i) is not kind for i in range(end)):
        return None
    if not all(is_listed(gap) for gap in row.gaps[1:end]):
        return None
    found = [operand(figure) for figure in row.figures[: end + 1]]
    return tuple(o for o in found[:-1] if o is not None) if all(found) and one_unit(found) else None


def _wrong_sum(row: Row, terms: Sequence[Operand], told: Figure) -> Slip | None:
    whole = operand(told)
    if whole is None or total_of(terms).overlaps(values(whole)):
        return None
    added = sum((term.value for term in terms), Decimal(0))
    return Slip(
        "NC402",
        (told, *(term.figure for term in terms)),
        row.sentence,
        Operation.SUM,
        added,
        f"{together(terms, whole)}, not {told.text}.",
        suggestion=edit(told, added),
    )


def rest(row: Row) -> Slip | None:
    """`Of the W, A were ... and the remaining B ...`; `W, A of them ... and the remaining B`."""
    known, last = vocabulary(), len(row.figures) - 1
    kind = row.figures[0].kind
    if last < 2 or kind not in SUMMED or any(figure.kind is not kind for figure in row.figures):
        return None
    if ends_with(row.gaps[last], known.rest) is None:
        return None
    # "Of the 10 killed, six were women, two of them pregnant, and the other four men": some are counted twice.
    members = [i for i in range(1, last) if is_member(row, i)]
    of_whole = ends_with(row.gaps[0], known.of_definite) == () and not members
    if not (of_whole or (last == 2 and members)) or is_far(row):
        return None
    numbers = [operand(figure) for figure in row.figures]
    whole, terms = numbers[0], tuple(o for o in numbers[1:] if o is not None)
    if whole is None or len(terms) < last or total_of(terms).overlaps(values(whole)):
        return None
    added = sum((term.value for term in terms), Decimal(0))
    left = whole.value - (added - terms[-1].value)
    return Slip(
        "NC402",
        (terms[-1].figure, whole.figure, *(term.figure for term in terms[:-1])),
        row.sentence,
        Operation.SUM,
        left if left > 0 else added,
        f"{together(terms, whole)}, not {whole.text}.",
        suggestion=edit(terms[-1].figure, left) if left > 0 else None,
    )


def rest_of_all(row: Row) -> Slip | None:
    """`60 percent are women and the remaining 30 percent men`: two percentages that are all of it."""
    if len(row.figures) != 2 or row.kind(0) is not Kind.PERCENT or row.kind(1) is not Kind.PERCENT or is_far(row):
        return None
    before = ends_with(row.gaps[1], vocabulary().rest)
    if before is None or before[-1:] != ("and",) or not goes_on(tuple(word for word in before[:-1] if word != "of")):
        return None
    first, last = operand(row.figures[0]), operand(row.figures[1])
    if first is None or last is None or total_of((first, last)).overlaps(Range(HUNDRED, HUNDRED)):
        return None
    left, added = HUNDRED - first.value, first.value + last.value
    return Slip(
        "NC402",
        (last.figure, first.figure),
        row.sentence,
        Operation.SHARE,
        left,
        f"Together {number(first.value)}% and {number(last.value)}% are {number(added)}%, not the whole.",
        suggestion=edit(last.figure, left),
    )
