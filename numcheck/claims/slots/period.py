"""Which times a figure may be about, and which it may be compared with."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from numcheck.claims.candidate import Evidence, Slot, losses, unsaid, weights
from numcheck.claims.sentence.relate import Relation
from numcheck.claims.sentence.words import before
from numcheck.claims.slots.bounding import is_no_period, is_of_an_order
from numcheck.claims.slots.compared import (
    is_added,
    is_against,
    is_compared,
    is_led,
    is_left,
    is_multiplied,
    is_of_another_level,
    is_of_the_next,
    is_passed,
)
from numcheck.claims.slots.heard import Ear, HeardTime
from numcheck.claims.steps import is_former, is_onward, is_start
from numcheck.claims.when.meanings import meanings
from numcheck.claims.when.moment import Meaning, Moment, is_yearless
from numcheck.claims.when.shifted import earlier
from numcheck.claims.when.time import WINDOWS, Time
from numcheck.claims.when.years import is_since
from numcheck.documents.document import Span
from numcheck.figures.figure import AMOUNTS, ORDERS
from numcheck.periods import Period, fiscal_year_of


class Anchored(NamedTuple):
    """A time that counts from another one ("a year earlier"), with what it is worth."""

    time: Time
    evidence: Evidence


class Against(NamedTuple):
    """A time that the figure may be compared with: its meanings, each with its cost, what its words are worth."""

    time: Time
    meanings: tuple[Meaning, ...]
    evidence: Evidence
    is_yearless: bool = False


class Times(NamedTuple):
    """What the words say of a figure's time.

    Attributes:
        slot: The periods that it may be about.
        anchored: Times of its own that count from another claim's.
        against: Times that it may be compared with.
        ranges: Runs of time whose two ends a change may be between.
        to_come: The words of its own clause that say a time after the article.
        spans: Times of the sentence over which an average may be taken that a change is measured against.
        is_former: Whether it tells what a number was before, without a time of its own ("up from 50,401").
        is_start: Whether "from" leads to it, whatever its time ("from 115,696 in fiscal 2000 to 25,193").
        is_onward: Whether it tells what a number came to later, without a time of its own ("grew to 39,303").
        undated: Times of its own that count from the day of an article of which nobody knows that ("last month").
        added: Times that its own count is together with: `30,423, or 61,059 with October`.
    """

    slot: Slot[Period]
    anchored: tuple[Anchored, ...]
    against: tuple[Against, ...]
    ranges: tuple[Against, ...]
    to_come: tuple[Span, ...] = ()
    spans: tuple[Against, ...] = ()
    is_former: bool = False
    is_start: bool = False
    is_onward: bool = False
    undated: tuple[Span, ...] = ()
    added: tuple[Period, ...] = ()


_PARTS = 60
"""What it costs that a year stands for those of its months that the sentence names in another one."""


def _in_that_year(ear: Ear, year: Time) -> Iterator[Meaning]:
    """The part of a year that its sentence names in another one, in this one.

    `189,913 in February 2024, 156,630 in 2023`; `94,000 last year and 81,000 so far this year`.
    """
    moment = ear.page.moment
    wholes = [period for period, _ in meanings(year, moment)]
    for other in ear.line.times:
        part = next((period for period, _ in meanings(other, moment) if period.length < _YEAR), None)
        if other is year or other.form in _LOOSE_PARTS or part is None:
            continue
        before = other.form == "month" and "y" in other.fields and other.span.end <= year.span.start
        for whole in wholes:
            moved = part.shift(12 * ((whole.first - part.first + 11) // 12))
            if moved != part and whole.first <= moved.first and moment.is_over(moved):
                yield moved, 0 if before else _PARTS


_YEAR = 12
_LOOSE_PARTS = frozenset(("day", "since", "since_day", "month_of_year"))
"""Forms of parts of a year that no other year beside them is told of."""


_LOOSE = frozenset(("rel_year", "rel_month", "rel_fiscal", "to_date", "year", "since", "since_day", "term", "through"))
"""Forms whose period is not plain even where they are attached: `last year`, a bare year, `by January`."""

_SPANS = frozenset(("reign", "term", "fiscal", "calendar", "rel_year", "rel_fiscal", "year", "closed"))
"""Forms of times that an average is taken over, besides `_RANGES`."""

_DAYS = WINDOWS | {"day"}
_RANGES = frozenset(("fiscal_range", "year_range", "range", "between", "two_months"))


def times(ear: Ear, heard_times: Iterable[HeardTime], *, compares: bool, averages: bool = False) -> Times:
    """The times of a figure, by those that it hears.

    `compares` says whether what is done with it is measured against another time, `averages` whether it is an average:
    of one alone a whole term of office is the time.
    """
    slot: Slot[Period] = Slot()
    anchored: list[Anchored] = []
    against: list[Against] = []
    ranges: list[Against] = []
    own_times: list[tuple[Time, tuple[Meaning, ...]]] = []
    spans: list[Against] = []
    moment = ear.page.moment
    dated, former = ear.cell is not None and bool(ear.cell.times), is_former(ear)
    added = tuple(time for time in ear.line.times if is_added(ear, time))
    for heard in _of_months(ear, heard_times, added, dated=dated):
        time, here = heard.time, heard.line is ear.line or ear.is_intro(heard.line)
        own = heard.line is ear.line and (ear.cell is not None or ear.line.frame.owner(time.span.start) is ear.figure)
        said = _said(ear, heard, own=own, compares=compares)
        told = meanings(time, moment)
        if here and (time.form in _SPANS or time.form in _RANGES):
            spans.append(Against(time, told, Evidence(heard.weight, heard.relation, time.span)))
        if not averages and time.form == "reign":
            continue
        told = told if averages or not is_all_of_a_term(time) else ()
        if _is_first_since(ear, time) or (time.form == "back" and is_no_period(ear, time)):
            continue
        own_times += [(time, told)] if own else []
        against_it = here and is_against(ear, time)
        if against_it:
            relation = Relation.CLAUSE if is_of_the_next(ear, time) else heard.relation
            worth = max(heard.weight, weights()[relation])
            against.append(Against(time, told, Evidence(worth, relation, time.span), is_yearless(time)))
        if here and time.form in _RANGES and not is_of_another_level(ear, time):
            ranges.append(Against(time, told, Evidence(heard.weight, heard.relation, time.span)))
        apart = ear.line.frame.encloses(time.span, ear.figure.span)
        if here and time.is_anchored and not (apart or (compares and against_it)):
            anchored.append(Anchored(time, said.worth(said.weight - losses()["time_anchored"])))
        base = compares and against_it and is_multiplied(ear, time)  # "half of December's"
        base = base or (here and ear.figure.kind in AMOUNTS and is_passed(ear, time))
        found = () if base else _periods(ear, heard, said, told)
        if former and here:
            found = ((was, said.worth(one.weight - less)) for period, one in found for was, less in earlier(period))
        for period, evidence in found:
            slot.add(period, evidence)
        for period, taken in _in_that_year(ear, time) if own and time.form in ("year", "rel_year") else ():
            slot.add(period, said.worth(said.weight - taken))
    for period, evidence in (*_through(ear, moment), *(() if dated else _unsaid(moment))):
        slot.add(period, evidence)
    return Times(
        slot,
        tuple(anchored),
        tuple(against),
        tuple(ranges),
        tuple(time.span for time, told in own_times if moment.is_before(told)),
        tuple(spans),
        former,
        is_start(ear),
        is_onward(ear),
        tuple(time.span for time, told in own_times if moment.now is None and not told and time.counts_from_day),
        tuple(period for time in added for period, _ in meanings(time, moment)),
    )


def is_all_of_a_term(time: Time) -> bool:
    """Whether it is all of a term of office, the time of an average alone: `under Biden`, `the last administration`."""
    return time.form == "reign" or (time.form == "term" and not is_since(time))


def _through(ear: Ear, moment: Moment) -> Iterator[tuple[Period, Evidence]]:
    """`under Biden, through September 2024`: a stretch of which both ends are told apart."""
    named = (time for time in ear.line.times if time.form in ("since", "term"))
    opening = [time._replace(fields={**time.fields, "lead": "since"}) for time in named]
    closing = [time for time in ear.line.times if time.form == "through"]
    if len(opening) == len(closing) == 1:
        ends = {period.last: cost for period, cost in reversed(meanings(closing[0], moment)) if period.is_month}
        for last, cost in ends.items():
            for start, dear in {period.first: taken for period, taken in meanings(opening[0], moment)}.items():
                if start < last:
                    weight = weights()[Relation.CLAUSE] - dear - (cost - min(ends.values()))
                    yield Period(start, last), Evidence(weight, Relation.SHARED, closing[0].span)


def _of_months(ear: Ear, heard_times: Iterable[HeardTime], added: Sequence[Time], *, dated: bool) -> list[HeardTime]:
    """The times that may be a figure's: none of days, and of a cell that its headings date those of these alone.

    Nor any that it is only told together with.
    """
    told = (one for one in heard_times if one.time.form not in _DAYS and one.time not in added)
    return [one for one in told if one.line is ear.line or not dated]


def _is_first_since(ear: Ear, time: Time) -> bool:
    """`the first increase since May of last year`: no change is measured against that May, nor is it of that year."""
    text, at = ear.page.text, time.span.start
    if " ".join(text[ear.line.start : at].lower().split()[-2:]) in before("first_of"):
        return True  # "for the first month this fiscal year"
    led = (one for one in ear.line.times if one.form == "since" and text[one.span.end : at].strip() == "of")
    opening = time if time.form == "since" else next(led, None)
    return opening is not None and "first" in text[ear.line.start : opening.span.start].lower().split()[-_FIRST_SINCE:]


_FIRST_SINCE = 4
"""How many words before "since" may tell of a first one."""


def _said(ear: Ear, heard: HeardTime, *, own: bool, compares: bool) -> Evidence:
    """What a time is worth as the figure's own; little where it is what something is compared with."""
    loss, time = losses(), heard.time
    here, owned = heard.line is ear.line, heard.relation is Relation.OWNED and not is_left(ear, time)
    weight = heard.weight
    behind = own and time.span.start >= ear.figure.span.end and not is_led(ear, time)
    behind = behind and not (ear.figure.kind in ORDERS and time.compares)  # "the fifth rise since the April low"
    if time.is_past and not here and not _goes_on_about_it(ear):
        weight -= loss["time_past_elsewhere"]
    if time.is_bygone and not here:
        weight -= loss["time_compared_elsewhere"]
    elif here and is_of_an_order(ear, time):
        weight -= loss["time_compared"]
    elif not owned and not behind and is_compared(ear, heard):
        weight -= loss["time_compared"] if here else loss["time_compared_elsewhere"]
    if compares and (time.is_prior or (time.compares and here) or (own and is_multiplied(ear, time))):
        weight -= loss["time_prior"]
    loose = time.form in _LOOSE and not (time.form == "year" and ear.page.moment.by_calendar)
    plain = not loose or not heard.relation.is_own
    return tuple.__new__(Evidence, (weight, heard.relation if plain else Relation.SHARED, time.span, None))


