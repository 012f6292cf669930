"""HTML source taken apart into what is seen and what is not."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numcheck.documents import markup
from numcheck.documents.markup import Kind, parts
from tests.growth import growth


def seen(source: str) -> str:
    return "".join(part.text for part in parts(source) if part.kind in (Kind.TEXT, Kind.ENTITY))


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("<p>One <b>two</b>", "One two"),
        ("a &amp; b &#50; &#x33; &nosuch; &", "a & b 2 3 &nosuch; &"),
        ("1 < 2 and <3", "1 < 2 and <3"),
        ('<a title="5 > 4" href=x>six</a>', "six"),
        ("<script>5 < 6</script>a<STYLE>7</STYLE >b", "ab"),
        ("<head><title>5</title></head><header>six</header>", "six"),
        ("<code>5</code> <del>6</del> <s>7</s> <span>8</span>", "   8"),
        ("a<!-- 5 --> <!-- 6", "a "),
        ("<![CDATA[5]]><?php 6 ?>x", "x"),
        ("<p title='5", ""),
        ("<script>5", ""),
    ],
)
def test_what_is_seen(source: str, text: str) -> None:
    assert seen(source) == text


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("a <span hidden>5</span>b", "a b"),
        ("a <span HIDDEN=until-found class=x>5 <span>6</span> 7</span>b", "a b"),
        ("<div class='x' hidden><p>5<p>6</div>b", "b"),
        ("<div style='color:red; DISPLAY : none'>5</div>b", "b"),
        ("<div style=display:none>5</div>b", "b"),
        ("<p hidden>5<p>b", "b"),
        ("<p hidden>5<p hidden>6<p>b", "b"),
        ("<p hidden>5 <b>6</b></p>b", "b"),
        ("<img hidden>b<br hidden/>c", "bc"),
        ("<article hidden>b</article>", "b"),
        ("<Figure hidden />b", "b"),
        ("<span title='a hidden one'>b</span>", "b"),
        ("<span data-hidden x-hidden='1'>b</span>", "b"),
        ("<span style='display:block' title='display:none'>b</span>", "b"),
        ("<span hiddenfrom=x>b</span>", "b"),
        ("a <span hidden>5", "a "),
        ("</span hidden>b", "b"),
    ],
)
def test_what_is_hidden_is_not_seen(source: str, text: str) -> None:
    assert seen(source) == text


def test_comments_and_the_title() -> None:
    source = "<head><!-- a --><title>The <b> title</title></head><p>x<!--b--></p>"
    assert [part.text for part in parts(source) if part.kind is Kind.COMMENT] == ["a", "b"]
    span = markup.title(source)
    assert span is not None
    assert source[span.start : span.end] == "The <b> title"
    assert markup.title("<p>None</p>") is None


@pytest.mark.parametrize(
    ("source", "title"),
    [
        ("<title", None),
        ("<title <title >A</title>", "A"),
        ("<titles>A</titles><TITLE lang='en'>B", "B"),
        ("<title></title><title>C</title>", ""),
    ],
)
def test_the_first_title_is_the_title(source: str, title: str | None) -> None:
    span = markup.title(source)
    assert (None if span is None else source[span.start : span.end]) == title


PIECES = [
    "<",
    ">",
    "<p>",
    "</p>",
    "<b",
    "text",
    "&amp;",
    "&",
    "<!--",
    "-->",
    "<script>",
    "</script>",
    '="',
    "'",
    "<head>",
    " ",
    "=",
]


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_parts_are_in_order_and_stand_where_they_say(source: str) -> None:
    at = 0
    for part in parts(source):
        if part.kind is not Kind.COMMENT:
            assert part.span.start >= at
            at = part.span.end
        if part.kind is Kind.TEXT:
            assert source[part.span.start : part.span.end] == part.text
    assert at <= len(source)


@pytest.mark.parametrize(
    "unit",
    [
        "<",
        "&",
        "</",
        '<a "',
        "<a ====",
        "<script><",
        "<!",
        "&a",
        "<head>",
        "<title>",
        "word 5 &amp; <b>x</b> ",
        "<p hidden>",
        "<b style='",
    ],
)
def test_the_work_grows_with_the_source(unit: str) -> None:
    assert growth(lambda source: list(parts(source)), unit * 500, unit * 5_000) < 12


@pytest.mark.parametrize("unit", [" style=a", ' style="', " style='a", " hidden", " = ", '="', "=   ", " display "])
def test_a_tag_without_end_is_looked_through_in_little_time(unit: str) -> None:
    before = process_time()
    assert not markup.is_hidden(f"<a x={unit * 20_000}") or unit in (" hidden", "=   ")
    assert process_time() - before < 1
