"""A share: the part's total over the whole's; or how far it moved, in percentage points or from one to another."""

from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.datasets.catalog import Catalog
from numcheck.datasets.scope import Scope
from numcheck.datasets.series import Official
from numcheck.figures.figure import Kind
from numcheck.figures.precision import six_digits
from numcheck.periods import Period
from numcheck.readings.agreement import of_change, of_number, of_pair, quotient
from numcheck.readings.answer import Answer, Cited, Reading, Unanswered
from numcheck.readings.coverage import uncovered

NOTHING = "The official figure for the whole is zero, and nothing is a part of zero."

_Two = tuple[Official, Official]


def answer(claim: Claim, reading: Reading, catalog: Catalog) -> Answer | Unanswered:
    """The share of the reading's period against the percentage or the fraction printed."""
    base = None if reading.baseline is None or not reading.baseline.periods else reading.baseline.periods[0]
    two = _two(reading, reading.period, catalog, base)
    if isinstance(two, Unanswered):
        return two
    scale = _scale(claim)
    told = claim.figure.value
    near = scale * quotient(*two, None if told is None else told / scale)
    return Answer(reading, six_digits(scale * _ratio(two)), _cited(two), of_number(claim.figure, near))


def moved(claim: Claim, reading: Reading, catalog: Catalog) -> Answer | Unanswered:
    """By how many percentage points the share moved from the baseline, or its two ends."""
    base = None if reading.baseline is None or not reading.baseline.periods else reading.baseline.periods[0]
    if base is None:
        return Unanswered("NC904", "The sentence does not say from when the share moved.")
    now, then = _two(reading, reading.period, catalog), _two(reading, base, catalog)
    if isinstance(now, Unanswered):
        return now
    if isinstance(then, Unanswered):
        return then
    first, last = 100 * _ratio(then), 100 * _ratio(now)
    cited = (*_cited(now), *_cited(then))
    if claim.figure.ends is not None:
        return Answer(reading, six_digits(last), cited, of_pair(claim.figure.ends, first, last))
    return Answer(reading, six_digits(last - first), cited, of_change(claim, last - first))


def _two(reading: Reading, period: Period, catalog: Catalog, of: Period | None = None) -> _Two | Unanswered:
    """The part and the whole of a period, or the whole of another one."""
    found: list[Official] = []
    for scope, at in ((reading.scope, period), (reading.whole or Scope(), of or period)):
        total = catalog.total(reading.measure, scope, at)
        if total is None:
            return uncovered(reading._replace(scope=scope), at, catalog)
        found.append(total)
    part, whole = found
    return (part, whole) if whole.value else Unanswered("NC902", NOTHING)


def _ratio(two: _Two) -> Decimal:
    return two[0].value / two[1].value


def _scale(claim: Claim) -> Decimal:
    """A percentage is told in hundredths, a share in words as a fraction."""
    return Decimal(1) if claim.figure.kind is Kind.SHARE else Decimal(100)


def _cited(two: _Two) -> tuple[Cited, Cited]:
    return Cited("part", two[0]), Cited("whole", two[1])
