"""The readings of an article's claims, weighed together: what is settled for one counts for those beside it."""

from collections.abc import Iterator, Sequence

from numcheck.claims.claim import Operation
from numcheck.claims.proposal import Proposal
from numcheck.readings.held import Held
from numcheck.readings.settled import settled
from numcheck.readings.weigh.table import Known
from numcheck.readings.weigh.weigh import weigh
from numcheck.readings.weighed import Weighed

NEARNESS = (1.0, 0.5, 0.25)
"""How much a neighbour counts: in the same sentence, in the next one, in the one after that."""


def weigh_all(proposals: Sequence[Proposal], held: Held) -> tuple[Weighed, ...]:
    """All proposals weighed, and weighed again with what all beside them say.

    One that hears nothing new, or whose first reading is the very number printed, is kept as it is.
    """
    order = range(len(proposals))
    found: dict[int, Weighed] = {}
    heard: dict[int, object] = {}
    known = [Known() for _ in order]
    for again in (False, True):
        for at in order:
            if again and found[at].is_settled:
                continue
            near = _neighbours(at, proposals, found)
            said = again, [(settled(one)[0][1:5], settled(one)[1], nearness) for one, nearness in near]
            if heard.get(at) != said:
                heard[at] = said
                found[at] = weigh(proposals[at], near, held, known[at], again=again)
    return tuple(found[at] for at in order)


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
