"""Which findings of an article a user means: those on a line, at a column, or the one with an id."""

from __future__ import annotations

import os
import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from numcheck.errors import NothingToExplainError

if TYPE_CHECKING:
    from numcheck.checker import Traced
    from numcheck.documents.document import Document, Span
    from numcheck.figures.figure import SetAside
    from numcheck.findings.finding import Finding
    from numcheck.reports.report import Report

_PLACE = re.compile(r"(?P<name>.+?):(?P<line>\d{1,9})(?::(?P<column>\d{1,9}))?:?", re.DOTALL)
_MOST = 20


class Place(NamedTuple):
    """A place in an article: the document as named, and the line and column, from 1, where they were told."""

    name: str
    line: int | None = None
    column: int | None = None


class Found(NamedTuple):
    """What is to be explained, in text order.

    Attributes:
        findings: Findings, those among them that somebody has silenced or signed off.
        set_aside: What was set aside.
        silenced: For these, by the figure's place, what silences them and why.
        instead: Says so where it is not what was asked for.
    """

    findings: tuple[Finding, ...]
    set_aside: tuple[SetAside, ...]
    silenced: Mapping[Span, str] = MappingProxyType({})
    instead: str = ""


class _All(NamedTuple):
    """All that an article has to explain, silenced or not."""

    document: Document
    findings: tuple[Finding, ...]
    set_aside: tuple[SetAside, ...]
    silenced: Mapping[Span, str]

    @property
    def lines(self) -> Sequence[int]:
        """The lines with anything to explain: of findings, or where there is none of what was set aside."""
        spans = [f.claim.figure.span for f in self.findings] or [item.span for item in self.set_aside]
        return list(dict.fromkeys(self.document.line_column(span.start)[0] for span in spans))


def _all(report: Report) -> _All:
    from numcheck.findings.finding import Finding
    from numcheck.reports import wording

    signed = [one.what for one in report.signed_off]
    silenced = {one.finding.claim.figure.span: wording.silenced(one) for one in report.suppressed}
    silenced |= {one.span: wording.signed_off(one) for one in report.signed_off}
    findings = [*report.findings, *(one.finding for one in report.suppressed)]
    findings += [one for one in signed if isinstance(one, Finding)]
    aside = [*report.set_aside, *(one for one in signed if not isinstance(one, Finding))]
    return _All(
        report.document,
        tuple(sorted(findings, key=lambda finding: finding.claim.figure.span)),
        tuple(sorted(aside, key=lambda item: item.span)),
        silenced,
    )


def place(target: str) -> Place:
    """`draft.txt:5:135` apart; a file whose own name ends so is taken for that file."""
    match = None if os.path.exists(target) else _PLACE.fullmatch(target)
    if match is None:
        return Place(target)
    return Place(match["name"], int(match["line"]), None if match["column"] is None else int(match["column"]))


def matching(traced: Traced, where: Place, ident: str | None) -> Found:
    """What is meant.

    Raises:
        NothingToExplainError: No line was told, no finding has the id, or the article has no figure.
    """
    told = _all(traced.report)
    if ident is not None:
        return Found(_with_id(told, ident), (), told.silenced)
    if not told.lines:
        raise NothingToExplainError(f"There are no figures in {where.name}.", f"See: numcheck figures {where.name}")
    if where.line is None:
        where_to = f"numcheck explain {where.name}:{told.lines[0]}"
        hint = f"Say it behind the name: {where_to}. Its figures stand on line {_listed(told.lines)}."
        raise NothingToExplainError(f"Which line of {where.name} is meant?", hint)
    return _at(told, where.line, where.column)


def _with_id(told: _All, ident: str) -> tuple[Finding, ...]:
    found = tuple(finding for finding in told.findings if ident and finding.id.startswith(ident.lower()))
    if found:
        return found
    known = ", ".join(finding.id for finding in told.findings[:_MOST])
    hint = f"Its findings: {known}." if known else "It has no findings."
    raise NothingToExplainError(f"No finding of {told.document.source} has the id {ident!r}.", hint)


def _at(told: _All, line: int, column: int | None) -> Found:
    document = told.document
    findings = [f for f in told.findings if _is_on(document, f.claim.span.hull(f.claim.figure.span), line)]
    aside = [item for item in told.set_aside if _is_on(document, item.span, line)]
    if not findings and not aside:
        nearest = min(told.lines, key=lambda other: (abs(other - line), other))
        instead = f"There is no figure on line {line}; the nearest is on line {nearest}."
        return _at(told, nearest, None)._replace(instead=instead)
    if column is None:
        # A date that a claim was read from needs no story of its own.
        read = _Places(e.span for f in findings for e in f.claim.evidence.values() if e.span is not None)
        return Found(tuple(findings), tuple(item for item in aside if not read.touch(item.span)), told.silenced)
    spans = [*(f.claim.figure.span for f in findings), *(item.span for item in aside)]
    best = min(spans, key=lambda span: _away(document, span, line, column))
    return Found(
        tuple(f for f in findings if f.claim.figure.span == best),
        tuple(item for item in aside if item.span == best),
        told.silenced,
    )


class _Places:
    """Places in a document."""

    def __init__(self, spans: Iterable[Span]) -> None:
        ordered = sorted(spans)
        self._starts = [span.start for span in ordered]
        self._reach = list(accumulate((span.end for span in ordered), max))

    def touch(self, span: Span) -> bool:
        """Whether one of them overlaps a span."""
        before = bisect_left(self._starts, span.end)
        return before > 0 and self._reach[before - 1] > span.start


def _is_on(document: Document, span: Span, line: int) -> bool:
    return document.line_column(span.start)[0] <= line <= document.line_column(max(span.start, span.end - 1))[0]


def _away(document: Document, span: Span, line: int, column: int) -> int:
    """How many columns a span is from a place on the same line; 0 where it holds it."""
    first, last = document.line_column(span.start), document.line_column(max(span.start, span.end - 1))
    start = first[1] if first[0] == line else 1
    end = last[1] if last[0] == line else column
    return max(start - column, column - end, 0)


def _listed(lines: Sequence[int]) -> str:
    return ", ".join(map(str, lines[:_MOST])) + (", ..." if len(lines) > _MOST else "")
