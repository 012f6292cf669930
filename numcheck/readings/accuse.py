"""Whether a claim with which no near reading agrees is accused: an accusation is earned, or explains itself."""

from decimal import Decimal

from numcheck.claims.claim import Operation
from numcheck.claims.phrases import PLACES
from numcheck.claims.sentence.relate import Relation
from numcheck.claims.sentence.words import bars
from numcheck.figures.exact import is_exact
from numcheck.figures.figure import Kind
from numcheck.readings.agreement import is_round_percent
from numcheck.readings.answer import Ruling
from numcheck.readings.decision import (
    BARRED,
    COARSE,
    DIGITS,
    ELSEWHERE,
    FAR_TIME,
    LIKELY,
    NOT_HELD,
    NOT_OWN,
    NOTHING,
    OF_A_PLACE,
    PLAIN,
    SURELY_HELD,
    UNCLEAR,
    Decision,
)
from numcheck.readings.departures import is_counted
from numcheck.readings.doubt import (
    is_against_any,
    is_anothers,
    is_beyond_doubt,
    is_coarse,
    is_far_off,
    is_of_its_size,
    is_of_the_time,
    nearest,
)
from numcheck.readings.mistyped import one_slip
from numcheck.readings.number import REVISIONS, Fit
from numcheck.readings.plain import is_plain
from numcheck.readings.weigh.change import bases
from numcheck.readings.weighed import Option, Weighed

_PLAUSIBLE, _NEARLY = 0.01, 0.05
"""What parts of the odds may agree with a number that is accused, or nearly agree."""

_SHADED, _SHADED_CHANGE = 0.03, 0.1
"""What part of them may lie within revisions of it; of a change more, since theirs are far wider."""

_CLEAR = {
    "component": 0.4,
    "border": 0.4,
    "period": 0.5,
    "area": 0.7,
    "demographic": 0.7,
    "citizenship": 0.7,
    "title": 0.6,
    "state": 0.7,
}
"""What part of the odds the value of a slot has to hold for an accusation to rest on it; others in `_CLEAR_ELSE`."""

_CLEAR_ELSE, _CLEAR_SLIP = 0.5, 0.7
"""What it is of other slots, and how much of it a slip that explains the number leaves to ask for."""

Slip = tuple[Option, str]
"""The reading whose number was printed, and the slot in which it differs from the first one."""


def accused(weighed: Weighed, lead: Option) -> Decision:
    """An accusation is earned: the readings are held, the words are plain and understood, and nothing nearly agrees."""
    meant = next((one for one in weighed.options if _is_near(one, lead) and _is_mistyped(weighed, one)), None)
    if meant is not None and weighed.is_understood:
        return Decision(Ruling.FLAGGED, DIGITS, meant)
    slip = _slip(weighed, lead)
    off = lead.fit in (Fit.OFF, Fit.REVERSED) and (not is_coarse(weighed) or is_far_off(weighed, lead))
    plain = slip is None and off and is_plain(weighed, lead)
    why = _forbidden(weighed, lead, slip, plain=plain) or ("" if plain else _unclear(weighed, lead, slip))
    if plain and not why and lead.fit is Fit.OFF:
        return Decision(Ruling.FLAGGED, PLAIN, nearest(weighed, lead))
    return Decision(Ruling.OPEN, why, lead) if why else _told(weighed, lead, slip)


def _unclear(weighed: Weighed, lead: Option, slip: Slip | None) -> str:
    """Which slots are not clear enough to rest an accusation on; "" where all are."""
    level = lead.doing.operation is Operation.LEVEL
    parts = _parts(weighed, lead, worded=slip is None and level)
    lent = weighed.leans_on == lead.period and parts["period"] > _LENT
    if not _dated_by(weighed, lead).is_near and not lent and not _is_counted(weighed, lead, parts["period"]):
        return ELSEWHERE
    asked = 1.0 if slip is None else _CLEAR_SLIP
    if weighed.agreeing is None:
        parts.pop("component", None)  # with none of them it agrees
    clear = all(part >= _CLEAR.get(name, _CLEAR_ELSE) * asked for name, part in parts.items())
    return "" if clear else UNCLEAR


