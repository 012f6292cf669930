"""The report for a reader at a terminal."""

from collections.abc import Iterable, Iterator
from operator import itemgetter

from numcheck.documents.document import Document, Span
from numcheck.findings.finding import Finding, Problem, Severity, Suggestion
from numcheck.lexicon.labels import labels
from numcheck.reports import wording
from numcheck.reports.excerpt import around, excerpt, flowing
from numcheck.reports.page import Page
from numcheck.reports.report import Report
from numcheck.reports.safe import clean
from numcheck.reports.styled import Style, Styled
from numcheck.reports.summary import Total, summarise
from numcheck.reports.unread import Unread
from numcheck.reports.where import where, within
from numcheck.reports.working import working

STYLE = {
    Severity.ERROR: Style.BOLD | Style.RED,
    Severity.WARNING: Style.BOLD | Style.YELLOW,
    Severity.INFO: Style.CYAN,
    Severity.OK: Style.GREEN,
}
"""How a verdict of each severity is printed."""

# Characters shown on either side of a figure where its sentence is long.
_AROUND = 200
_AROUND_EDIT = 60


def render(
    reports: Iterable[Report | Unread],
    *,
    width: int = 80,
    colour: bool = False,
    everything: bool = False,
    quiet: bool = False,
) -> str:
    """The reports, one after another; see `pieces`."""
    return "".join(pieces(reports, width=width, colour=colour, everything=everything, quiet=quiet))


def pieces(
    reports: Iterable[Report | Unread],
    *,
    width: int = 80,
    colour: bool = False,
    everything: bool = False,
    quiet: bool = False,
) -> Iterator[str]:
    """The text of each report in turn; for several documents with a total at the end.

    Args:
        reports: What became of each document.
        width: The columns of the terminal.
        colour: Whether escape sequences may be used.
        everything: Whether supported and unchecked figures are shown in full, with the readings that do not
            agree and what was set aside.
        quiet: Whether only what needs attention is told, without any counts.
    """
    page, total, in_full = Page(width, colour), Total(), False
    for report in reports:
        total.add(report)
        # Documents of which there is no more than a line stand below one another.
        above, in_full = in_full, _is_told(report, everything)
        if above or in_full:
            page.blank()
        if isinstance(report, Unread):
            _unread(page, report)
        elif in_full:
            _report(page, report, everything, quiet)
        elif not quiet:
            page.line(_name(report), f", {wording.read_as(report.document)}. ", _counts(report))
        yield page.taken()
    if not quiet:
        _total(page, total, everything)
        yield page.taken()


def _is_told(report: Report | Unread, everything: bool) -> bool:
    """Whether there is more to tell of a document than its counts."""
    if everything or isinstance(report, Unread):
        return True
    return bool(report.problems) or any(finding.is_flagged for finding in report.findings)


def _name(report: Report) -> Styled:
    return Styled(clean(report.document.source), Style.BOLD)


def _counts(report: Report) -> Styled:
    return Styled(summarise([report]), Style.BOLD)


def _total(page: Page, total: Total, everything: bool) -> None:
    """The counts of several documents; and how to check or see more."""
    if total.documents > 1:
        page.blank()
        page.line(Styled(total.said(), Style.BOLD), hang=0)
    if advice := total.advice(everything):
        page.line(Styled(advice, Style.DIM), hang=0)


def _unread(page: Page, unread: Unread) -> None:
    verdict = Styled(f"NOT {unread.undone.upper()}", STYLE[Severity.ERROR])
    page.line(Styled(clean(unread.source), Style.BOLD), "  ", verdict, f"  {unread.error.code}")
    page.line(clean(unread.error.message), indent=2, hang=0)
    page.line(clean(unread.error.hint), indent=2, hang=0)


def _report(page: Page, report: Report, everything: bool, quiet: bool) -> None:
    """A document: what needs attention first, what else there is where that is wanted, and the counts."""
    if not quiet:
        page.line(_name(report), f", {wording.read_as(report.document)}")
    _attention(page, report, everything)
    if everything:
        _rest(page, report)
    if not quiet:
        page.blank()
        page.line(_counts(report), hang=0)


