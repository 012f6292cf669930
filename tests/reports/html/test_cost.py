"""The cost of a page: it grows with the findings and the text, and charts cost no more than their number."""

from dataclasses import replace

from numcheck.documents.document import Span
from numcheck.documents.read import from_text
from numcheck.findings.finding import Finding
from numcheck.reports import html
from numcheck.reports.html.charts import MOST
from numcheck.reports.report import Report
from tests.growth import growth
from tests.reports.html.pages import real
from tests.reports.samples import STORY, story


def repeated(times: int) -> Report:
    """A report on the story told so many times, with all its findings."""
    one = story()
    document = from_text(STORY * times, "long.txt")
    findings = tuple(_moved(finding, n * len(STORY)) for n in range(times) for finding in one.findings)
    return replace(one, document=document, findings=findings, set_aside=())


def _moved(finding: Finding, by: int) -> Finding:
    claim = finding.claim
    sentence = claim.sentence._replace(span=_shifted(claim.sentence.span, by))
    moved = claim._replace(
        figure=claim.figure._replace(span=_shifted(claim.figure.span, by)),
        sentence=sentence,
        span=_shifted(claim.span, by),
    )
    return finding._replace(claim=moved, also_at=(), suggestion=None)


def _shifted(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def page(report: Report) -> str:
    return html.render([report], charts=False)


def test_ten_times_the_findings_cost_ten_times_as_much() -> None:
    few, many = repeated(5), repeated(50)
    assert page(many).count('id="d1-f') >= len(many.findings) == 200
    assert growth(page, few, many) < 12


def test_ten_times_the_text_costs_ten_times_as_much() -> None:
    line = "The ferry left at dawn, and nobody on the quay counted anything that day.\n"
    small, large = (Report(from_text(line * many, "a.txt"), (), ()) for many in (100, 1_000))
    assert growth(page, small, large) < 12


def test_a_page_never_has_more_charts_than_it_says() -> None:
    report = real()
    many = replace(report, findings=tuple(f for f in report.findings if f.official) * 12)
    assert len(many.findings) > MOST
    drawn = html.render([many])
    assert drawn.count("<svg ") == MOST
    assert len(drawn) < 4_000_000
