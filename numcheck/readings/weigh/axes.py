"""What an operation combines to readings: what the figure may be held to and when, each by cost."""

import heapq
from collections.abc import Iterator, Sequence
from operator import itemgetter
from typing import NamedTuple, TypeAlias

from numcheck.claims.doing import Doing
from numcheck.periods import Period
from numcheck.readings.held import Members
from numcheck.readings.weighed import Scoped

Where: TypeAlias = tuple[int, Scoped, Members | None]
"""What a figure may be held to: the cost, the scope, and of a share its whole."""

When: TypeAlias = tuple[int, Period, Period | None]
"""When: the cost, the period, and what it is compared with."""


Posed: TypeAlias = tuple[Doing, str, Scoped, Period, Period | None, Members | None, int]
"""A reading as the first fields of an `Option`, before it is asked how it stands to the number."""


class Own(NamedTuple):
    """A reading that a number beside the figure proposes all at once: its cost, what it is of, when, and of what."""

    cost: int
    scoped: Scoped
    period: Period
    baseline: Period | None = None
    whole: Members | None = None


class Axes(NamedTuple):
    """What an operation combines.

    Attributes:
        wheres: What the figure may be held to, the cheapest first.
        whens: When, the cheapest first.
        deep: How much both may cost together.
        own: Readings that numbers beside the figure propose, in any order.
    """

    wheres: Sequence[Where]
    whens: Sequence[When]
    deep: int
    own: Sequence[Own] = ()

    def readings(self, doing: Doing, measure: str, add: int) -> Iterator[Posed]:
        """The readings, the cheapest first, each made when it is come to; `add` is what each costs besides."""
        wheres, whens = self.wheres, self.whens
        first = wheres[0][0] if wheres else 0
        heap = [(first + cost, at, 0) for at, (cost, _, _) in enumerate(whens) if wheres and first + cost <= self.deep]
        own = sorted(self.own, key=itemgetter(0), reverse=True)
        while heap or own:
            if own and (not heap or own[-1][0] < heap[0][0]):
                cost, scoped, period, baseline, whole = own.pop()
                yield doing, measure, scoped, period, baseline, whole, cost + add
                continue
            cost, at, k = heap[0]
            (dear, scoped, whole), (_, period, baseline) = wheres[k], whens[at]
            yield doing, measure, scoped, period, baseline, whole, cost + add
            dearer = cost - dear + wheres[k + 1][0] if k + 1 < len(wheres) else self.deep + 1
            if dearer <= self.deep:
                heapq.heapreplace(heap, (dearer, at, k + 1))
            else:
                heapq.heappop(heap)


def plain(scopes: Sequence[Scoped]) -> list[Where]:
    """Scopes as an axis, of which none has a whole."""
    return [(scoped.cost, scoped, None) for scoped in scopes]
