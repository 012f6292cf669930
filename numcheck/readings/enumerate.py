"""The readings of a claim: combinations of its slots' candidates, the cheapest first."""

import heapq
import math
from collections.abc import Hashable, Iterator, Mapping, Sequence
from operator import attrgetter
from typing import Generic, NamedTuple, TypeVar

from numcheck.claims.candidate import Slot
from numcheck.claims.sentence.relate import Relation

V = TypeVar("V", bound=Hashable)

DEEP = 900
"""How much more than the cheapest, in hundredths of log odds, a reading may cost."""


class Choice(NamedTuple):
    """A candidate chosen for a slot: the slot, the value, what it costs, and how its words stand to the figure."""

    slot: str
    value: str | None
    cost: int
    relation: Relation


class Ranked(NamedTuple, Generic[V]):
    """A candidate with its cost: 0 would be certain."""

    value: V
    cost: int
    relation: Relation


def ranked(slot: Slot[V], deep: int = DEEP) -> list[Ranked[V]]:
    """The candidates of a slot by cost: minus the logarithm of their share of all candidates' odds."""
    items = slot.items()
    if len(items) == 1:
        ((value, evidence),) = items
        return [tuple.__new__(Ranked, (value, 0, evidence.relation))]
    weights = [evidence.weight for evidence in slot.every()]
    top = max(weights, default=0)
    odds = [_ODDS[top - weight] if top - weight < _TOLD else math.exp((weight - top) / 100) for weight in weights]
    mass = top + round(100 * math.log(sum(odds) or 1))
    found = [
        tuple.__new__(Ranked, (value, mass - evidence.weight, evidence.relation))
        for value, evidence in items
        if mass - evidence.weight <= deep
    ]
    found.sort(key=_COST)
    return found


_COST = attrgetter("cost")

_TOLD = 1_500
_ODDS = tuple(math.exp(-less / 100) for less in range(_TOLD))
"""The odds of what is worth so much less than the likeliest."""


def combinations(
    slots: Mapping[str, Sequence[Ranked[str | None]]], most: int, deep: int
) -> Iterator[tuple[int, tuple[Choice, ...]]]:
    """The combinations of candidates, the cheapest first, each with its cost; a slot without candidates is left out."""
    names = [name for name, found in slots.items() if found]
    lists = [[tuple.__new__(Choice, (name, *one)) for one in slots[name]] for name in names]
    least = sum([found[0].cost for found in lists])
    # Which candidate of each slot is chosen, as one number: that of the first slot counts most.
    strides, step = [0] * len(lists), 1
    for i in reversed(range(len(lists))):
        strides[i], step = step, step * len(lists[i])
    several = [(i, lists[i], strides[i]) for i in range(len(lists)) if len(lists[i]) > 1]
    chosen, heap, seen = [found[0] for found in lists], [(least, 0)], {0}
    while heap and most:
        cost, at = heapq.heappop(heap)
        if cost > deep + least:
            return
        most -= 1
        for i, found, stride in several:
            k = at // stride % len(found)
            chosen[i] = found[k]
            if k + 1 < len(found) and at + stride not in seen:
                seen.add(at + stride)
                heapq.heappush(heap, (cost - found[k].cost + found[k + 1].cost, at + stride))
        yield cost, tuple(chosen)
