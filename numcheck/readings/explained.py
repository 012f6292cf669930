"""Whether one slot that the figure's own clause says otherwise explains a number: the writer took one for another."""

from decimal import Decimal

from numcheck.claims.claim import Operation
from numcheck.claims.sentence.relate import Relation
from numcheck.claims.slots.scope import WHO
from numcheck.readings.decision import FAR_TIME
from numcheck.readings.departures import Departure
from numcheck.readings.number import Fit
from numcheck.readings.plain import is_plain
from numcheck.readings.weighed import Option, Weighed

_LIKELY_SLIP, _FAR_SLIP, _NEAR_SLIP = 0.9, 450, 200
"""How likely a change has to be true of another slot, and between which costs that reading, to explain it."""

RARE = 0.02
"""How likely an unrelated number may agree with a rounded level for one slot that is said otherwise to explain it."""


def explains(weighed: Weighed, agreeing: Option, departure: Departure) -> bool:
    """Whether one slot that the figure's own clause says otherwise explains the number.

    An exact number does by itself; another one where its component or border is not far off and nothing nearly agrees.
    """
    slot, proposal = departure.slot, weighed.proposal
    if slot != "period" and _is_whole(weighed):
        return False
    if weighed.options[0].fit is Fit.UNHELD:
        return _is_of_the_whole(weighed, agreeing, departure)
    if not departure.is_own or (slot == "component" and departure.value is not None and proposal.tells_sum):
        return False  # "144,116 apprehensions overall": as likely those of both components
    if weighed.is_exact:
        return agreeing.fit is Fit.AGREES and (slot != "period" or _is_another_time(weighed, agreeing))
    plain = agreeing.doing.is_plain and weighed.is_understood
    lead = weighed.lead
    said = lead is not None and lead.fit is Fit.OFF and is_plain(weighed, lead)
    mended = slot in ("component", "border") or (said and slot in WHO)
    if not mended or departure.value == "OFO" or not plain:
        return False
    if (weighed.gap <= _NEAR_SLIP and not said) or agreeing.measure != "encounters":
        return False
    if any(option.fit is Fit.NEAR for option in weighed.options if option.cost < agreeing.cost):
        return False
    if agreeing.doing.operation in (Operation.LEVEL, Operation.AVERAGE):
        return weighed.luck <= RARE
    likely = weighed.gap <= _FAR_SLIP and weighed.p_true >= _LIKELY_SLIP
    return agreeing.doing.operation is Operation.CHANGE and likely


def _is_whole(weighed: Weighed) -> bool:
    """`1,630 of the 30,010 were caught by agents`: the whole is wider than the part that is told of it."""
    return weighed.proposal.line.frame.zones[weighed.proposal.figure.span].is_whole


def _is_of_the_whole(weighed: Weighed, agreeing: Option, departure: Departure) -> bool:
    """`68,541 children from Central America`: of these nothing is held, but that is the number of all children."""
    told, computed = weighed.proposal.figure.value, agreeing.computed
    if not weighed.is_exact or agreeing.doing.operation is not Operation.LEVEL or told is None or computed is None:
        return False
    lead, have = dict(weighed.options[0].members), dict(agreeing.members)
    if departure.slot not in _PARTS_OF_PEOPLE or departure.slot in have or lead.get(departure.slot) != departure.value:
        return False
    words = weighed.slots[departure.slot].get(departure.value)
    named = departure.value is not None and words is not None and words.relation in _OF_ITS_NUMBER
    return named and abs(told - computed) <= _SAME * told


_OF_ITS_NUMBER = (Relation.OWNED, Relation.ATTACHED, Relation.SHARED)
"""How words stand to a number that name whom it counts; those of its clause may lead to it alone.

`The children from Central America explain much of it: 68,541 came alone`: of all countries, it may be.
"""

_PARTS_OF_PEOPLE = ("demographic", "citizenship")
"""Slots of which a part that words name is surely less than the whole."""

_SAME = Decimal("0.002")
"""How near to that of the whole, in parts of it, a number is that was taken from there."""


_FAR = 200
"""From how much more than the first reading on one costs that a writer rather slipped into than meant."""

_UNTOLD = (Relation.UNSAID, Relation.LATER, Relation.SIBLING)
"""How words stand to a figure that do not tell what is meant by it."""


