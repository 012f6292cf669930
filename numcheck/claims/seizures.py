"""What a clause says of drugs seized: pounds, and how often.

CBP's figures add up what was seized over a month or a year. `Officers found 12 pounds hidden in a truck` tells of
one load, which no statistic holds, and so does most of what is written of drugs: a figure is taken for a total only
where something was seized, by the agency or at a border, over a month at least, and no word tells of one load, place
or day or of another agency. Everything else is left alone.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from numcheck.claims.claim import Claim, Evidence, Source
from numcheck.claims.clauses import Clause, Parts
from numcheck.claims.phrases import Mention
from numcheck.claims.slots.measures import DRUGS, EVENTS, WEIGHT
from numcheck.claims.story import Story
from numcheck.claims.subject import Subject, back_reference
from numcheck.claims.timeref import Form, TimeRef
from numcheck.datasets.scope import Scope
from numcheck.documents.document import Span
from numcheck.figures.figure import Figure, Kind
from numcheck.lexicon.loader import load
from numcheck.units import POUNDS

UNSAID = "seizures-are-pounds"
"""The convention (`lexicon/conventions.toml`) by which seizures that rise or fall do so in pounds."""

_OF = re.compile(r"\s+of\s+")
_RATE = re.compile(r"\s+(?:a|per|each|every)\s+(?:day|week|month|year)\b(?!\s+(?:earlier|later|before|ago|prior))")
_WITHIN = 4  # words between "pounds of" and the drug
_LIST = re.compile(r"(?:\s*,\s*(?:and\s+|or\s+)?|\s+(?:and|or)\s+)")
_BESIDE = 24  # characters before a drug in which the word beside it stands
_FEW = 3  # words between a count and "seizures"
_SPEAK_OF = (Kind.PERCENT, Kind.MULTIPLE, Kind.SHARE, Kind.POINTS, Kind.PAIR, Kind.SUPERLATIVE)
_STRETCHES = (Form.DAY, Form.UNKNOWN)


class Seized(NamedTuple):
    """A clause about drugs seized: the clause with the drugs that its figure is of alone, and its subject."""

    clause: Clause
    subject: Subject


def may_tell_drugs(parts: Parts, story: Story) -> bool:
    """Whether a sentence has anything to do with drugs seized; most have not."""
    tags = [mention.tag for mention in parts.mentions]
    return "seizure" in tags or (story.seized is not None and bool(parts.figures))


def seized(clause: Clause, story: Story, before: Claim | None) -> Seized | None:
    """What the clause says of drugs seized over a month or more; None where it says nothing of that."""
    figure = clause.figure
    leaned = _leaned(clause, story, before)
    if not (is_mass(figure) or figure.kind is Kind.COUNT or figure.kind in _SPEAK_OF) or _by_others(clause):
        return None
    if figure.kind is Kind.COUNT:
        return _events(clause, story)
    told = _substance(clause, leaned)
    if told is None or _tells_one_load(clause, figure):
        return None
    if leaned is not None and (told.drugs or _is_bare(clause)):
        evidence = Evidence(Source.INHERITED, leaned.evidence["measure"].span)
        refers = leaned if leaned is not before and not told.drugs else None
        return Seized(told.clause, Subject(leaned.measure or WEIGHT, Scope(), evidence, refers))
    word = _word(clause)
    if word is None or not _is_total(clause, story, word):
        return None
    if is_mass(figure):
        return Seized(told.clause, Subject(WEIGHT, Scope(), Evidence(Source.STATED, word.span)))
    return Seized(told.clause, Subject(WEIGHT, Scope(), Evidence(Source.DEFAULT, word.span, UNSAID)))


def is_mass(figure: Figure) -> bool:
    """Whether a figure is a mass, or two of them."""
    return figure.kind is Kind.MASS or (figure.kind in (Kind.PAIR, Kind.RANGE) and figure.unit in POUNDS)


def _leaned(clause: Clause, story: Story, before: Claim | None) -> Claim | None:
    """The claim about drugs that the clause goes on about: of its sentence, or the one told before by a word for it."""
    if before is not None and before.measure in DRUGS:
        return before
    last = story.seized
    if before is not None or last is None or clause.parts.sentence.number > last.sentence.number + 1:
        return None
    same = last.sentence.paragraph == clause.parts.sentence.paragraph
    again = is_mass(clause.figure) and any(m.tag == "exist" for m in clause.mentions)
    return last if same and (back_reference(clause) is not None or again or _opens(clause)) else None


def _opens(clause: Clause) -> bool:
    return any(m.value == "loose" and m.span.start - clause.span.start <= 2 for m in clause.of("back"))


def _is_bare(clause: Clause) -> bool:
    """Whether the clause names no drug and nothing seized of its own that the figure could be of in its place."""
    return not any(m.tag in ("measure", "people") for m in clause.mentions if not _of_drugs(m))


def _of_drugs(mention: Mention) -> bool:
    return mention.value in DRUGS


def _by_others(clause: Clause) -> bool:
    """Whether the sentence is about another agency's drugs, or another country's."""
    agencies = (m.tag == "unmeasured" and m.value == "agency" for m in clause.parts.mentions)
    return any(agencies) or _says("others", clause)


def _says(key: str, clause: Clause) -> bool:
    """Whether the sentence has a word of a list; `the Mexican border` names a border, and nobody else who seizes."""
    start, end = clause.parts.sentence.span
    for match in _words(key).finditer(clause.parts.text, start, end):
        named = (m.span for m in clause.parts.mentions if m.tag == "scope")
        if not any(span.start <= match.start() < span.end for span in named):
            return True
    return False


@cache
def _words(key: str) -> re.Pattern[str]:
    words = (re.escape(word).replace(r"\ ", r"\s+") for word in load("claims").words("no_total", key))
    return re.compile(rf"\b(?:{'|'.join(sorted(words, key=len, reverse=True))})\b", re.IGNORECASE)


class _Substance(NamedTuple):
    clause: Clause
    drugs: tuple[Mention, ...]


def _substance(clause: Clause, leaned: Claim | None) -> _Substance | None:
    """The drugs that the figure is of; None where it is of something else, a part of a drug or nobody knows what."""
    named = _named_behind(clause) if is_mass(clause.figure) else _nearest(clause)
    if named is None or any(_is_a_part(mention, clause) for mention in named):
        return None
    drugs = tuple(m for m in named if m.tag == "scope")
    if not named and leaned is None and not _everything(clause):
        return None
    return _Substance(_without_others(clause, drugs), drugs)


def _named_behind(clause: Clause) -> tuple[Mention, ...] | None:
    """The drugs behind `pounds of`; where that is not said, the only ones that the sentence names."""
    text, end = clause.parts.text, clause.full_span.end
    opening = _OF.match(text, end)
    if opening is None:
        return _only(clause)
    for mention in _substances(clause):
        if mention.span.start >= opening.end():
            gap = text[opening.end() : mention.span.start]
            near = len(gap.split()) <= _WITHIN and not set(gap) & set(",;:()")
            return _listed(mention, clause) if near else None
    return None


def _nearest(clause: Clause) -> tuple[Mention, ...]:
    """The drug nearest to the figure, with those listed beside it; of the sentence where the clause names none."""
    found = sorted(_substances(clause), key=lambda m: clause.distance(m.span))
    inside = [m for m in found if clause.span.contains(m.span)]
    if not (inside or found):
        return ()
    return _listed(min(_group((inside or found)[0], found, clause), key=lambda m: m.span.start), clause)


def _group(mention: Mention, found: list[Mention], clause: Clause) -> list[Mention]:
    """A mention with those of a list that ends in it."""
    out = [mention]
    for other in sorted(found, key=lambda m: -m.span.start):
        if other.span.end <= out[-1].span.start and _LIST.fullmatch(
            clause.parts.text, other.span.end, out[-1].span.start
        ):
            out.append(other)
    return out


def _only(clause: Clause) -> tuple[Mention, ...] | None:
    """The substances of the clause, or of its sentence, where they are one or one list; None where they are several."""
    found = list(_substances(clause))
    inside = [m for m in found if clause.span.contains(m.span)] or found
    if not inside:
        return ()
    listed = _listed(inside[0], clause)
    members = {m.meaning.scope.get("drug") for m in listed}
    return listed if {m.meaning.scope.get("drug") for m in inside} <= members else None


def _listed(first: Mention, clause: Clause) -> tuple[Mention, ...]:
    """A substance with those that a list names behind it, up to the next figure."""
    out = [first]
    for mention in _substances(clause):
        if mention.span.start > out[-1].span.end and _LIST.fullmatch(
            clause.parts.text, out[-1].span.end, mention.span.start
        ):
            out.append(mention)
    return tuple(out)


def _substances(clause: Clause) -> Iterator[Mention]:
    """What a sentence names of drugs, in text order: one by name, or all of them."""
    return (
        m
        for m in clause.parts.mentions
        if (m.tag == "scope" and m.value == "drug") or (m.tag == "seizure" and m.value == "everything")
    )


def _everything(clause: Clause) -> bool:
    """Whether drugs are spoken of at all, without a name: `drug seizures fell 10 percent`."""
    text, nouns = clause.parts.text, (m for m in clause.parts.mentions if m.tag == "seizure" and m.value == "nouns")
    return any(text[m.span.start : m.span.end].lower().startswith("drug") for m in nouns)


def _is_a_part(mention: Mention, clause: Clause) -> bool:
    """`fentanyl pills`, `liquid meth`: a word beside the drug that no dataset tells apart."""
    text, span = clause.parts.text, mention.span
    behind = _words("part").match(text, span.end + 1) if text[span.end : span.end + 1] in (" ", "-") else None
    before = text[max(clause.parts.sentence.span.start, span.start - _BESIDE) : span.start].split()[-1:]
    return behind is not None or (bool(before) and _words("part").fullmatch(before[0]) is not None)


def _without_others(clause: Clause, drugs: tuple[Mention, ...]) -> Clause:
    """The clause with these drugs alone: of `27,000 pounds of drugs, including fentanyl` none is named."""
    kept = [m for m in clause.parts.mentions if m.value != "drug" or m.tag != "scope"]
    members = list(dict.fromkeys(m.meaning.scope["drug"] for m in drugs))
    if drugs:
        span = Span(min(m.span.start for m in drugs), max(m.span.end for m in drugs))
        meaning = drugs[0].meaning._replace(scope=Scope(drug="+".join(members)))
        kept.append(drugs[0]._replace(meaning=meaning, span=span))
    return clause.knowing(tuple(sorted(kept, key=lambda m: (m.first, m.last))))


def _tells_one_load(clause: Clause, figure: Figure) -> bool:
    """Whether the sentence tells of one load, place or day, or a rate."""
    if figure.kind in (Kind.PERCENT, Kind.MULTIPLE, Kind.SHARE, Kind.POINTS):
        return False
    rate = figure.per is not None or _RATE.match(clause.parts.text, figure.full_span.end) is not None
    dated = any(ref.form in _STRETCHES for ref in clause.parts.times if clause.span.contains(ref.span))
    return rate or dated or _says("load", clause)


def _word(clause: Clause) -> Mention | None:
    """The word that says that drugs were seized: of the clause, else of its sentence."""
    found = [m for m in clause.parts.mentions if m.tag == "seizure" and m.value in ("verbs", "nouns")]
    return min(found, key=lambda m: (not clause.span.contains(m.span), clause.distance(m.span)), default=None)


def _is_total(clause: Clause, story: Story, word: Mention) -> bool:
    """Whether the figure is plainly what the agency, or a border, came to over a month or more."""
    if not _has_period(clause):
        return False
    named = [m for m in clause.parts.mentions if m.tag == "scope" and m.value in ("component", "border", "area")]
    if _is_federal(clause, word) or any(m.meaning.convention is None and not m.meaning.loose for m in named):
        return True
    if any(ref.form is Form.MONTH for ref in _times(clause)):
        return False
    return bool(named) or (word.value == "nouns" and story.measure is not None)


def _is_federal(clause: Clause, word: Mention) -> bool:
    """Whether seizures, or what was seized by nobody named, are told by the fiscal year."""
    ahead = clause.parts.text[max(0, word.span.start - 8) : word.span.start].lower().split()[-1:]
    nobody = word.value == "nouns" or ahead in (["was"], ["were"], ["been"])
    return nobody and any(ref.form is Form.FISCAL or ref.unit == "fiscal" for ref in _times(clause))


def _times(clause: Clause) -> tuple[TimeRef, ...]:
    return tuple(ref for ref in (clause.times or clause.parts.times) if ref.form not in _STRETCHES)


def _has_period(clause: Clause) -> bool:
    return bool(_times(clause)) or bool(clause.terms)


def _events(clause: Clause, story: Story) -> Seized | None:
    """`1,351 seizures of fentanyl`, `1,351 fentanyl seizures`: how many times one drug, by name, was seized."""
    text, end = clause.parts.text, clause.full_span.end
    nouns = [m for m in clause.parts.mentions if m.tag == "seizure" and m.value == "nouns" and m.span.start >= end]
    if (
        not nouns
        or len(text[end : nouns[0].span.start].split()) > _FEW
        or set(text[end : nouns[0].span.start]) & set(",;:(")
    ):
        return None
    beside = [
        m
        for m in _substances(clause)
        if end <= m.span.start < nouns[0].span.start or text[nouns[0].span.end : m.span.start].strip() == "of"
    ]
    told = [m for m in beside if m.tag == "scope"]
    if len(told) != 1 or _is_a_part(told[0], clause) or not _is_total(clause, story, nouns[0]):
        return None
    subject = Subject(EVENTS, Scope(), Evidence(Source.STATED, nouns[0].span))
    return Seized(_without_others(clause, tuple(told)), subject)
