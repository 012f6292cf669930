"""A multiple: the ratio of a period to a baseline, which may be the highest or lowest of several periods."""

from collections.abc import Sequence

from numcheck.claims.claim import Baseline, Claim
from numcheck.datasets.catalog import Catalog
from numcheck.datasets.series import Official
from numcheck.figures.precision import six_digits
from numcheck.readings.agreement import of_multiple
from numcheck.readings.answer import Answer, Cited, Reading, Unanswered
from numcheck.readings.coverage import uncovered
from numcheck.readings.history import before


def answer(claim: Claim, reading: Reading, catalog: Catalog) -> Answer | Unanswered:
    """The ratio against the factor printed."""
    value = catalog.total(reading.measure, reading.scope, reading.period)
    if value is None:
        return uncovered(reading, reading.period, catalog)
    if reading.baseline is None:
        return Unanswered("NC904", "The sentence does not say what the multiple is measured against.")
    base = base_of(reading, reading.baseline, catalog)
    if base is None or base.value == 0:
        return uncovered(reading, reading.baseline.periods[0] if reading.baseline.periods else reading.period, catalog)
    ratio = value.value / base.value
    cited = (Cited("value", value), Cited("baseline", base))
    return Answer(reading, six_digits(ratio), cited, of_multiple(claim.figure, ratio))


def base_of(reading: Reading, baseline: Baseline, catalog: Catalog) -> Official | None:
    """The official figure that the baseline stands for; of an extremum the earliest that reaches it."""
    periods = baseline.periods
    if not periods:
        return _pick(before(reading, catalog), baseline)
    if baseline.pick != "only" and len(periods) == 1 and periods[0].length > reading.period.length:
        return _pick([o for o in before(reading, catalog) if periods[0].contains(o.period)], baseline)
    totals = [catalog.total(reading.measure, reading.scope, period) for period in periods]
    return _pick([total for total in totals if total is not None], baseline)


def _pick(totals: Sequence[Official], baseline: Baseline) -> Official | None:
    best = min if baseline.pick == "min" else max
    return best(totals, key=lambda official: official.value, default=None)
