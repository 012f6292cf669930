"""Which suggestions may be made without asking the writer, as edits of the source."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from numcheck.documents.document import Document, Span
from numcheck.findings.finding import Finding, Verdict
from numcheck.findings.rests import is_stated
from numcheck.reports.places import Edit, edit, trimmed

CONFIDENCE = 0.8
"""How sure a finding has to be for its edit to be made, where nobody says otherwise."""

_CORRECTED = (Verdict.CONTRADICTED, Verdict.IMPRECISE)
"""The verdicts that say what the words should be; of what misses context they say what is left out."""


class Change(NamedTuple):
    """An edit of the source that mends a finding.

    Attributes:
        edit: The edit.
        at: Where in the source the figure of the finding begins.
        finding: The finding; its own places are those of the text that it was found in.
        was: The words that the suggestion is about, as they were.
    """

    edit: Edit
    at: int
    finding: Finding
    was: str

    def moved(self, by: int) -> "Change":
        """The change behind others that have made the source so much longer."""
        (start, end), words = self.edit
        return self._replace(edit=Edit(Span(start + by, end + by), words), at=self.at + by)


def changes(document: Document, findings: Iterable[Finding], least: float = CONFIDENCE) -> tuple[Change, ...]:
    """The edits that may be made of a document's source, in its order; none overlaps another.

    A suggestion is made where the finding is sure enough, rests on official figures, and the sentence itself says all
    that it is about. Only the words that change are replaced.

    Args:
        document: The document, of a form whose places are those of its source (`places.is_edited`).
        findings: Its findings.
        least: How sure a finding has to be, from 0 to 1.
    """
    return tuple(_apart(sorted(_all(document, findings, least), key=lambda change: change.edit.span)))


def beginning(document: Document, finding: Finding) -> int:
    """Where the figure of a finding begins in the source."""
    span = finding.claim.figure.full_span
    return span.start if document.origin is None else document.origin.span(span).start


def made(text: str, edits: Iterable[Edit]) -> str:
    """A text with the edits made; they are in its order, and none overlaps another."""
    parts, at = [], 0
    for span, replacement in edits:
        parts += [text[at : span.start], replacement]
        at = span.end
    return "".join([*parts, text[at:]])


def _all(document: Document, findings: Iterable[Finding], least: float) -> Iterator[Change]:
    for finding in findings:
        if finding.suggestion is None or not _is_sure(finding, least):
            continue
        change = edit(document, *trimmed(document, *finding.suggestion))
        if change is not None and (change.replacement or change.span.start < change.span.end):
            yield Change(change, beginning(document, finding), finding, document.slice(finding.suggestion.span))


def _is_sure(finding: Finding, least: float) -> bool:
    held = finding.verdict in _CORRECTED and bool(finding.official)
    return held and finding.confidence >= least and is_stated(finding.claim)


def _apart(found: Iterable[Change]) -> Iterator[Change]:
    end = -1
    for change in found:
        if change.edit.span.start > end:
            yield change
            end = change.edit.span.end
