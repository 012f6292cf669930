"""Words that say which way something went without a number: `apprehensions fell in June`, `fewer migrants crossed`."""

from collections.abc import Iterator, Sequence

from numcheck.claims.phrases import Mention
from numcheck.claims.sentence.frame import Frame
from numcheck.claims.sentence.words import before
from numcheck.claims.when.time import Time
from numcheck.documents.document import Span
from numcheck.figures.figure import Figure, Kind
from numcheck.figures.precision import OPEN

_NEXT = 12
"""How far behind `fewer`, in characters, what is counted may begin, and behind `than` the time compared with."""

MOST = 20
"""How many such words a sentence may have to be looked through: what each hears grows with the sentence."""

_APART = 60
"""How far from the words, in characters, a number of their clause may stand that is not told by them."""


def moved(
    text: str,
    words: Sequence[Mention],
    slots: Sequence[Mention],
    times: Sequence[Time],
    figures: Sequence[Figure],
    frame: Frame,
) -> Iterator[Figure]:
    """The phrases that say so, as figures without a value: no number of their clause may be told by them."""
    found = [one for one in words if one.tag == "move"]
    for one in found if len(found) <= MOST else ():
        if not _is_predicate(text, one, slots, frame):
            continue
        start, end = frame.clause(one.span.start)
        reach = Span(max(start, one.span.start - _APART), min(end, one.span.end + _APART))
        numbered = any(reach.overlaps(figure.full_span) for figure in figures)
        if not numbered and not _compares_members(text, Span(one.span.end, end), times):
            printed, extreme = text[one.span.start : one.span.end], "high" if one.value == "up" else "low"
            yield Figure(one.span, printed, Kind.SUPERLATIVE, None, OPEN, OPEN, extreme=extreme)


def _is_predicate(text: str, one: Mention, slots: Sequence[Mention], frame: Frame) -> bool:
    """Whether it is a finite verb, or a comparative with what is counted right behind it."""
    if text[one.span.start : one.span.end].lower() not in before("comparative"):
        return one.span.start in frame.verbs
    return any(0 < m.span.start - one.span.end <= _NEXT for m in slots if m.tag in ("measure", "people"))


def _compares_members(text: str, behind: Span, times: Sequence[Time]) -> bool:
    """Whether `than` leads to something that is no time: `more encounters than the southern border saw`."""
    than = text.find(" than ", behind.start, behind.end)
    return than >= 0 and not any(0 <= time.span.start - than - len(" than ") <= _NEXT for time in times)
