"""Years: fiscal ones, the calendar's, those named by where they stand to the day, and terms of office."""

import re
from collections.abc import Iterator, Mapping

from numcheck.claims.terms import terms
from numcheck.claims.when.moment import Meaning, Moment, Reader
from numcheck.claims.when.time import Time, number_of, year_of
from numcheck.periods import Period, fiscal_year_of


def _to_date(whole: Period, moment: Moment, costs: tuple[int, ...]) -> Iterator[Meaning]:
    """A year that was running at publication, told to date: the month before is out, or the one before that."""
    if moment.now is None or whole.last < moment.now:
        yield whole, 0
        return
    for back, cost in enumerate(costs, 1):
        if moment.now - back >= whole.first:
            yield whole.through(moment.now - back), cost


def _of_fiscal(year: int, moment: Moment) -> Iterator[Meaning]:
    whole = Period.fiscal(year)
    yield from _to_date(whole, moment, (0, 50, 250))
    if not moment.is_over(whole):
        yield whole, 300


def _of_calendar(year: int, moment: Moment) -> Iterator[Meaning]:
    yield from _to_date(Period.calendar(year), moment, (30, 80))


def _fiscal(time: Time, moment: Moment) -> Iterator[Meaning]:
    year = year_of(time.fields["fy"]) or 0
    told = tuple(_of_fiscal(year, moment))
    running = tuple((period, cost) for period, cost in told if period.length < 12)
    yield from running if running and not time.fields.keys().isdisjoint(("td", "sf")) else told


def _calendar(time: Time, moment: Moment) -> Iterator[Meaning]:
    yield from _of_calendar(year_of(time.fields["y"]) or 0, moment)


def _year(time: Time, moment: Moment) -> Iterator[Meaning]:
    """A bare year is the fiscal or the calendar one."""
    year = year_of(time.fields["y"]) or 0
    told_fiscal = any(fiscal for _, fiscal in moment.years)
    yield from ((period, cost + 40) for period, cost in _of_fiscal(year, moment))
    yield from ((period, cost + (100 if told_fiscal else 50)) for period, cost in _of_calendar(year, moment))


def _fiscal_list(time: Time, moment: Moment) -> Iterator[Meaning]:
    years = [year for word in _LISTED.split(time.fields["l"]) if (year := year_of(word)) is not None]
    first, *_, last = sorted(years)
    if "sum" not in time.fields:
        yield from ((Period.fiscal(year), 70) for year in years)
    if last - first < len(years):
        yield Period(Period.fiscal(first).first, Period.fiscal(last).last), 70


_LISTED = re.compile(r",|\band\b|\bor\b|&")
"""What parts the years of a list."""


def _rel_fiscal(time: Time, moment: Moment) -> Iterator[Meaning]:
    if moment.now is None:
        yield from ((Period.fiscal(year), 80) for year in moment.fiscal_years)
        return
    closed = fiscal_year_of(moment.now) - 1
    if "last2" in time.fields:
        yield Period.fiscal(closed - 1), 0
    elif "last" in time.fields:
        yield Period.fiscal(closed), 0
        yield Period.fiscal(closed - 1), 200
    elif "this" in time.fields:
        running = fiscal_year_of(moment.now - 1)
        yield from _of_fiscal(running, moment)
        yield from _just_closed(running, moment, 150)


def _just_closed(running: int, moment: Moment, cost: int) -> Iterator[Meaning]:
    """`this year`, soon after the fiscal year has ended: the one whose figures have just come out."""
    if moment.now is not None and moment.now - Period.fiscal(running).first < 3:
        yield Period.fiscal(running - 1), cost


