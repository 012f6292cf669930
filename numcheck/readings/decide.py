"""The decision on a claim: it holds, it is flagged with an explanation, or it stays open."""

from collections.abc import Iterator
from typing import NamedTuple

from numcheck.claims.claim import Operation
from numcheck.claims.sentence.relate import Relation
from numcheck.claims.sentence.words import Bar
from numcheck.claims.slots.scope import DIMENSIONS
from numcheck.figures.exact import is_exact
from numcheck.figures.figure import Kind
from numcheck.readings.answer import Ruling
from numcheck.readings.mistyped import one_slip
from numcheck.readings.number import Fit
from numcheck.readings.weighed import Option, Weighed


class Decision(NamedTuple):
    """What is decided of a claim, and why.

    Attributes:
        ruling: What is decided.
        why: The reason, by a name that tests and statistics go by.
        option: The reading that it rests on, or None.
        slot: Of a flag, the one slot by which the number is another's; or "".
    """

    ruling: Ruling
    why: str
    option: Option | None = None
    slot: str = ""


class Departure(NamedTuple):
    """A slot that words say otherwise than a reading has it.

    Attributes:
        slot: The slot.
        value: What the words say, or None.
        is_own: Whether they are of the figure's own clause.
    """

    slot: str
    value: str | None
    is_own: bool


NOTHING, NO_RECORD = "nothing agrees", "no record"
"""Reasons of accusations that explain nothing; of these one in two is false, of changes alone hardly any."""

LIKELY = 0.5
"""How likely a number has to be true to be vouched for."""

FAR_EXACT, FAR_LEVEL, FAR = 400, 450, 100
"""How much more than the first reading, in hundredths of log odds, an agreeing one may cost to be vouched for.

A count says much, a percentage little: one in three farther readings that agree with a percentage do so by chance.
"""

PLAUSIBLE = 0.01
"""What part of the odds may agree with a number that is accused."""

SURELY_HELD = 0.25
_SHADED = 0.03
_NEARLY = 0.05
_GREAT = 3000
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
"""What part of the odds the value of a slot has to hold for an accusation to rest on it."""


def decide(weighed: Weighed) -> Decision:
    """What is to be said of a claim."""
    lead, agreeing = weighed.lead, weighed.agreeing
    if lead is None:
        return Decision(Ruling.OPEN, "no reading")
    if _fatal(weighed) and not _settled_by_number(weighed):
        return Decision(Ruling.OPEN, "barred", lead)
    departs = tuple(_departures(weighed, agreeing)) if agreeing is not None else ()
    record = weighed.proposal.doings[0].operation is Operation.SUPERLATIVE
    if agreeing is not None and weighed.p_true >= LIKELY and not (record and departs):
        found = _vouched(weighed, agreeing, departs)
        if found is not None:
            return found
    if record:
        return _on_record(weighed, lead)
    return _accused(weighed, lead)


def _settled_by_number(weighed: Weighed) -> bool:
    """Whether a large exact number is, to the last digit, what a near reading says: a bar may then be misread."""
    agreeing, figure = weighed.agreeing, weighed.proposal.figure
    if agreeing is None or not weighed.is_exact or figure.value is None:
        return False
    sure = weighed.p_true > 0.9 and weighed.gap < 300 and agreeing.fit is Fit.AGREES
    return sure and figure.value >= _GREAT


def _bars(weighed: Weighed) -> tuple[Bar, ...]:
    """The bars that stand in the way of this number: an average is not barred by "a day", a weight not by smugglers."""
    averages = weighed.proposal.doings[0].operation is Operation.AVERAGE
    drugs = weighed.proposal.measure != "encounters"
    bars = (one.bar for one in weighed.proposal.bars)
    return tuple(bar for bar in bars if not (bar.rate and averages) and not (bar.people and drugs))


def _fatal(weighed: Weighed) -> bool:
    return any(bar.fatal for bar in _bars(weighed))


def _restricted(weighed: Weighed) -> bool:
    """Whether words beside the number restrict it in a way that the data do not have."""
    return any(not bar.fatal for bar in _bars(weighed))


