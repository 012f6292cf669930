"""The readings of an article's claims, weighed together: what is settled for one counts for those beside it."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
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

    One that hears nothing new, or whose first reading is the very number printed, is kept as it is.
    """
    order = range(len(proposals))
    found: dict[int, Weighed] = {}
    heard: dict[int, object] = {}
    known = [Known(one.figure) for one in proposals]
    told: Told = {}
    for again in (False, True):
        for at in order:
            if again and found[at].is_settled:
                continue
            near = _neighbours(at, proposals, found)
            topics = _topics(proposals[at], told)
            said = again, [(settled(one)[0][1:5], settled(one)[1], nearness) for one, nearness in near], topics
            if heard.get(at) != said:
                heard[at] = said
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


def _neighbours(at: int, proposals: Sequence[Proposal], found: dict[int, Weighed]) -> list[tuple[Weighed, float]]:
    own = proposals[at]
    out: list[tuple[Weighed, float]] = []
    for place in _near(at, proposals):
        near = found.get(place)
        if near is None or near.lead is None or _lends_nothing(near.proposal) or near.proposal.subject != own.subject:
            continue
        out.append((near, NEARNESS[abs(_number(near.proposal) - _number(own))]))
    return out


def _lends_nothing(proposal: Proposal) -> bool:
    """Whether a claim settles nothing for others: one without a number, or of a total that was still running."""
    running = proposal.doings[0].operation is Operation.THRESHOLD and proposal.doings[0].detail is None
    return proposal.is_unnumbered or running


def _near(at: int, proposals: Sequence[Proposal]) -> Iterator[int]:
    """The places of those in the same sentence and in as many beside it as count, in order."""
    first, last, number = at, at + 1, _number(proposals[at])
    while first and number - _number(proposals[first - 1]) < len(NEARNESS):
        first -= 1
    while last < len(proposals) and _number(proposals[last]) - number < len(NEARNESS):
        last += 1
    return (place for place in range(first, last) if place != at)


def _number(proposal: Proposal) -> int:
    return proposal.line.sentence.number
