"""Which findings of an article a user means: those on a line, at a column, or the one with an id."""

from __future__ import annotations

import os
import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import accumulate
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from numcheck.documents.document import Form, Span
from numcheck.errors import NothingToExplainError
from numcheck.reports.where import paragraph_at, paragraph_number, within

if TYPE_CHECKING:
    from numcheck.checker import Traced
    from numcheck.documents.document import Document
    from numcheck.figures.figure import SetAside
    from numcheck.findings.finding import Finding, Problem
    from numcheck.reports.report import Report

_PLACE = re.compile(r"(?P<name>.+?):(?P<line>\d{1,9})(?::(?P<column>\d{1,9}))?:?", re.DOTALL)
# As a report on a Word document tells it; who types it may leave the quotation marks out.
_PARAGRAPH = re.compile(
    r"(?P<name>.+?), paragraph (?P<paragraph>\d{1,9})(?:[,:]? *[“\"]?(?P<words>[^“”\"].*?)[”\"]?)?:?", re.DOTALL
)
_MOST = 20


class Place(NamedTuple):
    """A place in an article: the document as named, and what was told of it, counted from 1.

    That is a line, and perhaps a column; or a paragraph, and perhaps words in it.
    """

    name: str
    line: int | None = None
    column: int | None = None
    paragraph: int | None = None
    words: str = ""


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
    problems: tuple[Problem, ...] = ()

    @property
    def spans(self) -> Sequence[Span]:
        """Where there is anything to explain: the places of findings, or where there is none of what was set aside."""
        return [f.span for f in self.findings] or [item.span for item in self.set_aside]

    @property
    def lines(self) -> Sequence[int]:
        """The lines with anything to explain."""
        return list(dict.fromkeys(self.document.place(span)[0] for span in self.spans))

    @property
    def paragraphs(self) -> Sequence[int]:
        """The paragraphs with anything to explain, from 1."""
        return list(dict.fromkeys(paragraph_number(self.document, span.start) for span in self.spans))

    def found(self, keep: Callable[[Span], bool]) -> Found:
        """What stands at a place that is kept: itself, the claim around it, or where the article repeats it."""
        return Found(
            tuple(f for f in self.findings if any(map(keep, (f.span, f.claim.span, *f.also_at)))),
            tuple(item for item in self.set_aside if keep(item.span)),
            self.silenced,
        )


def _all(report: Report) -> _All:
    from numcheck.findings.finding import Finding
    from numcheck.reports import wording

    signed = [one.what for one in report.signed_off]
    silenced = {one.finding.span: wording.silenced(one) for one in report.suppressed}
    silenced |= {one.span: wording.signed_off(one) for one in report.signed_off}
    findings = [*report.findings, *(one.finding for one in report.suppressed)]
    findings += [one for one in signed if isinstance(one, Finding)]
    aside = [*report.set_aside, *(one for one in signed if not isinstance(one, Finding))]
    return _All(
        report.document,
        tuple(sorted(findings, key=lambda finding: finding.span)),
        tuple(sorted(aside, key=lambda item: item.span)),
        silenced,
        report.problems,
    )


def place(target: str) -> Place:
    """`draft.txt:5:135` or `story.docx, paragraph 4, “2.4 million”` apart; a file that is called so is that file."""
    if os.path.exists(target):
        return Place(target)
    if match := _PARAGRAPH.fullmatch(target):
        return Place(match["name"], paragraph=int(match["paragraph"]), words=match["words"] or "")
    if match := _PLACE.fullmatch(target):
        return Place(match["name"], int(match["line"]), None if match["column"] is None else int(match["column"]))
    return Place(target)


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
    if where.paragraph is not None:
        return _in_paragraph(told, where.paragraph, where.words)
    if where.line is None:
        raise _unplaced(told, where.name)
    return _at(told, where.line, where.column)


def _unplaced(told: _All, name: str) -> NothingToExplainError:
    if told.document.form is Form.DOCX:
        what, where_to, where = "paragraph", f'"{name}, paragraph {told.paragraphs[0]}"', told.paragraphs
        stand = "in paragraph"
    else:
        what, where_to, where, stand = "line", f"{name}:{told.lines[0]}", told.lines, "on line"
    hint = f"Say it behind the name: numcheck explain {where_to}. Its figures stand {stand} {_listed(where)}."
    return NothingToExplainError(f"Which {what} of {name} is meant?", hint)


