"""What a figure's words propose: for each slot the candidates, each with its evidence."""

from collections.abc import Mapping
from typing import NamedTuple

from numcheck.claims.bars import Barred
from numcheck.claims.candidate import Candidates, Evidence
from numcheck.claims.claim import CHANGES, Operation
from numcheck.claims.details import Run
from numcheck.claims.doing import Doing
from numcheck.claims.phrases import Mention
from numcheck.claims.reach import Reach
from numcheck.claims.sentence.line import Line
from numcheck.claims.slots.period import Times
from numcheck.claims.tables import Cell
from numcheck.documents.document import Span
from numcheck.figures.figure import Figure, Kind
from numcheck.periods import Period

COMPARING = (*CHANGES, Operation.COMPARISON)
"""Operations that tell how one stands to another."""


class Proposal(NamedTuple):
    """What a figure's words propose.

    Attributes:
        figure: The figure.
        line: Its sentence.
        doings: What may be done with it, likeliest first.
        measures: What may be counted, each with what that costs; the first is likeliest.
        slots: The candidates of each dimension.
        times: Those of its period, and what it may be compared with.
        nearest: Times beside it that its anchored times may count from.
        bars: What keeps it from being answered or accused.
        unread: Words beside it that nobody knows.
        leans: Whether its own stretch names nothing counted.
        points_back: Whether its clause points back at something told before.
        tells_total: Whether its clause says that no part is meant.
        names_border: Whether its sentence, or the one before it in its paragraph, names a border, or a question before.
        stretch: The figure's own stretch of its sentence, without the signs at its ends.
        reach: Of a superlative, what it is held against, and of a multiple of one; None where it is none of totals.
        tells_whole: Whether the words behind it name its whole ("26 percent of all apprehensions"; not "of them").
        is_of_those: Whether they point at it ("nine-tenths of them").
        cell: The cell of a table in which it stands alone, or None.
        headings: What the headings of that cell say of what is counted.
        is_own: Whether what is counted is of a desk's own datasets, whose figures are never revised.
        noun: What is counted, named right behind the number ("2.4 million migrants"), or None.
        speaker: Who says it, as printed, or None.
        restates: Whether it tells otherwise what the number before it tells: `4,000 more, or 12 percent`.
        is_together: Whether its clause says that several are told together.
        leads_on: Whether "to" leads from it to the next number: `doubled, to 12,397 pounds`.
        is_of_that: Whether it is one of a number before it: `twice that`, `three times as many`.
        record: The record that stood until then, where the figure is one or is compared with one; or None.
        border_before: The border that was named last before its sentence, however far back; or None.
        peak: How far the highest or lowest reaches that it is told to be, where a term of office bounds that; or None.
    """

    figure: Figure
    line: Line
    doings: tuple[Doing, ...]
    measures: tuple[tuple[str, int], ...]
    slots: Mapping[str, Candidates]
    times: Times
    nearest: tuple[tuple[Period, Evidence], ...]
    bars: tuple[Barred, ...]
    unread: tuple[Span, ...]
    leans: bool
    points_back: bool
    tells_total: bool
    names_border: bool
    stretch: Span
    reach: Reach | None = None
    tells_whole: bool = False
    is_of_those: bool = False
    cell: Cell | None = None
    headings: tuple[Mention, ...] = ()
    is_own: bool = False
    noun: Mention | None = None
    speaker: str | None = None
    restates: bool = False
    is_together: bool = False
    leads_on: bool = False
    is_of_that: bool = False
    record: Reach | None = None
    border_before: str | None = None
    peak: Reach | None = None

    @property
    def subject(self) -> str:
        """What others have to be of as well to lend it anything: each measure of a desk's own stands alone."""
        measure = self.measures[0][0]
        return measure if self.is_own or measure == "encounters" else ""

    @property
    def measure(self) -> str:
        """What is likeliest counted."""
        return self.measures[0][0]

    @property
    def tells_sum(self) -> bool:
        """Whether its clause says that those of all components are meant: `in all`; `nationwide` says where."""
        clause = self.line.frame.clause(self.figure.span.start)
        return any(self.line.says("total", *clause, said) for said in ("words", "ports"))

    @property
    def is_compared(self) -> bool:
        """Whether it is only what another number is compared with ("below October's 45,188")."""
        return self.line.frame.zones[self.figure.span].compares

    @property
    def is_unnumbered(self) -> bool:
        """Whether its words claim something without a number: a direction, most of a whole, or an extreme."""
        return self.figure in self.line.unnumbered

    @property
    def is_mark(self) -> bool:
        """Whether it is what the months of a run pass, which another number tells the length of."""
        run = self.doings[0].detail
        return isinstance(run, Run) and run.told is not None

    @property
    def is_of_these(self) -> bool:
        """Whether its sentence names something that the statistics count, or goes on about something that does."""
        itself = self.figure.full_span  # "the highest ever recorded" names nothing
        named = [m for m in self.line.slots if m.tag != "people" and not (m.tag == "verb" and itself.contains(m.span))]
        if self.figure.kind in (Kind.PERCENT, Kind.SHARE, Kind.RATE, Kind.SUPERLATIVE):
            return bool(named) or self.points_back
        zone = self.line.frame.zones[self.figure.span]
        own = [m for m in self.line.slots if zone.holds(m.span.start)]
        apart = self.cell is not None or self.figure.kind in (Kind.MULTIPLE, Kind.MASS)
        if self.figure.kind is Kind.COUNT and self.figure.value is not None and self.figure.value < _FEW:
            named = [m for m in own if m.tag in _COUNTED]
        elif apart or (own and not self.points_back and not self.is_compared):
            named = [m for m in own if m.tag != "people"]  # of whom it says no more may be anybody
        return self.is_named or (not self.unread and bool(named))

    @property
    def is_named(self) -> bool:
        """Whether the noun of the number itself says what is counted, and no loose word: `359,885 removals`."""
        return self.noun is not None and self.noun.tag == "measure" and self.noun.meaning.convention is None

    @property
    def is_counted(self) -> bool:
        """Whether its clause says in words of the statistics what is counted: an encounter, or people at a border."""
        first, last = self.line.frame.clause(self.figure.span.start)
        said = [m for m in self.line.slots if first <= m.span.start <= last]
        people = any(m.tag == "people" for m in said) and any("border" in m.meaning.scope for m in said)
        return people or any(m.tag in _COUNTED for m in said)


_COUNTED = ("measure", "verb")
"""Tags of the words that say what is counted."""

_FEW = 100
"""Below which a count is of the statistics only where its own stretch says what is counted: `over 18`, `the 20`."""
