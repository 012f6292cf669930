"""How a finding's value follows from its official figures, as an expression of Python."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import NamedTuple

from numcheck.claims.claim import Operation
from numcheck.claims.details import Mean, Place
from numcheck.figures.figure import AMOUNTS, Figure, Kind
from numcheck.figures.masses import pounds_in
from numcheck.figures.precision import plain, six_digits
from numcheck.findings.finding import Finding
from numcheck.readings.operations.average import divisor

_SHARE = ("part", "whole")


class _Operand(NamedTuple):
    """An official figure: the name that the expression has for it, and its number."""

    name: str
    value: Decimal


_Found = tuple[str, Decimal] | None
_Maker = Callable[[Finding, Sequence[_Operand]], _Found]


def names(finding: Finding) -> tuple[str, ...]:
    """A name for each official figure: its role, numbered from the second one on (`value`, `baseline`, `value_2`)."""
    found: list[str] = []
    for item in finding.official:
        before = sum(name.split("_")[0] == item.role for name in found)
        found.append(f"{item.role}_{before + 1}" if before else item.role)
    return tuple(found)


def expression(finding: Finding) -> str | None:
    """The expression over these names that comes to the finding's value.

    None where the value does not follow from the figures cited alone (a far place, a streak): no expression is told
    that does not give the value.
    """
    if finding.computed is None or not finding.official:
        return None
    operands = [_Operand(n, item.official.value) for n, item in zip(names(finding), finding.official, strict=True)]
    found = _maker(finding)(finding, operands)
    return None if found is None or six_digits(found[1]) != six_digits(finding.computed) else found[0]


def _maker(finding: Finding) -> _Maker:
    """What makes the expression: by the roles of the figures, then by the operation."""
    claim = finding.claim
    if tuple(item.role for item in finding.official[:2]) == _SHARE:
        return _share if len(finding.official) == len(_SHARE) else _moved
    if isinstance(claim.detail, Place) and claim.operation is not Operation.LEVEL:
        return _place
    return {
        Operation.CHANGE: _change,
        Operation.MULTIPLE: _multiple,
        Operation.AVERAGE: _average,
        Operation.COMPARISON: _difference,
    }.get(claim.operation, _level)


def _level(finding: Finding, operands: Sequence[_Operand]) -> _Found:
    """One of the figures as it stands, or in the unit of a mass."""
    for operand in operands:
        if operand.value == finding.computed:
            return operand
    return _in_unit(operands[0].name, operands[0].value, finding.claim.figure)


def _change(finding: Finding, operands: Sequence[_Operand]) -> _Found:
    value, base = operands[0], operands[1]
    figure = finding.claim.figure
    if figure.kind is Kind.PAIR:
        return _level(finding, operands[:1])
    if figure.kind in AMOUNTS:
        return _in_unit(f"({value.name} - {base.name})", value.value - base.value, figure)
    result = (value.value - base.value) / base.value * 100
    return f"({value.name} - {base.name}) / {base.name} * 100", result


def _multiple(finding: Finding, operands: Sequence[_Operand]) -> _Found:
    value, base = operands[0], operands[1]
    return f"{value.name} / {base.name}", value.value / base.value


def _share(finding: Finding, operands: Sequence[_Operand]) -> _Found:
    """A percentage, or of a share in words the fraction."""
    part, whole = operands
    ratio, code = part.value / whole.value, f"{part.name} / {whole.name}"
    return (code, ratio) if finding.claim.figure.kind is Kind.SHARE else (f"{code} * 100", ratio * 100)


def _moved(finding: Finding, operands: Sequence[_Operand]) -> _Found:
    """By how many percentage points a share moved, or of a pair where it came to."""
    part, whole, was, of = operands
    now, then = part.value / whole.value, was.value / of.value
    if finding.claim.figure.ends is not None:
        return f"{part.name} / {whole.name} * 100", now * 100
    return f"({part.name} / {whole.name} - {was.name} / {of.name}) * 100", (now - then) * 100


def _place(finding: Finding, operands: Sequence[_Operand]) -> _Found:
    """The place, where all that stand before are cited."""
    value, *before = operands
    sign = "<" if finding.claim.figure.extreme == "low" else ">"
    others = ", ".join(other.name for other in before)
    return f"1 + sum(other {sign} {value.name} for other in [{others}])", Decimal(1 + len(before))


def _average(finding: Finding, operands: Sequence[_Operand]) -> _Found:
    mean, total = finding.claim.detail, operands[0]
    if not isinstance(mean, Mean):
        return None
    units = divisor(finding.official[0].official.period, mean)
    return f"{total.name} / {plain(units)}", total.value / units


def _difference(finding: Finding, operands: Sequence[_Operand]) -> _Found:
    """By how much the nearest of those compared with differs."""
    value, *others = operands
    nearest = min(others, key=lambda other: abs(value.value - other.value))
    return f"{value.name} - {nearest.name}", value.value - nearest.value


def _in_unit(code: str, value: Decimal, figure: Figure) -> _Found:
    """A mass in pounds in the figure's unit; of a figure that is no mass, as it is."""
    factor = pounds_in(figure)
    return (code, value) if factor == 1 else (f"{code} / {plain(factor)}", value / factor)
