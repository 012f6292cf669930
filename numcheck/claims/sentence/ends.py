"""Places that are named only as the ends of a stretch: `from here to San Diego`, `from Maine to Washington State`."""

import re
from collections.abc import Iterable

from numcheck.claims.phrases import PLACES, Mention
from numcheck.claims.places import Places
from numcheck.claims.sentence.words import before
from numcheck.documents.document import Span

_NAME = r"(?:the\s+)?[A-Z][\w.'’-]*(?:,?\s(?:[A-Z][\w.'’-]*|of)){0,4}"
_STRETCH = re.compile(
    rf"(?:\b(\w+)\s+)?\b[Ff]rom\s+(?:(?:here|there)|{_NAME}),?\s+(?:all\s+the\s+way\s+|clear\s+)?to\s+{_NAME}"
)


def without_ends(text: str, start: int, end: int, named: Iterable[Mention]) -> tuple[Mention, ...]:
    """The phrases of a sentence without the places at which a stretch begins and ends.

    What moved `from Texas to Arizona` is in Arizona.
    """
    found = tuple(named)
    if not any(_is_place(m) for m in found):
        return found
    told = (match for match in _STRETCH.finditer(text, start, end) if match[1] not in before("moving"))
    stretches = Places([Span(match.start(), match.end()) for match in told])
    return tuple(m for m in found if not (_is_place(m) and stretches.overlaps(m.span)))


def _is_place(mention: Mention) -> bool:
    return not mention.meaning.scope.keys().isdisjoint(PLACES)
