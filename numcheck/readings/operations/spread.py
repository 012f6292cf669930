"""A range: the lowest and the highest month of a period lie between the two ends printed."""

from numcheck.claims.claim import Claim
from numcheck.claims.details import Spread
from numcheck.datasets.catalog import Catalog
from numcheck.periods import Period
from numcheck.readings.answer import Agreement, Answer, Cited, Reading, Unanswered
from numcheck.readings.coverage import uncovered

NOT_MONTHS = "The sentence does not say that the range is of the months' totals."


def answer(claim: Claim, reading: Reading, catalog: Catalog) -> Answer | Unanswered:
    """Every month of the reading's period against the range; the month furthest outside is computed.

    Where the words do not speak of months, only a range that holds is answered.
    """
    spread, period = claim.detail, reading.period
    if not isinstance(spread, Spread) or period.is_month:
        return Unanswered("NC904", NOT_MONTHS)
    months = []
    for month in range(period.first, period.last + 1):
        official = catalog.total(reading.measure, reading.scope, Period(month, month))
        if official is None:
            return uncovered(reading, Period(month, month), catalog)
        months.append(official)
    lowest = min(months, key=lambda o: o.value)
    highest = max(months, key=lambda o: o.value)
    printed = claim.figure.printed
    under = printed.low is not None and lowest.value + lowest.rounding < printed.low
    over = printed.high is not None and highest.value - highest.rounding >= printed.high
    if (under or over) and not spread.said:
        return Unanswered("NC904", NOT_MONTHS)
    cited = (Cited("value", lowest), Cited("value", highest))
    outside = lowest if under else highest
    return Answer(reading, outside.value, cited, Agreement.OFF if under or over else Agreement.AGREES)
