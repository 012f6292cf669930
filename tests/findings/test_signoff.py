"""Comments to numcheck: what they silence and sign off, and what is wrong with them."""

from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from numcheck.checker import Checker
from numcheck.documents.document import Comment, Document
from numcheck.documents.read import from_text
from numcheck.findings.directives import PROBLEMS, Ignore, Verified, parse
from numcheck.findings.finding import Problem, Severity
from numcheck.reports.report import Report

WRONG = "CBP recorded 3.1 million encounters at the southwest border in fiscal year 2022."
OPEN = "CBP recorded 2.4 million encounters in fiscal year 2022."
PEOPLE = "CBP stopped 2,378,944 migrants at the southwest border in fiscal year 2022."
GOTAWAYS = "Some 600,000 gotaways crossed the southwest border in fiscal year 2022."
BEDS = "The shelter has 4,200 beds and 310 rooms."


@cache
def checker() -> Checker:
    return Checker()


def document(*paragraphs: str, comments: dict[str, str]) -> Document:
    """A document with each comment at the end of the words that it is told with, or at the very end."""
    text = "\n\n".join(paragraphs) + "\n"
    found = [Comment(comment, text.index(words) + len(words) if words else 0) for words, comment in comments.items()]
    return replace(from_text(text), comments=tuple(sorted(found, key=lambda comment: comment.at)))


def check(*paragraphs: str, comments: dict[str, str]) -> Report:
    return checker().check(document(*paragraphs, comments=comments))


def rules(report: Report) -> list[str | None]:
    return [finding.rule for finding in report.findings]


def problems(report: Report) -> list[str]:
    return [problem.code for problem in report.problems]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("numcheck: ignore NC301 (the headline names it)", Ignore(("NC301",), "the headline names it", 7)),
        (" NumCheck:ignore nc301,NC204 NC301 (x) ", Ignore(("NC301", "NC204"), "x", 7)),
        ("numcheck: ignore NC301 (see (1)\n and (2))", Ignore(("NC301",), "see (1) and (2)", 7)),
        ("numcheck: verified (the county)", Verified(None, "the county", 7)),
        ('numcheck: verified "4,200 beds" (the county)', Verified("4,200 beds", "the county", 7)),
        ("numcheck: verified “90 (paid)” (the county)", Verified("90 (paid)", "the county", 7)),
    ],
)
def test_what_a_comment_asks_for(text: str, asked: Ignore | Verified) -> None:
    assert parse(Comment(text, 7)) == asked


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("numcheck: ignore NC301", "NC802"),
        ("numcheck: ignore NC301 ( )", "NC802"),
        ("numcheck: verified", "NC802"),
        ('numcheck: verified "4,200 beds" ()', "NC802"),
        ("numcheck: ignore", "NC801"),
        ("numcheck: ignore (no code)", "NC801"),
        ("numcheck: ignore everything (because)", "NC801"),
        ("numcheck: ignore NC301 (no end", "NC801"),
        ("numcheck: ignore NC301 because", "NC801"),
        ("numcheck: verify (the county)", "NC801"),
        ("numcheck: verified 4,200 beds (the county)", "NC801"),
        ('numcheck: verified " " (the county)', "NC801"),
        ("numcheck:", "NC801"),
    ],
)
def test_what_is_no_comment_to_numcheck_says_so(text: str, code: str) -> None:
    found = parse(Comment(text, 7))
    assert isinstance(found, Problem)
    assert (found.code, found.at, found.severity) == (code, 7, Severity.WARNING)
    assert code in PROBLEMS


@given(st.text())
def test_any_comment_is_understood_or_told(text: str) -> None:
    found = parse(Comment(f"numcheck: {text}", 0))
    assert isinstance(found, Problem) or (found.reason if isinstance(found, Ignore) else found.source)


@settings(max_examples=40)
@given(
    st.lists(st.tuples(st.sampled_from(["ignore NC101", "ignore NC902 NC301", "verified", "x"]), st.integers(0, 300)))
)
def test_no_figure_vanishes_whatever_the_comments(asked: list[tuple[str, int]]) -> None:
    """Every figure is told once: found, set aside, silenced or signed off."""
    text = f"{WRONG}\n\n{GOTAWAYS} {BEDS}\n\n{OPEN}\n"
    plain = checker().check(from_text(text)).summary
    comments = tuple(Comment(f"numcheck: {what} (why)", min(at, len(text))) for what, at in asked)
    report = checker().check(replace(from_text(text), comments=comments))
    assert report.summary.figures == plain.figures
    assert len(report.problems) <= 2 * len(asked)
    places = [f.claim.figure.span for f in report.findings] + [item.span for item in report.set_aside]
    places += [item.finding.claim.figure.span for item in report.suppressed]
    places += [item.span for item in report.signed_off]
    assert len(set(places)) == plain.figures


def test_a_rule_is_silenced_in_its_paragraph_alone() -> None:
    report = check(WRONG, WRONG, comments={"2022.": "numcheck: ignore NC101 (as the minister said it)"})
    assert rules(report) == ["NC101"]
    assert [(item.finding.rule, item.by, item.reason) for item in report.suppressed] == [
        ("NC101", "comment", "as the minister said it")
    ]
    assert report.findings[0].claim.sentence.paragraph == 1
    assert not report.problems
    assert report.summary.silenced == 1


