"""Two printed numbers of one thing, the later and what it is compared with, by the words that join them.

`V` is the later value, `B` what it is compared with. Where a sentence tells no more than their direction, the pair
stands alone.
"""

from itertools import pairwise
from typing import NamedTuple

from numcheck.claims.claim import Direction
from numcheck.figures.figure import Figure, Kind
from numcheck.findings.arithmetic import leading
from numcheck.findings.arithmetic.operands import Operand, alike, ends, operand
from numcheck.findings.arithmetic.phrases import Words, starts_with
from numcheck.findings.arithmetic.rows import Row
from numcheck.findings.arithmetic.vocabulary import SEPARATORS, filled, last_of, plain, vocabulary

_OF_WHICH = (("of", "which"), ("of", "whom"))

_AND = frozenset(("and", "or", "plus", "to", "&"))


class Comparison(NamedTuple):
    """A printed pair with the change told of it; `told` is None where only its direction is.

    `beside` says that the one is held against the other, and not that it went from one to the other.
    """

    value: Operand
    base: Operand
    told: Figure | None
    way: Direction | None
    beside: bool = False


def joined(
    row: Row, value: int, base: int, told: int | None, way: Direction | None, besides: int | None = None
) -> Comparison | None:
    """The comparison of two numbers of the row, where they are alike and nothing near them is as good a candidate.

    `besides` is the index of another change that is told of the value.
    """
    one, other = row.figure(value), row.figure(base)
    if one is None or other is None or min(value, base) < 0:
        return None
    numbers = operand(one), operand(other)
    if numbers[0] is None or numbers[1] is None or not alike(numbers[0], numbers[1]):
        return None
    if [row.gaps[at + 1][:1] for at in (value, base) if vocabulary().holders & set(row.gaps[at + 1][:1])]:
        return None
    if _is_part(row, value) or _has_rival(row, {index for index in (value, base, told, besides) if index is not None}):
        return None
    return Comparison(numbers[0], numbers[1], None if told is None else row.figures[told], way)


def _has_rival(row: Row, used: set[int]) -> bool:
    """Whether another number is joined to those used by `and`: `4,000 men and 5,000 women, up 10 percent from`."""
    for left, gap in enumerate(row.gaps[1:-1]):
        apart = (left in used) is not (left + 1 in used)
        if apart and row.kind(left) is row.kind(left + 1) and _AND & set(gap):
            return True
    return False


def _is_part(row: Row, index: int) -> bool:
    """Whether a number is a part of the one before it, of which the rest may be told: `300, including 31 here, up`.

    So it is where "of which" leads to it: `227,547, of which agents made 207,597, a 12 percent increase over 203,598`.
    """
    known, gap = vocabulary(), row.gaps[index]
    before = gap[-1:]
    told_as_part = bool(before) and (before[0] in known.including or before[0] == "with")
    told_as_part = told_as_part or any(pair in _OF_WHICH for pair in pairwise(gap))
    return index > 0 and (told_as_part or starts_with(row.gaps[index + 1], known.members) is not None)


def alone(row: Row, index: int) -> Comparison | None:
    """The pair of which a number is the first one, with the direction that its words tell."""
    if index < 0:
        return None
    if row.kind(index) is Kind.PAIR:
        return _pair(row, index)
    kinds = (_value_from_base, _moved_from_base, _value_beyond_base, _value_passes_base)
    found = next((one for told in kinds if (one := told(row, index)) is not None), None)
    if found is not None and "from" not in row.gaps[index + 1]:
        found = found._replace(beside=True)
    return None if found is not None and is_change(row, index) else found


def _pair(row: Row, index: int) -> Comparison | None:
    """`rose from B to V`, where only the direction is told."""
    way = leading.way_of(row.gaps[index])
    both = ends(row.figures[index], row.document) if way is not None else None
    return None if both is None else Comparison(both[1], both[0], None, way)


def _value_from_base(row: Row, index: int) -> Comparison | None:
    """`V, up from B`, where only the direction is told."""
    gap = row.gaps[index + 1]
    if "from" not in gap:
        return None
    at = last_of(gap, ("from",))
    way = vocabulary().ways.get(gap[at - 1]) if at > 0 and gap[at - 1] in ("up", "down") else None
    separated = at >= 2 and gap[at - 2] in SEPARATORS and plain(gap[: at - 2], most=16, commas=2, relative=True)
    if way is None or not separated or not filled(gap[at + 1 :]):
        return None
    return joined(row, index, index + 1, None, way)


