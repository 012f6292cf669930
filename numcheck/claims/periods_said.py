"""What an expression of time comes to, given the story and the publication date; never today's date.

Every function returns candidates, best first; an empty tuple means that the words leave the period open.
"""

from typing import NamedTuple

from numcheck.claims.terms import terms
from numcheck.claims.timeref import Form, TimeRef
from numcheck.documents.document import Published
from numcheck.periods import FISCAL_START, Period, fiscal_year_of, month_ordinal

JUST_ENDED = 3
"""For how many months after its end a fiscal year is still called "this year"."""

Periods = tuple[Period, ...]


class Now(NamedTuple):
    """What is known when an expression is read.

    Attributes:
        story: The period that the story is about so far, or None.
        year: The fiscal year that the story told last, or None.
        own: The claim's own period, for expressions that count from it, or None.
        published: When the article appeared, or None.
    """

    story: Period | None
    own: Period | None
    published: Published | None
    year: Period | None = None

    @property
    def month(self) -> int | None:
        """The month of publication, or None where it is not known."""
        return None if self.published is None else self.published.month


def resolve(ref: TimeRef, now: Now) -> Periods:
    """The periods that an expression may mean."""
    return _RESOLVERS[ref.form](ref, now)


def _fiscal(ref: TimeRef, now: Now) -> Periods:
    assert ref.year is not None
    whole = Period.fiscal(ref.year)
    if ref.months is not None:
        if not 1 <= ref.months <= whole.length:
            return ()
        return (whole.through(whole.first + ref.months - 1),)
    return _elapsed(whole, now) or (whole,)


def _elapsed(whole: Period, now: Now) -> Periods:
    """A year that was not over when the article appeared is told to date; one of which nothing was out is not told.

    The figures of a month come out in the middle of the next one, so the last month told is the one
    before publication, or the one before that.
    """
    if now.month is None or whole.last < now.month:
        return (whole,)
    lasts = [last for last in (now.month - 1, now.month - 2) if last >= whole.first]
    return tuple(whole.through(last) for last in lasts)


def _calendar(ref: TimeRef, now: Now) -> Periods:
    assert ref.year is not None
    whole = Period.calendar(ref.year)
    return _elapsed(whole, now) or (whole,)


def _year(ref: TimeRef, now: Now) -> Periods:
    """A bare year is the fiscal or the calendar one; in a story told in fiscal years the fiscal one first."""
    assert ref.year is not None
    fiscal, calendar = _elapsed(Period.fiscal(ref.year), now), _elapsed(Period.calendar(ref.year), now)
    return _unique(fiscal + calendar if _tells_fiscal(now) else calendar + fiscal)


def _tells_fiscal(now: Now) -> bool:
    told = now.own or now.story
    return told is not None and not told.is_month and told.first % 12 + 1 == FISCAL_START


def _month(ref: TimeRef, now: Now) -> Periods:
    assert ref.month is not None
    if ref.year is not None:
        return (Period.month(ref.year, ref.month),)
    found: list[int] = []
    if now.story is not None:
        found.append(_latest(ref.month, now.story.last))
        if now.story.length < 12 and found[0] < now.story.first:
            later = found[0] + 12  # a story about July may go on to August
            found += [later] if now.month is None or later < now.month else []
        middle = _middle(now.story)
        found.sort(key=lambda month: abs(month - middle))
    if now.month is not None:
        found.append(_latest(ref.month, now.month - 1))
    return _unique(tuple(Period(month, month).shift(12 * ref.shift) for month in found))


def _middle(period: Period) -> int:
    return period.last if period.is_month else (period.first + period.last) // 2


def _latest(month: int, last: int) -> int:
    """The latest month of that name (1 to 12) at or before `last`."""
    return last - (last - (month - 1)) % 12


