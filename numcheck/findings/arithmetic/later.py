"""What a sentence says of numbers that the sentences before it have printed."""

from collections.abc import Sequence

from numcheck.figures.figure import Kind
from numcheck.findings.arithmetic import leading
from numcheck.findings.arithmetic.across import across, is_yearly, main
from numcheck.findings.arithmetic.comparisons import tells_change
from numcheck.findings.arithmetic.items import about, items
from numcheck.findings.arithmetic.lists import CLOSED
from numcheck.findings.arithmetic.operands import alike, operand
from numcheck.findings.arithmetic.pairs import Comparison, alone, joined, leads_from, unit_off
from numcheck.findings.arithmetic.phrases import Words, starts_with
from numcheck.findings.arithmetic.rows import Row
from numcheck.findings.arithmetic.vocabulary import filled, vocabulary, without

_POINTING = frozenset(("that", "this", "it"))
_SPECIFYING = frozenset(("in", "by", "on", "at", "for", "to", "from", "as", "last", "this", "earlier", "since"))
_WITHIN = frozenset(("in", "of", "among", "for", "at", "by", "within"))


def told_later(before: Sequence[Row], row: Row) -> Comparison | None:
    """`Enrollment rose from 45,000 to 60,000. That was an increase of 12 percent.`

    Or with what it is compared with behind it: `... counted 60,000. That was 12 percent more than the 45,000 of 2019.`
    `before` are the rows of the sentences right before it, the nearest last.
    """
    if not tells_change(row, 0) or (opened := _opening(row.gaps[0])) is None:
        return None
    if row.kind(0) is Kind.MULTIPLE:
        return _multiple_of_one(before, row)
    closed = leading.closing(unit_off(row, 0), opened)
    if closed is None or not before:
        return None
    if len(row.figures) == 2:
        return _of_one(before[-1], row, closed)
    pair = _pair(before, row)
    rest = _behind_pace(closed.rest, before)
    if pair is None or len(row.figures) > 1 or leading.measured_elsewhere(rest) or _is_narrower(rest, before):
        return None
    return pair._replace(told=row.figures[0], way=closed.way)


def _behind_pace(rest: Words, before: Sequence[Row]) -> Words:
    """The words behind a change without `year over year`, where the sentence before has gone back by a year."""
    behind = starts_with(rest, vocabulary().year_on_year)
    return behind if behind is not None and len(before) > 1 and is_yearly(before[-2], before[-1]) else rest


def _opening(gap: Words) -> leading.Opening | None:
    """What stands before a change that is told of what the sentence before has printed: `That is a`, `The`."""
    if gap[:1] == ("the",):
        return leading.said(gap)
    if not gap or gap[0] not in _POINTING:
        return None
    known = vocabulary()
    words = gap[2:] if gap[1:2] and gap[1] in known.numbers else gap[1:]
    return leading.said(without(words, known.links | {"still", "'s"}))


def _is_narrower(rest: Words, before: Sequence[Row]) -> bool:
    """Whether a change is of some of what was told before: `a 12 percent jump in the number of families`."""
    if rest[:1] and rest[0] not in _WITHIN:
        # "The 12 percent increase announced last month": another one than that of the numbers before.
        return rest[0].endswith("ed") and rest[1:2] != () and rest[1] in _SPECIFYING
    heard = {word for one in before for gap in one.gaps for word in gap}
    end = next((at for at, word in enumerate(rest) if word in (",", ";", ".", ")")), len(rest))
    return not about(rest[:end]) <= heard


def _multiple_of_one(before: Sequence[Row], row: Row) -> Comparison | None:
    """`... counted 60,000. That is twice the 30,000 of 2019.`"""
    base, known = row.gaps[1], vocabulary()
    value = main(before[-1]) if before and len(row.figures) == 2 else None
    number = operand(row.figures[-1])
    if value is None or number is None or base[:1] == () or base[0] not in known.operands:
        return None
    told = filled(without(base, known.operands)) and alike(value.number, number)
    return Comparison(value.number, number, row.figures[0], None) if told else None


def _of_one(before: Row, row: Row, closed: leading.Closing) -> Comparison | None:
    """A change of the one number of the sentence before, with what it is compared with behind it."""
    value, base = (operand(one.figures[-1]) for one in (before, row))
    if len(before.figures) > 1 or value is None or base is None or not alike(value, base):
        return None
    heard = frozenset(word for gap in before.gaps for word in gap)
    return Comparison(value, base, row.figures[0], closed.way) if leading.base(closed.rest, heard) else None


def _pair(before: Sequence[Row], row: Row) -> Comparison | None:
    """The two numbers that were compared before: in one sentence, or in two of which the second goes back."""
    last = before[-1]
    if len(last.figures) <= 2:
        found = alone(last, len(last.figures) - 1) or alone(last, len(last.figures) - 2) or _compared(last)
        if found is not None:
            return found
    # "That was" may be told of the second of two sentences alone.
    if len(before) > 1 and not {"was", "were"} & set(row.gaps[0]):
        return across(before[-2], last)
    return None


def _compared(row: Row) -> Comparison | None:
    """`V in June, compared with B in May`; `B in June 2020 and V in June 2021`."""
    if len(row.figures) != 2:
        return None
    return joined(row, 0, 1, None, None) if leads_from(row.gaps[1]) else listed(row)


def listed(row: Row) -> Comparison | None:
    """`B in June 2020 and V in June 2021`: the first two numbers of a sentence, of two times that it names."""
    held = items(row)[:2]
    if [item.at for item in held] != [0, 1] or held[1].about or not alike(held[0].number, held[1].number):
        return None
    first, second = held[0].moment, held[1].moment
    if first is None or second is None or "and" not in row.gaps[1]:
        return None
    return Comparison(held[1].number, held[0].number, None, None) if second.is_after(first) else None


def difference_of_two(row: Row) -> Comparison | None:
    """`V were stopped in June; in May it had been B, a difference of D`: whichever of the two is the greater."""
    if len(row.figures) != 3 or vocabulary().apart.isdisjoint(row.gaps[2]) or not tells_change(row, 2):
        return None
    held = items(row)
    if [item.at for item in held] != [0, 1] or leading.opening(row.gaps[2]) is None or row.gaps[3][:1] not in CLOSED:
        return None
    value, base = held
    told = alike(value.number, base.number) and not base.about and value.moment != base.moment
    return Comparison(value.number, base.number, row.figures[2], None) if told else None


def told_of_listed(row: Row) -> Comparison | None:
    """`B in June 2020 and V in June 2021, an increase of P`; what is only `up P` may be so from another time."""
    if len(row.figures) != 3 or not tells_change(row, 2):
        return None
    opened = leading.opening(row.gaps[2])
    closed = None if opened is None else leading.closing(unit_off(row, 2), opened)
    pair = None if closed is None or row.gaps[2][-1] not in ("of", "a", "an") else listed(row)
    if closed is None or pair is None or leading.measured_elsewhere(closed.rest):
        return None
    return pair._replace(told=row.figures[2], way=closed.way)


def difference(before: Sequence[Row], row: Row) -> Comparison | None:
    """`... made 74,000. A year before, the figure was 61,000, a difference of 21,000.`"""
    if len(row.figures) != 2 or not before or len(before[-1].figures) != 1:
        return None
    if vocabulary().apart.isdisjoint(row.gaps[1]) or leading.opening(row.gaps[1]) is None:
        return None
    if leading.measured_elsewhere(row.gaps[2]):
        return None
    pair = across(before[-1], row._replace(figures=row.figures[:1], gaps=row.gaps[:2]))
    return None if pair is None else pair._replace(told=row.figures[1])
