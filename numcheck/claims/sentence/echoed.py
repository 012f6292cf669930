"""Ellipses by which a total went the way of the one told before it: `so did Haitians`, `Yuma's did too`."""

from collections.abc import Iterator, Sequence

from numcheck.claims.phrases import Mention
from numcheck.claims.sentence.frame import Frame
from numcheck.claims.sentence.went import is_numbered, may_move, phrase
from numcheck.claims.sentence.words import before
from numcheck.documents.document import Span
from numcheck.figures.figure import Figure

_NEXT = 30
"""How far behind `so did`, in characters, what went the same way may begin: `so did the number of children`."""


def echoed(
    text: str, words: Sequence[Mention], slots: Sequence[Mention], figures: Sequence[Figure], frame: Frame, led: str
) -> Iterator[Figure]:
    """The ellipses that say so, as figures without a value; `led` is the way told last in the sentence before."""
    for one in (one for one in words if one.tag == "echo"):
        start, end = frame.clause(one.span.start)
        way = last_way(text, words, figures, frame, one.span.start) or (led if start == frame.start else "")
        told = Span(start, one.span.start) if one.value == "behind" else Span(one.span.end, one.span.end + _NEXT)
        named = any(told.contains(Span(m.span.start, m.span.start + 1)) and may_move(text, m, told) for m in slots)
        if way and named and not is_numbered(one.span, Span(start, end), figures, frame):
            yield phrase(text, one.span, low=way == "down")


def last_way(text: str, words: Sequence[Mention], figures: Sequence[Figure], frame: Frame, end: int) -> str:
    """Which way the last verb ahead of a place says that something went.

    It is "" where that verb says something else, or by how much: `fell by half, and so did`.
    """
    for one in reversed(words):
        if one.tag != "move" or one.span.end > end:
            continue
        if one.span.start in frame.verbs or " " in text[slice(*one.span)]:
            far = text[slice(*one.span)].lower() in before("by_a_multiple")
            far = far or is_numbered(one.span, Span(*frame.clause(one.span.start)), figures, frame)
            return "" if far or frame.has_verb(one.span.end, end) else one.value
    return ""
