"""The words around a number that move it, and how far they move it (lexicon/hedges.toml)."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from numcheck.documents.document import Span
from numcheck.figures.figure import Hedge, Kind
from numcheck.figures.lexer import Tokens, words_of
from numcheck.figures.precision import Interval
from numcheck.lexicon.loader import load

Phrases = Mapping[str, tuple[tuple[tuple[str, ...], Hedge], ...]]

# "over 20 years" says how long it went on, not that it was longer; "some three weeks" is about three weeks.
_NOT_HEDGES = frozenset(((Kind.DURATION, "over"), (Kind.ORDINAL, "over"), (Kind.ORDINAL, "above"), (Kind.RANK, "over")))
_UNHEDGED = frozenset((Kind.ORDINAL, Kind.RANK, Kind.SUPERLATIVE))


class Hedges(NamedTuple):
    """The phrases before a figure by their last word, those after by their first, longest first; and the factors.

    `sums` are the words that make a sum of `up to`.
    """

    before: Phrases
    after: Phrases
    sums: frozenset[str]
    factors: Mapping[str, Decimal]


@cache
def hedges() -> Hedges:
    """The hedges of the lexicon; raises `LexiconError` where the file is malformed."""
    file = load("hedges").only("factors", "before", "after", "unhedged")
    return Hedges(
        before=_by_word(file.lists("before"), last=True),
        after=_by_word(file.lists("after"), last=False),
        sums=frozenset(file.words("unhedged", "up_to")),
        factors=file.decimals("factors"),
    )


def _by_word(lists: Mapping[str, Sequence[str]], last: bool) -> Phrases:
    found: dict[str, list[tuple[tuple[str, ...], Hedge]]] = {}
    for kind, phrases in lists.items():
        for phrase in phrases:
            words = words_of(phrase)
            found.setdefault(words[-1 if last else 0], []).append((words, Hedge(kind)))
    return {word: tuple(sorted(entries, key=lambda entry: -len(entry[0]))) for word, entries in found.items()}


def hedge_before(tokens: Tokens, start: int, floor: int, kind: Kind) -> tuple[Hedge, int] | None:
    """The hedge whose words end right before the token `start`, and where it starts; none before the token `floor`."""
    if start <= floor:
        return None
    last = tokens.words[start - 1]
    phrases = hedges().before.get(last)
    if phrases is None or kind in _UNHEDGED or (kind, last) in _NOT_HEDGES:
        return None
    for words, hedge in phrases:
        at = start - len(words)
        if at >= floor and tokens.words[at:start] == words:
            if hedge is Hedge.AT_MOST and at and tokens.words[at - 1] in hedges().sums:
                continue  # "added up to 6.6 million"
            return hedge, at
    return None


def hedge_after(tokens: Tokens, end: int, kind: Kind) -> tuple[Hedge, Span] | None:
    """The hedge that begins at the token `end` (right after the figure, or after its noun)."""
    if kind in _UNHEDGED or end >= len(tokens.words):
        return None
    for words, hedge in hedges().after.get(tokens.words[end], ()):
        after = end + len(words)
        # "300 or more than 400": the hedge is the next number's.
        if tokens.words[end:after] == words and tokens.words[after : after + 1] != ("than",):
            return hedge, Span(tokens.starts[end], tokens.ends[after - 1])
    return None


def moved(printed: Interval, value: Decimal | None, kind: Kind, hedge: Hedge) -> Interval:
    """What a number with a hedge allows. Of a range the hedge moves the outer bounds."""
    low = value if value is not None else printed.low
    high = value if value is not None else printed.high
    factors = hedges().factors
    if kind is Kind.MULTIPLE and high is not None and high < 1:
        # "more than halved" is less than a half, "nearly halved" a little more.
        if hedge in (Hedge.MORE_THAN, Hedge.AT_LEAST):
            return Interval(None, high)
        if hedge is Hedge.NEARLY and low is not None:
            return Interval(low, high / factors["nearly"])
    if hedge in (Hedge.MORE_THAN, Hedge.AT_LEAST):
        return Interval(low, None)
    if hedge is Hedge.LESS_THAN:
        return Interval(None, high)
    if hedge is Hedge.AT_MOST:
        return Interval(None, printed.high)
    if low is None or high is None:
        return printed
    if hedge is Hedge.ABOUT:
        unit = None if value is None or printed.high is None or printed.low is None else printed.high - printed.low
        return _about(low, high, kind, unit)
    if hedge is Hedge.JUST_OVER:
        reach = (printed.high or high) - high
        return Interval(low, max(high, high * factors["just_over"]) + reach)
    # "nearly" and "just under" are nearer to zero than the number, on either side of it.
    near = low * factors[str(hedge)]
    return Interval(near, high) if low >= 0 else Interval(low, near)


def _about(low: Decimal, high: Decimal, kind: Kind, unit: Decimal | None) -> Interval:
    """What `about` allows of a number, or of a range, told to this unit."""
    factors = hedges().factors
    most = max(abs(low), abs(high)) if unit is None else factors["about_units"] * unit
    points = factors["about_points"] if kind in (Kind.PERCENT, Kind.POINTS) else Decimal(0)
    below, above = (
        max(min(factors["about"] * size, most), min(points, factors["about_points_part"] * size))
        for size in (abs(low), abs(high))
    )
    return Interval(low - below, high + above)
