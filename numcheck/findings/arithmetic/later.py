"""What a sentence says of numbers that the sentence before it has printed."""

from numcheck.findings.arithmetic import leading
from numcheck.findings.arithmetic.comparisons import tells_change
from numcheck.findings.arithmetic.operands import alike, operand
from numcheck.findings.arithmetic.pairs import Comparison, alone, unit_off
from numcheck.findings.arithmetic.rows import Row
from numcheck.findings.arithmetic.vocabulary import Words, vocabulary, without

BACK = (("that",), ("this",))
"""What opens a sentence that says more of the numbers before it."""


def told_later(before: Row, row: Row) -> Comparison | None:
    """`Enrollment rose from 45,000 to 60,000. That was an increase of 12 percent.`

    Or with what it is compared with behind it: `... counted 60,000. That was 12 percent more than the 45,000 of 2019.`
    """
    if row.gaps[0][:1] not in BACK or not tells_change(row, 0):
        return None
    opened = leading.said(_behind_subject(row.gaps[0]))
    closed = None if opened is None else leading.closing(unit_off(row, 0), opened)
    if closed is None:
        return None
    if len(row.figures) == 2:
        return _of_one(before, row, closed)
    bare = alone(before, len(before.figures) - 1) or alone(before, len(before.figures) - 2)
    if bare is None or len(row.figures) > 1 or len(before.figures) > 2 or leading.measured_elsewhere(closed.rest):
        return None
    return bare._replace(told=row.figures[0], way=closed.way)


def _behind_subject(gap: Words) -> Words:
    """The words behind `that was`, `that number is`."""
    known = vocabulary()
    words = gap[2:] if gap[1:2] and gap[1] in known.numbers else gap[1:]
    return without(words, known.links)


def _of_one(before: Row, row: Row, closed: leading.Closing) -> Comparison | None:
    """A change of the one number of the sentence before, with what it is compared with behind it."""
    value, base = (operand(one.figures[-1]) for one in (before, row))
    if len(before.figures) > 1 or value is None or base is None or not alike(value, base):
        return None
    return Comparison(value, base, row.figures[0], closed.way) if leading.base(closed.rest) else None
