"""Members that are told together ("Venezuela, Cuba and Nicaragua"): proposed as their sum."""

from collections.abc import Iterator
from typing import NamedTuple

from numcheck.claims.sentence.words import before
from numcheck.claims.slots.heard import Ear
from numcheck.datasets.release import REST
from numcheck.figures.figure import Kind

_APART = 40
"""How many characters may lie between two members of one list."""

_MOST = 6


class Together(NamedTuple):
    """Members told together, joined by `+`.

    Attributes:
        members: The members.
        joined: Whether nothing but "and" stands between them, and their clause tells one number: it is of all of them.
    """

    members: str
    joined: bool


def together(ear: Ear, dimension: str) -> Iterator[Together]:
    """The members of a dimension that the figure's clause lists; of a place in an order none, which one alone has."""
    if ear.figure.kind is Kind.RANK:  # "Tucson was third, behind El Paso and Del Rio"
        return
    start, end = ear.clause
    frame = ear.line.frame
    group: list[str] = []
    last: int | None = None
    joined = [figure for figure in frame.owners if start <= figure.span.start < end] == [ear.figure]
    for mention in ear.line.slots:
        member = mention.meaning.scope.get(dimension) if mention.tag == "scope" else None
        if member is None or "+" in member or member.startswith(REST) or not start <= mention.span.start < end:
            continue
        owner = frame.owner(mention.span.start)
        beside = last is None or mention.span.start - last < _APART
        if owner in (None, ear.figure) and beside and member not in group:
            between = "" if last is None else ear.page.text[last : mention.span.start]
            joined = joined and before("joins").issuperset(between.lower().replace(",", " ").split())
            group.append(member)
        last = mention.span.end
    if 2 <= len(group) <= _MOST and (dimension != "border" or set(group) == {"northern", "coastal"}):
        yield Together("+".join(group), joined)
