"""A level: the total of a period."""

from numcheck.claims.claim import Claim
from numcheck.datasets.catalog import Catalog
from numcheck.readings.agreement import of_official
from numcheck.readings.answer import Agreement, Answer, Cited, Reading, Unanswered
from numcheck.readings.coverage import uncovered


def answer(claim: Claim, reading: Reading, catalog: Catalog) -> Answer | Unanswered:
    """The total of the reading's period against the number printed."""
    total = catalog.total(reading.measure, reading.scope, reading.period)
    if total is None:
        return uncovered(reading, reading.period, catalog)
    found = of_official(claim.figure, total.value, total.rounding)
    if claim.is_mark and found is Agreement.STRETCHED:
        found = Agreement.AGREES  # "more than 16,000, the fifth straight month above that mark": all of them are
    return Answer(reading, total.value, (Cited("value", total),), found)
