"""A level: the total of a period."""

from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.datasets.catalog import Catalog
from numcheck.datasets.series import Official
from numcheck.figures.masses import in_unit
from numcheck.figures.precision import six_digits
from numcheck.readings.agreement import of_official
from numcheck.readings.answer import Agreement, Answer, Cited, Reading, Unanswered
from numcheck.readings.coverage import uncovered
from numcheck.readings.qualified import elsewhere, may_be_of_more, qualified


def answer(claim: Claim, reading: Reading, catalog: Catalog) -> Answer | Unanswered:
    """The total of the reading's period against the number printed."""
    total = catalog.total(reading.measure, reading.scope, reading.period)
    if total is None:
        return uncovered(reading, reading.period, catalog)
    if reading.differs:
        return held_against(claim, reading, total)
    if of_official(claim.figure, in_unit(total.value, claim.figure), total.rounding) is not Agreement.AGREES:
        other = elsewhere(claim, total, catalog)
        if other is not None:
            return _told(reading, qualified(claim, other, catalog), other.value, Agreement.AGREES)
        if may_be_of_more(claim, total, catalog):
            return uncovered(reading._replace(scope=reading.scope.having(component="CBP")), reading.period, catalog)
    return held_against(claim, reading, qualified(claim, total, catalog))


def held_against(claim: Claim, reading: Reading, total: Official) -> Answer:
    """A total, of whichever release, against the number printed."""
    value = in_unit(total.value, claim.figure)
    computed = value if value == total.value else six_digits(value)
    found = of_official(claim.figure, value, total.rounding)
    return _told(reading, total, computed, found)


def _told(reading: Reading, total: Official, computed: Decimal, found: Agreement) -> Answer:
    cited = tuple.__new__(Cited, ("value", total))
    return tuple.__new__(Answer, (reading, computed, (cited,), found, None, None))
