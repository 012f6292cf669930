"""Which findings of an article a user means: those on a line, at a column, or the one with an id."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from numcheck.errors import NothingToExplainError

if TYPE_CHECKING:
    from numcheck.checker import Traced
    from numcheck.documents.document import Document, Span
    from numcheck.figures.figure import SetAside
    from numcheck.findings.finding import Finding
    from numcheck.reports.report import Report

_PLACE = re.compile(r"(?P<name>.+?):(?P<line>\d+)(?::(?P<column>\d+))?:?", re.DOTALL)
_MOST = 20


class Place(NamedTuple):
    """A place in an article: the document as named, and the line and column, from 1, where they were told."""

    name: str
    line: int | None = None
    column: int | None = None


class Found(NamedTuple):
    """What is to be explained, in text order; `instead` says so where it is not what was asked for."""

    findings: tuple[Finding, ...]
    set_aside: tuple[SetAside, ...]
    instead: str = ""


def place(target: str) -> Place:
    """`draft.txt:5:135` apart; a file whose own name ends so is taken for that file."""
    match = None if Path(target).exists() else _PLACE.fullmatch(target)
    if match is None:
        return Place(target)
    return Place(match["name"], int(match["line"]), None if match["column"] is None else int(match["column"]))


def matching(traced: Traced, where: Place, ident: str | None) -> Found:
    """What is meant.

    Raises:
        NothingToExplainError: No line was told, no finding has the id, or the article has no figure.
    """
    report = traced.report
    if ident is not None:
        return Found(_with_id(report, ident), ())
    if not (report.findings or report.set_aside):
        raise NothingToExplainError(f"There are no figures in {where.name}.", f"See: numcheck figures {where.name}")
    if where.line is None:
        hint = f"Say which line: numcheck explain {where.name}:{_lines(report)[0]}. Figures: line {_listed(report)}."
        raise NothingToExplainError(f"{where.name} has more than one line.", hint)
    return _at(report, where.line, where.column)


def _with_id(report: Report, ident: str) -> tuple[Finding, ...]:
    found = tuple(finding for finding in report.findings if ident and finding.id.startswith(ident.lower()))
    if found:
        return found
    known = ", ".join(finding.id for finding in report.findings[:_MOST])
    hint = f"Its findings: {known}." if known else "It has no findings."
    raise NothingToExplainError(f"No finding of {report.document.source} has the id {ident!r}.", hint)


def _at(report: Report, line: int, column: int | None) -> Found:
    document = report.document
    findings = [f for f in report.findings if _is_on(document, f.claim.span.hull(f.claim.figure.span), line)]
    aside = [item for item in report.set_aside if _is_on(document, item.span, line)]
    if not findings and not aside:
        nearest = min(_lines(report), key=lambda other: (abs(other - line), other))
        told = f"There is no figure on line {line}; the nearest is on line {nearest}."
        return _at(report, nearest, None)._replace(instead=told)
    if column is None:
        read = [told.span for f in findings for told in f.claim.evidence.values() if told.span is not None]
        # A date that a claim was read from needs no story of its own.
        return Found(tuple(findings), tuple(i for i in aside if not any(span.overlaps(i.span) for span in read)))
    spans = [*(f.claim.figure.span for f in findings), *(item.span for item in aside)]
    best = min(spans, key=lambda span: _away(document, span, line, column))
    return Found(
        tuple(f for f in findings if f.claim.figure.span == best), tuple(item for item in aside if item.span == best)
    )


def _is_on(document: Document, span: Span, line: int) -> bool:
    return document.line_column(span.start)[0] <= line <= document.line_column(max(span.start, span.end - 1))[0]


def _away(document: Document, span: Span, line: int, column: int) -> int:
    """How many columns a span is from a place on the same line; 0 where it holds it."""
    first, last = document.line_column(span.start), document.line_column(max(span.start, span.end - 1))
    start = first[1] if first[0] == line else 1
    end = last[1] if last[0] == line else column
    return max(start - column, column - end, 0)


def _lines(report: Report) -> Sequence[int]:
    """The lines with anything to explain, findings before what was set aside."""
    spans = [f.claim.figure.span for f in report.findings] or [item.span for item in report.set_aside]
    return list(dict.fromkeys(report.document.line_column(span.start)[0] for span in spans))


def _listed(report: Report) -> str:
    lines = _lines(report)
    return ", ".join(map(str, lines[:_MOST])) + (", ..." if len(lines) > _MOST else "")
