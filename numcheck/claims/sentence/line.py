"""A sentence with what stands in it: its figures, times, words, and how it is cut."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from numcheck.claims.phrases import Mention, PhraseTable
from numcheck.claims.sentence import words
from numcheck.claims.sentence.cuts import framed
from numcheck.claims.sentence.echoed import echoed, last_way
from numcheck.claims.sentence.ends import without_ends
from numcheck.claims.sentence.enumerated import enumerating
from numcheck.claims.sentence.extremes import Extremes, extremes
from numcheck.claims.sentence.frame import Frame
from numcheck.claims.sentence.lastly import lastly
from numcheck.claims.sentence.majority import majorities
from numcheck.claims.sentence.moved import compared_with, moved
from numcheck.claims.sentence.paired import paired, parted
from numcheck.claims.sentence.versus import Versus, versus
from numcheck.claims.when.time import Time, find_times, owned_to
from numcheck.documents.document import Document, Sentence, Span
from numcheck.figures.figure import End, Figure, Figures, Hedge, Kind
from numcheck.figures.lexer import Tokens
from numcheck.figures.precision import around, last_nonzero_digit
from numcheck.lexicon.patterns import either

NO_CLAIM = frozenset((Kind.MONEY, Kind.AGE, Kind.DISTANCE, Kind.TEMPERATURE, Kind.DURATION))
"""Kinds of figures that these statistics never hold."""

SLOT_TAGS = frozenset(("scope", "measure", "verb", "people"))
"""Tags of the words that the datasets and the conventions give a meaning."""


class Line(NamedTuple):
    """A sentence taken apart.

    Attributes:
        sentence: The sentence.
        start: Where it begins in the text.
        end: Where it ends.
        figures: Its figures in order, the two ends of a pair each by itself; those that are part of a time left out.
        times: Its times.
        slots: The words that say what is counted, where and of whom.
        words: The words by which it hangs together.
        tagged: The same by their tag.
        frame: Its clauses, and each figure's stretch.
        moves: Phrases that say which way something went without a number, as figures without a value.
        majorities: Phrases that tell a share without a number, likewise.
        extremes: Phrases that tell a highest or a lowest without the form of a superlative, likewise.
        pairs: The time or the member that `respectively` makes a number's own, as places.
        versus: Members that are held against others.
        untold: Those of `moves` of which the sentence does not say what they are told of.
    """

    sentence: Sentence
    start: int
    end: int
    figures: tuple[Figure, ...]
    times: tuple[Time, ...]
    slots: tuple[Mention, ...]
    words: tuple[Mention, ...]
    tagged: Mapping[str, Sequence[Mention]]
    frame: Frame
    moves: tuple[Figure, ...] = ()
    majorities: tuple[Figure, ...] = ()
    extremes: Extremes = Extremes()
    pairs: Mapping[Span, Span] = MappingProxyType({})
    versus: tuple[Versus, ...] = ()
    untold: tuple[Figure, ...] = ()

    @property
    def unnumbered(self) -> tuple[Figure, ...]:
        """All that claim something without a number."""
        compared = (one.figure for one in self.versus if one.figure.value is None)
        return (*self.moves, *self.majorities, *self.extremes.times, *self.extremes.members, *compared)

    def said(self, tag: str, start: int, end: int, value: str | None = None) -> Iterator[Mention]:
        """The words of a tag that lie in text[start:end]."""
        for one in self.tagged.get(tag, ()):
            if start <= one.span.start and one.span.end <= end and value in (None, one.value):
                yield one

    def nearest(self, figure: Figure, *tags: str) -> Mention | None:
        """The phrase of these tags in a figure's own stretch that begins nearest to it, or None."""
        zone = self.frame.zones[figure.span]
        named = [m for m in self.slots if m.tag in tags and zone.holds(m.span.start)]
        return _nearest(named, figure.span.start)

    def says(self, tag: str, start: int, end: int, value: str | None = None) -> bool:
        """Whether a word of a tag lies in text[start:end]."""
        return tag in self.tagged and next(self.said(tag, start, end, value), None) is not None


def _nearest(mentions: Sequence[Mention], place: int) -> Mention | None:
    return min(mentions, key=lambda m: abs(m.span.start - place), default=None)


def slots_of(document: Document, tokens: Tokens, phrases: PhraseTable) -> list[tuple[Mention, ...]]:
    """What each sentence of a document says of what is counted, where and of whom."""
    spans = [sentence.span for sentence in document.sentences]
    scanned = (phrases.scan(tokens, tokens.index_at(span.start), tokens.index_at(span.end)) for span in spans)
    found = ([m for m in said if m.tag in SLOT_TAGS] for said in scanned)
    return [without_ends(document.text, *span, named) for span, named in zip(spans, found, strict=True)]


