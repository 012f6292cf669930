"""Words of others in every field of a report: they stay words."""

import re
from dataclasses import replace
from decimal import Decimal
from xml.etree.ElementTree import Element

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from numcheck.datasets.scope import Scope
from numcheck.datasets.series import Official
from numcheck.documents.document import Comment
from numcheck.errors import DocumentError
from numcheck.findings.finding import Alternative, Cited, Finding, Note, Problem, SignedOff, Suggestion, Suppressed
from numcheck.periods import Period
from numcheck.readings.lines import Line
from numcheck.reports import html
from numcheck.reports.report import Report
from numcheck.reports.unread import Unread
from tests.reports.html.pages import parsed, words
from tests.reports.samples import STORY, story

HOSTILE = [
    "<script>document.title='run'</script>",
    '"><img src=x onerror="document.title=1">',
    "'><svg onload=alert(1)>",
    "]]><!--<style>*{display:none}</style>-->",
    "javascript:alert(1)",
    "</title></style></textarea></svg></main></body></html><p id=out>",
    "&lt;b&gt;&#60;script&#62;&quot;",
    "\u202egnp.exe\u2066 \u200f",
    "nul\x00bell\x07esc\x1b[31m\x7f\x85",
    "half \ud800 and \udfff",
    "\ufffe\uffff\ufdd0\U0001fffe",
    "$\\frac{1}{0}$ {x} %s \\",
    "line\nfeed\r\nand\u2028more",
    "العربية 中文 \U0001f9d1\u200d\U0001f33e",
]


def report_of(words_of_others: str) -> Report:
    """A report with the words in every field that holds text."""
    text = STORY.replace("officials", f"{words_of_others} officials").replace("Border", words_of_others, 1)
    plain = story(text, source=words_of_others)
    comments = (Comment(words_of_others, 0),)
    document = replace(plain.document, comments=comments, encoding=words_of_others, published_from=words_of_others)
    official = Official(
        Decimal(2766582),
        words_of_others,
        Scope({"border": words_of_others, words_of_others: words_of_others}),
        Period.fiscal(2022),
        words_of_others,
        words_of_others,
    )
    findings = tuple(_finding(finding, official, words_of_others) for finding in plain.findings)
    aside = tuple(item._replace(text=words_of_others, reason=words_of_others) for item in plain.set_aside)
    first, *others = findings
    return Report(
        document,
        tuple(others),
        aside,
        words_of_others,
        suppressed=(Suppressed(first, "comment", words_of_others),),
        signed_off=(SignedOff(first, words_of_others, words_of_others),),
        problems=(Problem("NC801", words_of_others, 0),),
    )


def _finding(finding: Finding, official: Official, said: str) -> Finding:
    claim = finding.claim
    figure = claim.figure._replace(text=said, unit=said)
    other = official._replace(scope=Scope(border=f"another {said}"), value=Decimal(2378944))
    return finding._replace(
        claim=claim._replace(figure=figure, attribution=said),
        official=(Cited("value", official), Cited("baseline", other)),
        alternatives=(Alternative(other.value, other, agrees=True, why=said),),
        message=said,
        notes=(Note(said, "NC305"), Note(said)),
        suggestion=Suggestion(claim.figure.span, said),
    )


def shape(root: Element) -> list[tuple[str, tuple[str, ...]]]:
    """The elements with the names of their attributes; headlines and numbers of lines left out."""
    return [(str(e.tag), tuple(sorted(set(map(str, e.attrib)) - {"class"}))) for e in root.iter()]


@pytest.fixture
def charts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Gives every report a series to draw that bears the names of its own official figure."""

    def line(report: Report, finding: Finding) -> Line:
        official = finding.official[0].official
        return Line((official._replace(period=Period.fiscal(2021)), official))

    monkeypatch.setattr(Report, "line", line)


@pytest.mark.usefixtures("charts")
@pytest.mark.parametrize("said", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.filterwarnings("error")
def test_no_element_and_no_attribute_is_made_of_words(said: str) -> None:
    unread = Unread(said, DocumentError(said, said))
    page = html.render([report_of(said), unread])
    page.encode("utf-8")
    root = parsed(page)
    harmless = re.sub(r"\w|[^\s]", "x", said) if "\n" not in said else said
    expected = parsed(html.render([report_of(harmless), Unread(harmless, DocumentError(harmless, harmless))]))
    assert [tag for tag, _ in shape(root)] == [tag for tag, _ in shape(expected)]
    assert {names for _, names in shape(root)} <= {names for _, names in shape(expected)}
    assert not [e for e in root.iter() if str(e.get("href", "#")).partition("#")[0]]


@pytest.mark.usefixtures("charts")
@pytest.mark.parametrize("said", HOSTILE, ids=range(len(HOSTILE)))
def test_what_cannot_stand_in_a_page_is_replaced(said: str) -> None:
    page = html.render([report_of(said)])
    bad = r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069\u200e\u200f\ufdd0-\ufdef\ufffe\uffff]"
    assert not re.findall(bad, page)


def test_what_looks_like_markup_can_be_read() -> None:
    root = parsed(html.render([report_of(HOSTILE[0])]))
    assert f"numcheck report on {HOSTILE[0]}" in words(root)
    assert f"{HOSTILE[0]} encounters climb again" in words(root)


@given(st.text(max_size=40))
@settings(max_examples=60)
def test_any_words_give_a_valid_page(said: str) -> None:
    root = parsed(html.render([report_of(said), Unread(said, DocumentError(said, said))], charts=False))
    assert isinstance(root, Element)


@given(st.text(alphabet="ab<>&\"' \n\r", max_size=60))
@settings(max_examples=60)
def test_the_text_of_an_article_is_all_there(said: str) -> None:
    report = story(f"{STORY}{said}")
    root = parsed(html.render([report], charts=False))
    (article,) = (e for e in root.iter() if e.get("class") == "article")
    for number in [e for e in article.iter() if str(e.tag).endswith("}sup")]:
        _empty(number)
    assert "".join(words(article).split()) == "".join(report.document.text.split())


def _empty(element: Element) -> None:
    """Takes out what is in an element, and leaves what follows it."""
    tail = element.tail
    element.clear()
    element.tail = tail
