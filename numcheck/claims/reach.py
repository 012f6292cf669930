"""How far a superlative reaches: what it is the highest or lowest of."""

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from numcheck.claims.same_months import is_of_same_months
from numcheck.claims.sentence.line import told_with
from numcheck.claims.sentence.words import before
from numcheck.claims.slots.heard import Ear
from numcheck.claims.strangers import among_strangers
from numcheck.claims.terms import terms_of
from numcheck.claims.turning import first_step
from numcheck.claims.when.moment import Moment, latest
from numcheck.claims.when.time import Time, find_times, month_of, months_back, owned_to, season_of, year_of
from numcheck.documents.document import Span
from numcheck.figures.figure import Figure, Hedge, Kind
from numcheck.periods import Period, month_ordinal


class Reach(NamedTuple):
    """What a superlative is held against.

    Attributes:
        low: Whether it is a lowest.
        same_months: Whether months of one name are compared (`the worst September`).
        back: How many months back it reaches, or None where it names no number of them.
        since: The time since when it holds, or None.
        in_year: Whether it is one of its own year ("the peak of the fiscal year").
        fiscal: Whether that is a fiscal year for sure ("this year" may be either).
        named: The year that it is one of, where a time names it: of a bare `2019` the fiscal and the calendar one.
        step: Whether months or years are compared, where words say so ("the highest monthly total"), or None.
        number: The place of the number that it is told with ("a peak of 249,741"), or None.
        within: The terms of office that bound it ("the highest annual level under President Obama"): of several of
            one name all, where the article does not say when it appeared.
        of: The superlative itself, where the figure is a multiple of it, or None.
        of_border: Whether it is told of a border, by its own words: `the busiest August the border has seen`.
        at_least: Whether the time since when is where what is known begins ("since at least 2000").
        year_before: Whether it is one of the year before its own: `in any month of the preceding fiscal year`.
    """

    low: bool
    same_months: bool = False
    back: int | None = None
    since: Time | None = None
    in_year: bool = False
    fiscal: bool = False
    named: tuple[Period, ...] = ()
    step: Literal["month", "year"] | None = None
    number: Span | None = None
    within: tuple[Period, ...] = ()
    of: Figure | None = None
    of_border: bool = False
    at_least: bool = False
    year_before: bool = False

    def compares(self, period: Period) -> bool:
        """Whether a time is of the length that is compared, and lies within what bounds it."""
        return self.step in (None, "month" if period.is_month else "year") and self.holds(period)

    def opens(self, period: Period) -> Period | None:
        """The time since when a record of a period holds, which itself is no part of it; None where none is told."""
        return None if self.since is None else _since(self.since, period)

    def holds(self, period: Period) -> bool:
        """Whether a month, or most of a year, lies in a term of office that bounds it, if any does."""
        half = (period.length - 1) // 2
        inside = (first - half <= period.first and period.last <= last + half for first, last in self.within)
        return not self.within or any(inside)

    def first(self, period: Period) -> int | None:
        """The first month that counts for a record of a period; None where all that is held does."""
        if self.since is not None:
            return _since(self.since, period).last + 1
        if self.back is not None:
            return period.first - self.back + 1
        return None


_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def lasts(figure: Figure, inside: Sequence[Time]) -> tuple[Time, ...]:
    """The time since when it was not so: `last seen in March 2006`, `back to 1970`."""
    own = [time for time in inside if figure.span.contains(time.span)]
    if own:
        return (own[-1]._replace(form="since"),)
    year = _YEAR.search(figure.text)
    return () if year is None else (Time(figure.span, "since", {"y": year[0]}),)


_YEARS = ("fiscal", "calendar", "year", "rel_fiscal", "rel_year")
"""Forms of times that tell a year: `the highest monthly total of fiscal 2023`."""

_FISCAL = ("fiscal", "rel_fiscal")
"""Those that tell a fiscal one."""

_BEHIND, _MOVES, _AHEAD = 70, 14, 8
"""How far, in characters: behind a superlative what bounds it, and what is no total; ahead of it what bounds it."""

_TERMS = ("term", "reign")
"""Forms of times that are a term of office."""

_OF = range(1, 20)
"""How far behind a superlative, in characters, its year may begin: `the peak of fiscal 2023`."""

_FOLLOWING = 6
"""How many words behind a multiple may say of what it is one: `twice that of any earlier year`."""


