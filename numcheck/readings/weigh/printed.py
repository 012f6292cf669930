"""The levels printed beside a change or a multiple: those that it is between, and the one that it is told of."""

from collections.abc import Iterator, Sequence

from numcheck.claims.claim import CHANGES, Operation
from numcheck.claims.proposal import COMPARING, Proposal
from numcheck.figures.exact import is_exact
from numcheck.readings.settled import LIKELY, settled
from numcheck.readings.weigh.axes import Own
from numcheck.readings.weigh.table import Table
from numcheck.readings.weighed import Weighed

_AS_MANY = 60
"""How much less it costs a multiple: "three times as many" is rather one of a number than of the time before."""

_BOTH_COMPARED = 160
"""What it costs that something else is compared with both levels."""

_SAME_SENTENCE, _NEXT_SENTENCE, _UNSURE = 40, 160, 200
"""What it costs to be the change between two levels of the sentence, or of the one before, and not to be sure."""


def printed(table: Table) -> Iterator[Own]:
    """The change between two levels that the sentence prints, or the one before it."""
    number, back = table.proposal.line.sentence.number, table.proposal.points_back
    multiple = table.proposal.doings[0].operation is Operation.MULTIPLE
    levels = [
        (near, *settled(near))
        for near, _ in table.neighbours
        if near.lead is not None
        and near.proposal.doings[0].operation is Operation.LEVEL
        and 0 <= number - near.proposal.line.sentence.number <= (2 if multiple and back else 1)
    ]
    levels.sort(key=lambda one: one[0].proposal.figure.span)
    told = apposed(table.proposal, table.neighbours)
    for at, (later, mine, sure) in enumerate(levels):
        for earlier, other, certain in levels[:at]:
            if (
                mine.members != other.members
                or mine.period == other.period
                or mine.period.length != other.period.length
            ):
                continue
            ahead = mine.period.last > other.period.last or later is told
            last, first = (mine, other) if ahead else (other, mine)
            here = later.proposal.line is earlier.proposal.line is table.proposal.line or (multiple and back)
            cost = (_SAME_SENTENCE if here else _NEXT_SENTENCE) + round((1 - min(sure, certain)) * _UNSURE)
            cost += _BOTH_COMPARED if later.proposal.is_compared and earlier.proposal.is_compared else 0
            cost -= _AS_MANY if multiple else 0
            yield Own(max(cost, 0), last.scoped, last.period, first.period)


_BACK, _PERIODS = 120, 3
"""What it costs to be measured back against a later level, and how many times it may be of."""


def back(table: Table) -> Iterator[Own]:
    """An earlier time against that of the level told before it: `99,539 in June. May had seen 71,800 more.`"""
    level = _before(table)
    if level is None or level.proposal.is_compared or table.proposal.times.against:
        return
    told, sure = settled(level)
    if told.doing.operation is not Operation.LEVEL or sure < LIKELY:
        return
    for when in table.ranked[:_PERIODS]:
        if when.relation.is_near and when.value.length == told.period.length and when.value.last < told.period.first:
            yield Own(_BACK + when.cost, told.scoped, when.value, told.period)


_FORTH = 60
"""What it costs to be told of a later time as one of the level before it."""


def forth(table: Table) -> Iterator[Own]:
    """A later time against that of the level told before it: `11,127 in April. In September, double that.`"""
    level = _before(table)
    if level is None or not table.proposal.is_of_that:
        return
    told, sure = settled(level)
    if told.doing.operation is not Operation.LEVEL or sure < LIKELY:
        return
    for when in table.ranked[:_PERIODS]:
        if when.relation.is_near and when.value.first > told.period.last:
            yield Own(_FORTH + when.cost, told.scoped, when.value, told.period)


def led_to(proposal: Proposal, neighbours: Sequence[tuple[Weighed, float]]) -> Weighed | None:
    """The level that a change leads to: `more than doubled, to 12,397 pounds`; None where there is none."""
    end = proposal.figure.span.end
    behind = next((near for near, _ in neighbours if near.proposal.figure.span.start > end), None)
    if behind is None or behind.proposal.line is not proposal.line or behind.lead is None or not proposal.leads_on:
        return None
    return behind if behind.proposal.doings[0].operation is Operation.LEVEL else None


