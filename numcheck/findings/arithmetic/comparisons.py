"""Which two printed numbers a change or a multiple is told of, by the sentence's syntax alone.

Nothing is guessed: between the numbers there may only stand what the patterns below name, in that order. `V` is the
later value, `B` what it is compared with, `P` the change told (a percentage, a multiple, or by how many), and a pair
(`from B to V`) is one figure.
"""

from collections.abc import Callable, Iterator

from numcheck.documents.document import Span
from numcheck.figures.figure import Figure, Kind
from numcheck.findings.arithmetic import leading
from numcheck.findings.arithmetic.leading import Opening
from numcheck.findings.arithmetic.lists import SUMMED
from numcheck.findings.arithmetic.operands import ends
from numcheck.findings.arithmetic.pairs import (
    Comparison,
    alone,
    ends_from,
    is_change,
    joined,
    leads_from,
    leads_to,
    unit_off,
)
from numcheck.findings.arithmetic.phrases import Words
from numcheck.findings.arithmetic.rows import Row
from numcheck.findings.arithmetic.vocabulary import (
    SEPARATORS,
    filled,
    last_of,
    plain,
    span_of_time,
    vocabulary,
    without,
)

CHANGES = frozenset((Kind.PERCENT, Kind.SHARE, Kind.MULTIPLE))
"""The kinds that tell how one number stands to another."""

Pattern = Callable[[Row, int], Comparison | None]


def comparisons(row: Row) -> Iterator[Comparison]:
    """The comparisons that a sentence makes, in the order of what they tell."""
    taken: set[Span] = set()
    for index, figure in enumerate(row.figures):
        if tells_change(row, index):
            found = next((c for pattern in _PATTERNS if (c := pattern(row, index)) is not None), None)
            if found is not None:
                taken |= {found.value.figure.span, found.base.figure.span, figure.span}
                yield found
    for index, figure in enumerate(row.figures):
        if figure.span not in taken and (bare := alone(row, index)) is not None:
            yield bare


def tells_change(row: Row, index: int) -> bool:
    """Whether a number tells how another one changed: `12 percent`, `twice`, `4,000 more`."""
    figure = row.figures[index]
    return figure.kind in CHANGES or (figure.kind in SUMMED and is_change(row, index))


def _behind(row: Row, index: int) -> Words:
    """The words behind a change told, without the thing that it counts."""
    return unit_off(row, index) if row.kind(index) in SUMMED else row.gaps[index + 1]


def _pair_told(row: Row, index: int) -> Comparison | None:
    """`from B to V, a P increase`; `from B to V, or P`."""
    pair = row.figure(index - 1)
    if pair is None or pair.kind is not Kind.PAIR:
        return None
    gap = row.gaps[index]
    opened = leading.opening(gap)
    if gap in ((",", "or"), ("(",)) and (way := leading.way_of(row.gaps[index - 1])) is not None:
        opened = Opening(way)
    if opened is None and row.gaps[index - 1] == () and row.sentence.span.start == pair.full_span.start:
        opened = _fronted(row, index)
    return _of_pair(row, pair, row.figures[index], opened, _behind(row, index))


def _of_pair(row: Row, pair: Figure, told: Figure, opened: Opening | None, behind: Words) -> Comparison | None:
    closed = None if opened is None else leading.closing(behind, opened)
    both = ends(pair, row.document)
    if closed is None or both is None or leading.measured_elsewhere(closed.rest):
        return None
    return Comparison(both[1], both[0], told, closed.way)


def _fronted(row: Row, index: int) -> Opening | None:
    """`(from B in 2019 to V) in 2021, arrests rose`: the clause behind a pair that opens the sentence."""
    gap = row.gaps[index]
    at = gap.index(",") if "," in gap else -1
    clause = gap[at + 1 :]
    if at < 0 or not filled(gap[:at]) or len(clause) > 12 or not vocabulary().stop.isdisjoint(clause):
        return None
    return _verb(row.figures[index]) or leading.verb(clause)


def _told_pair(row: Row, index: int) -> Comparison | None:
    """`rose P from B to V`; `a P increase, from B to V`; `tripled from B to V`."""
    pair = row.figure(index + 1)
    if pair is None or pair.kind is not Kind.PAIR:
        return None
    way = _way_before(row, index, _behind(row, index))
    both = ends(pair, row.document)
    return None if way is None or both is None else Comparison(both[1], both[0], row.figures[index], way.way)


def _way_before(row: Row, index: int, behind: Words) -> Opening | None:
    """Which way a change goes whose two numbers stand right behind it."""
    figure = row.figures[index]
    opened = _verb(figure) or leading.verb(row.gaps[index]) or leading.opening(row.gaps[index])
    closed = None if opened is None else leading.closing(behind, opened)
    if closed is None or not plain(closed.rest[span_of_time(closed.rest) :], most=8, commas=1):
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
    opened = leading.opening(row.gaps[index]) or _linked(row, index)
    at = index - 1
    if opened is None and (opened := _second(row.gaps[index])) is not None:
        at = _value_of_first(row, index)
    closed = None if opened is None else leading.closing(_behind(row, index), opened)
    if closed is None or at < 0 or not leading.base(closed.rest, _heard(row, at)):
        return None
    return joined(row, at, index + 1, index, closed.way, index - 1 if at == index - 2 else None)


