"""The part of a sentence that belongs to each of its figures.

A sentence with several figures is cut between them, at the first boundary behind the one before (a comma, a
bracket, `while`, `compared with`, ...). What stands between a figure and the cut belongs to it. What opens a
sentence belongs to its first figure, and the later ones may lean on it.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from numcheck.claims.marks import is_streak, side
from numcheck.claims.phrases import Mention
from numcheck.claims.remembered import remembered
from numcheck.claims.terms import TermRef
from numcheck.claims.timeref import TimeRef
from numcheck.documents.document import Sentence, Span
from numcheck.figures.figure import Figure, Kind

_SIGN = re.compile(r"[,;:()\[\]—–]")
_NEAR = 4  # words between a multiple and what it multiplies ("twice as high as the highest level")


class Held:
    """A figure that makes a claim, with those that belong to it and make none of their own; immutable.

    Attributes:
        figure: The figure.
        absorbed: Those that belong to it.
        span: The figure with its hedge.
    """

    __slots__ = ("absorbed", "figure", "span")

    def __init__(self, figure: Figure, absorbed: tuple[Figure, ...] = ()) -> None:
        self.figure = figure
        self.absorbed = absorbed
        self.span = figure.full_span


class Parts(NamedTuple):
    """Everything found in one sentence, in text order."""

    sentence: Sentence
    text: str
    figures: tuple["Held", ...]
    mentions: tuple[Mention, ...]
    times: tuple[TimeRef, ...]
    terms: tuple[TermRef, ...]


class Clause:
    """A figure with what belongs to it; immutable, and what is asked of it twice is worked out once.

    Attributes:
        held: The figure, with those that belong to it.
        figure: The figure itself.
        full_span: The figure with its hedge.
        span: From the cut before it to the cut after it.
        near_end: Where its own words end on the right: at the first boundary behind it.
        parts: The whole sentence.
        position: The number of the figure among those of the sentence.
    """

    def __init__(self, held: Held, span: Span, near_end: int, parts: Parts, position: int) -> None:
        self.held = held
        self.figure = held.figure
        self.full_span = held.span
        self.span = span
        self.near_end = near_end
        self.parts = parts
        self.position = position
        self.own: object = None  # what `own_scope` has worked out

    def reaching(self, start: int) -> "Clause":
        """The same clause from an earlier start."""
        if start == self.span.start:
            return self
        return Clause(self.held, Span(start, self.span.end), self.near_end, self.parts, self.position)

    def seeing(self, times: tuple[TimeRef, ...]) -> "Clause":
        """The same clause with these times alone in its sentence."""
        return Clause(self.held, self.span, self.near_end, self.parts._replace(times=times), self.position)

    def knowing(self, mentions: tuple[Mention, ...]) -> "Clause":
        """The same clause with these phrases alone in its sentence."""
        return Clause(self.held, self.span, self.near_end, self.parts._replace(mentions=mentions), self.position)

    def taken_for(self, kind: Kind) -> "Clause":
        """The same clause with its figure as one of another kind."""
        held = Held(self.figure._replace(kind=kind), self.held.absorbed)
        return Clause(held, self.span, self.near_end, self.parts, self.position)

    @property
    def opens_bracket(self) -> bool:
        """Whether the figure stands right behind an opening bracket: `80,000 in December (2,580 per day)`."""
        return self.parts.text.startswith("(", self.full_span.start - 1)

    @remembered
    def mentions(self) -> tuple[Mention, ...]:
        """The phrases that belong to it."""
        start, end = self.span
        return tuple([m for m in self.parts.mentions if start <= m.span.start and m.span.end <= end])

    @remembered
    def times(self) -> tuple[TimeRef, ...]:
        """The times that belong to it."""
        return tuple(t for t in self.parts.times if self.span.contains(t.span))

    @remembered
    def terms(self) -> tuple[TermRef, ...]:
        """The terms of office that belong to it."""
        return tuple(t for t in self.parts.terms if self.span.contains(t.span))

    @remembered
    def _by_tag(self) -> dict[str, tuple[Mention, ...]]:
        tags: dict[str, list[Mention]] = {}
        for mention in self.mentions:
            tags.setdefault(mention.tag, []).append(mention)
        for found in tags.values():
            if len(found) > 1:
                found.sort(key=lambda m: self.distance(m.span))
        return {tag: tuple(found) for tag, found in tags.items()}

    def of(self, tag: str) -> tuple[Mention, ...]:
        """The phrases of one tag that belong to it, those nearest to the figure first."""
        return self._by_tag.get(tag, ())

    def distance(self, span: Span) -> tuple[int, int]:
        """How far a span is from the figure; what follows within the near end comes before what precedes."""
        full = self.full_span
        if full.overlaps(span):
            return (0, 0)
        if span.start >= full.end:
            return (0 if span.end <= self.near_end else 2, span.start - full.end)
        return (1, full.start - span.end)


def hold(figures: Sequence[Figure], mentions: Sequence[Mention], text: str) -> tuple[Held, ...]:
    """The figures of a sentence that make a claim of their own.

    A superlative right behind a multiple is what the multiple multiplies ("twice the highest level ever"),
    and "for the first time ever" and "the previous record" belong to the count that they are said of.
    """
    said_of = [m.span for m in mentions if m.tag == "first" or (m.tag == "compare" and m.value == "aside")]
    counts = any(f.kind not in (Kind.SUPERLATIVE, Kind.ORDINAL) for f in figures)
    streaks = [m for m in mentions if m.meaning.tag == "streak"] if len(figures) > 1 else []
    out: list[Held] = []
    for at, figure in enumerate(figures):
        if at and figure.kind is Kind.COUNT and _completes(figures[at - 1], figure, mentions, streaks, text):
            out[-1] = Held(out[-1].figure, (*out[-1].absorbed, figure))
            continue
        extremum = out and _extremum_of(out[-1].figure, figure, text)
        spoken = figure.kind in (Kind.SUPERLATIVE, Kind.ORDINAL)
        belongs = counts and spoken and any(figure.span.overlaps(span) for span in said_of)
        if extremum or (belongs and out):
            out[-1] = Held(out[-1].figure, (*out[-1].absorbed, figure))
        elif not belongs:
            out.append(Held(figure))
    return tuple(out)


def _completes(
    held: Figure, figure: Figure, mentions: Sequence[Mention], streaks: Sequence[Mention], text: str
) -> bool:
    """Whether a count belongs to the figure before it.

    It is the mark of a streak (`the tenth straight month with more than 200,000`), or how many a place is among
    (`ranked second among the four border states`).
    """
    if is_streak(held, streaks, text):
        return side(figure, mentions, text) is not None
    if held.kind not in (Kind.ORDINAL, Kind.RANK):
        return False
    gap = text[held.span.end : figure.span.start].lower().split()
    return gap in (["among", "the"], ["of", "the"])


def _extremum_of(multiple: Figure, figure: Figure, text: str) -> bool:
    if multiple.kind is not Kind.MULTIPLE or figure.kind is not Kind.SUPERLATIVE:
        return False
    gap = text[multiple.full_span.end : figure.full_span.start]
    words = gap.lower().split()
    # "twice as many encounters at the border as in the busiest year"
    reached = len(words) <= _NEAR or (words[:1] == ["as"] and words[-1:] in (["as"], ["in"]) and "as" in words[1:])
    return "," not in gap and reached


def cut(parts: Parts) -> tuple[Clause, ...]:
    """The clauses of a sentence, one a figure that makes a claim."""
    boundaries, figures = _boundaries(parts), parts.figures
    clauses: list[Clause] = []
    start = parts.sentence.span.start
    for position, held in enumerate(figures):
        near, end = _reach(parts, boundaries, position)
        shared = False
        if position + 1 < len(figures):
            shared = _describes(held, figures[position + 1], parts.text)
            if shared:  # "a record 2.5 million encounters": what is said of the count is said of the record
                near, end = _reach(parts, boundaries, position + 1)
            elif not position and _opens_sentence(held, parts):
                shared, end = True, _reach(parts, boundaries, position + 1)[1]
            elif _part_of(held, figures[position + 1], parts.text):
                near, end = _part_reach(parts, boundaries, position + 1)
        if position and _part_of(figures[position - 1], held, parts.text):
            start = figures[position - 1].span.end
            near = end = min([end, *_verbs_behind(parts, held)])
        clauses.append(
            Clause(held, Span(_owned_from(parts, held, start) if position else start, end), near, parts, position)
        )
        start = start if shared else end
    return tuple(clauses)


def _owned_from(parts: Parts, held: Held, start: int) -> int:
    """Where the clause begins: no later than the place that owns its figure (`behind Tucson's 333,224`)."""
    begins = held.span.start
    end = begins - len("'s ")
    if parts.text[end:begins] not in ("'s ", "’s "):
        return start
    return min([start, *(m.span.start for m in parts.mentions if m.tag == "scope" and m.span.end == end)])


def _opens_sentence(held: Held, parts: Parts) -> bool:
    """`With about 308,000 arrests, El Paso was the busiest sector`: told of what the sentence goes on about."""
    start, end = parts.sentence.span.start, held.span.start
    return end - start <= len("with  ") and parts.text[start:end].lower().split() == ["with"]


def _reach(parts: Parts, boundaries: Sequence[int], position: int) -> tuple[int, int]:
    """Where a figure's own words end, and where its clause does: the last one's at the end of the sentence."""
    last = position + 1 == len(parts.figures)
    limit = parts.sentence.span.end if last else parts.figures[position + 1].span.start
    near = next((at for at in boundaries if parts.figures[position].span.end <= at < limit), limit)
    return near, parts.sentence.span.end if last else near


def _part_of(held: Held, following: Held, text: str) -> bool:
    """Whether a figure is told as a part of the one behind it ("2.2 million of the 2.4 million encounters")."""
    if following.figure.kind is not Kind.COUNT:
        return False
    gap = text[held.span.end : following.span.start].lower().split()
    if held.figure.kind in (Kind.SHARE, Kind.PERCENT):
        return gap in (["of"], ["of", "the"], ["of", "its"], ["of", "those"], ["of", "all"], ["of", "all", "the"])
    return held.figure.kind is Kind.COUNT and gap in (
        ["of", "the"],
        ["of", "its"],
        ["of", "those"],
        ["of", "all"],
        ["out", "of"],
    )


def _part_reach(parts: Parts, boundaries: Sequence[int], whole: int) -> tuple[int, int]:
    """A part's clause: through the noun of its whole, and with what a verb behind that says of the part."""
    near, end = _reach(parts, boundaries, whole)
    held = parts.figures[whole]
    if _verbs_behind(parts, held):
        return near, end
    nouns = (m.span.end for m in parts.mentions if m.tag in ("measure", "people") and m.span.start >= held.span.end)
    noun = min(nouns, default=held.span.start)
    return noun, noun


def _verbs_behind(parts: Parts, held: Held) -> list[int]:
    return [m.span.start for m in parts.mentions if m.tag == "part" and m.span.start >= held.span.end]


def _describes(held: Held, following: Held, text: str) -> bool:
    """Whether a superlative stands right before the count that it describes."""
    if held.figure.kind is not Kind.SUPERLATIVE or following.figure.kind is not Kind.COUNT:
        return False
    return len(text[held.span.end : following.span.start].split()) <= 1


def _boundaries(parts: Parts) -> Sequence[int]:
    """Where clauses may be cut: signs and boundary words outside figures and times."""
    start, end = parts.sentence.span.start, parts.sentence.span.end
    figures = [held.span for held in parts.figures]
    figures += [figure.full_span for held in parts.figures for figure in held.absorbed]
    names = [m.span for m in parts.mentions if m.tag in ("scope", "measure", "people")]
    closed = figures + names + [t.span for t in parts.times]
    signs = [match.start() for match in _SIGN.finditer(parts.text, start, end)]
    words = [m.span.start for m in parts.mentions if m.tag == "boundary"]
    found: list[int] = []
    for at in signs + words:
        for first, last in closed:
            if first <= at < last:
                break
        else:
            found.append(at)
    return sorted(found)
