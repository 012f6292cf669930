"""How a sentence is cut: its clauses, its finite verbs, and the stretch that is each figure's own."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from numcheck.claims.phrases import PLACES, Mention
from numcheck.claims.places import Places
from numcheck.claims.sentence import words as lexicon
from numcheck.claims.sentence.asides import asides, glosses
from numcheck.claims.sentence.verbs import finite
from numcheck.claims.when.time import Time
from numcheck.documents.document import Sentence, Span
from numcheck.figures.figure import RELATIVE, Figure, Kind
from numcheck.figures.lexer import Tokens


class Zone(NamedTuple):
    """A figure's own stretch of its sentence.

    Attributes:
        start: Where it begins.
        end: Where it ends.
        verb: Its first finite verb, or None: then it leans on what stands before.
        has_subject: Whether it names something before that verb, so that no other clause's subject is its own.
        opened: Whether a clause begins with it.
        compares: Whether it opens with what leads to something compared ("up from").
        is_whole: Whether its figure is the whole of the one before it ("1.9 million of the 2.4 million").
    """

    start: int
    end: int
    verb: int | None
    has_subject: bool
    opened: bool
    compares: bool
    is_whole: bool = False

    @property
    def span(self) -> Span:
        """Where it lies."""
        return Span(self.start, self.end)

    def holds(self, place: int) -> bool:
        """Whether a place lies in it."""
        return self.start <= place < self.end


class Frame(NamedTuple):
    """A sentence's cuts.

    Attributes:
        start: Where the sentence begins.
        end: Where it ends.
        hard: Where clauses part, in order.
        soft: Where items of a clause part, in order.
        verbs: Where its finite verbs stand.
        zones: Each figure's own stretch, by the figure's span.
        owners: The figures that have one by themselves, in order: all but superlatives.
        asides: The asides in which no figure stands.
        enclosing: Those in which one does: `arrests, which topped 2.2 million, have fallen since`.
    """

    start: int
    end: int
    hard: tuple[int, ...]
    soft: tuple[int, ...]
    verbs: tuple[int, ...]
    zones: Mapping[Span, Zone]
    owners: tuple[Figure, ...]
    asides: tuple[Span, ...] = ()
    enclosing: tuple[Span, ...] = ()

    def clause(self, place: int) -> tuple[int, int]:
        """The clause that holds a place."""
        at = bisect_right(self.hard, place)
        return (self.hard[at - 1] if at else self.start, self.hard[at] if at < len(self.hard) else self.end)

    def also(self, figures: Sequence[Figure]) -> "Frame":
        """The cuts with figures that share their clause with all that it tells."""
        zones = {f.span: Zone(*self.clause(f.span.start), None, False, False, False) for f in figures}
        return self._replace(zones={**self.zones, **zones}) if zones else self

    def owner(self, place: int) -> Figure | None:
        """The figure in whose own stretch a place is, or None."""
        for figure in self.owners:
            start, end = self.zones[figure.span][:2]
            if start <= place < end:
                return figure
        return None

    def is_of_one_compared(self, place: int, figure: Figure) -> bool:
        """Whether a place is in the stretch of another figure that something is compared with: `from May's 50,684`."""
        owner = self.owner(place)
        return owner is not None and owner is not figure and self.zones[owner.span].compares

    def is_aside(self, span: Span) -> bool:
        """Whether words stand in an aside, and so are of nothing outside it."""
        return any(aside.contains(span) for aside in self.asides)

    def encloses(self, place: Span, other: Span) -> bool:
        """Whether one place is in an aside that tells a figure, and another one outside of it."""
        return any(one.contains(place) and not one.contains(other) for one in self.enclosing)

    def compared(self, figure: Figure) -> Figure | None:
        """The number right before a figure that it is compared with (`52 percent, down from 72 percent`), or None."""
        at = self.owners.index(figure) if figure in self.owners else 0
        return self.owners[at - 1] if at and self.zones[figure.span].compares else None

    def has_verb(self, start: int, end: int) -> bool:
        """Whether a finite verb stands in text[start:end]."""
        return any(start <= verb < end for verb in self.verbs)

    def stretch(self, place: int) -> tuple[int, int]:
        """What lies between the cuts of any kind around a place."""
        bounds = [self.start, self.end, *self.hard, *self.soft]
        bounds += [edge for zone in self.zones.values() for edge in (zone.start, zone.end)]
        return max(b for b in bounds if b <= place), min((b for b in bounds if b > place), default=self.end)


def framed(
    text: str,
    tokens: Tokens,
    sentence: Sentence,
    figures: Sequence[Figure],
    times: Sequence[Time],
    slots: Sequence[Mention],
    words: Sequence[Mention],
    numbered: Sequence[int] = (),
) -> Frame:
    """The cuts of a sentence: the numbers of its lines among them; nothing inside a figure, a time or a name."""
    start, end = sentence.span
    told = [figure.full_span for figure in figures] + [time.span for time in times]
    names = [mention for mention in slots if mention.tag == "scope"]
    apart = glosses(text, start, end, figures)
    whole = Places([*told, *(name.span for name in names), *apart])
    hard = [*numbered, *_lines(text, start, end), *_dashes(text, tokens, start, end)]
    verbs = finite(text, tokens, words, figures)
    soft: list[int] = []
    for mention in words:
        if mention.tag != "cut" or whole.overlaps(mention.span) or _lists(text, mention, names, verbs):
            continue
        (soft if mention.value == "soft" else hard).append(mention.span.start)
    hard = _without_labels(text, sorted(set(hard)), start, figures, verbs)
    frame = Frame(start, end, tuple(hard), tuple(sorted(set(soft))), verbs, {}, ())
    owners = tuple(figure for figure in figures if figure.kind is not Kind.SUPERLATIVE)
    zones = {figure.span: _zone(at, owners, frame, slots, words, times) for at, figure in enumerate(owners)}
    told_apart = asides(text, start, end)
    enclosing = tuple(one for one in told_apart if any(one.overlaps(figure.full_span) for figure in figures))
    free = tuple(one for one in told_apart if one not in enclosing)
    frame = Frame(*frame[:5], zones, owners, (*free, *apart), enclosing)
    return frame.also([f for f in figures if f.kind is Kind.SUPERLATIVE])


def _lists(text: str, cut: Mention, names: Sequence[Mention], verbs: Sequence[int]) -> bool:
    """Whether names of one kind stand right before and behind it: `Laredo, Big Bend, and El Paso` is one list.

    `at the southwest border, and families came to 1,060` is none, nor is `there were more Cubans than Haitians, and
    Mexicans stayed under 100`. The names are in order, and so are their ends.
    """
    if text[cut.span.start : cut.span.end].lower() not in lexicon.before("list_ends"):
        return False
    before = bisect_right(names, cut.span.start, key=lambda name: name.span.end)
    behind = bisect_left(names, cut.span.end, key=lambda name: name.span.start)
    if not before or behind == len(names) or not _alike(names[before - 1], names[behind]):
        return False
    one, other = names[before - 1], names[behind]
    near = cut.span.start - one.span.end <= _NEXT and other.span.start - cut.span.end <= _NEXT
    third = before > 1 and one.span.start - names[before - 2].span.end <= _NEXT and _alike(names[before - 2], one)
    told = any(verb < one.span.start for verb in verbs) and any(0 < verb - other.span.end <= 1 for verb in verbs)
    return near and (third or not told)


def _alike(one: Mention, other: Mention) -> bool:
    """Whether two names are of one dimension, or both of places."""
    kinds, others = set(one.meaning.scope), set(other.meaning.scope)
    return bool(kinds & others) or not (kinds.isdisjoint(PLACES) or others.isdisjoint(PLACES))


_NEXT = 5
"""How far from a cut, in characters, the names of a list stand: `, and the El Paso`."""

_LABEL = 3
"""How many characters part a label from its number: `Tucson: 1,200`, `El Paso - 900`, `Yuma (400)`."""


def _without_labels(
    text: str, cuts: Sequence[int], start: int, figures: Sequence[Figure], verbs: Sequence[int]
) -> list[int]:
    """The cuts but those between a label and its number: what stands before one is no clause of its own."""
    firsts = [figure.full_span.start for figure in figures]
    kept: list[int] = []
    for cut in cuts:
        if text[cut] in ":-–—(" and any(cut < first <= cut + _LABEL for first in firsts):
            since = max([start, *kept[-1:], *(figure.span.end for figure in figures if figure.span.end <= cut)])
            goes_on = _goes_on(text, since, cut, figures)
            alone = text[cut] == "(" and any(
                text[figure.span.end : figure.span.end + 1] == ")"
                for figure in figures
                if cut < figure.full_span.start <= cut + _LABEL
            )
            told = alone or not any(since <= verb < cut for verb in verbs)  # "caught by agents (40,339)"
            if text[since:cut].strip(" ,;/|)\n") and not goes_on and told:
                continue
        kept.append(cut)
    return kept


def _goes_on(text: str, since: int, cut: int, figures: Sequence[Figure]) -> bool:
    """Whether words go on about the number before them: `32,853 in December 2019 (a 115 percent increase)`."""
    at = bisect_right(figures, cut, key=lambda figure: figure.full_span.start)
    if not 0 < at < len(figures) or figures[at - 1].span.end != since or figures[at - 1].kind in RELATIVE:
        return False
    told = next(iter(text[since:cut].split()), "")
    if told in lexicon.before("places"):
        return True  # "up from 242,399 in November (164,881 adults)": November's is the number before
    return figures[at].kind in RELATIVE and told.isalpha() and told.lower() not in lexicon.before("item")


def _lines(text: str, start: int, end: int) -> Iterator[int]:
    """A line's end inside a sentence parts two items of a list."""
    at = text.find("\n", start, end)
    while at >= 0:
        yield at
        at = text.find("\n", at + 1, end)


