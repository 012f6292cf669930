"""A sentence with its cuts: its clauses, its finite verbs, and the stretch that is each figure's own."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from numcheck.claims.phrases import Mention
from numcheck.claims.when.time import Time, owned_to
from numcheck.documents.document import Span
from numcheck.figures.figure import AMOUNTS, Figure


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


def zone_of(
    text: str,
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
    right = _leads_from(text, at + 1, owners, times) if at + 1 < len(owners) else frame.end
    cuts = (*frame.hard, *frame.soft)
    before, after = [cut for cut in cuts if left <= cut < first], [cut for cut in cuts if behind <= cut < right]
    leads = _leads_from(text, at, owners, times)
    start = max(before) if before else _parting(frame, words, left, leads) if at else frame.start
    end = min(after) if after else _parting(frame, words, behind, right) if at + 1 < len(owners) else frame.end
    whole = bool(at) and _is_whole(words, left, _owned_from(text, owners[at], times))
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


def _leads_from(text: str, at: int, owners: Sequence[Figure], times: Sequence[Time]) -> int:
    """Where a level behind another one begins, with the time that it belongs to: `16,700 after | December's 71,000`.

    Not of `twice December's 71,000`.
    """
    behind_a_level = at > 0 and owners[at - 1].kind in AMOUNTS
    return _owned_from(text, owners[at], times) if behind_a_level else owners[at].full_span.start


def _owned_from(text: str, owner: Figure, times: Sequence[Time]) -> int:
    """Where the time begins whose possessive stands right before a figure; without one, where the figure does."""
    first = owner.full_span.start
    return min((time.span.start for time in times if owned_to(text, time.span) in (first - 1, first)), default=first)


def _is_whole(words: Sequence[Mention], left: int, first: int) -> bool:
    """`2,206,436 of the 2,378,944 encounters were ...`: what is told of a part is not told of its whole.

    Nor is it where its time stands before the whole: `a third of fiscal 2022's 2,378,944`.
    """
    told = [m.span.end for m in words if m.tag == "of_whole" and m.span.start <= left + 1]
    return any(first <= lead + 1 for lead in told)


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
