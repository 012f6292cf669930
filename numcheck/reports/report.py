"""A document's report: its findings, what was set aside, and the honest count of both."""

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from numcheck.claims.claim import Operation
from numcheck.documents.document import Document, Span
from numcheck.figures.figure import SetAside
from numcheck.figures.precision import plain
from numcheck.findings.finding import Alternative, Cited, Finding, Verdict
from numcheck.version import __version__

if TYPE_CHECKING:
    from numcheck.datasets.catalog import Catalog
    from numcheck.readings.lines import Line

SCHEMA = "numcheck-report/1"


class Summary(NamedTuple):
    """How many figures there are, how many were checked and with what result, and how many were not.

    `figures` is `checked` + `unverifiable` + `set_aside`.
    """

    figures: int
    checked: int
    supported: int
    imprecise: int
    missing_context: int
    contradicted: int
    unverifiable: int
    set_aside: int


@dataclass(frozen=True, slots=True)
class Report:
    """What numcheck says of one document.

    Attributes:
        document: The document.
        findings: One finding a claim, of every verdict, in text order.
        set_aside: What looks like a figure and was not checked as one, with the reason, in text order.
        as_of: Which figures were asked: `both` those public at publication and the latest, one of the two
            (`published`, `latest`), or those public on a day (`2022-08-20`).
        catalog: The figures that were asked first, for the series around them; None in a report that came from
            another process. No part of what the report says.
    """

    document: Document
    findings: tuple[Finding, ...]
    set_aside: tuple[SetAside, ...]
    as_of: str = "both"
    catalog: "Catalog | None" = field(default=None, compare=False, repr=False)

    def __reduce__(self) -> tuple[object, ...]:
        """A report goes to another process without the figures: a connection to them serves one thread."""
        return Report, (self.document, self.findings, self.set_aside, self.as_of)

    def line(self, finding: Finding) -> "Line | None":
        """The series around the first official figure of a finding, or None where there is none to show."""
        if self.catalog is None or not finding.official:
            return None
        from numcheck.readings.lines import line

        first, *others = (item.official for item in finding.official)
        return line(first, self.catalog, others)

    @property
    def summary(self) -> Summary:
        """The counts."""
        by = Counter(finding.verdict for finding in self.findings)
        unverifiable = by[Verdict.UNVERIFIABLE]
        return Summary(
            figures=len(self.findings) + len(self.set_aside),
            checked=len(self.findings) - unverifiable,
            supported=by[Verdict.SUPPORTED],
            imprecise=by[Verdict.IMPRECISE],
            missing_context=by[Verdict.MISSING_CONTEXT],
            contradicted=by[Verdict.CONTRADICTED],
            unverifiable=unverifiable,
            set_aside=len(self.set_aside),
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON contract's report object (`docs/contract.md`)."""
        published = self.document.published
        summary = self.summary
        return {
            "schema": SCHEMA,
            "version": __version__,
            "source": self.document.source,
            "published": None if published is None else published.text,
            "as_of": self.as_of,
            "findings": [self._finding(finding) for finding in self.findings],
            "set_aside": [item.to_dict() for item in self.set_aside],
            "summary": summary._asdict(),
        }

    def _finding(self, finding: Finding) -> dict[str, object]:
        claim = finding.claim
        return {
            "id": finding.id,
            "rule": finding.rule,
            "verdict": str(finding.verdict),
            "severity": str(finding.severity),
            "span": self._place(claim.span),
            "text": self.document.slice(claim.span),
            "sentence": _span(claim.sentence.span),
            "attribution": claim.attribution,
            "also_at": [self._place(span) for span in finding.also_at],
            "figure": None if claim.operation is Operation.COMPARISON else claim.figure.to_dict(),
            "claim": claim.to_dict(),
            "official": [_cited(item) for item in finding.official],
            "computed": None if finding.computed is None else plain(finding.computed),
            "alternatives": [_alternative(item) for item in finding.alternatives],
            "message": finding.message,
            "notes": [{"rule": note.rule, "text": note.text} for note in finding.notes],
            "suggestion": None
            if finding.suggestion is None
            else {**_span(finding.suggestion.span), "replacement": finding.suggestion.replacement},
        }

    def _place(self, span: Span) -> dict[str, int]:
        line, column = self.document.line_column(span.start)
        return {**_span(span), "line": line, "column": column}


def _span(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}


def _cited(item: Cited) -> dict[str, object]:
    official = item.official
    return {
        "role": item.role,
        "value": plain(official.value),
        "measure": official.measure,
        "scope": dict(official.scope),
        "period": str(official.period),
        "dataset": official.dataset,
        "release": official.release,
    }


def _alternative(item: Alternative) -> dict[str, object]:
    return {
        "value": plain(item.value),
        "scope": dict(item.official.scope),
        "period": str(item.official.period),
        "agrees": item.agrees,
        "dataset": item.official.dataset,
        "release": item.official.release,
        "why": item.why,
    }