def _attention(page: Page, report: Report, everything: bool) -> None:
    """What is to be mended, in the order of the text: findings and comments."""
    blocks: list[tuple[int, Finding | Problem]] = [(problem.at, problem) for problem in report.problems]
    blocks += [(finding.span.start, finding) for finding in report.findings if finding.is_flagged]
    for _, block in sorted(blocks, key=itemgetter(0)):
        page.blank()
        if isinstance(block, Problem):
            _problem(page, report.document, block)
        else:
            _block(page, report.document, block, everything)


def _problem(page: Page, document: Document, problem: Problem) -> None:
    at = place(document, Span(problem.at, problem.at))
    page.line(at, "  ", Styled("COMMENT", STYLE[problem.severity]), f"  {problem.code}")
    page.line(clean(problem.message), indent=2, hang=0)


def _rest(page: Page, report: Report) -> None:
    """What holds, what was not checked, what people have settled and what was set aside, each in text order."""
    document = report.document
    for finding in report.findings:
        if not finding.is_flagged:
            page.blank()
            _block(page, document, finding, everything=True)
    page.blank()
    for signed in report.signed_off:
        _entry(page, document, signed.span, Styled("signed off", Style.GREEN), f"{signed.text}: {signed.source}")
    for silenced in report.suppressed:
        finding = silenced.finding
        text = f"{finding.rule}  {finding.claim.figure.text}: {silenced.reason} (by {labels().by[silenced.by]})"
        _entry(page, document, finding.span, Styled("silenced", Style.DIM), text)
    page.blank()
    for item in report.set_aside:
        reason = labels().reason.get(item.reason, item.reason)
        _entry(page, document, item.span, Styled("set aside", Style.DIM), f"{item.text}: {reason}")


def _entry(page: Page, document: Document, span: Span, kind: Styled, text: str) -> None:
    page.line(place(document, span), "  ", kind, f"  {clean(flowing(text))}")


def _block(page: Page, document: Document, finding: Finding, everything: bool) -> None:
    claim, style = finding.claim, STYLE[finding.severity]
    verdict = Styled(labels().verdict[finding.verdict].upper(), style)
    page.line(place(document, finding.span), "  ", verdict, f"  {finding.rule}" if finding.rule else "")
    figure = claim.figure.span
    page.quote(*excerpt(document, claim.sentence.span.hull(figure), figure, _AROUND), style)
    page.line(clean(finding.message), indent=2, hang=0)
    _evidence(page, finding, everything)
    for note in finding.notes:
        page.row("Note", clean(note.text) + (f" ({note.rule})" if note.rule else ""))
    if finding.also_at:
        page.row("Also at", ", ".join(within(document, span) for span in finding.also_at))
    if finding.suggestion is not None:
        _edit(page, document, claim.span, finding.suggestion)


def _evidence(page: Page, finding: Finding, everything: bool) -> None:
    """The official figures, what was worked out from them, and the other readings."""
    worked = working(finding)
    if worked is not None:
        page.row("Computed", worked)
    for item in finding.official:
        page.row(labels().role[item.role], clean(wording.official(item.official)))
    for other in finding.alternatives:
        if other.agrees or everything:
            answer = wording.answer(other.value, finding.claim, other.official)
            text = f"{answer} {wording.provenance(other.official)}"
            page.row("Agrees" if other.agrees else "Differs", clean(text))


def _edit(page: Page, document: Document, claim: Span, edit: Suggestion) -> None:
    """The suggestion as the words before and after it."""
    before, after = around(document, claim.hull(edit.span), edit.span, _AROUND_EDIT)
    old = Styled(f"- {clean(before + flowing(document.slice(edit.span)) + after)}", Style.RED)
    new = Styled(f"+ {clean(before + flowing(edit.replacement) + after)}", Style.GREEN)
    page.row("Suggested", old, new)


def place(document: Document, span: Span) -> Styled:
    """`draft.txt:5:20`, as editors and terminals take it; in Word the paragraph and the words."""
    return Styled(where(document, span), Style.BOLD)
