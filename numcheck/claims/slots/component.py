"""Whose a figure may be: the Border Patrol's, the ports' or the whole agency's, as measures and names propose it."""

from collections.abc import Mapping

from numcheck.claims.candidate import Candidates, Evidence, losses, weights
from numcheck.claims.phrases import Mention
from numcheck.claims.sentence.relate import Relation
from numcheck.claims.sentence.words import before
from numcheck.claims.slots.heard import Ear, Heard
from numcheck.claims.slots.rule import is_of_all_met
from numcheck.documents.document import Span

_BY_MEASURE: Mapping[str, str] = {"apprehensions": "USBP", "inadmissibles": "OFO"}


def evidence(heard: Heard, loss: int = 0, *, convention: bool = False) -> Evidence:
    """What a phrase is worth that is heard, less a loss; a convention is no plain word."""
    told = Relation.CONVENTION if convention and heard.relation.is_near else heard.relation
    mention = heard.mention
    return tuple.__new__(Evidence, (heard.weight - loss, told, mention.span, mention.meaning.convention))


def named(heard: Heard) -> str | None:
    """The component that a word of the figure's own clause names by itself."""
    return _component_of(heard.mention) if heard.mention.tag == "scope" and heard.relation.is_own else None


def measure(ear: Ear, heard: Heard, names: frozenset[str], slots: dict[str, Candidates]) -> None:
    """A measure says who counts: apprehensions are the Border Patrol's, encounters the whole agency's."""
    loss, meaning, slot = losses(), heard.mention.meaning, slots["component"]
    away = loss["other_sentence"] if heard.line is not ear.line else 0
    if meaning.value == "expulsions" and not is_of_all_met(ear, heard):
        slots["title"].add("42", evidence(heard, loss["expulsions"]))
    member = _BY_MEASURE.get(meaning.value)
    if member is not None and (_is_both(ear, heard) or _is_told_of_all(heard) or _is_included(ear, heard)):
        slot.add(None, evidence(heard))
    elif member is not None:
        loosely = meaning.convention is not None
        taken = loss["convention_component"] if loosely else loss["measure_component"]
        taken += loss["measure_of_another"] if names and member not in names else 0
        slot.add(member, evidence(heard, taken + away, convention=loosely))
        if loosely:
            slot.add(None, evidence(heard, loss["convention_any"] + away, convention=True))
    elif meaning.value == "encounters" and meaning.convention is not None:
        slot.add("USBP", evidence(heard, loss["crossings_part"], convention=True))
        slot.add(None, evidence(heard, loss["crossings_any"], convention=True))
    elif meaning.value == "encounters" and heard.mention.tag == "measure":
        slot.add(None, evidence(heard, loss["encounters_any"], convention=True))


def component(ear: Ear, heard: Heard, member: str, slots: dict[str, Candidates]) -> None:
    """The component that a word names: an agency that only speaks, or whose part is told as well, may be another."""
    loss, slot = losses(), slots["component"]
    away = loss["component_elsewhere"] if heard.line is not ear.line else 0
    convention = heard.mention.meaning.convention
    if member == "OFO" and heard.relation is Relation.BEFORE and ear.line.says("pointed", *ear.clause, "component"):
        slot.add(member, Evidence(weights()[Relation.SHARED], Relation.SHARED, heard.mention.span))
        return  # "Now look at the ports. Officers there processed 32,300 people"
    if member == "CBP" and _only_speaks(ear, heard):
        slot.add(None, evidence(heard, loss["authorities_speaking"], convention=True))
        return
    if member == "CBP":
        slot.add(None, evidence(heard, loss["authorities"]))
        slot.add("USBP", evidence(heard, loss["authorities_part"], convention=True))
        others = 0 if _is_beside_agents(ear, heard) else loss["authorities_part"]
        slot.add("OFO", evidence(heard, others + loss["authorities"], convention=True))
        return
    whole = heard.line.said("total", heard.line.start, heard.line.end)  # "at the ports and between them"
    if _is_both(ear, heard) or any(words.span.overlaps(heard.mention.span) for words in whole):
        slot.add(None, evidence(heard)._replace(convention=None))
        return
    left_out = member == "OFO" and _is_taken_off(ear, heard)
    if not left_out and (is_added(ear, heard) if member == "OFO" else _is_included(ear, heard)):
        slot.add(None, evidence(heard))
        return
    if left_out or (member == "OFO" and _between_ports(ear, heard)):
        member = "USBP"
    taken = loss["agents"] if convention == "agents-are-border-patrol" else 0
    taken += loss["ports_word"] if member == "OFO" and heard.mention.meaning.convention is not None else 0
    slot.add(member, evidence(heard, taken + away))


def _is_both(ear: Ear, heard: Heard) -> bool:
    """`Border Patrol agents and CBP officers`, `apprehended or found inadmissible` are the whole agency's.

    Another component, or before ports the border between them, stands beside, joined by "and" or "or".
    """
    own = _component_of(heard.mention)
    if not heard.relation.is_near or own is None:
        return False
    if own == "OFO" and _is_alternative(ear, heard):
        return True
    for other in heard.line.slots:
        bordering = own == "OFO" and "border" in other.meaning.scope and other.span.end <= heard.mention.span.start
        whole = own == "USBP" and (_counts_all(other) or other.meaning.scope.get("component") == "CBP")
        if bordering or whole or _component_of(other) not in (None, own):
            first, last = sorted((heard.mention.span, other.span))
            if _have_a_number_each(ear, heard, first, last):
                continue
            between = ear.page.text[first.end : last.start].split()
            if len(between) <= _JOINED and any(word.strip(",") in before("joined") for word in between):
                return True
    return False


