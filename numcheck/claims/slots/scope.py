"""Which members of the datasets' dimensions a figure may be held to: component, border, area, state, who."""

from collections.abc import Callable, Mapping
from functools import partial

from numcheck.claims.candidate import Candidates, Evidence, Slot, losses, unsaid
from numcheck.claims.phrases import Mention
from numcheck.claims.sentence.relate import Relation
from numcheck.claims.sentence.words import before
from numcheck.claims.slots.heard import Ear, Heard
from numcheck.claims.slots.together import together

WHO = ("demographic", "citizenship", "title")
PLACES = ("area", "state")
DIMENSIONS = ("component", "border", *PLACES, *WHO)

_BY_MEASURE: Mapping[str, str] = {"apprehensions": "USBP", "inadmissibles": "OFO"}


def scope(ear: Ear) -> dict[str, Candidates]:
    """The candidates of each dimension."""
    slots: dict[str, Candidates] = {dimension: Slot() for dimension in DIMENSIONS}
    phrases = tuple(heard for heard in ear.phrases() if not _is_of_a_part(ear, heard))
    named = frozenset(filter(None, map(_named, phrases)))
    for heard in phrases:
        if heard.mention.tag == "scope":
            for dimension, member in heard.mention.meaning.scope.items():
                if dimension in _PROPOSERS:
                    _PROPOSERS[dimension](ear, heard, member, slots)
        else:
            _measure(ear, heard, named, slots)
    for dimension in ("border", *PLACES, *WHO):
        for members, joined in together(ear, dimension):
            slots[dimension].add(members, Evidence(unsaid()["joined" if joined else "together"], Relation.SHARED))
    for dimension in (*PLACES, *WHO):
        _everyone(ear, dimension, slots[dimension])
    _unsaid(ear, slots)
    return slots


def _is_of_a_part(ear: Ear, heard: Heard) -> bool:
    """`302,000 encounters, including 249,785 by the Border Patrol`: what is told of a part is not told of the whole.

    Nor is what is told of most of it: `5,076 encounters, most of them on the southwest border`.
    """
    place = heard.mention.span.start
    for most in heard.line.majorities:
        if ear.figure.span < most.span and most.span.end <= place < heard.line.frame.clause(most.span.start)[1]:
            return True
    owner = ear.line.frame.owner(place) if heard.line is ear.line else None
    if owner is None or owner.span <= ear.figure.span:
        return False
    zone = ear.line.frame.zones[owner.span]
    opening = ear.page.text[zone.start : owner.full_span.start].lower().strip(" ,;(—–").split()[:2]
    return not before("part_opening").isdisjoint((*opening[:1], " ".join(opening)))


def _evidence(heard: Heard, loss: int = 0, *, convention: bool = False) -> Evidence:
    told = Relation.CONVENTION if convention and heard.relation.is_near else heard.relation
    return Evidence(heard.weight - loss, told, heard.mention.span, heard.mention.meaning.convention)


def _named(heard: Heard) -> str | None:
    """The component that a word of the figure's own clause names by itself."""
    return _component_of(heard.mention) if heard.mention.tag == "scope" and heard.relation.is_own else None


def _measure(ear: Ear, heard: Heard, named: frozenset[str], slots: dict[str, Candidates]) -> None:
    """A measure says who counts: apprehensions are the Border Patrol's, encounters the whole agency's."""
    loss, meaning, component = losses(), heard.mention.meaning, slots["component"]
    away = loss["other_sentence"] if heard.line is not ear.line else 0
    if meaning.value == "expulsions":
        slots["title"].add("42", _evidence(heard, loss["expulsions"]))
    member = _BY_MEASURE.get(meaning.value)
    if member is not None and _is_both(ear, heard):
        component.add(None, _evidence(heard))
    elif member is not None:
        loosely = meaning.convention is not None
        taken = loss["convention_component"] if loosely else loss["measure_component"]
        taken += loss["measure_of_another"] if named and member not in named else 0
        component.add(member, _evidence(heard, taken + away, convention=loosely))
        if loosely:
            component.add(None, _evidence(heard, loss["convention_any"] + away, convention=True))
    elif meaning.value == "encounters" and meaning.convention is not None:
        component.add("USBP", _evidence(heard, loss["crossings_part"], convention=True))
        component.add(None, _evidence(heard, loss["crossings_any"], convention=True))
    elif meaning.value == "encounters" and heard.mention.tag == "measure":
        component.add(None, _evidence(heard, loss["encounters_any"], convention=True))


