"""Runs of time between two ends, or since one."""

from collections.abc import Iterator, Mapping

from numcheck.claims.when.moment import Meaning, Moment, Reader, latest
from numcheck.claims.when.months import ends
from numcheck.claims.when.time import Time, month_of, number_of, year_of
from numcheck.periods import Period, fiscal_year_of, month_ordinal


def _fiscal_range(time: Time, moment: Moment) -> Iterator[Meaning]:
    first, last = year_of(time.fields["a"]) or 0, year_of(time.fields["b"]) or 0
    yield Period(Period.fiscal(first).first, Period.fiscal(last).last), 30
    if "sum" not in time.fields:
        yield Period.fiscal(last), 50
        yield Period.fiscal(first), 150


def _year_range(time: Time, moment: Moment) -> Iterator[Meaning]:
    first = year_of(time.fields.get("a") or time.fields.get("a2")) or 0
    last = year_of(time.fields.get("b") or time.fields.get("b2")) or 0
    yield Period.fiscal(last), 50
    yield Period.calendar(last), 50
    yield Period(Period.fiscal(first).first, Period.fiscal(last).last), 70
    yield Period(Period.calendar(first).first, Period.calendar(last).last), 90


def _range(time: Time, moment: Moment) -> Iterator[Meaning]:
    """`October through August`, `through last month`: the run of months; of `from May to June` also either end."""
    fields, last_month = time.fields, "m2" not in time.fields
    if last_month and moment.now is None:
        return
    first = month_of(fields["m1"]) or 1
    last = ((moment.now or 0) - 1) % _YEAR + 1 if last_month else month_of(fields["m2"]) or 1
    first_year, last_year = _year(fields, "1", moment), _year(fields, "2", moment)
    apart = _YEAR * (fields.get("l1", "").lower() == "last" and fields.get("l2", "").lower() == "this")
    if last_year is None and first_year is not None and not last_month and "l2" not in fields:
        last_year = first_year + (last < first)
    to_ends = 60 if time.form != "range" or "from" in fields else 200
    for end, cost in ends(last, last_year, moment):
        start = month_ordinal(first_year, first) if first_year is not None else latest(first, end)
        start -= apart if first <= last else 0  # "between last March and this May"
        yield Period(start, end), cost
        yield Period(end, end), cost + to_ends
        yield Period(start, start), cost + (80 if time.form == "two_months" else 200)


def _year(fields: Mapping[str, str], number: str, moment: Moment) -> int | None:
    """The year that an end of a range names, by its number or as `last year` and `this year`; None where none is."""
    told = fields.get(f"r{number}", "").lower()
    if not told or moment.now is None:
        return year_of(fields.get(f"y{number}"))
    return moment.now // _YEAR - (told == "last")


def _month_list(time: Time, moment: Moment) -> Iterator[Meaning]:
    named = time.fields["l"].replace(",", " ").split()
    months = [month for word in named if (month := month_of(word)) is not None]
    for end, cost in ends(months[-1], year_of(time.fields.get("y")), moment):
        firsts = [latest(month, end) for month in months]
        yield from ((Period(first, first), cost + 70) for first in firsts)
        yield Period(firsts[0], end), cost + 30


def _closed(time: Time, moment: Moment) -> Iterator[Meaning]:
    """So many months that ended with the month named, or twelve."""
    count = number_of(time.fields.get("n")) or _YEAR
    for end, cost in ends(month_of(time.fields["m"]) or 1, year_of(time.fields.get("y")), moment):
        yield Period(end - count + 1, end), cost


def _since(time: Time, moment: Moment) -> Iterator[Meaning]:
    if moment.now is None:
        return
    for start, cost in _since_when(time, moment):
        yield Period(start, moment.now - 1), cost
        yield Period(start, moment.now - 2), cost + 40


def _since_when(time: Time, moment: Moment) -> Iterator[tuple[int, int]]:
    fields = time.fields
    if "fy" in fields:
        yield Period.fiscal(year_of(fields["fy"]) or 0).first, 0
    elif "m" in fields:
        month, year = month_of(fields["m"]) or 1, year_of(fields.get("y2") or fields.get("y"))
        yield from ends(month, year, Moment(moment.now))
    else:
        year = year_of(fields["y"]) or 0
        yield Period.calendar(year).first, 30
        yield Period.fiscal(year).first, 30


def _past(time: Time, moment: Moment) -> Iterator[Meaning]:
    """`over the past 12 months`, `in the last two fiscal years`: up to the last month whose figures were out.

    `in ten months`: those of the fiscal year, where as many are over; `over twelve months`: the last ones.
    """
    count, unit = number_of(time.fields.get("n")), (time.fields.get("u") or "").lower()
    if moment.now is None or count is None or not unit.startswith(("month", "year")):
        return
    if "past" not in time.fields and not (unit.startswith("month") and count == _YEAR):
        counts = "in" in time.fields and unit.startswith("month") and 1 < count < _YEAR
        begun = [Period.fiscal(year) for year in moment.running] if counts else []
        told = (Period(year.first, year.first + count - 1) for year in begun)
        yield from ((one, 0) for one in told if 1 <= moment.now - one.last <= _OUT)
        return
    length = count * (1 if unit.startswith("month") else _YEAR)
    if not 0 < length <= _LONGEST:
        return
    last = fiscal_year_of(moment.now) - 1
    years = Period(Period.fiscal(last - count + 1).first, Period.fiscal(last).last)
    if "fis" in time.fields:
        yield years, 0
        return
    for back, cost in ((1, 0), (2, 40), (3, 200)):
        yield Period(moment.now - back - length + 1, moment.now - back), cost + (60 if length == count * _YEAR else 0)
    if unit.startswith("year"):
        yield years, 40
        yield Period(Period.calendar(moment.now // _YEAR - count).first, moment.now // _YEAR * _YEAR - 1), 70


_OUT = 2
"""How many months after the last one of a running total, at most, it is news."""

_YEAR, _LONGEST = 12, 600
"""How many months a year has, and the longest stretch up to now: nothing held goes back much farther by the month."""


def _any(time: Time, moment: Moment) -> Iterator[Meaning]:
    """`any year before 2022`: no time of its own."""
    yield from ()


READERS: Mapping[str, Reader] = {
    "any": _any,
    "fiscal_range": _fiscal_range,
    "year_range": _year_range,
    "range": _range,
    "between": _range,
    "two_months": _range,
    "month_list": _month_list,
    "closed": _closed,
    "since": _since,
    "since_day": _since,
    "back": _past,
}
"""Who reads which form."""
