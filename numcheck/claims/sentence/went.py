"""Verbs that say which way something went, and no number how far: `apprehensions fell`, `Cubans kept falling`."""

from collections.abc import Sequence

from numcheck.claims.phrases import Mention
from numcheck.claims.sentence.frame import Frame
from numcheck.claims.sentence.words import before
from numcheck.claims.when.time import Time
from numcheck.documents.document import Span
from numcheck.figures.figure import Figure, Kind
from numcheck.figures.precision import OPEN

NEXT = 12
"""How far behind `fewer`, in characters, what is counted may begin, and behind `than` the time compared with."""

_APART = 60
"""How far from the words, in characters, a number of their clause may stand that is not told by them."""

_COUNTED = frozenset(("measure", "verb", "people"))
"""Tags of the words that say what is counted."""

PEOPLE = frozenset(("demographic", "citizenship", "drug"))
"""The dimensions whose members are what is counted."""

_MEMBERS = PEOPLE | {"area"}
"""Those whose members go up and down."""


def phrase(text: str, span: Span, *, low: bool) -> Figure:
    """A phrase that claims something without a number, as a figure without a value."""
    extreme = "low" if low else "high"
    return Figure(span, text[slice(*span)], Kind.SUPERLATIVE, None, OPEN, OPEN, extreme=extreme)


def is_of_no_time(one: Mention) -> bool:
    """Whether words say by themselves that something moved, or did not: `fell`, `held steady`; not `the same as`."""
    return one.tag == "move" or one.value == "flat"


def went(
    text: str, one: Mention, slots: Sequence[Mention], times: Sequence[Time], figures: Sequence[Figure], frame: Frame
) -> bool:
    """Whether words say that something went up or down, and no number how far."""
    start, end = frame.clause(one.span.start)
    ahead = Span(start, one.span.start)
    leading = text[slice(*ahead)].lower().split()
    opening = leading if frame.has_verb(frame.start, start) else text[frame.start : one.span.start].lower().split()
    if not before("shares").isdisjoint(leading) or not before("says_more").isdisjoint(opening[:1]):
        return False  # "the share, in other words, has gone up"; "every sector but El Paso saw an increase"
    named = _is_total(leading) or any(may_move(text, m, ahead) for m in slots)
    if not named or not _is_predicate(text, one, slots, frame):
        return False
    numbered = is_numbered(one.span, Span(start, end), figures, frame)
    return not numbered and not _compares_members(text, Span(one.span.end, end), times)


def is_numbered(words: Span, clause: Span, figures: Sequence[Figure], frame: Frame) -> bool:
    """Whether a number of its clause says how far, or to what, and no other verb tells of that."""
    reach = Span(max(clause.start, words.start - _APART), min(clause.end, words.end + _APART))
    near = (one.full_span for one in figures if reach.overlaps(one.full_span))
    return any(not frame.has_verb(words.end, span.start) for span in near)


def _is_total(leading: Sequence[str]) -> bool:
    """Whether a total is what moves, of whatever was told before: `The monthly total also`, `Their number`."""
    words = list(leading)
    while words and words[-1] in before("copula"):
        words.pop()
    return bool(words) and words[-1] in before("total_noun")


def may_move(text: str, mention: Mention, ahead: Span) -> bool:
    """Whether the sentence names something counted, or what stands ahead of the words is: `Venezuelans ticked up`.

    An agency does so by a number of its own: `the Border Patrol's count dipped`.
    """
    if mention.tag in _COUNTED or not ahead.contains(mention.span):
        return mention.tag in _COUNTED
    numbers = text[mention.span.end : ahead.end].lower().split()
    owned = "component" in mention.meaning.scope and not before("total_noun").isdisjoint(numbers)
    return owned or not _MEMBERS.isdisjoint(mention.meaning.scope)


def _is_predicate(text: str, one: Mention, slots: Sequence[Mention], frame: Frame) -> bool:
    """Whether it is a finite verb, with its particle or not, or a comparative with what is counted right behind it.

    Or what goes on, came about, or was so: `kept falling`, `saw an increase`, `were up again`.
    """
    word = text[one.span.start : one.span.end].lower()
    if word in before("comparative"):
        return any(0 < m.span.start - one.span.end <= NEXT for m in slots if m.tag in ("measure", "people"))
    if one.span.start in frame.verbs or " " in word:
        return before("idle").isdisjoint(text[one.span.end : frame.end].lower().split(maxsplit=1)[:1])
    leading = text[frame.start : one.span.start].lower().split()[-2:]
    if not before("goes_on").isdisjoint((*leading[-1:], " ".join(leading))):
        return True
    if leading[-1:] in (["a"], ["an"]) and not before("came_about").isdisjoint(leading[:1]):
        return True
    labeled = text[: one.span.start].endswith(": ")  # "Families: down, too"
    return word in before("from_time") and (labeled or _was_so(word, leading))


def _was_so(word: str, leading: Sequence[str]) -> bool:
    """`were up`, `was also down`: not `was higher`, which nothing says than what."""
    return word in ("up", "down") and not before("copula").isdisjoint(leading[-1:])


def _compares_members(text: str, behind: Span, times: Sequence[Time]) -> bool:
    """Whether `than` leads to something that is no time: `more encounters than the southern border saw`."""
    than = text.find(" than ", behind.start, behind.end)
    return than >= 0 and not any(0 <= time.span.start - than - len(" than ") <= NEXT for time in times)