def _component(ear: Ear, heard: Heard, member: str, slots: dict[str, Candidates]) -> None:
    loss, component = losses(), slots["component"]
    away = loss["component_elsewhere"] if heard.line is not ear.line else 0
    convention = heard.mention.meaning.convention
    if member == "CBP" and _only_speaks(ear, heard):
        component.add(None, _evidence(heard, loss["authorities_speaking"], convention=True))
        return
    if member == "CBP":
        component.add(None, _evidence(heard, loss["authorities"]))
        component.add("USBP", _evidence(heard, loss["authorities_part"], convention=True))
        component.add("OFO", _evidence(heard, loss["authorities_part"] + loss["authorities"], convention=True))
        return
    if _is_both(ear, heard):
        component.add(None, _evidence(heard))
        return
    if member == "OFO" and _is_added(ear, heard):
        component.add(None, _evidence(heard))
        return
    if member == "OFO" and _between_ports(ear, heard):
        member = "USBP"
    taken = loss["agents"] if convention == "agents-are-border-patrol" else 0
    taken += loss["ports_word"] if member == "OFO" and heard.mention.meaning.convention is not None else 0
    component.add(member, _evidence(heard, taken + away))


def _is_both(ear: Ear, heard: Heard) -> bool:
    """`the Border Patrol and officers at ports`, `apprehended or found inadmissible` are the whole agency's.

    Another component, or before ports the border between them, stands beside, joined by "and" or "or".
    """
    own = _component_of(heard.mention)
    if not heard.relation.is_near or own is None:
        return False
    for other in heard.line.slots:
        bordering = own == "OFO" and "border" in other.meaning.scope and other.span.end <= heard.mention.span.start
        if bordering or _component_of(other) not in (None, own) or (_counts_all(other) and own == "USBP"):
            first, last = sorted((heard.mention.span, other.span))
            between = ear.page.text[first.end : last.start].split()
            if any(first.end <= figure.span.start < last.start for figure in heard.line.frame.owners):
                continue  # each has its own number
            if len(between) <= _JOINED and any(word.strip(",") in before("joined") for word in between):
                return True
    return False


def _counts_all(mention: Mention) -> bool:
    """Whether a word counts what the whole agency meets: `apprehended or encountered`."""
    return (
        mention.tag in ("measure", "verb") and mention.meaning.value == "encounters" and not mention.meaning.convention
    )


def _component_of(mention: Mention) -> str | None:
    """The component that a phrase names, or whose events it counts; None where that is the whole agency."""
    member = (
        mention.meaning.scope.get("component") if mention.tag == "scope" else _BY_MEASURE.get(mention.meaning.value)
    )
    return None if member == "CBP" else member


_JOINED = 5
"""How many words may stand between two components that are joined."""


def _between_ports(ear: Ear, heard: Heard) -> bool:
    """`between ports of entry` is where the Border Patrol is."""
    first = heard.mention.span.start
    leading = ear.page.text[max(heard.line.start, first - _LEADING) : first].lower().split()
    return not before("between").isdisjoint(leading[-2:])


_LEADING = 30
"""How far before "ports of entry", in characters, the two words in front of it are looked for."""


def _is_added(ear: Ear, heard: Heard) -> bool:
    """`counting those who came to official crossings`: the ports are added to a number, and not all of it."""
    first = heard.mention.span.start
    leading = ear.page.text[max(heard.line.start, first - _ADDING) : first].lower().split()
    beside = [word for word in leading if word not in before("added_through")][-1:]
    following = ear.page.text[heard.mention.span.end : heard.mention.span.end + _ADDING].lower().split()[:1]
    if following and following[0].strip(",.;") in before("added_behind"):
        return True
    return not before("added").isdisjoint(leading) or not before("added_next").isdisjoint(beside)


_ADDING = 45
"""How far before the ports, in characters, the word that adds them may begin."""


def _border(ear: Ear, heard: Heard, member: str, slots: dict[str, Candidates]) -> None:
    loss, border, convention = losses(), slots["border"], heard.mention.meaning.convention
    value = None if member == "nationwide" else member
    if convention == "the-border-is-southwest":
        border.add(value, _evidence(heard, loss["the_border"], convention=True))
        border.add(None, _evidence(heard, loss["the_border_any"], convention=True))
    elif convention == "expelled-southwest":
        border.add(value, _evidence(heard, loss["expelled_border"], convention=True))
    else:
        border.add(value, _evidence(heard))


def _is_speakers(ear: Ear, heard: Heard) -> bool:
    """`A newspaper in El Paso reported ...`: a speaker's place, if it is no sector, is not where it happened."""
    if heard.line is not ear.line or not (heard.mention.meaning.loose or "state" in heard.mention.meaning.scope):
        return False
    return ear.line.says("speech", heard.mention.span.end, ear.figure.full_span.start)


def _only_speaks(ear: Ear, heard: Heard) -> bool:
    """`..., Customs and Border Protection said`: who is quoted behind a number need not be who counted it."""
    after = heard.mention.span.end
    quoted = ear.line.says("speech", after, after + _SAID)
    return heard.line is ear.line and heard.mention.span.start > ear.figure.span.end and quoted


