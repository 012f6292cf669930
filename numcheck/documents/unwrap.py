"""Plain text whose lines a mail program or an editor has broken: what was broken only for its length flows again."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from numcheck.documents.document import Span
from numcheck.documents.origin import Origin, Piece
from numcheck.documents.paragraphs import paragraphs
from numcheck.documents.prose import Extract

# A break that is no empty line: without one there is nothing to do. It begins with what is rare, and so is found fast.
_SINGLE = re.compile(r"\n(?<=[^\n]\n)[ \t]*\S")
_BREAK = re.compile(r"[ \t]*\r?\n[ \t]*")


def unwrapped(extract: Extract) -> Extract:
    """The prose with one blank for each line break inside a paragraph, and the way back to where it stood.

    Every stage reads prose, in which a figure, a date or a name may not fall apart at the end of a line.
    """
    text = extract.text
    if _SINGLE.search(text) is None:
        return extract
    breaks = [Span(*match.span()) for one in paragraphs(text) for match in _BREAK.finditer(text, one.start, one.end)]
    if not breaks:
        return extract
    starts = [place.start for place in breaks]
    gone = list(accumulate((place.end - place.start - 1 for place in breaks), initial=0))
    comments = tuple(one._replace(at=one.at - gone[bisect_right(starts, one.at)]) for one in extract.comments)
    flowing = "".join(_flowing(text, breaks))
    return extract._replace(text=flowing, origin=_way_back(extract, breaks), comments=comments)


def _flowing(text: str, breaks: Sequence[Span]) -> Iterator[str]:
    at = 0
    for place in breaks:
        yield text[at : place.start]
        yield " "
        at = place.end
    yield text[at:]


def _way_back(extract: Extract, breaks: Sequence[Span]) -> Origin:
    """The pieces of the prose as it was, cut at the breaks, each break a blank."""
    before, text = extract.origin, extract.text
    pieces = [Piece(Span(0, len(text)), Span(0, len(text)))] if before is None else list(before.pieces)
    origin = Origin(text if before is None else before.source)
    gone, waiting = 0, list(reversed(breaks))
    for piece in pieces:
        at, shift = piece.text.start, piece.source.start - piece.text.start
        while at < piece.text.end:
            place = waiting[-1] if waiting and waiting[-1].start < piece.text.end else None
            end = piece.text.end if place is None else max(at, place.start)
            if end > at:
                origin.add(Span(at - gone, end - gone), Span(at + shift, end + shift))
            if place is None:
                break
            at = min(place.end, piece.text.end)
            origin.add(Span(end - gone, end - gone + 1), Span(end + shift, at + shift))
            gone += place.end - place.start - 1
            waiting.pop()
    return origin
