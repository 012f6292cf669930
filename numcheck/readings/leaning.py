"""A change, or a share, told beside a number that holds: what that is of, and of when, it is of, too."""

from collections.abc import Iterator, Sequence

from numcheck.claims.claim import CHANGES, Operation
from numcheck.claims.phrases import PLACES
from numcheck.claims.sentence.relate import Relation
from numcheck.claims.slots.scope import WHO
from numcheck.readings.against import is_compared_so, says_against
from numcheck.readings.answer import Ruling
from numcheck.readings.around import of_sentences
from numcheck.readings.decision import (
    BARRED,
    BESIDE,
    COARSE,
    ELSEWHERE,
    FARTHER,
    NOT_HELD,
    NOT_OWN,
    NOTHING,
    OF_A_PLACE,
    UNCLEAR,
    Decision,
)
from numcheck.readings.departures import departures
from numcheck.readings.doubt import LEFT_OUT, is_far_off
from numcheck.readings.number import Fit
from numcheck.readings.plain import unused
from numcheck.readings.weighed import Option, Weighed

_RARELY, _NEARLY = 0.01, 0.05
"""What parts of the odds may agree with a change that is accused, and nearly agree."""


def leaning(decision: Decision, weighed: Weighed, every: Sequence[Weighed], decisions: Sequence[Decision]) -> Decision:
    """The decision on a change of which numbers beside it say what its own clause leaves open.

    It holds between two levels that hold. It is flagged where its own clause says what it is compared with, and a
    number that holds the rest.
    """
    lead = weighed.lead
    if decision.ruling is Ruling.HOLDS and _is_of_another_level(decision, weighed, every, decisions):
        return Decision(Ruling.OPEN, FARTHER, lead)
    if decision.ruling is Ruling.FLAGGED and decision.why == NOTHING:
        return decision._replace(option=_told(weighed, every, decisions) or decision.option)
    if decision.ruling is not Ruling.OPEN or lead is None or decision.why == BARRED or weighed.is_vague:
        return decision
    held = [option for option in _held(weighed, every, decisions) if option is not None]
    # what follows from two printed levels, both of which revisions explain, may be off from today's figures
    between = next((one for one in weighed.options if _may_hold(weighed, one) and is_between(one, held)), None)
    if between is not None and all(one.slot == "period" and not one.is_own for one in departures(weighed, between)):
        return Decision(Ruling.HOLDS, BESIDE, between)
    if lead.is_backwards:
        return decision
    of_it = _of_that_level(weighed, every, decisions) if decision.why in _ANSWERED else None
    if of_it is not None:
        return Decision(Ruling.FLAGGED, BESIDE, of_it)
    if decision.why in (COARSE, ELSEWHERE, UNCLEAR) and _is_off_everywhere(weighed, lead, held):
        understood = all(one.ruling is Ruling.HOLDS for one in _before(weighed, every, decisions))
        levels = list(_levels(weighed, every, decisions))
        told = (one for one in weighed.options if any(_is_alike(it, one) for it in levels))
        meant = next((one for one in told if (one.doing, one.baseline) == (lead.doing, lead.baseline)), lead)
        return Decision(Ruling.FLAGGED, BESIDE, meant) if understood else decision
    if decision.why not in (ELSEWHERE, UNCLEAR) or not _is_plainly_off(weighed, lead):
        return decision
    if says_against(weighed, lead) and any(_is_alike(option, lead) for option in held):
        return Decision(Ruling.FLAGGED, BESIDE, lead)
    return decision


def _may_hold(weighed: Weighed, one: Option) -> bool:
    return one.holds or (weighed.is_printed and one is weighed.lead and one.fit is Fit.SHADE)


def _is_of_another_level(
    decision: Decision, weighed: Weighed, every: Sequence[Weighed], decisions: Sequence[Decision]
) -> bool:
    """Whether a change holds of another time or scope than the level that it is told of, of which it is far off.

    `358.8 pounds in fiscal 2023, up a third from 2022`, which were up 12 percent: not of nine of its months.
    """
    option = decision.option
    if option is None or not _is_appended(weighed, option) or weighed.gap == 0:
        return False
    levels = list(_levels(weighed, every, decisions))
    if not levels or any(_is_alike(one, option) for one in levels) or weighed.is_printed:
        return False
    of_it = [one for one in weighed.options if one.doing == option.doing and any(_is_alike(it, one) for it in levels)]
    return bool(of_it) and all(is_far_off(weighed, one) for one in of_it)


