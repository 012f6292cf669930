"""How a computed value comes out of the official figures: `+37.14% = (2,378,944 - 1,734,686) / 1,734,686`."""

from collections.abc import Iterator
from decimal import Decimal

from numcheck.claims.claim import Operation
from numcheck.claims.details import Mean
from numcheck.datasets.series import Official
from numcheck.figures.figure import Kind
from numcheck.figures.precision import six_digits
from numcheck.findings.finding import Finding
from numcheck.findings.words import mass, number
from numcheck.lexicon.labels import labels
from numcheck.readings.operations.average import divisor
from numcheck.reports.wording import of_claim


def working(finding: Finding) -> str | None:
    """The computed value, and its formula where one of those below gives it; None where there is nothing to compute.

    A formula is shown only where its result is the value: what it says can be done again with a pocket calculator.
    """
    value = finding.computed
    if value is None or (finding.official and finding.official[0].official.value == value):
        return None
    found = of_claim(value, finding.claim)
    if finding.claim.operation in (Operation.RANK, Operation.STREAK):
        return found  # counted, not worked out
    for formula, result in _formulas(finding):
        if six_digits(result) == six_digits(value):
            return f"{found} = {formula}"
    return found


def _formulas(finding: Finding) -> Iterator[tuple[str, Decimal]]:
    """The formulas that the roles of the official figures allow, each with its result."""
    by_role = {role: [c.official for c in finding.official if c.role == role] for role in ("part", "whole")}
    if by_role["part"] and len(by_role["part"]) == len(by_role["whole"]):
        yield from _of_shares(by_role["part"], by_role["whole"])
    elif len(finding.official) == 2:
        yield from _of_two(finding.official[0].official, finding.official[1].official)
    elif finding.official:
        yield from _of_one(finding)


def _of_shares(parts: list[Official], wholes: list[Official]) -> Iterator[tuple[str, Decimal]]:
    ratios = [part.value / whole.value for part, whole in zip(parts, wholes, strict=True)]
    shares = [f"{_figure(part)} / {_figure(whole)}" for part, whole in zip(parts, wholes, strict=True)]
    yield shares[0], ratios[0]
    yield shares[0], 100 * ratios[0]
    if len(ratios) == 2:
        yield f"{shares[0]} - {shares[1]}", 100 * (ratios[0] - ratios[1])


def _of_two(value: Official, base: Official) -> Iterator[tuple[str, Decimal]]:
    one, two = _figure(value), _figure(base)
    yield f"{one} - {two}", value.value - base.value
    if base.value:
        yield f"{one} / {two}", value.value / base.value
        yield f"({one} - {two}) / {two}", 100 * (value.value - base.value) / base.value


def _of_one(finding: Finding) -> Iterator[tuple[str, Decimal]]:
    """An average, or a mass in another unit."""
    total, claim = finding.official[0].official, finding.claim
    if isinstance(claim.detail, Mean) and claim.detail.per is not None:
        units = divisor(total.period, claim.detail)
        if units:
            yield f"{_figure(total)} / {number(units)} {claim.detail.per}s", total.value / units
    elif claim.figure.kind is Kind.MASS and finding.computed:
        # The factor is the unit's own: what is shown is the conversion, and its result is the value by definition.
        yield f"{_figure(total)} {labels().unit.get(total.measure, '')}".rstrip(), finding.computed


def _figure(official: Official) -> str:
    """The figure, of masses no more digits than a reader wants."""
    return mass(official.value) if official.measure in labels().unit else number(official.value)
