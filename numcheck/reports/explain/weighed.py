"""The readings that were weighed, side by side, and what would have to be otherwise for another verdict."""

from collections.abc import Iterator
from typing import NamedTuple

from numcheck.claims.candidate import Evidence
from numcheck.claims.sentence.relate import Relation
from numcheck.documents.document import Document, Span
from numcheck.findings.weighed import FIT, of, shown, value
from numcheck.lexicon.labels import labels
from numcheck.periods import Period
from numcheck.readings.answer import Ruling
from numcheck.readings.decision import BARRED
from numcheck.readings.meant import Meant
from numcheck.readings.weighed import Option, Weighed
from numcheck.reports.explain.slots import quoted

_RELATION = {
    Relation.OWNED: "right at the number",
    Relation.ATTACHED: "beside the number",
    Relation.CLAUSE: "in its clause",
    Relation.SHARED: "for several clauses",
    Relation.LISTED: "behind its list",
    Relation.AHEAD: "before it in the sentence",
    Relation.SIBLING: "in another clause",
    Relation.BEFORE: "in the sentence before",
    Relation.STORY: "earlier in the story",
    Relation.LATER: "further down",
    Relation.ANTECEDENT: "by a number beside it",
    Relation.NUMBER: "by the number itself",
    Relation.CONVENTION: "by convention",
    Relation.UNSAID: "nothing says so",
}
_WHOLE = {"component": "all of CBP", "border": "nationwide"}
_TIMES = ("period", "baseline")


class Part(NamedTuple):
    """A slot of a reading: its name, its value in words, the words that say so and how they stand to the figure."""

    name: str
    value: str
    how: str


class Weighing(NamedTuple):
    """A reading that was weighed.

    Attributes:
        told: Its value, where and when.
        fit: How that stands to the printed number.
        cost: How much more than the first reading it costs, in hundredths of log odds.
        parts: Its slots; of another than the first reading those that differ from that.
    """

    told: str
    fit: str
    cost: int
    parts: tuple[Part, ...]


def weighings(document: Document, own: Meant) -> tuple[Weighing, ...]:
    """The readings of a claim that are shown, the likeliest by their words first."""
    options = shown(own.weighed)
    return tuple(_weighing(document, own.weighed, option, options[0]) for option in options)


def _weighing(document: Document, weighed: Weighed, option: Option, lead: Option) -> Weighing:
    said = value(option, weighed.proposal.figure)
    told = f"{said}, {of(option)}" if said else of(option)
    names = _names(option) if option is lead else option.apart(lead)
    parts = tuple(_part(document, weighed, option, name) for name in names)
    return Weighing(told, FIT[option.fit], option.cost - lead.cost, parts)


def _names(option: Option) -> list[str]:
    said = [one.slot for one in option.scoped.choices if one.value is not None or one.slot in _WHOLE]
    return [*said, "period", *(["baseline"] if option.baseline is not None else [])]


def _part(document: Document, weighed: Weighed, option: Option, name: str) -> Part:
    if name in _TIMES:
        period: Period | None = option.period if name == "period" else option.baseline
        evidence = weighed.periods.get(period) if name == "period" and period is not None else None
        return Part(name, "none" if period is None else period.label, _how(document, evidence))
    member = dict(option.members).get(name)
    told = _WHOLE.get(name, "any") if member is None else labels().of_scope({name: member}) or member
    slot = weighed.slots.get(name)
    return Part(name, told, _how(document, None if slot is None else slot.get(member)))


def _how(document: Document, evidence: Evidence | None) -> str:
    """`"at the border" (1:14), in its clause`."""
    if evidence is None:
        return ""
    words = [] if evidence.span is None else [quoted(document, evidence.span)]
    return ", ".join([*words, _RELATION[evidence.relation]])


def otherwise(document: Document, own: Meant) -> str:
    """What would have to be otherwise for another verdict, as a sentence; "" where that is not to be said."""
    return " ".join(_otherwise(document, own))


def _otherwise(document: Document, own: Meant) -> Iterator[str]:
    decision, weighed = own.decision, own.weighed
    lead, agreeing = weighed.lead, weighed.agreeing
    if decision.ruling is Ruling.HOLDS or lead is None:
        return
    if decision.why in (BARRED, "words not understood"):
        barred = tuple(bar.span for bar in weighed.proposal.bars) if decision.why == BARRED else None
        words = _words(document, weighed.proposal.unread if barred is None else barred)
        if words:
            yield f"It would be judged if these words did not stand beside it: {words}."
    if decision.why == "the period is said elsewhere":
        yield "It would be judged if its own clause said when."
    if agreeing is not None and (apart := agreeing.apart(lead)):
        parts = (_part(document, weighed, agreeing, name) for name in apart)
        yield f"It would hold if its own clause said so: {', '.join(f'{one.name} {one.value}' for one in parts)}."
    elif agreeing is None and lead.computed is not None:
        said = value(lead, weighed.proposal.figure)
        yield f"None of the {len(weighed.options)} readings agrees; as it reads first, it would be {said}."


def _words(document: Document, spans: tuple[Span, ...]) -> str:
    return ", ".join(quoted(document, span) for span in spans)
