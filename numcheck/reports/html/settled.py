"""What people have settled in a document, and what is wrong with their comments."""

from numcheck.documents.document import Span
from numcheck.lexicon.labels import labels
from numcheck.reports import wording
from numcheck.reports.html.element import Element, el
from numcheck.reports.html.names import rule_link
from numcheck.reports.html.table import place, plain, row
from numcheck.reports.report import Report


def problems(report: Report) -> Element:
    """What is wrong with the document's comments: a comment that does nothing leaves the figures as they are."""
    rows = (
        row(place(report, Span(problem.at, problem.at)), problem.code, problem.message) for problem in report.problems
    )
    return plain("Comments that do nothing", ("Line", "Code", "What is wrong"), rows)


def settled(report: Report) -> Element:
    """The figures that somebody has checked where the data cannot, and the findings that somebody has silenced."""
    signed = [
        row(place(report, one.span), el("bdi", one.text), el("bdi", wording.signed_off(one)))
        for one in report.signed_off
    ]
    for silenced in report.suppressed:
        finding = silenced.finding
        why = el("span", "silenced ", rule_link(finding.rule) if finding.rule else None)
        why.append(el("bdi", f" by {labels().by[silenced.by]}: {silenced.reason}"))
        signed.append(row(place(report, finding.span), el("bdi", finding.claim.figure.text), why))
    return plain("Signed off or silenced", ("Line", "Figure", "By whom and why"), signed)
