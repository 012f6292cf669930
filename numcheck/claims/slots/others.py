"""What words tell of other numbers than the one that hears them: of a part of it, or of those it is held against."""

from numcheck.claims.placing import is_rival
from numcheck.claims.sentence.words import before
from numcheck.claims.slots.heard import Ear, Heard
from numcheck.figures.figure import ORDERS, Figure, Kind


def is_of_a_part(ear: Ear, heard: Heard) -> bool:
    """`302,000 encounters, including 249,785 by the Border Patrol`: what is told of a part is not told of the whole.

    Nor is what is told of most of it: `5,076 encounters, most of them on the southwest border`; whatever follows.
    """
    place = heard.mention.span.start
    if any(_is_of_most(ear, heard, most) for most in heard.line.majorities):
        return True
    owner = ear.line.frame.owner(place) if heard.line is ear.line else None
    if owner is None or owner.span <= ear.figure.span:
        return False
    return any(_tells_a_part(ear, one) for one in ear.line.frame.owners if ear.figure.span < one.span <= owner.span)


def _is_of_most(ear: Ear, heard: Heard, most: Figure) -> bool:
    """Whether a name is told of most of what another number counts.

    Not of one that it leads to: `most were single adults (62 percent)`, `most of it, Yuma with 1,989`.
    """
    named, figure, frame = heard.mention.span, ear.figure, heard.line.frame
    stop = frame.clause(most.span.start)[1]
    if most is figure or not most.span.end <= named.start < stop:
        return False
    if figure.span < most.span:
        return True
    apart = ear.page.text[named.end : figure.full_span.start].strip(" (,–—")
    return figure.span.start < stop and len(apart.split()) > 1 and not frame.zones[figure.span].holds(named.start)


def _tells_a_part(ear: Ear, owner: Figure) -> bool:
    """Whether a figure is one of a part of what is told before it: `including 249,785`, `2.1 million of them`."""
    zone, text = ear.line.frame.zones[owner.span], ear.page.text
    opening = text[zone.start : owner.full_span.start].lower().strip(" ,;(—–").split()[:2]
    ahead = text[ear.figure.span.end : owner.full_span.start].lower().split()[-1:]
    behind = " ".join(text[owner.span.end : zone.end].lower().split()[:2])
    opens = not before("part_opening").isdisjoint((*opening[:1], " ".join(opening), *ahead))
    return opens or behind in before("part_behind")


def is_a_rivals(ear: Ear, heard: Heard) -> bool:
    """`43,764 from India, well ahead of Canadians`: named behind the number as those that it is held against.

    Of several comparisons each has its own: `Cubans ranked second, behind Mexicans and ahead of Hondurans`.
    """
    kind, span = ear.figure.kind, heard.mention.span
    may_be = kind in ORDERS or (kind in _NUMBERS and span.start >= ear.figure.span.end)
    if may_be and heard.line is ear.line and is_rival(ear, span):
        return True
    return any(one.behind.contains(span) for one in heard.line.versus if kind in ORDERS or one.figure is ear.figure)


_NUMBERS = (Kind.COUNT, Kind.MASS, Kind.PERCENT, Kind.SHARE)
"""Figures that are of one alone; places and records are put in an order with their rivals."""
