"""What several series say together: which of them answers for a period, and the periods that they hold whole."""

from collections.abc import Iterator
from typing import Literal

from numcheck.datasets.series import Able, Official, Run, Series, able, answering, of_sum
from numcheck.periods import Period, fiscal_year_of

HistoryStep = Literal["month", "fiscal_year", "calendar_year"]


def total(series: tuple[Series, ...], period: Period, *, earliest: bool = False) -> Official | None:
    """The official figure of a period, or None where no series, and no chain of them, holds all of it.

    Args:
        series: The series, the best rank first.
        period: The period.
        earliest: Whether of several releases the one published first answers, and not the best.
    """
    return _best(series, period, earliest) or _joined(series, period, earliest)


def years(series: tuple[Series, ...], step: HistoryStep, *, earliest: bool = False) -> Iterator[Official]:
    """Every whole fiscal or calendar year held, oldest first."""
    if not series:
        return
    first, newest = min(one.first for one in series), max(one.last for one in series)
    if step == "fiscal_year":
        periods = map(Period.fiscal, range(fiscal_year_of(first), fiscal_year_of(newest) + 1))
    else:
        periods = map(Period.calendar, range(first // 12, newest // 12 + 1))
    found = (total(series, period, earliest=earliest) for period in periods)
    yield from (official for official in found if official is not None)


def months(series: tuple[Series, ...]) -> Iterator[Official]:
    """Every month held, oldest first, each from the best series."""
    for month, (one, run) in sorted(chosen(series).items()):
        yield one.official(one.values.get(month, 0), Period(month, month), run.published)


def chosen(series: tuple[Series, ...]) -> dict[int, tuple[Series, Run]]:
    """The best series of every month held, with its run (as `_best` has it; a record asks for hundreds)."""
    found: dict[int, tuple[Series, Run]] = {}
    orders: dict[int, tuple[int, ...]] = {}
    for one in series:
        for run in one.runs if one.step == "month" else ():
            order = (0,) if run.final else (1, one.rounding, one.derived, -run.public.toordinal())
            for month in range(run.first, run.last + 1):
                if month not in orders or order < orders[month]:
                    orders[month], found[month] = order, (one, run)
    return found


def _best(series: tuple[Series, ...], period: Period, earliest: bool) -> Official | None:
    found = able(series, period)
    best = min(found, key=_released, default=None) if earliest else answering(found)
    return None if best is None else best[0].total_of(period, best[1])


def _released(found: Able) -> str:
    return max(run.published for run in found[1])


def _joined(series: tuple[Series, ...], period: Period, earliest: bool) -> Official | None:
    """The period from several datasets, each month from one alone; None where a month is missing."""
    if not series or not series[0].adds:
        return None
    parts: list[Official] = []
    month = period.first
    while month <= period.last:
        part = _best(series, Period(month, month), earliest) or _best(
            series, Period(month, min(month + 11, period.last)), earliest
        )
        if part is None:
            return None
        parts.append(part)
        month = part.period.last + 1
    return parts[0]._replace(
        value=sum((part.value for part in parts[1:]), parts[0].value),
        period=period,
        dataset="+".join(dict.fromkeys(part.dataset for part in parts)),
        release=max(part.release for part in parts),
        rounding=of_sum([part.rounding for part in parts]),
        rows=sum(part.rows for part in parts),
    )
