"""Totals and rests held against the parts that the sentence adds up."""

from collections.abc import Sequence
from decimal import Decimal
from enum import Enum

from numcheck.claims.claim import Operation
from numcheck.figures.figure import Figure, Kind
from numcheck.findings.arithmetic.categories import kinds_told
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
from numcheck.findings.arithmetic.pairs import unit_off
from numcheck.findings.arithmetic.phrases import Words, ends_with, phrases_of, starts_with
from numcheck.findings.arithmetic.rows import Row
from numcheck.findings.arithmetic.slip import Slip
from numcheck.findings.arithmetic.vocabulary import plain, vocabulary
from numcheck.findings.words import listing, number

_LEADING = ((",",), ("—",), ("–",), ("(",), (";",), (":",))
_TOTAL = phrases_of(("total",))
_BEHIND = 6  # words that may stand behind a total before the sentence ends


def total(row: Row) -> Slip | None:
    """`A and B, for a total of C`; `A and B, C combined`; `A, B and C, D in all`."""
    for index in range(2, len(row.figures)):
        head, reach = _before_total(row, index)
        if head is None or head[-1:] not in _LEADING or not goes_on(head[:-1]):
            continue
        terms = _terms(row, index)
        if terms is not None and _is_closed(row, index):
            return wrong_sum(row, terms, row.figures[index], _is_least(row, index, reach))
    return None


class _Reach(Enum):
    """How far the words for a total reach: over the numbers told, over their like, or over whatever there is."""

    TOLD = 1
    ALIKE = 2
    ALL = 3


def _before_total(row: Row, index: int) -> tuple[Words | None, _Reach]:
    """What stands before the words that make a number a total (None where nothing does), and how far they reach."""
    known, gap, behind = vocabulary(), row.gaps[index], unit_off(row, index)
    if (head := ends_with(gap, known.totals)) is not None:
        return head, _Reach.ALIKE
    if (head := ends_with(gap, known.equals)) is not None and "plus" in row.gaps[index - 1]:
        return (*head, ","), _Reach.TOLD
    alone = gap[:-1] if gap[-1:] in ((",",), (":",)) and len(gap) > 1 else gap
    for words, reach in ((known.combined, _Reach.TOLD), (_TOTAL, _Reach.ALIKE), (known.in_all, _Reach.ALL)):
        if (head := ends_with(alone, words)) is not None:
            return head, reach
    head = gap[:-1] if gap[-1:] in (("or",), ("for",), ("making",)) else gap
    if starts_with(behind, known.combined) is not None:
        return head, _Reach.TOLD
    return head if starts_with(behind, known.in_all) is not None else None, _Reach.ALL


def _is_least(row: Row, end: int, reach: _Reach) -> bool:
    """Whether the parts told may be less than the total: two borders without the coast, medals without the bronze."""
    apart, named = kinds_told(row, 0, end)
    if apart == end and named is not None:
        return reach is not _Reach.TOLD and named not in vocabulary().sets_whole
    return reach is _Reach.ALL


def _is_closed(row: Row, index: int) -> bool:
    """Whether the sentence says no more of a total, and nothing in it says that it reaches further."""
    last = len(row.figures) == index + 1
    return last and plain(unit_off(row, index), most=_BEHIND) and not is_far(row)


def _terms(row: Row, end: int) -> tuple[Operand, ...] | None:
    """The numbers before an index, where they are a list of things of one kind."""
    kind = row.kind(end)
    if kind not in SUMMED or any(row.kind(i) is not kind for i in range(end)):
        return None
    if not all(is_listed(gap) for gap in row.gaps[1:end]):
        return None
    found = [operand(figure) for figure in row.figures[: end + 1]]
    return tuple(o for o in found[:-1] if o is not None) if all(found) and one_unit(found) else None


def wrong_sum(row: Row, terms: Sequence[Operand], told: Figure, at_least: bool) -> Slip | None:
    """What is wrong with a sum told of numbers; one that may take in more is wrong only where it is less than they."""
    whole = operand(told)
    if whole is None or total_of(terms).overlaps(values(whole)):
        return None
    added = sum((term.value for term in terms), Decimal(0))
    if at_least and added < whole.value:
        return None
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


def more_than_all(row: Row) -> Slip | None:
    """`Single adults made up 58 percent, families 37 percent and unaccompanied children 15 percent`: over the whole."""
    known = vocabulary()
    if len(row.figures) < 2 or ends_with(row.gaps[0], known.make_up) is None or is_far(row):
        return None
    changed = known.ways.keys() | known.comparatives.keys() | {"than", "from"}
    apart = kinds_told(row, 0, len(row.figures), before=True)[0] == len(row.figures)
    terms = [operand(figure) for figure in row.figures if figure.kind is Kind.PERCENT]
    numbers = [term for term in terms if term is not None]
    if not apart or len(numbers) < len(row.figures) or any(not changed.isdisjoint(gap) for gap in row.gaps[1:]):
        return None
    if total_of(numbers).low <= HUNDRED:
        return None
    added = sum((term.value for term in numbers), Decimal(0))
    return Slip(
        "NC402",
        tuple(term.figure for term in numbers),
        row.sentence,
        Operation.SHARE,
        None,
        f"Together {listing([term.text for term in numbers])} are {number(added)}%, more than the whole.",
    )
