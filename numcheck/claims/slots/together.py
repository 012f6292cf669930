"""Members that are told together ("Venezuela, Cuba and Nicaragua"): proposed as their sum."""

from collections.abc import Iterator

from numcheck.claims.slots.heard import Ear
from numcheck.datasets.release import REST

_APART = 40
"""How many characters may lie between two members of one list."""

_MOST = 6


def together(ear: Ear, dimension: str) -> Iterator[str]:
    """The members of a dimension that the figure's clause lists, joined by `+`."""
    start, end = ear.clause
    frame = ear.line.frame
    group: list[str] = []
    last: int | None = None
    for mention in ear.line.slots:
        member = mention.meaning.scope.get(dimension) if mention.tag == "scope" else None
        if member is None or "+" in member or member.startswith(REST) or not start <= mention.span.start < end:
            continue
        owner = frame.owner(mention.span.start)
        beside = last is None or mention.span.start - last < _APART
        if owner in (None, ear.figure) and beside and member not in group:
            group.append(member)
        last = mention.span.end
    if 2 <= len(group) <= _MOST and (dimension != "border" or set(group) == {"northern", "coastal"}):
        yield "+".join(group)