def _range(ref: TimeRef, now: Now) -> Periods:
    if ref.month is None:
        return _years(ref, now)
    assert ref.last_month is not None
    last_year = ref.last_year or (ref.year if ref.year and ref.last_month >= ref.month else ref.year and ref.year + 1)
    if last_year is None:
        ends = _month(TimeRef(ref.span, Form.MONTH, month=ref.last_month), now)
    else:
        ends = (Period.month(last_year, ref.last_month),)
    out: list[Period] = []
    for end in ends:
        first = _latest(ref.month, end.last) if ref.year is None else month_ordinal(ref.year, ref.month)
        out += [Period(first, end.last)] if first <= end.last else []
    return tuple(out)


def _years(ref: TimeRef, now: Now) -> Periods:
    """From the first month of one year to the last month of another; bare years may be fiscal or calendar."""
    assert ref.year is not None
    assert ref.last_year is not None
    kinds = (
        (Period.fiscal, Period.calendar)
        if ref.unit == "fiscal" or _tells_fiscal(now)
        else (Period.calendar, Period.fiscal)
    )
    told = kinds[:1] if ref.unit == "fiscal" else kinds
    return tuple(Period(kind(ref.year).first, kind(ref.last_year).last) for kind in told if ref.year <= ref.last_year)


def ends(ref: TimeRef, period: Period) -> tuple[Period, Period]:
    """The first and the last month, or year, of a range."""
    length = 12 if ref.month is None else 1
    return Period(period.first, period.first + length - 1), Period(period.last - length + 1, period.last)


def _quarter(ref: TimeRef, now: Now) -> Periods:
    assert ref.year is not None
    assert ref.months is not None
    fiscal = Period.fiscal(ref.year).first + 3 * (ref.months - 1)
    calendar = Period.calendar(ref.year).first + 3 * (ref.months - 1)
    starts = {"fiscal": (fiscal,), "calendar": (calendar,)}.get(ref.unit, (calendar, fiscal))
    return tuple(Period(start, start + 2) for start in starts)


