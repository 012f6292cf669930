"""The stretch of time that a record, or a place among months and years, reaches back over."""

from numcheck.claims.claim import Baseline, Pick
from numcheck.claims.reach import Reach
from numcheck.periods import Period, fiscal_year_of

_FARTHEST = 60
"""How many years of months of one name are listed as what a record is held against."""

_YEAR = 12
"""How many months a year has."""


def years(bound: Reach, period: Period, now: int | None) -> tuple[Period | None, ...]:
    """The years that a month may be one of ("the highest this year"), as far as they were known; (None,) where none.

    Args:
        bound: How far the words reach.
        period: What is put in an order.
        now: The month of publication, or None.
    """
    if not bound.in_year or not period.is_month:
        return (None,)
    if bound.named and not any(one.contains(period) for one in bound.named):
        return bound.named  # "in February, more than in any month of 2019"
    if bound.year_before:
        fiscal = Period.fiscal(fiscal_year_of(period.first) - 1)
        return (fiscal,) if bound.fiscal else (fiscal, Period.calendar(period.first // _YEAR - 1))
    known = period.last + _YEAR if now is None else max(period.last, now - 1)
    fiscal, calendar = (
        Period(one.first, min(one.last, known))
        for one in (Period.fiscal(fiscal_year_of(period.first)), Period.calendar(period.first // _YEAR))
    )
    if bound.fiscal:
        return (fiscal,)
    return (fiscal, calendar) if fiscal.length >= _LEAST else (calendar,)


_LEAST = 6
"""How many months of a fiscal year have to be over for it to be the year that is meant where no word says fiscal."""


def window(bound: Reach, period: Period, year: Period | None = None, *, ranks: bool = False) -> Baseline | None:
    """What an order reaches back over, or None where it is held against all that is known.

    A place among the months of a term of office (`ranks`) is one among all of those that were known.
    """
    pick: Pick = "min" if bound.low else "max"
    term = next((one for one in bound.within if one.contains(period)), None)
    if ranks and term is not None:
        return Baseline((term,), pick)
    first = bound.first(period)
    if term is not None:
        first = term.first if first is None else max(first, term.first)
    if bound.same_months and period.is_month:
        alike = (period.shift(-_YEAR * back) for back in range(_FARTHEST, 0, -1))
        return Baseline(tuple(one for one in alike if first is None or one.first >= first), pick)
    if year is not None:
        return Baseline((year,), pick)
    if first is None or first >= period.first:
        return None
    return Baseline((Period(first, period.first - 1),), pick)
