"""Makes a `Figure` of what was parsed: its unit, its rate, its hedge and the interval that they leave."""

from decimal import Decimal

from numcheck.documents.document import Span
from numcheck.figures.figure import End, Figure, Hedge, Kind
from numcheck.figures.hedges import hedge_after, hedge_before, hedges, moved
from numcheck.figures.nouns import noun_after, per_after, rate_words
from numcheck.figures.page import Page
from numcheck.figures.precision import OPEN, Interval
from numcheck.figures.values import Parsed, Valued

_COUNT = Kind.COUNT
_COUNTING = frozenset((Kind.COUNT, Kind.VAGUE, Kind.RANGE, Kind.PAIR))
_ONE = Decimal(1)
_RATED = _COUNTING | {Kind.MONEY, Kind.MASS, Kind.DISTANCE}


_Context = tuple[str | None, str | None, int, tuple[int, ...]]
"""What stands after a figure: its noun, the unit of time below it, and where the figure and each of them ends."""


def assemble(page: Page, parsed: Parsed, floor: int) -> Figure:
    """The figure; its hedge begins at the token `floor` at the earliest."""
    unit, per, end, places = _context(page, parsed)
    kind, start, _, first, second, interval, _, extreme = parsed
    if kind is _COUNT:
        if per:
            kind = Kind.RATE
        elif page.padded[parsed.end] == "," and _is_age(page, parsed):
            kind, unit = Kind.AGE, "year"
    one = first if second is None else None
    value = one.number.value if one else None
    step = one.step if one else None
    span = page.span(start, end)
    printed = one.printed() if one is not None and interval is None else _printed(parsed)
    hedge, hedge_span = _hedge(page, parsed, places, floor)
    allowed = printed if hedge is None else moved(printed, value, kind, hedge)
    ends = None if not (first and second) else (_end(page, first, 0), _end(page, second, first.end))
    fields = span, page.slice(span), kind, value, printed, allowed, step, unit, hedge, hedge_span, ends, per, extreme
    return tuple.__new__(Figure, fields)


def superlative(page: Page, start: int, end: int, extreme: str) -> Figure:
    """A superlative: it has no value, and allows any. The full stop of its sentence is no part of it."""
    span = page.span(start, end)
    if page.slice(span).endswith("."):
        span = Span(span.start, span.end - 1)
    return Figure(span, page.slice(span), Kind.SUPERLATIVE, None, OPEN, OPEN, extreme=extreme)


def bounded(page: Page, first: Figure, second: Figure) -> Figure | None:
    """`more than 1,000 but fewer than 1,500`: the range of two figures of one kind that bound it; else None."""
    hedges = {first.hedge, second.hedge}
    if first.kind is not second.kind or not (hedges & _BOUNDS_BELOW and hedges & _BOUNDS_ABOVE):
        return None
    if first.unit not in (None, second.unit) or first.value is None or second.value is None:
        return None
    start, joint = first.full_span, page.tokens.index_at(first.full_span.end)
    if page.padded[joint] not in ("and", "but") or page.tokens.index_at(second.full_span.start) != joint + 1:
        return None
    low, high = (first.value, second.value) if first.hedge in _BOUNDS_BELOW else (second.value, first.value)
    if low >= high:
        return None  # "more than 40 and less than 10"
    span = start.hull(second.full_span)
    ends = End(first.span, first.value, first.printed), End(second.span, second.value, second.printed)
    bounds = Interval(low, high)
    return Figure(span, page.slice(span), Kind.RANGE, None, bounds, bounds, unit=second.unit, ends=ends)


_BOUNDS_BELOW = frozenset((Hedge.MORE_THAN, Hedge.AT_LEAST))
_BOUNDS_ABOVE = frozenset((Hedge.LESS_THAN, Hedge.AT_MOST))


def _context(page: Page, parsed: Parsed) -> _Context:
    kind, _, end, first, _, _, unit, _ = parsed
    ends: tuple[int, ...] = (end,)
    if unit is None and kind in _COUNTING:
        if page.padded[end] == "times":
            unit, ends = "times", (end, end + 1)
        else:
            one = first is not None and first.number.value == _ONE
            if noun := noun_after(page, end, one):
                unit, ends = noun[0], (end, noun[1])
    if kind in _RATED:
        rates = rate_words()
        for at in ends:
            if page.padded[at] in rates and (per := per_after(page, at)):
                # "7,000 a day" is one figure; in "7,000 migrants a day" the noun parts the two.
                return unit, per[0], per[1] if at == end else end, (*ends, per[1])
    return unit, None, end, ends


def _is_age(page: Page, parsed: Parsed) -> bool:
    """`Jones, 34, of Texas`: a bare number before a comma, after one and a name; not one of a list of such pairs."""
    start, end, words = parsed.start, parsed.end, page.padded
    if words[start - 1] != "," or end - start > 1:
        return False
    return len(words[start]) <= 2 and page.is_digits(start) and page.capital(start - 2) and not page.capital(end + 1)


def _hedge(page: Page, parsed: Parsed, ends: tuple[int, ...], floor: int) -> tuple[Hedge | None, Span | None]:
    """The hedge of a number, in its own paragraph: the sign of the next cell of a table is none."""
    kind, start, end = parsed[:3]
    words, known = page.padded, hedges()
    if words[start - 1] in known.before and not page.ends_paragraph(start):
        before = hedge_before(page.tokens, start, floor, kind)
        if before is not None:
            return before[0], page.span(before[1], start)
    for at in (*range(start + 1, end - 1), *ends):  # "2.3+ million", "5,400 or so pounds"
        if words[at] in known.after and not page.ends_paragraph(at):
            after = hedge_after(page.tokens, at, kind)
            if after is not None:
                return after
    return None, None


def _printed(parsed: Parsed) -> Interval:
    """The values that a vague word, or both ends of a range or pair, stand for."""
    if parsed.interval is not None:
        return parsed.interval
    bounds = [valued.printed() for valued in (parsed.first, parsed.second) if valued is not None]
    lows = [bound.low for bound in bounds if bound.low is not None]
    highs = [bound.high for bound in bounds if bound.high is not None]
    return Interval(min(lows), max(highs)) if lows and highs else OPEN


def _end(page: Page, valued: Valued, floor: int) -> End:
    """One end of a range or pair; a hedge between the two (`to just over 400`) moves the second."""
    value, printed = valued.number.value, valued.printed()
    if floor and (hedge := hedge_before(page.tokens, valued.start, floor, valued.kind)):
        printed = moved(printed, value, valued.kind, hedge[0])
    return End(page.span(valued.start, valued.end), value, printed)
