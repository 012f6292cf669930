"""Which members of the datasets' dimensions a figure may be held to: component, border, area, state, who."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from numcheck.claims.candidate import Candidates, Evidence, Slot, losses, unsaid, weights
from numcheck.claims.phrases import PLACES
from numcheck.claims.sentence.relate import Relation
from numcheck.claims.sentence.words import before
from numcheck.claims.slots.component import component, evidence, is_added, measure, named
from numcheck.claims.slots.elsewhere import (
    is_dateline,
    is_elsewhere,
    is_of_all_the_border,
    is_said_of_others,
    tells_all_of_it,
    tells_its_border,
)
from numcheck.claims.slots.heard import Ear, Heard
from numcheck.claims.slots.measures import noun
from numcheck.claims.slots.offices import OFFICE, add_offices
from numcheck.claims.slots.others import is_a_rivals, is_of_a_part
from numcheck.claims.slots.rule import is_over
from numcheck.claims.slots.together import is_of_those_before, together
from numcheck.figures.figure import AMOUNTS

WHO = ("demographic", "citizenship", "title", "entry")
DIMENSIONS = ("component", "border", *PLACES, *WHO)


def scope(ear: Ear, heard_phrases: Sequence[Heard]) -> dict[str, Candidates]:
    """The candidates of each dimension, by the phrases that a figure hears."""
    slots: dict[str, Candidates] = {dimension: Slot() for dimension in DIMENSIONS}
    phrases = [
        one
        for one in heard_phrases
        if (one.line is not ear.line and not one.line.majorities)
        or not (is_of_a_part(ear, one) or is_a_rivals(ear, one))
    ]
    names = frozenset(filter(None, [named(one) for one in phrases if one.relation.is_own]))
    for heard in phrases:
        if heard.mention.tag == "scope":
            for dimension, member in heard.mention.meaning.scope.items():
                if dimension in _PROPOSERS:
                    _PROPOSERS[dimension](ear, heard, member, slots)
        else:
            measure(ear, heard, names, slots)
    told = [dimension for m in ear.line.slots if m.tag == "scope" for dimension, _ in m.meaning.scope.items()]
    those = is_of_those_before(ear)
    for dimension in [one for one in ("border", *PLACES, *WHO) if those or told.count(one) > 1]:
        for members, joined in together(ear, dimension):
            slots[dimension].add(members, Evidence(unsaid()["joined" if joined else "together"], Relation.SHARED))
    _everyone(ear, slots)
    _unsaid(ear, slots)
    return slots


def _border(ear: Ear, heard: Heard, member: str, slots: dict[str, Candidates]) -> None:
    loss, border, convention = losses(), slots["border"], heard.mention.meaning.convention
    added = member != "southwest" and is_added(ear, heard)  # "counting the ports and the Canadian line"
    value = None if member == "nationwide" or added else member
    if convention == "the-border-is-southwest":
        border.add(value, evidence(heard, loss["the_border"], convention=True))
        border.add(None, evidence(heard, loss["the_border_any"], convention=True))
    elif convention == "expelled-southwest":
        border.add(value, evidence(heard, loss["expelled_border"], convention=True))
    else:
        border.add(value, evidence(heard))


_POINTED = 100
"""What it costs that the place that words point at is named further back than in the sentence before."""


def _pointed(ear: Ear, heard: Heard, dimension: str) -> Evidence | None:
    """`Florida stood out. CBP counted 236,691 encounters in the state`: the place named last that words point at.

    Not where its own sentence names one before them: `Yuma went the other way: agents there made 6,600 arrests`.
    """
    pointed = next(ear.line.said("pointed", *ear.clause, dimension), None)
    if not heard.relation.is_earlier or pointed is None:
        return None
    if any(dimension in m.meaning.scope and m.span.end <= pointed.span.start for m in ear.line.slots):
        return None
    far = 0 if heard.relation is Relation.BEFORE else _POINTED
    return Evidence(weights()[Relation.SHARED] - far, Relation.SHARED, heard.mention.span)


def _area(ear: Ear, heard: Heard, member: str, slots: dict[str, Candidates]) -> None:
    if is_elsewhere(ear, heard) or is_of_all_the_border(ear, heard):
        return
    if (pointed := _pointed(ear, heard, "area")) is not None:
        slots["area"].add(member, pointed)
        return
    loss = losses()
    taken = loss["area_loose"] if heard.mention.meaning.loose else 0
    if heard.line is not ear.line and tells_its_border(ear):
        taken += _BORDER_TOLD
        if tells_all_of_it(ear) and not member.endswith(OFFICE):
            slots["component"].add("USBP", evidence(heard))  # what its sectors are told in
    if is_dateline(ear, heard):
        taken += loss["dateline"]
        if heard.relation is Relation.ATTACHED and ear.figure.kind not in AMOUNTS:
            heard = heard._replace(relation=_LABEL, weight=weights()[_LABEL])
    taken += loss["field_office"] if member.endswith(OFFICE) else 0
    slots["area"].add(member, evidence(heard, taken))


_LABEL = Relation.AHEAD
"""How a place before the first words stands to a part or a change: `TUCSON — More than half`, not `TUCSON - 37,370`."""

_BORDER_TOLD = 150
"""What a place named in another sentence loses where the figure's own clause says of which border it is."""