def _told(weighed: Weighed, lead: Option, slip: Slip | None) -> Decision:
    """What an accusation says that nothing forbids: the precision, the direction, the slip, or that nothing agrees."""
    own = _dated_by(weighed, lead).is_own
    level = lead.doing.operation is Operation.LEVEL
    if lead.fit is Fit.NEAR:
        late = (level and not own) or _is_far_above(weighed, lead)
        worded = weighed.proposal.figure.value is None  # "nearly all": of 86 percent some say so
        if late or worded or is_round_percent(weighed.proposal.figure):
            return Decision(Ruling.OPEN, "a time that may run on" if late else "as good as rounded", lead)
        return _flag("precision", lead)
    if weighed.part(Fit.NEAR) > _NEARLY:
        return Decision(Ruling.OPEN, "a plausible reading nearly agrees", lead)
    if lead.fit is Fit.REVERSED:
        return _flag("direction", lead)
    if slip is not None:
        return _flag("slip", *slip)
    if level and weighed.proposal.tells_whole and weighed.proposal.figure.kind is Kind.COUNT:
        return Decision(Ruling.OPEN, NOT_OWN, lead)  # "1.1 million of the 2.4 million led to removals"
    beyond_doubt = is_beyond_doubt(weighed, lead)
    loosely = level and _dated_by(weighed, lead).is_near  # "last month": of one month or the one before
    if not own and weighed.leans_on != lead.period and not (loosely and beyond_doubt):
        return Decision(Ruling.OPEN, NOT_OWN, lead)
    elsewhere = weighed.is_exact and weighed.agreeing is not None and is_of_its_size(weighed, lead)  # taken from there
    sure = (
        beyond_doubt or (level and elsewhere) or (lead.doing.operation is Operation.CHANGE and _uses_all(weighed, lead))
    )
    return Decision(Ruling.FLAGGED if sure else Ruling.OPEN, NOTHING, nearest(weighed, lead))


def _uses_all(weighed: Weighed, lead: Option) -> bool:
    """Whether the first reading compares with each time that its own clause compares with ("over the year")."""
    told = [one for one in weighed.proposal.times.against if one.evidence.relation.is_near]
    own = (one for one in told if one.evidence.relation.is_own)
    dated = bool(told) or _dated_by(weighed, lead).is_own  # else what it is measured against may be said elsewhere
    return dated and all(lead.baseline in [base for base, _ in bases(one, lead.period)] for one in own)


def _flag(why: str, option: Option, slot: str = "") -> Decision:
    return Decision(Ruling.FLAGGED, why, option, slot)


_PLAUSIBLY_FAR = 400
"""How much more than the first reading one may cost that likely holds, for the claim not to be accused."""


def _forbidden(weighed: Weighed, lead: Option, slip: Slip | None, *, plain: bool) -> str:
    """What forbids to accuse, by name; "" where nothing does."""
    proposal = weighed.proposal
    if lead.fit is Fit.UNHELD or weighed.part(Fit.UNHELD) > SURELY_HELD:
        return NOT_HELD
    if not lead.doing.is_plain and lead.doing.operation is not Operation.LEVEL:
        return "what is done with the number is not plain"
    if proposal.unread or is_against_any(weighed, lead):
        return "words not understood"
    if weighed.bars or (slip is None and _is_barred_before(weighed)):
        return BARRED
    if proposal.figure.kind is Kind.SHARE and (weighed.gap < FAR_TIME or lead.doing.operation is not Operation.SHARE):
        return COARSE
    if slip is None and is_anothers(weighed, lead):
        return NOT_HELD
    if weighed.is_printed:
        return "the numbers printed beside it agree with it"
    if _may_be_of_a_place_before(weighed, lead):
        return OF_A_PLACE
    much = _SHADED if lead.doing.operation is Operation.LEVEL else _SHADED_CHANGE
    shaded = not plain and weighed.part(Fit.SHADE) > much
    if slip is None and (shaded or _is_within(weighed, lead)):
        return "within what revisions have moved"
    if weighed.mass > _PLAUSIBLE or (weighed.p_true > LIKELY and weighed.gap < _PLAUSIBLY_FAR):
        return "a plausible reading agrees"
    return ""


_FINE = Decimal("0.001")
"""To what part of it a number is as good as exact."""


def _may_be_of_a_place_before(weighed: Weighed, lead: Option) -> bool:
    """Whether it points back at a sentence that names a place which the first reading leaves out.

    `Most crossings went through the Texas-based sectors. They made 484,527 apprehensions.`
    """
    held = dict(lead.members)
    if not weighed.proposal.points_back or "area" in held:
        return False
    named = (words for name in PLACES for member, words in weighed.slots.get(name, {}).items() if member)
    return "state" not in held and any(words.relation is Relation.BEFORE for words in named)


_ABOVE, _ABOVE_LEANING = Decimal(5), Decimal("1.5")
"""From how many times too little on a hedge is of another time, or of a part where nothing counted is named."""


