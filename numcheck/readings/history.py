"""The series that a record or a first time is searched in."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Literal

from numcheck.claims.claim import Baseline
from numcheck.datasets.catalog import Catalog
from numcheck.datasets.scope import Scope
from numcheck.datasets.series import Official
from numcheck.periods import FISCAL_START, Period
from numcheck.readings.answer import Reading

Step = Literal["month", "fiscal_year", "calendar_year"]


def step_of(period: Period) -> Step:
    """What a period is compared with: months with months, a year (or a part of one) with years."""
    if period.is_month:
        return "month"
    return "fiscal_year" if period.first % 12 + 1 == FISCAL_START else "calendar_year"


def before(reading: Reading, catalog: Catalog, scope: Scope | None = None) -> tuple[Official, ...]:
    """Every figure of the same length that ends before the reading's period begins, oldest first.

    A part of a year is compared with the same part of the years before.
    """
    scope = scope or reading.scope
    if not reading.period.is_month and reading.period.length != 12:
        return _same_parts(reading, catalog, scope)
    series = catalog.history(reading.measure, scope, step_of(reading.period))
    return tuple(official for official in series if official.period.last < reading.period.first)


def _same_parts(reading: Reading, catalog: Catalog, scope: Scope) -> tuple[Official, ...]:
    earliest = catalog.earliest(reading.measure, scope)
    firsts = range(reading.period.first - 12, (earliest or reading.period.first) - 1, -12)
    totals = (
        catalog.total(reading.measure, scope, reading.period.shift(first - reading.period.first)) for first in firsts
    )
    return tuple(official for official in totals if official is not None)[::-1]


def by_number(reading: Reading, catalog: Catalog, step: int) -> dict[int, Official]:
    """The months (`step` 1) or fiscal years (12) of the reading's scope, by the number of their last month in steps."""
    history = catalog.history(reading.measure, reading.scope, "month" if step == 1 else "fiscal_year")
    return {one.period.last // step: one for one in history}


def moved(held: Mapping[int, Official], at: int, back: int = 1, *, above: bool) -> Decimal | None:
    """How far one went up (down, unless `above`) from the one so many before it; None where one of them is not held."""
    own, rival = held.get(at), held.get(at - back)
    if own is None or rival is None:
        return None
    return own.value - rival.value if above else rival.value - own.value


def past_all(held: Mapping[int, Official], at: int, *, above: bool) -> Decimal | None:
    """How far one is above (below, unless `above`) every one before it; None where no year of those is held."""
    own, rivals = held.get(at), [one.value for number, one in held.items() if number < at]
    if own is None or len(rivals) < _KNOWN:
        return None
    return own.value - max(rivals) if above else min(rivals) - own.value


_KNOWN = 12
"""How many have to be held for one of them to be a record."""


def scopes(reading: Reading, catalog: Catalog) -> Sequence[Scope]:
    """The scopes to search, the one whose series reaches back furthest first.

    The Border Patrol's series (fiscal 1925 on nationwide, fiscal 2000 on at the southwest border) is longer
    than CBP's, which begins with fiscal 2017; where the words leave the component open, both are searched.
    """
    found = [reading.scope]
    if reading.scope.get("component") == "CBP":
        found.append(reading.scope.having(component="USBP"))
    return sorted(found, key=lambda scope: _start(reading, scope, catalog))


def _start(reading: Reading, scope: Scope, catalog: Catalog) -> int:
    """Where the series begins, or behind the reading's period where it does not hold that."""
    earliest = catalog.earliest(reading.measure, scope)
    held = catalog.total(reading.measure, scope, reading.period) is not None
    return earliest if earliest is not None and held else reading.period.last + 1


def base_of(reading: Reading, baseline: Baseline, catalog: Catalog) -> Official | None:
    """The official figure that the baseline stands for; of an extremum the earliest that reaches it."""
    periods = baseline.periods
    if not periods:
        return _pick(before(reading, catalog), baseline)
    if baseline.pick != "only" and len(periods) == 1 and periods[0].length > reading.period.length:
        return _pick([o for o in before(reading, catalog) if periods[0].contains(o.period)], baseline)
    totals = [catalog.total(reading.measure, reading.scope, period) for period in periods]
    return _pick([total for total in totals if total is not None], baseline)


def _pick(totals: Sequence[Official], baseline: Baseline) -> Official | None:
    best = min if baseline.pick == "min" else max
    return best(totals, key=lambda official: official.value, default=None)


def rivals(reading: Reading, catalog: Catalog, scope: Scope) -> list[Official]:
    """The figures that a record is held against: those before it, or of a year around it all of its other months."""
    window = _around(reading)
    if window is None:  # those before it
        return windowed(reading, before(reading, catalog, scope))
    series = catalog.history(reading.measure, scope, step_of(reading.period))
    return [o for o in series if o.period != reading.period and window.contains(o.period)]


def windowed(reading: Reading, figures: Sequence[Official]) -> list[Official]:
    """Those that lie in the window that the words give ("since March 2021"); without one, all."""
    around = _around(reading)
    if around is not None:
        return [one for one in figures if around.contains(one.period)]
    periods = () if reading.baseline is None else reading.baseline.periods
    if not periods:
        return list(figures)
    if _by_years(periods):
        return [one for one in figures if one.period in periods]
    return [one for one in figures if one.period.first >= periods[0].first]


def _by_years(periods: Sequence[Period]) -> bool:
    """Whether months of one name are told: `the highest September on record`."""
    return bool(periods) and all(p.is_month and (p.first - periods[0].first) % 12 == 0 for p in periods)


def _around(reading: Reading) -> Period | None:
    """The window, where the period asked about lies in it: `the highest monthly total of fiscal 2023`."""
    window = reading.baseline
    told = window.periods[0] if window is not None and window.periods else None
    return told if told is not None and told != reading.period and told.contains(reading.period) else None