def lines(document: Document, figures: Figures, slots: Sequence[tuple[Mention, ...]]) -> tuple[Line, ...]:
    """The sentences of a document, in order, with what each says of what is counted."""
    numbers = enumerating(document)
    every = [end for figure in figures if figure.span not in numbers for end in ends_of(figure)]
    build = _builder(document, figures, sorted(span.start for span in numbers))
    out: list[Line] = []
    at = 0
    for sentence, known in zip(document.sentences, slots, strict=True):
        while at < len(every) and every[at].span.start < sentence.span.start:
            at += 1
        last = at
        while last < len(every) and every[last].span.start < sentence.span.end:
            last += 1
        out.append(build(sentence, every[at:last], known, out[-1] if out else None))
        at = last
    return tuple(out)


def _builder(
    document: Document, figures: Figures, numbered: Sequence[int]
) -> Callable[[Sentence, Sequence[Figure], tuple[Mention, ...], Line | None], Line]:
    tokens, text = figures.tokens, document.text

    def build(sentence: Sentence, inside: Sequence[Figure], known: tuple[Mention, ...], earlier: Line | None) -> Line:
        start, end = sentence.span
        first, last = tokens.index_at(start), tokens.index_at(end)
        said = tuple([m for m in words.table().scan(tokens, first, last) if m.value])
        streaks = sorted(m.span.end if m.value == "each" else m.span.start for m in said if m.tag == "streak")
        counted = [f for f in inside if (f.kind not in NO_CLAIM and not _is_trivial(f)) or _is_run(f, streaks)]
        others = [f.full_span for f in inside if f.kind in NO_CLAIM]
        counted = [f for f in counted if f.kind is not Kind.SUPERLATIVE or not _is_of(text, f.span, others)]
        numbers = [f.span for f in counted if f.kind is not Kind.SUPERLATIVE and not _may_be_year(f)]
        whole = [f.span for f in counted if f.kind is Kind.SUPERLATIVE and owned_to(text, f.span) is None]
        times = find_times(text, start, end, numbers, whole)
        lasts = tuple(lastly(text, start, end, said, times))
        times = tuple(time for time in times if not any(one.span.contains(time.span) for one in lasts))
        if len(counted) > _MOST:
            counted = []  # a table run together: nothing tells which word is of which number
        runs = [f.span for f in counted if _is_run(f, streaks)]
        times = parted(text, said, tuple(t for t in times if not any(t.span.contains(run) for run in runs)))
        own = tuple(f for f in counted if not any(time.span.contains(f.span) for time in times))
        parts = numbered[bisect_right(numbered, start) : bisect_right(numbered, end)]
        frame = framed(text, tokens, sentence, own, times, known, said, parts)
        times = _of_passed(text, frame, said, _of_earlier(text, frame, counted, _of_bygone(frame, said, times)))
        told = dict(moved(text, said, known, times, inside, frame))
        led = "" if earlier is None else last_way(text, earlier.words, earlier.figures, earlier.frame, earlier.end)
        told.update((one, True) for one in echoed(text, said, known, inside, frame, led))
        shares = tuple(majorities(text, said, known, inside, frame)) if known else ()
        firsts = extremes(text, said, known, inside, frame, lasts) if known or lasts else Extremes()
        pairs = paired(text, said, frame.owners, times, known)
        compared = tuple(versus(text, sentence, known, times, (*inside, *firsts.members))) if known else ()
        untold = tuple(one for one, is_known in told.items() if not is_known)
        line = Line(sentence, start, end, own, times, known, said, _by_tag(said), frame, tuple(told), shares, firsts)
        line = line._replace(pairs=pairs, versus=compared, untold=untold)
        return line._replace(frame=frame.also(line.unnumbered)) if line.unnumbered else line

    return build


def _by_tag(said: Sequence[Mention]) -> Mapping[str, Sequence[Mention]]:
    out: dict[str, list[Mention]] = {}
    for one in said:
        out.setdefault(one.tag, []).append(one)
    return out


def _of_bygone(frame: Frame, said: Sequence[Mention], times: tuple[Time, ...]) -> tuple[Time, ...]:
    """The times, with those told of what was before: `the old record, set in May 2019`, `the last time was in 2006`."""
    lasts = [m.span.end for m in said if m.tag == "last_time"]
    if lasts:
        times = tuple(
            t._replace(is_bygone=any(frame.clause(t.span.start)[0] <= at <= t.span.start for at in lasts))
            for t in times
        )
    past = [m.span.start for m in said if m.tag == "bygone"]
    if not past:
        return times
    records = [m.span.end for m in said if m.tag == "crest" and bisect_right(past, m.span.start)]
    return tuple(
        time._replace(is_bygone=time.is_bygone or _is_behind(frame, past, records, time.span.start)) for time in times
    )


@cache
def _had() -> re.Pattern[str]:
    """What tells of what had been before: `had already fallen`."""
    between, forms = (either(sorted(words.before(f"past_{name}"))) for name in ("adverb", "participle"))
    return re.compile(rf"\bhad(?:\s+(?:{between}))*\s+(?:\w+ed|{forms})\b", re.IGNORECASE)


