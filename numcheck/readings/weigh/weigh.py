"""A claim's readings: enumerated from what its words propose and its neighbours say, and weighed against its number."""

import heapq
import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from operator import itemgetter
from typing import NamedTuple

from numcheck.claims.candidate import Candidates, Evidence, Slot
from numcheck.claims.claim import Operation
from numcheck.claims.doing import Doing
from numcheck.claims.proposal import Proposal
from numcheck.claims.sentence.relate import Relation
from numcheck.claims.when.shifted import earlier, shifted
from numcheck.figures.exact import is_exact
from numcheck.periods import Period
from numcheck.readings.enumerate import ranked
from numcheck.readings.held import Held
from numcheck.readings.number import Fit, chance, probability
from numcheck.readings.settled import LIKELY, SURE, lent, settled
from numcheck.readings.weigh import average, change, direction, level, order, record, share, threshold
from numcheck.readings.weigh.antecedent import Neighbours, antecedent
from numcheck.readings.weigh.axes import Axes, Posed
from numcheck.readings.weigh.lent import add_topic, with_neighbours, with_topics
from numcheck.readings.weigh.printed import adds_up, apposed
from numcheck.readings.weigh.table import Fitted, Known, Table
from numcheck.readings.weighed import Option, Weighed


class _Weigher(NamedTuple):
    """Of an operation, what it combines to readings, and how one of them stands to the number."""

    axes: Callable[[Table, Doing], Axes]
    ask: Callable[[Table, Option], Fitted]


_WEIGHERS: Mapping[Operation, _Weigher] = {
    Operation.LEVEL: _Weigher(level.axes, level.ask),
    Operation.AVERAGE: _Weigher(average.axes, average.ask),
    Operation.CHANGE: _Weigher(change.axes, change.ask),
    Operation.MULTIPLE: _Weigher(change.axes, change.ask),
    Operation.SHARE: _Weigher(share.axes, share.ask),
    Operation.SUPERLATIVE: _Weigher(record.axes, record.ask),
    Operation.STREAK: _Weigher(order.axes, order.ask),
    Operation.COMPARISON: _Weigher(direction.axes, direction.ask),
    Operation.RANK: _Weigher(order.axes, order.ask),
    Operation.RANGE: _Weigher(order.axes, order.ask),
    Operation.THRESHOLD: _Weigher(threshold.axes, threshold.ask),
}

MOST, MOST_EXACT = 48, 160
"""How many readings of a number are asked at most, and of one printed to the unit, which may choose a farther one."""

ANYTHING = 0.08
"""How often a printed number is none that the words propose (another subject, a source of its own)."""

REVISED_WORTH = 0.3
"""How much a number within revisions says, of what the very number does."""

REVISED_LUCK = 0.012
"""The least chance that an unrelated reading lies within revisions of the number."""


def weigh(
    proposal: Proposal, neighbours: Neighbours, held: Held, known: Known, *, topics: Sequence[Option], again: bool
) -> Weighed:
    """A proposal weighed; `topics` is what was settled further back, `again` that all its neighbours were weighed."""
    slots = with_topics(with_neighbours(proposal, neighbours), topics)
    periods = _periods(proposal, neighbours, again=again)
    for topic in topics:
        add_topic(periods, topic.period)
    scoped = known.scopes(slots, held)
    for period in () if proposal.peak is None else record.peaks(held, proposal.measure, scoped, proposal.peak):
        periods.add(period, Evidence(_PEAK, Relation.CLAUSE, proposal.figure.span))
    by_cost = ranked(periods)
    total = round(100 * math.log(sum(math.exp(doing.weight / 100) for doing in proposal.doings)))
    tables = {
        measure: Table(proposal, measure, held, scoped, periods, by_cost, neighbours, known.reach)
        for measure, _ in proposal.measures
    }
    axes = [
        (_WEIGHERS[doing.operation].axes(tables[measure], doing), doing, measure, dear + total - doing.weight)
        for measure, dear in proposal.measures
        for doing in proposal.doings
    ]
    if axes != known.axes:
        posed = [every.readings(doing, measure, cost) for every, doing, measure, cost in axes]
        merged = posed[0] if len(posed) == 1 else heapq.merge(*posed, key=_COST)
        known.axes, known.options = axes, tuple(_asked(proposal, merged, tables, known))
    options = known.options
    weighed = _weighed(proposal, options, slots, periods)
    return weighed._replace(
        leans_on=_leans_on(proposal, neighbours),
        is_printed=change.is_printed(proposal, neighbours) or share.is_printed(proposal, neighbours),
        adds_up=adds_up(proposal, neighbours),
        is_strict=held.is_strict or proposal.is_own,
        pointed=_pointed(proposal, neighbours),
        now=held.now,
        is_awaited=bool(options) and held.is_awaited(options[0].period),
        lent=lent(weighed),
    )


