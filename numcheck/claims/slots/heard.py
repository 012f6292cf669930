"""What a figure hears: the words of its sentence and of those around it, each with how they stand to the figure."""

from bisect import bisect_left
from collections.abc import Iterator
from operator import itemgetter
from typing import NamedTuple

from numcheck.claims.candidate import weights
from numcheck.claims.page import Page
from numcheck.claims.phrases import PLACES, Mention
from numcheck.claims.sentence.line import Line
from numcheck.claims.sentence.relate import Relation, across, leads, relation
from numcheck.claims.sentence.words import before
from numcheck.claims.tables import Cell
from numcheck.claims.when.time import Time, find_times
from numcheck.documents.document import Span
from numcheck.figures.figure import Figure, Kind

FURTHEST = 8
"""How many sentences away words are still heard."""

AHEAD = 3
"""How many sentences ahead."""


_COUNTED = ("measure", "people")
"""Tags of the words that name what is counted."""


_OWNED_BY = len("'s ")
"""How far before a superlative the words may end whose it is."""


class Heard(NamedTuple):
    """A phrase that a figure hears: its relation to the figure, and what that is worth."""

    mention: Mention
    line: Line
    relation: Relation
    weight: int


class HeardTime(NamedTuple):
    """A time that a figure hears."""

    time: Time
    line: Line
    relation: Relation
    weight: int


