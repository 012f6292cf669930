"""What a notebook shows: the article as it is, its figures marked, and nothing that runs."""

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

import numcheck
from numcheck.reports.safe import clean

TEXT = "CBP recorded 2.4 million encounters in fiscal year 2022.\nThat was up 37 percent from fiscal year 2021."
TAGS = {"div", "p", "mark", "table", "thead", "tbody", "tr", "th", "td"}


class Seen(HTMLParser):
    """What a browser would see of a fragment."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: set[str] = set()
        self.open: list[str] = []
        self.article = ""
        self.marked: list[str] = []
        self.cells: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.open.append(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag == "mark":
            self.marked.append("")
        if tag == "td":
            self.cells.append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open[-1] == "td":
            self.cells[-1] += data
            return
        if self.open[-1] == "mark":
            self.marked[-1] += data
        if self.open[-1] in ("mark", "div"):
            self.article += data


def test_a_report_shows_the_article_with_its_figures_marked_and_a_row_each() -> None:
    report = numcheck.check(TEXT, "2022-11-14")
    seen = Seen(report._repr_html_())
    assert seen.article == TEXT
    assert seen.marked == ["2.4 million", "37 percent"]
    assert seen.cells[:3] == ["1", "2.4 million", "missing context (NC301)"]
    assert len(seen.cells) == 4 * len(report)


def test_a_report_without_figures_says_so() -> None:
    seen = Seen(numcheck.check("Nobody came.")._repr_html_())
    assert "table" not in seen.tags
    assert "Nothing was checked" in numcheck.check("Nobody came.")._repr_html_()


def test_figures_are_a_table_with_what_was_set_aside() -> None:
    seen = Seen(numcheck.find_figures("Nearly 2.4 million people by Nov. 11")._repr_html_())
    assert seen.cells[:2] == ["2.4 million", "count"]
    assert "set aside: date" in seen.cells


HOSTILE = st.sampled_from(
    [
        "<script>alert(1)</script>",
        '"><img src=x onerror=1>',
        "2.4 million encounters in fiscal year 2022",
        *("37 percent", " at the southwest border ", "\x1b[31m", "\ud800", "&lt;", "\r\n", "'"),
    ]
)


@given(st.lists(st.one_of(HOSTILE, st.text(max_size=8)), max_size=6).map("".join))
def test_whatever_an_article_holds_is_text_there(text: str) -> None:
    report = numcheck.check(text)
    html = report._repr_html_()
    seen = Seen(html)
    assert set(seen.tags) <= TAGS
    assert seen.attributes <= {"class", "style", "title", "scope"}
    assert seen.open == []
    assert seen.article == "\n".join(clean(line.removesuffix("\r")) for line in report.document.text.split("\n"))
    assert html.encode("utf-8")
    figures = Seen(numcheck.find_figures(text)._repr_html_())
    assert set(figures.tags) <= TAGS