_PEAK = 500
"""What the month is worth that was the highest of the time that bounds a peak: `370,883 at the peak under Biden`."""

_UNASKED = (Fit.UNHELD, None, 0)
_COST = itemgetter(Option._fields.index("cost"))


_FAR_BEHIND = 300
"""How much more than one that agrees one may cost to be asked (none of 4,557 labelled claims came out otherwise)."""


def _asked(proposal: Proposal, posed: Iterable[Posed], tables: Mapping[str, Table], known: Known) -> Iterator[Option]:
    """The readings with how they stand to the number, the cheapest first.

    Where one is, to the last digit, the number printed, none behind it is asked; where one agrees, none far behind it.
    """
    exact, farthest = is_exact(proposal.figure), math.inf
    kind: tuple[str, Doing] | None = None
    for one in islice(posed, MOST_EXACT if exact else MOST):
        doing, measure, scoped, period, baseline, whole, cost = one
        if cost > farthest:
            return
        if kind is None or kind[1] is not doing or kind[0] != measure:
            kind = measure, doing
            ask, table = _WEIGHERS[doing.operation].ask, tables[measure]
            fits = known.fits.setdefault(kind, {})
        key = (scoped.members, period, baseline, whole)
        found = fits.get(key)
        if found is None:
            found = fits[key] = ask(table, tuple.__new__(Option, (*one, *_UNASKED)))
        yield tuple.__new__(Option, (*one, *found))
        if found[0] <= Fit.REVISED:
            if exact and found[0] is Fit.AGREES and doing.operation is Operation.LEVEL:
                return
            farthest = min(farthest, cost + _FAR_BEHIND)


def _weighed(
    proposal: Proposal, options: tuple[Option, ...], slots: dict[str, Candidates], periods: Slot[Period]
) -> Weighed:
    odds = [probability(option.cost) for option in options]
    whole = sum(odds) or 1.0
    shares = tuple([one / whole for one in odds])
    held = [(option, share) for option, share in zip(options, shares, strict=True) if option.fit <= Fit.REVISED]
    exact, near = (sum([share for option, share in held if option.fit is fit]) for fit in (Fit.AGREES, Fit.REVISED))
    revised = REVISED_WORTH * near
    luck = chance(proposal.figure)
    p_true = max(_posterior(exact, luck), _posterior(revised, max(luck, REVISED_LUCK)))
    agreeing = _agreeing(proposal, [option for option, _ in held])
    return Weighed(proposal, options, slots, periods, shares, agreeing, p_true, exact + revised)


_EXACTLY = 300
"""How much more a reading may cost that agrees to the last digit than one that is right but for a revision."""


def _agreeing(proposal: Proposal, agreeing: Sequence[Option]) -> Option | None:
    """The first of those that agree; of a number printed to the unit rather one whose very number it is."""
    if not agreeing:
        return None
    first = agreeing[0]
    if first.fit is Fit.AGREES or not is_exact(proposal.figure):
        return first
    near = (one for one in agreeing if one.fit is Fit.AGREES and one.cost <= first.cost + _EXACTLY)
    return next(near, first)


def _posterior(mass: float, luck: float) -> float:
    """P(true), from the part of the odds that agrees and the chance that an unrelated reading does."""
    true, other = (1 - ANYTHING) * mass, ANYTHING * luck
    return true / (true + other) if mass else 0.0


def _leans_on(proposal: Proposal, neighbours: Neighbours) -> Period | None:
    """The time of the nearest number before, where that is settled and the claim goes on about it."""
    before = [near for near, _ in neighbours if near.proposal.figure.span < proposal.figure.span]
    if not before:
        return None
    told, sure = settled(before[-1])
    return told.period if sure >= SURE or (sure >= LIKELY and proposal.points_back) else None


def _pointed(proposal: Proposal, neighbours: Neighbours) -> Option | None:
    near = antecedent(proposal, neighbours)
    if near is None or near.proposal.doings[0].operation is not Operation.LEVEL:
        return None
    if near.agreeing is None:
        return near.lead
    return near.agreeing if settled(near)[1] >= LIKELY else None


_MOST_ANCHORS = 12
"""How many times of neighbours others count from."""


