"""A level: the total of a period."""

from numcheck.claims.claim import Claim
from numcheck.datasets.catalog import Catalog
from numcheck.figures.precision import six_digits
from numcheck.readings.agreement import of_official
from numcheck.readings.answer import Agreement, Answer, Cited, Reading, Unanswered
from numcheck.readings.coverage import uncovered
from numcheck.readings.masses import in_unit
from numcheck.readings.qualified import elsewhere, may_be_of_more, qualified


def answer(claim: Claim, reading: Reading, catalog: Catalog) -> Answer | Unanswered:
    """The total of the reading's period against the number printed."""
    total = catalog.total(reading.measure, reading.scope, reading.period)
    if total is None:
        return uncovered(reading, reading.period, catalog)
    value = in_unit(total.value, claim.figure)
    computed = value if value == total.value else six_digits(value)
    found = of_official(claim.figure, value, total.rounding)
    if not reading.differs:
        other = None if found is Agreement.AGREES else elsewhere(claim, total, catalog)
        if other is not None:
            total, value, computed, found = other, other.value, other.value, Agreement.AGREES
        elif found is not Agreement.AGREES and may_be_of_more(claim, total, catalog):
            return uncovered(reading._replace(scope=reading.scope.having(component="CBP")), reading.period, catalog)
        total = qualified(claim, total, catalog)
    if claim.is_mark and found is Agreement.STRETCHED:
        found = Agreement.AGREES  # "more than 16,000, the fifth straight month above that mark": all of them are
    cited = tuple.__new__(Cited, ("value", total))
    return tuple.__new__(Answer, (reading, computed, (cited,), found, None, None))
