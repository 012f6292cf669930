"""A document's report: its findings, what was set aside, and the honest count of both."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, NamedTuple, overload

from numcheck.claims.claim import Operation
from numcheck.documents.document import Document, Span
from numcheck.figures.figure import SetAside
from numcheck.figures.precision import plain
from numcheck.findings.finding import (
    Alternative,
    Cited,
    Finding,
    Problem,
    SignedOff,
    Suggestion,
    Suppressed,
    Verdict,
)
from numcheck.reports.places import edit, is_edited, placed
from numcheck.reports.where import where
from numcheck.version import __version__

if TYPE_CHECKING:
    import pandas as pd

    from numcheck.datasets.catalog import Catalog
    from numcheck.readings.lines import Line

SCHEMA = "numcheck-report/1"


class Summary(NamedTuple):
    """How many figures there are, how many were checked and with what result, and how many were not.

    `figures` is `checked` + `unverifiable` + `set_aside` + `silenced` + `signed_off`. `left_out` counts what a check of
    changed lines alone leaves out, and is no part of it.
    """

    figures: int
    checked: int
    supported: int
    imprecise: int
    missing_context: int
    contradicted: int
    unverifiable: int
    set_aside: int
    silenced: int = 0
    signed_off: int = 0
    left_out: int = 0


@dataclass(frozen=True, slots=True, repr=False)
class Report(Sequence[Finding]):
    """What numcheck says of one document: the sequence of its findings, with what was set aside.

    It is empty, and so false, where nothing was found to check.

    Attributes:
        document: The document.
        findings: One finding a claim, of every verdict, in text order.
        set_aside: What looks like a figure and was not checked as one, with the reason, in text order.
        as_of: Which figures were asked: `both` those public at publication and the latest, one of the two
            (`published`, `latest`), or those public on a day (`2022-08-20`).
        suppressed: The findings that somebody has silenced, and why; they are not among `findings`.
        signed_off: The figures that somebody has checked where the data cannot; they are neither among `findings`
            nor in `set_aside`.
        problems: What is wrong with the document's comments to numcheck.
        left_out: How many figures stand on lines that were not asked about (`--diff`), and are not in the report.
        catalog: The figures that were asked first, for the series around them; None in a report that came from
            another process. No part of what the report says.
    """

    document: Document
    findings: tuple[Finding, ...]
    set_aside: tuple[SetAside, ...]
    as_of: str = "both"
    suppressed: tuple[Suppressed, ...] = ()
    signed_off: tuple[SignedOff, ...] = ()
    problems: tuple[Problem, ...] = ()
    left_out: int = 0
    catalog: "Catalog | None" = field(default=None, compare=False, repr=False)

    @property
    def source(self) -> str:
        """What the document is called."""
        return self.document.source

    @overload
    def __getitem__(self, index: int) -> Finding: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Finding, ...]: ...
    def __getitem__(self, index: int | slice) -> Finding | tuple[Finding, ...]:
        return self.findings[index]

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.findings)

    def __len__(self) -> int:
        return len(self.findings)

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
        return tuple(finding for finding in self.findings if finding.is_flagged)

    def __reduce__(self) -> tuple[object, ...]:
        """A report goes to another process without the figures: a connection to them serves one thread."""
        return Report, tuple(getattr(self, one.name) for one in fields(self) if one.name != "catalog")

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
            figures=sum(map(len, (self.findings, self.set_aside, self.suppressed, self.signed_off))),
            checked=len(self.findings) - unverifiable,
            supported=by[Verdict.SUPPORTED],
            imprecise=by[Verdict.IMPRECISE],
            missing_context=by[Verdict.MISSING_CONTEXT],
            contradicted=by[Verdict.CONTRADICTED],
            unverifiable=unverifiable,
            set_aside=len(self.set_aside),
            silenced=len(self.suppressed),
            signed_off=len(self.signed_off),
            left_out=self.left_out,
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
            "findings": self._placed(map(self._finding, self.findings)),
            "set_aside": self._placed(item.to_dict() for item in self.set_aside),
            "suppressed": self._placed(map(self._suppressed, self.suppressed)),
            "signed_off": self._placed(map(self._signed_off, self.signed_off)),
            "problems": self._placed(map(self._problem, self.problems)),
            "summary": summary._asdict(),
        }

    def to_frame(self) -> "pd.DataFrame":
        """The findings as a pandas data frame, a row each, in text order; see `numcheck.reports.table` for the columns.

        Raises:
            ExtraMissingError: pandas is not installed.
        """
        from numcheck.reports.table import frame

        return frame(self)

    def to_html(self, *, everything: bool = False, charts: bool = True) -> str:
        """The report as one page of HTML (`docs/report.md`), as `numcheck check --format html` writes it.

        Args:
            everything: Whether the cards of what holds and of what was not checked stand open.
            charts: Whether charts are drawn; they need matplotlib, and the page says so where it is missing.
        """
        from numcheck.reports.html import render

        return render([self], everything=everything, charts=charts)

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
            "confidence": finding.confidence,
            "span": self._place(claim.span),
            "text": self.document.slice(claim.span),
            "place": where(self.document, finding.span),
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

    def _placed(self, objects: Iterable[dict[str, object]]) -> list[dict[str, object]]:
        """The objects with the places that a reader of the document has."""
        return [placed(self.document, one) for one in objects]

    def _suggestion(self, suggestion: Suggestion | None) -> dict[str, object] | None:
        """The edit, of the source where its places are the contract's; None where it cannot be made there."""
        if suggestion is None:
            return None
        change = edit(self.document, *suggestion) if is_edited(self.document) else suggestion
        return None if change is None else {**_span(change.span), "replacement": change.replacement}

    def _read_as(self) -> dict[str, str]:
        """What was assumed of the document, where there was something to assume."""
        keys = ("encoding", "published_from", "published_unread")
        assumed = {key: getattr(self.document, key) for key in keys}
        return {key: value for key, value in assumed.items() if value is not None}

    def _suppressed(self, item: Suppressed) -> dict[str, object]:
        return {"by": item.by, "reason": item.reason, "finding": self._finding(item.finding)}

    def _signed_off(self, item: SignedOff) -> dict[str, object]:
        reason = item.what.reason if isinstance(item.what, SetAside) else None
        place = {"span": self._place(item.span), "text": item.text}
        return {**place, "rule": item.rule, "set_aside": reason, "source": item.source}

    def _problem(self, problem: Problem) -> dict[str, object]:
        place = self._place(Span(problem.at, problem.at))
        return {"rule": problem.code, "severity": str(problem.severity), "span": place, "message": problem.message}

    def _place(self, span: Span) -> dict[str, int]:
        line, column = self.document.place(span)
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
