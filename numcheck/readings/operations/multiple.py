"""A multiple: the ratio of a period to a baseline, which may be the highest or lowest of several, or to a rival."""

from numcheck.claims.claim import Claim
from numcheck.claims.details import Rivals
from numcheck.datasets.catalog import Catalog
from numcheck.datasets.series import Official
from numcheck.figures.precision import six_digits
from numcheck.readings.agreement import of_multiple, quotient
from numcheck.readings.answer import Answer, Cited, Reading, Unanswered
from numcheck.readings.coverage import uncovered
from numcheck.readings.history import base_of
from numcheck.readings.operations.comparison import others


def answer(claim: Claim, reading: Reading, catalog: Catalog) -> Answer | Unanswered:
    """The ratio against the factor printed."""
    value = catalog.total(reading.measure, reading.scope, reading.period)
    if value is None:
        return uncovered(reading, reading.period, catalog)
    if isinstance(claim.detail, Rivals):
        (rival,) = others(claim, reading)
        base = catalog.total(rival.measure, rival.scope, rival.period)
        if base is None or base.value == 0:
            return uncovered(rival, rival.period, catalog)
        return _ratio(claim, reading, value, base)
    if reading.baseline is None:
        return Unanswered("NC904", "The sentence does not say what the multiple is measured against.")
    base = base_of(reading, reading.baseline, catalog)
    if base is None or base.value == 0:
        return uncovered(reading, reading.baseline.periods[0] if reading.baseline.periods else reading.period, catalog)
    return _ratio(claim, reading, value, base)


def _ratio(claim: Claim, reading: Reading, value: Official, base: Official) -> Answer:
    ratio = value.value / base.value
    cited = (Cited("value", value), Cited("baseline", base))
    near = quotient(value, base, claim.figure.value)
    return Answer(reading, six_digits(ratio), cited, of_multiple(claim.figure, near))
