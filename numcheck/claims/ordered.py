"""Runs of months or years, places in an order, and what months lie between, as the words of a sentence propose them."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import chain

from numcheck.claims.claim import Operation
from numcheck.claims.details import Run, Spread
from numcheck.claims.doing import PLAIN, Doing
from numcheck.claims.moving import passed
from numcheck.claims.phrases import Mention
from numcheck.claims.placing import places
from numcheck.claims.sentence.words import before
from numcheck.claims.slots.heard import Ear
from numcheck.claims.turning import turn
from numcheck.claims.when.time import Time
from numcheck.documents.document import Span
from numcheck.figures.figure import AMOUNTS, ORDERS, Figure, Hedge, Kind
from numcheck.figures.masses import in_pounds

_JOINED = 3
"""How many characters may stand between a number and the words that make it the length of a run."""

_TO = 3
"""How many characters behind "up" make it `up to April`."""

_PASSED = {Hedge.MORE_THAN: True, Hedge.AT_LEAST: True, Hedge.LESS_THAN: False, Hedge.AT_MOST: False}
"""The hedges that say on which side of a mark others are: "over 200,000", and not "nearly"."""

_YEAR = 12
"""How many months a year has."""

_OF_YEAR_BEFORE = ("rel_year", "same")
"""Forms of the time that each month of a run is held against where it is one a year before: `from a year earlier`."""

_LEAST_MARK = 1000
"""From where on a number of people is one that months pass."""


def _passable(figure: Figure) -> Decimal | None:
    """A number as one that months pass, masses in pounds; None where it is none."""
    if figure.value is None:
        return None
    if figure.kind is Kind.MASS:
        return in_pounds(figure.value, figure)
    monthly = figure.kind is Kind.COUNT or (figure.kind is Kind.RATE and figure.per == "month")
    return figure.value if monthly and figure.value >= _LEAST_MARK else None


def ordered(ear: Ear) -> tuple[Doing, ...]:
    """The run or the places that a figure may tell, the likeliest first; () where it tells neither."""
    kind = ear.figure.kind
    if (turned := turn(ear)) is not None:
        return (Doing(Operation.STREAK, PLAIN, detail=turned),)
    if kind in AMOUNTS and (passed_for := lasting(ear) or _mark(ear)) is not None:
        return (passed_for,)
    if kind in (Kind.ORDINAL, Kind.COUNT, Kind.DURATION) and (length := _length_of(ear)) is not None:
        run = _run(ear, length)
        return () if run is None else tuple(_runs(run))
    if kind in ORDERS:
        found = enumerate(places(ear))
        return tuple(Doing(Operation.RANK, PLAIN - _SECOND * at, detail=place) for at, place in found)
    spread = _spread(ear) if kind is Kind.RANGE else None
    return () if spread is None else (Doing(Operation.RANGE, PLAIN, detail=spread),)


def lasting(ear: Ear) -> Doing | None:
    """The run that lasts for all of a time: `fell every month since March`, `over 150,000 in each month of 2022`."""
    if not ear.line.says("streak", *ear.clause, "since_month"):
        return None
    if ear.figure.kind is Kind.SUPERLATIVE:
        return Doing(Operation.STREAK, PLAIN, detail=Run(ear.figure.extreme == "high", least=True, spans=True))
    mark, above = _passable(ear.figure), _side(ear, ear.figure)
    if mark is None or above is None:
        return None
    return Doing(Operation.STREAK, PLAIN, detail=Run(above, mark, least=True, spans=True))


def _mark(ear: Ear) -> Doing | None:
    """`the third straight month with more than 200,000`: what the months of a run pass is as true as the run."""
    mark = _passable(ear.figure)
    if mark is None or not ear.line.says("streak", *ear.clause):
        return None
    for other in (*ear.line.figures, *ear.line.unnumbered):
        beside = ear._replace(figure=other)
        if (
            other.kind in (Kind.ORDINAL, Kind.COUNT, Kind.DURATION)
            and beside.clause == ear.clause
            and other is not ear.figure
        ):
            length = _length_of(beside)
            run = None if length is None else _run(beside, length)
            if run is not None and run.mark == mark:
                behind, ahead = ear.figure.full_span.start, other.full_span.end
                apart = behind < ahead or ear.line.frame.has_verb(ahead, behind)
                return Doing(Operation.STREAK, PLAIN - _OF_LAST * apart, detail=run._replace(told=other.value))
    return None


_OF_LAST = 120
"""How much likelier a number with a verb of its own is the last month's: `they passed 200,000 in May, for the ...`."""