def restating(proposal: Proposal, neighbours: Sequence[tuple[Weighed, float]]) -> Weighed | None:
    """The level that a change tells otherwise: `132,909, or eleven times its previous tally`."""
    before = [near for near, _ in neighbours if near.proposal.figure.span < proposal.figure.span]
    if not proposal.restates or not before or before[-1].proposal.line is not proposal.line:
        return None
    level = before[-1].proposal.doings[0].operation is Operation.LEVEL and before[-1].lead is not None
    return before[-1] if level else None


_RESTATED = 30
"""What it costs to be the change of the number before it, told otherwise."""


def restated(table: Table) -> Iterator[Own]:
    """The change before it, told otherwise: `366,470 more than the year before, or 342 percent`."""
    change = _before(table) if table.proposal.restates else None
    if change is not None and change.proposal.line is table.proposal.line:
        told, sure = settled(change)
        if told.doing.operation in CHANGES and sure >= LIKELY and told.whole is None:
            yield Own(_RESTATED, told.scoped, told.period, told.baseline)


def _before(table: Table) -> Weighed | None:
    """The last of the numbers beside it that are told before it; None where there is none, or it has no reading."""
    before = [near for near, _ in table.neighbours if near.proposal.figure.span < table.proposal.figure.span]
    return before[-1] if before and before[-1].lead is not None else None


def apposed(proposal: Proposal, neighbours: Sequence[tuple[Weighed, float]]) -> Weighed | None:
    """The level right before a change or a multiple told of it: `109,535 in fiscal 2022, four times as many`."""
    return None if proposal.is_compared else led_by(proposal, neighbours)


def led_by(proposal: Proposal, neighbours: Sequence[tuple[Weighed, float]]) -> Weighed | None:
    """The level right before a change or a multiple that names nothing itself: `77,000 from Haiti, up 12 percent`."""
    if proposal.doings[0].operation not in COMPARING or not proposal.leans:
        return None
    if proposal.line.frame.zones[proposal.figure.span].verb is not None:
        return None
    before = [near for near, _ in neighbours if near.proposal.figure.span < proposal.figure.span]
    if not before or before[-1].proposal.line is not proposal.line or before[-1].proposal.is_compared:
        return None
    return before[-1] if before[-1].proposal.doings[0].operation is Operation.LEVEL else None


_RESTATING, _OF_SUBJECT = 20, 200
"""What it costs a share to be of the level that it tells otherwise, and of one ahead of it in its clause."""


def parts(proposal: Proposal, neighbours: Sequence[tuple[Weighed, float]]) -> Iterator[tuple[Weighed, int]]:
    """The levels that may be the part of a share, each with what that costs: the one it restates, or its subject."""
    figure, line = proposal.figure, proposal.line
    levels = [
        near
        for near, _ in neighbours
        if near.proposal.line is line
        and near.lead is not None
        and near.proposal.doings[0].operation is Operation.LEVEL
        and not near.proposal.is_compared
    ]
    ahead = [near for near in levels if near.proposal.figure.span < figure.span]
    if ahead and _is_beside(ahead[-1].proposal, proposal):
        first, last = line.frame.clause(ahead[-1].proposal.figure.span.start)
        if proposal.restates:
            yield ahead[-1], _RESTATING
        elif not proposal.is_of_those and first <= figure.span.start < last:
            yield ahead[-1], _OF_SUBJECT
    behind = next((near for near in levels if near.proposal.figure.span > figure.span), None)
    if behind is not None and behind.proposal.restates and _is_beside(proposal, behind.proposal):
        yield behind, _RESTATING


def _is_beside(one: Proposal, other: Proposal) -> bool:
    """Whether no figure stands between two of a sentence."""
    owners = one.line.frame.owners
    spans = (one.figure.span, other.figure.span)
    return not any(spans[0] < between.span < spans[1] for between in owners)


_GREAT = 1000
"""From where on a number that is the sum of two others is so by chance of none."""


def adds_up(proposal: Proposal, neighbours: Sequence[tuple[Weighed, float]]) -> bool:
    """Whether a number is to the last digit the sum of two of its sentence or of those beside it."""
    value, number = proposal.figure.value, proposal.line.sentence.number
    if value is None or value < _GREAT or not is_exact(proposal.figure):
        return False
    told = {
        near.proposal.figure.value
        for near, _ in neighbours
        if near.is_exact and abs(near.proposal.line.sentence.number - number) <= 1
    }
    return any(value - one in told for one in told if one is not None and value - one != one)
