"""Asides of a sentence: `Yuma, where arrests fell last year, had 900`; what they tell is of nothing outside them."""

import re
from collections.abc import Sequence
from functools import cache

from numcheck.claims.sentence.words import before
from numcheck.documents.document import Span
from numcheck.figures.figure import Figure
from numcheck.lexicon.patterns import either


@cache
def _aside() -> re.Pattern[str]:
    """From a comma and what opens a clause of its own up to the next comma."""
    opening = either(tuple(sorted(before("opens_aside"))))
    return re.compile(rf"[,—–]\s+(?:{opening})\s(?:[^,;:()—–.]|(?<=\d)[.,](?=\d))+(?=[,—–]\s)", re.IGNORECASE)


_GLOSS = re.compile(r"\([^()]*\)")


def glosses(text: str, start: int, end: int, figures: Sequence[Figure]) -> tuple[Span, ...]:
    """The brackets of text[start:end] in which no figure stands: they part nothing: `Border Patrol (USBP) agents`."""
    found = (Span(match.start(), match.end()) for match in _GLOSS.finditer(text, start, end))
    return tuple(span for span in found if not any(span.overlaps(figure.full_span) for figure in figures))


def asides(text: str, start: int, end: int) -> tuple[Span, ...]:
    """The asides of text[start:end], in order."""
    if "," not in text[start:end]:
        return ()
    return tuple(Span(match.start(), match.end()) for match in _aside().finditer(text, start, end))