def _dashes(text: str, tokens: Tokens, start: int, end: int) -> Iterator[int]:
    """A hyphen between two blanks is a dash."""
    for at in range(tokens.index_at(start), tokens.index_at(end)):
        if tokens.words[at] == "-" and text[tokens.starts[at] - 1 : tokens.ends[at] + 1] == " - ":
            yield tokens.starts[at]


def _zone(
    at: int,
    owners: Sequence[Figure],
    frame: Frame,
    slots: Sequence[Mention],
    words: Sequence[Mention],
    times: Sequence[Time],
) -> Zone:
    """From the last cut before a figure to the first one behind it; without a cut, from what leads to it."""
    first, behind = owners[at].full_span.start, owners[at].span.end
    left = owners[at - 1].span.end if at else frame.start
    right = owners[at + 1].full_span.start if at + 1 < len(owners) else frame.end
    cuts = (*frame.hard, *frame.soft)
    before, after = [cut for cut in cuts if left <= cut < first], [cut for cut in cuts if behind <= cut < right]
    start = max(before) if before else _parting(frame, words, left, first) if at else frame.start
    end = min(after) if after else _parting(frame, words, behind, right) if at + 1 < len(owners) else frame.end
    whole = bool(at) and _is_whole(words, times, left, first)
    if whole:
        parted = (m.span.start for m in words if m.tag == "share" and m.value == "behind")
        end = min([end, *(place for place in (*frame.verbs, *parted) if behind <= place < end)])
    verb = next((verb for verb in frame.verbs if start <= verb < end), None)
    head = start if verb is None else verb
    named = any(start <= m.span.start < head and m.span.end <= first for m in slots)
    points = any(m.tag == "back" and start <= m.span.start < head for m in words)
    subject = verb is not None and (named or points or start <= first < head)
    elliptic = [m for m in words if m.tag == "elliptic" and m.span.start <= start + 2 and m.span.end > start]
    compares = any(m.value == "words" or start > frame.start for m in elliptic)
    return Zone(start, end, verb, subject, start in frame.hard, compares, whole)