_SAID = 12
"""How far behind a speaker, in characters, the verb of speech may end."""


def _area(ear: Ear, heard: Heard, member: str, slots: dict[str, Candidates]) -> None:
    if _is_speakers(ear, heard):
        return
    loss = losses()
    taken = loss["area_loose"] if heard.mention.meaning.loose else 0
    taken += loss["field_office"] if member.endswith("Field Office") else 0
    slots["area"].add(member, _evidence(heard, taken))


_FAR = (Relation.SIBLING, Relation.STORY, Relation.LATER)


def _state(ear: Ear, heard: Heard, member: str, slots: dict[str, Candidates]) -> None:
    if heard.relation in _FAR or _is_speakers(ear, heard):
        return  # a state named elsewhere is a place of something else
    loss = losses()
    plain = not heard.mention.meaning.loose and heard.relation.is_near
    slots["state"].add(member, _evidence(heard, loss["state"] + (0 if plain else loss["state_loose"])))


def _who(dimension: str, ear: Ear, heard: Heard, member: str, slots: dict[str, Candidates]) -> None:
    loss, meaning, zone = losses(), heard.mention.meaning, ear.line.frame.zones[ear.figure.span]
    if zone.is_whole and heard.line is ear.line and not zone.holds(heard.mention.span.start):
        return  # "families were 116,722 of the 232,963": the whole is not one of families
    if dimension == "title" and heard.line is ear.line and _is_over(ear, heard):
        return
    taken = loss["member_convention"] if meaning.convention is not None else 0
    if meaning.loose:
        neighbor = dimension == "citizenship" and member in ("Mexico", "Canada")
        taken += loss["country_neighbor"] if neighbor else loss["country_loose"]
    if heard.line is not ear.line:
        # Whom a sentence is about goes on only where the next one points back or names nobody of its own.
        taken += 0 if ear.leans or ear.points_back else loss["member_elsewhere"]
        taken -= unsaid()["leaning_on_before"] if heard.relation is Relation.BEFORE and ear.points_back else 0
        taken += loss["member_in_story"] if heard.relation is Relation.STORY else 0
        taken += loss["member_of_others"] if heard.relation is Relation.STORY and not ear.leans else 0
    taken += loss["member_in_part"] if _is_in_part(ear, heard) else 0
    slots[dimension].add(member, _evidence(heard, taken))


def _is_over(ear: Ear, heard: Heard) -> bool:
    """`May, the month Title 42 ended`, `after the end of Title 42`: a rule that tells when, and of whom nothing."""
    text, (start, end) = ear.page.text, heard.mention.span
    behind = (word.strip(",.;)") for word in text[end : end + _LEADING].lower().split()[:2])
    leading = text[max(heard.line.start, start - _LEADING) : start].lower().split()
    return not before("over_behind").isdisjoint(behind) or " ".join(leading[-2:]) in before("over_before")


def _is_in_part(ear: Ear, heard: Heard) -> bool:
    """`largely from Central America`: whom most are of, and not all that a number counts."""
    first = heard.mention.span.start
    leading = (
        ear.page.text[max(heard.line.start, first - _LEADING) : first].lower().replace(",", " ").split()[-_PARTLY:]
    )
    return not before("partly").isdisjoint(leading)


_PARTLY = 3
"""How many words before a member are looked at."""


_PROPOSERS: Mapping[str, Callable[[Ear, Heard, str, dict[str, Candidates]], None]] = {
    "component": _component,
    "border": _border,
    "area": _area,
    "state": _state,
    **{dimension: partial(_who, dimension) for dimension in WHO},
}


def _everyone(ear: Ear, dimension: str, slot: Candidates) -> None:
    """Nobody and nowhere in particular: worth less where the figure leans on what stands before."""
    worth = unsaid()
    weight = worth["everyone_leaning"] if ear.leans else worth["everyone"]
    weight += worth["everyone_total"] if not ear.leans and ear.tells_total else 0
    weight += worth["no_title"] if dimension == "title" else 0
    slot.add(None, Evidence(weight, Relation.UNSAID))


def _unsaid(ear: Ear, slots: dict[str, Candidates]) -> None:
    worth = unsaid()
    component, border = slots["component"], slots["border"]
    for member, name in ((None, "component_cbp"), ("USBP", "component_usbp"), ("OFO", "component_ofo")):
        component.add(member, Evidence(worth[name], Relation.UNSAID))
    for member, name in (
        ("southwest", "border_southwest"),
        (None, "border_nationwide"),
        ("northern", "border_northern"),
    ):
        border.add(member, Evidence(worth[name], Relation.UNSAID))
    if ear.tells_total:
        component.add(None, Evidence(worth["component_total"], Relation.CONVENTION))
