"""Whether an agreeing reading is vouched for: near what the words say, and dropping nothing that they plainly name."""

from numcheck.claims.bars import APART
from numcheck.claims.claim import CHANGES, Operation
from numcheck.claims.proposal import Proposal
from numcheck.claims.sentence.relate import Relation
from numcheck.claims.slots.scope import WHO
from numcheck.readings.answer import Ruling
from numcheck.readings.decision import ANOTHER, FAR_TIME, FARTHER, OF_ALL, OPEN_SLOT, ORDERED, Decision
from numcheck.readings.departures import Departure, departures
from numcheck.readings.doubt import may_go_the_other_way
from numcheck.readings.explained import (
    explains,
    is_of_a_time_unsaid,
    is_of_the_other_component,
    needs_its_border,
)
from numcheck.readings.farther import UNLIKELY, is_in_passing, is_told, leaves_the_story
from numcheck.readings.mistyped import mistyped, one_slip
from numcheck.readings.number import Fit
from numcheck.readings.weighed import Option, Weighed

FAR_EXACT, FAR_LEVEL, FAR = 400, 350, 100
"""How much more than the first reading, in hundredths of log odds, an agreeing one may cost to be vouched for.

A count says much, a percentage little: one in three farther readings that agree with a percentage do so by chance.
"""


def vouched(weighed: Weighed, agreeing: Option) -> Decision | None:
    """What is to be said of a claim with which a reading agrees; None where that reading settles nothing."""
    if agreeing.doing.operation in ORDERED:
        return _record(weighed)
    plain = weighed.is_exact or (weighed.proposal.is_of_these and APART not in weighed.bars)
    if weighed.is_vague or (_restricted(weighed) and (weighed.proposal.is_own or not plain)):
        return None
    if weighed.is_exact and agreeing.fit is Fit.REVISED and _is_a_rivals(weighed, agreeing):
        if one_slip(weighed.proposal.figure.value, weighed.options[0].computed):
            return None  # the first reading's but for a digit is likelier than another's, revised
        return Decision(Ruling.OPEN, FARTHER, agreeing)
    widest = _is_widest_held(weighed, agreeing)
    departs = tuple(
        one
        for one in departures(weighed, agreeing)
        if not _is_loose(weighed, one) and not (widest and one.slot == "component")
    )
    said = agreeing.fit is Fit.AGREES and is_told(weighed, agreeing)
    if not departs and not said and is_of_a_time_unsaid(weighed, agreeing):
        return Decision(Ruling.FLAGGED, ANOTHER, agreeing, "period")
    if not said and is_of_the_other_component(weighed, agreeing):
        return Decision(Ruling.FLAGGED, ANOTHER, agreeing, "component")
    if not departs and weighed.gap <= _far(weighed, agreeing):
        if needs_its_border(weighed, agreeing):
            return Decision(Ruling.FLAGGED, OPEN_SLOT, agreeing, "border")
        other = _is_of_another_scope(weighed, agreeing) or _is_not_of_that(weighed, agreeing)
        other = other or is_in_passing(weighed, agreeing) or leaves_the_story(weighed, agreeing)
        if other and not widest and not said:
            return Decision(Ruling.OPEN, FARTHER, agreeing)
        return Decision(Ruling.HOLDS, "agrees", agreeing)
    if len(departs) == 1 and explains(weighed, agreeing, departs[0]):
        why = OF_ALL if weighed.options[0].fit is Fit.UNHELD else ANOTHER
        return Decision(Ruling.FLAGGED, why, agreeing, departs[0].slot)
    if weighed.is_exact or (departs and weighed.gap < FAR_TIME):
        return Decision(Ruling.HOLDS, "agrees", agreeing) if said else Decision(Ruling.OPEN, FARTHER, agreeing)
    return None


def _record(weighed: Weighed) -> Decision | None:
    """A record of its own words, near the first reading of these; what is no record of its own words is none at all."""
    first: Option | None = None
    proposal = weighed.proposal
    told = proposal.reach is not None and proposal.reach.number is not None
    if not told and proposal.unread and not _is_of_these(proposal):
        return None  # "Rainfall was the highest ever recorded"
    for option in weighed.options:
        if option.measure != weighed.options[0].measure:
            continue  # the fewest pounds, and not the fewest seizures
        if any(
            not _is_loose(weighed, one) and not (told and one.slot == "period") for one in departures(weighed, option)
        ):
            continue
        if _is_of_people_told_later(proposal, option) or _is_of_no_time_told(weighed, option):
            continue
        first = first or option
        elsewhen = option.doing.operation is Operation.RANK and option.period != first.period
        near = _FAR_PLACE if elsewhen or _is_of_others(weighed, option) else FAR
        if option.cost > first.cost + near:
            return None
        if option.holds:
            doubted = _restricted(weighed) or may_go_the_other_way(weighed, option)
            return None if doubted else Decision(Ruling.HOLDS, "agrees", option)
        if option.doing.operation is Operation.COMPARISON and option.doing.direction is not None:
            return None  # one way of two is right by chance: every near reading has to say so
    return None


def _is_of_these(proposal: Proposal) -> bool:
    """Whether an order is one of what the statistics count: it names some of that, or goes on about a number of it."""
    if proposal.doings[0].operation in (Operation.RANK, Operation.THRESHOLD):
        return not proposal.is_own  # "the most unsolved burglaries of any district"
    back = proposal.line.says("back", *proposal.figure.span)  # "the record total"
    return back or proposal.is_of_these


_FAR_PLACE = 60
"""How much more than the first reading one of another time may cost by which a place is held: most had it some time.

So may one of other people by which a record is held: of some group or other a number is the highest.
"""


