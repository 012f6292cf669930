"""What a comment says of a finding, line by line."""

from collections.abc import Iterator
from typing import NamedTuple

from numcheck.documents.document import Document
from numcheck.findings.finding import Finding, Verdict
from numcheck.lexicon.labels import labels
from numcheck.reports import wording
from numcheck.reports.excerpt import flowing
from numcheck.reports.safe import clean
from numcheck.reports.working import working


class Said(NamedTuple):
    """A line of a comment: what begins it in bold, and the rest."""

    head: str
    text: str = ""

    def __str__(self) -> str:
        return f"{self.head} {self.text}" if self.head and self.text else f"{self.head}{self.text}"


def said(document: Document, finding: Finding) -> tuple[Said, ...]:
    """The lines on a finding: what asks for an edit is told in full, the rest in one."""
    return tuple(Said(head, clean(flowing(text))) for head, text in _lines(document, finding))


def _lines(document: Document, finding: Finding) -> Iterator[tuple[str, str]]:
    verdict = labels().verdict[finding.verdict]
    if not finding.is_flagged:
        about = wording.in_short(finding) if finding.verdict is Verdict.SUPPORTED else finding.message
        yield f"{_headed(finding, verdict.capitalize())}:", about
        return
    yield _headed(finding, verdict.upper()), ""
    yield "", finding.message
    if finding.suggestion is not None:
        span, words = finding.suggestion
        yield "Suggested:", f"“{words}” for “{document.slice(span)}”"
    if (worked := working(finding)) is not None:
        yield "Computed:", worked
    for item in finding.official:
        yield f"{labels().role[item.role]}:", wording.official(item.official)
    for other in finding.alternatives:
        if other.agrees:
            answer = wording.answer(other.value, finding.claim, other.official)
            yield "Agrees:", f"{answer} {wording.provenance(other.official)}"
    for note in finding.notes:
        yield "Note:", note.text + (f" ({note.rule})" if note.rule else "")
    yield "", wording.sure(finding)


def _headed(finding: Finding, verdict: str) -> str:
    return f"{verdict} ({finding.rule})" if finding.rule else verdict