def _vouched(weighed: Weighed, agreeing: Option, departs: tuple[Departure, ...]) -> Decision | None:
    if _restricted(weighed) and not weighed.is_exact:
        return None
    if not weighed.is_exact and _drops_a_filter(weighed, agreeing):
        return Decision(Ruling.OPEN, "a part that is not in the data", weighed.lead)
    if not departs and weighed.gap <= _far(weighed, agreeing):
        if _needs_its_border(weighed, agreeing):
            return Decision(Ruling.FLAGGED, "an open slot", agreeing, "border")
        return Decision(Ruling.HOLDS, "agrees", agreeing)
    if len(departs) == 1 and _explains(weighed, agreeing, departs[0]):
        return Decision(Ruling.FLAGGED, "another slot", agreeing, departs[0].slot)
    if weighed.is_exact or (departs and weighed.gap < _FAR_TIME):
        return Decision(Ruling.OPEN, "a farther reading agrees", agreeing)
    return None


def _far(weighed: Weighed, agreeing: Option) -> int:
    if weighed.is_exact:
        return FAR_EXACT
    return FAR_LEVEL if agreeing.doing.operation is Operation.LEVEL else FAR


def _needs_its_border(weighed: Weighed, agreeing: Option) -> bool:
    """Whether a rounded number is true of one border alone, which no word of the story names, and not of the country."""
    border = weighed.slots.get("border")
    operation = agreeing.doing.operation
    proposal = weighed.proposal
    if weighed.is_exact or border is None or operation not in (Operation.LEVEL, Operation.AVERAGE):
        return False
    evidence = weighed.periods.get(agreeing.period)
    dated = evidence is not None and evidence.relation.is_own
    if proposal.names_border or proposal.leans or proposal.points_back or not dated:
        return False
    if [name for name, _ in agreeing.members] != ["border"]:
        return False
    plain = tuple(item for item in agreeing.members if item[0] != "border")
    broad = [one for one in weighed.options if one.members == plain and one.period == agreeing.period]
    return bool(broad) and not any(one.fit <= Fit.NEAR or one.fit is Fit.UNHELD for one in broad)


_FILTERS = ("area", "state", "demographic", "citizenship", "title", "drug")


def _drops_a_filter(weighed: Weighed, agreeing: Option) -> bool:
    """Whether a likelier reading is held to someone or somewhere besides, of whom the data tell nothing."""
    own = dict(agreeing.members)
    for option in weighed.options:
        if option.cost >= agreeing.cost:
            return False
        told = dict(option.members)
        if option.fit is Fit.UNHELD and any(name in told and name not in own for name in _FILTERS):
            return True
    return False


_DATED = (Operation.LEVEL, Operation.AVERAGE, Operation.SHARE, Operation.SUPERLATIVE)

_LIKELY_SLIP, _FAR_SLIP, _FAR_TIME = 0.9, 450, 300
_RARE = 0.02
"""How likely an unrelated number may agree with a rounded level for one slot that is said otherwise to explain it."""


def _explains(weighed: Weighed, agreeing: Option, departure: Departure) -> bool:
    """Whether one slot that the figure's own clause says otherwise explains the number.

    An exact number does by itself; another one where its component or border is not far off and nothing nearly agrees.
    """
    slot = departure.slot
    if not departure.is_own or (slot == "component" and weighed.proposal.tells_total):
        return False
    if weighed.is_exact:
        return agreeing.fit is Fit.AGREES and (slot != "period" or weighed.gap >= _FAR_TIME)
    plain = agreeing.doing.is_plain and not weighed.proposal.unread and not _bars(weighed)
    if slot not in ("component", "border") or departure.value == "OFO" or not plain:
        return False
    if weighed.gap <= 200 or agreeing.measure != "encounters":
        return False
    if any(option.fit is Fit.NEAR for option in weighed.options if option.cost < agreeing.cost):
        return False
    if agreeing.doing.operation is Operation.LEVEL:
        return weighed.luck <= _RARE
    likely = weighed.gap <= _FAR_SLIP and weighed.p_true >= _LIKELY_SLIP
    return agreeing.doing.operation is Operation.CHANGE and likely


