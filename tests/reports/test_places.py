"""The places of a report as those who wrote the document have them."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import numcheck
from numcheck.checker import Checker
from numcheck.documents.document import Document, Form, Span
from numcheck.documents.read import from_bytes, from_text
from numcheck.figures.extract import find_figures
from numcheck.reports import csv, figures_csv, junit, text
from numcheck.reports.lines import on_lines
from numcheck.reports.places import Edit, edit, placed
from tests.shared import catalog

WRONG = "CBP recorded **3.1** million encounters at the\nsouthwest border in *fiscal year* 2022.\n"
OPEN = "CBP recorded [2.4 million encounters](https://x.example/) in fiscal year 2022.\n"


def markdown(source: str) -> Document:
    return from_bytes(source.encode(), "draft.md", form=Form.MARKDOWN)


def finding(document: Document) -> dict[str, Any]:
    findings: Any = Checker(catalog()).check(document).to_dict()["findings"]
    (only,) = findings
    return dict(only)


def test_places_and_words_are_those_of_a_markdown_source() -> None:
    found = finding(markdown(WRONG))
    assert found["figure"]["text"] == WRONG[found["figure"]["start"] : found["figure"]["end"]] == "3.1** million"
    assert found["text"] == WRONG[found["span"]["start"] : found["span"]["end"]]
    assert (found["span"]["line"], found["span"]["column"]) == (1, 1)
    period = found["claim"]["evidence"]["period"]
    assert WRONG[period["start"] : period["end"]] == "fiscal year* 2022"


def edited(source: str, suggestion: dict[str, Any]) -> str:
    return source[: suggestion["start"]] + str(suggestion["replacement"]) + source[suggestion["end"] :]


@pytest.mark.parametrize(
    ("source", "right"),
    [
        (WRONG, WRONG.replace("3.1", "2.4")),
        (WRONG.replace("**", ""), WRONG.replace("**", "").replace("3.1", "2.4")),
        (WRONG.replace("**3.1** million", "**3.1 million**"), WRONG.replace("**3.1** million", "**2.4 million**")),
        (WRONG.replace("**3.1** million", "3.1&nbsp;million"), WRONG.replace("**3.1** million", "2.4\xa0million")),
        ("> " + WRONG.replace("\n", "\n> "), "> " + WRONG.replace("\n", "\n> ").replace("3.1", "2.4")),
        (OPEN, OPEN.replace("encounters", "encounters at the southwest border")),
    ],
)
def test_a_suggestion_is_an_edit_of_the_source(source: str, right: str) -> None:
    document = markdown(source)
    assert edited(document.source_text, finding(document)["suggestion"]) == right


def test_a_suggestion_that_would_cut_through_markup_is_left_out() -> None:
    source = WRONG.replace("**3.1** million", "**3**.1 million")
    assert finding(markdown(source))["suggestion"] is None


def test_what_the_edit_is_of_a_page_stays_that_of_the_text() -> None:
    source = "<p>CBP recorded <b>3.1</b>&nbsp;million encounters at the southwest border in fiscal year 2022.</p>"
    document = from_bytes(source.encode(), "page.html", form=Form.HTML)
    found = finding(document)
    assert edited(document.text, found["suggestion"]) == document.text.replace("3.1", "2.4")
    place = found["figure"]["source_span"]
    assert source[place["start"] : place["end"]] == "3.1</b>&nbsp;million"
    assert found["span"]["source_span"]["start"] == 3
    assert "source_span" not in found["claim"]["evidence"]["measure"]


WORDS = st.lists(
    st.sampled_from(["a", "bb", "2.4", "million", "**b**", "[c](d)", "&amp;", "`e`", "\n"]),
    min_size=1,
    max_size=12,
)


@given(WORDS.map(lambda words: " ".join(["w", *words])), st.data())
def test_an_edit_of_the_source_is_the_same_edit_of_the_text(source: str, data: st.DataObject) -> None:
    document = markdown(source)
    start = data.draw(st.integers(0, len(document.text)))
    span = Span(start, data.draw(st.integers(start, len(document.text))))
    words = document.slice(span)
    longer = [f"{words} more", f"less {words}"] if words.strip() == words != "" else []
    replacement = data.draw(st.sampled_from(["x y", "zz", *longer]))
    change = edit(document, span, replacement)
    if change is None or "\n\n" in words:
        return
    after = source[: change.span.start] + change.replacement + source[change.span.end :]
    wanted = document.text[:start] + replacement + document.text[span.end :]
    assert "".join(markdown(after).text.split()) == "".join(wanted.split())


def test_a_text_that_is_its_own_source_is_left_as_it_is() -> None:
    document = from_text("It was 5.")
    value = {"start": 7, "end": 8, "text": "5"}
    assert placed(document, value) is value
    assert edit(document, Span(7, 8), "6") == Edit(Span(7, 8), "6")


def test_the_report_for_readers_has_the_lines_of_the_source() -> None:
    source = f"---\ntitle: A count\n---\n\n<!-- a comment -->\n\n{WRONG}"
    report = Checker(catalog()).check(markdown(source))
    assert "draft.md:7:16  CONTRADICTED" in text.render([report])
    (row,) = (
        row
        for row in figures_csv.render(report.document, find_figures(report.document.text)).splitlines()
        if "3.1" in row
    )
    assert row.startswith(f"7,16,{source.index('3.1')},")


@pytest.mark.parametrize(
    ("name", "source", "column"),
    [
        ("draft.md", "Nobody came. <!-- numcheck: ignore NC101 -->\n\nThey went home.\n", 14),
        ("draft.html", "<p>Nobody came. <!-- numcheck: ignore NC101 --></p>\n\n<p>They went home.</p>\n", 16),
    ],
)
def test_a_problem_with_a_comment_stands_behind_the_words_that_it_is_behind(
    name: str, source: str, column: int
) -> None:
    form = Form.HTML if name.endswith("html") else Form.MARKDOWN
    report = Checker(catalog()).check(from_bytes(source.encode(), name, form=form))
    problems: Any = report.to_dict()["problems"]
    assert (problems[0]["span"]["line"], problems[0]["span"]["column"]) == (1, column)
    assert f"{name}:1:{column}  COMMENT  NC802" in text.render([report])
    (row,) = csv.render([report]).splitlines()[1:]
    assert row.startswith(f"{name},1,{column},problem,")
    assert f'name="1:{column} comment (NC802)"' in junit.render([report], ("warning",))
    assert f">1:{column}<" in report.to_html()
    assert on_lines(report, [range(1, 2)]).problems == report.problems
    assert not on_lines(report, [range(3, 4)]).problems


def test_a_date_of_the_documents_own_is_said_to_be(tmp_path: Any) -> None:
    path = tmp_path / "draft.md"
    path.write_text(f"---\ndate: 2022-11-12\n---\n{WRONG}", encoding="utf-8")
    report = numcheck.check_file(path)
    assert (report.to_dict()["published"], report.to_dict()["published_from"]) == ("2022-11-12", "front matter")
    assert ", published 2022-11-12 (from its front matter)\n" in text.render([report], width=200)
    assert "published_from" not in numcheck.check_file(path, published="2022-12").to_dict()