def _have_a_number_each(ear: Ear, heard: Heard, first: Span, last: Span) -> bool:
    """Whether two components are told apart: `there were 227,547 encounters, and the Border Patrol had 207,597`.

    A number of its own may follow the second one: `124,215 between ports, and the officers at them 51,980`.
    """
    frame = heard.line.frame
    if len({frame.owner(first.start), frame.owner(last.start)} - {None}) > 1:
        return True
    if any(first.end <= figure.span.start < last.start for figure in frame.owners):
        return True
    clause = frame.clause(last.start)
    behind = any(f.span.start >= last.end and frame.clause(f.span.start) == clause for f in frame.owners)
    return behind and ear.page.text[first.end : last.start].lstrip().startswith(",")


def _is_told_of_all(heard: Heard) -> bool:
    """Whether what follows right behind it says that no part is meant: `apprehensions at and between ports`."""
    end = heard.mention.span.end
    return any(one.span.start - end <= _RIGHT_BEHIND for one in heard.line.said("total", end, heard.line.end, "ports"))


_RIGHT_BEHIND = 6
"""How many characters may stand between what is counted and where: `apprehensions both at and between ports`."""


def _is_alternative(ear: Ear, heard: Heard) -> bool:
    """`caught by agents or stopped at ports`: the ports are one of two, and neither has its own number."""
    first = heard.mention.span.start
    if "or" not in _leading(ear, heard)[-_BETWEEN:]:
        return False
    done = next((m.span.start for m in heard.line.slots if m.tag in ("verb", "measure") and m.span.end <= first), first)
    return done < first and not any(done <= one.span.start < first for one in heard.line.frame.owners)


def _is_included(ear: Ear, heard: Heard) -> bool:
    """`CBP's total, including Border Patrol arrests`: a component is only a part of what is counted."""
    leading = _leading(ear, heard)[-_BETWEEN:]
    return _says(leading, "added") and not any(word[:1].isdigit() or word in before("added_alone") for word in leading)


def _is_beside_agents(ear: Ear, heard: Heard) -> bool:
    """`agents arrested 249,785 people, and CBP officers met 52,249`: beside the Border Patrol's number, the others'."""
    if not heard.relation.is_own:
        return False
    frame, clause = heard.line.frame, ear.clause
    told = (m for m in heard.line.slots if _component_of(m) == "USBP" and not clause[0] <= m.span.start < clause[1])
    return any(frame.clause(one.span.start) == frame.clause(m.span.start) for m in told for one in frame.owners)


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
    return not before("between").isdisjoint(leading[-_BETWEEN:])


_LEADING, _BETWEEN = 50, 4
"""How far before "ports of entry", in characters and in words, "between" is looked for: `between official ports`."""


def is_added(ear: Ear, heard: Heard) -> bool:
    """`counting those who came to official crossings`: the ports, or a border, are added to a number, and not all."""
    leading = _leading(ear, heard)
    beside = [word for word in leading if word not in before("added_through")][-1:]
    following = ear.page.text[heard.mention.span.end : heard.mention.span.end + _ADDING].lower().split()
    passive = following[:1] and following[0] in before("added_passive")  # "when the ports are included"
    told = following[1:2] if passive else following[:1]
    if told and told[0].strip(",.;:)") in before("added_done" if passive else "added_behind"):
        return True
    first = ear.page.text[heard.line.start : heard.mention.span.start].lower().split()[:1]
    if leading and first == leading[:1] and first[0] in before("added_first"):
        return True
    return _says(leading, "added") or not before("added_next").isdisjoint(beside)


def _is_taken_off(ear: Ear, heard: Heard) -> bool:
    """`without the ports it was 851,508`: what is left is the Border Patrol's."""
    leading = " ".join(_leading(ear, heard))
    for words in before("taken_off"):
        at = f" {leading}".rfind(f" {words} ")
        if at >= 0 and before("taken_through").issuperset(leading[at + len(words) :].split()):
            return True  # but not "without papers at the crossings"
    return False


def _says(leading: list[str], what: str) -> bool:
    told = f" {' '.join(leading)} "
    return any(f" {words} " in told for words in before(what))


def _leading(ear: Ear, heard: Heard) -> list[str]:
    """The words that lead to a phrase, and not to the number: `add 47,700 at the ports`."""
    first, end = heard.mention.span.start, ear.figure.span.end
    start = max(heard.line.start, first - _ADDING, end if heard.line is ear.line and end <= first else 0)
    return ear.page.text[start:first].lower().split()


_ADDING = 45
"""How far before the ports, in characters, the word that adds them may begin."""


def _only_speaks(ear: Ear, heard: Heard) -> bool:
    """`Customs and Border Protection said arrests came to ...`: who is quoted need not be who counted.

    Nor who is named as the source: `The count was 31 percent above November's, according to CBP.`
    """
    before_it, after = ear.page.text[heard.line.start : heard.mention.span.start].lower(), heard.mention.span.end
    source = before_it.removesuffix("u.s. ").removesuffix("the ").endswith(tuple(before("source")))
    return heard.line is ear.line and (source or ear.line.says("speech", after, after + _SAID))


_SAID = 12
"""How far behind a speaker, in characters, the verb of speech may end."""
