"""A report on some of the lines of a document: what a check of changed lines shows."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from numcheck.documents.document import Document, Sentence, Span
from numcheck.reports.report import Report

Lines = Sequence[range]
"""Lines, from 1, as ranges in order that do not overlap."""


def on_lines(report: Report, lines: Lines) -> Report:
    """What the report says of sentences that touch the lines; the rest is counted as left out.

    A comment is on the lines where it stands on one, or where the paragraph's sentence behind it does.
    """
    document = report.document
    inside = _Inside(document, lines)
    findings = tuple(item for item in report.findings if inside.sentence(item.claim.sentence))
    suppressed = tuple(item for item in report.suppressed if inside.sentence(item.finding.claim.sentence))
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
    """Whether something of a document stands on the lines."""

    def __init__(self, document: Document, lines: Lines) -> None:
        self._document = document
        self._lines = lines

    def sentence(self, sentence: Sentence) -> bool:
        return self._touches(sentence.span)

    def at(self, span: Span) -> bool:
        """Whether the sentence around a place stands there, or the place itself."""
        if self._touches(span):
            return True
        return bool(self._document.sentences) and self._touches(self._document.sentence_at(span.start).span)

    def _touches(self, span: Span) -> bool:
        first, _ = self._document.place(span)
        last = self._document.line_column(span.end - 1)[0] if span.start < span.end else first
        number = bisect_left(self._lines, first, key=lambda lines: lines.stop - 1)
        return number < len(self._lines) and self._lines[number].start <= last
