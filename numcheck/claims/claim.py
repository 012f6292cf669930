"""What a claim is: what the sentence says of a figure, slot by slot, each with where it came from."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Literal, NamedTuple, NoReturn

from numcheck.claims.details import Detail
from numcheck.datasets.scope import Scope
from numcheck.documents.document import Sentence, Span
from numcheck.figures.figure import Figure
from numcheck.periods import Period, month_name

Direction = Literal["up", "down"]
Pick = Literal["only", "max", "min"]


class Operation(StrEnum):
    """What the claim does with the official figures (the contract's `operation`)."""

    LEVEL = "level"
    CHANGE = "change"
    MULTIPLE = "multiple"
    SHARE = "share"
    SUPERLATIVE = "superlative"
    THRESHOLD = "threshold"
    RANK = "rank"
    AVERAGE = "average"
    STREAK = "streak"
    RANGE = "range"
    SUM = "sum"
    COMPARISON = "comparison"


CHANGES = (Operation.CHANGE, Operation.MULTIPLE)
"""Operations that tell how one total stands to another's in a number."""


class Source(StrEnum):
    """Where a slot's value came from (the contract's evidence `from`)."""

    STATED = "stated"
    INHERITED = "inherited"
    SETTLED = "settled"
    LATER = "later"
    DEFAULT = "default"
    OPEN = "open"


class Evidence(NamedTuple):
    """Where a slot's value came from.

    Attributes:
        source: How it was come by.
        span: The words it rests on; for `inherited`, `later` and `settled` those of the other sentence.
        convention: For `default`, the name of the convention in `lexicon/conventions.toml`.
    """

    source: Source
    span: Span | None = None
    convention: str | None = None

    def to_dict(self) -> dict[str, object]:
        """The contract's object for a piece of evidence."""
        out: dict[str, object] = {"from": str(self.source)}
        if self.span is not None:
            out |= {"start": self.span.start, "end": self.span.end}
        if self.convention is not None:
            out["convention"] = self.convention
        return out


class Unsaid(Mapping[str, Evidence]):
    """No evidence for any slot. Unlike an empty `MappingProxyType` it goes to other processes."""

    __slots__ = ()

    def __getitem__(self, slot: str) -> NoReturn:
        raise KeyError(slot)

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0

    def __repr__(self) -> str:
        return "{}"


class Baseline(NamedTuple):
    """What the claim compares with: one period, or the highest or lowest of several (of all where none is named)."""

    periods: tuple[Period, ...]
    pick: Pick = "only"

    def __str__(self) -> str:
        if self.pick == "only":
            return str(self.periods[0])
        if not self.periods:
            return self.pick
        first, last = self.periods[0], self.periods[-1]
        if first.is_month or first is last:
            return f"{self.pick}({month_name(first.first)}..{month_name(last.last)})"
        return f"{self.pick}({first}..{last})"


class Claim(NamedTuple):
    """What a sentence says of one figure.

    Attributes:
        figure: The figure; a comparison has none, and its phrase stands in its place.
        sentence: The sentence it stands in.
        span: The words that make up the claim: the figure with what the clause says of it.
        operation: What is asked of the official figures.
        measure: The measure's name in the dataset cards, or None where nothing says what is counted.
        scope: The members that are known, by dimension; a dimension that is not there is open.
        period: What it is about; () is open.
        baseline: What it is compared with, or None.
        direction: Which way a change goes, or None.
        evidence: Where each slot's value came from, by slot (`measure`, `period`, `baseline`, and each dimension).
        attribution: Who said it, as printed ("the Associated Press"), or None.
        noun: The noun behind a count that says what it counts, or None.
        counts_people: Whether that noun names people, where the data count events.
        refers_back: Whether its subject is an earlier figure ("that number", "the annual total").
        compared: Whether its figure is only what another one is compared with ("up from 192,001 in September 2021").
        absorbed: Figures that belong to this claim and are no findings of their own.
        detail: What an average, a rank, a streak, a range, a first time or a comparison says besides, or None.
    """

    figure: Figure
    sentence: Sentence
    span: Span
    operation: Operation
    measure: str | None
    scope: Scope
    period: tuple[Period, ...] = ()
    baseline: Baseline | None = None
    direction: Direction | None = None
    evidence: Mapping[str, Evidence] = Unsaid()
    attribution: str | None = None
    noun: Span | None = None
    counts_people: bool = False
    refers_back: bool = False
    compared: bool = False
    absorbed: tuple[Figure, ...] = ()
    detail: Detail | None = None

    @property
    def spans(self) -> tuple[Span, ...]:
        """The places of its figure and of those that belong to it."""
        return (self.figure.span, *(figure.span for figure in self.absorbed))

    def to_dict(self) -> dict[str, object]:
        """The contract's object for a claim; the component and the border are always named, null where open."""
        return {
            "operation": str(self.operation),
            "measure": self.measure,
            "direction": self.direction,
            "period": str(self.period[0]) if self.period else None,
            "baseline": str(self.baseline) if self.baseline is not None and self.baseline.periods else None,
            "scope": {"component": self.scope.get("component"), "border": self.scope.get("border"), **self.scope},
            "evidence": {slot: evidence.to_dict() for slot, evidence in self.evidence.items()},
        }
