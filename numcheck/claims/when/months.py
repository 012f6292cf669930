"""Single months: with their year, without one, and by where they stand to the day."""

from collections.abc import Iterator, Mapping

from numcheck.claims.when.moment import Meaning, Moment, Reader, latest
from numcheck.claims.when.time import Time, month_of, year_of
from numcheck.periods import Period, month_ordinal


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


def ends(month: int, year: int | None, moment: Moment) -> Iterator[tuple[int, int]]:
    """The months (as ordinals) that something may end with, each with what that costs; `month` is 1 to 12."""
    if year is not None:
        yield month_ordinal(year, month), 0
        return
    for period, cost in _named_month(month, moment):
        yield period.last, cost


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


def _month_of_year(time: Time, moment: Moment) -> Iterator[Meaning]:
    """`the final month of fiscal 2023` is September 2023."""
    whole = Period.fiscal(year_of(time.fields["fy"]) or 0)
    place = {"second": whole.first + 1, "last": whole.last, "final": whole.last}
    ordinal = place.get(time.fields["which"].lower(), whole.first)
    yield Period(ordinal, ordinal), 0


def _rel_month(time: Time, moment: Moment) -> Iterator[Meaning]:
    if moment.now is None:
        return
    backs: tuple[tuple[int, int], ...] = ()
    if "last" in time.fields:
        backs = ((1, 0), (2, 120))
    elif "this" in time.fields:
        backs = ((1, 150), (0, 100))
    yield from ((Period(moment.now - back, moment.now - back), cost) for back, cost in backs)


READERS: Mapping[str, Reader] = {
    "month": _month,
    "last_month": _last_month,
    "slash": _slash,
    "month_of_year": _month_of_year,
    "rel_month": _rel_month,
}
"""Who reads which form."""
