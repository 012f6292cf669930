"""Which drug a figure may be a weight or a number of seizures of."""

from collections.abc import Iterator, Sequence

from numcheck.claims.candidate import Candidates, Evidence, Slot, unsaid, weights
from numcheck.claims.phrases import Mention
from numcheck.claims.sentence.relate import Relation
from numcheck.claims.slots.heard import Ear, Heard
from numcheck.claims.slots.together import together
from numcheck.figures.figure import Kind

BACK = 2
"""How many sentences back a drug is still the one that a weight is of."""


def drug(ear: Ear, phrases: Sequence[Heard]) -> Candidates:
    """The drugs that a figure may be of, by the phrases that it hears; empty where it is of none."""
    found: Candidates = Slot()
    number = ear.line.sentence.number
    near = [one for one in phrases if one.mention.tag == "scope" and 0 <= number - one.line.sentence.number <= BACK]
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
    return found if told or ear.figure.kind is Kind.MASS else Slot()


def _is_of_drugs_alone(ear: Ear) -> bool:
    """Whether its sentence names a drug, and nothing that is met: `Fentanyl seizures fell, by 45 percent`."""
    drugs = any("drug" in m.meaning.scope for m in ear.line.slots)
    return drugs and not any(
        m.tag in ("measure", "verb", "people") or "demographic" in m.meaning.scope for m in ear.line.slots
    )


def _every(ear: Ear) -> Iterator[Mention]:
    """The words that say that a weight is of all drugs: behind it, or before it in its clause as such."""
    end = ear.figure.span.end
    yield from ear.line.said("every", end, ear.line.frame.zones[ear.figure.span].end)
    yield from ear.line.said("every", ear.clause[0], end, "all")
