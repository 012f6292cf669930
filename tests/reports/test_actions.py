"""The summary of a step of GitHub Actions."""

from hypothesis import given
from markdown_it import MarkdownIt

from numcheck.errors import DocumentError
from numcheck.reports.actions import Summary
from numcheck.reports.report import Report
from numcheck.reports.unread import Unread
from tests.reports.hostile import TEXTS
from tests.reports.samples import STORY, empty, settled, story

UNREAD = Unread("lost|1.txt", DocumentError("It is lost.", "Look."))


def summary(*reports: Report | Unread) -> str:
    made = Summary()
    for report in reports:
        made.add(report)
    return made.markdown()


def cells(markdown: str) -> list[list[str]]:
    """The rows of the table, as GitHub reads them."""
    tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(markdown)
    assert not [token for token in tokens if token.type == "html_block"]
    inline = [token for token in tokens if token.type == "inline"]
    assert {child.type for token in inline for child in token.children or ()} <= {"text", "text_special"}
    texts = ["".join(child.content for child in token.children or ()) for token in inline[2:]]
    return [texts[at : at + 3] for at in range(0, len(texts), 3)]


def test_what_needs_attention_is_a_table_below_the_counts() -> None:
    text = summary(settled(), UNREAD)
    assert text.startswith("### numcheck\n\n2 documents, 1 not read. 5 figures")
    assert cells(text)[1:] == [
        ["draft.md:1:29", "NC804 comment", "NC204 has nothing to say in that paragraph. Take it out of the comment."],
        ["draft.md:6:15", "NC103 contradicted", "“three times”: It was 2.43 times, not three times."],
        ["lost|1.txt", "E101 not read", "It is lost. Look."],
    ]


def test_without_findings_there_is_no_table() -> None:
    assert summary(empty()) == "### numcheck\n\nNothing was checked. There are no figures.\n\n\n"


def test_a_long_table_ends() -> None:
    text = summary(*[story()] * 150)
    assert text.count("\n| draft") == 200
    assert "\n100 more are in the log.\n" in text


@given(TEXTS, TEXTS)
def test_nothing_of_a_text_or_a_name_becomes_markup(words: str, name: str) -> None:
    text = summary(story(STORY.replace("officials", words), source=f"{name}.md"))
    assert len(cells(text)) == 3