def reach(ear: Ear, *, passes: bool = False, totals: bool = True) -> Reach | None:
    """How far the words let a superlative reach; None where it is not of the totals (`the biggest monthly drop`).

    What came about for the first time is a record of them where a number was passed (`passes` says that one was), and
    not where they fell or rose. Where members are put in an order their nouns are no totals (`totals` is False).
    """
    figure, text, line = ear.figure, ear.page.text, ear.line
    if among_strangers(figure) or ear.tells_of_share:
        return None
    low = figure.extreme == "low"
    if any(words in figure.text.lower() for words in before("first_time")):
        moves = [mention.span for mention in line.said("move", *ear.clause)]
        if not passes and any(not any(span.overlaps(one.full_span) for one in line.frame.owners) for span in moves):
            return None
        low = line.says("past", *ear.clause, "under") or _is_under(ear)
    end = min(ear.clause[1], figure.span.end + _BEHIND)
    if totals and line.says("moves", figure.span.start, min(end, figure.span.end + _MOVES)):
        return None
    inside = tuple(_as_since(text, time) for time in find_times(text, figure.span.start, end))
    first = figure.span.start
    ahead = (t for t in line.times if first - _AHEAD <= t.span.start < first or 0 <= first - t.span.end <= 1)
    if figure in line.extremes.lasts:  # "last seen in March 2006"
        inside = (*lasts(figure, inside), *inside)
    near = [*ahead, *inside]
    back = next((t for t in near if t.form == "back" and not _is_of_a_length(ear, t)), None)
    since = next((t for t in near if _opens(t)), None)
    bounds = [figure.span.end, *(t.span.start for t in inside if _opens(t))]
    same = is_of_same_months(text[figure.span.start : min(bounds)], text[figure.span.end : end])
    year = _year(ear, near, end)
    behind_it = [one.span.start for one in line.figures if one.span.start > figure.span.start]
    own = [t for t in near if t.form in _TERMS and not any(start < t.span.start for start in behind_it)]
    term = next(iter(own), None)
    within = () if term is None else terms_of(term, _now(ear.page.moment))
    return Reach(
        low,
        same,
        None if back is None else months_back(back),
        since,
        year.is_one,
        year.fiscal,
        year.named,
        _step(ear),
        _number(ear),
        within,
        of_border=ear.is_of_the_border,
        at_least=since is not None and "at least" in text[since.span.start : since.span.end].lower(),
        year_before=year.before,
    )


def _is_of_a_length(ear: Ear, back: Time) -> bool:
    """`a record for a year`: of all years, and not of the last one."""
    leading = ear.page.text[ear.figure.span.start : back.span.end].lower().split()
    return leading[-3:-1] == ["for", "a"] and leading[-4:-3] == ["record"]


def _as_since(text: str, time: Time) -> Time:
    """A time as one since when a record holds, where "since" leads to the time of a number: `since May's 144,116`."""
    owned = owned_to(text, time.span) is not None and text.endswith("since ", 0, time.span.start)
    return time._replace(form="since") if owned and not time.is_anchored else time


def _opens(time: Time) -> bool:
    """Whether it says since when a record holds: a month, a year, or a season whose months will do for that."""
    return time.form == "since" or "season" in time.fields


class _Year(NamedTuple):
    """Whether a superlative is one of a year, of a fiscal one, of which, and of the one before its own."""

    is_one: bool
    fiscal: bool
    named: tuple[Period, ...] = ()
    before: bool = False


def _year(ear: Ear, near: Sequence[Time], end: int) -> _Year:
    """Of which year it is one, by its words: `the highest total of fiscal 2023`, `the year's peak`."""
    (start, stop), text, line = ear.figure.span, ear.page.text, ear.line
    if ear.figure.kind is Kind.RANK:  # "the second-lowest month of fiscal 2023"
        stop = next((one.span.end for one in line.said("order", stop, end) if one.span.start - stop == 1), stop)
    behind = next((time for time in near if time.span.start - stop in _OF), None)
    between = () if behind is None else text[stop : behind.span.start].lower().split()
    if behind is not None and behind.form in _YEARS and before("of_year").issuperset(between):
        return _Year(True, behind.form in _FISCAL, _named(behind), before="prev" in behind.fields)
    if any(words in ear.figure.text.lower() for words in before("of_fiscal")):
        return _Year(True, True)  # "a fiscal-year low"
    told = [text[slice(*one.span)].lower() for one in line.said("in_year", start, end, "words")]
    leading = text[line.start : start].lower().rstrip().replace("’", "'")  # "that year's second-highest month"
    told += [words for words in before("years_own") if leading.endswith(words)]
    stop = min((t.span.start for t in near if t.form == "since"), default=ear.figure.span.end)
    peak = line.says("in_year", start, stop, "itself")  # but no "most since the peak of May 2019"
    return _Year(peak or bool(told), any("fiscal" in words for words in told))


