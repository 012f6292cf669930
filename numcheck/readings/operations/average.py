"""An average: the total of a period divided by its days, months or years."""

from datetime import date
from decimal import Decimal

from numcheck.claims.claim import Claim, Source
from numcheck.claims.details import Mean
from numcheck.datasets.catalog import Catalog
from numcheck.datasets.series import Official
from numcheck.figures.figure import Figure
from numcheck.figures.precision import six_digits
from numcheck.periods import Period
from numcheck.readings.agreement import of_number
from numcheck.readings.answer import Agreement, Answer, Cited, Reading, Unanswered
from numcheck.readings.coverage import uncovered

PART = "A day, a week or a peak is in no monthly figure."
PER_WHAT = "The sentence does not say what the average is over: a day, a month or a year."
STRETCH = "The sentence does not say that the number is the average of the whole period: it may be of a part of it."

_YEAR = 12


def answer(claim: Claim, reading: Reading, catalog: Catalog) -> Answer | Unanswered:
    """The total of the reading's period, divided, against the number printed.

    A number that disagrees accuses only where the words call it the average of a period that they name: agents who
    `caught 12,000 a day` may have done so for a week of it.
    """
    mean = claim.detail
    if not isinstance(mean, Mean) or mean.per is None or mean.part:
        return Unanswered("NC902", PART) if isinstance(mean, Mean) and mean.part else Unanswered("NC904", PER_WHAT)
    total = catalog.total(reading.measure, reading.scope, reading.period)
    if total is None:
        return uncovered(reading, reading.period, catalog)
    units = divisor(reading.period, mean)
    value = total.value / units
    found = _agreement(claim, mean, total, units)
    if found is Agreement.AGREES or _is_whole(claim, mean, value):
        return Answer(reading, six_digits(value), (Cited("value", total),), found)
    return Unanswered("NC904", STRETCH)


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


def _agreement(claim: Claim, mean: Mean, total: Official, units: Decimal) -> Agreement:
    """How the average stands to the number printed; of a total that its publisher rounds, the nearest one.

    What the total printed beside it gives is right where that total is.
    """
    found = of_number(claim.figure, total.value / units)
    if _restates(claim.figure, mean.restated, total, units) or (claim.is_mark and found is Agreement.STRETCHED):
        return Agreement.AGREES
    if found is Agreement.AGREES or not total.rounding or claim.figure.value is None:
        return found
    low, high = ((total.value + sign * total.rounding) / units for sign in (-1, 1))
    nearest = min(max(low, claim.figure.value), high)
    return Agreement.AGREES if of_number(claim.figure, nearest) is Agreement.AGREES else found


def _restates(figure: Figure, printed: Figure | None, total: Official, units: Decimal) -> bool:
    """Whether a number is the average of a total printed rounded, and that is the official one."""
    if printed is None or printed.value is None or of_number(printed, total.value) is not Agreement.AGREES:
        return False
    return of_number(figure, printed.value / units) is Agreement.AGREES


def _is_whole(claim: Claim, mean: Mean, value: Decimal) -> bool:
    """Whether the number can only be meant as the average of the whole period."""
    if mean.running:
        return False
    told = claim.evidence["period"]
    named = told.source is Source.STATED or (
        told.source is Source.INHERITED and told.span is not None and claim.sentence.span.contains(told.span)
    )
    if mean.said or claim.figure.value is None:
        return named
    # No month has days at twice its average, and none keeps below it.
    border = claim.evidence.get("border")
    placed = border is None or border.source not in (Source.OPEN, Source.DEFAULT)
    return named and placed and mean.dated and not value <= claim.figure.value <= 2 * value
