"""What a clause is about: which measure, by which words, and whether it refers back to a number told before."""

from typing import NamedTuple

from numcheck.claims.claim import Claim, Evidence, Source
from numcheck.claims.clauses import Clause
from numcheck.claims.phrases import Mention
from numcheck.claims.scopes import own_scope
from numcheck.claims.story import Story
from numcheck.datasets.scope import Scope
from numcheck.figures.figure import Kind

_NOUN_WITHIN = 4  # adjectives between a number and what it counts ("2.4 million illegal migrant border encounters")
_POINTING = ("that", "this", "those", "these", "the record", "the new record")
_SMALL_SCOPE = ("area", "demographic", "citizenship", "border")


FEWEST_TIMES = 100
"""`Times` below this are how often one person did something, and no total of an agency."""


class Subject(NamedTuple):
    """What a clause is about.

    Attributes:
        measure: The measure's name.
        scope: The members that the measure's word implies (arrests: the Border Patrol's).
        evidence: The words that the measure rests on.
        antecedent: The claim whose measure, scope and period it keeps where it refers back, or None.
    """

    measure: str
    scope: Scope
    evidence: Evidence
    antecedent: Claim | None = None


def subject(clause: Clause, story: Story, before: Claim | None) -> Subject | None:
    """What the clause is about; None where it is about nothing that these statistics count.

    `before` is the claim before it in the same sentence.
    """
    if before is not None and before.measure is None:
        before = None
    back = _antecedent(clause, story)
    if back is not None:
        return _leaning(back, refers=True)
    if clause.figure.kind in (Kind.COUNT, Kind.VAGUE):
        return _counted(clause, before) or _uncounted(clause, story, before)
    return _named(clause) or (_leaning(before) if before is not None else _loose(clause, story))


def back_reference(clause: Clause) -> Mention | None:
    """The words by which the clause's subject is a figure told before ("that number")."""
    for mention in clause.of("back"):
        if mention.value != "figure":
            continue
        words = clause.parts.text[mention.span.start : mention.span.end].lower()
        following = clause.parts.text[mention.span.end : mention.span.end + 4].split()
        if following[:1] != ["of"] or words.startswith(_POINTING):
            return mention
    return None


def _antecedent(clause: Clause, story: Story) -> Claim | None:
    return story.number if story.number is not None and back_reference(clause) is not None else None


def _leaning(claim: Claim, *, refers: bool = False) -> Subject:
    assert claim.measure is not None
    found = claim.evidence.get("measure")
    evidence = Evidence(Source.INHERITED, None if found is None else found.span)
    return Subject(claim.measure, Scope(), evidence, claim if refers or claim.refers_back else None)


def counted_noun(clause: Clause) -> Mention | None:
    """The noun that a count counts: a measure, people or events right behind it."""
    end = clause.figure.full_span.end
    following = [m for m in clause.mentions if m.tag in ("measure", "people", "events") and m.span.start >= end]
    for mention in sorted(following, key=lambda m: m.span.start)[:1]:
        between = clause.parts.text[end : mention.span.start]
        if len(between.split()) <= _NOUN_WITHIN and not any(sign in between for sign in ",;:()"):
            return mention
    return None


def _counted(clause: Clause, before: Claim | None) -> Subject | None:
    """`2.4 million encounters`, `2.4 million migrants were stopped`, `stopped migrants 2.4 million times`."""
    noun = counted_noun(clause)
    if noun is None:
        return None
    if noun.tag == "measure":
        return _by(noun)
    if noun.tag == "events":
        small = clause.figure.value is not None and clause.figure.value < FEWEST_TIMES
        return None if small else _named(clause)
    verbs = clause.of("verb")
    if verbs:
        return _by(verbs[0])
    if own_scope(clause).scope:
        return _by(noun)
    return _leaning(before) if before is not None else None


def _uncounted(clause: Clause, story: Story, before: Claim | None) -> Subject | None:
    """A number without a noun: `rose to 203,598`, `of those, 172,508`, `the nationwide total was 3.2 million`."""
    if counted_noun(clause) is not None or clause.figure.unit is not None:
        return None
    about = _named(clause) or (_leaning(before) if before is not None else None)
    if about is None and story.number is not None and (clause.of("total") or own_scope(clause).scope):
        return _leaning(story.number)
    return about


def _named(clause: Clause) -> Subject | None:
    """The measure named nearest to the figure, or the verb that goes with people."""
    for mention in clause.of("measure"):
        return _by(mention)
    verbs, people = clause.of("verb"), clause.of("people")
    if verbs and (people or verbs[0].meaning.convention is None):
        return _by(verbs[0])
    return None


def _by(mention: Mention) -> Subject:
    meaning = mention.meaning
    source = Source.STATED if meaning.convention is None else Source.DEFAULT
    return Subject(meaning.value, meaning.scope, Evidence(source, mention.span, meaning.convention))


def _by_place(clause: Clause) -> Subject | None:
    """`Yuma was up 171 percent`, `the southwest border total`: a place by itself stands for what is counted there."""
    for mention in clause.of("scope"):
        if mention.value == "area" or (mention.value == "border" and clause.of("total")):
            return Subject("encounters", Scope(), Evidence(Source.DEFAULT, mention.span, "places-are-counted"))
    return None


def _loose(clause: Clause, story: Story) -> Subject | None:
    """`It was up 14 percent`, `at the northern border the rise was 5 percent`: leans on a number without naming it."""
    if story.number is None:
        return _by_place(clause)
    opening = [m for m in clause.of("back") if m.value == "loose" and m.span.start - clause.span.start <= 2]
    if opening:
        return _leaning(story.number, refers=True)
    if any(m.value in _SMALL_SCOPE for m in clause.of("scope")):
        return _leaning(story.number)
    return None