def _named(time: Time) -> tuple[Period, ...]:
    if "fy" in time.fields:
        return (Period.fiscal(year_of(time.fields["fy"]) or 0),)
    year = year_of(time.fields.get("y"))
    return () if year is None else (Period.fiscal(year), Period.calendar(year))


def _step(ear: Ear) -> Literal["month", "year"] | None:
    """What its own words put in an order: `the highest monthly total`; not `the most in 21 years`, `of the year`."""
    words = ear.line.said("order", *ear.figure.span)
    said = {one.value for one in words if ear.page.text[slice(*one.span)].lower() not in before("lengths")}
    return "month" if "month" in said else "year" if "year" in said else None


def _is_under(ear: Ear) -> bool:
    """Whether a number of its clause says that there were fewer (`for the first time, fewer than 100,000`)."""
    start, end = ear.clause
    return any(one.hedge is Hedge.LESS_THAN for one in ear.line.frame.owners if start <= one.span.start < end)


def multiplied(ear: Ear) -> Figure | None:
    """The superlative that a figure is a multiple of: `twice the highest annual level under Trump`."""
    end = ear.figure.span.end
    one = next((one for one in ear.line.figures if one.kind is Kind.SUPERLATIVE and end <= one.span.start), None)
    if one is None or not before("multiplied").issuperset(ear.page.text[end : one.span.start].lower().split()):
        return None
    return one


def reach_behind(ear: Ear) -> Reach | None:
    """How far the superlative reaches of which a figure is a multiple."""
    one = multiplied(ear)
    if one is not None:
        found = reach(ear._replace(figure=one))
        return None if found is None else found._replace(of=one)
    behind = " ".join(ear.page.text[ear.figure.span.end : ear.clause[1]].lower().split()[:_FOLLOWING])
    return Reach(low=False) if any(words in behind for words in before("any_other")) else None


def _now(moment: Moment) -> int | None:
    """The month by which an article has appeared: of one without a date, the end of the last year that it names."""
    if moment.now is not None or not moment.years:
        return moment.now
    return Period.calendar(max(year for year, _ in moment.years)).last


def reach_of_first(ear: Ear, *, low: bool) -> Reach:
    """How far back a mark had not been passed: ever, or as the words behind "first time" in its clause bound it."""
    start, end = ear.clause
    if (step := first_step(ear)) is not None:
        behind = find_times(ear.page.text, ear.figure.span.end, min(end, ear.figure.span.end + _BEHIND))
        since = next((time for time in behind if _opens(time)), None)
        return Reach(low, since=since, step="month" if step["step"].lower() == "month" else "year")
    for one in ear.line.figures:
        if one.kind is Kind.SUPERLATIVE and start <= one.span.start < end and "first time" in one.text.lower():
            bound = reach(ear._replace(figure=one), passes=True)
            return Reach(low) if bound is None else bound._replace(low=low, number=None)
    return Reach(low)


def _number(ear: Ear) -> Span | None:
    """The number that a superlative is told with: `a record of 2.4 million`, `its peak, at 249,741`."""
    span = ear.figure.span
    for other in ear.line.frame.owners:
        if told_with(ear.page.text, span, other.full_span):
            return other.span
    return None


def _since(since: Time, period: Period) -> Period:
    """The month or the year since when a record holds: from what is after it on."""
    fields = since.fields
    if "fy" in fields:
        return Period.fiscal(year_of(fields["fy"]) or 0)
    season = fields.get("season")
    if season is not None or "m" in fields:
        month = month_of(fields.get("m")) or 1 if season is None else season_of(season)
        year = year_of(fields.get("of") or fields.get("y2") or fields.get("y"))
        last = latest(month, period.first - 1) if year is None else month_ordinal(year, month)
        return Period(last if season is None else last - 2, last)
    year = year_of(fields.get("y")) or 0
    return Period.calendar(year) if period.is_month else Period.fiscal(year)
