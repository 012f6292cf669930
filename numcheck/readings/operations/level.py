"""A level: the total of a period."""

from numcheck.claims.claim import Claim
from numcheck.datasets.catalog import Catalog
from numcheck.readings.agreement import of_official
from numcheck.readings.answer import Answer, Cited, Reading, Unanswered
from numcheck.readings.coverage import uncovered


def answer(claim: Claim, reading: Reading, catalog: Catalog) -> Answer | Unanswered:
    """The total of the reading's period against the number printed."""
    total = catalog.total(reading.measure, reading.scope, reading.period)
    if total is None:
        return uncovered(reading, reading.period, catalog)
    return Answer(
        reading, total.value, (Cited("value", total),), of_official(claim.figure, total.value, total.rounding)
    )
