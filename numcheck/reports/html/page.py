"""The whole page: one file that needs nothing else, no script, no network, no colour."""

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from numcheck.documents.document import Document, Role
from numcheck.reports.excerpt import flowing
from numcheck.reports.html.charts import SLOT, Charts
from numcheck.reports.html.document import legend, parts, unread
from numcheck.reports.html.element import Element, el, html, style
from numcheck.reports.html.names import Names
from numcheck.reports.html.rules import named, rules
from numcheck.reports.html.table import plain
from numcheck.reports.report import Report
from numcheck.reports.safe import clean
from numcheck.reports.streams import Spool, alone, spooled
from numcheck.reports.summary import Tally, summarise
from numcheck.reports.unread import Unread
from numcheck.version import __version__

# What is longer is no headline, but a paragraph that does not end as a sentence does.
_LONGEST_HEADLINE = 200

SHEET = Path(__file__).with_name("report.css")

POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
"""What the page may load and run: nothing but its own style sheet."""


def render(
    reports: Iterable[Report | Unread], *, everything: bool = False, charts: bool = True, above: Element | None = None
) -> str:
    """The reports as one self-contained page of HTML.

    Args:
        reports: What became of each document.
        everything: Whether the cards of what holds and of what was not checked, and what was set aside, stand open.
        charts: Whether charts are drawn; they need matplotlib, and the page says so where it is missing.
        above: What stands above the title: the way back to the page that the report was asked on.
    """
    return "".join(pieces(reports, everything=everything, charts=charts, above=above))


def pieces(
    reports: Iterable[Report | Unread], *, everything: bool = False, charts: bool = True, above: Element | None = None
) -> Iterator[str]:
    """The text of `render`; the documents' parts wait on disk for the list of documents, which stands before them."""
    single, each = alone(reports)
    page = _Page(single, everything, Charts(charts), above)
    with spooled() as spool:
        for number, report in enumerate(each, start=1):
            page.put(spool, report, number)
        yield from page.written(spool)


class _Page:
    """What is kept of the reports beside the parts of their documents.

    Attributes:
        waiting: Before how many characters more of the parts each chart stands that may be drawn.
    """

    def __init__(self, single: bool, everything: bool, charts: Charts, above: Element | None = None) -> None:
        self._single, self._everything, self._charts, self._above = single, everything, charts, above
        self._tally, self._codes, self._rows = Tally(), set[str](), list[Element]()
        self._title = self._of = ""
        self._waiting: list[tuple[int, str]] = []
        self._length = 0

    def put(self, spool: Spool, report: Report | Unread, number: int) -> None:
        """Puts the part of one document."""
        if isinstance(report, Report):
            self._tally.add(report)
            self._codes |= named(report)
        self._title = f"The numbers in {report.source}" if self._single else f"The numbers in {number} documents"
        if self._single and isinstance(report, Report) and (headline := _headline(report.document)):
            self._title, self._of = headline, report.source
        self._rows.append(_index_row(report, Names(number, 3)))
        text, *rest = _SLOT.split(html(self._part(report, Names(number, 2 if self._single else 3))))
        self._add(spool, text)
        for slot, after in zip(rest[::2], rest[1::2], strict=True):
            self._waiting.append((self._length, slot))
            self._length = 0
            self._add(spool, after)

    def written(self, spool: Spool) -> Iterator[str]:
        """The page."""
        title = self._title or "The numbers in 0 documents"
        skip = el("a", "Skip to the report", href="#main", class_="skip")
        yield f'<!DOCTYPE html>\n<html lang="en">{html(_head(title))}<body>{html(skip)}{html(self._header(title))}'
        yield '<main id="main" tabindex="-1">'
        drawn = self._charts.drawn()
        spool.rewind()
        for length, slot in self._waiting:
            yield from spool.more(length)
            if slot in drawn:
                yield html(drawn[slot])
        yield from spool.more()
        yield html(legend()) + (html(rules(sorted(self._codes))) if self._codes else "")
        yield f"</main>{html(_footer(self._charts.left_out()))}</body></html>\n"

    def _add(self, spool: Spool, text: str) -> None:
        spool.add(text)
        self._length += len(text)

    def _part(self, report: Report | Unread, names: Names) -> Element:
        """A document in a section of its own; an only one needs no heading but the page's."""
        if isinstance(report, Unread):
            inside = [*unread(report)]
        else:
            inside = [*parts(report, names, self._charts.slots(report, names), self._everything)]
        heading = None if self._single else el("h2", el("bdi", report.source), id=f"{names.top}-h")
        label = {"aria_label": "Report"} if self._single else {"aria_labelledby": f"{names.top}-h"}
        return el("section", heading, *inside, id=names.top, class_="document", **label)

    def _header(self, title: str) -> Element:
        header = el("header", self._above, el("p", *self._brand(), class_="brand"), el("h1", title))
        if len(self._rows) > 1:
            header.append(el("p", self._tally.said(), class_="summary"))
            index = plain("Documents", ("Document", "What became of it"), self._rows, "index")
            header.append(el("nav", index, aria_label="Documents"))
        return header

    def _brand(self) -> Iterator[Element | str]:
        """What this page is; where its title is a headline, also of which document."""
        yield "numcheck report"
        if self._of:
            yield " on "
            yield el("bdi", self._of)


def _headline(document: Document) -> str:
    """The article's headline in one line; empty where it has none."""
    heads = [sentence.span for sentence in document.sentences if sentence.role is Role.HEADLINE]
    words = clean(flowing(document.slice(heads[0].hull(heads[-1])))) if heads else ""
    return words if len(words) <= _LONGEST_HEADLINE else ""


_SLOT = re.compile(f'<{SLOT} id="([^"]*)"></{SLOT}>')


def _head(title: str) -> Element:
    return el(
        "head",
        el("meta", charset="utf-8"),
        el("meta", http_equiv="Content-Security-Policy", content=POLICY),
        el("meta", name="viewport", content="width=device-width, initial-scale=1"),
        el("meta", name="color-scheme", content="light dark"),
        el("meta", name="generator", content=f"numcheck {__version__}"),
        el("title", f"{title} - numcheck"),
        style(SHEET.read_text(encoding="utf-8")),
    )


def _index_row(report: Report | Unread, names: Names) -> Element:
    link = el("a", el("bdi", report.source), href=f"#{names.top}")
    said = f"Not {report.undone}: {report.error.message}" if isinstance(report, Unread) else summarise([report])
    return el("tr", el("th", link, scope="row"), el("td", said))


def _footer(left_out: Sequence[str]) -> Element:
    said = (
        f"Made by numcheck {__version__}, which reads English by rules and may misread a sentence: each card says what "
        "was understood. Nothing on this page is loaded from anywhere, and no script runs in it."
    )
    return el("footer", el("p", said), *(el("p", line) for line in left_out))
