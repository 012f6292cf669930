"""What is shown of a report, and what is told of its numbers: on made-up reports that have one of each kind."""

import pytest
from lsprotocol.types import DiagnosticSeverity

from numcheck.reports.report import Report
from numcheck.servers.lsp.checked import Checked
from numcheck.servers.lsp.desk import Draft
from numcheck.servers.lsp.diagnostics import Manner, diagnostics
from numcheck.servers.lsp.hover import Style, hover
from numcheck.servers.lsp.options import Unverifiable
from numcheck.servers.lsp.positions import Positions
from tests.reports.samples import settled, story


def on(report: Report) -> Checked:
    text = report.document.source_text
    return Checked(Draft(text, report.source, "plaintext"), report, Positions(text))


def words(found: Checked, number: int, manner: Manner) -> str:
    return found.draft.text[slice(*found.positions.span(diagnostics(found, "a:b", manner)[number].range))]


@pytest.mark.parametrize(
    ("unverifiable", "severities"),
    [
        ("none", [2, 1]),
        ("hint", [2, 1, 4]),
        ("information", [2, 1, 3]),
    ],
)
def test_each_verdict_has_its_severity(unverifiable: Unverifiable, severities: list[int]) -> None:
    found = diagnostics(on(story()), "a:b", Manner(unverifiable))
    assert [one.severity for one in found] == [DiagnosticSeverity(number) for number in severities]
    assert [one.code for one in found] == ["NC301", "NC103", "NC902"][: len(severities)]


def test_the_number_is_marked_and_not_all_that_is_said_of_it() -> None:
    assert [words(on(story()), number, Manner()) for number in (0, 1)] == ["2.4 million", "three times"]


def test_where_else_the_article_says_so_is_shown_where_an_editor_can() -> None:
    found = on(story())
    assert diagnostics(found, "a:b", Manner())[0].related_information is None
    (related,) = diagnostics(found, "a:b", Manner(related=True))[0].related_information or ()
    assert related.location.uri == "a:b"
    assert found.draft.text[slice(*found.positions.span(related.location.range))] == "That number"


def test_the_message_has_notes_and_the_edit() -> None:
    message = diagnostics(on(story()), "a:b", Manner())[0].message
    assert "Note: Encounters are events, not people" in message
    assert message.endswith("\nSuggested: 2.4 million encounters -> 2.4 million encounters at the southwest border")


def test_a_page_that_there_is_not_is_not_linked() -> None:
    pages = {"NC301": "file:///NC301.md"}
    linked, other = diagnostics(on(story()), "a:b", Manner(page=pages.get))
    assert linked.code_description is not None
    assert linked.code_description.href == pages["NC301"]
    assert other.code_description is None


def test_what_is_settled_is_not_shown() -> None:
    assert [one.code for one in diagnostics(on(settled()), "a:b", Manner("hint"))] == ["NC804", "NC103"]


def test_the_whole_explanation() -> None:
    found = on(story())
    told = hover(found, found.draft.text.index("2.4"), Style(page=lambda code: f"file:///{code}.md"))
    assert told is not None
    verdict, message, evidence, note, edit, sure, rule = told.text.split("\n\n")
    assert verdict == "**missing context** · [NC301](file:///NC301.md)"
    assert message.startswith("2.4 million is true of the southwest border only")
    assert [line.partition(":")[0] for line in evidence.split("\n")] == ["- Official", "- Agrees"]
    assert note.startswith("Note: Encounters are events, not people")
    assert note.endswith("([NC305](file:///NC305.md))")
    assert edit.startswith("Suggested: ")
    assert sure == "Of findings like this one, 86 in 100 are right."
    assert rule.startswith("NC301: A sentence that names no border")


def test_without_markdown_there_are_neither_marks_nor_links() -> None:
    found = on(story())
    told = hover(found, found.draft.text.index("2.4"), Style(markdown=False, page=lambda code: f"file:///{code}.md"))
    assert told is not None
    assert told.text.startswith("missing context · NC301\n\n")
    assert "file:" not in told.text


def test_no_word_of_an_article_is_markup() -> None:
    line = Style().words("a [link](x), *this* <b> `code`\nnext\x1b[31m")
    assert line == "a \\[link\\](x), \\*this\\* \\<b> \\`code\\` next\N{SYMBOL FOR ESCAPE}\\[31m"