def _is_whole(words: Sequence[Mention], times: Sequence[Time], left: int, first: int) -> bool:
    """`2,206,436 of the 2,378,944 encounters were ...`: what is told of a part is not told of its whole.

    Nor is it where its time stands before the whole: `a third of fiscal 2022's 2,378,944`.
    """
    ends = [first, *(time.span.start for time in times if left < time.span.start and time.span.end >= first - 1)]
    leads = [m.span.end for m in words if m.tag == "of_whole" and m.span.start <= left + 1]
    return any(end <= lead + 1 for end in ends for lead in leads)


_NEAR = 45
"""How near to a number a preposition has to stand to lead to it."""


def _parting(frame: Frame, words: Sequence[Mention], start: int, end: int) -> int:
    """Where the stretch between two figures that no cut parts is parted: at what leads to the second one.

    Or at the predicate of which the first one is the subject: `The 883 pounds of fentanyl | were 12 percent more`.
    """
    best: int | None = None
    for mention in words:
        if mention.tag == "lead" and start <= mention.span.start and end - _NEAR < mention.span.end <= end:
            best = mention.span.start if best is None or mention.value == "to_other" else best
    if best is not None and frame.has_verb(frame.clause(start)[0], start):
        return best
    return max((verb for verb in frame.verbs if (best or start) <= verb < end), default=best or end)