def _is_appended(weighed: Weighed, option: Option) -> bool:
    """Whether a change is told of the number before it: it has no subject of its own."""
    proposal = weighed.proposal
    changes = option.doing.operation in CHANGES
    own = proposal.points_back or proposal.line.frame.zones[proposal.figure.span].verb is not None
    return changes and proposal.leans and not own


_ANSWERED = (COARSE, ELSEWHERE, NOT_HELD, NOT_OWN, NOTHING, OF_A_PLACE, UNCLEAR)
"""Reasons for which a change is left open that a level beside it answers: of what it is, and of when."""

_NEAR_LEVEL = 130
"""How much more than the first reading one may cost that is of the very scope and time of a level beside it."""


def _of_that_level(weighed: Weighed, every: Sequence[Weighed], decisions: Sequence[Decision]) -> Option | None:
    """The reading of a change or a share of a level that holds beside it, where nothing of that level is what is told.

    `198,929 encounters in the twelve months to September, up 15 percent`, which were up 5.
    """
    lead = weighed.options[0]
    if not _is_plain_change(weighed, lead) or weighed.is_printed or not _is_of_it(weighed, lead):
        return None
    levels = list(_levels(weighed, every, decisions))
    of_it = [one for one in weighed.options if one.doing == lead.doing and any(_is_alike(it, one) for it in levels)]
    meant = min(of_it, key=lambda one: one.cost, default=None)
    zone = weighed.proposal.line.frame.zones[weighed.proposal.figure.span]
    if meant is None or meant.cost > lead.cost + _NEAR_LEVEL:
        return None
    asked = (one for one in of_it if one.fit is not Fit.UNHELD or one.cost <= meant.cost + _NEAR_LEVEL)
    stretch = zone.span
    told = {one.period for one in _held(weighed, every, decisions) if one is not None}
    if any(unused(weighed, meant, stretch)) or not is_compared_so(weighed, meant, stretch, of_it, told):
        return None
    return meant if all(is_far_off(weighed, one) for one in asked) else None


_TIMED = 0.5
"""What part of the odds the two times of a change have to hold for its scope not to matter."""


def _is_off_everywhere(weighed: Weighed, lead: Option, held: Sequence[Option]) -> bool:
    """Whether two times are plainly compared, and between them nothing went as told, whosever and wherever it is."""
    if lead.baseline is None or not _is_plain_change(weighed, lead) or weighed.is_printed:
        return False
    words = weighed.periods.get(lead.period)
    if not says_against(weighed, lead) or words is None or words.relation is Relation.UNSAID:
        return False
    timed = [
        (share, one)
        for share, one in zip(weighed.shares, weighed.options, strict=True)
        if one.doing == lead.doing and (one.period, one.baseline) == (lead.period, lead.baseline)
    ]
    asked = [one for _, one in timed if one.fit is not Fit.UNHELD]
    sure = sum(share for share, _ in timed) >= _TIMED and bool(asked) and not _is_of_some(weighed, asked)
    alike = bool(held) and all(one.measure == lead.measure for one in held)
    return sure and alike and all(is_far_off(weighed, one) for one in asked)


def _is_of_some(weighed: Weighed, asked: Sequence[Option]) -> bool:
    """Whether the article names a place or a part of the people, up to there, that none of the readings is of."""
    members = {item for one in asked for item in one.members}
    return any(
        member is not None and words.relation is not Relation.LATER and (name, member) not in members
        for name in (*PLACES, *WHO)
        for member, words in weighed.slots.get(name, {}).items()
    )


def _is_of_it(weighed: Weighed, lead: Option) -> bool:
    """Whether the words of a change or a share tell of a level beside it, and of nothing else."""
    proposal = weighed.proposal
    if lead.doing.operation is Operation.SHARE:
        zone = proposal.line.frame.zones[proposal.figure.span]
        apart = zone.opened or zone.verb is not None
        if proposal.is_together:
            return False  # "43,000 Cubans and 35,000 Nicaraguans; together they were almost a third"
        return proposal.points_back or not apart  # "111,000 adults, and 40 percent of them crossed before"
    if proposal.tells_whole:
        return False
    return not lead.doing.counted or says_against(weighed, lead)  # "78,442, and the increase of 100,000 since"


def _led_to(weighed: Weighed, every: Sequence[Weighed], decisions: Sequence[Decision]) -> Option | None:
    """The level that a change leads to, if it holds: `sank by 45 percent to about 17,500`."""
    own = weighed.proposal.figure.span
    behind = next((at for at in of_sentences(weighed, every) if every[at].proposal.figure.span > own), None)
    if behind is None or decisions[behind].ruling is not Ruling.HOLDS:
        return None
    option = decisions[behind].option
    return option if option is not None and option.doing.operation is Operation.LEVEL else None


