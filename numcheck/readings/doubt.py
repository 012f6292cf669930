"""Where nothing agrees: whether a claim leaves no doubt of what it is about, and which of its readings was meant."""

from decimal import Decimal
from operator import itemgetter

from numcheck.claims.claim import Operation
from numcheck.claims.proposal import COMPARING
from numcheck.claims.sentence.relate import Relation
from numcheck.claims.slots.scope import WHO
from numcheck.figures.figure import RATIOS, Kind
from numcheck.readings.agreement import DOWNWARD, UPWARD
from numcheck.readings.number import Fit
from numcheck.readings.weighed import Option, Weighed


def is_beyond_doubt(weighed: Weighed, lead: Option) -> bool:
    """Whether a level or a multiple is one of which the first reading leaves no doubt."""
    operation = lead.doing.operation
    level = operation is Operation.LEVEL
    likely = is_of_its_size(weighed, lead) if level else operation is Operation.MULTIPLE
    if level and any(one.fit <= Fit.SHADE and LEFT_OUT.issuperset(one.apart(lead)) for one in weighed.options):
        return False  # nearly another border's, or another component's
    return likely and _dominance(weighed, lead) >= _DOMINANT


LEFT_OUT = frozenset(("border", "component"))
"""Slots that newsrooms leave out daily."""


def is_of_its_size(weighed: Weighed, lead: Option) -> bool:
    """Whether a level is about as large as the official one: a far smaller one is of some part that words leave out."""
    told, held = weighed.proposal.figure.value, lead.computed
    return told is not None and held is not None and max(told, held) <= _SIZE * min(told, held)


_SIZE = Decimal("3.5")
"""How many times as large one may be as the other."""


_DOMINANT = 0.7
"""What part of the odds the first reading holds where nothing agrees and it is accused (40 of 42 times rightly)."""

_ENDS = 2
"""How many months apart the ends of one running total may be ("so far this year")."""


_YEAR = 12
"""How many months apart a month is that is told without its year ("in September") and the one that may be meant."""


def _dominance(weighed: Weighed, lead: Option) -> float:
    """The odds of the first reading, with those of other components and, of a total that runs, of other ends."""

    def kept(one: Option) -> tuple[object, ...]:
        members = tuple(item for item in one.members if item[0] != "component")
        first = one.period.first % _YEAR if one.period.is_month else one.period.first
        return one.doing, one.baseline, members, first, one.period.is_month

    own, last = kept(lead), lead.period.last
    pairs = zip(weighed.shares, weighed.options, strict=True)
    near = _YEAR if lead.period.is_month else _ENDS
    return sum(
        share
        for share, one in pairs
        if (kept(one) == own and abs(one.period.last - last) <= near)
        or (kept(one._replace(period=lead.period)) == own and is_of_the_time(weighed, one, lead))
    )


def is_of_the_time(weighed: Weighed, one: Option, lead: Option) -> bool:
    """Whether a reading is of the first one's time, or of another that the very same words may mean: `in 2018`."""
    if one.period == lead.period:
        return True
    told, words = weighed.periods.get(lead.period), weighed.periods.get(one.period)
    return told is not None and words is not None and told.span is not None and told.span == words.span


_AS_LIKELY = 250
"""How much more than the first reading one may cost that differs in what no word says."""


def nearest(weighed: Weighed, lead: Option) -> Option:
    """Of readings apart in what no word says, a border or what is compared with, the one nearest to the number."""
    told, doing = weighed.proposal.figure.value, lead.doing
    if told is None or doing.operation not in (Operation.LEVEL, Operation.CHANGE):
        return lead
    told = -told if doing.operation is Operation.CHANGE and doing.direction == "down" else told
    alike = [
        one
        for one in weighed.options
        if one.cost <= lead.cost + _AS_LIKELY and one.doing == doing and _is_unsaid(weighed, lead, one.apart(lead))
    ]
    return min(((abs(one.computed - told), one) for one in alike if one.computed is not None), key=itemgetter(0))[1]


def _is_unsaid(weighed: Weighed, lead: Option, slots: list[str]) -> bool:
    """Whether no word says the slots in which a reading differs from the first one."""
    border = next((one.relation for one in lead.scoped.choices if one.slot == "border"), None)
    unsaid = border in (Relation.UNSAID, None) and not weighed.proposal.points_back
    open_slots = ["border"] if unsaid else []
    open_slots += [] if weighed.proposal.times.against else ["baseline"]
    return set(slots) <= set(open_slots)


