"""Comments to numcheck: what they silence and sign off, and what is wrong with them."""

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from numcheck.checker import Checker
from numcheck.documents.document import Comment, Document, Span
from numcheck.documents.read import from_text
from numcheck.figures.figure import SetAside
from numcheck.findings.directives import PROBLEMS, Ignore, Verified, parse
from numcheck.findings.finding import Problem, Severity
from numcheck.findings.signing import NEAR
from numcheck.findings.signoff import Settled, heed
from numcheck.reports.report import Report
from tests.growth import growth
from tests.shared import catalog

WRONG = "CBP recorded 3.1 million encounters at the southwest border in fiscal year 2022."
OPEN = "CBP recorded 2.4 million encounters in fiscal year 2022."
PEOPLE = "CBP stopped 2,378,944 migrants at the southwest border in fiscal year 2022."
GOTAWAYS = "Some 600,000 gotaways crossed the southwest border in fiscal year 2022."
BEDS = "The shelter has 4,200 beds and 310 rooms."


@cache
def checker() -> Checker:
    return Checker(catalog())


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


Work = Callable[[], Settled]


def silencing(many: int, code: str = "NC204") -> Document:
    """A paragraph with so many figures, each with a comment that silences a rule, which says nothing there."""
    text = " ".join([WRONG] * many) + "\n"
    ends = (number * (len(WRONG) + 1) - 1 for number in range(1, many + 1))
    comments = tuple(Comment(f"numcheck: ignore {code} (the {at} of them)", at) for at in ends)
    return replace(from_text(text), comments=comments)


def signed(many: int) -> Document:
    """A paragraph with so many figures, each quoted by a comment behind it, and signed off by it."""
    sentences = [f"The shelter has {number} beds." for number in range(1000, 1000 + many)]
    ends = (number * len(f"{sentences[0]} ") - 1 for number in range(1, many + 1))
    comments = tuple(Comment(f'numcheck: verified "{1000 + n} beds" (x{n})', at) for n, at in enumerate(ends))
    return replace(from_text(" ".join(sentences) + "\n"), comments=comments)


def idle(many: int) -> Document:
    """A paragraph with so many figures, and as many comments at its end that speak of other words, or of nothing."""
    asked = ('numcheck: verified "The" (x)', "numcheck: verified (x)", "numcheck: ignore NC301, NC302 (x)")
    made = signed(many)
    return replace(made, comments=tuple(Comment(asked[n % 3], len(made.text) - 1) for n in range(many)))


def work_on(document: Document) -> Work:
    """To heed the comments of a document in which each number is set aside."""
    numbers = [Span(*match.span()) for match in re.finditer(r"\d{4}", document.text)]
    aside = [SetAside(span, document.slice(span), "another_unit") for span in numbers]
    return lambda: heed(document, (), aside)


def work_on_findings(document: Document) -> Work:
    findings = checker().check(replace(document, comments=())).findings
    return lambda: heed(document, findings, ())


@pytest.mark.parametrize(
    ("make", "work", "short"), [(silencing, work_on_findings, 20), (signed, work_on, 200), (idle, work_on, 200)]
)
def test_the_work_grows_with_the_comments_and_the_figures_not_with_their_product(
    make: Callable[[int], Document], work: Callable[[Document], Work], short: int
) -> None:
    assert growth(lambda heeded: heeded(), work(make(short)), work(make(10 * short))) < 12


def test_each_of_many_comments_in_one_paragraph_counts() -> None:
    report = checker().check(silencing(40, "NC101"))
    assert [item.finding.rule for item in report.suppressed] == ["NC101"] * 40
    # All speak of the paragraph, and the first has said all there is to say.
    assert problems(report) == ["NC804"] * 39
    report = checker().check(signed(40))
    assert [item.source for item in report.signed_off] == [f"x{number}" for number in range(40)]
    assert not report.problems


def test_words_are_looked_for_near_the_comment_that_quotes_them() -> None:
    far = " ".join(["The shelter has rooms."] * (NEAR // 10))
    report = check(f"{BEDS} {far}", comments={"beds": 'numcheck: verified "310 rooms" (x)'})
    assert [item.text for item in report.signed_off] == ["310"]
    report = check(f"{BEDS} {far}", comments={far: 'numcheck: verified "310 rooms" (x)'})
    assert problems(report) == ["NC804"]


@pytest.mark.parametrize(
    ("quoted", "signed_off"),
    [("4,200 beds and 310", ["4,200", "310"]), ("200", ["4,200"]), ("0", ["4,200", "310"]), ("10 rooms.", ["310"])],
)
def test_a_figure_is_signed_off_that_the_quoted_words_touch(quoted: str, signed_off: list[str]) -> None:
    report = check(BEDS, comments={"rooms.": f'numcheck: verified "{quoted}" (x)'})
    assert [item.text for item in report.signed_off] == signed_off


def test_of_two_that_sign_off_a_figure_the_first_is_told() -> None:
    report = check(BEDS, comments={"beds": 'numcheck: verified "4,200" (a)', "rooms.": "numcheck: verified (b)"})
    assert [(item.text, item.source) for item in report.signed_off] == [("4,200", "a"), ("310", "b")]
    report = check(BEDS, comments={"beds": "numcheck: verified (a)", "rooms.": 'numcheck: verified "310" (b)'})
    assert [item.source for item in report.signed_off] == ["a", "a"]
    assert [problem.message.split()[1] for problem in report.problems] == ["holds"]


def test_a_long_reason_is_cut() -> None:
    found = parse(Comment(f"numcheck: ignore NC101 ({'why ' * 10_000})", 0))
    assert isinstance(found, Ignore)
    assert found.reason.startswith("why why")
    assert len(found.reason) <= 1002