def test_other_rules_of_the_paragraph_speak_on() -> None:
    report = check(f"{OPEN} {WRONG}", comments={"2022.": "numcheck: ignore NC301 (see the headline)"})
    assert rules(report) == ["NC101"]
    assert [item.finding.rule for item in report.suppressed] == ["NC301"]


@pytest.mark.parametrize("words", ["CBP", "2022.", "2022.\n"])
def test_a_comment_speaks_of_the_paragraph_that_it_stands_in_or_the_one_that_follows(words: str) -> None:
    """In a paragraph, behind it on its last line; on a line of its own the paragraph behind it."""
    report = check(OPEN, WRONG, comments={words: "numcheck: ignore NC101 NC301 (because)"})
    assert [item.finding.rule for item in report.suppressed] == (["NC101"] if words.endswith("\n") else ["NC301"])


def test_a_comment_on_a_line_of_its_own_inside_a_paragraph_speaks_of_it() -> None:
    wrapped = f"Officials in the valley said on Monday that this is what they had been told by others:\n{WRONG}"
    report = check(wrapped, OPEN, comments={"others:\n": "numcheck: ignore NC101 (because)"})
    assert [item.finding.rule for item in report.suppressed] == ["NC101"]


def test_a_note_is_silenced_too() -> None:
    assert [note.rule for note in check(PEOPLE, comments={}).findings[0].notes] == ["NC305"]
    report = check(PEOPLE, comments={"2022.": "numcheck: ignore NC305 (explained below)"})
    assert [note.rule for note in report.findings[0].notes] == []
    assert not report.problems


def test_what_the_data_cannot_check_is_signed_off() -> None:
    report = check(GOTAWAYS, BEDS, comments={"gotaways": "numcheck: verified (the secretary's letter of May 2)"})
    assert [(item.text, item.rule, item.source) for item in report.signed_off] == [
        ("600,000", "NC902", "the secretary's letter of May 2")
    ]
    assert not report.findings
    assert report.summary.signed_off == 1


def test_figures_about_something_else_are_signed_off_and_dates_are_not() -> None:
    report = check(f"{BEDS} It opened on May 2, 2022.", comments={"rooms.": "numcheck: verified (the county)"})
    assert [item.text for item in report.signed_off] == ["4,200", "310"]
    assert [str(item.reason) for item in report.set_aside] == ["date"]
    assert not report.problems


def test_only_the_words_quoted_are_signed_off() -> None:
    report = check(BEDS, comments={"rooms.": 'numcheck: verified "4,200\nbeds" (the county)'})
    assert [item.text for item in report.signed_off] == ["4,200"]
    assert [item.text for item in report.set_aside] == ["310"]


@pytest.mark.parametrize(
    ("text", "comment", "code", "words"),
    [
        (WRONG, "numcheck: ignore NC301 (because)", "NC804", "NC301 has nothing to say"),
        (WRONG, "numcheck: ignore NC199 (because)", "NC803", "no rule NC199"),
        (WRONG, "numcheck: verified (the minister)", "NC804", "no figure that the data cannot check"),
        (WRONG, 'numcheck: verified "3.1 million" (the minister)', "NC804", "To silence a rule"),
        (BEDS, 'numcheck: verified "5,000 beds" (the county)', "NC804", "does not stand in that paragraph"),
    ],
)
def test_a_comment_that_changes_nothing_is_told(text: str, comment: str, code: str, words: str) -> None:
    report = check(text, comments={text: comment})
    assert problems(report) == [code]
    assert words in report.problems[0].message
    assert not report.suppressed
    assert not report.signed_off


def test_of_two_codes_the_idle_one_is_told() -> None:
    report = check(WRONG, comments={"2022.": "numcheck: ignore NC101, NC204 (because)"})
    assert [problem.message.split()[0] for problem in report.problems] == ["NC204"]


def test_of_two_comments_that_ask_the_same_the_second_is_told() -> None:
    report = check(WRONG, comments={"CBP": "numcheck: ignore NC101 (a)", "2022.": "numcheck: ignore NC101 (b)"})
    assert [item.reason for item in report.suppressed] == ["a"]
    assert problems(report) == ["NC804"]


def test_a_comment_after_the_last_paragraph_is_told() -> None:
    report = check(WRONG, comments={"2022.\n": "numcheck: ignore NC101 (because)"})
    assert rules(report) == ["NC101"]
    assert problems(report) == ["NC804"]


@pytest.mark.parametrize("source", ["https://paper.example/a.html", "HTTP://paper.example/a.html"])
def test_a_page_from_the_web_silences_nothing(source: str) -> None:
    page = document(WRONG, comments={"2022.": "numcheck: ignore NC101 (trust us)"})
    report = checker().check(replace(page, source=source))
    assert rules(report) == ["NC101"]
    assert not report.problems


def test_other_peoples_comments_are_left_alone() -> None:
    report = check(WRONG, comments={"2022.": "TODO: numcheck says ignore NC101"})
    assert rules(report) == ["NC101"]
    assert not report.problems
