"""Parts and shares of a whole that opens the sentence (`Of the 90,000 ...`), or that the sentence before has printed.

A whole told before is put in front of the sentence, so that both are read alike: `There were 90,000. Of them, 40,000`
as `Of the 90,000, 40,000`.
"""

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from numcheck.claims.claim import Operation
from numcheck.figures.figure import Hedge, Kind
from numcheck.findings.arithmetic.across import main
from numcheck.findings.arithmetic.categories import kinds_told
from numcheck.findings.arithmetic.lists import CLOSED, SUMMED, is_member, one_unit, together, total_of
from numcheck.findings.arithmetic.operands import Operand, operand, values
from numcheck.findings.arithmetic.phrases import Words, ends_with, starts_with
from numcheck.findings.arithmetic.rows import Row
from numcheck.findings.arithmetic.shares import is_change, wrong_share
from numcheck.findings.arithmetic.slip import Slip
from numcheck.findings.arithmetic.sums import rest
from numcheck.findings.arithmetic.vocabulary import SEPARATORS, plain, vocabulary

_PARTS = (Kind.PERCENT, Kind.SHARE)


class Frame(NamedTuple):
    """A whole and the numbers that are told of it.

    Attributes:
        row: The sentence, with the whole as its first number.
        is_open: Whether all numbers behind it are of it, and not the first one alone (`A of them`).
    """

    row: Row
    is_open: bool = True

    @property
    def whole(self) -> Operand | None:
        """The whole as an operand."""
        return operand(self.row.figures[0])


def frame(before: Sequence[Row], row: Row) -> Frame | None:
    """The sentence as one about a whole, or None where it is none."""
    known = vocabulary()
    if len(row.figures) > 1 and row.kind(0) in SUMMED and ends_with(row.gaps[0], known.frames) == ():
        return Frame(row)
    if (inside := _inside(row)) is not None:
        return Frame(inside, is_open=False)
    opened = _opened(before[-1], row) if before else None
    if not before or (opened is None and not is_member(row, 0)):
        return None
    whole = main(before[-1])
    if whole is None or whole.number.kind not in SUMMED or whole.number.figure.per is not None:
        return None
    gaps = (("of", "the"), row.gaps[0] if opened is None else opened, *row.gaps[1:])
    return Frame(row._replace(figures=(whole.number.figure, *row.figures), gaps=gaps), opened is not None)


def _opened(before: Row, row: Row) -> Words | None:
    """What stands behind `Of those,`, `Of those people,`; None behind `Of those caught so far,`, which are others."""
    behind = starts_with(row.gaps[0], vocabulary().of_them)
    if behind is None or "," not in behind:
        return behind if behind == () else None
    known, at = vocabulary(), behind.index(",")
    heard = known.events | known.sides | frozenset(word for gap in before.gaps for word in gap)
    nouns = heard - known.fillers - known.counting
    return behind[at:] if nouns.issuperset(behind[:at]) else None


def _inside(row: Row) -> Row | None:
    """The end of a sentence that tells a whole and a part of it: `W people, more than half of them, A, women`."""
    for index in range(len(row.figures) - 2):
        gap = row.gaps[index + 1]
        if row.kind(index) in SUMMED and is_member(row, index + 1) and gap[-1:] == (",",) and plain(gap[:-1], most=10):
            return row._replace(figures=row.figures[index:], gaps=(("of", "the"), *row.gaps[index + 1 :]))
    return None


def slip(before: Sequence[Row], row: Row) -> Slip | None:
    """What is told of a whole and cannot be true of it."""
    found = frame(before, row)
    if found is None:
        return _of_listed(row) or _remaining(before, row)
    left = rest(found.row) if found.row is not row else None
    return _share(found) or _excess(found) or _sum(found) or left


def _share(found: Frame) -> Slip | None:
    """`Of the W, A, or P, were`; `Of the W, P (A) were`; `More than half of them, A, were`."""
    row, whole = found.row, found.whole
    last = len(row.figures) if found.is_open else min(len(row.figures), 3)
    for index in range(1, last):
        told = row.figures[index]
        if whole is None or told.kind not in _PARTS or (is_change(row, index) and not _of_all(row.gaps[index + 1])):
            continue
        at = _part_before(row, index) or _part_behind(row, index)
        part = operand(row.figures[at]) if at else None
        if part is not None and part.kind is whole.kind and (wrong := wrong_share(row, told, part, whole)) is not None:
            return wrong
        if at is None:
            return None
    return None


def _of_all(gap: Words) -> bool:
    """Whether the words behind a share say that it is of the whole: `of the total.`, `of them,`."""
    behind = starts_with(gap, vocabulary().of_all)
    return behind is not None and (not behind or not behind[0].isalpha() or behind[0] in vocabulary().verbs_of_being)


