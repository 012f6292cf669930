"""The figures of which nothing is told, set aside with the reason."""

from bisect import bisect_left
from collections.abc import Collection, Iterator
from operator import attrgetter

from numcheck.documents.document import Span
from numcheck.figures.figure import Figure, Figures, Kind, SetAside

_KINDS = {Kind.MONEY: "money", Kind.AGE: "age", Kind.DURATION: "duration"}
"""Kinds of figures that are set aside under a name of their own."""

_PAGES = ("page", "pages")


def aside(figures: Figures, told: Collection[Span]) -> tuple[SetAside, ...]:
    """What is no figure, and the figures that make no claim of which a reader is told, in text order.

    Args:
        figures: The figures of a document.
        told: The places of those of which something is told; a pair's two ends are told each by itself.
    """
    found = [item for item in figures.set_aside if item.span not in told]
    return tuple(sorted((*found, *_untold(figures, sorted(told))), key=_PLACE))


_PLACE = attrgetter("span")


def _untold(figures: Figures, told: list[Span]) -> Iterator[SetAside]:
    for figure in figures:
        place, text = figure[:2]
        at = bisect_left(told, place)
        beside = told[max(0, at - 1) : at + 1]
        if not beside or not any(span.overlaps(place) for span in beside):
            yield tuple.__new__(SetAside, (place, text, _reason(figure)))


def _reason(figure: Figure) -> str:
    return "pages" if figure.unit in _PAGES else _KINDS.get(figure.kind, "other_subject")