def _with_id(told: _All, ident: str) -> tuple[Finding, ...]:
    found = tuple(finding for finding in told.findings if ident and finding.id.startswith(ident.lower()))
    if found:
        return found
    known = ", ".join(finding.id for finding in told.findings[:_MOST])
    hint = f"Its findings: {known}." if known else "It has no findings."
    raise NothingToExplainError(f"No finding of {told.document.source} has the id {ident!r}.", hint)


def _at(told: _All, line: int, column: int | None) -> Found:
    document = told.document
    if column is not None and (exact := _exact(told, lambda span: document.place(span) == (line, column))):
        return exact
    findings = [f for f in told.findings if _is_on(document, f.claim.span.hull(f.span), line)]
    aside = [item for item in told.set_aside if _is_on(document, item.span, line)]
    if not findings and not aside:
        nearest = min(told.lines, key=lambda other: (abs(other - line), other))
        instead = f"There is no figure on line {line}; the nearest is on line {nearest}."
        return _at(told, nearest, None)._replace(instead=instead)
    if column is None:
        return _without_dates(Found(tuple(findings), tuple(aside), told.silenced))
    spans = [*(f.span for f in findings), *(item.span for item in aside)]
    best = min(spans, key=lambda span: _away(document, span, line, column))
    return told.found(lambda span: span == best)


def _exact(told: _All, is_meant: Callable[[Span], bool]) -> Found | None:
    """What a report tells at a place: a finding, what was set aside, or a comment; None where it tells nothing."""
    found = told.found(is_meant)
    if found.findings or found.set_aside:
        return found
    comments = [problem for problem in told.problems if is_meant(Span(problem.at, problem.at))]
    if not comments:
        return None
    said = (f"{one.code}: {one.message} See: numcheck explain {one.code}" for one in comments)
    return Found((), (), instead="\n".join(said))


def _without_dates(found: Found) -> Found:
    """A date that a claim was read from needs no story of its own."""
    read = _Places(e.span for f in found.findings for e in f.claim.evidence.values() if e.span is not None)
    return found._replace(set_aside=tuple(item for item in found.set_aside if not read.touch(item.span)))


def _in_paragraph(told: _All, number: int, words: str) -> Found:
    """What stands in a paragraph: all of it, or what the words there are or stand nearest to."""
    document = told.document
    if words and (exact := _exact(told, lambda span: within(document, span) == f"paragraph {number}, “{words}”")):
        return exact
    here = _without_dates(told.found(lambda span: paragraph_number(document, span.start) == number))
    if not here.findings and not here.set_aside:
        nearest = min(told.paragraphs, key=lambda other: (abs(other - number), other))
        instead = f"There is no figure in paragraph {number}; the nearest is in paragraph {nearest}."
        return _in_paragraph(told, nearest, "")._replace(instead=instead)
    if not words:
        return here
    first = next(one for one in document.sentences if one.paragraph + 1 == number)
    _, paragraph = paragraph_at(document, first.span.start)
    match = re.search(r"\s+".join(map(re.escape, words.split())), document.slice(paragraph))
    if match is None:
        return here._replace(instead=f"Paragraph {number} does not say “{words}”; here is all that is checked in it.")
    at = Span(paragraph.start + match.start(), paragraph.start + match.end())
    found = (span for f in here.findings for span in (f.span, *f.also_at))
    best = min([*found, *(item.span for item in here.set_aside)], key=lambda span: _between(span, at))
    return told.found(lambda span: span == best)


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


def _between(one: Span, other: Span) -> int:
    """How many characters are between two places; 0 where they touch."""
    return max(one.start - other.end, other.start - one.end, 0)


def _is_on(document: Document, span: Span, line: int) -> bool:
    place = document.region(span)
    return place.line <= line <= place.end_line


def _away(document: Document, span: Span, line: int, column: int) -> int:
    """How many columns a span is from a place on the same line; 0 where it holds it."""
    place = document.region(span)
    start = place.column if place.line == line else 1
    end = place.end_column - 1 if place.end_line == line else column
    return max(start - column, column - end, 0)


def _listed(lines: Sequence[int]) -> str:
    return ", ".join(map(str, lines[:_MOST])) + (", ..." if len(lines) > _MOST else "")
