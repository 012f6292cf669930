"""The report for a reader at a terminal."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from numcheck.documents.document import Document, Span
from numcheck.findings.finding import Finding, Severity, Suggestion, Verdict
from numcheck.lexicon.labels import labels
from numcheck.reports import wording
from numcheck.reports.excerpt import around, excerpt, flowing
from numcheck.reports.page import Page
from numcheck.reports.report import Report
from numcheck.reports.safe import clean
from numcheck.reports.styled import Style, Styled
from numcheck.reports.summary import Tally, summarise
from numcheck.reports.unread import Unread
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
    reports: Iterable[Report | Unread], *, width: int = 80, colour: bool = False, everything: bool = False
) -> str:
    """The reports, one after another; see `pieces`."""
    return "".join(pieces(reports, width=width, colour=colour, everything=everything))


def pieces(
    reports: Iterable[Report | Unread], *, width: int = 80, colour: bool = False, everything: bool = False
) -> Iterator[str]:
    """The text of each report in turn; for several documents with a total at the end.

    Args:
        reports: What became of each document.
        width: The columns of the terminal.
        colour: Whether escape sequences may be used.
        everything: Whether supported and unchecked figures are shown in full, with the readings that do not
            agree and what was set aside.
    """
    page, tally, many, left = Page(width, colour), Tally(), 0, Counter[str]()
    for report in reports:
        many += 1
        page.blank()
        if isinstance(report, Unread):
            left[report.undone] += 1
            _unread(page, report)
        else:
            tally.add(report)
            _report(page, report, everything)
        yield page.taken()
    if many > 1:
        page.blank()
        page.line(Styled(_documents(many, left), Style.BOLD), tally.said(), hang=0)
        yield page.taken()


def _documents(many: int, left: Mapping[str, int]) -> str:
    """`4 documents, 1 not read. `"""
    return ", ".join([f"{many} documents", *(f"{some} not {undone}" for undone, some in left.items())]) + ". "


def _unread(page: Page, unread: Unread) -> None:
    verdict = Styled(f"NOT {unread.undone.upper()}", STYLE[Severity.ERROR])
    page.line(Styled(clean(unread.source), Style.BOLD), "  ", verdict, f"  {unread.error.code}")
    page.line(clean(unread.error.message), indent=2, hang=0)
    page.line(clean(unread.error.hint), indent=2, hang=0)


def _report(page: Page, report: Report, everything: bool) -> None:
    document = report.document
    page.line(Styled(clean(document.source), Style.BOLD), f", {wording.read_as(document)}")
    page.blank()
    for finding in report.findings:
        if everything or finding.is_flagged:
            page.blank()
            _block(page, document, finding, everything)
            page.blank()
        else:
            _short(page, document, finding)
    _settled(page, report, everything)
    if everything:
        page.blank()
        for item in report.set_aside:
            reason = labels().reason.get(item.reason, item.reason)
            _entry(page, document, item.span, Styled("set aside", Style.DIM), f"{item.text}: {reason}")
    page.blank()
    page.line(Styled(summarise([report]), Style.BOLD), hang=0)


def _settled(page: Page, report: Report, everything: bool) -> None:
    """What is wrong with the comments; in full also what people have settled, and why."""
    document = report.document
    for problem in report.problems:
        page.blank()
        where = place(document, Span(problem.at, problem.at))
        page.line(where, "  ", Styled("COMMENT", STYLE[problem.severity]), f"  {problem.code}")
        page.line(clean(problem.message), indent=2, hang=0)
    if not everything:
        return
    page.blank()
    for signed in report.signed_off:
        _entry(page, document, signed.span, Styled("signed off", Style.GREEN), f"{signed.text}: {signed.source}")
    for silenced in report.suppressed:
        finding = silenced.finding
        text = f"{finding.rule}  {finding.claim.figure.text}: {silenced.reason} (by {labels().by[silenced.by]})"
        _entry(page, document, finding.claim.span, Styled("silenced", Style.DIM), text)


def _short(page: Page, document: Document, finding: Finding) -> None:
    """One line for a figure that holds or that the data cannot check."""
    verdict = Styled(labels().verdict[finding.verdict], STYLE[finding.severity])
    about = wording.in_short(finding) if finding.verdict is Verdict.SUPPORTED else finding.message
    rule = f"{finding.rule}  " if finding.rule else ""
    _entry(page, document, finding.claim.span, verdict, f"{rule}{finding.claim.figure.text}: {about}")


def _entry(page: Page, document: Document, span: Span, kind: Styled, text: str) -> None:
    page.line(place(document, span), "  ", kind, f"  {clean(flowing(text))}")


def _block(page: Page, document: Document, finding: Finding, everything: bool) -> None:
    claim, style = finding.claim, STYLE[finding.severity]
    verdict = Styled(labels().verdict[finding.verdict].upper(), style)
    page.line(place(document, claim.span), "  ", verdict, f"  {finding.rule}" if finding.rule else "")
    figure = claim.figure.span
    page.quote(*excerpt(document, claim.sentence.span.hull(figure), figure, _AROUND), style)
    page.line(clean(finding.message), indent=2, hang=0)
    _evidence(page, finding, everything)
    for note in finding.notes:
        page.row("Note", clean(note.text) + (f" ({note.rule})" if note.rule else ""))
    if finding.also_at:
        page.row("Also at", ", ".join("{}:{}".format(*document.line_column(span.start)) for span in finding.also_at))
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
    """`draft.txt:5:20`, as editors and terminals take it."""
    line, column = document.place(span)
    return Styled(f"{clean(document.source)}:{line}:{column}", Style.BOLD)
