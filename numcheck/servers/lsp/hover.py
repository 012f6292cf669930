"""What is told of a number that somebody points at: its verdict, and all that this rests on."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from numcheck.documents.document import Span
from numcheck.figures.figure import SetAside
from numcheck.findings.finding import Finding, SignedOff, Suppressed, Verdict
from numcheck.findings.pages import page
from numcheck.findings.signoff import is_unchecked
from numcheck.lexicon.labels import labels
from numcheck.reports import wording
from numcheck.reports.excerpt import flowing
from numcheck.reports.safe import clean
from numcheck.reports.working import working
from numcheck.servers.lsp.checked import Checked

# What Markdown would take for more than a sign: no word of an article may become a link or a picture.
_SIGNS = re.compile(r"[\\`*_\[\]<~&]")


_What = Finding | Suppressed | SignedOff | SetAside


class Explained(NamedTuple):
    """What is told, and of which span of the document's text."""

    text: str
    span: Span


class Style(NamedTuple):
    """How it is written: as Markdown, or as plain text; and where the page of a rule is, if anywhere."""

    markdown: bool = True
    page: Callable[[str], str | None] = lambda code: None

    def words(self, text: str) -> str:
        """Words of an article, or of a report on it, in one line."""
        line = clean(flowing(text))
        return _SIGNS.sub(r"\\\g<0>", line) if self.markdown else line

    def bold(self, text: str) -> str:
        """Words that stand out."""
        return f"**{self.words(text)}**" if self.markdown else self.words(text)

    def rule(self, code: str) -> str:
        """The code of a rule, with a link to its page."""
        address = self.page(code) if self.markdown else None
        return code if address is None else f"[{code}]({address})"


def hover(checked: Checked, at: int, style: Style) -> Explained | None:
    """What is told of the figure at a place of the draft, or None where none is worth a word."""
    report = checked.report
    found: tuple[tuple[Span, _What], ...] = (
        *((one.claim.figure.span, one) for one in report.findings),
        *((one.finding.claim.figure.span, one) for one in report.suppressed),
        *((one.span, one) for one in report.signed_off),
        *((one.span, one) for one in report.set_aside if is_unchecked(one)),
    )
    for span, what in found:
        place = checked.place(span)
        if place.start <= at <= place.end:
            return Explained("\n\n".join(_told(checked, what, style)), span)
    return None


def _told(checked: Checked, what: _What, style: Style) -> Iterator[str]:
    if isinstance(what, Finding):
        yield from _finding(checked, what, style)
    elif isinstance(what, Suppressed):
        yield style.words(wording.silenced(what))
        yield from _finding(checked, what.finding, style)
    elif isinstance(what, SignedOff):
        yield style.words(wording.signed_off(what))
    else:
        yield f"{style.bold('set aside')}: {style.words(labels().reason.get(what.reason, what.reason))}"


def _finding(checked: Checked, finding: Finding, style: Style) -> Iterator[str]:
    """The finding in paragraphs: verdict, message, evidence, notes, the edit, how sure it is, and its rule."""
    rule = f" · {style.rule(finding.rule)}" if finding.rule else ""
    yield style.bold(labels().verdict[finding.verdict]) + rule
    holds = finding.verdict is Verdict.SUPPORTED
    yield style.words(wording.in_short(finding) if holds else finding.message)
    if evidence := "\n".join(f"- {line}" for line in _evidence(finding, style)):
        yield evidence
    for note in finding.notes:
        yield f"Note: {style.words(note.text)}" + (f" ({style.rule(note.rule)})" if note.rule else "")
    if finding.suggestion is not None:
        yield style.words(wording.suggested(checked.document, finding.suggestion))
    if finding.is_flagged:
        yield style.words(wording.sure(finding))
    if finding.rule:
        yield f"{finding.rule}: {style.words(_about(finding.rule))}"


def _evidence(finding: Finding, style: Style) -> Iterator[str]:
    """How the value was computed, the official figures, and the readings that agree."""
    worked = working(finding)
    if worked is not None:
        yield f"Computed: {style.words(worked)}"
    for item in finding.official:
        yield f"{labels().role[item.role]}: {style.words(wording.official(item.official))}"
    for other in finding.alternatives:
        if other.agrees:
            answer = wording.answer(other.value, finding.claim, other.official)
            yield f"Agrees: {style.words(f'{answer} {wording.provenance(other.official)}')}"


def _about(code: str) -> str:
    """What a rule finds, and why that matters: the second paragraph of its page, below the verdict."""
    _, _, *body = page(code).split("\n\n")
    return " ".join(body[0].split()).replace("`", "")
