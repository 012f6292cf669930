"""The report as linters print theirs: one line a finding, `draft.txt:5:20: NC101 contradicted: ...`."""

from collections.abc import Iterable, Iterator
from operator import itemgetter

from numcheck.documents.document import Document, Form, Span
from numcheck.findings.finding import Finding, Problem, Severity, Verdict
from numcheck.lexicon.labels import labels
from numcheck.reports import wording
from numcheck.reports.excerpt import flowing
from numcheck.reports.report import Report
from numcheck.reports.safe import clean
from numcheck.reports.styled import Style, Styled, coloured, plain
from numcheck.reports.summary import Total
from numcheck.reports.text import STYLE, place
from numcheck.reports.unread import Unread

_Line = tuple[int, list[Styled]]


def render(
    reports: Iterable[Report | Unread], *, colour: bool = False, everything: bool = False, quiet: bool = False
) -> str:
    """The lines, document by document; see `pieces`."""
    return "".join(pieces(reports, colour=colour, everything=everything, quiet=quiet))


def pieces(
    reports: Iterable[Report | Unread], *, colour: bool = False, everything: bool = False, quiet: bool = False
) -> Iterator[str]:
    """The lines of each report in turn, and at the end the counts of all. No line is broken.

    Args:
        reports: What became of each document.
        colour: Whether escape sequences may be used.
        everything: Whether also what needs no attention has its lines, behind what does.
        quiet: Whether the counts are left out.
    """
    total, printed = Total(), coloured if colour else plain
    for report in reports:
        total.add(report)
        lines = [_unread(report)] if isinstance(report, Unread) else _report(report, everything)
        yield "".join(f"{printed(line)}\n" for line in lines)
    if not quiet:
        yield f"{printed([Styled(total.said(), Style.BOLD)])}\n"
        if advice := total.advice(everything):
            yield f"{printed([Styled(advice, Style.DIM)])}\n"


def _unread(unread: Unread) -> list[Styled]:
    name = Styled(f"{clean(unread.source)}: ", Style.BOLD)
    return [name, Styled(f"{unread.error.code} not {unread.undone}", STYLE[Severity.ERROR]), _said(str(unread.error))]


def _report(report: Report, everything: bool) -> Iterator[list[Styled]]:
    """What needs attention, in text order; behind it all the rest, where it is wanted."""
    document = report.document
    flagged = (_finding(document, finding) for finding in report.findings if finding.is_flagged)
    yield from _in_order([*(_problem(document, problem) for problem in report.problems), *flagged])
    if everything:
        yield from _in_order(_rest(report))


def _in_order(lines: Iterable[_Line]) -> Iterator[list[Styled]]:
    return (line for _, line in sorted(lines, key=itemgetter(0)))


def _rest(report: Report) -> Iterator[_Line]:
    document = report.document
    yield from (_finding(document, finding) for finding in report.findings if not finding.is_flagged)
    for silenced in report.suppressed:
        yield _settled(document, silenced.finding.span, f"{silenced.finding.rule} silenced", wording.silenced(silenced))
    for signed in report.signed_off:
        yield _settled(document, signed.span, "signed off", wording.signed_off(signed))
    for item in report.set_aside:
        yield _settled(document, item.span, "set aside", labels().reason.get(item.reason, item.reason))


def _finding(document: Document, finding: Finding) -> _Line:
    rule = f"{finding.rule} " if finding.rule else ""
    verdict = Styled(f"{rule}{labels().verdict[finding.verdict]}", STYLE[finding.severity])
    message = wording.in_short(finding) if finding.verdict is Verdict.SUPPORTED else finding.message
    if finding.suggestion is not None:
        message += f" {wording.suggested(document, finding.suggestion)}"
    # The place in a Word document tells the words itself.
    words = "" if document.form is Form.DOCX else f"“{finding.claim.figure.text}”: "
    return finding.span.start, [*_at(document, finding.span), verdict, _said(words + message)]


def _problem(document: Document, problem: Problem) -> _Line:
    what = Styled(f"{problem.code} comment", STYLE[problem.severity])
    return problem.at, [*_at(document, Span(problem.at, problem.at)), what, _said(problem.message)]


def _settled(document: Document, span: Span, what: str, why: str) -> _Line:
    line = [*_at(document, span), Styled(what, Style.DIM), _said(f"“{document.slice(span)}”: {why}")]
    return span.start, line


def _at(document: Document, span: Span) -> list[Styled]:
    return [place(document, span), Styled(": ")]


def _said(text: str) -> Styled:
    return Styled(f": {clean(flowing(text))}")