def _of_earlier(text: str, frame: Frame, figures: Sequence[Figure], times: tuple[Time, ...]) -> tuple[Time, ...]:
    """The times, with those of clauses that tell what had been before: `in fiscal 2019 Mexicans had been a third`."""
    past = [one.start() for one in _had().finditer(text, frame.start, frame.end)] if times else []
    if not past:
        return times
    orders = [one.span.end for one in figures if one.kind is Kind.SUPERLATIVE]  # "the busiest month it had seen"
    clauses = [Span(frame.clause(at)[0], at) for at in past]
    clauses = [clause for clause in clauses if not any(clause.start <= end < clause.end for end in orders)]
    return tuple(time._replace(is_past=any(one.contains(time.span) for one in clauses)) for time in times)


def _of_passed(text: str, frame: Frame, said: Sequence[Mention], times: tuple[Time, ...]) -> tuple[Time, ...]:
    """The times, those whose totals others pass as compared with: `1.95 million, past the whole of fiscal 2021`."""
    verbs = (one for one in said if one.tag == "past" and one.span.start > frame.start)  # no "Over all of 2024, ..."
    told = (compared_with(text, one, frame.clause(one.span.start)[1], times) for one in verbs)
    passed = {time.span for time in told if time is not None}
    return tuple(time._replace(compares=time.compares or time.span in passed) for time in times) if passed else times


def _is_behind(frame: Frame, past: Sequence[int], records: Sequence[int], at: int) -> bool:
    """Whether the record told last before a place stands in its clause, and what makes it the one before as well."""
    told = bisect_right(records, at)
    first = bisect_right(past, records[told - 1]) if told else 0
    return first > 0 and past[first - 1] >= frame.clause(at)[0]


def told_with(text: str, one: Span, other: Span) -> bool:
    """Whether a superlative is told with a number: `a record of 2.4 million`, `its peak, at 249,741`."""
    first, last = sorted((one, other))
    if last.start - first.end > _NEAR:
        return False
    between = text[first.end : last.start].lower().replace(",", " ").split()
    return len(between) <= _BETWEEN and words.before("told_with").issuperset(between)


_BETWEEN, _NEAR = 3, 30
"""How many words, and characters, may stand between a superlative and the number that it is told with."""


def _is_of(text: str, superlative: Span, others: Sequence[Span]) -> bool:
    """Whether a superlative is one of something else: `a high of 112 degrees`, `a record $4 billion`."""
    return any(told_with(text, superlative, other) for other in others)


_MOST = 60
"""How many figures a sentence may have to be taken apart: how they stand to one another grows by the square."""


def ends_of(figure: Figure) -> tuple[Figure, ...]:
    """The two ends of `from 31,578 to 18,762` as figures of their own; any other figure as it is."""
    if figure.kind is not Kind.PAIR or figure.ends is None:
        return (figure,)
    kind = Kind.PERCENT if "%" in figure.text or "percent" in figure.text else Kind.COUNT
    return tuple(_end(figure, end, kind) for end in figure.ends)


def _end(figure: Figure, end: End, kind: Kind) -> Figure:
    """An end as a figure; what is open to one side is hedged so: `from 35,000 to fewer than 500`."""
    low, high = end.printed
    hedge = Hedge.LESS_THAN if low is None else Hedge.MORE_THAN if high is None else None
    printed = end.printed if hedge is None else around(end.value, last_nonzero_digit(end.value), capped=True)
    return figure._replace(
        span=end.span,
        text=figure.text[end.span.start - figure.span.start : end.span.end - figure.span.start],
        kind=kind,
        value=end.value,
        printed=printed,
        allowed=end.printed,
        step=None if printed.low is None or printed.high is None else printed.high - printed.low,
        ends=None,
        hedge=hedge,
        hedge_span=None,
    )


_LEAST, _HUNDRED = 10, 100
"""From where on a count in words states something, and one word is but what multiplies a number that stands apart."""

_FIRST_YEAR, _LAST_YEAR = 1900, 2050
"""Numbers that may be years."""


def _is_trivial(figure: Figure) -> bool:
    """`one of the agents`, `two ports`: small counts in words state nothing that these data hold."""
    if figure.kind is not Kind.COUNT or figure.value is None or figure.text[-1].isdigit():
        return False
    return figure.value < _LEAST or (figure.value >= _HUNDRED and figure.text.isalpha())


def _is_run(figure: Figure, streaks: Sequence[int]) -> bool:
    """Whether a number is how long something has gone on: `six consecutive months`, `five months in a row`."""
    if figure.kind not in (Kind.COUNT, Kind.DURATION):
        return False
    return bisect_right(streaks, figure.span.start - 2) < bisect_right(streaks, figure.span.end + 1)


def _may_be_year(figure: Figure) -> bool:
    return figure.value is not None and _FIRST_YEAR <= figure.value <= _LAST_YEAR and "," not in figure.text