def _part_before(row: Row, index: int) -> int | None:
    """The index of the part that a share restates: `A of them, or P,`; `A (P)`; `A, P of the total`."""
    gap, behind = row.gaps[index], row.gaps[index + 1]
    head = gap[:-2] if gap[-1:] == ("or",) and gap[-2:-1] and gap[-2] in SEPARATORS else None
    if gap[-1:] == ("(",) and (behind[:1] == (")",) or _of_all(behind)):
        head = gap[:-1]
    if gap[-1:] in ((",",), ("—",), ("–",)) and (_of_all(behind) or behind[:1] in CLOSED):
        head = gap[:-1]
    if head is None or index < 2 or row.kind(index - 1) not in SUMMED:
        return None
    told_as_part = starts_with(head, vocabulary().members)
    return index - 1 if plain(head if told_as_part is None else told_as_part, most=8) else None


def _part_behind(row: Row, index: int) -> int | None:
    """The index of the part that restates a share: `P of them, or A, were`; `P (A)`."""
    if index + 1 >= len(row.figures) or row.kind(index + 1) not in SUMMED:
        return None
    gap, behind = row.gaps[index + 1], row.gaps[index + 2]
    head = gap[:-1] if gap[-1:] == ("(",) else gap[:-2] if gap[-2:] == (",", "or") else None
    if gap[-1:] == (",",) and _of_all(gap[:-1]) and starts_with(gap[:-1], vocabulary().of_all) == ():
        head = ()
    return index + 1 if head is not None and plain(head, most=8) and behind[:1] in CLOSED else None


_FARTHEST = 10
"""How many times as large as its whole a number is no part of it: `groups of 100 or more ... 2,080 of them`."""


def _excess(found: Frame) -> Slip | None:
    """A part that is more than the whole: `Of the W, A were`, `A of them`."""
    row, whole = found.row, found.whole
    part = operand(row.figures[1])
    told_first = row.gaps[1][-1:] in ((",",), ()) or not found.is_open
    if whole is None or part is None or part.kind is not whole.kind or not told_first or not one_unit((whole, part)):
        return None
    if (
        whole.figure.hedge is Hedge.AT_LEAST
        or part.value > _FARTHEST * whole.value
        or values(part).low <= values(whole).high
    ):
        return None  # "groups of 100 or more ... 208 of them"
    message = f"A part cannot be more than its whole: {part.text} of {whole.text}."
    return Slip("NC402", (part.figure, whole.figure), row.sentence, Operation.SUM, whole.value, message)


def _sum(found: Frame) -> Slip | None:
    """`Of the W, A were single adults, B families and C unaccompanied children`: nobody is in two of these."""
    row, whole = found.row, found.whole
    if not found.is_open or whole is None:
        return None
    return _sum_of_apart(row, whole, 1)


def _sum_of_apart(row: Row, whole: Operand, first: int) -> Slip | None:
    """What is wrong with numbers of kinds that exclude each other and together are more than their whole."""
    if any(is_member(row, index) for index in range(first, len(row.figures))):
        return None
    terms = [operand(figure) for figure in row.figures[first:]]
    listed, _ = kinds_told(row, first, len(row.figures))
    known = [term for term in terms[:listed] if term is not None and term.kind is whole.kind]
    if listed < 2 or len(known) < listed or total_of(known).low <= values(whole).high:
        return None
    message = f"{together(known, whole)}, more than the {whole.text} that they are part of."
    figures = (whole.figure, *(term.figure for term in known))
    added = sum((term.value for term in known), Decimal(0))
    return Slip("NC402", figures, row.sentence, Operation.SUM, added, message)


def _of_listed(row: Row) -> Slip | None:
    """`W encounters: A single adults, B families`; `W, including A at the ports and B between them`."""
    for index in range(len(row.figures) - 2):
        whole, gap = operand(row.figures[index]), row.gaps[index + 1]
        opens = gap[-1:] in ((":",), ("—",), ("–",)) or ends_with(gap, vocabulary().made_up) is not None
        if whole is not None and whole.kind in SUMMED and opens and (found := _sum_of_apart(row, whole, index + 1)):
            return found
    return None


def _remaining(before: Sequence[Row], row: Row) -> Slip | None:
    """`Of the W, A were adults. The remaining B were children.`"""
    known = vocabulary()
    if not before or len(row.figures) != 1 or ends_with(row.gaps[0], known.rest) != ():
        return None
    if not set(row.gaps[1][:1]) & (known.verbs_of_being | known.counting):
        return None
    earlier = before[-1]
    gaps = (*earlier.gaps[:-1], tuple(w for w in earlier.gaps[-1] if w != ".") + row.gaps[0], row.gaps[1])
    return rest(row._replace(figures=(*earlier.figures, *row.figures), gaps=gaps))
