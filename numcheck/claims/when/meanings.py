"""Which periods a time may mean, each with what that costs (hundredths of log odds; 0 is what it means first)."""

from functools import lru_cache

from numcheck.claims.when import months, parts, ranges, years
from numcheck.claims.when.moment import Meaning, Moment
from numcheck.claims.when.time import Time
from numcheck.documents.document import Span
from numcheck.periods import FISCAL_START, Period

READERS = {**years.READERS, **months.READERS, **parts.READERS, **ranges.READERS}
"""Who reads which form of `lexicon/when.toml`; windows of days and anchored times mean no period by themselves."""


def meanings(time: Time, moment: Moment) -> tuple[Meaning, ...]:
    """The periods that a time may mean by itself, cheapest first; () for windows of days and anchored times."""
    return _meanings(time.form, tuple(time.fields.items()), moment) if time.form in READERS else ()


@lru_cache(256)
def _meanings(form: str, fields: tuple[tuple[str, str], ...], moment: Moment) -> tuple[Meaning, ...]:
    """The same, worked out once for all the figures that hear it: what a time means hangs on no place in a text."""
    time = Time(Span(0, 0), form, dict(fields))
    best: dict[Period, int] = {}
    calendar = moment.by_calendar and time.form in _EITHER and _FISCAL.isdisjoint(time.fields)
    for period, cost in READERS[form](time, moment):
        if period.first <= period.last and not (calendar and _opens_fiscal_year(period)):
            best[period] = min(cost, best.get(period, cost))
    return tuple(sorted(best.items(), key=lambda item: (item[1], item[0])))


_EITHER = frozenset(
    ("year", "rel_year", "year_range", "first_of", "first_n", "n_months", "months_left", "through", "to_date")
)
"""Forms of a year that is the fiscal or the calendar one, or of what has passed of it."""

_FISCAL = frozenset(("fy", "fis"))
"""Fields of a time that is called fiscal."""


def _opens_fiscal_year(period: Period) -> bool:
    return period.length > 1 and period.first % 12 + 1 == FISCAL_START