def _value_of_first(row: Row, index: int) -> int:
    """Of what a second change is told: `V, down P from B and`; `V, P more than in May and`; -1 if not plain."""
    if row.kind(index - 1) in CHANGES:
        return index - 2 if leading.opening(row.gaps[index - 1]) is not None else -1
    return index - 3 if row.kind(index - 2) in CHANGES and _value_told_base(row, index - 2) is not None else -1


def _heard(row: Row, index: int) -> frozenset[str]:
    """The words that stand with a number: `officers counted 31,200 people,`."""
    return frozenset(row.gaps[index] + row.gaps[index + 1])


def _linked(row: Row, index: int) -> Opening | None:
    """`the V arrests in May were` P more than: a number that is the subject, and the verb behind it."""
    gap = row.gaps[index]
    at = last_of(gap, vocabulary().verbs_of_being)
    if at < 0 or index < 1 or not plain(gap[:at], most=8) or not leading.is_subject(row.gaps[index - 1]):
        return None
    return leading.said(without(gap[at + 1 :], vocabulary().degrees))


def _second(gap: Words) -> Opening | None:
    """`in June and down`, `more than in June and`: another change of the same number."""
    at = last_of(gap, ("and",))
    head = tuple(word for word in gap[: max(at, 0)] if word != "than")
    return leading.said(gap[at + 1 :]) if at >= 0 and plain(head, most=5) else None


def _value_multiple_base(row: Row, index: int) -> Comparison | None:
    """`V, more than twice the B`; `V was three times as many as the B`."""
    if row.figures[index].kind is not Kind.MULTIPLE:
        return None
    known, gap, behind = vocabulary(), row.gaps[index], row.gaps[index + 1]
    at = last_of(gap, SEPARATORS)
    before = gap[:at] if at >= 0 else ()
    linked = at >= 0 and not without(gap[at + 1 :], known.links) and plain(before, most=14, commas=2)
    if not linked and _linked(row, index) is None:
        return None
    if not behind or behind[0] not in known.operands or not filled(without(behind, known.operands)):
        return None
    return joined(row, index - 1, index + 1, index, None)


def _told_value_base(row: Row, index: int) -> Comparison | None:
    """`fell P to V from B`; `tripled to V in 2021 from B`."""
    behind = _behind(row, index)
    way = _way_before(row, index, behind[:-1]) if behind[-1:] == ("to",) else None
    if way is None or not leads_from(row.gaps[min(index + 2, len(row.gaps) - 1)]):
        return None
    return joined(row, index + 1, index + 2, index, way.way)


def _told_base_value(row: Row, index: int) -> Comparison | None:
    """`rose P from B in 2019 to V in 2021`."""
    behind = _behind(row, index)
    at = last_of(behind, ("from",))
    if at < 0 or not filled(behind[at + 1 :]) or not leads_to(row.gaps[min(index + 2, len(row.gaps) - 1)]):
        return None
    way = _way_before(row, index, behind[:at])
    return None if way is None else joined(row, index + 2, index + 1, index, way.way)


def _told_in_brackets(row: Row, index: int) -> Comparison | None:
    """`rose P in May (V) from April (B)`; `rose P from April (B) to May (V)`."""
    if index + 2 >= len(row.figures):
        return None
    first, second, last = _behind(row, index), row.gaps[index + 2], row.gaps[index + 3]
    opened = leading.verb(row.gaps[index])
    if opened is None or (first[-1:], second[:1], second[-1:], last[:1]) != (("(",), (")",), ("(",), (")",)):
        return None
    for opens, leads, value, base in _IN_BRACKETS:
        at = last_of(first, (opens,))
        timed = at >= 0 and second[1] == leads and filled(first[at + 1 : -1]) and filled(second[2:-1])
        closed = leading.closing(first[:at], opened) if timed else None
        if closed is not None and not closed.rest:
            return joined(row, index + value, index + base, index, closed.way)
    return None


_IN_BRACKETS = (("in", "from", 1, 2), ("from", "to", 2, 1))
"""What leads to the first number and to the second, and how far from the change the value and the base stand."""


def _base_value_told(row: Row, index: int) -> Comparison | None:
    """`from B in 2019 to V in 2021, an increase of P`; `From B in 2019 to V in 2021, arrests rose P`."""
    if index < 2 or not leads_to(row.gaps[index - 1]) or not ends_from(row.gaps[index - 2]):
        return None
    opened = _fronted(row, index) if filled(row.gaps[index - 2][1:]) and row.gaps[index - 2][:1] == ("from",) else None
    return _told_behind(row, index - 1, index - 2, index, opened)


def _value_base_told(row: Row, index: int) -> Comparison | None:
    """`V in May, up from B in April, a P increase`; `rose to V from B, an increase of P`."""
    if index < 2 or not leads_from(row.gaps[index - 1]):
        return None
    return _told_behind(row, index - 2, index - 1, index, None)


def _told_behind(row: Row, value: int, base: int, index: int, opened: Opening | None) -> Comparison | None:
    opened = opened or leading.opening(row.gaps[index])
    closed = None if opened is None else leading.closing(_behind(row, index), opened)
    if closed is None or leading.measured_elsewhere(closed.rest):
        return None
    return joined(row, value, base, index, closed.way)


_PATTERNS: tuple[Pattern, ...] = (
    *(_told_pair, _pair_told, _value_told_base, _value_multiple_base),
    *(_told_value_base, _told_base_value, _told_in_brackets, _base_value_told, _value_base_told),
)
