"""The whole of a share: what a sentence names behind `of`, or an earlier figure told."""

from collections.abc import Iterable
from typing import NamedTuple

from numcheck.claims.claim import Claim, Evidence, Source
from numcheck.claims.clauses import Clause
from numcheck.claims.parts import members_in, without_part
from numcheck.claims.phrases import Mention
from numcheck.claims.scopes import Scoped
from numcheck.claims.scoping import whole_scope
from numcheck.claims.story import Story, inherited
from numcheck.claims.subject import Subject
from numcheck.claims.vocabulary import Vocabulary
from numcheck.claims.zones import left_over, words_of
from numcheck.datasets.scope import Scope
from numcheck.documents.document import Span


class Whole(NamedTuple):
    """A whole: what is counted, its scope, and whether an earlier figure tells all of it."""

    about: Subject
    scoped: Scoped
    fixed: bool


def leaning(claim: Claim) -> Subject:
    """The measure of a claim that another refers back to."""
    assert claim.measure is not None
    found = claim.evidence.get("measure")
    return Subject(claim.measure, Scope(), Evidence(Source.INHERITED, None if found is None else found.span), claim)


def whole_of(told: Claim) -> Whole:
    """The whole of a share told before."""
    assert told.whole is not None
    about = leaning(told)
    kept = {d: inherited(told.evidence.get(d)) for d in told.whole}
    opened = {d: e for d, e in told.evidence.items() if e.source is Source.OPEN}
    return Whole(about, Scoped(told.whole, {**opened, **kept}), fixed=True)


def whole_is(told: Claim) -> Whole:
    """A figure told before, all of it."""
    kept = {d: inherited(told.evidence.get(d)) for d in told.scope}
    opened = {d: e for d, e in told.evidence.items() if e.source is Source.OPEN}
    return Whole(leaning(told), Scoped(told.scope, {**opened, **kept}), fixed=True)


def stripped(told: Claim) -> Whole | None:
    """The whole that a figure told before is a part of."""
    scope = without_part(told.scope)
    whole = whole_is(told)
    kept = {d: e for d, e in whole.scoped.evidence.items() if d in scope or e.source is Source.OPEN}
    return whole._replace(scoped=Scoped(scope, kept))


def larger_than(before: Claim, story: Story) -> Whole | None:
    """The number that another was told as a part of."""
    larger = story.larger
    if larger is not None and larger.period[:1] == before.period[:1]:
        return whole_is(larger)
    return None


def points_to_total(clause: Clause, span: Span) -> bool:
    """Whether a zone says no more than `the total`."""
    text = clause.parts.text[span.start : span.end].strip(" .").lower()
    return text in words_of("back", "total")


def named_whole(
    clause: Clause, span: Span, lead: Span | None, story: Story, words: Vocabulary, before: Claim | None = None
) -> Whole | None:
    """The whole that a zone names, or points to."""
    if left_over(clause, span):
        return None
    inside = [m for m in clause.parts.mentions if span.contains(m.span)]
    about = _counted(clause, inside, story)
    if about is None:
        return _pointed(clause, span, story, before)
    own = members_in(inside)
    if own is None:
        return None
    own = _with_scene(own, [] if lead is None else [m for m in clause.parts.mentions if lead.contains(m.span)])
    sub = Clause(clause.held, span, span.end, clause.parts, clause.position)
    return Whole(about, whole_scope(sub, story, None, about, words, own=own), fixed=False)


def _with_scene(own: Scoped, lead: Iterable[Mention]) -> Scoped:
    """What the words before the figure say of where and by whom."""
    scene = members_in([m for m in lead if m.tag == "scope" and not m.meaning.loose and m.meaning.convention is None])
    if scene is None:
        return own
    return Scoped(scene.scope.having(own.scope), {**scene.evidence, **own.evidence})


def _counted(clause: Clause, inside: Iterable[Mention], story: Story) -> Subject | None:
    """What the whole counts: by its noun, its verb (`those encountered`), or whom it counts (`of families`)."""
    for tag in ("measure", "verb"):
        for mention in inside:
            if mention.tag == tag and _at_border(mention, clause, story):
                meaning = mention.meaning
                source = Source.STATED if meaning.convention is None else Source.DEFAULT
                return Subject(meaning.value, meaning.scope, Evidence(source, mention.span, meaning.convention))
    for mention in inside:
        whom = mention.tag == "people" or (mention.tag == "scope" and mention.value in ("demographic", "citizenship"))
        total = mention.tag == "total" and any(m.tag == "scope" and m.value == "border" for m in inside)
        if total or (whom and _at_border(mention, clause, story)):
            return Subject("encounters", Scope(), Evidence(Source.DEFAULT, mention.span, mention.meaning.convention))
    return None


def _at_border(noun: Mention, clause: Clause, story: Story) -> bool:
    """Whether something places a word that anyone may use at the border: the sentence, or its paragraph before it."""
    if noun.tag == "measure" and noun.meaning.convention is None:
        return True
    mentions = clause.parts.mentions
    if any(m.tag == "scope" and m.value in ("border", "component") and not m.meaning.loose for m in mentions):
        return True
    if any(m.tag == "measure" and not m.meaning.loose for m in mentions):
        return True
    return story.measure is not None and story.paragraph == clause.parts.sentence.paragraph


def _pointed(clause: Clause, span: Span, story: Story, before: Claim | None) -> Whole | None:
    """`of those`, `of them`, `of the total`: what an earlier figure told."""
    text = clause.parts.text[span.start : span.end].strip(" ,.").lower()
    if story.interrupted:
        return None
    if text in words_of("back", "those"):
        told = before if before is not None else story.those
        return None if told is None or told.measure is None else whole_is(told)
    if text in words_of("back", "total"):
        if before is not None and before.whole is not None:
            return whole_of(before)
        return None if story.number is None else stripped(story.number)
    return None
