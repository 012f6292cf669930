"""Steps of a number that moved: what it was before, and what it came to after the one told before it."""

from numcheck.claims.sentence.words import before
from numcheck.claims.slots.heard import Ear
from numcheck.figures.figure import Figure, Kind

_FROM = 20
"""How far before a number, in characters, the word begins that makes it what another was before."""


def is_start(ear: Ear) -> bool:
    """`from 50,401`, `from an average of 50,401`: what a number was that stands behind it or in the sentence."""
    text, first = ear.page.text, ear.figure.full_span.start
    leading = text[max(ear.line.start, first - _FROM) : first].lower().removesuffix("an average of ").split()
    return not before("from").isdisjoint(leading[-2:-1] if leading[-1:] == ["the"] else leading[-1:])


def is_former(ear: Ear) -> bool:
    """`up from 50,401`: what a number was before that stands ahead of it; not `from 50,401 in May`."""
    zone = ear.line.frame.zones[ear.figure.span]
    return is_start(ear) and not any(zone.holds(t.span.start) for t in ear.line.times)


_MOVED = 3
"""How many words may stand between what moved and the number that it came to: `climbed back up to 39,303`."""


def is_onward(ear: Ear) -> bool:
    """`14,015 in fiscal 2020, which grew to 39,303`: what a number came to later, without a time of its own."""
    zone, owners = ear.line.frame.zones[ear.figure.span], ear.line.frame.owners
    at = owners.index(ear.figure) if ear.figure in owners else 0
    if not at or ear.figure.kind not in _LEVELS or any(zone.holds(t.span.start) for t in ear.line.times):
        return False
    told, start = owners[at - 1], ear.figure.full_span.start
    if told.kind not in _LEVELS:
        return False
    between = ear.page.text[told.span.end : start]
    if between.strip(" ,").lower() in ("and", "then", "and then", ""):
        return is_onward(ear._replace(figure=told))
    moves = ear.line.said("move", told.span.end, start)
    near = any(len(ear.page.text[m.span.end : start].split()) <= _MOVED for m in moves)
    leading = between.lower().split()
    near = near or not before("onward").isdisjoint(leading[-_MOVED - 1 :])
    return near and leading[-1:] == ["to"] and not is_start(ear._replace(figure=told))


_LEVELS = (Kind.COUNT, Kind.MASS)


def went_from(ear: Ear) -> Figure | None:
    """The number before it that something went from: `from 1,781 in October to 2,154`; None where it went from none."""
    start, first = ear.clause[0], ear.figure.full_span.start
    before_it = [one for one in ear.line.frame.owners if start <= one.span.start < ear.figure.span.start]
    if not before_it or ear.page.text[start:first].split()[-1:] != ["to"]:
        return None
    return before_it[-1] if is_start(ear._replace(figure=before_it[-1])) else None