def _is_of_others(weighed: Weighed, option: Option) -> bool:
    """Whether a record is held by other people than the first reading's, of whom it is none."""
    lead = weighed.options[0]
    record = option.doing.operation is Operation.SUPERLATIVE and lead.fit is Fit.OFF
    return record and not frozenset(WHO).isdisjoint(option.apart(lead))


def _is_of_people_told_later(proposal: Proposal, option: Option) -> bool:
    """Whether a reading is of a part of the people that only words behind the sentence name."""
    members = ((name, member) for name, member in option.members if name in WHO)
    words = (proposal.slots[name].get(member) for name, member in members)
    return any(one is None or one.relation is Relation.LATER for one in words)


def _is_of_no_time_told(weighed: Weighed, option: Option) -> bool:
    """Whether no word says when a run ends, and the number before it is of another time; or that it was before July."""
    words, told = weighed.periods.get(option.period), weighed.leans_on
    if option.is_backwards:
        return words is None or not words.relation.is_near  # "more than in July"
    return (
        option.doing.operation is Operation.STREAK
        and told not in (None, option.period)
        and (words is None or words.relation is Relation.UNSAID)
    )


def _is_widest_held(weighed: Weighed, agreeing: Option) -> bool:
    """Whether what leads is of the whole agency, of which no figure is held, and a reading is of a component of it."""
    lead = weighed.options[0]
    whole = lead.fit is Fit.UNHELD and "component" not in dict(lead.members)
    return whole and agreeing.apart(lead) == ["component"]


_NEAR_TIME = 200
"""How far a time may be that words say loosely otherwise: `last year` of one fiscal year or another."""


def _is_loose(weighed: Weighed, departure: Departure) -> bool:
    return departure.slot == "period" and not departure.is_own and weighed.gap <= _NEAR_TIME


def _restricted(weighed: Weighed) -> bool:
    """Whether words beside the number restrict it in a way that the data do not have."""
    return any(not bar.fatal and not bar.vouches for bar in weighed.bars)


_FAR_WHOSE = 90
"""How much a level may cost more that is of another component or border, or of a time that no word says."""


def _is_of_another_scope(weighed: Weighed, agreeing: Option) -> bool:
    """Whether a farther level is of another component or border alone, or an unsaid time: as often a slip as meant."""
    level = agreeing.doing.operation is Operation.LEVEL and agreeing.measure == "encounters"
    if not level or weighed.gap <= _FAR_WHOSE:
        return False
    apart = agreeing.apart(weighed.options[0])
    words = weighed.periods.get(agreeing.period)
    unsaid = "period" in apart and (words is None or words.relation in (Relation.UNSAID, Relation.LATER))
    return unsaid or (bool(apart) and {"component", "border"}.issuperset(apart))


_LOOSE = 0.1
"""From where on an unrelated number agrees too often for it to choose what is done with it."""


def _is_not_of_that(weighed: Weighed, agreeing: Option) -> bool:
    """Whether a change is told of a number before it ("that total was up 12 percent") that is wrong, or another's."""
    doing, first = agreeing.doing, weighed.proposal.doings[0]
    if not doing.is_plain and doing.operation is not first.operation and weighed.luck > _LOOSE:
        return True  # "Arizona's ports have less than a fifth": rather no change
    told = weighed.pointed
    words = weighed.periods.get(agreeing.period)
    if agreeing.doing.operation not in CHANGES or told is None:
        return False
    if words is not None and words.relation.is_own:
        return False  # "in fiscal 2024 they fell by 14 percent": its own clause says of when it is
    if not told.holds:
        return True
    said = {one.slot for one in agreeing.scoped.choices if one.relation.is_near}  # "At the ports the number rose"
    return not ({"component", "border"} - said).isdisjoint(agreeing.apart(told))


_FAR_REVISED, _RIVAL = 200, 150
"""How far one may be that is right but for a revision, and how much more one may cost that is right but for a slip."""


def _is_a_rivals(weighed: Weighed, agreeing: Option) -> bool:
    """Whether an exact number that revisions explain may be another reading's: that is nearer, or it with a slip."""
    told = weighed.proposal.figure.value
    near = [one.computed for one in weighed.options if one.cost <= agreeing.cost + _RIVAL]
    if weighed.gap > _FAR_REVISED or any(one is not None and told is not None and mistyped(told, one) for one in near):
        return True
    have, lead = dict(agreeing.members), weighed.options[0].scoped
    return any(one.relation.is_own and have.get(one.slot) != one.value for one in lead.choices)


_SURE = 0.9
"""How likely a percentage or a multiple has to be true for one slot to be read otherwise than first."""


def _far(weighed: Weighed, agreeing: Option) -> int:
    lead = weighed.options[0].doing.operation
    if lead in ORDERED and agreeing.doing.operation is not lead:
        return FAR  # "passed two million for the fiscal year in July": not what the whole year came to
    if weighed.is_exact:
        return FAR_EXACT
    if agreeing.doing.operation is Operation.AVERAGE and weighed.luck <= UNLIKELY:
        return FAR_LEVEL  # "4,635 a day" is one scope's alone
    if agreeing.doing.operation is Operation.LEVEL:
        passing = weighed.proposal.doings[0].operation is Operation.THRESHOLD
        return FAR if passing else FAR_LEVEL  # what passed a mark in a month is rather no level of another time
    return FAR_LEVEL if weighed.p_true >= _SURE and _is_otherwise_in_one(weighed, agreeing) else FAR


def _is_otherwise_in_one(weighed: Weighed, agreeing: Option) -> bool:
    """Whether it is of another time or of other people, and of nothing else: whose and where are as often a slip."""
    apart = agreeing.apart(weighed.options[0])
    slips = ("component", "border", "area", "title", *(WHO if agreeing.doing.operation is Operation.SHARE else ()))
    return len(apart) == 1 and apart[0] not in slips
