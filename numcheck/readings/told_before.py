"""A number that takes its time from those before it, and is wrong: they hold of that time, and nothing near agrees."""

from collections.abc import Sequence
from decimal import Decimal

from numcheck.claims.claim import CHANGES, Operation
from numcheck.claims.sentence.relate import Relation
from numcheck.documents.document import Span
from numcheck.periods import Period
from numcheck.readings.against import says_against
from numcheck.readings.answer import Ruling
from numcheck.readings.around import all_surely, is_of_the_level_before, of_sentences
from numcheck.readings.corroborated import BORNE_OUT_OF, are_said, is_clearly_off, names_another, part_of
from numcheck.readings.decision import BORNE_OUT, NO_RECORD, ORDERED, Decision
from numcheck.readings.deny import UNPLAIN, of_a_time_told
from numcheck.readings.doubt import LEFT_OUT, is_anothers, is_far_off, is_of_a_rival, is_of_its_size, leaves_border
from numcheck.readings.number import Fit
from numcheck.readings.plain import unused
from numcheck.readings.weighed import Option, Weighed

_LEADS, _LEADS_CHANGE, _LIKELY = 0.3, 0.15, 0.1
"""What part of the odds the first reading has to hold, of a change as well, and from which on another one has to be as
far off.
"""

_AGREE, _NEARLY, _UNHELD = 0.003, 0.05, 0.2
"""What part of them may agree, nearly agree, and not be held."""

_ROUND = Decimal("0.1")
"""How far off, in parts of it, a part or a change has to be: of 28 percent some say 30."""

_BACK = 4
"""How many sentences back the numbers may stand that hold of its time."""

_FAR_BACK = 12
"""How many sentences back a time may be told since when a direction, or of which it may be."""

_LEVEL = (Relation.STORY, Relation.BEFORE)
_ORDER = (Relation.STORY, Relation.BEFORE, Relation.ANTECEDENT)
_PART = (Relation.STORY, Relation.BEFORE, Relation.ANTECEDENT, Relation.SHARED)
"""How the words of a time stand to a level, an order, and a part or a change that takes it from before."""


def told_before(
    decision: Decision, weighed: Weighed, every: Sequence[Weighed], decisions: Sequence[Decision]
) -> Decision:
    """The decision on a number whose own clause does not say when, after others that surely hold of its time.

    `In May CBP had 239,416 encounters. Mexicans were half of all encounters`, who were a third.
    """
    lead = weighed.lead
    if lead is not None and _is_a_way_denied(decision, weighed, lead):
        doubted = _may_be_of_another_time(weighed, lead, every, decisions)
        return Decision(Ruling.OPEN, UNPLAIN, lead) if doubted else decision
    if decision.ruling is not Ruling.OPEN or lead is None:
        return decision
    if decision.why == UNPLAIN:
        denied = of_a_time_told(weighed, lead) and _is_dated_before(weighed, lead, every, decisions)
        denied = denied and not _may_be_of_another_time(weighed, lead, every, decisions)
        return Decision(Ruling.FLAGGED, NO_RECORD, lead) if denied else decision
    if decision.why not in BORNE_OUT_OF:
        return decision
    since = _since(weighed, lead, every, decisions)
    meant = _as_beside(weighed, lead, since)
    off = is_clearly_off(weighed, meant) and _is_alone(weighed, meant) and _is_plainly_of(weighed, meant, since)
    told = (
        off
        and _is_dated_before(weighed, meant, every, decisions)
        and is_of_the_level_before(weighed, meant, every, decisions)
    )
    return Decision(Ruling.FLAGGED, BORNE_OUT, meant) if told else decision


def _as_beside(weighed: Weighed, lead: Option, since: Period | None) -> Option:
    """The first reading, or of a month's change the one since when those around it are changes.

    `The total was down 42 percent from December. Tucson's numbers dropped 57 percent`: from December as well.
    """
    told = (one for one in weighed.options if one.is_of_same(lead) and one.doing == lead.doing)
    return lead if since is None else next((one for one in told if one.baseline == since), lead)


def _since(weighed: Weighed, lead: Option, every: Sequence[Weighed], decisions: Sequence[Decision]) -> Period | None:
    """The one time since when all changes around a month's are told that says none itself; None where there is none."""
    if lead.doing.operation not in CHANGES or not lead.period.is_month or says_against(weighed, lead):
        return None
    held = all_surely(of_sentences(weighed, every, _BACK), every, decisions)
    told = {one.baseline for one in held if one.doing.operation in CHANGES and one.period == lead.period}
    return told.pop() if len(told) == 1 else None


def _is_alone(weighed: Weighed, lead: Option) -> bool:
    """Whether the first reading is by far the likeliest, nothing likely agrees or nearly, and its clause has no bar."""
    line, agreeing = weighed.proposal.line, weighed.agreeing
    clause = Span(*line.frame.clause(weighed.proposal.figure.span.start))
    if any(words.tag.startswith("bar ") and clause.contains(words.span) for words in line.words):
        return False
    if agreeing is not None and (
        agreeing.period.length > lead.period.length or LEFT_OUT.issuperset(agreeing.apart(lead))
    ):
        return False  # "they fell by 53 percent over the year", of which a month was told
    few = weighed.mass <= _AGREE and weighed.part(Fit.NEAR) <= _NEARLY and weighed.part(Fit.UNHELD) <= _UNHELD
    pairs = zip(weighed.shares, weighed.options, strict=True)
    likely = (one for share, one in pairs if share >= _LIKELY and one.fit is not Fit.UNHELD)
    leads = _LEADS_CHANGE if lead.doing.operation in CHANGES else _LEADS
    return few and weighed.shares[0] >= leads and all(_is_off(weighed, one) for one in likely)


