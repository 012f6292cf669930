"""The numbers around a number: those of its sentence and of the ones before, and the level that it may be told of."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from numcheck.claims.claim import CHANGES, Operation
from numcheck.readings.answer import Ruling
from numcheck.readings.decision import Decision
from numcheck.readings.doubt import is_far_off
from numcheck.readings.number import Fit
from numcheck.readings.weighed import Option, Weighed


def of_sentences(weighed: Weighed, every: Sequence[Weighed], back: int = 0) -> range:
    """The places of those in its sentence, and in as many before it."""
    own = _sentence(weighed)
    return range(bisect_left(every, own - back, key=_sentence), bisect_right(every, own, key=_sentence))


def levels_ahead(weighed: Weighed, every: Sequence[Weighed]) -> list[int]:
    """The places of the levels before it in its clause."""
    own = weighed.proposal.figure.span.start
    ahead = range(weighed.proposal.line.frame.clause(own)[0], own)
    return [
        at
        for at in of_sentences(weighed, every)
        if every[at].proposal.figure.span.start in ahead and every[at].proposal.doings[0].operation is Operation.LEVEL
    ]


def is_of_the_level_before(
    weighed: Weighed, lead: Option, every: Sequence[Weighed], decisions: Sequence[Decision]
) -> bool:
    """Whether it is of the level before it in its clause, if any: not `42,913 of all sorts, 74 percent more`."""
    ahead = [] if lead.doing.operation is Operation.LEVEL else levels_ahead(weighed, every)
    if not ahead:
        return True
    last = decisions[ahead[-1]]
    if last.ruling is not Ruling.HOLDS or last.option is None:
        return False
    told = last.option
    return told.period in (lead.period, lead.baseline) and told.members in (lead.members, lead.whole)


def of_the_level_before(
    weighed: Weighed, lead: Option, every: Sequence[Weighed], decisions: Sequence[Decision]
) -> Option | None:
    """The reading of a change that is of the level before it, which holds of another scope than its first reading."""
    ahead = levels_ahead(weighed, every)
    told = decisions[ahead[-1]].option if ahead and decisions[ahead[-1]].ruling is Ruling.HOLDS else None
    of_it = [one for one in weighed.options if told is not None and one.is_of_same(told) and one.doing == lead.doing]
    known = [one for one in of_it if one.fit is not Fit.UNHELD]
    meant = next((one for one in known if one.holds), None) or next(iter(known), None)
    return meant if meant is None or meant.holds or all(is_far_off(weighed, one) for one in known) else None


def _sentence(weighed: Weighed) -> int:
    return weighed.proposal.line.sentence.number


_SURE = 0.9
"""How likely a number has to be true to bear out another."""


def surely(weighed: Weighed, decision: Decision) -> Option | None:
    """What a number surely holds of; None where it does not."""
    return decision.option if decision.ruling is Ruling.HOLDS and weighed.p_true >= _SURE else None


def all_surely(among: Iterable[int], every: Sequence[Weighed], decisions: Sequence[Decision]) -> list[Option]:
    """What some numbers of an article surely hold of, of those that do."""
    told = (surely(every[at], decisions[at]) for at in among)
    return [one for one in told if one is not None]


def right_before(weighed: Weighed, every: Sequence[Weighed], decisions: Sequence[Decision]) -> Iterator[Option]:
    """What the level holds of that is the last number before it in its sentence."""
    at = weighed.proposal.figure.span
    before = [one.span for one in weighed.proposal.line.frame.owners if one.span < at]
    for near in of_sentences(weighed, every):
        option, told = surely(every[near], decisions[near]), every[near].proposal
        if option is None or before[-1:] != [told.figure.span] or told.is_compared:
            continue
        if option.doing.operation is Operation.LEVEL:
            yield option


_OF_LEVELS = frozenset((*CHANGES, Operation.LEVEL))
"""What is told of a level ahead of an order of it."""


def told_with(weighed: Weighed, every: Sequence[Weighed], decisions: Sequence[Decision]) -> Iterator[Option]:
    """The level ahead of an order in its sentence, past the changes of it and the levels that it is held against.

    `29,116 arrests, down 38 percent from 47,000, and the fewest since April 2020`
    """
    at, frame = weighed.proposal.figure.span, weighed.proposal.line.frame
    ahead = [one for one in of_sentences(weighed, every) if every[one].proposal.figure.span < at]
    for near in reversed(ahead):
        option, told = surely(every[near], decisions[near]), every[near].proposal
        if option is None or not (told.is_compared or option.doing.operation in _OF_LEVELS):
            return
        if near != ahead[-1] and frame.has_verb(every[ahead[-1]].proposal.figure.span.end, at.start):
            return  # "up 30 percent from 2017, a year whose apprehensions were the lowest since 1971"
        if option.doing.operation is Operation.LEVEL and not told.is_compared:
            yield option
            return
