"""What the words of a claim would make of the official figure that it is about: the band in a chart."""

from collections.abc import Callable, Mapping
from decimal import Decimal

from numcheck.claims.claim import Claim, Operation
from numcheck.claims.details import Mean
from numcheck.figures.figure import AMOUNTS, Kind
from numcheck.figures.masses import in_pounds
from numcheck.figures.precision import Interval
from numcheck.findings.finding import Finding
from numcheck.readings.operations.average import divisor

_Scale = Callable[[Decimal], Decimal]


def claimed(finding: Finding) -> Interval | None:
    """The values of the first official figure with which the words would be right, or None where they name none.

    `37 percent more` than 1,734,686 is 2,368,000 to 2,385,000; `half of` 2,475,669 is 1,176,000 to 1,300,000.
    """
    claim = finding.claim
    find = _BY_OPERATION.get(claim.operation)
    if find is None or not finding.official:
        return None
    if claim.figure.value is not None and claim.figure.value < 0:
        return None  # A printed minus: the words and the sign would have to be read together.
    found = find(claim, finding)
    return None if found is None or (found.low is None and found.high is None) else found


def _level(claim: Claim, finding: Finding) -> Interval | None:
    """The number itself."""
    if claim.figure.kind not in (Kind.COUNT, Kind.MASS, Kind.VAGUE) or claim.figure.ends is not None:
        return None
    return _scaled(claim.figure.allowed, lambda value: in_pounds(value, claim.figure))


def _threshold(claim: Claim, finding: Finding) -> Interval | None:
    """From the mark upwards."""
    return None if claim.figure.value is None else Interval(claim.figure.value, None)


def _change(claim: Claim, finding: Finding) -> Interval | None:
    """The baseline, moved as the words say; of two ends the second."""
    figure, base = claim.figure, _cited(finding, "baseline")
    if base is None or finding.official[0].role != "value":
        return None
    if figure.ends is not None:
        return _scaled(figure.ends[1].printed, lambda value: in_pounds(value, figure))
    sign = -1 if claim.direction == "down" else 1
    if figure.kind is Kind.PERCENT:
        return _scaled(figure.allowed, lambda value: base * (1 + sign * value / 100))
    if figure.kind in AMOUNTS:
        return _scaled(figure.allowed, lambda value: base + sign * in_pounds(value, figure))
    return None


def _multiple(claim: Claim, finding: Finding) -> Interval | None:
    base = _cited(finding, "baseline")
    if base is None or claim.figure.kind is not Kind.MULTIPLE or finding.official[0].role != "value":
        return None
    return _scaled(claim.figure.allowed, lambda value: base * value)


def _share(claim: Claim, finding: Finding) -> Interval | None:
    """The part that the whole would have; a move in points has none."""
    whole = _cited(finding, "whole")
    if whole is None or len(finding.official) != 2 or finding.official[0].role != "part":
        return None
    if claim.figure.kind is Kind.SHARE:
        return _scaled(claim.figure.allowed, lambda value: whole * value)
    if claim.figure.kind is Kind.PERCENT:
        return _scaled(claim.figure.allowed, lambda value: whole * value / 100)
    return None


def _average(claim: Claim, finding: Finding) -> Interval | None:
    """The total that the average would make."""
    if not isinstance(claim.detail, Mean) or claim.detail.per is None:
        return None
    units = divisor(finding.official[0].official.period, claim.detail)
    return _scaled(claim.figure.allowed, lambda value: value * units)


_BY_OPERATION: Mapping[Operation, Callable[[Claim, Finding], Interval | None]] = {
    Operation.LEVEL: _level,
    Operation.THRESHOLD: _threshold,
    Operation.CHANGE: _change,
    Operation.MULTIPLE: _multiple,
    Operation.SHARE: _share,
    Operation.AVERAGE: _average,
}


def _scaled(interval: Interval, scale: _Scale) -> Interval:
    """The interval with its ends scaled, the lower one first: a fall turns them round."""
    low = None if interval.low is None else scale(interval.low)
    high = None if interval.high is None else scale(interval.high)
    falls = scale(Decimal(1)) < scale(Decimal(0))
    return Interval(high, low) if falls else Interval(low, high)


def _cited(finding: Finding, role: str) -> Decimal | None:
    return next((item.official.value for item in finding.official if item.role == role), None)