def _spread(ear: Ear) -> Spread | None:
    """Between what the months of a period lie: `ranged between 150,000 and 245,000`, `a month` or not."""
    start, end = ear.clause
    if ear.figure.is_percent:
        return None
    monthly = ear.line.says("spread", start, end, "month")
    verbs = ear.line.said("spread", start, ear.figure.full_span.start, "verb")
    led = any(len(ear.page.text[verb.span.end : ear.figure.full_span.start].split()) <= 1 for verb in verbs)
    daily = ear.figure.per not in (None, "month") or ear.line.says("per", start, end, "day")
    return Spread(monthly) if (monthly or led) and not daily else None


def _length_of(ear: Ear) -> Mention | None:
    """The words right behind a number that make it the length of a run: `11th month in a row`."""
    text, end = ear.page.text, ear.figure.span.end
    for one in ear.line.said("streak", end - len(ear.figure.text), ear.line.end):
        if one.span.start - end > _JOINED:
            return None
        if one.value in ("month", "year") and one.span.end > end and not text[end : one.span.start].strip(" -"):
            sized = text[one.span.end :].split(maxsplit=1)[:1] in _SIZED and ear.line.says("move", *one.span)
            return None if sized else one
    return _each(ear) or _once_more(ear)


_SIZED = (["of"], ["from"])
"""What makes `a five-month decline of 20 percent` the size of one."""


def _each(ear: Ear) -> Mention | None:
    """`in each of the past four months`: the noun of the length, where that is told to be each one's."""
    text, span = ear.page.text, ear.figure.span
    if not any(m.span.end == span.start - 1 for m in ear.line.said("streak", ear.line.start, span.start, "each")):
        return None
    noun = next(ear.line.said("order", span.start, ear.line.end), None)
    if noun is None or noun.value not in ("month", "year") or text[span.end : noun.span.start].strip():
        return None
    levels = (f for f in ear.line.frame.owners if f.kind is Kind.COUNT and ear.clause[0] <= f.span.start < span.start)
    return None if any(_side(ear, one) is None for one in levels) else noun  # "6,000 in each of the prior two years"


def _once_more(ear: Ear) -> Mention | None:
    """`fell for a third month`: the words behind an ordinal that count on."""
    text, span = ear.page.text, ear.figure.span
    leading = " ".join(text[ear.line.start : span.start].lower().split()[-2:])
    if ear.figure.kind is not Kind.ORDINAL or leading not in before("counting"):
        return None
    noun = next(ear.line.said("order", span.end, ear.line.end), None)
    behind = text[span.end : ear.line.end] if noun is None else text[noun.span.end : ear.line.end]
    if noun is None or noun.value not in ("month", "year") or text[span.end : noun.span.start].strip():
        return None
    return None if behind.split()[:1] == ["of"] else noun


def _run(ear: Ear, length: Mention) -> Run | None:
    """What every month or year of a run of that length has in common; None where its clause does not say."""
    run = _in_common(ear, length)
    leading = ear.page.text[ear.line.start : ear.figure.full_span.start].lower().split()[-_ENDING:]
    behind = ear.page.text[length.span.end : ear.line.end].lower().split(maxsplit=1)[:1]
    ended = not before("ending").isdisjoint(leading) or not before("ended_by").isdisjoint(behind)
    return None if run is None else run._replace(yearly=length.value == "year", ended=ended)


_ENDING = 4
"""How many words before the length of a run may hold one by which it ended: `snapped a streak of five`."""


def _in_common(ear: Ear, length: Mention) -> Run | None:
    start, end = ear.clause
    text = ear.page.text
    least = ear.figure.kind is not Kind.ORDINAL or text[slice(*length.span)].lower().endswith(tuple(before("as_many")))
    held = any(_is_held_against(ear, one) for one in ear.line.times if start <= one.span.start < end)
    if _BETWEEN_PLACES.search(text, start, end):
        return None
    if (own := _own_move(ear, length)) is not None:
        return Run(own.value == "up", None, _YEAR if held else 1, least)
    for other in sorted(ear.line.frame.owners, key=lambda one: _apart(one.span, length.span)):
        mark = _passable(other)
        if mark is not None and start <= other.span.start < end:
            above = None if _is_come_to(ear, length, other) else _side(ear, other)
            if above is not None:
                return Run(above, mark, least=least)
    if (pointed := next(ear.line.said("streak", start, end, "mark"), None)) is not None:
        return _past_that(ear, pointed, least=least)
    if (crest := _crest(ear, length)) is not None:
        return Run(crest.value != "low", least=least, records=True)
    moves = [m for m in ear.line.said("move", start, end) if not ear.figure.full_span.contains(m.span)]
    moves = [m for m in moves if text[m.span.start : m.span.end + _TO].lower() not in before("until")]
    near = min(moves, key=lambda m: _apart(m.span, length.span), default=None)
    return None if near is None else Run(near.value == "up", None, _YEAR if held else 1, least)


