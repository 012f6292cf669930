"""What of a page is the article, when it appeared, and where its words stand in the source."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from numcheck.documents import html, markup
from numcheck.documents.align import Aligner, Block, Seen
from numcheck.documents.document import Form, Span
from numcheck.documents.prose import Extract, Prose
from numcheck.documents.read import from_bytes

LONG = (
    "The agency counted its figures for the whole of the year and told them to the committee in the spring, "
    "when the members had asked for them twice and nobody had an answer for them."
)


def page(body: str, head: str = "") -> str:
    return (
        f"<!doctype html><html><head><title>The count | The Paper</title>{head}</head><body><nav><a href=/>Home 12</a>"
        f"</nav><article><h1>The count</h1><p>{LONG}</p>{body}<p>{LONG} Again.</p></article>"
        "<footer>© 2022 The Paper, 99 Main St.</footer><script>var n = 77;</script></body></html>"
    )


def place(extract: Extract, words: str) -> str | None:
    """The source of some words of the text."""
    assert extract.origin is not None
    start = extract.text.index(words)
    span = extract.origin.exact(Span(start, start + len(words)))
    return None if span is None else extract.origin.source[span.start : span.end]


def test_the_article_is_read_and_nothing_around_it() -> None:
    blocks = html.read(page("<ul><li>one 5</li><li>two</li></ul><table><tr><td>2022</td><td>6</td></tr></table>"))
    text = blocks.text.split("\n\n")
    assert text[:2] == ["The count", LONG]
    assert text[2:6] == ["one 5", "two", "2022", "6"]
    assert not any(number in blocks.text for number in ("12", "77", "99"))


@pytest.mark.parametrize(
    ("body", "words", "source"),
    [
        ("<p>It was <b>2.4</b> million then.</p>", "2.4 million", "2.4</b> million"),
        ("<p>It was 2.4&nbsp;million then.</p>", "2.4 million", "2.4&nbsp;million"),
        ("<p>It was 2.4\n  million then.</p>", "2.4 million", "2.4\n  million"),
        ("<p>It was <!-- 5 -->2&#46;4 million.</p>", "2.4 million", "2&#46;4 million"),
        ("<p>AT&amp;T had 5.</p>", "AT&T", "AT&amp;T"),
        ("<p>It was 2.4 million<sup><a href=#n>1</a></sup>, they said.</p>", "2.4 million", "2.4 million"),
        (
            "<p>It was 2.4 million<a href=#n role=doc-noteref><sup>1</sup></a>, they said.</p>",
            "2.4 million",
            "2.4 million",
        ),
        ("<p>It was 2.4 million.<sup>[1]</sup> Then the 5<sup>th</sup> one.</p>", "5th", "5<sup>th"),
        ("<p>It was 5<code>6</code> and 7 then.</p>", "7", "7"),
    ],
)
def test_words_are_found_again_in_the_source(body: str, words: str, source: str) -> None:
    assert place(html.read(page(body)), words) == source


TIMED = "<p>It was <time datetime=2022-11-14>Nov. 14</time>, a <TIME>Monday</TIME>, when they counted 5 of them.</p>"


@pytest.mark.parametrize("body", [TIMED, f"<ul><li>{TIMED[3:-4]}</li></ul>", f"<blockquote>{TIMED[3:-4]}</blockquote>"])
def test_a_time_within_a_sentence_is_read(body: str) -> None:
    extract = html.read(page(body))
    assert "It was Nov. 14, a Monday, when they counted 5 of them." in extract.text
    assert place(extract, "was Nov. 14") == "was <time datetime=2022-11-14>Nov. 14"
    assert place(extract, "5 of them") == "5 of them"


def test_a_time_tells_the_day_of_the_page_though_another_is_read() -> None:
    head = '<meta property="article:published_time" content="2022-11-20T08:00:00Z">'
    assert html.read(page(TIMED, head)).published == "2022-11-20"
    assert html.read(page(f"<time datetime='2022-11-20' pubdate>Nov. 20</time>{TIMED}")).published == "2022-11-20"
    byline = "<p>By A. Writer | <time datetime='2022-11-20'>Nov. 20, 2022</time></p>"
    assert html.read(page(f"{byline}{TIMED}")).published == "2022-11-20"
    assert html.read(page(TIMED)).published == "2022-11-14"


@pytest.mark.parametrize("hidden", ["hidden", "class=x HIDDEN='until-found'", "style='display: none'"])
def test_what_is_hidden_is_not_read(hidden: str) -> None:
    body = f"<p>It was <span {hidden}>6 or</span> 5 then.</p><div {hidden}><p>{LONG} It was 7.</p></div>"
    extract = html.read(page(body))
    assert "It was 5 then." in extract.text
    assert "7" not in extract.text
    assert html.read(f"<p>It was <b {hidden}>6</b> 5.").text == "It was 5."
    shown = html.read(page("<p>It was 5 then.</p>").replace("<article", f"<article {hidden}"))
    assert "It was 5 then." in shown.text


def test_a_headline_outside_the_article_is_put_before_it() -> None:
    source = (
        f"<html><head><title>A count of 5 &amp; 6</title></head><body><p>{LONG}</p><p>{LONG} More.</p></body></html>"
    )
    extract = html.read(source)
    assert extract.text.startswith(f"A count of 5 & 6\n\n{LONG}")
    assert place(extract, "5 & 6") == "5 &amp; 6"


def test_a_very_short_page_keeps_its_paragraphs() -> None:
    source = "<html><body><nav><li>Home<li>News</nav><h1>A count</h1><p>It was <x-n>5</x-n> million.</p></body></html>"
    assert html.read(source).text.split("\n\n")[-2:] == ["A count", "It was 5 million."]


@pytest.mark.parametrize("source", ["", " ", "<p></p>", "<html></html>", "<!-- 5 -->"])
def test_a_page_without_words_is_empty(source: str) -> None:
    assert html.read(source).text == ""


def test_a_fragment_is_read_whole() -> None:
    extract = html.read("<p>It was <b>5</b>&nbsp;million.<p>Then <s>6</s>\n 7.")
    assert extract.text == "It was 5 million.\n\nThen 7."
    assert place(extract, "5 million") == "5</b>&nbsp;million"


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ('<meta property="article:published_time" content="2022-11-14T10:00:00Z">', "2022-11-14"),
        (
            '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2022-11-14"}</script>',
            "2022-11-14",
        ),
        ("", None),
    ],
)
def test_the_date_is_the_one_that_the_page_says(head: str, day: str | None) -> None:
    extract = html.read(page("<p>On March 3, 2021 it was 5.</p>", head))
    assert (extract.published, extract.published_from) == (day, "metadata" if day else None)


def test_a_comment_stands_in_its_paragraph() -> None:
    extract = html.read(page("<p>It was 5. <!-- numcheck: a --></p>\n<!-- numcheck: b -->\n<p>Then 6.</p>"))
    told = {comment.text: extract.text[comment.at : comment.at + 8].strip() for comment in extract.comments}
    assert told == {"numcheck: a": "Then 6", "numcheck: b": "Then 6."}


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        ("<meta charset='windows-1252'><p>It’s 5.", "windows-1252"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1"><p>It’s 5.', "windows-1252"),
        ("<p>It’s 5.", "windows-1252"),
    ],
)
def test_the_encoding_that_a_page_declares(data: str, encoding: str) -> None:
    document = from_bytes(data.encode("windows-1252"), "page.html", form=Form.HTML)
    assert (document.text, document.encoding) == ("It’s 5.", encoding)


def test_a_long_word_that_goes_on_otherwise_in_the_source_has_its_beginning_there() -> None:
    seen = Seen(markup.parts(f"<p>xx</p><p>{'a' * 45}"))
    prose = Prose("")
    Aligner(seen, [Block("a" * 60)]).put(prose)
    extract = prose.finish()
    assert extract.text == "a" * 60
    assert extract.origin is not None
    assert list(extract.origin.pieces) == [(Span(0, 45), Span(12, 57))]


def test_of_a_page_that_trafilatura_gives_up_on_all_that_is_seen_is_read() -> None:
    source = '&#1;<script type="application/ld+json">{}</script>The year had 5 counts.<article>'
    assert "The year had 5 counts." in html.read(source).text


WORDS = st.lists(st.sampled_from(["a", "5", "2.4", "million", "aa", "5,", "x&y", "é", "a."]), min_size=1, max_size=30)
TAGS = st.sampled_from([" ", "\n ", "&nbsp;", " <b>", "</b> ", " <!-- 5 --> ", "<i> ", " <sup><a href=#>9</a></sup> "])


@settings(max_examples=30)
@given(st.lists(WORDS, min_size=1, max_size=4), st.data())
def test_every_word_has_its_place(paragraphs: list[list[str]], data: st.DataObject) -> None:
    body = "".join(
        "<p>" + "".join(word.replace("&", "&amp;") + data.draw(TAGS) for word in words) + "</p>" for words in paragraphs
    )
    extract = html.read(page(body))
    origin = extract.origin
    assert origin is not None
    at = 0
    for piece in origin.pieces:
        assert piece.source.start >= at
        at = piece.source.end
        written = origin.source[piece.source.start : at]
        assert extract.text[piece.text.start : piece.text.end] == written.replace("&amp;", "&")
