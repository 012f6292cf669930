"""A report and the text in the editor that it is on: which words there each finding stands at."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from lsprotocol.types import Range

from numcheck.documents.document import Document, Span
from numcheck.figures.figure import SetAside
from numcheck.findings.directives import is_directive
from numcheck.findings.finding import Finding
from numcheck.findings.signoff import is_unchecked
from numcheck.reports.report import Report
from numcheck.reports.told import Told
from numcheck.servers.lsp.desk import Draft
from numcheck.servers.lsp.positions import Positions

_MARK = "\ufeff"
_COMMENT = re.compile(r"numcheck[ \t]*+:[^\n]*+", re.IGNORECASE)
_CLOSING = "-->"


@dataclass(frozen=True)
class Checked:
    """What was found in a draft.

    Attributes:
        draft: The draft.
        report: The report on it.
        positions: The positions of its text.
    """

    draft: Draft
    report: Report
    positions: Positions

    @property
    def document(self) -> Document:
        """The document that was checked."""
        return self.report.document

    @property
    def shift(self) -> int:
        """How much further on a place of the document's source stands in the editor: a byte order mark is no part."""
        return int(self.draft.text.startswith(_MARK))

    def place(self, span: Span) -> Span:
        """Where a span of the document's text stands in the draft, or the nearest place."""
        origin = self.document.origin
        return self.shifted(span if origin is None else origin.span(span))

    def shifted(self, span: Span) -> Span:
        """A span of the document's source as one of the draft."""
        return Span(span.start + self.shift, span.end + self.shift)

    def range(self, span: Span) -> Range:
        """The range of a span of the document's text."""
        return self.positions.range(self.place(span))

    def range_of(self, told: Told) -> Range:
        """The range of an entry of the report: its number, or its comment."""
        if told.finding is not None:
            return self.range(told.finding.claim.figure.span)
        return self.positions.range(self._comment(told.span.start) or self.place(told.span))

    def findings(self, near: Span) -> Iterator[Finding]:
        """The findings that nobody has silenced whose number a span of the draft touches."""
        return (one for one in self.report.findings if self._touches(one.claim.figure.span, near))

    def unchecked(self, near: Span) -> Iterator[Finding | SetAside]:
        """The figures there that the data cannot check, and somebody may sign off."""
        yield from filter(is_unchecked, self.findings(near))
        yield from (one for one in self.report.set_aside if is_unchecked(one) and self._touches(one.span, near))

    def _touches(self, span: Span, near: Span) -> bool:
        place = self.place(span)
        return place.start <= near.end and near.start <= place.end

    def _comment(self, at: int) -> Span | None:
        """Where the comments stand that stood at an offset of the text; None where that is not known."""
        comments = [one for one in self.document.comments if is_directive(one)]
        if len(comments) != len(self._comments):
            return None
        places = [place for one, place in zip(comments, self._comments, strict=True) if one.at == at]
        return self.shifted(places[0].hull(places[-1])) if places else None

    @cached_property
    def _comments(self) -> list[Span]:
        """What looks like a comment to numcheck in the source, in order; in code it may be none."""
        found = _COMMENT.finditer(self.document.source_text)
        return [Span(one.start(), one.start() + len(one[0].partition(_CLOSING)[0].rstrip())) for one in found]
