"""What a claim's slots are lent by others: by those beside it, and by what was settled further back in the story."""

from collections.abc import Hashable, Iterator, Mapping, Sequence
from operator import attrgetter
from typing import TypeVar

from numcheck.claims.candidate import Candidates, Evidence, Slot
from numcheck.claims.proposal import Proposal
from numcheck.claims.sentence.relate import Relation
from numcheck.readings.settled import settled
from numcheck.readings.weigh.antecedent import Neighbours, antecedent
from numcheck.readings.weighed import Option, Weighed

V = TypeVar("V", bound=Hashable)

_GAIN = {"component": 160, "border": 160, "area": 100, "demographic": 100, "citizenship": 100}
"""What a neighbour's member, wholly sure and in the same sentence, adds to the same candidate here."""

_OF_AREAS = ("component", "border")
"""What one of an area does not lend: that says its component and border by itself."""


_GAIN_OF_DRUGS = {"border": 160}
"""The same of drugs: who and where found them is told anew as often as not."""


def with_neighbours(proposal: Proposal, neighbours: Neighbours) -> dict[str, Candidates]:
    """The candidates of each dimension, worth more where a neighbour is held to the same; only the best counts."""
    slots = dict(proposal.slots)
    for name, gains in _gains(proposal, neighbours).items():
        raised = {
            member: evidence.worth(evidence.weight + gain)
            for member, gain in gains.items()
            if gain and (evidence := slots[name].get(member)) is not None and not evidence.relation.is_own
        }
        raised |= dict(_told_together(slots[name], gains))
        if raised:
            slots[name] = slots[name].having(raised)
    return slots


def _told_together(slot: Candidates, gains: Mapping[str | None, int]) -> Iterator[tuple[str, Evidence]]:
    """Members that a neighbour tells together, where words here speak of some: `They were 40 percent of the total`."""
    for member, gain in gains.items():
        if member is None or "+" not in member or slot.get(member) is not None or not gain:
            continue
        every = set(member.split("+"))
        parts = [words for part, words in slot.items() if part is not None and every.issuperset(part.split("+"))]
        if len(parts) > 1 and not any(words.relation.is_own for words in parts):
            best = max(parts, key=_WEIGHT)
            yield member, Evidence(best.weight + gain, Relation.ANTECEDENT, best.span)


def _gains(proposal: Proposal, neighbours: Neighbours) -> Mapping[str, Mapping[str | None, int]]:
    """What its neighbours add to each member of a dimension.

    Beside a share its whole is meant, and its part where words point back at it ("of those, 60 percent").
    """
    found: dict[str, dict[str | None, int]] = {}
    pointed = antecedent(proposal, neighbours)
    for near, nearness in neighbours:
        if near.proposal.measure != proposal.measure:
            continue
        told, sure = settled(near)
        worth = sure * (_POINTED if near is pointed else nearness)
        members = dict(told.members if told.whole is None or near is pointed else told.whole)
        behind = near.proposal.figure.span > proposal.figure.span
        for name, gain in (_GAIN if proposal.measure == "encounters" else _GAIN_OF_DRUGS).items():
            if name not in proposal.slots or ("area" in members and name in _OF_AREAS):
                continue
            member, most = members.get(name), round(gain * worth)
            gains = found.setdefault(name, {})
            if gains.get(member, -1) < most and not (behind and _is_its_own(near, name, member)):
                gains[member] = most
    return found


def _is_its_own(near: Weighed, name: str, member: str | None) -> bool:
    """Whether a neighbour's own words name its member: `144,116 people, 84,486 of them in families`."""
    words = near.slots[name].get(member)
    return words is not None and words.relation.is_own


_POINTED = 2.0
"""How near the number is that a claim points back at ("that was 12 percent more")."""


_TOPIC = 150
"""How much less than the best candidate what the story was about is worth, where no near words name another."""


def with_topics(slots: dict[str, Candidates], topics: Sequence[Option]) -> dict[str, Candidates]:
    """The candidates of each dimension, with the members that the story was about further back."""
    if not topics:
        return slots
    told = [(name, member) for topic in topics for name, member in topic.members if name in slots]
    out = {**slots, **{name: slots[name].copy() for name, _ in told}}
    for name, member in told:
        add_topic(out[name], member)
    return out


_WEIGHT = attrgetter("weight")


def add_topic(slot: Slot[V], value: V) -> None:
    """Propose for a slot what the story was about, unless near words say what is meant."""
    best = max(slot.every(), key=_WEIGHT, default=None)
    if best is not None and not best.relation.is_near:
        slot.add(value, Evidence(best.weight - _TOPIC, Relation.STORY))
