"""Changes and multiples: two periods of one scope against the number."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import permutations
from operator import itemgetter

from numcheck.claims.candidate import Evidence, Slot
from numcheck.claims.claim import Operation
from numcheck.claims.details import Rivals
from numcheck.claims.doing import Doing
from numcheck.claims.proposal import Proposal
from numcheck.claims.sentence.relate import Relation
from numcheck.claims.slots.period import Against
from numcheck.claims.when.moment import Meaning
from numcheck.claims.when.shifted import counted_from, earlier, shifted
from numcheck.claims.when.time import year_of
from numcheck.figures.figure import Figure, Kind
from numcheck.figures.masses import in_unit
from numcheck.periods import Period, fiscal_year_of
from numcheck.readings.enumerate import ranked
from numcheck.readings.held import Value
from numcheck.readings.number import FARTHEST, Fit
from numcheck.readings.settled import LIKELY, settled
from numcheck.readings.weigh import rivals
from numcheck.readings.weigh.average import parts_of
from numcheck.readings.weigh.axes import Axes, Own, Where, plain
from numcheck.readings.weigh.fitting import fit_of, is_coarse
from numcheck.readings.weigh.printed import back, forth, led_by, led_to, printed, restated, restating
from numcheck.readings.weigh.record import of_extremes
from numcheck.readings.weigh.share import moved, wheres
from numcheck.readings.weigh.table import Fitted, Table
from numcheck.readings.weighed import Option, Scoped, Weighed

DEEP_SCOPES = 700
MOST_PAIRS, DEEP_PAIRS = 24, 800
DEEPEST = 1100
"""How many pairs of times are tried, and how much more than the cheapest a scope or a pair may cost, and both may."""

Pair = tuple[Period, Period]


def axes(table: Table, doing: Doing) -> Axes:
    """What a change or a multiple may be of, between which times, and the levels printed beside it."""
    if isinstance(doing.detail, Rivals):
        return rivals.axes(table, doing.detail, DEEPEST)
    least = table.scopes[0].cost if table.scopes else 0
    scopes = [scoped for scoped in table.scopes if scoped.cost <= least + DEEP_SCOPES]
    if doing.operation is Operation.MULTIPLE and table.proposal.reach is not None:
        return Axes((), (), DEEPEST, tuple(of_extremes(table, scopes, table.proposal.reach)))
    records: tuple[Own, ...] = ()
    if (record := table.proposal.record) is not None:
        records = tuple(of_extremes(table, scopes, record._replace(low=record.low or doing.direction == "down")))
        if not table.proposal.times.against:
            return Axes((), (), DEEPEST, records)
    pairs = ranked(_pairs(table, doing), DEEP_PAIRS)[:MOST_PAIRS]
    whens = [(one.cost, *one.value) for one in pairs]
    if table.proposal.figure.kind is Kind.POINTS:
        return Axes(wheres(table), whens, DEEPEST)
    own = (*printed(table), *restated(table), *back(table), *forth(table), *_of_the_level(table), *records)
    return Axes(_with_levels(table, scopes), whens, DEEPEST, own)


_OF_IT = 30
"""What it costs a change to be that of the level which it leads to, or which it tells otherwise."""


def _of_the_level(table: Table) -> Iterator[Own]:
    """`more than doubled, to 12,397 pounds`, `132,909, or eleven times its previous tally`: since before that."""
    for level in (led_to(table.proposal, table.neighbours), restating(table.proposal, table.neighbours)):
        told, sure = (None, 0.0) if level is None else settled(level)
        if told is None or told.doing.operation is not Operation.LEVEL or sure < LIKELY:
            continue
        near = (one for one in table.proposal.times.against if one.evidence.relation.is_near)
        against = [meaning for one in near for meaning in bases(one, told.period)]
        for base, taken in against or earlier(told.period):
            if base.last < told.period.first:
                yield Own(_OF_IT + taken, told.scoped, told.period, base)


_OF_LEVEL = 30
"""What it costs a change to be of what the level is of that it is told of, where its own words propose that not."""


def _with_levels(table: Table, scopes: Sequence[Scoped]) -> list[Where]:
    """What a change may be of, that of the level among it that it is told of: `77,000 from Cuba or Haiti, up 245%`."""
    level, found = led_by(table.proposal, table.neighbours), plain(scopes)
    told, sure = (None, 0.0) if level is None else settled(level)
    if told is None or sure < LIKELY or any(one.members == told.members for one in scopes):
        return found
    return sorted([*found, ((scopes[0].cost if scopes else 0) + _OF_LEVEL, told.scoped, None)], key=itemgetter(0))


def ask(table: Table, one: Option) -> Fitted:
    """How a change stands to the number: today's, or where that is not far off one between any published values."""
    if one.whole is not None:
        return moved(table, one)
    if isinstance(one.doing.detail, Rivals):
        return rivals.times(table, one)
    figure, doing, measure, members = table.proposal.figure, one.doing, one.measure, one.scoped.members
    assert one.baseline is not None
    pair = one.period, one.baseline
    latest = [table.held.latest(measure, members, period) for period in pair]
    ends = [_averages((value,), at, doing) for value, at in zip(latest, pair, strict=True) if value is not None]
    if len(ends) < len(pair):
        return Fit.UNHELD, None, 0
    revisable = table.may_be_revised(one.period)
    fit, computed, view = _best(figure, doing, *ends, revisable=revisable)
    if fit is not Fit.AGREES and _is_near(figure, doing, *(values[0].value for values in ends)):
        ends = [_averages(table.held.values(measure, members, period), period, doing) for period in pair]
        fit, computed, view = _best(figure, doing, *ends, revisable=revisable)
    if fit is Fit.REVISED and table.is_strict:
        fit = Fit.NEAR
    if fit is Fit.NEAR and revisable and one.period.is_month and computed is not None:
        fit = Fit.SHADE if is_coarse(figure, computed) else fit
    return fit, computed, view


