"""The number that a claim points back at: "that was 12 percent more", "it was the lowest in a decade"."""

from collections.abc import Sequence
from typing import TypeAlias

from numcheck.claims.claim import Operation
from numcheck.claims.phrases import PLACES
from numcheck.claims.proposal import Proposal
from numcheck.claims.slots.scope import WHO
from numcheck.readings.decision import ORDERED
from numcheck.readings.settled import settled
from numcheck.readings.weighed import Weighed

Neighbours: TypeAlias = Sequence[tuple[Weighed, float]]
"""The claims beside one that have been weighed, with how near they are (1 in the same sentence)."""


def antecedent(proposal: Proposal, neighbours: Neighbours) -> Weighed | None:
    """The number before it that a claim points back at: the last of another sentence that is not only compared with.

    A run or a record goes on about the first: "It was the fourth rise in a row" is of what that sentence is about.
    """
    if not proposal.points_back:
        return _told_of(proposal, neighbours)
    before = [
        near
        for near, _ in neighbours
        if near.proposal.figure.span < proposal.figure.span and not (near.proposal.unread and near.agreeing is None)
    ]
    if not before:
        return None
    line = before[-1].proposal.line
    told = [near for near in before if near.proposal.line is line and not near.proposal.is_compared]
    if proposal.doings[0].operation in ORDERED:
        levels = [near for near in told if near.proposal.doings[0].operation is Operation.LEVEL]
        changes = [near for near in told if near.proposal.doings[0].operation is Operation.CHANGE]
        if proposal.doings[0].operation is Operation.RANK:
            levels.reverse()  # "231,565 from Guatemala, which kept its second place": of the last
        return next(iter((*levels, *changes)), before[-1])
    return told[-1] if told and line is not proposal.line else before[-1]


_WHO_OR_WHERE = (*PLACES, *WHO)
"""Dimensions of which words between a level and an order name nothing else, where that is of the level."""


_OF_A_LEVEL = frozenset(ORDERED) - {Operation.RANK}
"""Orders that are told of a level; a place is as often of another member, or of all of a year."""


def _told_of(proposal: Proposal, neighbours: Neighbours) -> Weighed | None:
    """The level before it that an order is told of, as words that name nothing else show.

    `the 458,000 total was lower than in 2018`, `close to 19,000 children came, the most of any month`.
    """
    if proposal.doings[0].operation not in _OF_A_LEVEL or proposal.is_compared:
        return None
    before = [near for near, _ in neighbours if near.proposal.figure.span < proposal.figure.span]
    if not before or before[-1].proposal.line is not proposal.line or before[-1].proposal.is_compared:
        return None
    level, line, first = before[-1], proposal.line, proposal.figure.span.start
    if level.proposal.doings[0].operation is not Operation.LEVEL or level.proposal.is_unnumbered:
        return None
    if line.frame.encloses(level.proposal.figure.span, proposal.figure.span):
        return None  # "arrests, which topped 2.2 million in fiscal 2022, have fallen two years running"
    told, since = dict(settled(level)[0].members), level.proposal.figure.span.end
    between = (item for m in line.slots if since <= m.span.start < first for item in m.meaning.scope.items())
    return level if all(told.get(name) == member for name, member in between if name in _WHO_OR_WHERE) else None
