"""The whole page: one file that needs nothing else, no script, no network, no colour."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from numcheck.reports.html import charts as drawing
from numcheck.reports.html.document import legend, parts, unread
from numcheck.reports.html.element import Element, el, style, written
from numcheck.reports.html.names import Names
from numcheck.reports.html.rules import named, rules
from numcheck.reports.html.table import plain
from numcheck.reports.report import Report
from numcheck.reports.summary import summarise
from numcheck.reports.unread import Unread
from numcheck.version import __version__

SHEET = Path(__file__).with_name("report.css")

POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
"""What the page may load and run: nothing but its own style sheet."""


def render(reports: Sequence[Report | Unread], *, everything: bool = False, charts: bool = True) -> str:
    """The reports as one self-contained page of HTML.

    Args:
        reports: What became of each document.
        everything: Whether the cards of what holds and of what was not checked, and what was set aside, stand open.
        charts: Whether charts are drawn; they need matplotlib, and the page says so where it is missing.
    """
    read = [report for report in reports if isinstance(report, Report)]
    drawn = drawing.draw(reports) if charts else drawing.NONE
    title = _title(reports)
    head = el(
        "head",
        el("meta", charset="utf-8"),
        el("meta", http_equiv="Content-Security-Policy", content=POLICY),
        el("meta", name="viewport", content="width=device-width, initial-scale=1"),
        el("meta", name="color-scheme", content="light dark"),
        el("meta", name="generator", content=f"numcheck {__version__}"),
        el("title", f"{title} - numcheck"),
        style(SHEET.read_text(encoding="utf-8")),
    )
    main = el("main", id="main", tabindex="-1")
    codes = named(read)
    main.extend([*_documents(reports, drawn, everything), legend(), *([rules(codes)] if codes else [])])
    skip = el("a", "Skip to the report", href="#main", class_="skip")
    body = el("body", skip, _header(title, reports), main, _footer(drawn))
    return written(el("html", head, body, lang="en"))


def _title(reports: Sequence[Report | Unread]) -> str:
    if len(reports) == 1:
        return f"The numbers in {reports[0].source}"
    return f"The numbers in {len(reports)} documents"


def _header(title: str, reports: Sequence[Report | Unread]) -> Element:
    header = el("header", el("p", "numcheck report", class_="brand"), el("h1", title))
    if len(reports) > 1:
        read = [report for report in reports if isinstance(report, Report)]
        header.append(el("p", summarise(read), class_="summary"))
        rows = (_index_row(report, Names(number, 3)) for number, report in enumerate(reports, start=1))
        index = plain("Documents", ("Document", "What became of it"), rows, "index")
        header.append(el("nav", index, aria_label="Documents"))
    return header


def _index_row(report: Report | Unread, names: Names) -> Element:
    link = el("a", el("bdi", report.source), href=f"#{names.top}")
    said = f"Not {report.undone}: {report.error.message}" if isinstance(report, Unread) else summarise([report])
    return el("tr", el("th", link, scope="row"), el("td", said))


def _documents(reports: Sequence[Report | Unread], drawn: drawing.Charts, everything: bool) -> Iterator[Element]:
    """Each document in a section of its own; an only one needs no heading but the page's."""
    single = len(reports) == 1
    for number, report in enumerate(reports, start=1):
        names = Names(number, 2 if single else 3)
        if isinstance(report, Unread):
            inside = [*unread(report)]
        else:
            inside = [*parts(report, names, drawn.of(number), everything)]
        heading = None if single else el("h2", el("bdi", report.source), id=f"{names.top}-h")
        label = {"aria_label": "Report"} if single else {"aria_labelledby": f"{names.top}-h"}
        yield el("section", heading, *inside, id=names.top, class_="document", **label)


def _footer(drawn: drawing.Charts) -> Element:
    said = (
        f"Made by numcheck {__version__}, which reads English by rules and may misread a sentence: each card says what "
        "was understood. Nothing on this page is loaded from anywhere, and no script runs in it."
    )
    return el("footer", el("p", said), *(el("p", line) for line in drawn.left_out))