def _goes_on_about_it(ear: Ear) -> bool:
    """Whether its sentence points back at what had been: `December had been extraordinary. It was the highest`."""
    opening = ear.page.text[ear.line.start : ear.line.end].lower().split(maxsplit=1)[:1]
    return ear.points_back or not before("pronoun").isdisjoint(opening)


def _periods(ear: Ear, heard: HeardTime, said: Evidence, told: Iterable[Meaning]) -> Iterator[tuple[Period, Evidence]]:
    loss, here, moment = losses(), heard.line is ear.line, ear.page.moment
    running = here and ear.line.says("running", ear.line.start, ear.line.end)
    annual = "annual" in ear.line.tagged and ear.line.says("annual", *ear.clause)
    for period, cost in told:
        length, last, weight = period.length, period.last, said.weight - cost
        if length > _LONG and not here and not ear.points_back:
            weight -= loss["long_elsewhere"]
        if moment.now is not None and last >= moment.now:
            if last > moment.now:
                continue
            weight -= loss["not_over"]
        yield period, said.worth(weight)
        if length == 1 and annual and not said.relation.is_own:
            yield Period.fiscal(fiscal_year_of(last)), said.worth(weight - loss["annual"])
        if length == 1 and running:
            yield Period.fiscal(fiscal_year_of(last)).through(last), said.worth(weight - loss["running"])
        elif 1 < length < 12 and heard.relation.is_earlier:
            yield Period(last, last), said.worth(weight - loss["stretch_month"])


_LONG = 24
"""From how many months on a time of another sentence is rather none that goes on: `2,944 rescued since 2001`."""


def _unsaid(moment: Moment) -> list[tuple[Period, Evidence]]:
    """What an article means that names no time: the month before it, or the year so far."""
    if moment.now is None:
        return []
    worth, now, year = unsaid(), moment.now, _year_of(moment.now - 1, moment)
    found = [("last_month", Period(now - 1, now - 1)), ("month_before", Period(now - 2, now - 2))]
    if year.first < now - 1:
        found += [("this_year", year.through(now - 1)), ("this_year_before", year.through(now - 2))]
    found.append(("last_year", _year_of(now, moment).shift(-12)))
    return [(period, Evidence(worth[name], Relation.UNSAID)) for name, period in found]


def _year_of(month: int, moment: Moment) -> Period:
    return Period.calendar(month // 12) if moment.by_calendar else Period.fiscal(fiscal_year_of(month))
