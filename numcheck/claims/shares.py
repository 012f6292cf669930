"""Shares: what part a clause tells of, and of what whole.

A share is read only where both are known to the last word; what is left over is left unchecked.
"""

import re
from typing import NamedTuple

from numcheck.claims.claim import Claim, Direction, Evidence, Operation, Source
from numcheck.claims.clauses import Clause
from numcheck.claims.comparing import is_compared
from numcheck.claims.operations import change
from numcheck.claims.parts import Split, members_in, narrowed, together
from numcheck.claims.scopes import Scoped
from numcheck.claims.story import NARROW, Story, inherited
from numcheck.claims.subject import Subject
from numcheck.claims.vocabulary import Vocabulary
from numcheck.claims.wholes import (
    Whole,
    larger_than,
    leaning,
    named_whole,
    points_to_total,
    stripped,
    whole_is,
    whole_of,
)
from numcheck.claims.zones import Zones, left_over, share_noun, speaks_of_share, subject_of, words_of, zones
from numcheck.datasets.scope import Scope
from numcheck.documents.document import Span
from numcheck.figures.figure import Kind

KINDS = (Kind.PERCENT, Kind.SHARE, Kind.POINTS, Kind.PAIR)
"""Kinds of figures that may tell a share, or how far one moved."""

_MOVES = (Kind.POINTS, Kind.PAIR)
_LEADS = (["to"], ["from"], ["with"], ["than"], ["versus"], ["against"])
_OPENS_OF = re.compile(r"\b(?:of|among)\s+(?:the|those|its|all|all\s+the)?\s*$", re.IGNORECASE)


class Share(NamedTuple):
    """What a share is about.

    Attributes:
        about: The measure and, where the words lean on it, the claim that told the whole.
        scoped: The scope of the part, whole.
        whole: The scope of the whole.
        operation: A share, or the change of one.
        direction: Which way it changed.
        reason: What keeps the figure leaned on from being checked, or None.
    """

    about: Subject
    scoped: Scoped
    whole: Scope
    operation: Operation = Operation.SHARE
    direction: Direction | None = None
    reason: str | None = None


def share(clause: Clause, story: Story, before: Claim | None, words: Vocabulary) -> Share | None:
    """The share that a clause tells, or None where it tells none or not all of its words are understood."""
    if clause.figure.kind not in KINDS or (before is not None and before.measure is None):
        return None
    told = before if before is not None and before.whole is not None else None
    if clause.figure.kind in _MOVES:
        return _moved(clause, story, told, words)
    if told is not None and _goes_on(clause, told):
        same = _same(told, clause)
        # "down from 78 percent" does not say when that was.
        return same if clause.times or not is_compared(clause) else same._replace(reason="NC904")
    return _of_the_time(clause, story) or _named(clause, story, words) or _split(clause, story, before, words)


def doubtful_share(clause: Clause) -> bool:
    """Whether a figure is of a share that is not understood, and surely no change of what is counted."""
    return clause.figure.kind in (Kind.PERCENT, Kind.PAIR, Kind.POINTS) and speaks_of_share(clause)


def is_part(clause: Clause) -> bool:
    """Whether a figure tells a part of something (`three-quarters of them`)."""
    if clause.figure.kind not in (Kind.PERCENT, Kind.SHARE):
        return False
    return clause.parts.text[clause.full_span.end : clause.span.end].split(None, 1)[:1] == ["of"]


def _of_the_time(clause: Clause, story: Story) -> Share | None:
    """`Mexican adults were expelled under Title 42 86 percent of the time`: of all met there, the share that was."""
    text, end = clause.parts.text, clause.full_span.end
    if clause.figure.kind is not Kind.PERCENT or text[end : end + 12].lower().split()[:3] != ["of", "the", "time"]:
        return None
    named = [m for m in clause.of("scope") if m.value in NARROW]
    named += [m for m in (*clause.of("verb"), *clause.of("measure")) if "title" in m.meaning.scope]
    found = members_in(named)
    title = next((m for m in named if "title" in m.meaning.scope), None)
    if found is None or title is None or not set(found.scope) - {"title"}:
        return None
    whole = found.scope.without("title")
    where = {d: story.scope[d] for d in ("border", "component") if d in story.scope}
    evidence = {**{d: inherited(story.scope_evidence.get(d)) for d in where}, **found.evidence}
    if "border" not in where:
        where["border"], evidence["border"] = "southwest", Evidence(Source.DEFAULT, title.span, "expelled-southwest")
    about = Subject("encounters", Scope(), Evidence(Source.DEFAULT, title.span))
    return Share(about, Scoped(found.scope.having(where), evidence), whole.having(where))


def _goes_on(clause: Clause, told: Claim) -> bool:
    """Whether the figure is of the same part and whole as the one before it: `..., up from 13 percent in May 2019`."""
    text, start = clause.parts.text, clause.full_span.start
    if clause.opens_bracket and not text[clause.span.start : start].strip(" ("):
        return True
    own = text[clause.span.start : start].strip()
    span = Span(clause.span.start if own else told.figure.full_span.end, start)
    return text[span.start : start].lower().split()[-1:] in _LEADS and _is_plain_move(clause, span)


def _is_plain_move(clause: Clause, span: Span) -> bool:
    """Whether nothing but a change, its preposition and times stand there."""
    return set(left_over(clause, span)) <= words_of("moved", "words") | _changes(clause, span)


def _changes(clause: Clause, span: Span) -> set[str]:
    found = (m for m in clause.parts.mentions if m.tag == "change" and span.contains(m.span))
    return {word for m in found for word in clause.parts.text[m.span.start : m.span.end].lower().split()}


