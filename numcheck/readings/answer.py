"""What a reading is, a fully specified question, and what its answer is."""

from decimal import Decimal
from enum import Enum, StrEnum, auto
from typing import Literal, NamedTuple

from numcheck.claims.claim import Baseline, Claim
from numcheck.datasets.scope import Scope
from numcheck.datasets.series import Official
from numcheck.documents.document import Span
from numcheck.periods import Period

Role = Literal["value", "baseline", "whole", "part", "record"]


class Agreement(Enum):
    """How what was computed stands to what was printed."""

    AGREES = auto()
    ROUNDED = auto()  # within one unit of the last printed digit
    HEDGED = auto()  # right but for the hedge
    STRETCHED = auto()  # a multiple or "more than" that says too little
    MISDATED = auto()  # the mark was passed, but not then
    REVERSED = auto()  # the change went the other way
    OFF = auto()

    @property
    def is_near(self) -> bool:
        """Whether the words are only imprecise."""
        return self in (Agreement.ROUNDED, Agreement.HEDGED, Agreement.STRETCHED)


class Cited(NamedTuple):
    """An official figure and what part it plays in an answer."""

    role: Role
    official: Official


class Reading(NamedTuple):
    """One fully specified question.

    Attributes:
        measure: The measure.
        scope: Every restricted dimension, with component and border always named.
        period: The months.
        baseline: What it is compared with, or None.
        whole: Of a share, the scope of the whole; `scope` is then that of the part.
        differs: The slots in which it differs from the plain reading; () for the plain one.
    """

    measure: str
    scope: Scope
    period: Period
    baseline: Baseline | None = None
    whole: Scope | None = None
    differs: tuple[str, ...] = ()


class Answer(NamedTuple):
    """The answer to a reading.

    Attributes:
        reading: The question.
        computed: The value that the figure is held against: a total, a percentage, a ratio.
        cited: The official figures it rests on.
        agreement: How it stands to what was printed.
        since: For a record or a first time, the first period of the series that was searched.
        happened: For a threshold, the month in which the mark was passed, or None where it never was.
    """

    reading: Reading
    computed: Decimal
    cited: tuple[Cited, ...]
    agreement: Agreement
    since: Official | None = None
    happened: Period | None = None

    @property
    def is_contested(self) -> bool:
        """Whether it rests on a figure that others count too."""
        return any(item.official.contested for item in self.cited)

    @property
    def value(self) -> Official:
        """The official figure of the period asked about."""
        return self.cited[0].official


class Unanswered(NamedTuple):
    """Why a reading has no answer: the code of an NC9xx rule, what is missing in words, and the words in the way."""

    rule: str
    why: str
    words: tuple[Span, ...] = ()


class Ruling(StrEnum):
    """What is decided of a claim whose readings were weighed."""

    HOLDS = "holds"
    FLAGGED = "flagged"
    OPEN = "open"


class Read(NamedTuple):
    """A claim with the answers to its readings.

    Attributes:
        claim: The claim.
        plain: The answer to the plain reading, or why there is none.
        siblings: Answers to readings that differ in a slot; asked where no plain reading agrees, or to note.
        revised: Where `plain` is from an older release with which the claim agrees: what the figures asked first
            say of the same reading.
        not_public: Whether `plain` is from a release that was not public yet when the article appeared.
        ruling: What was decided when its readings were weighed, or None where they were not.
    """

    claim: Claim
    plain: Answer | Unanswered
    siblings: tuple[Answer, ...] = ()
    revised: Answer | None = None
    not_public: bool = False
    ruling: Ruling | None = None
