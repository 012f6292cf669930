"""An order told of a number beside it, which holds of another time or scope than that: then it is rather wrong."""

from collections.abc import Iterator, Sequence

from numcheck.claims.claim import Operation
from numcheck.readings.answer import Ruling
from numcheck.readings.around import levels_ahead, of_sentences
from numcheck.readings.decision import Decision
from numcheck.readings.deny import UNPLAIN
from numcheck.readings.number import Fit
from numcheck.readings.weighed import Option, Weighed


def misplaced(
    decision: Decision, weighed: Weighed, every: Sequence[Weighed], decisions: Sequence[Decision]
) -> Decision:
    """Open where an order is of a number of which nobody knows what it is, or holds of another time or scope than that.

    `Yuma, at 310,000, finished fourth`: among a few members a place is right at some time or other. `The 124,220
    apprehensions are the fewest since 2021`: what a number before it is the record of, no place is named for.
    """
    option = decision.option
    if decision.ruling is Ruling.FLAGGED and _is_of_an_open_level(decision, weighed, every, decisions):
        return Decision(Ruling.OPEN, UNPLAIN, weighed.lead)
    if decision.ruling is not Ruling.HOLDS or option is None or option.doing.operation not in _ORDERS:
        return decision
    levels = _levels(option, weighed, every, decisions)
    if not levels or any(one.is_of_same(option) for one in levels):
        return decision
    placed = [one for one in weighed.options if one.doing == option.doing and any(map(one.is_of_same, levels))]
    off = bool(placed) and all(one.fit is Fit.OFF for one in placed)
    return Decision(Ruling.OPEN, UNPLAIN, weighed.lead) if off else decision


def _is_of_an_open_level(
    decision: Decision, weighed: Weighed, every: Sequence[Weighed], decisions: Sequence[Decision]
) -> bool:
    """Whether a comparison is denied of a level that nobody understands: `38,439 pounds, more than in fiscal 2023`."""
    if decision.option is None or decision.option.doing.operation is not Operation.COMPARISON:
        return False
    ahead = levels_ahead(weighed, every)
    return bool(ahead) and decisions[ahead[-1]].ruling is not Ruling.HOLDS


_ORDERS = (Operation.RANK, Operation.SUPERLATIVE, Operation.COMPARISON)


def _levels(
    option: Option, weighed: Weighed, every: Sequence[Weighed], decisions: Sequence[Decision]
) -> Sequence[Option]:
    """The numbers that hold of which an order may be told: its member's own, or those ahead of it in its clause."""
    if option.doing.operation is Operation.RANK:
        near = (decisions[at] for at in of_sentences(weighed, every) if every[at] is not weighed)
        return [one for one in _held(near) if one.members == option.members]
    words = weighed.periods.get(option.period)
    if words is not None and words.relation.is_near:
        return []  # "It was 1,682 in April and reached its peak in May"
    start, _ = weighed.proposal.line.frame.clause(weighed.proposal.figure.span.start)
    ahead = range(start, weighed.proposal.figure.span.start)
    return list(_held(decisions[at] for at in of_sentences(weighed, every) if _start(every[at]) in ahead))


def _start(weighed: Weighed) -> int:
    return weighed.proposal.figure.span.start


def _held(decisions: Iterator[Decision]) -> Iterator[Option]:
    for one in decisions:
        if one.ruling is Ruling.HOLDS and one.option is not None and one.option.doing.operation is Operation.LEVEL:
            yield one.option