_FAR = (Relation.SIBLING, Relation.STORY, Relation.LATER)


def _state(ear: Ear, heard: Heard, member: str, slots: dict[str, Candidates]) -> None:
    if (pointed := _pointed(ear, heard, "state")) is not None:
        slots["state"].add(member, pointed)
        return
    if heard.relation in _FAR or is_said_of_others(ear, heard):
        return  # a state named elsewhere is a place of something else
    loss = losses()
    plain = not heard.mention.meaning.loose and heard.relation.is_near
    slots["state"].add(member, evidence(heard, loss["state"] + (0 if plain else loss["state_loose"])))


def _who(dimension: str, ear: Ear, heard: Heard, member: str, slots: dict[str, Candidates]) -> None:
    loss, meaning, zone = losses(), heard.mention.meaning, ear.line.frame.zones[ear.figure.span]
    if zone.is_whole and heard.line is ear.line and not zone.holds(heard.mention.span.start):
        return  # "families were 116,722 of the 232,963": the whole is not one of families
    if dimension == "title" and is_over(ear, heard):
        return
    taken = loss["member_convention"] if meaning.convention is not None else 0
    if meaning.loose and dimension != "demographic":
        neighbor = dimension == "citizenship" and member in ("Mexico", "Canada")
        neighbor = neighbor and not (_is_label(ear, heard) or _is_a_country(ear, heard))
        taken += loss["country_neighbor"] if neighbor else loss["country_loose"]
    if heard.line is not ear.line:
        # Whom a sentence is about goes on only where the next one points back or names nobody of its own.
        taken += 0 if ear.leans or ear.points_back else loss["member_elsewhere"]
        taken -= unsaid()["leaning_on_before"] if heard.relation is Relation.BEFORE and ear.points_back else 0
        taken += loss["member_in_story"] if heard.relation is Relation.STORY else 0
        taken += loss["member_of_others"] if heard.relation is Relation.STORY and not ear.leans else 0
        counted = None if ear.points_back else noun(ear)
        taken += _ANYBODY if counted is not None and counted.tag == "people" else 0
    taken += loss["member_in_part"] if _is_in_part(ear, heard) else 0
    slots[dimension].add(member, evidence(heard, taken))


_ANYBODY = 150
"""What a group told in another sentence loses where a number is of people who are not said to be of any."""


def _is_label(ear: Ear, heard: Heard) -> bool:
    """Whether a country opens an item of a list: `- Mexico: down 52%`; not `encounters with Mexico: ...`."""
    text, (start, end) = ear.page.text, heard.mention.span
    leading = text[heard.line.start : start].rstrip()
    return text[end : end + 1] == ":" and (not leading or leading[-1] in _OPENING)


def _is_a_country(ear: Ear, heard: Heard) -> bool:
    """`Mexico, with 16,481, is once more the top country`: the subject of a clause, where countries are compared.

    Other countries are named beside it, or words say that countries of origin are.
    """
    line, (start, end) = heard.line, heard.mention.span
    leading = ear.page.text[line.frame.clause(start)[0] : start].lower().strip(" ,;:–—-").split()
    if leading[-1:] == ["from"] and not before("passive").isdisjoint(leading[-2:-1]):
        return True  # "three of four people encountered were from Mexico"
    if len(leading) > 1 or not before("going_on").issuperset(leading):
        return False
    others = (m for m in line.slots if "citizenship" in m.meaning.scope and not m.span.overlaps(heard.mention.span))
    nouns = line.said("order", line.start, line.end, "citizenship")
    near = any(0 <= noun.span.start - end <= _FAR_NOUN for noun in nouns)
    return near or any(m.meaning.scope["citizenship"] not in ("Mexico", "Canada") for m in others)