def _is_near(figure: Figure, doing: Doing, now: Decimal, then: Decimal) -> bool:
    """Whether other releases of either end may bring the change nearer to the number."""
    told = figure.value
    if told is None or not then:
        return False
    moved: Decimal = FARTHEST * (now + then)
    if doing.operation is Operation.MULTIPLE:
        return abs(told * then - now) <= moved * max(told, Decimal(1))
    if doing.counted:
        return abs(abs(in_unit(now - then, figure)) - told) <= in_unit(moved, figure)
    part = told if figure.kind is Kind.SHARE else told / 100
    return min(abs(then + then * part - now), abs(then - then * part - now)) <= moved


def _averages(values: tuple[Value, ...], period: Period, doing: Doing) -> tuple[Value, ...]:
    """The values of a period; where a change is measured against an average, over its days, months or years."""
    units = None if doing.per is None else parts_of(period, doing)
    return values if units is None else tuple(one._replace(value=one.value / units) for one in values)


def _best(figure: Figure, doing: Doing, now: tuple[Value, ...], then: tuple[Value, ...], *, revisable: bool) -> Fitted:
    out: Fitted = (Fit.UNHELD, None, 0)
    for value in now:
        for base in then:
            if not base.value:
                continue
            fit, computed = fit_of(figure, doing, value, base, revisable=revisable)
            if fit < out[0]:
                out = fit, computed, max(value.view, base.view)
    return out


_UNTOLD, _TOLD = 20, -150
"""What both are worth where nothing is named to compare with, and where something is."""

_TO_OTHER_YEARS = 400
"""What it costs to compare a year with one that begins in another month."""

_WHOLE_YEAR = 200
"""What it costs that a part of a year is held against all of the year before ("already 2,000 above last year's")."""

_SAME_PART = 100
"""What it costs that a part of a year is compared with the same part of the year named."""

_BACKWARDS = 300
"""What it costs to tell a change of the earlier time."""


def _pairs(table: Table, doing: Doing) -> Slot[Pair]:
    """The times that a change may be between, each later one with what it may be measured against."""
    if doing.per is not None:
        return _averaged(table)
    best: dict[Pair, tuple[int, Relation]] = {}
    for pair, weight, relation in _between(table, doing):
        if pair[0] != pair[1] and (pair not in best or best[pair][0] < weight):
            best[pair] = weight, relation
    pairs: Slot[Pair] = Slot()
    for (period, base), (weight, relation) in best.items():
        back = _BACKWARDS if period.first < base.first else 0  # a change is told of the later time
        pairs.add((period, base), tuple.__new__(Evidence, (weight - back, relation, None, None)))
    return pairs


def _between(table: Table, doing: Doing) -> Iterator[tuple[Pair, int, Relation]]:
    """The same, each with what it is worth, some more than once."""
    against = table.proposal.times.against
    for period, cost, relation in table.ranked:
        for told in against:
            worth = told.evidence.weight - cost
            for base, penalty in bases(told, period):
                for pair, taken in _matched(period, base, doing):
                    yield pair, worth - penalty - taken, relation
        for base, worth in _counted(table, period) if table.proposal.times.anchored else ():
            yield (period, base), worth - cost, relation
        default = (_TOLD if against else _UNTOLD) - cost
        for base, taken in earlier(period):
            yield (period, base), default - taken, relation
    for told in table.proposal.times.ranges:
        for pair, taken in ends_of(told):
            yield pair, told.evidence.weight - taken, told.evidence.relation


