"""Members that are told together ("Venezuela, Cuba and Nicaragua"): proposed as their sum."""

from collections.abc import Iterator
from typing import NamedTuple

from numcheck.claims.sentence.words import before
from numcheck.claims.slots.heard import Ear
from numcheck.datasets.release import left_out_of
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
    if ear.figure.kind is Kind.RANK or ear.figure in ear.line.extremes.members:  # "third, behind El Paso and Del Rio"
        return
    named = [(m, member) for m in ear.line.slots if m.tag == "scope" and (member := m.meaning.scope.get(dimension))]
    start, end = ear.clause
    frame = ear.line.frame
    ahead = not any(start <= mention.span.start < end for mention, _ in named)
    if ahead:
        start = ear.line.start  # "Mexico and the Northern Triangle — Guatemala, ... — accounted for 52 percent"
    group: list[str] = []
    mentions = 0
    last: int | None = None
    alone = [figure for figure in frame.owners if start <= figure.span.start < end] == [ear.figure]
    joined = True
    for mention, member in named:
        if left_out_of(member) or not start <= mention.span.start < end:
            continue
        if any(one.behind.contains(mention.span) for one in ear.line.versus):
            continue  # "together they surpassed Guatemala and Honduras"
        owner = frame.owner(mention.span.start)
        beside = last is None or mention.span.start - last < _APART
        if owner in (None, ear.figure) and beside and not set(group).issuperset(member.split("+")):
            between = "" if last is None else ear.page.text[last : mention.span.start]
            joined = joined and before("joins").issuperset(between.lower().replace(",", " ").split())
            group += [one for one in member.split("+") if one not in group]
            mentions += 1
        last = mention.span.end
    if not mentions and is_of_those_before(ear) and (those := _of_those_before(ear, dimension)):
        yield Together("+".join(those), joined=False)
        return
    if mentions < 2 or len(group) > _MOST or (dimension == "border" and set(group) != {"northern", "coastal"}):
        return
    # A region and others are told together where they are one list alone.
    if joined or (mentions == len(group) and not ahead):
        yield Together("+".join(group), joined and alone)


def is_of_those_before(ear: Ear) -> bool:
    """`Cubans and Nicaraguans drove it. Together they made up 31 percent`: of those whom the sentence before lists."""
    opens = ear.page.text[ear.line.start : ear.line.end].lower().split(maxsplit=2)[:2]
    return opens == ["together", "they"] and ear.line.sentence.number > 0


def _of_those_before(ear: Ear, dimension: str) -> list[str]:
    listed = ear.page.lines[ear.line.sentence.number - 1].slots
    told = (m.meaning.scope.get(dimension) for m in listed if m.tag == "scope")
    members = list(dict.fromkeys(member for member in told if member is not None and not left_out_of(member)))
    return members if 1 < len(members) <= _MOST else []
