"""A change told beside a number that holds: what that is of, and of when, the change is of, too."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from numcheck.claims.claim import Operation
from numcheck.readings.answer import Ruling
from numcheck.readings.decision import BARRED, BESIDE, ELSEWHERE, NOTHING, UNCLEAR, Decision
from numcheck.readings.departures import departures
from numcheck.readings.number import Fit
from numcheck.readings.weighed import Option, Weighed

_RARELY, _NEARLY = 0.01, 0.05
"""What parts of the odds may agree with a change that is accused, and nearly agree."""


def leaning(decision: Decision, weighed: Weighed, every: Sequence[Weighed], decisions: Sequence[Decision]) -> Decision:
    """The decision on a change of which numbers beside it say what its own clause leaves open.

    It holds between two levels that hold. It is flagged where its own clause says what it is compared with, and a
    number that holds the rest.
    """
    lead = weighed.lead
    if decision.ruling is Ruling.FLAGGED and decision.why == NOTHING:
        return decision._replace(option=_told(weighed, every, decisions) or decision.option)
    if decision.ruling is not Ruling.OPEN or lead is None or decision.why == BARRED or weighed.is_vague:
        return decision
    held = [option for option in _held(weighed, every, decisions) if option is not None]
    between = next((one for one in weighed.options if one.holds and _is_between(one, held)), None)
    if between is not None and all(one.slot == "period" and not one.is_own for one in departures(weighed, between)):
        return Decision(Ruling.HOLDS, BESIDE, between)
    if decision.why not in (ELSEWHERE, UNCLEAR) or not _is_plainly_off(weighed, lead):
        return decision
    if _says_against(weighed, lead) and any(_is_alike(option, lead) for option in held):
        return Decision(Ruling.FLAGGED, BESIDE, lead)
    return decision


def _told(weighed: Weighed, every: Sequence[Weighed], decisions: Sequence[Decision]) -> Option | None:
    """The change between the two levels that a flagged one points back at: `That is an increase of 532 percent`."""
    if not weighed.proposal.points_back or weighed.proposal.times.against:
        return None
    held = [option for option in _held(weighed, every, decisions) if option is not None]
    return next((one for one in weighed.options if _is_between(one, held)), None)


def _held(weighed: Weighed, every: Sequence[Weighed], decisions: Sequence[Decision]) -> Iterator[Option | None]:
    """What the numbers of its sentence, and of the one before, hold of."""
    own = _sentence(weighed)
    near = range(bisect_left(every, own - 1, key=_sentence), bisect_right(every, own, key=_sentence))
    return (decisions[at].option for at in near if decisions[at].ruling is Ruling.HOLDS)


def _is_between(one: Option, held: Sequence[Option]) -> bool:
    """Whether a reading of a change is between two levels, each of which a number tells."""
    if one.doing.operation not in (Operation.CHANGE, Operation.MULTIPLE) or one.baseline is None:
        return False
    told = {
        level.period
        for level in held
        if level.doing.operation is Operation.LEVEL and (level.measure, level.members) == (one.measure, one.members)
    }
    return {one.period, one.baseline} <= told


def _sentence(weighed: Weighed) -> int:
    return weighed.proposal.line.sentence.number


def _is_plainly_off(weighed: Weighed, lead: Option) -> bool:
    """Whether the change is plain, its words are understood, and nothing else that may be meant nearly agrees."""
    if (
        lead.doing.operation is not Operation.CHANGE
        or not lead.doing.is_plain
        or weighed.proposal.unread
        or weighed.bars
    ):
        return False
    likely = weighed.mass > _RARELY or weighed.part(Fit.NEAR) > _NEARLY
    of_others = (one.holds and (one.period, one.baseline) == (lead.period, lead.baseline) for one in weighed.options)
    return lead.fit in (Fit.OFF, Fit.REVERSED) and not likely and not any(of_others)


def _says_against(weighed: Weighed, lead: Option) -> bool:
    """Whether words beside the number name the time compared with, and it is the one of the reading."""
    near = [one for one in weighed.proposal.times.against if one.evidence.relation.is_near]
    told = [period for one in near for period, _ in one.meanings]
    return bool(near) and (not told or lead.baseline in told)


def _is_alike(one: Option, lead: Option) -> bool:
    counted = one.doing.operation in (Operation.LEVEL, Operation.CHANGE)
    return counted and one.measure == lead.measure and (one.members, one.period) == (lead.members, lead.period)