def is_against_any(weighed: Weighed, lead: Option) -> bool:
    """Whether a change has a base that is no time of its own: `four times that of any year before 2022`."""
    near = (one for one in weighed.proposal.times.against if one.evidence.relation.is_near)
    return lead.doing.operation in COMPARING and any(one.time.form == "any" for one in near)


def is_anothers(weighed: Weighed, lead: Option) -> bool:
    """Whether its words name another component than that of the sector read: `El Paso's 4,871, and 5,344 at ports`.

    Or only another number a drug: `184,512 pounds, of which 130,000 were other drugs`.
    """
    own = dict(lead.members).get("component")
    drug = weighed.slots["drug"].get(dict(lead.members).get("drug")) if "drug" in weighed.slots else None
    if drug is not None and drug.relation is Relation.SIBLING:
        return True
    if "area" not in dict(lead.members):
        return False
    named = weighed.slots["component"].items() if "component" in weighed.slots else ()
    return any(member not in (None, own) and words.relation.is_near for member, words in named)


def leaves_border(weighed: Weighed, lead: Option) -> bool:
    """Whether a border was named that a reading leaves out: a field office has ports at several."""
    if "border" in dict(lead.members) or "border" not in weighed.slots:
        return False
    told = (words.relation for border, words in weighed.slots["border"].items() if border is not None)
    return any(relation not in _UNNAMED for relation in told)


_UNNAMED = (Relation.UNSAID, Relation.LATER, Relation.CONVENTION)
"""How words stand to a number by which no border is named before it."""


def is_of_a_rival(weighed: Weighed, lead: Option) -> bool:
    """Whether who or where stands behind a multiple, and is rather what it is one of: `three times what Tucson saw`."""
    end = weighed.proposal.figure.span.end
    if lead.doing.operation is not Operation.MULTIPLE:
        return False
    told = (weighed.slots[name].get(member) for name, member in lead.members if name in weighed.slots)
    return any(words is not None and words.span is not None and words.span.start >= end for words in told)


def is_far_off(weighed: Weighed, one: Option) -> bool:
    """Whether a change is not the one told, and not nearly: a fraction and a multiple are told in few words."""
    told, figure = weighed.proposal.figure.value, weighed.proposal.figure
    if one.fit not in (Fit.OFF, Fit.REVERSED) or told is None or one.computed is None:
        return False
    if one.fit is Fit.REVERSED or figure.kind not in RATIOS:
        return True
    apart = abs(one.computed) - told
    if figure.hedge in UPWARD or figure.hedge in DOWNWARD:
        apart = apart if figure.hedge in DOWNWARD else -apart
        return apart > _BEYOND * told or -apart > _WIDE * told  # "more than doubled" says on which side
    return abs(apart) > told * (_COARSE if figure.kind is Kind.SHARE else _FINER)


_COARSE, _FINER = Decimal("0.2"), Decimal("0.12")
"""How far off, in parts of it, a fraction has to be that words tell, and a multiple."""

_BEYOND, _WIDE = Decimal("0.04"), Decimal("0.5")
"""How far off one has to be that is told to be more, or less: on the side that its words rule out, and on the other."""


def is_coarse(weighed: Weighed) -> bool:
    """Whether a part is told in words that have no finer ones beside them: `one in three`, not `more than a third`."""
    figure = weighed.proposal.figure
    told = figure.kind is Kind.SHARE and figure.value is not None
    return told and not (figure.hedge in UPWARD or figure.hedge in DOWNWARD)


_ALMOST, _CARRIED = 59, 130
"""How much more than a reading one of another scope may cost that is nearly as likely, and one of all the people where
the reading's part of them was told before.
"""


def may_go_the_other_way(weighed: Weighed, option: Option) -> bool:
    """Whether a total that one reading says went up went down in one nearly as likely: either is right by chance.

    `Unaccompanied children numbered 3,000. The ports recorded an increase`: of the children, or of all?
    """
    if option.doing.operation is not Operation.COMPARISON or not weighed.proposal.is_unnumbered:
        return False
    carried = {one.slot for one in option.scoped.choices if one.value is not None and one.relation.is_earlier}
    for one in weighed.options:
        apart = set(one.apart(option))
        if one.fit is not Fit.OFF or one.measure != option.measure or not apart or "period" in apart:
            continue
        near = _CARRIED if apart <= carried & _PARTS else _ALMOST if apart & _SCOPE else 0
        if one.cost < option.cost + near:
            return True
    return False


_PARTS = frozenset((*WHO, "area", "state"))
"""Slots of parts that later sentences may leave again."""

_SCOPE = frozenset(("component", "border", *WHO))
"""Slots of which words near a number leave the value open."""
