"""Soft hyphens, which only say where a word may be broken: a word is whole without them."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from numcheck.documents.document import Span
from numcheck.documents.origin import Origin, Piece
from numcheck.documents.prose import Extract

SOFT = "\u00ad"
"""The soft hyphen; `&shy;` in HTML."""

_SOFT = re.compile(SOFT)


def without_soft_hyphens(extract: Extract, has_places: bool) -> Extract:
    """The prose without soft hyphens, and the way back to where it stood.

    Args:
        extract: What a reader made of a source.
        has_places: Whether the source is one that places can point into; without an origin it is the prose itself.
    """
    text = extract.text
    if SOFT not in text:
        return extract
    soft = [match.start() for match in _SOFT.finditer(text)]
    comments = tuple(one._replace(at=_moved(one.at, soft)) for one in extract.comments)
    moved = (one._replace(span=Span(*(_moved(at, soft) for at in one.span))) for one in extract.cells)
    cells = tuple(one for one in moved if one.span.end > one.span.start)
    origin = _way_back(extract, soft) if has_places else None
    return extract._replace(text=text.replace(SOFT, ""), origin=origin, comments=comments, cells=cells)


def _moved(at: int, soft: Sequence[int]) -> int:
    """Where an offset is without the soft hyphens before it."""
    return at - bisect_left(soft, at)


def _way_back(extract: Extract, soft: Sequence[int]) -> Origin:
    whole = Span(0, len(extract.text))
    before = extract.origin
    origin = Origin(extract.text if before is None else before.source)
    for piece in [Piece(whole, whole)] if before is None else before.pieces:
        for text, source in _stretches(piece, soft):
            gone = bisect_left(soft, text.start)
            inside = bisect_left(soft, text.end) - gone
            if text.end - text.start > inside:
                origin.add(Span(text.start - gone, text.end - gone - inside), source)
    return origin


def _stretches(piece: Piece, soft: Sequence[int]) -> Iterator[Piece]:
    """A piece, or what stands between the soft hyphens of one that is the same in the source."""
    text, source = piece
    if text.end - text.start != source.end - source.start:
        yield piece
        return
    at, shift = text.start, source.start - text.start
    for place in (*soft[bisect_left(soft, text.start) : bisect_left(soft, text.end)], text.end):
        if place > at:
            yield Piece(Span(at, place), Span(at + shift, place + shift))
        at = place + 1