def _moved_from_base(row: Row, index: int) -> Comparison | None:
    """`fell to V in May from B`, `it fell, to V, from B`: the verb tells the direction."""
    before, gap = row.gaps[index], row.gaps[index + 1]
    at = last_of(gap, ("from",)) if before[-1:] == ("to",) else -1
    if at < 0 or not plain(gap[:at], most=8, commas=1) or not filled(gap[at + 1 :]):
        return None
    way = leading.way_of(before[:-2] if before[-2:-1] == (",",) else before[:-1])
    return None if way is None else joined(row, index, index + 1, None, way)


def _value_beyond_base(row: Row, index: int) -> Comparison | None:
    """`V in May, well below the B of April`; `V, fewer than April's B`."""
    known, gap = vocabulary(), row.gaps[index + 1]
    told = _AHEAD[0] in gap or not known.comparatives.keys().isdisjoint(gap)
    at = last_of(gap, SEPARATORS) if told else -1
    if at < 0 or not plain(gap[:at], most=12, commas=2):
        return None
    words = tuple(word for word in gap[at + 1 :] if word not in known.degrees)
    if words[:2] == _AHEAD:
        return joined(row, index, index + 1, None, "up") if _is_definite(words[2:]) else None
    way, behind = known.comparatives.get(words[0] if words else ""), words[1:]
    if way is None:
        return None
    if words[0] not in leading.LEADING:
        if behind[:1] != ("than",):
            return None
        behind = behind[1:]
    return joined(row, index, index + 1, None, way) if _is_definite(behind) else None


_AHEAD = ("ahead", "of")


def _value_passes_base(row: Row, index: int) -> Comparison | None:
    """`Tucson's V exceeded El Paso's B`: the verb between them tells which one is above."""
    known, gap = vocabulary(), row.gaps[index + 1]
    at = last_of(gap, known.passing)
    if at < 0 or not plain(gap[:at], most=6) or not _is_definite(gap[at + 1 :]):
        return None
    return joined(row, index, index + 1, None, known.passing[gap[at]])


def _is_definite(words: Words) -> bool:
    """Whether the words before a number say that it was told as one: `the`, `last year's`; `April's`, `El Paso's`."""
    if words[-1:] == ("'s",):
        return filled(words) or plain(words, most=_NAME)
    return filled(words) and (words[:1] == ("the",) or words[-2:] == ("'s", "record"))


_NAME = 5
"""How many words a name has at most, with its article and the 's."""


def is_change(row: Row, index: int) -> bool:
    """Whether a number itself tells by how much another one moved: `rose by 4,000`, `4,000 more than`."""
    known = vocabulary()
    before, behind = row.gaps[index], unit_off(row, index)
    way = bool(before) and (before[-1] in ("by", "another", "additional", "extra") or before[-1] in known.ways)
    of_way = len(before) > 1 and before[-1] == "of" and (before[-2] in known.ways or before[-2] in known.apart)
    return way or of_way or (bool(behind) and behind[0] in known.comparatives)


def unit_off(row: Row, index: int) -> Words:
    """The words behind a number, without the thing that it counts: of `4,000 arrests more than` `more than`."""
    gap, unit = row.gaps[index + 1], row.figures[index].unit
    return gap[1:] if gap[:1] == (unit,) else gap


def ends_from(gap: Words) -> bool:
    """`from`, `from last year's`: what was compared with begins here."""
    at = last_of(gap, ("from",))
    return at >= 0 and filled(gap[at + 1 :])


def leads_to(gap: Words) -> bool:
    """`in 2019 to`: from what was compared with to what it became."""
    at = last_of(gap, ("to",))
    return at >= 0 and plain(gap[:at], most=8, commas=1) and filled(gap[at + 1 :])


def leads_from(gap: Words) -> bool:
    """`students in May, up from last year's`: from what it became to what it is compared with."""
    known = vocabulary()
    for at in range(len(gap) - 1, -1, -1):
        behind = starts_with(gap[at:], known.leads)
        if behind is not None and filled(behind):
            before = gap[: at - 1] if gap[at - 1 : at] in (("up",), ("down",)) else gap[:at]
            if plain(before, most=16, commas=2, relative=before[-1:] == (",",)):
                return True
    return False