def _departures(weighed: Weighed, agreeing: Option) -> Iterator[Departure]:
    """The slots in which the agreeing reading leaves what the figure's own clause plainly says."""
    have = dict(agreeing.members)
    for name in DIMENSIONS:
        slot = weighed.slots.get(name)
        if slot is None or (name in ("component", "border", "state") and "area" in have):
            continue
        if name == "border" and "state" in have and _is_near(weighed, "state", have["state"]):
            continue
        best = max(evidence.weight for _, evidence in slot.items())
        near = [value for value, evidence in slot.items() if value is not None and evidence.relation.is_near]
        if name in ("area", "citizenship", "demographic") and len(near) > 1:
            continue  # a list: which member goes with which figure is not settled by words alone
        stated = {v: e for v, e in slot.items() if e.relation.is_near and e.weight >= max(best - 150, 280)}
        if stated and have.get(name) not in stated:
            value, evidence = max(stated.items(), key=lambda item: item[1].weight)
            yield Departure(name, value, evidence.relation.is_own)
    if agreeing.doing.operation in _DATED and len(weighed.periods):
        best = max(evidence.weight for _, evidence in weighed.periods.items())
        stated_times = [p for p, e in weighed.periods.items() if e.relation.is_own and e.weight >= best - 350]
        evidence = weighed.periods.get(agreeing.period)
        if stated_times and (evidence is None or not evidence.relation.is_own):
            yield Departure("period", None, is_own=True)


def _is_near(weighed: Weighed, name: str, member: str) -> bool:
    evidence = weighed.slots[name].get(member)
    return evidence is not None and evidence.relation.is_near


def _accused(weighed: Weighed, lead: Option) -> Decision:
    """An accusation is earned: the readings are held, the words are plain and understood, and nothing nearly agrees."""
    if _is_mistyped(weighed, lead) and not weighed.proposal.unread and not _bars(weighed):
        return Decision(Ruling.FLAGGED, "digits", lead)
    found = _forbidden(weighed, lead)
    if found:
        return Decision(Ruling.OPEN, found, lead)
    slip = _slip(weighed, lead)
    firm = _relations(weighed, lead)
    lent = firm.get("period", (0.0, Relation.UNSAID))
    if not lent[1].is_near and not (weighed.leans_on == lead.period and lent[0] > _LENT):
        return Decision(Ruling.OPEN, "the period is said elsewhere", lead)
    bound = 0.7 if slip is not None else 1.0
    if any(part < _CLEAR.get(name, 0.5) * bound for name, (part, _) in firm.items()):
        return Decision(Ruling.OPEN, "a slot is not clear", lead)
    own_time = lent[1].is_own or weighed.leans_on == lead.period
    if lead.fit is Fit.NEAR:
        if lent[1].is_own or lead.doing.operation is not Operation.LEVEL:
            return Decision(Ruling.FLAGGED, "precision", lead)
        return Decision(Ruling.OPEN, "a time that may run on", lead)
    if _mass(weighed, Fit.NEAR) > _NEARLY:
        return Decision(Ruling.OPEN, "a plausible reading nearly agrees", lead)
    if lead.fit is Fit.REVERSED:
        return Decision(Ruling.FLAGGED, "direction", lead)
    if slip is not None:
        return Decision(Ruling.FLAGGED, "slip", slip[0], slip[1])
    if not own_time:
        return Decision(Ruling.OPEN, "no reading agrees, and the time is not the figure's own", lead)
    return Decision(Ruling.FLAGGED if lead.doing.operation is Operation.CHANGE else Ruling.OPEN, NOTHING, lead)


_NAMED = ("border", "area", "drug")

_RIVAL = 320
"""How much more than the first reading one may cost under which a record holds, for the first one to be doubted."""


def _on_record(weighed: Weighed, lead: Option) -> Decision:
    """A record is denied only as its own clause tells it: who, where and when, and no near reading of it holds."""
    evidence = weighed.periods.get(lead.period)
    own = evidence is not None and evidence.relation.is_own
    named = any(choice.relation.is_near for choice in lead.scoped.choices if choice.slot in _NAMED)
    plain = own and named and not weighed.proposal.unread and not _bars(weighed)
    rivals = (option for option in weighed.options if option.holds and option.period == lead.period)
    clear = all(option.cost > lead.cost + _RIVAL for option in rivals)
    if lead.fit is Fit.OFF and plain and clear and _mass(weighed, Fit.UNHELD) < SURELY_HELD:
        return Decision(Ruling.OPEN, NO_RECORD, lead)
    return Decision(Ruling.OPEN, "a record is denied only in plain words", lead)


