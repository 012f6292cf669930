"""Which periods a time may mean, each with what that costs (hundredths of log odds; 0 is what it means first)."""

from collections.abc import Callable, Iterator, Mapping

from numcheck.claims.terms import terms
from numcheck.claims.when.moment import Moment, latest
from numcheck.claims.when.time import Time, month_of, number_of, year_of
from numcheck.periods import Period, fiscal_year_of, month_ordinal

Meaning = tuple[Period, int]
Reader = Callable[[Time, Moment], Iterator[Meaning]]


def meanings(time: Time, moment: Moment) -> tuple[Meaning, ...]:
    """The periods that a time may mean by itself, cheapest first; () for windows of days and anchored times."""
    reader = _READERS.get(time.form)
    best: dict[Period, int] = {}
    for period, cost in reader(time, moment) if reader is not None else ():
        if period.first <= period.last:
            best[period] = min(cost, best.get(period, cost))
    return tuple(sorted(best.items(), key=lambda item: (item[1], item[0])))


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


def _named_month(month: int, moment: Moment) -> Iterator[Meaning]:
    """A month without a year: the last one over at publication, then those of the years that the article names."""
    if moment.now is not None:
        last = latest(month, moment.now - 1)
        for ordinal, cost in ((last, 0), (last - 12, 250)):
            yield Period(ordinal, ordinal), cost
        if last + 12 == moment.now:
            yield Period(moment.now, moment.now), 400
    for year, fiscal in moment.years:
        ordinal = month_ordinal(year - 1 if fiscal and month >= 10 else year, month)
        if moment.now is None or ordinal < moment.now:
            yield Period(ordinal, ordinal), 30 if moment.now is None else 80


def _ends(month: int, year: int | None, moment: Moment) -> Iterator[tuple[int, int]]:
    if year is not None:
        yield month_ordinal(year, month), 0
        return
    for period, cost in _named_month(month, moment):
        yield period.last, cost


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


