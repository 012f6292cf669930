"""Whether a farther reading that agrees is told, or rather agrees by chance."""

from collections.abc import Container, Mapping

from numcheck.claims.candidate import Evidence
from numcheck.claims.claim import Operation
from numcheck.claims.sentence.relate import Relation
from numcheck.readings.weighed import Option, Weighed

_FILTERS = ("area", "state", "demographic", "citizenship", "title", "drug")
"""Dimensions by whose members a count is held to a part."""

_UNTOLD = frozenset((Relation.LISTED, Relation.LATER, Relation.NUMBER, Relation.CONVENTION, Relation.UNSAID))
"""How words stand to a figure that are not told before it or beside it."""


def is_told(weighed: Weighed, agreeing: Option) -> bool:
    """Whether all that a farther reading of an exact number has otherwise is told in words before it or beside it.

    Whose it is is left out: the Border Patrol's part is as often taken for the whole.
    """
    apart, have, lead = agreeing.apart(weighed.options[0]), dict(agreeing.members), dict(weighed.options[0].members)
    if not weighed.is_exact or not apart or ("component" in apart and not _is_a_whole(weighed, have)):
        return False
    if "period" in apart and not _is_dated(weighed, agreeing):
        return False
    for name in [one for one in apart if one in weighed.slots and one != "component"]:
        slot = weighed.slots[name]
        left = slot.get(lead.get(name)) if name in _FILTERS and name not in have else None
        own, first = slot.get(have.get(name)), slot.get(lead.get(name))
        # What is left out may be told in another sentence.
        if not _is_near(own) and (left is None or left.relation not in _ELSEWHERE):
            return False
        if name == "border" and _gives_way(own, first, _ELSEWHERE):
            return False  # "for all U.S. borders it was 5,071, against 272 in February", which was the southwest's
    return True


def _is_dated(weighed: Weighed, agreeing: Option) -> bool:
    """Whether a time is told: in the sentence, where the first reading's is told in it."""
    words, lead = weighed.periods.get(agreeing.period), weighed.periods.get(weighed.options[0].period)
    part = weighed.options[0].period.contains(agreeing.period)  # "from 491 in fiscal 2014", of its first ten months
    return _is_near(words) and not _gives_way(words, lead, _ELSEWHERE if part else _ANOTHERS)


def _gives_way(words: Evidence | None, first: Evidence | None, others: Container[Relation]) -> bool:
    """Whether words of other sentences tell it where the clause itself says what the first reading has."""
    told_here = first is not None and first.relation.is_near
    return told_here and words is not None and words.relation in others


def _is_near(words: Evidence | None) -> bool:
    return words is not None and words.relation not in _UNTOLD


_ELSEWHERE = frozenset((Relation.BEFORE, Relation.STORY, Relation.LATER))
"""How words of other sentences stand to a figure."""


def _is_a_whole(weighed: Weighed, have: Mapping[str, str]) -> bool:
    """Whether a number of the whole agency adds up two beside it, or is called a total where no words say whose."""
    slot = weighed.slots.get("component")
    words = None if slot is None else slot.get(dict(weighed.options[0].members).get("component"))
    total = weighed.proposal.tells_total and (words is None or not words.relation.is_near)
    return "component" not in have and (total or weighed.adds_up)


_FAR_SIBLING = 100
"""How much a rounded number may cost more that is of a time that only another number's words name."""


def is_in_passing(weighed: Weighed, agreeing: Option) -> bool:
    """Whether a rounded number is right of a farther time, that no word says or only those of another number."""
    if weighed.is_exact or weighed.gap < _FAR_SIBLING or "period" not in agreeing.apart(weighed.options[0]):
        return False
    words = weighed.periods.get(agreeing.period)
    if words is not None and words.relation is Relation.SIBLING:
        return agreeing.doing.operation is not Operation.LEVEL
    return words is None or words.relation is Relation.UNSAID


UNLIKELY = 0.001
"""How likely an unrelated number may agree with a rounded one for that to choose a farther reading."""

_FAR_STORY = 60
"""How much a rounded number may cost more that leaves the story's time."""

_ANOTHERS = (Relation.ANTECEDENT, Relation.BEFORE, Relation.STORY)


def leaves_the_story(weighed: Weighed, agreeing: Option) -> bool:
    """Whether a rounded number is right of a time as long as the story's that other numbers' words alone name.

    Such a number is of the story's time: `Tucson fell from May's 2,400. ... San Diego had more than 1,000.` A year's is
    hardly taken for a month's.
    """
    own, story = agreeing.period, weighed.options[0].period
    words, first = weighed.periods.get(own), weighed.periods.get(story)
    if weighed.luck <= UNLIKELY or weighed.gap <= _FAR_STORY or own == story or own.length != story.length:
        return False
    if words is None or first is None or words.relation not in _ANOTHERS:
        return False
    return first.relation is Relation.STORY