def _own_move(ear: Ear, length: Mention) -> Mention | None:
    """A move of the run's own: `to under 1,600, a third monthly decline`, `over 100,000, rising for a tenth month`."""
    ahead = ear.figure.full_span.start
    last = [*ear.line.said("move", ear.line.start, ahead)][-1:]
    led = (one for one in last if ear.page.text[one.span.end : ahead].lower().strip() in before("counting"))
    return next(chain(ear.line.said("move", ear.figure.span.end, length.span.end), led), None)


def _is_held_against(ear: Ear, time: Time) -> bool:
    """`up from a year earlier for the fifth month`; not `a fifth rise, and 35 percent above a year earlier`."""
    of_another = ear.line.frame.owner(time.span.start) not in (None, ear.figure)
    return time.form in _OF_YEAR_BEFORE and time.is_prior and not of_another


_BETWEEN_PLACES = re.compile(r"\b(?:more|fewer|less)\b[^.;]*\bthan\s+(?:any|every|all|at|between|elsewhere)\b", re.I)
"""What compares places or groups, and no months: `more than any other sector, for a ninth month`."""


def _is_come_to(ear: Ear, length: Mention, mark: Figure) -> bool:
    """`declined for a third straight month, to fewer than 9,000`: what the last month came to, and not each of them."""
    leading = ear.page.text[ear.clause[0] : mark.full_span.start].lower().split()[-1:]
    return leading == ["to"] and length.span.end < mark.span.start and ear.line.says("move", *ear.clause)


def _crest(ear: Ear, length: Mention) -> Mention | None:
    """The record that every month of a run set: `a third monthly record in a row`, `a record for the third month`."""
    start, end = ear.clause
    text = ear.page.text
    for one in ear.line.said("crest", start, end):
        led = text[start : one.span.start].lower().split()[-_LED:]
        words = {*text[slice(*one.span)].lower().split(), *led[-1:]}  # "remained high for the third month" is no record
        set_then = length.span.contains(one.span) or before("apart_from").isdisjoint(led)
        if set_then and not before("record_set").isdisjoint(words):
            return one
    return None


_LED = 3
"""How many words before a record may hold the one that says that it was not set: `fell from last May's record`."""


def _runs(run: Run) -> Iterator[Doing]:
    """The run, and where nothing says what its months are held against, the one of months below those a year before."""
    yield Doing(Operation.STREAK, PLAIN, detail=run)
    if run.mark is None and run.against == 1 and not run.yearly and not run.records:
        yield Doing(Operation.STREAK, PLAIN - _UNSAID_YEAR, detail=run._replace(against=_YEAR))


_UNSAID_YEAR = 150
"""What it costs to hold months against those a year before where no word says so: too much to vouch for one."""


def _past_that(ear: Ear, pointed: Mention, *, least: bool) -> Run | None:
    """`the third year above that mark`: the mark is the number told before."""
    at = ear.line.sentence.number
    told = [f for line in ear.page.lines[max(0, at - 1) : at + 1] for f in line.frame.owners]
    marks = [mark for f in told if f.span < pointed.span and (mark := _passable(f)) is not None]
    sides = [
        m for m in ear.line.said("past", ear.line.start, pointed.span.start) if pointed.span.start - m.span.end <= 1
    ]
    return Run(sides[-1].value != "under", marks[-1], least=least) if marks and sides else None


def _apart(one: Span, other: Span) -> int:
    first, last = sorted((one, other))
    return max(0, last.start - first.end)


def _side(ear: Ear, mark: Figure) -> bool | None:
    """Whether a number is one that others are above (True) or below (False); None where the words do not say."""
    if mark.hedge is not None:
        return _PASSED.get(mark.hedge)
    side = passed(ear, mark)
    return None if side is None else side != "under"


_SECOND = 100
"""What it costs to be a place among months and years where a member is named that may have one among others."""
