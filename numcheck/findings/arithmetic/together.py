"""Sums that a sentence tells of the numbers of the sentences before it."""

from collections.abc import Sequence

from numcheck.findings.arithmetic.lists import SUMMED, is_far, is_listed, one_unit
from numcheck.findings.arithmetic.operands import Operand, operand
from numcheck.findings.arithmetic.pairs import unit_off
from numcheck.findings.arithmetic.rows import Row
from numcheck.findings.arithmetic.slip import Slip
from numcheck.findings.arithmetic.sums import wrong_sum
from numcheck.findings.arithmetic.vocabulary import plain, vocabulary

_FURTHER = (("another",), ("an", "additional"), ("a", "further"), ("plus",))
_MOST = 8  # words that may stand behind such a sum


def sum_of_before(before: Sequence[Row], row: Row) -> Slip | None:
    """`They counted 410 pines and 320 firs. Together that makes 830.`"""
    if len(row.figures) != 1 or row.kind(0) not in SUMMED or not _is_sum(row):
        return None
    terms = _terms(before)
    told = operand(row.figures[0])
    if terms is None or told is None or any(term.kind is not told.kind for term in terms):
        return None
    return wrong_sum(row, terms, row.figures[0], False) if _are_alike(terms, told) else None


def _are_alike(terms: Sequence[Operand], told: Operand) -> bool:
    """Whether what is added may come to what the sum counts: firs and pines to trees, not rows of seats to seats."""
    units = {term.unit for term in terms}
    return one_unit((*terms, told)) or told.unit is None or told.unit not in units


def _is_sum(row: Row) -> bool:
    """Whether all that stands before a number makes it a sum of what was told, and it is not so many of others."""
    known, gap, behind = vocabulary(), row.gaps[0], unit_off(row, 0)
    only = not known.adds.isdisjoint(gap) and known.summing.issuperset(word for word in gap if word != ",")
    return only and plain(behind, most=_MOST) and behind[:1] not in (("of",), ("a",), ("per",), ("in",))


def _terms(before: Sequence[Row]) -> tuple[Operand, ...] | None:
    """What is added: the list of the last sentence, or the one number of each of the last two."""
    if not before:
        return None
    last = before[-1]
    figures = last.figures
    if len(figures) > 1:
        if not all(is_listed(gap) for gap in last.gaps[1:-1]) or is_far(last):
            return None
    elif len(before) > 1 and len(before[-2].figures) == 1 and _goes_on(last):
        figures = (*before[-2].figures, *figures)
    found = [operand(figure) for figure in figures]
    terms = tuple(term for term in found if term is not None)
    return terms if len(terms) == len(found) > 1 else None


def _goes_on(row: Row) -> bool:
    """Whether a sentence adds its number to the one before: `Another 9,500 were found`."""
    return any(row.gaps[0][: len(words)] == words for words in _FURTHER)
