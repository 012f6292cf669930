"""Reports built by hand: the renderers are tested without the stages before them."""

from dataclasses import replace
from decimal import Decimal

from numcheck.claims.claim import Baseline, Claim, Evidence, Operation, Source
from numcheck.datasets.scope import Scope
from numcheck.datasets.series import Official
from numcheck.documents.document import Document, Span
from numcheck.documents.published import parse
from numcheck.documents.read import from_text
from numcheck.figures.figure import Figure, Kind, SetAside
from numcheck.figures.precision import Interval
from numcheck.findings.finding import (
    Alternative,
    Cited,
    Finding,
    Note,
    Problem,
    SignedOff,
    Suggestion,
    Suppressed,
    Verdict,
)
from numcheck.periods import Period
from numcheck.reports.report import Report

STORY = """Border encounters climb again

In fiscal year 2022, closed in September, CBP recorded 2.4 million encounters, officials said.
That number rose 37 percent.

The total was three times that of 2019. The town of Eagle Ford has 300 agents, its mayor said on Nov. 11.
"""

NATIONWIDE = Official(
    Decimal(2766582),
    "encounters",
    Scope(component="CBP", border="nationwide"),
    Period.fiscal(2022),
    "cbp-encounters-nationwide",
    "2024-10-17",
)
SOUTHWEST = Official(
    Decimal(2378944),
    "encounters",
    Scope(component="CBP", border="southwest"),
    Period.fiscal(2022),
    "cbp-encounters-southwest",
    "2025-09",
)
YEAR_BEFORE = Official(
    Decimal(1734686),
    "encounters",
    Scope(component="CBP", border="southwest"),
    Period.fiscal(2021),
    "cbp-encounters-southwest",
    "2022-10-21",
)


def story(text: str = STORY, source: str = "draft.md") -> Report:
    """One finding of each kind but `imprecise`, and something set aside."""
    document = from_text(text, source, parse("2022-11-12"))
    findings = (_missing(document), _supported(document), _contradicted(document), _unverifiable(document))
    date = _span(document, "Nov. 11")
    return Report(document, findings, (SetAside(date, document.slice(date), "date"),))


def settled(source: str = "draft.md") -> Report:
    """The story with a finding of each way in which people settle one, a comment that is wrong, and lines left out."""
    report = story(source=source)
    missing, supported, contradicted, unverifiable = report.findings
    return replace(
        report,
        findings=(supported, contradicted),
        suppressed=(Suppressed(missing, "comment", "the headline names it"),),
        signed_off=(SignedOff(unverifiable, "300", "the mayor's office, Nov. 12"),),
        problems=(Problem("NC804", "NC204 has nothing to say in that paragraph. Take it out of the comment.", 28),),
        left_out=2,
    )


def nothing_checked() -> Report:
    """A document with one figure that the data cannot check."""
    document = from_text("The town of Eagle Ford has 300 agents.\n", "town.txt")
    return Report(document, (_unverifiable(document),), ())


def empty() -> Report:
    """A document without a figure."""
    return Report(from_text("", "empty.txt"), (), ())


def _missing(document: Document) -> Finding:
    return Finding(
        id="9f2c4e10a7b3",
        rule="NC301",
        verdict=Verdict.MISSING_CONTEXT,
        claim=_claim(document, "2.4 million", Kind.COUNT, "CBP recorded 2.4 million encounters", unit="encounters"),
        official=(Cited("value", NATIONWIDE),),
        computed=Decimal(2766582),
        alternatives=(Alternative(Decimal(2378944), SOUTHWEST, agrees=True, why="border"),),
        message="2.4 million is true of the southwest border only: the sentence names no border, and nationwide "
        "there were 2,766,582.",
        notes=(Note("Encounters are events, not people: one person can be counted several times.", "NC305"),),
        suggestion=Suggestion(
            _span(document, "2.4 million encounters"), "2.4 million encounters at the southwest border"
        ),
        also_at=(_span(document, "That number"),),
        confidence=0.86,
    )


def _supported(document: Document) -> Finding:
    return Finding(
        id="0123456789ab",
        rule=None,
        verdict=Verdict.SUPPORTED,
        claim=_claim(document, "37 percent", Kind.PERCENT, "rose 37 percent", Operation.CHANGE),
        official=(Cited("value", SOUTHWEST), Cited("baseline", YEAR_BEFORE)),
        computed=Decimal("37.14"),
        alternatives=(Alternative(Decimal("41.4"), NATIONWIDE, agrees=False, why="border"),),
        message="The southwest border agrees: 37.14%.",
        confidence=0.98,
    )


def _contradicted(document: Document) -> Finding:
    return Finding(
        id="ba9876543210",
        rule="NC103",
        verdict=Verdict.CONTRADICTED,
        claim=_claim(document, "three times", Kind.MULTIPLE, "The total was three times that", Operation.MULTIPLE),
        official=(Cited("value", NATIONWIDE),),
        computed=Decimal("2.43363"),
        alternatives=(),
        message="It was 2.43 times, not three times.",
        suggestion=Suggestion(_span(document, "three times"), "more than twice"),
        confidence=0.83,
    )


def _unverifiable(document: Document) -> Finding:
    return Finding(
        id="00000000000a",
        rule="NC902",
        verdict=Verdict.UNVERIFIABLE,
        claim=_claim(document, "300", Kind.COUNT, "300 agents", unit="agents"),
        official=(),
        computed=None,
        alternatives=(),
        message="No dataset measures agents.",
        confidence=0.59,
    )


def _claim(
    document: Document,
    printed: str,
    kind: Kind,
    words: str,
    operation: Operation = Operation.LEVEL,
    unit: str | None = None,
) -> Claim:
    place = _span(document, printed)
    span = _span(document, words)
    interval = Interval(Decimal("2350000"), None)
    return Claim(
        figure=Figure(place, printed, kind, Decimal("2400000"), interval, interval, unit=unit),
        sentence=document.sentence_at(place.start),
        span=span,
        operation=operation,
        measure="encounters",
        scope=Scope(component="CBP"),
        period=(Period.fiscal(2022),),
        baseline=Baseline((Period.fiscal(2021),)) if operation is Operation.CHANGE else None,
        direction="up" if operation is Operation.CHANGE else None,
        evidence={"period": Evidence(Source.STATED, place), "border": Evidence(Source.OPEN)},
    )


def _span(document: Document, words: str) -> Span:
    start = document.text.index(words)
    return Span(start, start + len(words))