def _month(time: Time, moment: Moment) -> Iterator[Meaning]:
    month = month_of(time.fields["m"]) or 1
    if (year := year_of(time.fields.get("y"))) is not None:
        yield Period.month(year, month), 0
    elif "ly" in time.fields:
        yield from _month_of_last_year(month, time.fields["ly"].lower().startswith("last"), moment)
    elif "ty" in time.fields and moment.now is not None:
        ordinal = month_ordinal(moment.now // 12, month)
        yield Period(ordinal, ordinal), 0
    else:
        yield from _named_month(month, moment)


def _month_of_last_year(month: int, by_date: bool, moment: Moment) -> Iterator[Meaning]:
    """`May of last year`: the calendar's, or a year before the last May."""
    before = [(period.shift(-12), cost) for period, cost in _named_month(month, moment)]
    if moment.now is None or not by_date:
        yield from before
        return
    ordinal = month_ordinal(moment.now // 12 - 1, month)
    yield Period(ordinal, ordinal), 0
    yield from ((period, 60) for period, cost in before if cost == 0)


def _last_month(time: Time, moment: Moment) -> Iterator[Meaning]:
    yield from _named_month(month_of(time.fields["m"]) or 1, moment)


def _slash(time: Time, moment: Moment) -> Iterator[Meaning]:
    yield Period.month(int(time.fields["y"]), int(time.fields["mm"])), 0


def _first_of(time: Time, moment: Moment) -> Iterator[Meaning]:
    """`the first 10 months of fiscal 2022`, `of the year`, `of the fiscal year`, `of last year`."""
    fields = {name.rstrip("2"): words for name, words in time.fields.items()}
    count = min(number_of(fields.get("n")) or 1, 12)
    if "fy" in fields:
        yield _opening(Period.fiscal(year_of(fields["fy"]) or 0), count), 0
        return
    if "cy" in fields:
        year = year_of(fields["cy"]) or 0
        yield _opening(Period.calendar(year), count), 0
        if "cal" not in fields["cy"].lower():
            yield _opening(Period.fiscal(year), count), 70
        return
    back = 1 if any(word in fields.get("which", "").lower() for word in ("last", "prev", "prior", "prec")) else 0
    years = [year - back for year in moment.running]
    years += [year for year in moment.fiscal_years if year not in years]
    for rank, year in enumerate(years):
        yield _opening(Period.fiscal(year), count), 50 * rank
    if "fis" not in fields and moment.now is not None:
        yield _opening(Period.calendar(moment.now // 12 - back), count), 30


def _opening(whole: Period, count: int) -> Period:
    return whole.through(whole.first + count - 1)


def _first_n(time: Time, moment: Moment) -> Iterator[Meaning]:
    count = min(number_of(time.fields["n"]) or 1, 12)
    for year in moment.running:
        yield _opening(Period.fiscal(year), count), 30


def _part(size: int) -> Reader:
    """A quarter or a half: of a fiscal year, a calendar one, or the one that runs."""

    def read(time: Time, moment: Moment) -> Iterator[Meaning]:
        which = number_of(next((time.fields[q] for q in ("q", "q2", "q3") if q in time.fields), None))
        if which is None:
            return
        for start, cost in _starts(time, moment):
            yield Period(start + size * (which - 1), start + size * which - 1), cost

    return read


def _starts(time: Time, moment: Moment) -> Iterator[tuple[int, int]]:
    fields = time.fields
    if (fiscal := fields.get("fy") or fields.get("fy3")) is not None:
        yield Period.fiscal(year_of(fiscal) or 0).first, 0
    elif "cy" in fields:
        year = year_of(fields["cy"]) or 0
        yield Period.calendar(year).first, 20
        yield Period.fiscal(year).first, 50
    else:
        yield from ((Period.fiscal(year).first, 20) for year in moment.running)
        if moment.now is not None and "fis" not in fields:
            yield moment.now // 12 * 12, 60


def _month_of_year(time: Time, moment: Moment) -> Iterator[Meaning]:
    """`the final month of fiscal 2023` is September 2023."""
    whole = Period.fiscal(year_of(time.fields["fy"]) or 0)
    place = {"second": whole.first + 1, "last": whole.last, "final": whole.last}
    ordinal = place.get(time.fields["which"].lower(), whole.first)
    yield Period(ordinal, ordinal), 0


def _closed(time: Time, moment: Moment) -> Iterator[Meaning]:
    """The twelve months that ended with the month named."""
    for end, cost in _ends(month_of(time.fields["m"]) or 1, year_of(time.fields.get("y")), moment):
        yield Period(end - 11, end), cost


def _fiscal_range(time: Time, moment: Moment) -> Iterator[Meaning]:
    first, last = year_of(time.fields["a"]) or 0, year_of(time.fields["b"]) or 0
    yield Period(Period.fiscal(first).first, Period.fiscal(last).last), 30
    yield Period.fiscal(last), 50
    yield Period.fiscal(first), 150


def _fiscal_list(time: Time, moment: Moment) -> Iterator[Meaning]:
    years = [int(year) for year in time.fields["l"].replace(",", " ").split() if year.isdigit()]
    yield from ((Period.fiscal(year), 70) for year in years)
    yield Period(Period.fiscal(years[0]).first, Period.fiscal(years[-1]).last), 70


def _year_range(time: Time, moment: Moment) -> Iterator[Meaning]:
    first = year_of(time.fields.get("a") or time.fields.get("a2")) or 0
    last = year_of(time.fields.get("b") or time.fields.get("b2")) or 0
    yield Period.fiscal(last), 50
    yield Period.calendar(last), 50
    yield Period(Period.fiscal(first).first, Period.fiscal(last).last), 70
    yield Period(Period.calendar(first).first, Period.calendar(last).last), 90


def _range(time: Time, moment: Moment) -> Iterator[Meaning]:
    """`October through August`: the run of months; of `from May to June` also either end."""
    fields = time.fields
    first, last = month_of(fields["m1"]) or 1, month_of(fields["m2"]) or 1
    first_year, last_year = year_of(fields.get("y1")), year_of(fields.get("y2"))
    if last_year is None and first_year is not None:
        last_year = first_year + (last < first)
    to_ends = 60 if time.form != "range" or "from" in fields else 200
    for end, cost in _ends(last, last_year, moment):
        start = month_ordinal(first_year, first) if first_year is not None else latest(first, end)
        yield Period(start, end), cost
        yield Period(end, end), cost + to_ends
        yield Period(start, start), cost + (80 if time.form == "two_months" else 200)


def _month_list(time: Time, moment: Moment) -> Iterator[Meaning]:
    named = time.fields["l"].replace(",", " ").split()
    months = [month for word in named if (month := month_of(word)) is not None]
    for end, cost in _ends(months[-1], year_of(time.fields.get("y")), moment):
        firsts = [latest(month, end) for month in months]
        yield from ((Period(first, first), cost + 70) for first in firsts)
        yield Period(firsts[0], end), cost + 30


def _through(time: Time, moment: Moment) -> Iterator[Meaning]:
    """A year to date: from October, or from January, through the month."""
    for end, cost in _ends(month_of(time.fields["m"]) or 1, year_of(time.fields.get("y")), moment):
        yield Period.fiscal(fiscal_year_of(end)).through(end), cost
        yield Period(end // 12 * 12, end), cost + 100
        yield Period(end, end), cost + 200


def _since(time: Time, moment: Moment) -> Iterator[Meaning]:
    if moment.now is None:
        return
    for start, cost in _since_when(time, moment):
        yield Period(start, moment.now - 1), cost
        yield Period(start, moment.now - 2), cost + 40


def _since_when(time: Time, moment: Moment) -> Iterator[tuple[int, int]]:
    fields = time.fields
    if (fiscal := fields.get("fy") or fields.get("fy3")) is not None:
        yield Period.fiscal(year_of(fiscal) or 0).first, 0
    elif "m" in fields:
        month, year = month_of(fields["m"]) or 1, year_of(fields.get("y2") or fields.get("y"))
        yield from _ends(month, year, Moment(moment.now))
    else:
        year = year_of(fields["y"]) or 0
        yield Period.calendar(year).first, 30
        yield Period.fiscal(year).first, 30


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


def _n_months(time: Time, moment: Moment) -> Iterator[Meaning]:
    count = min(number_of(time.fields["n"]) or 1, 12)
    for year in moment.running:
        yield _opening(Period.fiscal(year), count), 0


def _rel_fiscal(time: Time, moment: Moment) -> Iterator[Meaning]:
    if moment.now is None:
        yield from ((Period.fiscal(year), 80) for year in moment.fiscal_years)
        return
    closed = fiscal_year_of(moment.now) - 1
    if "last" in time.fields:
        yield Period.fiscal(closed), 0
        yield Period.fiscal(closed - 1), 200
    elif "this" in time.fields:
        running = fiscal_year_of(moment.now - 1)
        yield from _of_fiscal(running, moment)
        if moment.now - Period.fiscal(running).first < 3:
            yield Period.fiscal(running - 1), 150


def _rel_month(time: Time, moment: Moment) -> Iterator[Meaning]:
    if moment.now is None:
        return
    backs: tuple[tuple[int, int], ...] = ()
    if "last" in time.fields:
        backs = ((1, 0), (2, 120))
    elif "this" in time.fields:
        backs = ((1, 150), (0, 100))
    yield from ((Period(moment.now - back, moment.now - back), cost) for back, cost in backs)


def _rel_year(time: Time, moment: Moment) -> Iterator[Meaning]:
    if moment.now is None:
        return
    if "last" in time.fields:
        yield Period.fiscal(fiscal_year_of(moment.now) - 1), 40
        yield Period.calendar(moment.now // 12 - 1), 40
    elif "this" in time.fields:
        yield from _of_fiscal(fiscal_year_of(moment.now - 1), moment)
        yield from ((period, cost + 30) for period, cost in _of_calendar(moment.now // 12, moment))


def _term(time: Time, moment: Moment) -> Iterator[Meaning]:
    """`since Biden took office`: from the first month of the term, or the one before, in which it began."""
    if time.fields["lead"].lower() != "since":
        return
    name = time.fields["who"].lower()
    for term in terms():
        if name not in term.names or (moment.now is not None and term.months.first >= moment.now):
            continue
        end = term.months.last if moment.now is None else min(term.months.last, moment.now - 1)
        for start in (term.months.first, term.months.first - 1):
            yield from ((Period(start, last), 40) for last in (end, end - 1))


_READERS: Mapping[str, Reader] = {
    "fiscal": _fiscal,
    "calendar": _calendar,
    "year": _year,
    "month": _month,
    "last_month": _last_month,
    "slash": _slash,
    "first_of": _first_of,
    "first_n": _first_n,
    "quarter": _part(3),
    "half": _part(6),
    "closed": _closed,
    "month_of_year": _month_of_year,
    "fiscal_range": _fiscal_range,
    "fiscal_list": _fiscal_list,
    "year_range": _year_range,
    "range": _range,
    "between": _range,
    "two_months": _range,
    "month_list": _month_list,
    "through": _through,
    "since": _since,
    "since_day": _since,
    "to_date": _year_to_date,
    "n_months": _n_months,
    "rel_fiscal": _rel_fiscal,
    "rel_month": _rel_month,
    "rel_year": _rel_year,
    "term": _term,
}


WHOLE_YEAR = 80
"""What it costs that `the year before` of a part of a year means all of that year."""


def shifted(time: Time, anchor: Period) -> tuple[Meaning, ...]:
    """What an anchored time may be, counted from a period, with what each costs; () where it cannot count from that."""
    fields = time.fields
    if time.form == "same":
        return ((_in_year(time, anchor), 0),)
    if time.form == "same_months":
        return ((anchor, 0),) if not anchor.is_month else ()
    if time.form == "ago":
        unit = 12 if fields["u"].lower() == "years" else 1
        return ((anchor.shift(-unit * (number_of(fields["n"]) or 0)), 0),)
    if time.form == "rel_month":
        if not anchor.is_month:
            return ((Period(anchor.last, anchor.last), 0),) if "that" in fields else ()
        return ((anchor.shift(-1 if "prev" in fields else 1 if "next" in fields else 0), 0),)
    year = Period.fiscal(fiscal_year_of(anchor.last))
    opens = not anchor.is_month and anchor.first == year.first
    if time.form == "rel_year":
        if "next" in fields:
            return ((anchor.shift(12), 0),)
        if "prev" in fields:
            part = opens and anchor.length < 12
            return ((anchor.shift(-12), 0), *(((year.shift(-12), WHOLE_YEAR),) if part else ()))
        return ((anchor if not anchor.is_month else Period.calendar(anchor.first // 12), 0),)
    if time.form == "rel_fiscal":
        if "prev" in fields:
            return ((year.shift(-12), 0), *(((anchor.shift(-12), WHOLE_YEAR),) if opens and anchor.length < 12 else ()))
        return ((anchor if opens else year, 0),)
    return ()


def _in_year(time: Time, anchor: Period) -> Period:
    """`the same period of 2019`: those months in that year, a fiscal one where the months open a fiscal year."""
    fiscal = time.fields.get("fy") or time.fields.get("fy0")
    year = year_of(fiscal or time.fields.get("y") or time.fields.get("y0"))
    if year is None:
        return anchor.shift(-12)
    opens = not anchor.is_month and anchor.first == Period.fiscal(fiscal_year_of(anchor.last)).first
    own = fiscal_year_of(anchor.last) if fiscal or opens else anchor.last // 12
    return anchor.shift(12 * (year - own))
