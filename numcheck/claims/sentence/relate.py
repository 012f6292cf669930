"""How words stand to a figure: the relation that makes them evidence, stronger or weaker, of what it is about."""

from enum import StrEnum

from numcheck.claims.sentence.frame import Zone
from numcheck.claims.sentence.line import Line
from numcheck.documents.document import Span
from numcheck.figures.figure import Figure


class Relation(StrEnum):
    """How words stand to a figure (the contract's evidence `from`), the strongest first."""

    OWNED = "owned"  # "December's 40,621"
    ATTACHED = "attached"  # in the figure's own phrase: "249,740 Border Patrol encounters"
    CLAUSE = "clause"  # of the same predicate
    SHARED = "shared"  # a part of the sentence that several clauses share
    LISTED = "listed"  # behind the last item of a list: "A 3,000, B 2,000 and C 1,000 in May"
    AHEAD = "ahead"  # the subject of a clause further ahead, which this one goes on about
    SIBLING = "sibling"  # another clause or item of the sentence
    BEFORE = "before"  # the sentence before
    STORY = "story"  # earlier in the story
    LATER = "later"  # stated after
    ANTECEDENT = "antecedent"  # what "that number" or a neighbour tells
    NUMBER = "number"  # the official figure of which the number printed is exactly the value
    CONVENTION = "convention"  # what a loose word stands for
    UNSAID = "unsaid"  # no words: the widest member

    @property
    def is_own(self) -> bool:
        """Whether the words are of the figure's own clause."""
        return self in _OWN

    @property
    def is_near(self) -> bool:
        """Whether the words are of the clause, or shared with it."""
        return self in _NEAR

    @property
    def is_of_sentence(self) -> bool:
        """Whether the words stand in the figure's sentence."""
        return self in OF_SENTENCE

    @property
    def is_earlier(self) -> bool:
        """Whether the words stand in a sentence before the figure's."""
        return self in _EARLIER


_OWN = frozenset((Relation.OWNED, Relation.ATTACHED, Relation.CLAUSE))
_NEAR = _OWN | {Relation.SHARED, Relation.LISTED}
OF_SENTENCE = _NEAR | {Relation.AHEAD, Relation.SIBLING}
"""How words of the figure's own sentence stand to it."""

_EARLIER = frozenset((Relation.BEFORE, Relation.STORY))

_FEW = 7
"""How many words may stand between a figure and what is attached to it."""

_ADJECTIVES = 3
"""How many may stand between what is attached before a figure and the figure."""


def relation(text: str, line: Line, figure: Figure, span: Span, other: Line, *, is_time: bool = False) -> Relation:
    """How words at a place of a sentence (`other`) stand to a figure of `line`."""
    if other is line:
        return _within(text, line, figure, span, is_time=is_time)
    return across(line.sentence.number - other.sentence.number)


def across(gap: int) -> Relation:
    """How words stand to a figure so many sentences behind them."""
    if gap == 1:
        return Relation.BEFORE
    return Relation.STORY if gap > 0 else Relation.LATER


def _within(text: str, line: Line, figure: Figure, span: Span, *, is_time: bool) -> Relation:
    frame = line.frame
    zone = frame.zones[figure.span]
    if frame.is_aside(span):
        return Relation.SIBLING
    if not is_time and _is_apposed(text, span, figure):
        return Relation.ATTACHED
    if zone.holds(span.start):
        return _inside(text, line, figure, span)
    owner = frame.owner(span.start)
    if owner is None and zone.is_whole and not is_time and span.start >= zone.end:
        return Relation.SIBLING  # "45 percent of the 2,378,944 encounters ended in a Title 42 expulsion"
    if owner is None:
        return _unowned(line, figure, span)
    theirs = frame.zones[owner.span]
    if not is_time and zone.compares and not zone.has_subject and theirs.end <= zone.start + 1:
        return Relation.SHARED  # "177,142 were Guatemalan, up from 50,401": what is compared is the same
    at = frame.owners.index(owner)
    if theirs.is_whole and frame.owners[at - 1] is figure:
        return Relation.SHARED  # "1.9 million of the 2.4 million in May": what is told of a whole is told of its part
    if owner.span.start < figure.span.start:
        if span.start >= owner.full_span.start or zone.has_subject or _goes_on_from(line, zone) >= theirs.end:
            return Relation.SIBLING
        between = [one for one in frame.owners if owner.span.start < one.span.start < figure.span.start]
        if any(frame.zones[one.span].has_subject for one in between):
            return Relation.SIBLING  # "Mexicans were half; children fell to 14,000, from 17,000"
        return Relation.AHEAD if between or zone.opened else Relation.SHARED
    last = owner.span == frame.owners[-1].span
    return Relation.LISTED if last and span.start > owner.span.end and theirs.verb is None else Relation.SIBLING


def _is_apposed(text: str, span: Span, figure: Figure) -> bool:
    """Whether a number stands alone right behind words: `second only to Tucson, 463,570.`"""
    alone = text[figure.span.end : figure.span.end + 1] in (".", ",", ";", ")", "")
    return alone and text[span.end : figure.full_span.start] in (", ", " (")


def _goes_on_from(line: Line, zone: Zone) -> int:
    """Where the predicate without a figure begins that a stretch goes on from, or -1.

    `Single adults fell 3 percent; it was families that rose, by 25 percent`.
    """
    frame = line.frame
    if zone.verb is not None:
        return -1
    since = max([frame.clause(zone.start)[0], *(one.end for one in frame.zones.values() if one.end <= zone.start)])
    named = any(since <= m.span.start < zone.start for m in line.slots)
    return since if named and frame.has_verb(since, zone.start) else -1


def _inside(text: str, line: Line, figure: Figure, span: Span) -> Relation:
    start, end = figure.full_span.start, figure.span.end
    if span.start >= end:
        near = len(text[end : span.start].split()) <= _FEW and not line.frame.has_verb(end, span.start)
        return Relation.ATTACHED if near else Relation.CLAUSE
    return Relation.ATTACHED if leads(text, line, span.end, start, _ADJECTIVES) else Relation.CLAUSE


def leads(text: str, line: Line, start: int, end: int, most: int) -> bool:
    """Whether what ends at `start` leads to what begins at `end`: no comma, no verb and few words stand between."""
    gap = text[start:end]
    return len(gap.split()) <= most and "," not in gap and not line.frame.has_verb(start, end)


def _unowned(line: Line, figure: Figure, span: Span) -> Relation:
    """Words in a stretch without a figure: shared by the clause where they make no predicate of their own."""
    frame = line.frame
    same = frame.clause(span.start) == frame.clause(figure.full_span.start)
    predicates = frame.has_verb(*frame.stretch(span.start))
    if same and not predicates:
        # Where a sentence tells one figure, all that its clause says is of that.
        return Relation.CLAUSE if len(frame.owners) == 1 else Relation.SHARED
    if predicates and span.start >= _goes_on_from(line, frame.zones[figure.span]) >= 0:
        return Relation.SHARED
    first = frame.owners[0].full_span.start if frame.owners else line.end
    ahead = span.start < first or (not predicates and span.start < figure.full_span.start)
    return Relation.AHEAD if same or ahead else Relation.SIBLING