def _periods(proposal: Proposal, neighbours: Neighbours, *, again: bool) -> Slot[Period]:
    """The candidates of the period, with the times of neighbours and those that count from them."""
    out = proposal.times.slot.copy()
    if proposal.cell is not None and proposal.cell.times:
        return out
    anchors = list(_anchors(proposal, neighbours, again=again)) or list(proposal.nearest)
    anchors = anchors[:_MOST_ANCHORS]
    for anchored in proposal.times.anchored:
        for period, evidence in anchors:
            for own, cost in shifted(anchored.time, period):
                weight = anchored.evidence.weight + min(0, evidence.weight) - cost
                relation = Relation.ANTECEDENT if anchored.evidence.relation.is_near else anchored.evidence.relation
                out.add(own, Evidence(weight, relation, anchored.evidence.span))
    for period, evidence in anchors:
        if proposal.times.added:
            for both in _joined(period, proposal.times.added):
                out.add(both, evidence.worth(_OF_THAT + evidence.weight))
        else:
            out.add(period, evidence.worth(min(_BESIDE, evidence.weight)))
    if (level := apposed(proposal, neighbours)) is not None:
        told, sure = settled(level)
        out.add(told.period, Evidence(round(_APPOSED * sure), Relation.ANTECEDENT, level.proposal.figure.span))
    pointed = antecedent(proposal, neighbours)
    if pointed is not None and settled(pointed)[1] >= LIKELY:
        then = settled(pointed)[0].period
        words = None if proposal.points_back or proposal.times.is_former else out.get(then)
        if words is not None and all(words.weight >= other.weight for other in out.every()):
            out.add(then, words.worth(words.weight + _BORNE_OUT))  # but no "250,000 in May, before a low in July"
        worth = _BESIDE if _is_dated_level(proposal) else _OF_THAT
        for period, taken in earlier(then) if proposal.times.is_former else ((then, 0),):
            out.add(period, Evidence(worth - taken, Relation.ANTECEDENT, pointed.proposal.figure.span))
    return out


def _joined(period: Period, others: Iterable[Period]) -> Iterator[Period]:
    """The stretches of a time and of another right before it or behind it."""
    for one in others:
        first, then = sorted((one, period), key=lambda each: each.first)
        if then.first == first.last + 1:
            yield Period(first.first, then.last)


def _is_dated_level(proposal: Proposal) -> bool:
    """Whether a level's own clause counts its time from another one: `over the same months of 2019 it was 22,423`."""
    level = proposal.doings[0].operation is Operation.LEVEL
    return level and any(one.evidence.relation.is_near for one in proposal.times.anchored)


_BESIDE, _OF_THAT, _APPOSED = 150, 400, 380
"""What the time of a neighbour is worth, that of the number that a claim points back at, and of that it is told of."""

_BORNE_OUT = 100
"""What it adds to a time that it is of the number that an order is told of."""

_LENT, _BY_NEAR, _BY_ORDER = -120, 160, 30
"""What a neighbour's time is worth, what being near and sure adds to that at most, and what standing before does."""

_BY_COMPARED = 100
"""What it takes off that a neighbour is only what another number is compared with."""

_LENT_BASE, _BY_NEAR_BASE = -200, 100
"""The same of the time with which a neighbour compares its own."""


def _anchors(proposal: Proposal, neighbours: Neighbours, *, again: bool) -> Iterator[tuple[Period, Evidence]]:
    for near, nearness in neighbours:
        told, sure = settled(near)
        before = near.proposal.figure.span.start < proposal.figure.span.start
        told_alike = proposal.times.is_former and near.proposal.times.is_start
        if not (before or again) or (near.proposal.times.is_former and not told_alike):
            continue  # what a number was before tells of no other one when that was, unless of what another was
        level = near.proposal.doings[0].operation is Operation.LEVEL
        if level and not before and near.proposal.is_compared and not proposal.is_compared:
            continue  # "16,600 in the month, compared with 12,000 in June"
        if near.proposal.reach is not None and near.proposal.reach.number == proposal.figure.span:
            continue  # "the record of 1.73 million set the year before": before what broke it
        weight = _LENT + round(_BY_NEAR * nearness * sure) + (_BY_ORDER if before else 0)
        weight -= _BY_COMPARED if near.proposal.is_compared and not proposal.is_compared else 0
        former = proposal.times.is_former and not told_alike and near.proposal.line is proposal.line
        onward = proposal.times.is_onward and level and before and near.proposal.line is proposal.line
        then = told.period.shift(told.period.length) if onward else told.period
        for period, taken in earlier(told.period) if former else ((then, 0),):
            yield period, Evidence(weight - taken, Relation.ANTECEDENT, near.proposal.figure.span)
        if told.baseline is not None:
            weight = _LENT_BASE + round(_BY_NEAR_BASE * nearness * sure)
            yield told.baseline, Evidence(weight, Relation.ANTECEDENT, near.proposal.figure.span)