def _is_barred_before(weighed: Weighed) -> bool:
    """Whether words that bar stand earlier in the sentence: `in the Nogales station, ... they fell by 43 percent`."""
    line, first = weighed.proposal.line, weighed.proposal.figure.span.start
    told = [time.span for time in line.times] + [cut.span for cut in line.said("cut", line.start, first)]
    told += [named.span for named in line.slots if named.value == weighed.proposal.measure]
    told += [placed.span for placed in line.extremes.members]
    before = (m for m in line.words if m.tag.startswith("bar ") and m.span.end <= first)
    own = weighed.proposal.is_own
    before = (m for m in before if not bars()[m.value].rate and (bars()[m.value].general or not own))
    return any(not any(span.contains(m.span) for span in told) for m in before)


def _is_far_above(weighed: Weighed, lead: Option) -> bool:
    """`topped 200,000` is no wording for a year of 2.4 million, nor `over 78,000 of them` for 137,473."""
    told, far = weighed.proposal.figure.value, _ABOVE_LEANING if weighed.proposal.leans else _ABOVE
    return told is not None and lead.computed is not None and lead.computed > far * told


def _is_within(weighed: Weighed, lead: Option) -> bool:
    """Whether an exact level lies as near to the official one as publications of one figure have differed."""
    told = weighed.proposal.figure.value
    if told is None or lead.computed is None or weighed.is_strict or lead.fit is Fit.NEAR:
        return False
    fine = (weighed.proposal.figure.step or told) <= told * _FINE
    if lead.doing.operation is not Operation.LEVEL or not (weighed.is_exact or fine):
        return False
    return abs(told - lead.computed) <= REVISIONS * told


def _is_counted(weighed: Weighed, lead: Option, part: float) -> bool:
    """Whether words of its own clause count the time from another one ("a year later", "that year")."""
    evidence = weighed.periods.get(lead.period)
    return evidence is not None and part > _LENT and is_counted(weighed, evidence.span)


_LENT = 0.5
"""What part of the odds a time has to hold that the claim takes from the number it points back at."""


_NEAR = 200
"""How much more than the first reading one of the same time may cost whose number was printed with a slip."""


def _is_near(one: Option, lead: Option) -> bool:
    return one.cost <= lead.cost + _NEAR and one.period == lead.period


def _is_mistyped(weighed: Weighed, lead: Option) -> bool:
    """Whether a long number is the official one but for a slip of the hand: then it is surely meant."""
    level = lead.doing.operation is Operation.LEVEL and weighed.is_exact
    return level and one_slip(weighed.proposal.figure.value, lead.computed)


def _parts(weighed: Weighed, lead: Option, *, worded: bool) -> dict[str, float]:
    """Of each slot of the first reading, the part of all odds that its value holds.

    `worded` says whether any time that the same words may mean counts as its time.
    """
    out: dict[str, float] = {}
    pairs = list(zip(weighed.shares, weighed.options, strict=True))
    told = [(share, dict(option.scoped.members)) for share, option in pairs]
    for choice in lead.scoped.choices:
        if choice.slot not in ("component", "border") or "area" not in dict(lead.members):
            out[choice.slot] = sum([share for share, members in told if choice.value == members.get(choice.slot)])
    out["period"] = sum(
        share
        for share, option in pairs
        if option.period == lead.period or (worded and is_of_the_time(weighed, option, lead))
    )
    return out


def _dated_by(weighed: Weighed, lead: Option) -> Relation:
    """How the words of the first reading's time stand to the figure."""
    evidence = weighed.periods.get(lead.period)
    return Relation.ANTECEDENT if evidence is None else evidence.relation


_SLIP_DEEP = 950
"""How much more than the first reading, in hundredths of log odds, one may cost whose number was printed by a slip."""

_NO_SLIP = ("drug", "title")
"""Slots in which writers do not slip."""

_MONTHS_OFF = (1, 12)
"""How far off a slip takes a time where the number is rounded: the month beside, or the year."""


def _slip(weighed: Weighed, lead: Option) -> Slip | None:
    """The reading whose number was printed, if the writer took one thing for another: one slot off the first."""
    if lead.doing.operation not in (Operation.LEVEL, Operation.CHANGE):
        return None
    for option in weighed.options:
        if not option.holds or option.cost > lead.cost + _SLIP_DEEP or option.doing.operation != lead.doing.operation:
            continue
        off = option.apart(lead)
        if len(off) == 1 and off[0] not in _NO_SLIP and _is_likely_slip(weighed, lead, option, off[0]):
            return option, off[0]
    return None


def _is_likely_slip(weighed: Weighed, lead: Option, option: Option, slot: str) -> bool:
    if option.fit is not Fit.AGREES and slot not in ("component", "border"):
        return False
    proposal = weighed.proposal
    if slot != "period" and proposal.line.frame.zones[proposal.figure.span].is_whole:
        return False  # "half of one percent of its 2.06 million": the whole is wider than the part
    months = abs(option.period.first - lead.period.first)
    return slot != "period" or is_exact(weighed.proposal.figure) or months in _MONTHS_OFF
