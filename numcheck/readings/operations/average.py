"""An average: the total of a period divided by its days, months or years."""

from datetime import date
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.claims.details import Mean
from numcheck.datasets.catalog import Catalog
from numcheck.datasets.series import Official
from numcheck.figures.figure import Figure
from numcheck.figures.precision import six_digits
from numcheck.periods import Period
from numcheck.readings.agreement import of_number
from numcheck.readings.answer import Agreement, Answer, Cited, Reading, Unanswered
from numcheck.readings.coverage import uncovered

PER_WHAT = "The sentence does not say what the average is over: a day, a month or a year."

_YEAR = 12


def answer(claim: Claim, reading: Reading, catalog: Catalog) -> Answer | Unanswered:
    """The total of the reading's period, divided, against the number printed."""
    mean = claim.detail
    if not isinstance(mean, Mean):
        return Unanswered("NC904", PER_WHAT)
    total = catalog.total(reading.measure, reading.scope, reading.period)
    if total is None:
        return uncovered(reading, reading.period, catalog)
    units = divisor(reading.period, mean)
    value = total.value / units
    found = _agreement(claim.figure, total, units)
    return Answer(reading, six_digits(value), (Cited("value", total),), found)


def divisor(period: Period, mean: Mean) -> Decimal:
    """The period's days, months or years."""
    if mean.per == "day":
        return Decimal(days(period))
    return Decimal(period.length) / (_YEAR if mean.per == "year" else 1)


def averaged(total: Official, mean: Mean) -> Official:
    """A total as its average over days, months or years."""
    return total._replace(value=six_digits(total.value / divisor(total.period, mean)), rows=1)


def days(period: Period) -> int:
    """How many days a period has, leap days among them."""
    return (_start(period.last + 1) - _start(period.first)).days


def _start(month: int) -> date:
    return date(month // _YEAR, month % _YEAR + 1, 1)


def _agreement(figure: Figure, total: Official, units: Decimal) -> Agreement:
    """How the average stands to the number printed; of a total that its publisher rounds, the nearest one."""
    found = of_number(figure, total.value / units)
    if found is Agreement.AGREES or not total.rounding or figure.value is None:
        return found
    low, high = ((total.value + sign * total.rounding) / units for sign in (-1, 1))
    nearest = min(max(low, figure.value), high)
    return Agreement.AGREES if of_number(figure, nearest) is Agreement.AGREES else found
