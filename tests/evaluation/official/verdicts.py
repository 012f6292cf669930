"""How a printed figure stands to the official values: what its digits and its hedge can stand for."""

from collections.abc import Iterable
from fractions import Fraction
from typing import Literal

from tests.evaluation.official.printed import Printed
from tests.evaluation.official.values import Held

Verdict = Literal["supported", "imprecise", "missing_context", "contradicted", "unverifiable"]
Hedge = Literal["more_than", "at_least", "less_than", "at_most", "nearly", "just_over", "just_under", "about"]


class UnclearError(Exception):
    """The tables leave the verdict open to opinion: such a text is to be written otherwise."""


def of_number(printed: Printed, hedge: Hedge | None, held: Held, *, percent: bool = False) -> Verdict:
    """The verdict on a number."""
    if hedge is None:
        return _of_digits(printed, held, percent=percent) if printed.unit else _of_every_digit(printed, held)
    if hedge in ("more_than", "at_least"):
        return _above(printed, held.values)
    if hedge in ("less_than", "at_most"):
        return _below(printed, held.values)
    if hedge == "nearly":
        return _nearly(printed, held.values)
    if hedge == "about":
        return _about(printed, held, percent=percent)
    return _just(printed, 1 if hedge == "just_over" else -1, held.values, percent=percent)


def of_multiple(factor: Fraction, hedge: Hedge | None, ratios: Iterable[Fraction]) -> Verdict:
    """The verdict on a multiple: a twentieth either way; up to half a unit more lacks a `more than`."""
    found = [ratio / factor for ratio in ratios]
    if hedge == "more_than":
        return _more_than_halved(found) if factor < 1 else _more_than_times(factor, found)
    if hedge == "nearly":
        if any(Fraction(9, 10) <= r < 1 for r in found):
            return "supported"
        return "imprecise" if any(1 <= r <= Fraction(105, 100) for r in found) else "contradicted"
    room = Fraction(1, 10) if hedge == "about" else Fraction(1, 20)
    if any(abs(r - 1) <= room for r in found):
        return "supported"
    if factor >= 1 and any(Fraction(105, 100) < r < 1 + 1 / (2 * factor) for r in found):
        return "imprecise"
    if any(abs(r - 1) <= Fraction(12, 100) for r in found):
        raise UnclearError("just outside a multiple")
    return "contradicted"


def of_fraction(fraction: Fraction, hedge: Hedge | None, share: Fraction) -> Verdict:
    """The verdict on a share in words: a twentieth of it either way, or as far as its hedge goes."""
    found = share / fraction
    if hedge == "more_than":
        if 1 < found <= Fraction(6, 5):
            return "supported"
        return "imprecise" if found >= Fraction(97, 100) else "contradicted"
    if hedge in ("nearly", "less_than"):
        if Fraction(9, 10) <= found < 1:
            return "supported"
        return "imprecise" if 1 <= found <= Fraction(103, 100) else "contradicted"
    if abs(found - 1) <= (Fraction(8, 100) if hedge == "about" else Fraction(1, 20)):
        return "supported"
    if abs(found - 1) <= Fraction(1, 6):
        raise UnclearError("a share that is neither right nor wrong")
    return "contradicted"


def _of_every_digit(printed: Printed, held: Held) -> Verdict:
    apart = {value: abs(value - printed.value) for value in held.values}
    if any(gap <= held.room for gap in apart.values()):
        return "supported"
    if any(gap <= 1 + held.room or gap <= value * Fraction(8, 1000) for value, gap in apart.items()):
        raise UnclearError("an exact number that is off by next to nothing")
    return "contradicted"


def _of_digits(printed: Printed, held: Held, *, percent: bool) -> Verdict:
    """Half a unit of the last digit either way; a whole one is imprecise where that is little of the number."""
    gap, unit = min(abs(value - printed.value) for value in held.values), printed.unit
    fine = unit <= printed.value / 20
    if gap <= printed.half + held.room:
        return "supported"
    if gap <= unit and (percent or fine):
        return "imprecise"
    if not percent and gap <= (2 * unit if fine else printed.value * Fraction(12, 100)):
        raise UnclearError(f"{float(gap):.1f} from {float(printed.value)}")
    return "contradicted"


def _above(printed: Printed, values: frozenset[Fraction]) -> Verdict:
    above = [value for value in values if value >= printed.value]
    if not above:
        return "imprecise" if any(v >= printed.value - printed.half for v in values) else "contradicted"
    if min(above) > printed.value + _stretch(printed):
        raise UnclearError("far above a `more than`")
    return "supported"


def _below(printed: Printed, values: frozenset[Fraction]) -> Verdict:
    below = [value for value in values if value <= printed.value]
    if not below:
        return "imprecise" if any(v <= printed.value + printed.half for v in values) else "contradicted"
    if max(below) < printed.value - _stretch(printed):
        raise UnclearError("far below a `fewer than`")
    return "supported"


def _stretch(printed: Printed) -> Fraction:
    """How far a `more than` reaches: a unit of the last digit (the second, where all count), at least a tenth."""
    unit = printed.unit or Fraction(10 ** max(len(str(int(printed.value))) - 2, 0))
    return max(unit, printed.value / 10)


def _nearly(printed: Printed, values: frozenset[Fraction]) -> Verdict:
    value, half, _ = printed
    if any(value * Fraction(9, 10) <= v < value for v in values):
        return "supported"
    if any(value <= v <= value + half for v in values):
        return "imprecise"
    if any(value * Fraction(85, 100) < v < value for v in values):
        raise UnclearError("between 85 and 90 percent of a `nearly`")
    return "contradicted"


def _just(printed: Printed, sign: int, values: frozenset[Fraction], *, percent: bool) -> Verdict:
    """Just over (`sign` 1) or just under (-1): a fiftieth of the number, in percent at least a point."""
    room = max(printed.value / 50, Fraction(1 if percent else 0))
    beyond = [sign * (value - printed.value) for value in values]
    if any(0 <= gap <= room for gap in beyond):
        return "supported"
    return "imprecise" if any(-printed.half <= gap <= room * Fraction(5, 2) for gap in beyond) else "contradicted"


def _about(printed: Printed, held: Held, *, percent: bool) -> Verdict:
    """A twentieth of the number either way, in percent at least two points."""
    room = max(printed.value / 20, Fraction(2 if percent else 0))
    gap = min(abs(value - printed.value) for value in held.values)
    if gap <= room + held.room:
        return "supported"
    if gap <= room * Fraction(8, 5):
        raise UnclearError("just outside an `about`")
    return "contradicted"


def _more_than_halved(found: list[Fraction]) -> Verdict:
    """Less than half of it is left."""
    if any(Fraction(7, 10) <= r < 1 for r in found):
        return "supported"
    return "contradicted" if all(r > Fraction(105, 100) for r in found) else "imprecise"


def _more_than_times(factor: Fraction, found: list[Fraction]) -> Verdict:
    """Up to one more time than was said."""
    if any(1 < r < 1 + 1 / factor for r in found):
        return "supported"
    if any(Fraction(95, 100) <= r <= 1 for r in found):
        return "imprecise"
    if any(r >= 1 + 1 / factor for r in found):
        raise UnclearError("far above a multiple")
    return "contradicted"