def _levels(weighed: Weighed, every: Sequence[Weighed], decisions: Sequence[Decision]) -> Iterator[Option]:
    """The level that a change leads to or points back at, or else the last before it in its sentence, if that holds."""
    if weighed.proposal.leads_on and (led := _led_to(weighed, every, decisions)) is not None:
        yield led
        return
    if weighed.proposal.points_back:
        that = weighed.pointed
        yield from () if that is None or not that.holds or _says_whose_else(weighed, that) else (that,)
        return
    before = list(_before(weighed, every, decisions))
    share = weighed.options[0].doing.operation is Operation.SHARE
    unsaid = share or not any(one.evidence.relation.is_near for one in weighed.proposal.times.against)
    if (unsaid and len(before) > 1) or (share and _is_followed(weighed, every)):
        return  # of which one, or of all; against which one
    for ruling, _, option, _ in before[-1:]:
        if ruling is Ruling.HOLDS and option is not None and option.doing.operation is Operation.LEVEL:
            yield option


def _says_whose_else(weighed: Weighed, that: Option) -> bool:
    """Whether a change's own words say that it is no other's number: `At the ports the number rose by a quarter`."""
    told, own = dict(that.members), weighed.options[0].scoped.choices
    return any(one.slot in LEFT_OUT and one.relation.is_near and told.get(one.slot) != one.value for one in own)


def _is_followed(weighed: Weighed, every: Sequence[Weighed]) -> bool:
    """Whether another number of its sentence stands behind it: `half of February's 1,242 pounds`."""
    own = weighed.proposal.figure.span
    return any(every[at].proposal.figure.span > own for at in of_sentences(weighed, every))


def _before(weighed: Weighed, every: Sequence[Weighed], decisions: Sequence[Decision]) -> Iterator[Decision]:
    """What was decided of the levels before it in its sentence that are not only compared with another."""
    own = weighed.proposal.figure.span
    for at in of_sentences(weighed, every):
        told = every[at].proposal
        if told.figure.span < own and not told.is_compared and told.doings[0].operation is Operation.LEVEL:
            yield decisions[at]


def _told(weighed: Weighed, every: Sequence[Weighed], decisions: Sequence[Decision]) -> Option | None:
    """The change between the two levels that a flagged one points back at: `That is an increase of 532 percent`."""
    if not weighed.proposal.points_back or weighed.proposal.times.against:
        return None
    held = [option for option in _held(weighed, every, decisions) if option is not None]
    return next((one for one in weighed.options if is_between(one, held)), None)


def _held(weighed: Weighed, every: Sequence[Weighed], decisions: Sequence[Decision]) -> Iterator[Option | None]:
    """What the numbers of its sentence, and of the one before, hold of."""
    near = of_sentences(weighed, every, back=1)
    return (decisions[at].option for at in near if decisions[at].ruling is Ruling.HOLDS)


def is_between(one: Option, held: Sequence[Option]) -> bool:
    """Whether a reading of a change is between two levels, each of which a number tells."""
    if one.doing.operation not in CHANGES or one.baseline is None:
        return False
    told = {
        level.period
        for level in held
        if level.doing.operation is Operation.LEVEL and (level.measure, level.members) == (one.measure, one.members)
    }
    return {one.period, one.baseline} <= told


def _is_plainly_off(weighed: Weighed, lead: Option) -> bool:
    """Whether the change is plain, its words are understood, and nothing else that may be meant nearly agrees."""
    of_others = (one.holds and (one.period, one.baseline) == (lead.period, lead.baseline) for one in weighed.options)
    plain = lead.doing.operation is Operation.CHANGE and _is_plain_change(weighed, lead)
    return plain and lead.fit in (Fit.OFF, Fit.REVERSED) and not any(of_others)


def _is_plain_change(weighed: Weighed, lead: Option) -> bool:
    """Whether it is plainly a change or a multiple, its words are understood, and nothing likely nearly agrees."""
    if not lead.doing.is_plain or not weighed.is_understood:
        return False
    told = lead.doing.operation in (Operation.CHANGE, Operation.MULTIPLE, Operation.SHARE)
    return told and weighed.mass <= _RARELY and weighed.part(Fit.NEAR) <= _NEARLY


def _is_alike(one: Option, lead: Option) -> bool:
    return one.doing.operation in (Operation.LEVEL, Operation.CHANGE) and one.is_of_same(lead)
