"""The number that a claim points back at: "that was 12 percent more", "it was the lowest in a decade"."""

from collections.abc import Sequence
from typing import TypeAlias

from numcheck.claims.claim import Operation
from numcheck.claims.proposal import Proposal
from numcheck.readings.decision import ORDERED
from numcheck.readings.weighed import Weighed

Neighbours: TypeAlias = Sequence[tuple[Weighed, float]]
"""The claims beside one that have been weighed, with how near they are (1 in the same sentence)."""


def antecedent(proposal: Proposal, neighbours: Neighbours) -> Weighed | None:
    """The number before it that a claim points back at: the last of another sentence that is not only compared with.

    A run or a record goes on about the first: "It was the fourth rise in a row" is of what that sentence is about.
    """
    if not proposal.points_back:
        return None
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
