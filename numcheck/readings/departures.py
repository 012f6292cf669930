"""Where a reading leaves what the figure's own clause plainly says."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from numcheck.claims.candidate import Evidence
from numcheck.claims.claim import Operation
from numcheck.claims.sentence.relate import Relation
from numcheck.documents.document import Span
from numcheck.readings.weighed import Option, Weighed


class Departure(NamedTuple):
    """A slot that words say otherwise than a reading has it.

    Attributes:
        slot: The slot.
        value: What the words say, or None.
        is_own: Whether they are of the figure's own clause.
    """

    slot: str
    value: str | None
    is_own: bool


_DATED = (Operation.LEVEL, Operation.AVERAGE, Operation.SHARE, Operation.SUPERLATIVE)
_LISTED = ("area", "citizenship", "demographic")
"""Dimensions whose members are told in lists."""

_PLAIN, _CLOSE, _CLOSE_TIME = 280, 150, 350
"""What words have to be worth to say a slot plainly, and how far below the likeliest candidate they may be."""


def departures(weighed: Weighed, agreeing: Option) -> Iterator[Departure]:
    """The slots in which the agreeing reading leaves what the figure's own clause plainly says."""
    have = dict(agreeing.members)
    for name, slot in weighed.slots.items():
        near = [(value, evidence) for value, evidence in slot.items() if evidence.relation.is_near]
        if not near or name == "drug" or _is_implied(weighed, name, have) or _is_listed(weighed, name, near):
            continue
        best = max([evidence.weight for evidence in slot.every()])
        least = max(best - _CLOSE, _PLAIN)
        stated = {value: evidence for value, evidence in near if evidence.weight >= least}
        own = slot.get(have.get(name))
        if stated and have.get(name) not in stated and (own is None or own.weight < best):
            value, words = max(stated.items(), key=lambda item: item[1].weight)
            yield Departure(name, value, words.relation.is_own)
    if agreeing.doing.of_time in ("before", "through"):
        return  # the time that its words say is where it ends
    if agreeing.doing.operation in _DATED and (told := _time_left(weighed, agreeing)) is not None:
        yield Departure("period", None, told.is_own)


def _is_implied(weighed: Weighed, name: str, have: Mapping[str, str]) -> bool:
    """Whether a place that the reading is held to says the slot by itself; no sector of before: `At the ports, ...`."""
    if "area" in have and name in ("component", "border", "state"):
        return name != "component" or "drug" in have or _is_of_sentence(weighed, "area", have["area"])
    return name == "border" and "state" in have and _is_near(weighed, "state", have["state"])


def _is_listed(weighed: Weighed, name: str, said: Sequence[tuple[str | None, Evidence]]) -> bool:
    """Whether the clause lists members: which one goes with which figure is not settled by words alone.

    That of a label right before the number is: `Venezuela +217,393, Colombia +153,334`.
    """
    if name not in _LISTED:
        return False
    near = [evidence for value, evidence in said if value is not None]
    if len(near) <= 1:
        return False
    first, signed = weighed.proposal.figure.full_span.start, weighed.proposal.doings[0].operation is Operation.CHANGE
    attached = [one.span.end for one in near if one.relation is Relation.ATTACHED and one.span is not None]
    labelled = len(attached) == 1 and 0 <= first - attached[0] <= 1 + signed
    return not labelled


def _time_left(weighed: Weighed, agreeing: Option) -> Relation | None:
    """How the words stand to the figure by which its own clause says a time that is not the one of the reading."""
    best = max((evidence.weight for _, evidence in weighed.periods.items()), default=0)
    compared = {one.evidence.span for one in weighed.proposal.times.against if one.time.compares}
    near = [e for _, e in weighed.periods.items() if e.relation.is_near and e.weight >= best - _CLOSE_TIME]
    stated = [e for e in near if e.relation is Relation.OWNED or e.span not in compared]
    if not stated:
        return None
    first, words = max(stated, key=lambda one: one.weight), weighed.periods.get(agreeing.period)
    told = first.relation
    if words is not None and words.weight > first.weight:
        return None  # what the words put first leaves nothing out
    if words is None or (words.relation is Relation.LISTED and told is not Relation.LISTED):
        return told  # what a list ends with is not of an item that tells its own time
    return None if words.relation.is_near or is_counted(weighed, words.span) else told


def is_counted(weighed: Weighed, span: Span | None) -> bool:
    """Whether words of the figure's own clause say a time that counts from another one ("the next year")."""
    said = {one.evidence.span for one in weighed.proposal.times.anchored if one.evidence.relation.is_near}
    return span is not None and span in said


def _is_of_sentence(weighed: Weighed, name: str, member: str) -> bool:
    evidence = weighed.slots[name].get(member)
    return evidence is None or evidence.relation.is_of_sentence


def _is_near(weighed: Weighed, name: str, member: str) -> bool:
    evidence = weighed.slots[name].get(member)
    return evidence is not None and evidence.relation.is_near