def _counted(table: Table, period: Period) -> Iterator[tuple[Period, int]]:
    """What a time is compared with that is told as so much later than that: `three years later it had risen`."""
    for later in table.proposal.times.anchored:
        if (base := counted_from(later.time, period)) is not None:
            yield base, later.evidence.weight


def _averaged(table: Table) -> Slot[Pair]:
    """Each time with the longer ones before it over which an average may be taken."""
    pairs: Slot[Pair] = Slot()
    for period, cost, relation in table.ranked:
        for told in table.proposal.times.spans:
            longest = max((base.length for base, _ in told.meanings), default=0)
            for base, penalty in told.meanings:
                if told.time.form.endswith("range") and base.length < longest:
                    continue  # of a range an average is taken over all of it
                if base.length > period.length and base.last < period.first:
                    pairs.add((period, base), Evidence(told.evidence.weight - cost - penalty, relation))
    return pairs


def bases(told: Against, period: Period) -> Sequence[Meaning]:
    """What a time compared with comes to for a period."""
    time, meanings, first = told.time, told.meanings, period.first
    if time.form == "since" and "fy" in time.fields:  # "up 24 percent since fiscal 2016": from that year or month
        meanings = ((Period.fiscal(year_of(time.fields["fy"]) or 0), 0),)
    elif time.form == "since":
        meanings = tuple([(Period(one.first, one.first), cost) for one, cost in meanings])
    elif told.is_yearless:
        meanings = tuple([(base, cost + _YEARS_OFF * (abs(base.first - first) > _NEXT)) for base, cost in meanings])
    if not time.is_anchored:
        return meanings
    return *((base, cost + 30) for base, cost in shifted(time, period) if base != period), *meanings


_NEXT, _YEARS_OFF = 11, 50
"""How many months off the month of a name stands beside a time, and what one farther off costs if no year is told."""


def _matched(period: Period, base: Period, doing: Doing) -> list[tuple[Pair, int]]:
    """A pair of like lengths; of a part of a year against a whole one also the same part of that."""
    found: list[tuple[Pair, int]] = []
    if period.contains(base):
        return found  # "tripled since August": not August and September against August
    length, long = period.length, base.length
    if long == length or doing.operation is Operation.MULTIPLE:
        apart = long == _YEAR and (base.first - period.first) % _YEAR != 0
        found.append(((period, base), _TO_OTHER_YEARS if apart else 0))
    if length < long == _YEAR:
        if length > 1 and base.last + 1 == period.first:
            found.append(((period, base), _WHOLE_YEAR if doing.counted else _TO_OTHER_YEARS))
        own = period.last // 12 if base.fiscal_year is None else fiscal_year_of(period.last)
        found.append(((period, period.shift(_YEAR * (base.last // 12 - own))), _SAME_PART))
    return found


_YEAR = 12
"""How many months a year has."""

_ENDS = 30
"""What years told as a range are worth more as its two ends than as what the range means first."""


def ends_of(told: Against) -> Iterator[tuple[Pair, int]]:
    """`from 2021 to 2022`, `from May to June`: its two ends."""
    for period, cost in told.meanings:
        if told.time.form in ("fiscal_range", "year_range"):
            if period.length >= 24:
                yield (Period(period.last - 11, period.last), Period(period.first, period.first + 11)), cost - _ENDS
        elif period.length > 1:
            yield (Period(period.last, period.last), Period(period.first, period.first)), cost


def is_printed(proposal: Proposal, neighbours: Sequence[tuple[Weighed, float]]) -> bool:
    """Whether two levels that the sentence prints, or the one before it, make the change, whatever they are of."""
    doing, number = proposal.doings[0], proposal.line.sentence.number
    if doing.operation is not Operation.CHANGE or proposal.figure.kind is not Kind.PERCENT:
        return False
    told = [
        near.proposal.figure.value
        for near, _ in neighbours
        if near.proposal.doings[0].operation is Operation.LEVEL
        and 0 <= number - near.proposal.line.sentence.number <= 1
    ]
    values = [Value(value, 0, 0) for value in told if value]
    return any(fit_of(proposal.figure, doing, a, b, revisable=False)[0].holds for a, b in permutations(values, 2))
