"""Parts held against the whole that they are said to be of."""

from collections.abc import Callable
from decimal import Decimal

from numcheck.claims.claim import Operation
from numcheck.figures.figure import Kind
from numcheck.findings.arithmetic.lists import SUMMED, is_listed, is_member, one_unit, part_of, together, total_of
from numcheck.findings.arithmetic.operands import operand, values
from numcheck.findings.arithmetic.rows import Row
from numcheck.findings.arithmetic.shares import share
from numcheck.findings.arithmetic.slip import Slip
from numcheck.findings.arithmetic.sums import more_than_all, rest, rest_of_all, total
from numcheck.findings.arithmetic.vocabulary import plain, vocabulary

LEAST = 100
"""A smaller `12 of the 10` may be the name of a thing (`Game 12 of the 10 ...`)."""


def slip(row: Row) -> Slip | None:
    """What of a sentence's parts, sums and shares does not add up; of several ways to say so the first."""
    if len(row.figures) < 2:
        return None
    return next((found for find in _FINDERS if (found := find(row)) is not None), None)


def _excess(row: Row) -> Slip | None:
    """A part that exceeds its whole: `X, including A from ...`, `X, A of them`, `A of the X`."""
    known = vocabulary()
    for index, gap in enumerate(row.gaps[1:-1]):
        if not gap or gap[-1] not in known.before_parts:
            continue
        including = _included(row, index)
        if including:
            return _too_much(row, index, including)
        if _is_member(row, index):
            return _too_much(row, index, (index + 1,))
        pair = part_of(row, index, known.of_definite)
        if pair is not None and pair[0].value >= LEAST:
            return _too_much(row, index + 1, (index,))
    return None


def _is_member(row: Row, index: int) -> bool:
    """Whether the number behind this one is told as a part of it: `200 people, 300 of them children`."""
    gap = row.gaps[index + 1]
    return gap[-1:] == (",",) and plain(gap[:-1], most=8) and is_member(row, index + 1)


def _included(row: Row, index: int) -> tuple[int, ...]:
    """The indexes of the parts that `including` names of the number at an index."""
    known, gap = vocabulary(), row.gaps[index + 1]
    words = gap[:-1] if gap[-1:] == ("the",) else gap
    if words[-1:] and words[-1] in known.including:
        head = tuple(w for w in words[:-1] if w not in (",", "that"))
        if not plain(head, most=12):
            return ()
        last = index + 1
        while last + 1 < len(row.figures) and is_listed(row.gaps[last + 1]) and row.kind(last + 1) is row.kind(index):
            last += 1
        return tuple(range(index + 1, last + 1))
    return ()


def _too_much(row: Row, index: int, parts: tuple[int, ...]) -> Slip | None:
    whole = operand(row.figures[index])
    found = [operand(row.figures[i]) for i in parts]
    terms = [o for o in found if o is not None]
    if whole is None or whole.kind not in SUMMED or len(terms) < len(parts) or not one_unit((whole, *terms)):
        return None
    if any(term.kind is not whole.kind for term in terms):
        return None
    for term in terms:
        if values(term).low > values(whole).high:
            message = f"A part cannot be more than its whole: {term.text} of {whole.text}."
            return Slip("NC402", (term.figure, whole.figure), row.sentence, Operation.SUM, whole.value, message)
    if len(terms) < 2 or not _parallel(row, parts) or total_of(terms).low <= values(whole).high:
        return None
    added = sum((term.value for term in terms), Decimal(0))
    message = f"{together(terms, whole)}, more than the {whole.text} that they are part of."
    figures = (whole.figure, *(term.figure for term in terms))
    return Slip("NC402", figures, row.sentence, Operation.SUM, added, message)


def _parallel(row: Row, parts: tuple[int, ...]) -> bool:
    """Whether each part is told in the same words (`A from ..., B from ...`), so that none is counted in another.

    People can be in Texas and in sales; nobody is from two places, and no dollar goes to two things.
    """
    known = vocabulary().prepositions
    heads = {next((word for word in row.gaps[i + 1][:3] if word in known), None) for i in parts}
    return heads == {"from"} or (row.kind(parts[0]) is Kind.MONEY and heads in ({"for"}, {"to"}))


_FINDERS: tuple[Callable[[Row], Slip | None], ...] = (share, total, rest, rest_of_all, more_than_all, _excess)
