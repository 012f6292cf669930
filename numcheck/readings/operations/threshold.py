"""A threshold: in which month did the total pass the mark, and had it ever been passed before?"""

from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.claims.details import First
from numcheck.datasets.catalog import Catalog
from numcheck.datasets.series import Official
from numcheck.figures.masses import in_pounds
from numcheck.periods import Period
from numcheck.readings.answer import Agreement, Answer, Cited, Reading, Unanswered
from numcheck.readings.coverage import uncovered
from numcheck.readings.history import before, scopes, windowed


def answer(claim: Claim, reading: Reading, catalog: Catalog) -> Answer | Unanswered:
    """The total through the month named, the month in which the mark was passed, and any earlier time."""
    total = catalog.total(reading.measure, reading.scope, reading.period)
    first_time = claim.detail if isinstance(claim.detail, First) else None
    low = first_time is not None and first_time.low
    bound = claim.figure.allowed.high if low else claim.figure.allowed.low
    mark = claim.figure.value if bound is None else bound
    if total is None or mark is None:
        return uncovered(reading, reading.period, catalog)
    mark, cited = in_pounds(mark, claim.figure), [Cited("value", total)]
    if first_time is None:
        happened = passing(reading, mark, catalog)
        return Answer(reading, total.value, tuple(cited), _judge(reading, happened, total, mark), None, happened)
    happened = reading.period if _is_past(total, mark, low=low) else None
    earlier, series = _earlier(reading, mark, catalog, low=low), _longest(reading, catalog)
    nearest = min if low else max
    rival = earlier or nearest(before(reading, catalog) or series, key=lambda o: o.value, default=None)
    cited += [Cited("record", rival)] if rival is not None else []
    agreement = Agreement.OFF if earlier is not None else _judge(reading, happened, total, mark)
    return Answer(reading, total.value, tuple(cited), agreement, series[0] if series else None, happened)


def passing(reading: Reading, mark: Decimal, catalog: Catalog) -> Period | None:
    """The month in which the running total of the reading's year reached the mark."""
    first = reading.period.first
    for last in range(first, first + 12):
        total = catalog.total(reading.measure, reading.scope, Period(first, last))
        if total is not None and total.value >= mark:
            return Period(last, last)
    return None


def _judge(reading: Reading, happened: Period | None, total: Official, mark: Decimal) -> Agreement:
    if happened is not None and happened.last == reading.period.last:
        return Agreement.AGREES
    return Agreement.OFF if happened is None else Agreement.MISDATED


def _is_past(official: Official, mark: Decimal, *, low: bool) -> bool:
    return official.value < mark if low else official.value >= mark


def _longest(reading: Reading, catalog: Catalog) -> tuple[Official, ...]:
    return next((found for scope in scopes(reading, catalog) if (found := before(reading, catalog, scope))), ())


def _earlier(reading: Reading, mark: Decimal, catalog: Catalog, *, low: bool) -> Official | None:
    """The first earlier figure, in any series the words fit, that had passed the mark.

    That a part of it was under a mark says nothing of the whole.
    """
    fitting = [reading.scope] if low else sorted(scopes(reading, catalog), key=lambda scope: scope != reading.scope)
    for scope in fitting:
        for official in windowed(reading, before(reading, catalog, scope)):
            if _is_past(official, mark, low=low):
                return official
    return None
