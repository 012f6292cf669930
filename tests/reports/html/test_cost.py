"""The cost of a page: it grows with the findings and the text, and charts cost no more than their number."""

from dataclasses import replace
from time import process_time

from numcheck.documents.document import Span
from numcheck.documents.read import from_text
from numcheck.findings.finding import Finding
from numcheck.reports import html
from numcheck.reports.html.charts import MOST
from numcheck.reports.report import Report
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


def seconds(report: Report) -> float:
    """The least time of three: a machine that is busy for a moment costs one of them."""
    return min(_once(report) for _ in range(3))


def _once(report: Report) -> float:
    start = process_time()
    page = html.render([report], charts=False)
    took = process_time() - start
    assert page.count('id="d1-f') >= len(report.findings)
    return took


def test_two_thousand_findings_cost_four_times_five_hundred() -> None:
    few, many = repeated(125), repeated(500)
    assert len(many.findings) == 2_000
    seconds(few)  # what is read once is read here
    assert seconds(many) < 8 * seconds(few)


def test_a_megabyte_of_text_costs_ten_times_a_tenth_of_it() -> None:
    line = "The ferry left at dawn, and nobody on the quay counted anything that day.\n"
    small, large = (Report(from_text(line * (size // len(line)), "a.txt"), (), ()) for size in (100_000, 1_000_000))
    assert seconds(large) < 20 * seconds(small) + 0.1


def test_a_page_never_has_more_charts_than_it_says() -> None:
    report = real()
    many = replace(report, findings=tuple(f for f in report.findings if f.official) * 12)
    assert len(many.findings) > MOST
    page = html.render([many])
    assert page.count("<svg ") == MOST
    assert len(page) < 4_000_000
