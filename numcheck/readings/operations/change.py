"""A change: in percent, (value - baseline) / baseline; by how many, value - baseline; or told by its two ends."""

from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.claims.details import Mean
from numcheck.datasets.catalog import Catalog
from numcheck.datasets.series import Official
from numcheck.figures.figure import AMOUNTS, Kind
from numcheck.figures.masses import in_unit
from numcheck.figures.precision import six_digits
from numcheck.readings.agreement import of_change, of_pair, quotient
from numcheck.readings.answer import Answer, Cited, Reading, Unanswered
from numcheck.readings.coverage import uncovered
from numcheck.readings.history import base_of
from numcheck.readings.operations import share
from numcheck.readings.operations.average import averaged


def answer(claim: Claim, reading: Reading, catalog: Catalog) -> Answer | Unanswered:
    """The signed change in percent against the percentage and the direction told."""
    if reading.whole is not None:
        return share.moved(claim, reading, catalog)
    if reading.baseline is None:
        return Unanswered("NC904", "The sentence does not say what the change is measured against.")
    value = catalog.total(reading.measure, reading.scope, reading.period)
    if value is None:
        return uncovered(reading, reading.period, catalog)
    base = base_of(reading, reading.baseline, catalog)
    if base is None:
        return uncovered(reading, reading.baseline.periods[0] if reading.baseline.periods else reading.period, catalog)
    if isinstance(claim.detail, Mean):
        value, base = averaged(value, claim.detail), averaged(base, claim.detail)
    cited = (Cited("value", value), Cited("baseline", base))
    if claim.figure.kind is Kind.PAIR and claim.figure.ends is not None:
        first, last = in_unit(base.value, claim.figure), in_unit(value.value, claim.figure)
        return Answer(
            reading, last if last == value.value else six_digits(last), cited, of_pair(claim.figure.ends, first, last)
        )
    if claim.figure.kind in AMOUNTS:
        difference = in_unit(value.value - base.value, claim.figure)
        return Answer(reading, difference, cited, of_change(claim, difference))
    if base.value == 0:
        return Unanswered("NC902", "The official figure for the baseline is zero, and nothing is a percentage of zero.")
    moved = (value.value - base.value) / base.value * _unit(claim)
    return Answer(reading, six_digits(moved), cited, of_change(claim, _nearest(claim, value, base)))


def _unit(claim: Claim) -> Decimal:
    """`fell by a quarter` tells a part of what it was, `fell 25 percent` hundredths."""
    return Decimal(1) if claim.figure.kind is Kind.SHARE else Decimal(100)


def _nearest(claim: Claim, value: Official, base: Official) -> Decimal:
    """The change in the figure's unit; of figures that their publisher rounds, the one nearest to the change told."""
    told, unit = claim.figure.value, _unit(claim)
    if told is not None:
        told = 1 + (-told if claim.direction == "down" else told) / unit
    return (quotient(value, base, told) - 1) * unit
