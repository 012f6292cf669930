"""Times that count from another one ("a year earlier", "that month"): what they are, once that is known."""

from collections.abc import Callable, Iterator, Mapping

from numcheck.claims.when.moment import Meaning, latest
from numcheck.claims.when.time import Time, month_of, number_of, year_of
from numcheck.periods import Period, fiscal_year_of

WHOLE_YEAR = 80
"""What it costs that `the year before` of a part of a year means all of that year."""


_PLAIN_YEAR, _PLAIN_MONTH = 20, 40
"""What it costs to compare with the year before, and with the month before, where nothing says so."""


def earlier(period: Period) -> tuple[Meaning, ...]:
    """What a time is compared with where nothing says so: the year before; a month or a quarter with that before it."""
    year = period.shift(-12), _PLAIN_YEAR
    before = period.is_month or (period.length == _QUARTER and period.first % _QUARTER == 0)
    return (year, (period.shift(-period.length), _PLAIN_MONTH)) if before else (year,)


_QUARTER = 3
"""How many months a quarter has."""


def shifted(time: Time, anchor: Period) -> tuple[Meaning, ...]:
    """What an anchored time may be, counted from a period, with what each costs; () where it cannot count from that."""
    reader = _READERS.get(time.form)
    return () if reader is None else tuple(reader(time, anchor))


def _same(time: Time, anchor: Period) -> Iterator[Meaning]:
    yield _in_year(time, anchor), 0


def _same_months(time: Time, anchor: Period) -> Iterator[Meaning]:
    if not anchor.is_month:
        yield anchor, 0


def _ago(time: Time, anchor: Period) -> Iterator[Meaning]:
    yield (_fiscal_year(anchor) if "fis" in time.fields else anchor).shift(-_apart(time)), 0


def _later(time: Time, anchor: Period) -> Iterator[Meaning]:
    yield anchor.shift(_apart(time)), 0


def _apart(time: Time) -> int:
    """How many months lie between a time and the one that it counts from: `three years later`."""
    return (12 if time.fields["u"].lower() == "years" else 1) * (number_of(time.fields["n"]) or 0)


def counted_from(time: Time, period: Period) -> Period | None:
    """What a time that tells how much later it is counts from; None where it tells nothing of the kind."""
    return period.shift(-_apart(time)) if time.form == "later" else None


def _sum_before(time: Time, anchor: Period) -> Iterator[Meaning]:
    """`the previous five years combined`: all of them up to the year, or the month, that they are before."""
    fields = {name.rstrip("23"): words for name, words in time.fields.items()}
    count, years = number_of(fields["n"]), fields["u"].lower() == "years"
    first = _fiscal_year(anchor).first if years and anchor.is_month else anchor.first
    if count is not None:
        yield Period(first - count * (12 if years else 1), first - 1), 0


def _sum_after(time: Time, anchor: Period) -> Iterator[Meaning]:
    """`in the eight months since`: those right behind the time that they are counted from."""
    count = number_of(time.fields.get("n") or time.fields["n2"]) or 1
    yield Period(anchor.last + 1, anchor.last + count), 0


def _rel_month(time: Time, anchor: Period) -> Iterator[Meaning]:
    """A month before, after, or the same; of a longer stretch `that month` is its last one."""
    if anchor.is_month:
        yield anchor.shift(-1 if "prev" in time.fields else 1 if "next" in time.fields else 0), 0
    elif "that" in time.fields:
        yield Period(anchor.last, anchor.last), 0


def _month_before(time: Time, anchor: Period) -> Iterator[Meaning]:
    """`the previous July`: the last one of its name before the time that it counts from."""
    named = next(words for name, words in time.fields.items() if name.startswith("m"))
    month = latest(month_of(named) or 1, anchor.first - 1)
    yield Period(month, month), 0


def _rel_year(time: Time, anchor: Period) -> Iterator[Meaning]:
    if "next" in time.fields:
        yield anchor.shift(12), 0
    elif "whole" in time.fields:  # "all of the previous year"
        yield _fiscal_year(anchor).shift(-12), 0
        yield Period.calendar(anchor.last // 12 - 1), _PLAIN_YEAR
    elif "prev" in time.fields:
        yield anchor.shift(-12), 0
        if _opens(anchor) and anchor.length < 12:
            yield _fiscal_year(anchor).shift(-12), WHOLE_YEAR
    else:
        yield anchor if not anchor.is_month else Period.calendar(anchor.first // 12), 0
        if anchor.is_month:
            yield _fiscal_year(anchor), _PLAIN_YEAR


def _rel_fiscal(time: Time, anchor: Period) -> Iterator[Meaning]:
    if "prev" in time.fields:
        yield _fiscal_year(anchor).shift(-12), 0
        if _opens(anchor) and anchor.length < 12:
            yield anchor.shift(-12), WHOLE_YEAR
    else:
        yield anchor if _opens(anchor) else _fiscal_year(anchor), 0


_READERS: Mapping[str, Callable[[Time, Period], Iterator[Meaning]]] = {
    "same": _same,
    "same_months": _same_months,
    "ago": _ago,
    "later": _later,
    "sum_before": _sum_before,
    "sum_after": _sum_after,
    "month_before": _month_before,
    "rel_month": _rel_month,
    "rel_year": _rel_year,
    "rel_fiscal": _rel_fiscal,
}


def _fiscal_year(anchor: Period) -> Period:
    return Period.fiscal(fiscal_year_of(anchor.last))


def _opens(anchor: Period) -> bool:
    """Whether a stretch opens a fiscal year, so that years told of it are fiscal ones."""
    return not anchor.is_month and anchor.first == _fiscal_year(anchor).first


def _in_year(time: Time, anchor: Period) -> Period:
    """`the same period of 2019`: those months in that year, a fiscal one where the months open a fiscal year."""
    fiscal = time.fields.get("fy") or time.fields.get("fy0")
    year = year_of(fiscal or time.fields.get("y") or time.fields.get("y0"))
    if year is None:
        return anchor.shift(-12)
    own = fiscal_year_of(anchor.last) if fiscal or _opens(anchor) else anchor.last // 12
    return anchor.shift(12 * (year - own))
