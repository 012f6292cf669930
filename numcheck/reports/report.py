"""A document's report: its findings, what was set aside, and the honest count of both."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from numcheck.claims.claim import Operation
from numcheck.documents.document import Document, Span
from numcheck.figures.figure import SetAside
from numcheck.figures.precision import plain
from numcheck.findings.finding import Alternative, Cited, Finding, Severity, Suggestion, Verdict
from numcheck.reports.places import edit, is_edited, told
from numcheck.version import __version__

if TYPE_CHECKING:
    import pandas as pd

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


@dataclass(frozen=True, slots=True, repr=False)
class Report:
    """What numcheck says of one document.

    Attributes:
        document: The document.
        findings: One finding a claim, of every verdict, in text order.
        set_aside: What looks like a figure and was not checked as one, with the reason, in text order.
        as_of: Which figures were asked: `both` those public at publication and the latest, one of the two
            (`published`, `latest`), or those public on a day (`2022-08-20`).
    """

    document: Document
    findings: tuple[Finding, ...]
    set_aside: tuple[SetAside, ...]
    as_of: str = "both"

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.findings)

    def __len__(self) -> int:
        return len(self.findings)

    def __bool__(self) -> bool:
        """A report is one though nothing was found."""
        return True

    def of(self, *verdicts: Verdict | str) -> tuple[Finding, ...]:
        """The findings with one of these verdicts: `report.of("contradicted", "imprecise")`.

        Raises:
            ValueError: One is no verdict.
        """
        wanted = {Verdict(verdict) for verdict in verdicts}
        return tuple(finding for finding in self.findings if finding.verdict in wanted)

    @property
    def flagged(self) -> tuple[Finding, ...]:
        """The findings that ask for an edit: what is contradicted, misses context or is imprecise."""
        return tuple(finding for finding in self.findings if finding.severity in (Severity.ERROR, Severity.WARNING))

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
            **self._read_as(),
            "findings": [told(self.document, self._finding(finding)) for finding in self.findings],
            "set_aside": [told(self.document, item.to_dict()) for item in self.set_aside],
            "summary": summary._asdict(),
        }

    def to_frame(self) -> "pd.DataFrame":
        """The findings as a pandas data frame, a row each, in text order; see `numcheck.reports.table` for the columns.

        Raises:
            ExtraMissingError: pandas is not installed.
        """
        from numcheck.reports.table import frame

        return frame(self)

    def __repr__(self) -> str:
        from numcheck.reports.summary import summarise

        return f"<Report on {self.document.source!r}: {summarise([self])}>"

    def _repr_html_(self) -> str:
        from numcheck.reports.notebook import fragment

        return fragment(self)

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
            "suggestion": self._suggestion(finding.suggestion),
        }

    def _suggestion(self, suggestion: Suggestion | None) -> dict[str, object] | None:
        """The edit, of the source where its places are the contract's; None where it cannot be made there."""
        if suggestion is None:
            return None
        change = edit(self.document, *suggestion) if is_edited(self.document) else suggestion
        return None if change is None else {**_span(change.span), "replacement": change.replacement}

    def _read_as(self) -> dict[str, str]:
        """What was assumed of the document, where there was something to assume."""
        assumed = {"encoding": self.document.encoding, "published_from": self.document.published_from}
        return {key: value for key, value in assumed.items() if value is not None}

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