def _is_off(weighed: Weighed, one: Option) -> bool:
    """Whether a number is not the one told, and a part or a change farther from it than it may have been rounded."""
    told, computed = weighed.proposal.figure.value, one.computed
    if not is_far_off(weighed, one) or told is None or computed is None:
        return False
    return (
        one.doing.operation is Operation.LEVEL or one.fit is Fit.REVERSED or abs(abs(computed) - told) > _ROUND * told
    )


def _is_dated_before(weighed: Weighed, lead: Option, every: Sequence[Weighed], decisions: Sequence[Decision]) -> bool:
    """Whether it takes its time from before, and a number there, or beside it, surely holds of that."""
    words = weighed.periods.get(lead.period)
    operation = lead.doing.operation
    taken = _LEVEL if operation is Operation.LEVEL else _ORDER if operation in ORDERED else _PART
    if words is None or words.relation not in taken:
        return False
    held = all_surely(of_sentences(weighed, every, _BACK), every, decisions)
    drug = weighed.slots["drug"].get(dict(lead.members).get("drug")) if "drug" in weighed.slots else None
    named = drug is not None and drug.relation.is_of_sentence  # else "the number" may be of either
    return any(one.period == lead.period for one in held) and (
        named or all(one.measure == lead.measure for one in held)
    )


def _is_a_way_denied(decision: Decision, weighed: Weighed, lead: Option) -> bool:
    """Whether a direction is denied that does not say itself when it was."""
    denied = decision.ruling is Ruling.FLAGGED and decision.why == NO_RECORD and weighed.proposal.is_unnumbered
    words = weighed.periods.get(lead.period)
    moved = lead.doing.operation is Operation.COMPARISON and lead.baseline is not None
    return denied and moved and words is not None and words.relation in _ORDER


def _may_be_of_another_time(
    weighed: Weighed, lead: Option, every: Sequence[Weighed], decisions: Sequence[Decision]
) -> bool:
    """Whether it holds of another time that is told around it, or since another one.

    `May had 21,593, against 132,856 in May 2019. Families fell`: since May 2019, it may be. `There were 11,011 in
    March. In December 2023 there had been 301,981. Families fell`: in March.
    """
    if says_against(weighed, lead):
        return False  # "dropped from July"
    near = of_sentences(weighed, every, _FAR_BACK)
    held = all_surely(near, every, decisions)
    levels = {one.period for one in held}
    if any(one.length == lead.period.length and one.first > lead.period.first for one in levels):
        return True
    told = levels | {period for at in near for one in every[at].proposal.times.against for period, _ in one.meanings}
    since = ({one.baseline for one in held if one.baseline is not None} | told) - {lead.baseline}
    holding = [one for one in weighed.options if one.holds and one.measure == lead.measure]
    said = {one.slot for one in lead.scoped.choices if one.relation.is_near}
    alike = [one for one in holding if (one.period, one.baseline) == (lead.period, lead.baseline)]
    if "component" not in said and any(one.apart(lead) == ["component"] for one in alike):
        return True  # "In March the Border Patrol made 163,672 arrests. Cubans increased": at all ports, it may be
    return any(
        one.period in levels if one.period != lead.period else one.baseline is not None and one.baseline in since
        for one in holding
    )


def _is_plainly_of(weighed: Weighed, lead: Option, since: Period | None) -> bool:
    """Whether its own stretch leaves nothing to be meant otherwise: of whom and where, of what whole, against what."""
    proposal = weighed.proposal
    if any(unused(weighed, lead, proposal.line.frame.zones[proposal.figure.span].span)):
        return False
    own = dict(lead.members)
    if "area" in own and "drug" not in own and leaves_border(weighed, lead):
        return False
    if lead.doing.operation is Operation.LEVEL:
        return not proposal.tells_whole and not is_anothers(weighed, lead) and is_of_its_size(weighed, lead)
    if lead.doing.operation is Operation.SHARE:
        told = part_of(lead)
        return proposal.tells_whole and are_said(weighed, told) and not names_another(weighed, lead, told)
    if lead.doing.operation not in CHANGES or lead.baseline is None or lead.baseline.last >= lead.period.first:
        return False
    if proposal.tells_whole or proposal.is_of_that or lead.doing.counted or is_of_a_rival(weighed, lead):
        return False
    return _is_up_to_then(weighed, lead, since)


def _is_up_to_then(weighed: Weighed, lead: Option, since: Period | None) -> bool:
    """Whether a change is one up to its time, from one that is said, or a year's with no word of another one.

    Not `have fallen`, `had fallen since`; and a month may be held against the one before, a year ago or a peak, if not
    as the changes around it are.
    """
    line = weighed.proposal.line
    clause = line.frame.clause(weighed.proposal.figure.span.start)
    if says_against(weighed, lead):
        return not line.says("from_when", *clause, "before")
    since_then = not lead.period.is_month or lead.baseline == since
    return since_then and not line.says("from_when", *clause)
