"""A number whose scope and time those beside it bear out: where none of it agrees, it is wrong."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal

from numcheck.claims.claim import CHANGES, Operation
from numcheck.claims.sentence.relate import Relation
from numcheck.claims.slots.scope import WHO
from numcheck.claims.when.shifted import earlier
from numcheck.documents.document import Span
from numcheck.figures.exact import is_to_the_unit
from numcheck.figures.figure import Kind
from numcheck.periods import Period
from numcheck.readings.against import says_against
from numcheck.readings.answer import Ruling
from numcheck.readings.around import all_surely, of_sentences, right_before, surely, told_with
from numcheck.readings.decision import BORNE_OUT, COARSE, ELSEWHERE, NO_RECORD, NOT_OWN, NOTHING, UNCLEAR, Decision
from numcheck.readings.deny import UNPLAIN, of_a_level
from numcheck.readings.departures import is_counted
from numcheck.readings.doubt import is_anothers, is_far_off, is_of_a_rival, is_of_its_size
from numcheck.readings.held import Members
from numcheck.readings.leaning import is_between
from numcheck.readings.number import Fit
from numcheck.readings.plain import unused
from numcheck.readings.weighed import Option, Weighed

BORNE_OUT_OF = frozenset({COARSE, ELSEWHERE, NOT_OWN, NOTHING, UNCLEAR})
"""Reasons for which a level is left open that numbers beside it answer: of what it is, and of when."""

_NEARLY = 0.05
"""What part of the odds may nearly agree."""


def corroborated(
    decision: Decision, weighed: Weighed, every: Sequence[Weighed], decisions: Sequence[Decision]
) -> Decision:
    """The decision on a number that nothing agrees with, beside others of its sentence that hold.

    `2,135,005 encounters in fiscal 2024, down from 2,946,046 the year before`: all but the last one are borne out.
    """
    lead = weighed.lead
    if decision.ruling is Ruling.OPEN and lead is not None and _is_of_a_told_whole(weighed, lead, every, decisions):
        return Decision(Ruling.FLAGGED, BORNE_OUT, lead)
    if decision.ruling is not Ruling.OPEN or decision.why not in BORNE_OUT_OF | {UNPLAIN} or lead is None:
        return decision
    zone = weighed.proposal.line.frame.zones[weighed.proposal.figure.span]
    left = set(unused(weighed, lead, zone.span))
    if decision.why == UNPLAIN and left <= {"period"}:  # that is the level's
        levels = told_with(weighed, every, decisions)
        return Decision(Ruling.FLAGGED, NO_RECORD, lead) if of_a_level(weighed, lead, levels) else decision
    borne_out = _BORNE_OUT.get(lead.doing.operation)
    if left or borne_out is None:
        return decision
    near = right_before if weighed.proposal.restates else _beside  # "112,000 of the total, or 62%": of that number
    told = borne_out(weighed, lead, list(near(weighed, every, decisions)))
    meant = lead if told else _of_a_series(weighed, lead, every, decisions)
    return decision if meant is None else Decision(Ruling.FLAGGED, BORNE_OUT, meant)


_SERIES, _BACK = 2, 2
"""How many changes between the same two times make a series, and how many sentences back they may stand."""


def _of_a_series(
    weighed: Weighed, lead: Option, every: Sequence[Weighed], decisions: Sequence[Decision]
) -> Option | None:
    """The reading of a change between the two times of those around it, which hold, where it is far off.

    `Cubans rose sixfold on fiscal 2021. Venezuelans quadrupled. Guatemalans were up 18 percent`, who were down.
    """
    if lead.doing.operation is not Operation.CHANGE or lead.doing.counted or weighed.mass > _NEARLY:
        return None  # "ahead of San Diego by 140,000" is between members
    told = all_surely(of_sentences(weighed, every, _BACK), every, decisions)
    series = [one for one in told if one.doing.operation in CHANGES and one.baseline is not None]
    times = {(one.measure, one.period, one.baseline) for one in series}
    if len(series) < _SERIES or len(times) != 1:
        return None
    alike = (one for one in weighed.options if one.members == lead.members and one.doing == lead.doing)
    meant = next((one for one in alike if (one.measure, one.period, one.baseline) in times), None)
    return meant if meant is not None and _is_far_off(weighed, meant) else None


def _is_a_level_of(weighed: Weighed, lead: Option, beside: Sequence[Option]) -> bool:
    if not _is_off(weighed, lead) or is_anothers(weighed, lead) or not is_of_its_size(weighed, lead):
        return False  # "of the 10,675 juveniles, 9,070 had come alone": of a part that no words of ours name
    return any(_bears_out(weighed, lead, one) for one in beside)


def _is_a_change_of(weighed: Weighed, lead: Option, beside: Sequence[Option]) -> bool:
    """Whether a change is not the one told of a level beside it, which holds, since a time that words say or a level.

    `54,771 in September, against 47,283 the month before, a rise of 25 percent`
    """
    if lead.baseline is None or lead.baseline.last >= lead.period.first or not _is_far_off(weighed, lead):
        return False
    own = bool(lead.members) and are_said(weighed, dict(lead.members)) and _is_told_before(weighed, lead.period)
    told = own or any(_is_of_that(lead, one) for one in beside)
    return (told and says_against(weighed, lead)) or is_between(lead, beside)


def _is_a_share_of(weighed: Weighed, lead: Option, beside: Sequence[Option]) -> bool:
    """Whether a percentage is not what the part that its words name is: `32,733 (25%) were of Venezuelans`."""
    if weighed.proposal.figure.kind is not Kind.PERCENT or not _is_far_off(weighed, lead) or lead.whole is None:
        return False
    if weighed.proposal.restates and any(_is_of_that(lead, one) for one in beside):
        return True
    part = {name: member for name, member in part_of(lead).items() if name not in _WHOSE}
    if not part or not weighed.proposal.tells_whole or not are_said(weighed, part):
        return False
    return any(_bears_out(weighed, lead, one) for one in beside)


def _is_an_average_of(weighed: Weighed, lead: Option, beside: Sequence[Option]) -> bool:
    """Whether an average is not that of a level beside it, or that it points back at, which holds.

    `4,601 arrests in July, or 348 a day`, which were 148.
    """
    told, that = weighed.proposal.figure.value, weighed.pointed
    if told is None or lead.computed is None or weighed.mass > _RARELY or not is_clearly_off(weighed, lead):
        return False
    levels = [*beside, *([that] if that is not None and that.holds else [])]
    return abs(lead.computed - told) > _AVERAGED * told and any(_is_of_that(lead, one) for one in levels)


_RARELY, _AVERAGED = 0.01, Decimal("0.1")
"""What part of the odds may agree with an average that is wrong, and how far off, in parts of it, that has to be: some
divide by thirty days, some by working days.
"""

_FAR_PART = 100
"""How much more than the first reading one of the same whole may cost for a share not to be accused."""


def _is_of_a_told_whole(
    weighed: Weighed, lead: Option, every: Sequence[Weighed], decisions: Sequence[Decision]
) -> bool:
    """Whether the whole of a share is a number beside it, or before it, that holds, and words beside it say the part.

    `CBP had 240,988 encounters in October, 61 percent of them of single adults`
    """
    share = lead.doing.operation is Operation.SHARE and lead.whole is not None
    if not share or weighed.part(Fit.NEAR) > _NEARLY or not is_clearly_off(weighed, lead):
        return False
    beside = (at for at in of_sentences(weighed, every, 1) if every[at] is not weighed)
    if (lead.measure, lead.whole, lead.period) not in _told_levels(beside, every, decisions):
        return False
    part = part_of(lead)
    if not part or not are_said(weighed, part) or names_another(weighed, lead, part):
        return False
    wholes = _told_levels(range(len(every)), every, decisions)
    for one in weighed.options:
        near = one.cost <= lead.cost + _FAR_PART and one.period == lead.period
        same = part.items() <= dict(one.members).items() and (one.measure, one.whole, one.period) in wholes
        if (near and one.fit is not Fit.OFF) or (same and one.fit <= Fit.NEAR):
            return False
    return True


def _told_levels(
    among: Iterable[int], every: Sequence[Weighed], decisions: Sequence[Decision]
) -> set[tuple[str, Members, Period]]:
    """Of what measure, scope and time some numbers of an article surely tell how many there were."""
    levels = (one for one in all_surely(among, every, decisions) if one.doing.operation is Operation.LEVEL)
    return {(one.measure, one.members, one.period) for one in levels}


def part_of(lead: Option) -> dict[str, str]:
    """What the part of a share is told to be of that its whole is not."""
    whole = dict(lead.whole or ())
    return {name: member for name, member in lead.members if whole.get(name) != member}


def names_another(weighed: Weighed, lead: Option, part: Collection[str]) -> bool:
    """Whether words beside a share name what its reading leaves out, or its part as what it is a share of.

    `99 percent was found along the border with Mexico, mostly by officers`; `10 percent of El Paso's apprehensions`
    """
    own, end = dict(lead.members), weighed.proposal.figure.span.end
    behind: list[tuple[Span, str]] = []
    for name, slot in weighed.slots.items():
        for member, words in slot.items():
            if member is None or words.span is None or not words.relation.is_of_sentence:
                continue
            if own.get(name) != member:
                return True
            behind += [(words.span, name)] if words.span.start >= end else []
    return weighed.proposal.tells_whole and bool(behind) and min(behind)[1] in part


_WHOSE = ("component", "border")
"""Slots that the words beside a share say of its whole as often as of its part."""


def _is_of_that(lead: Option, one: Option) -> bool:
    """Whether a number beside it is a level of the very same scope and time."""
    return one.doing.operation is Operation.LEVEL and one.is_of_same(lead)


def _is_far_off(weighed: Weighed, lead: Option) -> bool:
    """Whether a change or a share is understood, and neither the one told nor nearly."""
    alone = weighed.agreeing is None and weighed.part(Fit.NEAR) <= _NEARLY
    return alone and is_clearly_off(weighed, lead)


def is_clearly_off(weighed: Weighed, lead: Option) -> bool:
    """Whether a change or a share is understood, and not the one told, whatever other readings of it are."""
    clear = weighed.is_understood and not weighed.is_printed and not _is_of_several(weighed)
    clear = clear and not is_of_a_rival(weighed, lead)
    return clear and lead.doing.is_plain and is_far_off(weighed, lead)


_BORNE_OUT: Mapping[Operation, Callable[[Weighed, Option, Sequence[Option]], bool]] = {
    Operation.LEVEL: _is_a_level_of,
    Operation.CHANGE: _is_a_change_of,
    Operation.MULTIPLE: _is_a_change_of,
    Operation.SHARE: _is_a_share_of,
    Operation.AVERAGE: _is_an_average_of,
}


def _is_off(weighed: Weighed, lead: Option) -> bool:
    """Whether it is a level of which no reading agrees, or nearly, and whose words are understood."""
    proposal = weighed.proposal
    plain = lead.doing.operation is Operation.LEVEL and lead.fit is Fit.OFF and weighed.agreeing is None
    alone = _is_told_before(weighed, lead.period) and not _is_of_several(weighed)
    clear = alone and weighed.is_understood
    return plain and clear and is_to_the_unit(proposal.figure) and weighed.part(Fit.NEAR) <= _NEARLY


def _is_told_before(weighed: Weighed, period: Period) -> bool:
    """Whether the time of the reading is told beside the number or ahead of it: not `it saw 78,414; in May, ...`."""
    words = weighed.periods.get(period)
    if words is None or words.relation in (Relation.UNSAID, Relation.LATER):
        return False
    counted = words.relation.is_near or is_counted(weighed, words.span)
    return counted or words.span is None or words.span < weighed.proposal.figure.span


def _is_of_several(weighed: Weighed) -> bool:
    """Whether it may be of several numbers together: `made 684,188 together`."""
    return weighed.proposal.is_together or weighed.adds_up


def _beside(weighed: Weighed, every: Sequence[Weighed], decisions: Sequence[Decision]) -> Iterator[Option]:
    """What others of its sentence surely hold of, and of the one before where it counts from their time."""
    words = None if weighed.lead is None else weighed.periods.get(weighed.lead.period)
    back = 1 if words is not None and is_counted(weighed, words.span) else 0
    for at in of_sentences(weighed, every, back):
        option = surely(every[at], decisions[at])
        if option is not None and every[at] is not weighed and not every[at].proposal.is_unnumbered:
            yield option


def _bears_out(weighed: Weighed, lead: Option, other: Option) -> bool:
    """Whether another number is of the same, but for what words beside this one say, and of its time or the next."""
    if other.measure != lead.measure or lead.period.length != other.period.length:
        return False
    own, told = dict(lead.members), dict(other.members)
    # "of 194,317, 11,564 were of Nicaraguans"
    part = own.items() < told.items() and all(name in WHO for name in {*told} - {*own})
    apart = [name for name in own.keys() | told.keys() if own.get(name) != told.get(name)]
    if weighed.proposal.tells_whole and not apart:
        return False
    if not part and not all(_is_said(weighed, name, own.get(name)) for name in apart):
        return False
    former = weighed.proposal.times.is_start or weighed.proposal.times.is_former
    times = [lead.period == other.baseline, lead.period == other.period and not former]
    words = weighed.periods.get(lead.period)
    if words is not None and (words.relation.is_near or is_counted(weighed, words.span)):
        times += [lead.period == base for base, _ in earlier(other.period)]
        times += [other.period == base for base, _ in earlier(lead.period)]
    return any(times)


def are_said(weighed: Weighed, part: Mapping[str, str]) -> bool:
    """Whether words beside the number say each member of a part."""
    return all(_is_said(weighed, name, member) for name, member in part.items())


def _is_said(weighed: Weighed, name: str, member: str | None) -> bool:
    """Whether words beside the number say that it is of a member."""
    words = weighed.slots[name].get(member) if name in weighed.slots else None
    if words is None:
        return False
    return words.relation.is_near or (words.relation is Relation.CONVENTION and words.span is not None)
