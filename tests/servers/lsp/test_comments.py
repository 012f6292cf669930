"""Where a comment goes: it silences what it should, signs off what it should, and changes nothing else."""

import pytest

from numcheck.documents.document import Span
from numcheck.findings.signoff import place
from numcheck.servers.lsp import comments
from numcheck.servers.lsp.checked import Checked
from numcheck.servers.lsp.desk import document
from tests.servers.lsp.drafts import FALSE, TRUE, UNCHECKED, checked

OTHER = "Nothing is counted here."
FORMS = {
    "a paragraph": ("plaintext", f"{OTHER}\n\n{FALSE} {UNCHECKED}\n\n{OTHER}\n"),
    "a line among lines": ("plaintext", f"{OTHER}\n{FALSE} {UNCHECKED}\n{OTHER}"),
    "line ends of Windows": ("plaintext", f"{OTHER}\r\n\r\n{FALSE} {UNCHECKED}\r\n\r\n{OTHER}\r\n"),
    "lines broken for their length": (
        "plaintext",
        "CBP recorded 3.1 million encounters at the southwest border in\nfiscal year 2022. The "
        f"shelter has 90 beds, and the\ncounty pays for it.\n\n{OTHER}\n",
    ),
    "an indented line": ("plaintext", f"    {FALSE} {UNCHECKED}\n{OTHER}\n"),
    "a text that is one line": ("plaintext", f"{FALSE} {UNCHECKED}"),
    "Markdown": ("markdown", f"# {OTHER}\n\n{FALSE} {UNCHECKED}\n\n{OTHER}\n"),
    "front matter": ("markdown", f"---\ntitle: A draft\ndate: 2022-11-14\n---\n{FALSE} {UNCHECKED}\n"),
    "a heading": ("markdown", f"# {FALSE} {UNCHECKED}\n\n{OTHER}\n"),
    "a heading with an end": ("markdown", f"## {FALSE} {UNCHECKED} ##\n\n{OTHER}\n"),
    "an underlined heading": ("markdown", f"{FALSE} {UNCHECKED}\n===\n\n{OTHER}\n"),
    "a list": ("markdown", f"- {OTHER}\n- {FALSE} {UNCHECKED}\n- {OTHER}\n"),
    "a list in a list": ("markdown", f"1. {OTHER}\n   - {FALSE} {UNCHECKED}\n2. {OTHER}\n"),
    "a paragraph in a list": ("markdown", f"- {OTHER}\n\n  {FALSE} {UNCHECKED}\n"),
    "a quotation": ("markdown", f"> {FALSE}\n> {UNCHECKED}\n\n{OTHER}\n"),
    "a table": ("markdown", f"| said | of |\n|---|---|\n| {FALSE} {UNCHECKED} | x |\n| {OTHER} | y |\n"),
    "a table without edges": ("markdown", f"said | of\n---|---\n{FALSE} {UNCHECKED} | x\n{OTHER} | y\n"),
    "strong words": ("markdown", f"{OTHER}\n\n**{FALSE} {UNCHECKED}**\n\n{OTHER}\n"),
    "a note": ("markdown", f"{OTHER}[^1]\n\n[^1]: {FALSE} {UNCHECKED}\n"),
    "tags": ("markdown", f"<div>\n<p>{FALSE} {UNCHECKED}</p>\n</div>\n\n{OTHER}\n"),
    "HTML": (
        "html",
        f"<!doctype html><html lang=en><title>A draft</title><body><article><h1>A draft</h1>\n<p>{OTHER}</p>\n"
        f"<p>{FALSE} {UNCHECKED}</p>\n<p>{OTHER}</p></article></body></html>",
    ),
}


def put(found: Checked, paragraph: int, said: str, reason: str) -> str | None:
    """The source with a comment in it, as an editor would leave it."""
    at = comments.place(found.document, paragraph, said, lambda text: document(found.draft, text))
    if at is None:
        return None
    source = found.document.source_text
    return source[: at.at] + at.before + reason + at.after + source[at.at :]


@pytest.mark.parametrize("form", FORMS)
def test_a_finding_is_silenced(form: str) -> None:
    language, text = FORMS[form]
    found = checked(text, language)
    (finding,) = found.report.flagged
    edited = put(found, finding.claim.sentence.paragraph, f"ignore {finding.rule}", "for a test")
    assert edited is not None
    after = checked(edited, language).report
    assert (after.flagged, after.problems) == ((), ())
    assert [(one.finding.rule, one.reason) for one in after.suppressed] == [(finding.rule, "for a test")]


@pytest.mark.parametrize("form", FORMS)
def test_a_figure_is_signed_off(form: str) -> None:
    language, text = FORMS[form]
    found = checked(text, language)
    (span,) = [span for one in found.unchecked(Span(0, len(text))) if found.document.slice(span := place(one)) == "90"]
    words = comments.quoted(found.document, span)
    assert words == "90 beds"
    paragraph = found.document.sentence_at(span.start).paragraph
    edited = put(found, paragraph, f'verified "{words}"', "county register")
    assert edited is not None
    after = checked(edited, language).report
    assert [(one.text, one.source) for one in after.signed_off] == [("90", "county register")]
    assert after.problems == ()
    assert [one.rule for one in after.flagged] == ["NC101"]


def test_until_it_gives_a_reason_a_comment_changes_nothing() -> None:
    found = checked(FALSE)
    edited = put(found, 0, "ignore NC101", "")
    assert edited is not None
    after = checked(edited).report
    assert [one.rule for one in after.flagged] == ["NC101"]
    assert [one.code for one in after.problems] == ["NC802"]


def test_a_comment_goes_above_its_paragraph_where_there_is_room() -> None:
    text = f"{OTHER}\r\n\r\n  {FALSE}\r\n"
    assert put(checked(text), 1, "ignore NC101", "why") == (
        f"{OTHER}\r\n\r\n  <!-- numcheck: ignore NC101 (why) -->\r\n  {FALSE}\r\n"
    )


def test_where_no_comment_can_stand_there_is_none() -> None:
    found = checked(f"---\ntitle: {FALSE}\n---\n\n{OTHER}\n", "markdown")
    (finding,) = found.report.flagged
    assert put(found, finding.claim.sentence.paragraph, "ignore NC101", "why") is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It has 90 beds.", "90 beds"),
        ("It has 90 beds, and the other one 190 beds.", "has 90 beds"),
        ("It has 90, and pays $5.", "90"),
        ("90\nbeds stand there.", "90 beds"),
        ("Of the 90 (and more) some are new.", "90"),
    ],
)
def test_a_figure_is_quoted_so_that_it_is_no_other(text: str, words: str) -> None:
    article = document(checked(TRUE).draft, text)
    at = text.index("90")
    assert comments.quoted(article, Span(at, at + 2)) == words
