"""Which drug a figure may be a weight or a number of seizures of."""

from collections.abc import Iterator, Sequence

from numcheck.claims.candidate import Candidates, Evidence, Slot, unsaid, weights
from numcheck.claims.phrases import Mention
from numcheck.claims.sentence.relate import Relation
from numcheck.claims.sentence.words import before
from numcheck.claims.slots.heard import FURTHEST, Ear, Heard
from numcheck.claims.slots.together import together
from numcheck.figures.figure import Figure, Kind

BACK = 2
"""How many sentences back a drug is still the one that a number is of that is no weight."""


def drug(ear: Ear, phrases: Sequence[Heard]) -> Candidates:
    """The drugs that a figure may be of, by the phrases that it hears; empty where it is of none."""
    found: Candidates = Slot()
    number = ear.line.sentence.number
    goes_on = ear.figure.kind is Kind.MASS or _is_of_a_haul(ear)
    back = FURTHEST if goes_on else BACK
    near = [one for one in phrases if one.mention.tag == "scope" and 0 <= number - one.line.sentence.number <= back]
    for heard in near:
        member = heard.mention.meaning.scope.get("drug")
        if member is not None:
            found.add(member, Evidence(heard.weight, heard.relation, heard.mention.span))
    for members, joined in together(ear, "drug"):
        found.add(members, Evidence(unsaid()["joined" if joined else "together"], Relation.SHARED))
    if ear.figure.kind is Kind.MASS:
        for every in _every(ear):
            found.add(None, Evidence(weights()[Relation.ATTACHED], Relation.ATTACHED, every.span))
    told = any(evidence.relation.is_near for _, evidence in found.items()) or _is_of_drugs_alone(ear)
    return found if (told or goes_on) and not (is_of_people(ear) or _counts_people(ear)) else Slot()


def _counts_people(ear: Ear) -> bool:
    """Whether its own stretch counts people, and names no drug: `where fentanyl comes in, encounters fell`."""
    zone = ear.line.frame.zones[ear.figure.span].span
    inside = [one for one in ear.line.slots if zone.contains(one.span)]
    drugs = ear.figure.kind is Kind.MASS or any("drug" in one.meaning.scope for one in inside)
    return not drugs and any(one.tag == "measure" for one in inside)


def is_of_people(ear: Ear) -> bool:
    """Whether its sentence names somebody met or the busiest place, and neither a drug nor a weight.

    `Fentanyl seizures went up. Family units were at 54,000.`
    """
    line = ear.line
    weighs = any(figure.kind is Kind.MASS for figure in (ear.figure, *line.figures))
    if weighs or any("drug" in m.meaning.scope for m in line.slots):
        return False
    met = any(m.tag != "verb" and _is_met(m) for m in line.slots)  # "85 percent of it was found by officers"
    counts = ear.figure.kind is Kind.COUNT  # "Canada's share" may be one of drugs, not "about 4,110 Venezuelans"
    met = met or (counts and any("citizenship" in m.meaning.scope for m in line.slots))
    return met or any(map(_is_of_traffic, line.figures))


def _is_of_traffic(figure: Figure) -> bool:
    """Whether it is the busiest of places: `El Paso was the busiest sector`, not `the busiest month`."""
    busiest = not before("of_traffic_alone").isdisjoint(figure.words)
    return busiest and before("of_stretches").isdisjoint(figure.words)


def _is_of_a_haul(ear: Ear) -> bool:
    """Whether its sentence names neither a drug nor anybody met, and its paragraph was last about drugs.

    `September's haul was less than half of that`, `Seizures are rising. They grew by 84 percent`.
    """
    if any(_is_met(m) or "drug" in m.meaning.scope for m in ear.line.slots):
        return False
    at, paragraph = ear.line.sentence.number, ear.line.sentence.paragraph
    for line in reversed(ear.page.lines[max(0, at - FURTHEST) : at + 1]):
        if line.sentence.paragraph != paragraph:
            return False
        if any(m.value != "events" for m in line.said("seized", line.start, line.end)):
            return True
        if any("drug" in m.meaning.scope for m in line.slots):
            return True
        if any(map(_is_met, line.slots)):
            return False
    return False


def _is_of_drugs_alone(ear: Ear) -> bool:
    """Whether its sentence names a drug, and nothing that is met: `Fentanyl seizures fell, by 45 percent`."""
    drugs = any("drug" in m.meaning.scope for m in ear.line.slots)
    return drugs and not any(map(_is_met, ear.line.slots))


def _is_met(mention: Mention) -> bool:
    return mention.tag in ("measure", "verb", "people") or "demographic" in mention.meaning.scope


def _every(ear: Ear) -> Iterator[Mention]:
    """The words that say that a weight is of all drugs: behind it, or before it in its clause as such."""
    end = ear.figure.span.end
    yield from ear.line.said("every", end, ear.line.frame.zones[ear.figure.span].end)
    yield from ear.line.said("every", ear.clause[0], end, "all")
