"""Parts of a year: its first months, quarters and halves, and what of it is over."""

from collections.abc import Iterator, Mapping

from numcheck.claims.when.moment import Meaning, Moment, Reader
from numcheck.claims.when.months import ends
from numcheck.claims.when.time import Time, month_of, number_of, year_of
from numcheck.periods import Period, fiscal_year_of


def _opening(whole: Period, count: int) -> Period:
    return whole.through(whole.first + count - 1)


def _closing(whole: Period, count: int) -> Period:
    return Period(whole.last - count + 1, whole.last)


def _first_of(time: Time, moment: Moment) -> Iterator[Meaning]:
    """`the first 10 months of fiscal 2022`, `of the year`, `of last year`; `the final three months of fiscal 2023`."""
    fields = time.fields
    count = min(number_of(fields.get("n")) or 1, 12)
    piece = _closing if "end" in fields else _opening
    if "fy" in fields:
        yield piece(Period.fiscal(year_of(fields["fy"]) or 0), count), 0
        return
    if "cy" in fields:
        year = year_of(fields["cy"]) or 0
        yield piece(Period.calendar(year), count), 0
        if "cal" not in fields["cy"].lower():
            yield piece(Period.fiscal(year), count), 70
        return
    back = 0 if fields.keys().isdisjoint(("last", "last2")) else 1
    of_calendar = "cal" in fields
    years = [] if of_calendar else [year - back for year in moment.running]
    years += [year for year in moment.fiscal_years if year not in years and not of_calendar]
    for rank, year in enumerate(years):
        yield piece(Period.fiscal(year), count), 50 * rank
    if "fis" not in fields and moment.now is not None:
        yield piece(Period.calendar(moment.now // 12 - back), count), 0 if of_calendar else 30


def _first_n(time: Time, moment: Moment) -> Iterator[Meaning]:
    count = min(number_of(time.fields["n"]) or 1, 12)
    for year in moment.running:
        yield _opening(Period.fiscal(year), count), 30


def _n_months(time: Time, moment: Moment) -> Iterator[Meaning]:
    count = min(number_of(time.fields["n"]) or 1, 12)
    for year in moment.running:
        yield _opening(Period.fiscal(year), count), 0


def _months_left(time: Time, moment: Moment) -> Iterator[Meaning]:
    """`with five months of the fiscal year still to run`: the seven that were over."""
    left = number_of(time.fields["n"]) or 0
    for year in moment.running if 0 < left < _YEAR else ():
        yield _opening(Period.fiscal(year), _YEAR - left), 0


_YEAR = 12
"""How many months a year has."""


def _part(size: int) -> Reader:
    """A quarter or a half: of a fiscal year, a calendar one, or the one that runs."""

    def read(time: Time, moment: Moment) -> Iterator[Meaning]:
        which = number_of(next((time.fields[q] for q in ("q", "q2", "q3") if q in time.fields), None))
        if which is None:
            return
        for start, cost in _starts(time, moment):
            end = start + size * which - 1
            part = Period(start if "through" in time.fields else end - size + 1, end)
            if moment.now is None or part.first < moment.now:
                yield part, cost

    return read


_YEAR_BACK = 50
"""What it costs that a part of a year of which nothing says which is one of the year before: `the first quarter`."""


def _starts(time: Time, moment: Moment) -> Iterator[tuple[int, int]]:
    fields = time.fields
    if (fiscal := fields.get("fy") or fields.get("fy3")) is not None:
        yield Period.fiscal(year_of(fiscal) or 0).first, 0
    elif "cy" in fields:
        year = year_of(fields["cy"]) or 0
        yield Period.calendar(year).first, 20
        yield Period.fiscal(year).first, 50
    elif "cal" in fields:
        yield from (
            []
            if moment.now is None
            else [(moment.now // _YEAR * _YEAR - _YEAR * back, _YEAR_BACK * back) for back in (0, 1)]
        )
    else:
        yield from (
            (Period.fiscal(year - back).first, 20 + _YEAR_BACK * back) for year in moment.running for back in (0, 1)
        )
        if moment.now is not None and "fis" not in fields:
            yield from ((moment.now // 12 * 12 - 12 * back, 60 + _YEAR_BACK * back) for back in (0, 1))


def _through(time: Time, moment: Moment) -> Iterator[Meaning]:
    """A year to date: from October, or from January, through the month."""
    for end, cost in ends(month_of(time.fields["m"]) or 1, year_of(time.fields.get("y")), moment):
        yield Period.fiscal(fiscal_year_of(end)).through(end), cost
        yield Period(end // 12 * 12, end), cost + 100
        yield Period(end, end), cost + 200


def _opened(time: Time, moment: Moment) -> Iterator[Meaning]:
    """The fiscal year that began with the month named, as far as it was over."""
    for start, cost in ends(month_of(time.fields["m"]) or 1, year_of(time.fields.get("y")), moment):
        whole = Period.fiscal(fiscal_year_of(start))
        running = moment.now is not None and whole.first < moment.now <= whole.last
        yield whole.through((moment.now or 0) - 1) if running else whole, cost


def _year_to_date(time: Time, moment: Moment) -> Iterator[Meaning]:
    if moment.now is None:
        return
    for year in moment.running:
        whole = Period.fiscal(year)
        for back, cost in ((1, 0), (2, 40), (3, 200)):
            if whole.first <= moment.now - back <= whole.last:
                yield whole.through(moment.now - back), cost
    if "fiscal" not in time.fields.get("fis", "").lower():
        start = moment.now // 12 * 12
        yield from ((Period(start, moment.now - back), 70) for back in (1, 2))


READERS: Mapping[str, Reader] = {
    "first_of": _first_of,
    "first_n": _first_n,
    "n_months": _n_months,
    "months_left": _months_left,
    "quarter": _part(3),
    "half": _part(6),
    "through": _through,
    "opened": _opened,
    "to_date": _year_to_date,
}
"""Who reads which form."""
