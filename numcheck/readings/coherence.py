"""The readings of an article's claims, weighed together: what is settled for one counts for those beside it."""

from collections.abc import Sequence

from numcheck.claims.propose import Proposal
from numcheck.readings.held import Held
from numcheck.readings.settled import settled
from numcheck.readings.weigh.weigh import weigh
from numcheck.readings.weighed import Weighed

NEARNESS = (1.0, 0.5, 0.25)
"""How much a neighbour counts: in the same sentence, in the next one, in the one after that."""


def weigh_all(proposals: Sequence[Proposal], held: Held) -> tuple[Weighed, ...]:
    """All proposals weighed: forward, back, and forward again; one whose neighbours say what they said is kept."""
    order = range(len(proposals))
    found: dict[int, Weighed] = {}
    heard: dict[int, object] = {}
    for again, passing in ((False, order), (True, order[::-1]), (True, order)):
        for at in passing:
            near = _neighbours(at, proposals, found)
            said = again, [(settled(one)[0][1:5], settled(one)[1], nearness) for one, nearness in near]
            if heard.get(at) != said:
                heard[at] = said
                found[at] = weigh(proposals[at], near, held, again=again)
    return tuple(found[at] for at in order)


def _neighbours(at: int, proposals: Sequence[Proposal], found: dict[int, Weighed]) -> list[tuple[Weighed, float]]:
    own = proposals[at]
    out: list[tuple[Weighed, float]] = []
    for place, near in sorted(found.items()):
        gap = abs(near.proposal.line.sentence.number - own.line.sentence.number)
        if (
            place != at
            and gap < len(NEARNESS)
            and near.lead is not None
            and (near.proposal.measure == "encounters") == (own.measure == "encounters")
        ):
            out.append((near, NEARNESS[gap]))
    return out