class Ear(NamedTuple):
    """A figure in its sentence, listening.

    Attributes:
        page: The article.
        line: The sentence.
        figure: The figure.
    """

    page: Page
    line: Line
    figure: Figure

    @property
    def clause(self) -> tuple[int, int]:
        """The figure's clause."""
        return self.line.frame.clause(self.figure.span.start)

    @property
    def leans(self) -> bool:
        """Whether its own stretch names nothing counted, so that it leans on what stands before."""
        start, end = self.line.frame.zones[self.figure.span][:2]
        if [m for m in self.line.slots if m.tag in _COUNTED and start <= m.span.start < end]:
            return False
        return self.cell is None or not any(m.tag in _COUNTED for m in self.headings)

    @property
    def points_back(self) -> bool:
        """Whether its clause points back at something told before ("that number", "of those"); "said that" does not."""
        if "back" in self.line.tagged:
            start, end = self.clause[0], self.figure.full_span.start
            leads = [m.span for m in self.line.said("cut", start, end)]
            if any(not any(span.contains(m.span) for span in leads) for m in self.line.said("back", start, end)):
                return True
        return self._is_appended

    @property
    def _is_appended(self) -> bool:
        """Whether it compares the number before it: `396,579 apprehensions, fewer than in 2016`."""
        if self.figure not in self.line.moves or self.figure.text.lower() not in before("than_time"):
            return False
        end = self.figure.span.start
        told = [one.span.end for one in self.line.frame.owners if one.span.end <= end]
        comma = self.page.text.rfind(",", told[-1], end) if told else -1
        return bool(told) and not any(max(told[-1], comma) < m.span.start < end for m in self.line.slots)

    @property
    def goes_on(self) -> bool:
        """Whether whom it counts has been named before it: `these 42,186 people`, or its stretch names nobody."""
        leading = self.page.text[self.line.start : self.figure.full_span.start].lower().split()[-1:]
        return self.leans or not before("these").isdisjoint(leading)

    @property
    def tells_total(self) -> bool:
        """Whether its clause says that no part is meant."""
        return self.line.says("total", *self.clause) or any(
            head.says("total", *head.sentence.span) for head in self.heads
        )

    @property
    def tells_of_share(self) -> bool:
        """Whether its sentence tells before it of a share: `its share slipped to 43 percent, the lowest on record`."""
        leading = self.page.text[self.line.start : self.figure.span.start].lower().split()
        return not before("shares").isdisjoint(leading)

    @property
    def is_of_the_border(self) -> bool:
        """Whether words of a superlative, behind it in its clause, or right before it (`the border's`) name one."""
        start, end = self.figure.span.start, self.clause[1]
        named = (one.span for one in self.line.slots if "border" in one.meaning.scope)
        return any(start <= one.start < end or one.end <= start <= one.end + _OWNED_BY for one in named)

    @property
    def cell(self) -> Cell | None:
        """The cell that it stands in alone, or None."""
        return self.page.tables.cells.get(self.line.sentence.number)

    @property
    def heads(self) -> tuple[Line, ...]:
        """The headings of its cell."""
        return () if self.cell is None else tuple(self.page.lines[at] for at in self.cell.heads)

    @property
    def headings(self) -> tuple[Mention, ...]:
        """What the headings of its cell say of what is counted."""
        return tuple(m for head in self.heads for m in head.slots)

    @property
    def caption(self) -> tuple[Mention, ...]:
        """What the sentence right before its table says of what is counted."""
        at = 0 if self.cell is None else self.cell.table[0]
        return self.page.lines[at - 1].slots if at else ()

    @property
    def names_border(self) -> bool:
        """Whether its sentence, or the one before it in its paragraph, names a border, or a question before it."""
        at = self.line.sentence.number if self.cell is None else self.cell.table[0]
        if any(head.sentence.number in self.page.borders for head in self.heads):
            return True
        if self.cell is not None:
            return at - 1 in self.page.borders
        return at in self.page.bordered

    @property
    def border_before(self) -> str | None:
        """The border that was plainly named last before its sentence, however far back; None where none was."""
        told = self.page.plain_borders
        at = bisect_left(told, self.line.sentence.number, key=itemgetter(0))
        return told[at - 1][1] if at else None

    def hear(self) -> tuple[list[Heard], list[HeardTime]]:
        """The phrases and the times that it hears."""
        worth, text, partner = weights(), self.page.text, self.partner
        phrases: list[Heard] = []
        times: list[HeardTime] = []
        for line, beside in self._lines():
            if beside is not None and partner is None:  # all the words of another sentence stand alike to it
                weight = worth[beside]
                phrases += [tuple.__new__(Heard, (mention, line, beside, weight)) for mention in line.slots]
                times += [tuple.__new__(HeardTime, (time, line, beside, weight)) for time in line.times]
                continue
            for mention in line.slots:
                if partner is not None and self._is_paired_away(mention.span):
                    continue
                told = beside or relation(text, self.line, self.figure, mention.span, line)
                told = Relation.ATTACHED if mention.span == partner else told
                phrases.append(tuple.__new__(Heard, (mention, line, told, worth[told])))
            for time in line.times:
                if partner is not None and self._is_paired_away(time.span):
                    continue
                told = beside or relation(text, self.line, self.figure, time.span, line, is_time=True)
                owned = line is self.line and (time.span == partner or self._owns(time.span))
                told = Relation.OWNED if owned else told
                bound = next(self._bound(time), time) if owned and time.form == "since" else time
                times.append(tuple.__new__(HeardTime, (bound, line, told, worth[told])))
        for time in (*self._bounding(), *(() if self.cell is None else self.cell.times)):
            times.append(HeardTime(time, self.line, Relation.OWNED, worth[Relation.OWNED]))
        return phrases, times

    @property
    def partner(self) -> Span | None:
        """The place of the time or the member that `respectively` makes its own, or None."""
        return self.line.pairs.get(self.figure.full_span)

    def _is_paired_away(self, span: Span) -> bool:
        """Whether a time or a member of its sentence is another number's, by `respectively`."""
        return self.partner is not None and span != self.partner and span in self.line.pairs.values()

    def _lines(self) -> list[tuple[Line, Relation | None]]:
        """The sentences that it hears: of a table its own headings alone, and what stands before and behind that.

        Each with how all its words stand to the figure; None of its own, where each stands to it by itself.
        """
        at, cell, every, inside = self.line.sentence.number, self.cell, self.page.lines, self.page.tables.inside
        first, last = (at, at) if cell is None else cell.table
        intro, narrowing = self.page.intros.get(at), None if self.narrowed_to is None else self.narrowing
        before, behind = every[max(0, first - FURTHEST) : first], every[last + 1 : last + AHEAD + 1]
        found: list[tuple[Line, Relation | None]] = []
        for line in (*before, *self.heads, self.line, *behind):
            number = line.sentence.number
            is_head = cell is not None and line is not self.line and number in cell.heads
            if (line.slots or line.times) and (line is self.line or is_head or number not in inside):
                if number == intro:
                    beside: Relation | None = Relation.SHARED
                elif line is narrowing or is_head:
                    beside = Relation.ATTACHED
                else:
                    beside = None if line is self.line else across(first - number)
                found.append((line, beside))
        return found

    @property
    def narrowing(self) -> Line | None:
        """The later sentence that says its own to be of a part alone, or None."""
        at = self.page.narrowed.get(self.line.sentence.number)
        return None if at is None else self.page.lines[at]

    @property
    def narrowed_to(self) -> Mention | None:
        """The only sector or state that this sentence, right behind its own, names; None where it names none."""
        later = self.narrowing
        if later is None or later.sentence.number != self.line.sentence.number + 1:
            return None
        places = [m for m in later.slots if m.tag == "scope" and m.value in PLACES]
        return places[0] if len(places) == 1 else None

    def is_intro(self, other: Line) -> bool:
        """Whether a sentence leads to the list that the figure stands in."""
        return self.page.intros.get(self.line.sentence.number) == other.sentence.number

    def _owns(self, span: Span) -> bool:
        """`December's record 249,741`: the time's possessive stands before the figure's own adjectives.

        Or the figure is told of the time right before it: `the peak of May 2019, with its 132,856`.
        """
        text, first = self.page.text, self.figure.full_span.start
        if self._is_of(span) or self._is_dated(span):
            return True
        if span.end > first or text[span.end - 2 : span.end] not in ("'s", "’s"):
            return False
        apart = "and" in text[span.end : first].lower().split()  # "half of March's count and an 84 percent plunge"
        return not apart and leads(text, self.line, span.end, first, _ADJECTIVES)

    def _is_dated(self, span: Span) -> bool:
        """`the low point in March`, `its peak of May 2019`: the time right behind a superlative is its own."""
        gap = self.page.text[self.figure.span.end : span.start].lower().split()
        behind = self.figure.kind is Kind.SUPERLATIVE and span.start > self.figure.span.end
        return behind and len(gap) <= 1 and before("dated").issuperset(gap)

    def _bounding(self) -> Iterator[Time]:
        """The time that bounds a superlative of which the figure's stretch goes on: `since May 2020, when 900 came`."""
        for one in (*self.line.figures, *self.line.extremes.lasts):
            if one.kind is Kind.SUPERLATIVE and self._is_of(one.span):
                told = find_times(self.page.text, *one.span)
                for since in [time for time in told if time.form == "since"]:
                    yield from self._bound(since)
                if one in self.line.extremes.lasts and told and told[-1].form != "since":
                    yield told[-1]  # "last seen in March 2006, when it was 160,696"

    def _bound(self, since: Time) -> Iterator[Time]:
        """The time behind "since"."""
        text, (start, end) = self.page.text, since.span
        yield from find_times(text, text.find(" ", start, end) + 1 or start, end)[-1:]

    def _is_of(self, span: Span) -> bool:
        """Whether the figure's stretch is told of what ends right before it: `, with its 132,856`, `, when ...`."""
        zone, text, first = self.line.frame.zones[self.figure.span], self.page.text, self.figure.full_span.start
        if (
            not zone.start - 1 <= span.end < first
            or text[span.end - 1] == "s"
            or any(span.end <= time.span.start < zone.end for time in self.line.times)
        ):
            return False
        opening = text[span.end : first].lower().strip(" ,").split()[:2]
        compared = self.line.frame.is_of_one_compared(span.start, self.figure)
        compared = compared or any(time.compares and time.span == span for time in self.line.times)
        # "the slowest month since May 2020, with 99,545": what is told is rather the record than what bounds it.
        compared = compared or any(one.kind is Kind.SUPERLATIVE and one.span == span for one in self.line.figures)
        words = before("of_that_compared" if compared else "of_that")
        return not words.isdisjoint((*opening[:1], " ".join(opening)))


_ADJECTIVES = 4
"""How many words may stand between a possessive and the figure."""
