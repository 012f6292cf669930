"""Which two printed numbers a percentage or a multiple is told of, by the sentence's syntax alone.

Nothing is guessed: between the numbers there may only stand what the patterns below name, in that order. `V` is the
later value, `B` what it is compared with, `P` the change told, and a pair (`from B to V`) is one figure.
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from numcheck.claims.claim import Direction
from numcheck.documents.document import Span
from numcheck.figures.figure import Figure, Kind
from numcheck.findings.arithmetic import leading
from numcheck.findings.arithmetic.leading import Opening
from numcheck.findings.arithmetic.operands import Operand, alike, ends, operand
from numcheck.findings.arithmetic.rows import Row
from numcheck.findings.arithmetic.vocabulary import (
    SEPARATORS,
    Words,
    filled,
    last_of,
    plain,
    starts_with,
    vocabulary,
    without,
)

CHANGES = frozenset((Kind.PERCENT, Kind.SHARE, Kind.MULTIPLE))
"""The kinds that tell how one number stands to another."""

BACK = (("that",), ("this",))
"""What opens a sentence that says more of the numbers before it."""

_AND = frozenset(("and", "or", "plus", "to", "&"))


class Comparison(NamedTuple):
    """A printed pair with the change told of it; `told` is None where only its direction is."""

    value: Operand
    base: Operand
    told: Figure | None
    way: Direction | None


Pattern = Callable[[Row, int], Comparison | None]


def comparisons(row: Row) -> Iterator[Comparison]:
    """The comparisons that a sentence makes, in the order of what they tell."""
    taken: set[Span] = set()
    for index, figure in enumerate(row.figures):
        if figure.kind in CHANGES:
            found = next((c for pattern in _PATTERNS if (c := pattern(row, index)) is not None), None)
            if found is not None:
                taken |= {found.value.figure.span, found.base.figure.span}
                yield found
    for index, figure in enumerate(row.figures):
        if figure.span not in taken and (bare := _pair_alone(row, index) or _value_base_alone(row, index)) is not None:
            yield bare


def told_later(before: Row, row: Row) -> Comparison | None:
    """`Enrollment rose from 45,000 to 60,000. That was an increase of 12 percent.`

    Or with what it is compared with behind it: `... counted 60,000. That was 12 percent more than the 45,000 of 2019.`
    """
    opened = leading.said(_behind_subject(row.gaps[0]))
    closed = None if opened is None else leading.closing(row.gaps[1], opened)
    if closed is None:
        return None
    if len(row.figures) == 2:
        return _of_one(before, row, closed)
    bare = _pair_alone(before, len(before.figures) - 1) or _value_base_alone(before, len(before.figures) - 2)
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


def _pair_told(row: Row, index: int) -> Comparison | None:
    """`from B to V, a P increase`; `from B to V, or P`."""
    pair = row.figure(index - 1)
    if pair is None or pair.kind is not Kind.PAIR:
        return None
    gap = row.gaps[index]
    opened = leading.opening(gap)
    if gap in ((",", "or"), ("(",)) and (way := leading.way_of(row.gaps[index - 1])) is not None:
        opened = Opening(way)
    return _of_pair(row, pair, row.figures[index], opened, row.gaps[index + 1])


def _of_pair(row: Row, pair: Figure, told: Figure, opened: Opening | None, behind: Words) -> Comparison | None:
    closed = None if opened is None else leading.closing(behind, opened)
    both = ends(pair, row.document)
    if closed is None or both is None or leading.measured_elsewhere(closed.rest):
        return None
    return Comparison(both[1], both[0], told, closed.way)


def _told_pair(row: Row, index: int) -> Comparison | None:
    """`rose P from B to V`; `a P increase, from B to V`; `tripled from B to V`."""
    pair = row.figure(index + 1)
    if pair is None or pair.kind is not Kind.PAIR:
        return None
    way = _way_before(row, index, row.gaps[index + 1])
    both = ends(pair, row.document)
    return None if way is None or both is None else Comparison(both[1], both[0], row.figures[index], way.way)


def _way_before(row: Row, index: int, behind: Words) -> Opening | None:
    """Which way a change goes whose two numbers stand right behind it."""
    figure = row.figures[index]
    opened = _verb(figure) or leading.verb(row.gaps[index]) or leading.opening(row.gaps[index])
    closed = None if opened is None else leading.closing(behind, opened)
    if closed is None or not plain(closed.rest, most=8, commas=1):
        return None
    return Opening(closed.way)


def _verb(figure: Figure) -> Opening | None:
    """`tripled` is a verb by itself."""
    if figure.kind is not Kind.MULTIPLE or not figure.text.lower().endswith(("ed", "ing", "es")):
        return None
    return Opening(None)


def _value_told_base(row: Row, index: int) -> Comparison | None:
    """`V, up P from B`; `V, a P increase from B`; `V, P more than the B`; then `and down P from B` of the same V."""
    if row.figures[index].kind is Kind.MULTIPLE:
        return None
    opened = leading.opening(row.gaps[index])
    at = index - 1
    if opened is None and (opened := _second(row.gaps[index])) is not None:
        at = index - 3
        if at < 0 or row.kind(index - 2) not in CHANGES or _value_told_base(row, index - 2) is None:
            return None
    closed = None if opened is None else leading.closing(row.gaps[index + 1], opened)
    if closed is None or not leading.base(closed.rest):
        return None
    return _between(row, at, index + 1, index, closed.way)


def _second(gap: Words) -> Opening | None:
    """`in June and down`: another change of the same number."""
    at = last_of(gap, ("and",))
    return leading.said(gap[at + 1 :]) if at >= 0 and gap[at + 1 :] and plain(gap[:at], most=5) else None


def _value_multiple_base(row: Row, index: int) -> Comparison | None:
    """`V, more than twice the B`; `V was three times as many as the B`."""
    if row.figures[index].kind is not Kind.MULTIPLE:
        return None
    known, gap, behind = vocabulary(), row.gaps[index], row.gaps[index + 1]
    at = last_of(gap, SEPARATORS)
    before = gap[:at] if at >= 0 else ()
    linked = not without(gap[at + 1 :], known.links)
    if at < 0 or not linked or not plain(before, most=14, commas=2):
        return None
    if not behind or behind[0] not in known.operands or not filled(without(behind, known.operands)):
        return None
    return _between(row, index - 1, index + 1, index, None)


def _told_value_base(row: Row, index: int) -> Comparison | None:
    """`fell P to V from B`; `tripled to V in 2021 from B`."""
    way = _way_before(row, index, row.gaps[index + 1][:-1]) if row.gaps[index + 1][-1:] == ("to",) else None
    if way is None or not _leads_from(row.gaps[min(index + 2, len(row.gaps) - 1)]):
        return None
    return _between(row, index + 1, index + 2, index, way.way)


def _told_base_value(row: Row, index: int) -> Comparison | None:
    """`rose P from B in 2019 to V in 2021`."""
    behind = row.gaps[index + 1]
    at = last_of(behind, ("from",))
    if at < 0 or not filled(behind[at + 1 :]) or not _leads_to(row.gaps[min(index + 2, len(row.gaps) - 1)]):
        return None
    way = _way_before(row, index, behind[:at])
    return None if way is None else _between(row, index + 2, index + 1, index, way.way)


def _base_value_told(row: Row, index: int) -> Comparison | None:
    """`from B in 2019 to V in 2021, an increase of P`."""
    if index < 2 or not _leads_to(row.gaps[index - 1]) or not _ends_from(row.gaps[index - 2]):
        return None
    return _told_behind(row, index - 1, index - 2, index)


def _value_base_told(row: Row, index: int) -> Comparison | None:
    """`V in May, up from B in April, a P increase`; `rose to V from B, an increase of P`."""
    if index < 2 or not _leads_from(row.gaps[index - 1]):
        return None
    return _told_behind(row, index - 2, index - 1, index)


def _told_behind(row: Row, value: int, base: int, index: int) -> Comparison | None:
    opened = leading.opening(row.gaps[index])
    closed = None if opened is None else leading.closing(row.gaps[index + 1], opened)
    if closed is None or leading.measured_elsewhere(closed.rest):
        return None
    return _between(row, value, base, index, closed.way)


def _ends_from(gap: Words) -> bool:
    at = last_of(gap, ("from",))
    return at >= 0 and filled(gap[at + 1 :])


def _leads_to(gap: Words) -> bool:
    """`in 2019 to`: from what was compared with to what it became."""
    at = last_of(gap, ("to",))
    return at >= 0 and plain(gap[:at], most=8, commas=1) and filled(gap[at + 1 :])


def _leads_from(gap: Words) -> bool:
    """`students in May, up from last year's`: from what it became to what it is compared with."""
    known = vocabulary()
    for at in range(len(gap) - 1, -1, -1):
        behind = starts_with(gap[at:], known.leads)
        if behind is not None and filled(behind):
            before = gap[: at - 1] if gap[at - 1 : at] in (("up",), ("down",)) else gap[:at]
            return plain(before, most=12, commas=2)
    return False


def _between(row: Row, value: int, base: int, index: int, way: Direction | None) -> Comparison | None:
    """The comparison of two numbers of the row, where they are alike and nothing near them is as good a candidate."""
    one, other = row.figure(value), row.figure(base)
    if one is None or other is None or min(value, base) < 0:
        return None
    numbers = operand(one), operand(other)
    if numbers[0] is None or numbers[1] is None or not alike(numbers[0], numbers[1]):
        return None
    if _has_rival(row, {value, base, index}):
        return None
    return Comparison(numbers[0], numbers[1], row.figures[index], way)


def _has_rival(row: Row, used: set[int]) -> bool:
    """Whether another number is joined to those used by `and`: `4,000 men and 5,000 women, up 10 percent from`."""
    for left, gap in enumerate(row.gaps[1:-1]):
        apart = (left in used) is not (left + 1 in used)
        if apart and row.kind(left) is row.kind(left + 1) and _AND & set(gap):
            return True
    return False


def _pair_alone(row: Row, index: int) -> Comparison | None:
    """`rose from B to V`, where only the direction is told."""
    pair = row.figures[index]
    if pair.kind is not Kind.PAIR:
        return None
    way = leading.way_of(row.gaps[index])
    both = ends(pair, row.document) if way is not None else None
    return None if both is None else Comparison(both[1], both[0], None, way)


def _value_base_alone(row: Row, index: int) -> Comparison | None:
    """`V, up from B`, where only the direction is told."""
    if index < 0:
        return None
    gap = row.gaps[index + 1]
    if "from" not in gap:
        return None
    at = last_of(gap, ("from",))
    way = vocabulary().ways.get(gap[at - 1]) if at > 0 and gap[at - 1] in ("up", "down") else None
    separated = at >= 2 and gap[at - 2] in SEPARATORS and plain(gap[: at - 2], most=12, commas=2)
    if way is None or not separated or not filled(gap[at + 1 :]):
        return None
    found = _between(row, index, index + 1, index, way)
    return None if found is None else found._replace(told=None)


_PATTERNS: tuple[Pattern, ...] = (
    *(_told_pair, _pair_told, _value_told_base, _value_multiple_base),
    *(_told_value_base, _told_base_value, _base_value_told, _value_base_told),
)
