"""The reports as a table of comma-separated values (RFC 4180), a row for each finding, for a spreadsheet.

A spreadsheet takes a cell that begins with `=`, `+`, `-` or `@` for a formula, and an article may hold anything: such a
cell of text gets an apostrophe before it.
"""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping

from numcheck.documents.document import Document, Span
from numcheck.figures.precision import plain
from numcheck.findings.finding import Finding, Problem, SignedOff, Suggestion, Suppressed
from numcheck.reports import wording
from numcheck.reports.report import Report
from numcheck.reports.safe import clean
from numcheck.reports.unread import Unread
from numcheck.reports.where import where

COLUMNS = (
    *("source", "line", "column", "verdict", "severity", "rule", "text", "computed", "official", "message"),
    *("notes", "suggestion", "settled_by", "reason", "id", "confidence", "place"),
)
"""The columns; `docs/ci/formats.md` says what each holds."""

_NUMBERS = ("line", "column", "computed", "confidence")
_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")

_Row = Mapping[str, object]


def render(reports: Iterable[Report | Unread]) -> str:
    """The table with a header, document by document, rows in text order; lines end as RFC 4180 has it."""
    return "".join(pieces(reports))


def pieces(reports: Iterable[Report | Unread]) -> Iterator[str]:
    """The text of `render`, document by document."""
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, COLUMNS, restval="")
    writer.writeheader()
    for report in reports:
        rows = [_unread(report)] if isinstance(report, Unread) else _rows(report)
        writer.writerows({column: _cell(column, value) for column, value in row.items()} for row in rows)
        yield out.getvalue()
        out.seek(0)
        out.truncate()
    yield out.getvalue()


def _rows(report: Report) -> list[_Row]:
    document = report.document
    rows = [
        *((finding.span, _finding(document, finding)) for finding in report.findings),
        *((item.finding.span, _suppressed(document, item)) for item in report.suppressed),
        *((item.span, _signed_off(item)) for item in report.signed_off),
        *((Span(problem.at, problem.at), _problem(problem)) for problem in report.problems),
    ]
    return [{**_place(document, span), **row} for span, row in sorted(rows, key=lambda pair: pair[0])]


def _place(document: Document, span: Span) -> _Row:
    line, column = document.place(span)
    return {"source": document.source, "line": line, "column": column, "place": where(document, span)}


def _finding(document: Document, finding: Finding) -> _Row:
    return {
        "verdict": finding.verdict,
        "severity": finding.severity,
        "rule": finding.rule or "",
        "text": finding.claim.figure.text,
        "computed": "" if finding.computed is None else plain(finding.computed),
        "official": "; ".join(wording.official(item.official) for item in finding.official),
        "message": finding.message,
        "notes": " ".join(note.text for note in finding.notes),
        "suggestion": "" if finding.suggestion is None else _edited(document, finding, finding.suggestion),
        "id": finding.id,
        "confidence": f"{finding.confidence:.2f}",
    }


def _edited(document: Document, finding: Finding, edit: Suggestion) -> str:
    """The words of the claim as they would be."""
    around = finding.claim.span.hull(edit.span)
    before, after = Span(around.start, edit.span.start), Span(edit.span.end, around.end)
    return document.slice(before) + edit.replacement + document.slice(after)


def _suppressed(document: Document, item: Suppressed) -> _Row:
    return {**_finding(document, item.finding), "settled_by": item.by, "reason": item.reason}


def _signed_off(item: SignedOff) -> _Row:
    row = {"verdict": "signed_off", "severity": "ok", "rule": item.rule or "", "text": item.text}
    return {**row, "settled_by": "comment", "reason": item.source}


def _problem(problem: Problem) -> _Row:
    return {"verdict": "problem", "severity": problem.severity, "rule": problem.code, "message": problem.message}


def _unread(unread: Unread) -> _Row:
    row = {"source": unread.source, "verdict": f"un{unread.undone}", "severity": "error", "rule": unread.error.code}
    return {**row, "message": str(unread.error)}


def _cell(column: str, value: object) -> str:
    text = str(value)
    if column in _NUMBERS:
        return text
    text = clean(text)
    return f"'{text}" if text.lstrip().startswith(_FORMULA) else text
