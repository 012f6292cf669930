"""A report as it stands in a notebook: the article with its figures marked, and a table of them.

It is a fragment of HTML without scripts, style sheets or links. Its colours are borders and tints that can be read on
light and on dark ground, and every verdict is a word too.
"""

from collections.abc import Iterator
from html import escape

from numcheck.documents.document import Document, Span
from numcheck.findings.finding import Finding, Severity
from numcheck.lexicon.labels import labels
from numcheck.reports.report import Report
from numcheck.reports.safe import clean
from numcheck.reports.summary import summarise

_COLOURS = {
    Severity.ERROR: "210,40,40",
    Severity.WARNING: "190,130,0",
    Severity.INFO: "110,110,130",
    Severity.OK: "30,140,60",
}
_QUOTED = "white-space:pre-wrap;border-left:3px solid rgba(110,110,130,0.4);padding-left:1em"
_CELL = "text-align:left;vertical-align:top;padding:0.2em 0.6em"
_HEADS = ("Line", "Figure", "Verdict", "What there is to say")


def fragment(report: Report) -> str:
    """The report as one `div`; whatever the article holds, it is text there."""
    count = escape(summarise([report]))
    parts = [f'<p style="font-weight:bold">{count}</p>', _article(report)]
    if report.findings:
        parts.append(_table(report))
    return f'<div class="numcheck-report">{"".join(parts)}</div>'


def _article(report: Report) -> str:
    text = "".join(_marked(report.document, report.findings))
    return f'<div style="{_QUOTED}">{text}</div>'


def _marked(document: Document, findings: tuple[Finding, ...]) -> Iterator[str]:
    """The text, each figure in a `mark` with its verdict; of two that overlap the first has it."""
    at = 0
    for finding in sorted(findings, key=lambda finding: finding.claim.figure.span):
        span = finding.claim.figure.span
        if span.start < at:
            continue
        yield _text(document, Span(at, span.start))
        title = escape(f"{_verdict(finding)}: {clean(finding.message)}", quote=True)
        yield f'<mark style="{_tint(finding)}" title="{title}">{_text(document, span)}</mark>'
        at = span.end
    yield _text(document, Span(at, len(document.text)))


def _text(document: Document, span: Span) -> str:
    """A piece of the article, its line ends kept."""
    lines = document.slice(span).split("\n")
    return escape("\n".join(clean(line.removesuffix("\r")) for line in lines))


def _table(report: Report) -> str:
    heads = "".join(f'<th scope="col" style="{_CELL}">{head}</th>' for head in _HEADS)
    rows = "".join(_row(report, finding) for finding in report.findings)
    return f"<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>"


def _row(report: Report, finding: Finding) -> str:
    line, _ = report.document.place(finding.span)
    cells = (str(line), clean(finding.claim.figure.text), _verdict(finding), clean(finding.message))
    styles = (_CELL, _CELL, f"{_CELL};{_tint(finding)}", _CELL)
    shown = "".join(f'<td style="{style}">{escape(cell)}</td>' for style, cell in zip(styles, cells, strict=True))
    return f"<tr>{shown}</tr>"


def _verdict(finding: Finding) -> str:
    verdict = labels().verdict[finding.verdict]
    return f"{verdict} ({finding.rule})" if finding.rule else verdict


def _tint(finding: Finding) -> str:
    colour = _COLOURS[finding.severity]
    return f"background:rgba({colour},0.16);border-bottom:2px solid rgb({colour});color:inherit"