def _is_an_exact_level(weighed: Weighed, agreeing: Option) -> bool:
    """Whether a level that is not the first reading's is one of another reading to the digit, in words understood."""
    lead = weighed.options[0]
    levels = agreeing.doing.operation is Operation.LEVEL and lead.doing.operation is Operation.LEVEL
    plain = levels and weighed.is_exact and weighed.is_understood
    return plain and agreeing.fit is Fit.AGREES and lead.fit is Fit.OFF


_FAR_COMPONENT = 300
"""From how much more on one of the other component costs that a writer rather took for the one said than meant."""


def is_of_the_other_component(weighed: Weighed, agreeing: Option) -> bool:
    """Whether an exact level is all of CBP's, to the digit, where words say the Border Patrol, or the other way round.

    `Agents stopped 29,205 people, below the May 2019 peak of 144,116`, of which 132,856 were the Border Patrol's.
    """
    lead = weighed.options[0]
    far = _is_an_exact_level(weighed, agreeing) and weighed.gap >= _FAR_COMPONENT
    if not far or weighed.proposal.tells_sum or _is_whole(weighed):
        return False
    said, told = (dict(one.members).get("component") for one in (lead, agreeing))
    words = weighed.slots["component"].get(said) if "component" in weighed.slots else None
    untold = _UNTOLD if said is not None else (*_UNTOLD, Relation.CONVENTION)  # "people" are as often of one as of both
    named = words is not None and words.relation not in untold
    return named and agreeing.apart(lead) == ["component"] and "OFO" not in (said, told)


def is_of_a_time_unsaid(weighed: Weighed, agreeing: Option) -> bool:
    """Whether an exact level is another time's, to the digit, that no words tell: `Yuma's 6,730 in September`."""
    lead = weighed.options[0]
    if not _is_an_exact_level(weighed, agreeing) or weighed.gap < _FAR:
        return False
    if _is_part(agreeing, lead):
        return False  # "400,651 in fiscal 2020, and yet the monthly number mounted to 54,771"
    told, meant = weighed.periods.get(agreeing.period), weighed.periods.get(lead.period)
    unsaid = told is None or told.relation in _UNTOLD
    return agreeing.apart(lead) == ["period"] and unsaid and meant is not None and meant.relation not in _UNTOLD


def _is_another_time(weighed: Weighed, agreeing: Option) -> bool:
    """Whether a time is far from the one said, and no part of it (`fiscal 2014` for its first months, or its last)."""
    return weighed.gap >= FAR_TIME and not _is_part(agreeing, weighed.options[0])


def _is_part(one: Option, lead: Option) -> bool:
    """Whether the time of a reading is a part of the first one's."""
    return lead.period.contains(one.period) and lead.period != one.period


_BOUND = (Operation.LEVEL, Operation.AVERAGE, Operation.CHANGE, Operation.SHARE)
"""Operations of which a border has to be said where the number is true of one alone."""


def needs_its_border(weighed: Weighed, agreeing: Option) -> bool:
    """Whether a rounded number is true of one border alone, which no word of the story names."""
    border = weighed.slots.get("border")
    operation = agreeing.doing.operation
    proposal = weighed.proposal
    if weighed.is_exact or border is None or operation not in _BOUND:
        return False
    if operation is Operation.CHANGE and not any(one.evidence.relation.is_near for one in proposal.times.against):
        return False
    evidence = weighed.periods.get(agreeing.period)
    dated = evidence is not None and evidence.relation.is_own
    if proposal.names_border or proposal.leans or proposal.points_back or not dated:
        return False
    if [name for name, _ in agreeing.members if name not in WHO] != ["border"]:
        return False
    member = dict(agreeing.members)["border"]
    named = border.get(member)
    if named is None or named.relation not in (Relation.UNSAID, Relation.LATER) or proposal.border_before == member:
        return False  # said further back
    plain = tuple(item for item in agreeing.members if item[0] != "border")
    broad = [one for one in weighed.options if one.members == plain and not _is_of_another_time(one, agreeing)]
    return bool(broad) and not any(one.fit <= Fit.NEAR or one.fit is Fit.UNHELD for one in broad)


def _is_of_another_time(one: Option, other: Option) -> bool:
    return (one.period, one.baseline, one.doing.operation) != (other.period, other.baseline, other.doing.operation)
