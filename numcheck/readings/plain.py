"""Whether the words of a figure's own clause say all of a reading, so that nothing is left to be meant otherwise."""

from collections.abc import Iterator

from numcheck.claims.candidate import Evidence
from numcheck.claims.claim import CHANGES, Operation
from numcheck.claims.details import Rivals
from numcheck.claims.page import WEIGHED
from numcheck.claims.sentence.relate import Relation
from numcheck.documents.document import Span
from numcheck.readings.weighed import Option, Weighed

_SAID = (Operation.LEVEL, Operation.CHANGE, Operation.AVERAGE, Operation.SHARE, Operation.MULTIPLE)

_WHOSE = frozenset(("component", "border", "drug"))
"""Slots of which a sentence may name others than those of a reading: what it is of, it says by itself."""


def is_plain(weighed: Weighed, reading: Option) -> bool:
    """Whether what is counted, where, of whom and when is said beside the figure, and nothing else is said there."""
    proposal = weighed.proposal
    if reading.doing.operation not in _SAID or not reading.doing.is_plain:
        return False
    if (proposal.leans and "drug" not in proposal.slots) or proposal.points_back or not weighed.is_understood:
        return False
    if not (_says_where(weighed, reading) and _says_when(weighed, reading)) or any(unused(weighed, reading)):
        return False
    return not any(_is_as_likely(one, reading) for one in weighed.options)


_RIVAL = 100
"""How much more than a reading, in hundredths of log odds, one may cost that is as likely of other people or places."""


def _is_as_likely(one: Option, reading: Option) -> bool:
    apart = set(one.apart(reading))
    return one.cost < reading.cost + _RIVAL and bool(apart) and not apart & {"period", "baseline", *_WHOSE}


def _says_where(weighed: Weighed, reading: Option) -> bool:
    """Whether a place is named, and the component as well or the whole agency meant by what is counted.

    Where none is named and the number is no border's, none needs to be; nor of what is counted elsewhere as well.
    """
    if reading.measure not in WEIGHED:
        return True
    near = {one.slot for one in reading.scoped.choices if one.value is not None and one.relation.is_near}
    if "area" in near or "state" in near or {"drug", "component"} <= near:
        return True
    told = next((one for one in reading.scoped.choices if one.slot == "border"), None)
    none = weighed.agreeing is None and not weighed.proposal.names_border
    where = told is not None and (told.relation.is_near or (none and told.relation is Relation.UNSAID))
    who = next((one for one in reading.scoped.choices if one.slot == "component"), None)
    return where and who is not None and (who.relation.is_near or who.relation is Relation.CONVENTION)


def _says_when(weighed: Weighed, reading: Option) -> bool:
    """Whether the figure's own clause says the time, and of a change what it is compared with."""
    words = weighed.periods.get(reading.period)
    if words is None or not words.relation.is_own:
        return False
    times = weighed.proposal.times
    if any(one.evidence.relation.is_near and one.evidence.span != words.span for one in times.anchored):
        return False  # "Four years ago Yuma had over 310,000 in twelve months"
    if reading.doing.operation not in CHANGES:
        return True
    return any(one.evidence.relation.is_near for one in (*times.against, *times.ranges))


def unused(weighed: Weighed, reading: Option, within: Span | None = None) -> Iterator[str]:
    """The slots of which the sentence, or a stretch of it, names something that the reading leaves out."""
    members, detail = dict(reading.members), reading.doing.detail

    def counts(words: Evidence) -> bool:
        if within is None:
            return words.relation.is_of_sentence
        return words.span is not None and within.contains(words.span)

    compared = detail.dimension if isinstance(detail, Rivals) else None
    for name in weighed.slots.keys() - _WHOSE - {compared}:
        for value, evidence in weighed.proposal.slots[name].named:
            if value is not None and members.get(name) != value and counts(evidence):
                yield name
    words = weighed.periods.get(reading.period)
    heard = {words.span if words is not None else None, *(one.evidence.span for one in weighed.proposal.times.against)}
    for period, evidence in weighed.periods.items():
        bounds = reading.baseline is not None and period.contains(reading.baseline)  # "the highest of fiscal 2023"
        if counts(evidence) and evidence.span not in heard and not bounds:
            yield "period"