def _rel_year(time: Time, moment: Moment) -> Iterator[Meaning]:
    if moment.now is None:
        return
    of_calendar = not {"cal", "cal2"}.isdisjoint(time.fields)
    if "last" in time.fields:
        if not of_calendar:
            yield Period.fiscal(fiscal_year_of(moment.now) - 1), 40
        yield Period.calendar(moment.now // 12 - 1), 40
    elif "this" in time.fields:
        running = fiscal_year_of(moment.now - 1)
        if not of_calendar:
            yield from _of_fiscal(running, moment)
            yield from _just_closed(running, moment, 60)
        yield from ((period, cost + 30) for period, cost in _of_calendar(moment.now // 12, moment))


def is_since(time: Time) -> bool:
    """Whether a term of office is where a time begins (`since Biden took office`), and not the time (`under Biden`)."""
    return (time.fields.get("lead") or time.fields.get("lead2") or "").lower() == "since"


def _term(time: Time, moment: Moment) -> Iterator[Meaning]:
    """`since Biden took office`: from the first month of the term, or the one before, in which it began.

    `under Biden` is all of it.
    """
    if not is_since(time):
        yield from _reign(time, moment)
        return
    name, begun = time.fields.get("who", "").lower(), terms()
    if moment.now is not None:
        begun = tuple(term for term in begun if term.months.first < moment.now)
    if not name and moment.now is None:
        return  # who "the president" is the day of the article says
    for term in begun if name else begun[-1:]:
        if name and name not in term.names:
            continue
        end = term.months.last if moment.now is None else min(term.months.last, moment.now - 1)
        for start, cost in ((term.months.first, _TERM), (term.months.first - 1, _TERM + _BROKEN)):
            yield from ((Period(start, last), cost) for last in (end, end - 1))


_TERM, _BROKEN = 40, 10
"""What it costs to mean a term since its first whole month, and how much more since the one in which it began."""

_IN_FULL, _CLIPPED = 20, 40
"""What it costs to mean a term's first or last month, or neither: publishers leave out those that are not whole."""


def _reign(time: Time, moment: Moment) -> Iterator[Meaning]:
    """The months of a term that was over: `the last administration`, `the Biden administration's monthly average`."""
    over = [term for term in terms() if moment.now is None or term.months.last < moment.now]
    name = time.fields.get("who", "").lower()
    for term in over[-1:] if "last" in time.fields else [term for term in over if name in term.names]:
        first, last = term.months
        for start in (first, first + 1):
            for end in (last, last - 1):
                yield Period(start, end), _CLIPPED if (start, end) == (first, last) else _IN_FULL


def _term_opening(time: Time, moment: Moment) -> Iterator[Meaning]:
    """`Trump's first two full months in office`: of several terms of one name the one begun last first."""
    name = (time.fields.get("who") or time.fields.get("who2") or "").lower()
    count = number_of(time.fields.get("n") or time.fields.get("n2")) or 1
    named = [one.months.first for one in terms() if name in one.names]
    begun = [first for first in named if moment.now is None or first + count - 1 < moment.now]
    for rank, first in enumerate(reversed(begun)):
        yield Period(first, first + count - 1), _EARLIER_TERM * rank


def _term_year(time: Time, moment: Moment) -> Iterator[Meaning]:
    """`Biden's first year in office`: twelve months, the calendar's or the fiscal one (`full`: a whole one).

    Of several terms of one name the one begun last comes first.
    """
    fields = {name.rstrip("2"): words for name, words in time.fields.items()}
    begun = [one.months for one in terms() if fields["who"].lower() in one.names]
    begun = [months for months in begun if moment.now is None or months.first < moment.now]
    which = number_of(fields["q"]) or 1
    for rank, (first, last) in enumerate(reversed(begun)):
        taken = _EARLIER_TERM * rank
        opening = fiscal_year_of(first) + (1 if "full" in fields else 0)
        years = (
            (opening + which - 1, opening + which)
            if which < _LAST
            else (fiscal_year_of(last) - 1, fiscal_year_of(last))
        )
        for at, year in enumerate(years if "full" not in fields else years[:1]):
            yield Period.fiscal(year), taken + (0 if "fis" in fields else _FISCAL) + _OTHER * at
        if "fis" not in fields and "full" not in fields:
            start = first + _YEAR * (which - 1)
            yield Period(start, start + _YEAR - 1), taken
            yield Period.calendar(first // _YEAR + which - 1), taken + _OTHER


_YEAR, _LAST, _FISCAL, _OTHER = 12, 4, 50, 30
"""Months of a year; which one of a term is its last; what it costs to mean a fiscal year, and another one of two."""

_EARLIER_TERM = 100
"""What it costs to mean an earlier term of a name than the one that had begun last."""


READERS: Mapping[str, Reader] = {
    "fiscal": _fiscal,
    "calendar": _calendar,
    "year": _year,
    "fiscal_list": _fiscal_list,
    "rel_fiscal": _rel_fiscal,
    "rel_year": _rel_year,
    "term": _term,
    "reign": _reign,
    "term_opening": _term_opening,
    "term_year": _term_year,
}
"""Who reads which form."""
