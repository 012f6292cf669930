"""One document's part of the page: the counts, the article with its figures marked, the cards, what was set aside."""

from collections import Counter
from collections.abc import Iterator, Mapping

from numcheck.findings.finding import Verdict
from numcheck.findings.words import sentence
from numcheck.lexicon.labels import labels
from numcheck.reports import wording
from numcheck.reports.html.article import article
from numcheck.reports.html.card import card
from numcheck.reports.html.element import Element, el
from numcheck.reports.html.names import Names, badge, kind, sign
from numcheck.reports.html.settled import problems, settled
from numcheck.reports.html.table import place, plain, row
from numcheck.reports.report import Report
from numcheck.reports.summary import summarise
from numcheck.reports.unread import Unread

# The worst first: what a reader looks for.
_ORDER = (
    Verdict.CONTRADICTED,
    Verdict.MISSING_CONTEXT,
    Verdict.IMPRECISE,
    Verdict.SUPPORTED,
    Verdict.UNVERIFIABLE,
)


def parts(report: Report, names: Names, charts: Mapping[int, Element], unfold: bool) -> Iterator[Element]:
    """The parts, in reading order.

    Args:
        report: The report.
        names: What the parts of the page are called.
        charts: The charts, by the number of their finding, from 0.
        unfold: Whether what needs no action stands open too.
    """
    yield el("p", _published(report), class_="published")
    yield el("p", summarise([report]), class_="summary")
    if report.findings:
        yield el("ul", *_counts(report, names), class_="counts", aria_label="Verdicts")
    text = _section("The article", names, "text", article(report, names))
    text.set("tabindex", "0")  # It scrolls by itself on a wide screen, and a keyboard has to get at it.
    cards = (
        card(report.document, finding, index, names, charts.get(index), unfold)
        for index, finding in enumerate(report.findings)
    )
    found = _section("Findings", names, "findings", *(cards if report.findings else [_none()]))
    yield el("div", text, found, class_="columns")
    if report.problems:
        yield _section("Comments to numcheck", names, "comments", problems(report))
    if report.signed_off or report.suppressed:
        yield _section("Settled by people", names, "settled", settled(report))
    if report.set_aside:
        yield _section("Set aside", names, "aside", _set_aside(report, unfold))


def unread(failed: Unread) -> Iterator[Element]:
    """What stands in the place of a document that could not be read or checked."""
    undone = el("span", f"✕ not {failed.undone}", class_="badge v v-contradicted")
    yield el("p", undone, " ", failed.error.code, class_="line")
    yield el("p", failed.error.message, class_="message")
    if failed.error.hint:
        yield el("p", failed.error.hint)


def _none() -> Element:
    return el("p", "There are no figures in this document that could be held against anything.")


def _section(title: str, names: Names, part: str, *children: Element) -> Element:
    name = f"{names.top}-{part}"
    heading = names.heading(title, id_=name)
    # Of several documents each section is called by its document's name too: no two landmarks sound the same.
    called = name if names.level == 2 else f"{name} {names.top}-h"
    return el("section", heading, *children, class_=part, aria_labelledby=called)


def _published(report: Report) -> str:
    when = sentence(wording.read_as(report.document))
    asked = {"both": "the latest figures and those public at publication", "latest": "the latest figures"}
    asked["published"] = "the figures public at publication"
    return f"{when}; held against {asked.get(report.as_of, f'the figures public on {report.as_of}')}."


def _counts(report: Report, names: Names) -> Iterator[Element]:
    """How many findings there are of each verdict, each a link to the first."""
    many = Counter(finding.verdict for finding in report.findings)
    first = {finding.verdict: index for index, finding in reversed(list(enumerate(report.findings)))}
    for verdict in _ORDER:
        if many[verdict]:
            words = el("a", sign(verdict), f" {many[verdict]} {labels().verdict[verdict]}")
            words.set("href", f"#{names.finding(first[verdict])}")
            yield el("li", words, class_=kind(verdict))


def _set_aside(report: Report, unfold: bool) -> Element:
    """What looks like a figure and was not checked as one, folded."""
    reasons = Counter(labels().reason.get(item.reason, item.reason) for item in report.set_aside)
    said = ", ".join(f"{count} × {reason}" for reason, count in reasons.most_common())
    rows = []
    for item in report.set_aside:
        reason = labels().reason.get(item.reason, item.reason)
        rows.append(row(place(report, item.span), el("bdi", item.text), reason))
    table = plain("What looks like a figure and was not checked as one", ("Line", "Text", "Why"), rows)
    return el("details", el("summary", said), table, open="" if unfold else None)


def legend() -> Element:
    """What the verdicts mean."""
    pairs = (el("div", el("dt", badge(verdict)), el("dd", labels().meaning[verdict])) for verdict in _ORDER)
    heading = el("h2", "How to read this", id="legend")
    return el("section", heading, el("dl", *pairs), class_="legend", aria_labelledby="legend")
