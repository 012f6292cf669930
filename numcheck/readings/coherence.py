"""The readings of an article's claims, weighed together: what is settled for one counts for those beside it."""

from bisect import bisect_right
from collections.abc import Sequence
from operator import itemgetter
from typing import TypeAlias

from numcheck.claims.claim import Operation
from numcheck.claims.proposal import Proposal
from numcheck.readings.held import Held
from numcheck.readings.settled import SURE, settled
from numcheck.readings.weigh.table import Known
from numcheck.readings.weigh.weigh import weigh
from numcheck.readings.weighed import Option, Weighed

NEARNESS = (1.0, 0.5, 0.25)
"""How much a neighbour counts: in the same sentence, in the next one, in the one after that."""


def weigh_all(proposals: Sequence[Proposal], held: Held) -> tuple[Weighed, ...]:
    """All proposals weighed, and weighed again with what all beside them say.

    One whose first reading is the very number printed is kept as it is.
    """
    order = range(len(proposals))
    found: dict[int, Weighed] = {}
    known = [Known(one.figure) for one in proposals]
    beside = _beside(proposals)
    told: Told = {}
    for again in (False, True):
        for at in order:
            if again and found[at].is_settled:
                continue
            near = [(found[place], nearness) for place, nearness in beside[at] if place in found]
            near = [one for one in near if one[0].lead is not None]
            topics = _topics(proposals[at], told)
            found[at] = weigh(proposals[at], near, held, known[at], topics=topics, again=again)
            if not again and found[at].lead is not None and settled(found[at])[1] >= SURE:
                told.setdefault(proposals[at].subject, []).append((_number(proposals[at]), settled(found[at])[0]))
    return tuple(found[at] for at in order)


Told: TypeAlias = dict[str, list[tuple[int, Option]]]
"""By subject, the readings that are settled to the last digit, each with the number of its sentence."""


def _topics(own: Proposal, told: Told) -> tuple[Option, ...]:
    """What was settled further back than neighbours are, the last and the first: what a story is about goes on."""
    settled_ones = told.get(own.subject, [])
    far = bisect_right(settled_ones, _number(own) - len(NEARNESS), key=itemgetter(0))
    ends = () if not far else (0,) if far == 1 else (far - 1, 0)
    return tuple(settled_ones[at][1] for at in ends)


def _beside(proposals: Sequence[Proposal]) -> list[list[tuple[int, float]]]:
    """Of each proposal the places of those that may lend it anything, in order, and how near they are."""
    numbers = [_number(one) for one in proposals]
    subjects = [None if _lends_nothing(one) else one.subject for one in proposals]
    return [
        [
            (place, NEARNESS[abs(numbers[place] - numbers[at])])
            for place in range(*_around(at, numbers))
            if place != at and subjects[place] == own.subject
        ]
        for at, own in enumerate(proposals)
    ]


def _lends_nothing(proposal: Proposal) -> bool:
    """Whether a claim settles nothing for others: one without a number, or of a total that was still running."""
    running = proposal.doings[0].operation is Operation.THRESHOLD and proposal.doings[0].detail is None
    return proposal.is_unnumbered or running


def _around(at: int, numbers: Sequence[int]) -> tuple[int, int]:
    """Between which places those are in the same sentence and in as many beside it as count."""
    first, last = at, at + 1
    while first and numbers[at] - numbers[first - 1] < len(NEARNESS):
        first -= 1
    while last < len(numbers) and numbers[last] - numbers[at] < len(NEARNESS):
        last += 1
    return first, last


def _number(proposal: Proposal) -> int:
    return proposal.line.sentence.number