def _same(told: Claim, clause: Clause) -> Share:
    """A share of the same part and whole as the one told before it."""
    assert told.measure is not None
    assert told.whole is not None
    found = told.evidence.get("measure")
    about = Subject(told.measure, Scope(), Evidence(Source.INHERITED, None if found is None else found.span))
    kept = {d: e for d, e in told.evidence.items() if d in told.scope or e.source is Source.OPEN}
    return Share(about, Scoped(told.scope, kept), told.whole, reason=told.reason)


def _moved(clause: Clause, story: Story, told: Claim | None, words: Vocabulary) -> Share | None:
    """How far a share moved, in percentage points or from one to another."""
    percent = clause.figure.kind is Kind.POINTS or _percents(clause)
    way, ahead = change(clause), Span(clause.span.start, clause.full_span.start)
    if not percent:
        return None
    found = _named(clause, story, words)
    if found is None and told is not None and clause.figure.kind is Kind.POINTS and _is_plain_move(clause, ahead):
        found = _same(told, clause)
    return None if found is None else found._replace(operation=Operation.CHANGE, direction=way)


def _percents(clause: Clause) -> bool:
    text = clause.figure.text.lower()
    return "%" in text or "percent" in text or "per cent" in text


def _named(clause: Clause, story: Story, words: Vocabulary) -> Share | None:
    """`Their share was 48 percent`, `the share of single adults among encounters rose 13 points`."""
    noun = share_noun(clause)
    if noun is None:
        return None
    if noun.whole is not None:
        whole = named_whole(clause, noun.whole, None, story, words)
        return None if whole is None or noun.part is None else _of(clause, whole, noun.part, words)
    told = story.share
    if told is None or told.sentence.paragraph != clause.parts.sentence.paragraph or story.interrupted:
        return None
    if noun.part is None:
        return _same(told, clause)._replace(about=leaning(told))
    return _of(clause, whole_of(told), noun.part, words)


def _split(clause: Clause, story: Story, before: Claim | None, words: Vocabulary) -> Share | None:
    place = zones(clause)
    if place is None:
        return None
    if place.back and before is not None and before.operation is Operation.LEVEL and not _opens_of(before, clause):
        return _restated(clause, place, story, before, words)
    if place.part is None:
        return None
    whole = _whole(clause, place, story, before, words)
    return None if whole is None else _of(clause, whole, place.part, words, behind=place.behind, lead=place.lead)


def _of(
    clause: Clause, whole: Whole, part: Span, words: Vocabulary, *, behind: bool = True, lead: Span | None = None
) -> Share | None:
    """The share of the part that a zone names."""
    part = part if behind else subject_of(clause, part)
    split = narrowed(clause, part, words) if behind else _before_figure(clause, part, words)
    return None if split is None else _joined(whole, split, words)


def _before_figure(clause: Clause, span: Span, words: Vocabulary) -> Split | None:
    """The part that the subject names, with the scene that stands before it (`at the southwest border, ...`)."""
    return narrowed(clause, span, words, scene=True)


def _joined(whole: Whole, split: Split, words: Vocabulary) -> Share | None:
    both = together(whole.scoped, split, fixed=whole.fixed, implied=words.implied)
    if both is None:
        return None
    reason = whole.about.antecedent.reason if whole.about.antecedent is not None else None
    return Share(whole.about, both[0], both[1], reason=reason)


def _whole(clause: Clause, place: Zones, story: Story, before: Claim | None, words: Vocabulary) -> Whole | None:
    if place.whole is not None:
        return named_whole(clause, place.whole, place.lead if place.behind else None, story, words, before)
    if place.part is None or left_over(clause, Span(clause.full_span.end, clause.near_end)):
        right = place.part is not None and place.part.start >= clause.full_span.end
        if not right:
            return None
    if before is not None:
        if before.whole is not None:
            return whole_of(before)
        return whole_is(before) if _opens_of(before, clause) else None
    return _whole_told(clause, place, story)


def _whole_told(clause: Clause, place: Zones, story: Story) -> Whole | None:
    """The whole of `Northern Triangle countries accounted for 41 percent`: the one told before in the paragraph."""
    ahead = Span(clause.span.start, clause.full_span.start)
    text = clause.parts.text[ahead.start : ahead.end].lower()
    if place.behind or story.interrupted or not any(verb in text for verb in words_of("verbs", "alone")):
        return None
    here = clause.parts.sentence.paragraph
    if story.share is not None and story.share.sentence.paragraph == here:
        return whole_of(story.share)
    if story.number is not None and story.number.sentence.paragraph == here:
        return stripped(story.number)
    return None


def _opens_of(before: Claim, clause: Clause) -> bool:
    """`Of the 2.38 million encounters at the border, 45 percent ...`: the figure before is the whole."""
    start = before.figure.full_span.start
    return _OPENS_OF.search(clause.parts.text[before.sentence.span.start : start]) is not None


def _restated(clause: Clause, place: Zones, story: Story, before: Claim, words: Vocabulary) -> Share | None:
    """`443,671 were at the southwest border, or 64 percent`: the part is the figure before it."""
    if before.compared or before.measure is None or before.reason is not None:
        return None
    if place.whole is None:
        if left_over(clause, Span(clause.full_span.end, clause.near_end)) or _changes_said(clause):
            return None
        whole = larger_than(before, story)
    elif points_to_total(clause, place.whole):
        whole = larger_than(before, story) or stripped(before)
    else:
        whole = named_whole(clause, place.whole, None, story, words)
    if whole is None:
        return None
    evidence = {d: inherited(before.evidence.get(d)) for d in before.scope}
    return _joined(whole, Split(Scoped(before.scope, evidence), shared=True), words)


def _changes_said(clause: Clause) -> bool:
    return any(m.tag == "change" for m in clause.parts.mentions)
