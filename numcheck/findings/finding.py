"""What a finding is: the verdict on one claim, with all that it rests on."""

from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum
from typing import Literal, NamedTuple

from numcheck.claims.claim import Claim
from numcheck.datasets.series import Official
from numcheck.documents.document import Span
from numcheck.figures.figure import SetAside
from numcheck.readings.answer import Cited, Role

__all__ = [
    "Alternative",
    "Cited",
    "Finding",
    "Note",
    "Problem",
    "Role",
    "Severity",
    "SignedOff",
    "Suggestion",
    "Suppressed",
    "SuppressedBy",
    "Verdict",
]

SuppressedBy = Literal["comment", "baseline", "config", "option"]


class Verdict(StrEnum):
    """What is to be said of a claim (the contract's `verdict`)."""

    SUPPORTED = "supported"
    IMPRECISE = "imprecise"
    MISSING_CONTEXT = "missing_context"
    CONTRADICTED = "contradicted"
    UNVERIFIABLE = "unverifiable"


class Severity(StrEnum):
    """How much a verdict weighs in a check (the contract's `severity`)."""

    OK = "ok"
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


SEVERITY: Mapping[Verdict, Severity] = {
    Verdict.SUPPORTED: Severity.OK,
    Verdict.UNVERIFIABLE: Severity.INFO,
    Verdict.IMPRECISE: Severity.WARNING,
    Verdict.MISSING_CONTEXT: Severity.WARNING,
    Verdict.CONTRADICTED: Severity.ERROR,
}


class Alternative(NamedTuple):
    """Another reading of the claim, and whether it agrees; `why` names the slot that differs (`border`, `period`)."""

    value: Decimal
    official: Official
    agrees: bool
    why: str


class Note(NamedTuple):
    """Something worth knowing beside the verdict; `rule` is the code of the rule whose page explains it, or None."""

    text: str
    rule: str | None = None


class Suggestion(NamedTuple):
    """The smallest edit that makes the sentence right: replace the span by the text (an empty span inserts)."""

    span: Span
    replacement: str


class Finding(NamedTuple):
    """The verdict on one claim.

    Attributes:
        id: A fingerprint, 12 hexadecimal digits, that survives edits elsewhere in the article.
        rule: The rule's code; None for `supported`.
        claim: The claim, with the slots as they stood when it was answered.
        official: The official figures that the plain reading rests on.
        computed: The value that the claim's figure is held against (a total, a percentage, a ratio), or None.
        alternatives: The other readings that were asked.
        message: What there is to say, in one or two sentences a reporter understands at once.
        notes: What is worth knowing beside it.
        suggestion: The edit, or None.
        also_at: Where the same claim is repeated.
        confidence: How often findings of its kind are right, from 0 to 1, as counted on passages with known answers.
    """

    id: str
    rule: str | None
    verdict: Verdict
    claim: Claim
    official: tuple[Cited, ...]
    computed: Decimal | None
    alternatives: tuple[Alternative, ...]
    message: str
    notes: tuple[Note, ...] = ()
    suggestion: Suggestion | None = None
    also_at: tuple[Span, ...] = ()
    confidence: float = 0.0

    @property
    def span(self) -> Span:
        """The place of the figure: where a report sends its reader. The claim around it may begin far before."""
        return self.claim.figure.span

    @property
    def severity(self) -> Severity:
        """How much the verdict weighs."""
        return SEVERITY[self.verdict]

    @property
    def is_flagged(self) -> bool:
        """Whether it asks for an edit: what is contradicted, misses context or is imprecise."""
        return self.severity in (Severity.ERROR, Severity.WARNING)


class Suppressed(NamedTuple):
    """A finding that somebody has silenced, by what (a comment, the baseline, the configuration) and why."""

    finding: Finding
    by: SuppressedBy
    reason: str


class SignedOff(NamedTuple):
    """A figure that the data cannot check and somebody has: `source` says against what."""

    what: Finding | SetAside
    text: str
    source: str

    @property
    def span(self) -> Span:
        """The place of the figure."""
        return self.what.span if isinstance(self.what, SetAside) else self.what.claim.figure.span

    @property
    def rule(self) -> str | None:
        """The rule that says why the data cannot check it, where it is a finding."""
        return None if isinstance(self.what, SetAside) else self.what.rule


class Problem(NamedTuple):
    """Something wrong with a comment to numcheck: its code (NC8xx), what is wrong, and where the comment stood."""

    code: str
    message: str
    at: int

    @property
    def severity(self) -> Severity:
        """A warning: a comment that does nothing leaves the figures as they are."""
        return Severity.WARNING
