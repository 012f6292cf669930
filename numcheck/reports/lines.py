"""A report on some of the lines of a document: what a check of changed lines shows.

A sentence may mean something else although no word of it has changed: the year in the sentence before it has, or the
headline no longer names the border. What leans on a changed sentence is shown with it, and so is what is read otherwise
than it was before the change.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from numcheck.documents.document import Span
from numcheck.findings.finding import Finding, Note
from numcheck.reports.report import Report

Lines = Sequence[range]
"""Lines, from 1, as ranges in order that do not overlap."""

_LEANS = Note("This sentence has not changed, but one that it leans on has.")


def on_lines(report: Report, lines: Lines, before: Report | None = None) -> Report:
    """What the report says of sentences that touch the lines, or whose meaning a change there may have moved.

    The rest is counted as left out. A comment is on the lines where it stands on one, or where the paragraph's sentence
    behind it does.

    Args:
        report: The report on the document as it is.
        lines: The lines that have changed.
        before: The report on the document as it was before, or None where that is not known.
    """
    inside = _Inside(report, lines, before)
    findings = tuple(inside.told(item) for item in report.findings if inside.has(item))
    suppressed = tuple(item for item in report.suppressed if inside.has(item.finding))
    set_aside = tuple(item for item in report.set_aside if inside.at(item.span))
    signed_off = tuple(item for item in report.signed_off if inside.at(item.span))
    problems = tuple(item for item in report.problems if inside.at(Span(item.at, item.at)))
    shown = replace(
        report,
        findings=findings,
        suppressed=suppressed,
        set_aside=set_aside,
        signed_off=signed_off,
        problems=problems,
    )
    return replace(shown, left_out=report.left_out + report.summary.figures - shown.summary.figures)


class _Inside:
    """Whether something of a document stands on the lines, or in a sentence whose meaning may have moved with them."""

    def __init__(self, report: Report, lines: Lines, before: Report | None) -> None:
        self._document = report.document
        self._lines = lines
        self._moved = frozenset(_leaning(report, self._touches)) | _read_otherwise(report, before)

    def has(self, finding: Finding) -> bool:
        sentence = finding.claim.sentence
        return self._touches(sentence.span) or sentence.number in self._moved

    def told(self, finding: Finding) -> Finding:
        """The finding; where its own sentence has not changed, it says why it is shown."""
        if self._touches(finding.claim.sentence.span):
            return finding
        return finding._replace(notes=(*finding.notes, _LEANS))

    def at(self, span: Span) -> bool:
        """Whether the sentence around a place stands there, or the place itself."""
        if self._touches(span):
            return True
        if not self._document.sentences:
            return False
        sentence = self._document.sentence_at(span.start)
        return sentence.number in self._moved or self._touches(sentence.span)

    def _touches(self, span: Span) -> bool:
        first, _ = self._document.place(span)
        last = self._document.line_column(span.end - 1)[0] if span.start < span.end else first
        number = bisect_left(self._lines, first, key=lambda lines: lines.stop - 1)
        return number < len(self._lines) and self._lines[number].start <= last


def _leaning(report: Report, touches: Callable[[Span], bool]) -> Iterator[int]:
    """The sentences that take something from one that has changed, or from one that takes something from such a one."""
    document, by = report.document, defaultdict[int, set[int]](set)
    for finding in _all(report):
        claim = finding.claim
        for span in (one.span for one in claim.evidence.values() if one.span is not None):
            if not claim.sentence.span.contains(span):
                by[document.sentence_at(span.start).number].add(claim.sentence.number)
    waiting = [number for number in by if touches(document.sentences[number].span)]
    seen = set(waiting)
    while waiting:
        for number in by[waiting.pop()] - seen:
            seen.add(number)
            waiting.append(number)
            yield number


def _read_otherwise(report: Report, before: Report | None) -> frozenset[int]:
    """The sentences with a finding that was another one before the change."""
    if before is None:
        return frozenset()
    known = {finding.id: _reading(finding) for finding in _all(before)}
    moved = (f for f in _all(report) if f.id in known and known[f.id] != _reading(f))
    return frozenset(finding.claim.sentence.number for finding in moved)


def _reading(finding: Finding) -> object:
    """What tells whether a finding says the same as another one on the same words."""
    cited = tuple((item.role, item.official.scope, item.official.period) for item in finding.official)
    return finding.verdict, finding.rule, finding.computed, cited


def _all(report: Report) -> Iterable[Finding]:
    """The findings of a report, those among them that somebody has settled."""
    signed = (item.what for item in report.signed_off)
    return (
        *report.findings,
        *(item.finding for item in report.suppressed),
        *(what for what in signed if isinstance(what, Finding)),
    )