def _through(ref: TimeRef, now: Now) -> Periods:
    """A year to date: from October (or January) through the month."""
    ends = _month(TimeRef(ref.span, Form.MONTH, year=ref.year, month=ref.month), now)
    fiscal = tuple(Period.fiscal(fiscal_year_of(end.last)).through(end.last) for end in ends)
    return _unique(fiscal + tuple(Period.calendar(end.last // 12).through(end.last) for end in ends))


def _to_date(ref: TimeRef, now: Now) -> Periods:
    last = now.month - 1 if now.month is not None else (now.story.last if now.story is not None else None)
    if last is None:
        return ()
    if ref.year is not None:
        return _elapsed(Period.fiscal(ref.year), now) if now.month is not None else ()
    lasts = (last, last - 1) if now.month is not None else (last,)
    fiscal = tuple(Period.fiscal(fiscal_year_of(end)).through(end) for end in lasts)
    if ref.unit == "fiscal":
        return fiscal
    calendar = tuple(Period.calendar(end // 12).through(end) for end in lasts)
    return _unique(fiscal + calendar if _tells_fiscal(now) else calendar + fiscal)


def _relative(ref: TimeRef, now: Now) -> Periods:
    if ref.year is not None:
        return _same_in_year(ref.year, now.own or now.story)
    if ref.unit == "fiscal" and ref.anchored:
        return _the_fiscal_year(ref, now)
    if ref.anchored:
        base = now.own or now.story
        if base is None:
            return ()
        if ref.unit == "month" and ref.shift == 0:  # "the month's count" of a total to date is its last month's
            return (Period(base.last, base.last),)
        return (base.shift(ref.shift * (1 if ref.unit == "month" else 12)),)
    if ref.unit == "month":
        return _counted_months(ref.shift, now)
    return _counted_years(ref, now)


def _the_fiscal_year(ref: TimeRef, now: Now) -> Periods:
    """`the fiscal year` of a story that tells one; else the one that closed just before the article appeared.

    `The first 10 months of the fiscal year` are of the story's, or of the one under way or just closed.
    """
    years = [] if now.year is None else [now.year]
    if not years and now.month is not None:
        current = fiscal_year_of(now.month)
        closed = now.month - Period.fiscal(current - 1).last <= JUST_ENDED
        years = [Period.fiscal(current - 1)] if closed else []
        # Of the year under way those months may be over, too: "the first two months" of an article in December.
        years = [Period.fiscal(current), Period.fiscal(current - 1)] if ref.months else years
    if ref.months is None:
        return tuple(told for year in years for told in _elapsed(year, now))
    parts = (year.through(year.first + ref.months - 1) for year in years if 1 <= ref.months <= year.length)
    return tuple(part for part in parts if now.month is None or part.last < now.month)[:1]


def _same_in_year(year: int, base: Period | None) -> Periods:
    """`the same period in 2019` of a period: those months in that fiscal or calendar year."""
    if base is None:
        return ()
    by_end = base.shift(12 * (year - base.last // 12))
    by_fiscal = base.shift(12 * (year - fiscal_year_of(base.last)))
    return _unique((by_end, by_fiscal) if base.is_month else (by_fiscal, by_end))


def _counted_months(shift: int, now: Now) -> Periods:
    """`last month`: before publication, or, told without a date, the month that the story is about."""
    found = [] if now.month is None else [now.month + shift]
    if now.story is not None and now.story.is_month:
        found.append(now.story.last)
    return _unique(tuple(Period(month, month) for month in found))


def _counted_years(ref: TimeRef, now: Now) -> Periods:
    """`last year`, `this fiscal year`: from the publication date; without one, from the story's fiscal year."""
    if now.own is not None and ref.shift:
        return (now.own.shift(12 * ref.shift),)
    if now.month is None:
        if now.story is None or now.story.fiscal_year is None:
            return ()
        return (now.story.shift(12 * ref.shift),)
    fiscal = _elapsed(Period.fiscal(fiscal_year_of(now.month) + ref.shift), now)
    # Just after its end the year that closed is still "this year".
    ended = Period.fiscal(fiscal_year_of(now.month) + ref.shift - 1)
    fiscal = fiscal if now.month - ended.last - 12 * ref.shift > JUST_ENDED else _unique((ended, *fiscal))
    if ref.unit == "fiscal":
        return fiscal
    # "Last year" by its number may be that fiscal year as well as that calendar year.
    numbered = _elapsed(Period.fiscal(now.month // 12 + ref.shift), now)
    calendar = (*_elapsed(Period.calendar(now.month // 12 + ref.shift), now), *numbered)
    return _unique(fiscal + calendar if _tells_fiscal(now) else calendar + fiscal)


def _closed(ref: TimeRef, now: Now) -> Periods:
    """The twelve months that end with the month named, the last time that it ended any."""
    ends = _month(TimeRef(ref.span, Form.MONTH, year=ref.year, month=ref.month), now)
    return tuple(Period(end.last - 11, end.last) for end in ends)


def _in_office(ref: TimeRef, now: Now) -> Periods:
    """The first months of the term of office in which the article appeared: whole ones, if it says so.

    A month in which a term began late belongs to the one before it, so the first whole month is the first of the term.
    """
    if now.month is None or ref.months is None:
        return ()
    term = next((term for term in terms() if term.months.first <= now.month <= term.months.last), None)
    if term is None:
        return ()
    period = Period(term.months.first, term.months.first + ref.months - 1)
    return (period,) if period.last < now.month else ()


def _nothing(ref: TimeRef, now: Now) -> Periods:
    """A day, or a stretch told by its length alone: no months that the words name."""
    return ()


def _unique(periods: Periods) -> Periods:
    return tuple(dict.fromkeys(periods))


_RESOLVERS = {
    Form.FISCAL: _fiscal,
    Form.CALENDAR: _calendar,
    Form.YEAR: _year,
    Form.MONTH: _month,
    Form.RANGE: _range,
    Form.QUARTER: _quarter,
    Form.THROUGH: _through,
    Form.TO_DATE: _to_date,
    Form.CLOSED: _closed,
    Form.DAY: _nothing,
    Form.UNKNOWN: _nothing,
    Form.IN_OFFICE: _in_office,
    Form.RELATIVE: _relative,
}