def _forbidden(weighed: Weighed, lead: Option) -> str:
    """What forbids to accuse, by name; "" where nothing does."""
    proposal = weighed.proposal
    if lead.fit is Fit.UNHELD or _mass(weighed, Fit.UNHELD) > SURELY_HELD:
        return "the leading reading is not held"
    if not lead.doing.is_plain and lead.doing.operation is not Operation.LEVEL:
        return "what is done with the number is not plain"
    if proposal.unread:
        return "words not understood"
    if _bars(weighed):
        return "barred"
    if proposal.figure.kind is Kind.SHARE and (weighed.gap < _FAR_TIME or lead.doing.operation is not Operation.SHARE):
        return "too coarse"
    if _mass(weighed, Fit.SHADE) > _SHADED:
        return "within what revisions have moved"
    if weighed.mass > PLAUSIBLE or (weighed.p_true > LIKELY and weighed.gap < 400):
        return "a plausible reading agrees"
    return ""


_LENT = 0.5
"""What part of the odds a time has to hold that the claim takes from the number it points back at."""


def _is_mistyped(weighed: Weighed, lead: Option) -> bool:
    """Whether a long number is the official one but for a slip of the hand: then it is surely meant."""
    figure = weighed.proposal.figure
    level = lead.doing.operation is Operation.LEVEL and weighed.is_exact and lead.computed is not None
    return level and figure.value is not None and one_slip(figure.value, lead.computed or figure.value)


def _mass(weighed: Weighed, fit: Fit) -> float:
    return sum(share for share, option in zip(weighed.shares, weighed.options, strict=True) if option.fit is fit)


def _relations(weighed: Weighed, lead: Option) -> dict[str, tuple[float, Relation]]:
    """Of each slot of the first reading, the part of all odds that its value holds, and how its words stand."""
    out: dict[str, tuple[float, Relation]] = {}
    pairs = list(zip(weighed.shares, weighed.options, strict=True))
    for choice in lead.scoped.choices:
        if choice.slot not in ("component", "border") or "area" not in dict(lead.members):
            same = sum(share for share, option in pairs if choice.value == dict(option.members).get(choice.slot))
            out[choice.slot] = same, choice.relation
    evidence = weighed.periods.get(lead.period)
    relation = Relation.ANTECEDENT if evidence is None else evidence.relation
    out["period"] = sum(share for share, option in pairs if option.period == lead.period), relation
    return out


_SLIP_DEEP = 950


def _slip(weighed: Weighed, lead: Option) -> tuple[Option, str] | None:
    """The reading whose number was printed, if the writer took one thing for another: one slot off the first."""
    if lead.doing.operation not in (Operation.LEVEL, Operation.CHANGE):
        return None
    for option in weighed.options:
        if not option.holds or option.cost > lead.cost + _SLIP_DEEP:
            continue
        off = _apart(option, lead)
        if len(off) != 1 or off[0] in ("drug", "title"):
            continue
        if option.fit is not Fit.AGREES and off[0] not in ("component", "border"):
            continue
        months = abs(option.period.first - lead.period.first)
        if off[0] == "period" and not is_exact(weighed.proposal.figure) and months not in (1, 12):
            continue
        return option, off[0]
    return None


def _apart(option: Option, lead: Option) -> list[str]:
    """The slots in which two readings differ."""
    one, other = dict(option.members), dict(lead.members)
    off = sorted(name for name in one.keys() | other.keys() if one.get(name) != other.get(name))
    if "area" in off:
        off = [name for name in off if name not in ("component", "border")]
    off += ["period"] if option.period != lead.period else []
    return [*off, "baseline"] if option.baseline != lead.baseline and "period" not in off else off


def decide_all(every: tuple[Weighed, ...]) -> tuple[Decision, ...]:
    """The decisions on an article's claims: where none holds, the reader is rather wrong than the writer."""
    found = tuple(decide(weighed) for weighed in every)
    unexplained = (NOTHING,)
    trusted = any(
        (one.ruling is Ruling.HOLDS or one.why == "an open slot")
        and weighed.proposal.doings[0].operation is not Operation.SUPERLATIVE
        for one, weighed in zip(found, every, strict=True)
    )
    if trusted:
        return found
    return tuple(
        one
        if one.ruling is not Ruling.FLAGGED or one.why not in unexplained
        else Decision(Ruling.OPEN, "nothing else of the article is understood", one.option)
        for one in found
    )