_FAR_NOUN = 60
"""How far behind a country, in characters, what says that it is one of origin may stand: `was the biggest source`."""


_OPENING = "-–—*•·;,"
"""What stands before the label of an item."""


def _is_in_part(ear: Ear, heard: Heard) -> bool:
    """`largely from Central America`: whom most are of, and not all that a number counts."""
    first = heard.mention.span.start
    leading = (
        ear.page.text[max(heard.line.start, first - _LEADING) : first].lower().replace(",", " ").split()[-_PARTLY:]
    )
    return not before("partly").isdisjoint(leading)


_LEADING = 30
"""How far before a member, in characters, the words in front of it are looked for."""

_PARTLY = 3
"""How many words before a member are looked at."""


_PROPOSERS: Mapping[str, Callable[[Ear, Heard, str, dict[str, Candidates]], None]] = {
    "component": component,
    "border": _border,
    "area": _area,
    "state": _state,
    **{dimension: partial(_who, dimension) for dimension in WHO},
}


def _everyone(ear: Ear, slots: dict[str, Candidates]) -> None:
    """Nobody and nowhere in particular: worth less where the figure leans on what stands before."""
    worth, goes_on = unsaid(), ear.goes_on
    weight = worth["everyone_leaning"] if goes_on else worth["everyone"]
    weight += worth["everyone_total"] if not goes_on and ear.tells_total else 0
    everyone = Evidence(weight, Relation.UNSAID)
    for dimension in (*PLACES, *WHO):
        slots[dimension].add(None, everyone.worth(weight + worth["no_title"]) if dimension == "title" else everyone)


def _unsaid(ear: Ear, slots: dict[str, Candidates]) -> None:
    worth = unsaid()
    for dimension, member, name in _DEFAULTS:
        slots[dimension].add(member, tuple.__new__(Evidence, (worth[name], Relation.UNSAID, None, None)))
    if ear.tells_total:
        slots["component"].add(None, Evidence(worth["component_total"], Relation.CONVENTION))
    ports = slots["component"].get("OFO")
    if ports is not None and ports.relation is not Relation.UNSAID and _is_led_by_total(ear):
        slots["component"].add(None, Evidence(weights()[Relation.ATTACHED], Relation.ATTACHED, ear.figure.span))


def _is_led_by_total(ear: Ear) -> bool:
    """`Ports of entry added 3,372, for a total of 12,242`: what is told of a part before it is none of the total's."""
    first = ear.figure.full_span.start
    leading = f" {ear.page.text[max(ear.line.start, first - _LEADING) : first].lower().rstrip()}"
    return leading.endswith(tuple(f" {words}" for words in before("total_of")))


_LEADING = 40
"""How far before a number, in characters, the words may begin that make it a total."""


_DEFAULTS = (
    ("component", None, "component_cbp"),
    ("component", "USBP", "component_usbp"),
    ("component", "OFO", "component_ofo"),
    ("border", "southwest", "border_southwest"),
    ("border", None, "border_nationwide"),
    ("border", "northern", "border_northern"),
)
"""What may be meant where no word says it: the dimension, the member, and what its worth is called."""


def members(ear: Ear, phrases: Sequence[Heard], drugs: Candidates, *, elsewhere: bool) -> Mapping[str, Candidates]:
    """The candidates of each dimension: of encounters, of the drugs that are named, or of what is counted elsewhere.

    Seizures are the whole agency's everywhere, unless words say otherwise; what is no encounter likewise.
    """
    slots = scope(ear, phrases)
    add_offices(ear, slots["area"], drugs=bool(drugs))
    if drugs:
        return {"drug": drugs, **_anywhere(slots)}
    return {**slots, **_anywhere(slots)} if elsewhere else slots


_EVERYWHERE = 220
"""What it is worth of seizures that nothing says where and by whom."""


def _anywhere(slots: Mapping[str, Candidates]) -> Mapping[str, Candidates]:
    out: dict[str, Candidates] = {}
    for dimension in ("border", "component", "area"):
        slot: Candidates = Slot()
        for member, told in slots[dimension].items():
            if told.relation not in (Relation.UNSAID, Relation.CONVENTION):
                slot.add(member, told)
        slot.add(None, Evidence(_EVERYWHERE, Relation.UNSAID))
        out[dimension] = slot
    return out
