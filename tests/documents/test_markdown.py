"""What of a Markdown source is prose, and where it stands."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from numcheck.documents import markdown
from numcheck.documents.document import Span
from numcheck.documents.prose import Extract
from numcheck.errors import DamagedDocumentError


def read(source: str) -> Extract:
    return markdown.read(source, "draft.md")


def blocks(source: str) -> list[str]:
    return read(source).text.split("\n\n")


def placed(extract: Extract, words: str) -> str:
    """The source of some words of the text."""
    assert extract.origin is not None
    start = extract.text.index(words)
    place = extract.origin.exact(Span(start, start + len(words)))
    assert place is not None
    return extract.origin.source[place.start : place.end]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("# A heading ##\n\nBelow\n=====\nText", ["A heading", "Below", "Text"]),
        ("One line\nand its next.\n\nAnother.", ["One line and its next.", "Another."]),
        ("- one 1\n- two\n\n  more\n1. three", ["one 1", "two", "more", "three"]),
        ("> A quotation\nof *two* lines\n> > inner", ["A quotation of two lines", "inner"]),
        ("| Year | Count |\n|---|--:|\n| 2022 | **5** |\n| a\\|b | |", ["Year", "Count", "2022", "5", "a|b"]),
        ("Said.[^1]\n\n[^1]: A note of 9.\n\n    More of it.", ["Said.", "A note of 9.", "More of it."]),
        ("It is **2.4** _million_ ~~5 million~~.", ["It is 2.4 million ."]),
        ("[37 percent](http://x.example/38 'of 39') more, <http://x.example/40>.", ["37 percent more, ."]),
        ("[the total][ref 5]\n\n[ref 5]: http://x.example/5 'title 5'", ["the total"]),
        ("![a picture of 5](5.png) said", ["said"]),
        ("`code 5` and ``more ` 6`` said", [" and  said".strip()]),
        ("```\ncode 5\n```\n\n    indented 6\n\n~~~py\n7\n~~~\nSaid", ["Said"]),
        ("One<br>two &amp; three&nbsp;4 \\* 5\\\nsix", ["One\ntwo & three\xa04 * 5\nsix"]),
        ("<div class='5'>\nA <b>block</b> of 6\n<script>7</script>\n</div>\n\nText", ["A block of 6 ", "Text"]),
        ("A <span hidden>5 *6*</span> b", ["A  b"]),
        ("<div hidden>\n\n5 **6**\n\n<div>7</div></div>\n\nText", ["Text"]),
        ("<div hidden>5\n\n6 million</div>\n\nText", ["Text"]),
        ("An open <b hidden>5\n\nText", ["An open ", "Text"]),
        ("It was <time>Nov. 5</time> then.", ["It was Nov. 5 then."]),
        ("A <!-- comment 5 --> b\n\n<!-- 6 -->\n\nC", ["A  b", "C"]),
        ("2 * 3 ** 4 _ 5 [6] ![7", ["2 * 3 ** 4 _ 5 [6] ![7"]),
        ("a\r\nb\r\n\r\nc", ["a b", "c"]),
        ("", [""]),
    ],
)
def test_prose(source: str, expected: list[str]) -> None:
    assert blocks(source) == expected


def test_the_places_of_words_with_markup_within() -> None:
    source = "- It was **2.4** million[^1] in\n  [fiscal&nbsp;year](x) 2022, a \\* b.\n\n[^1]: Note *5*.\n"
    extract = read(source)
    assert placed(extract, "2.4 million") == "2.4** million"
    assert placed(extract, "in fiscal") == "in\n  [fiscal"
    assert placed(extract, "\xa0") == "&nbsp;"
    assert placed(extract, "* b") == "\\* b"
    assert placed(extract, "Note 5") == "Note *5"
    assert placed(read("one\\\ntwo"), "one\n") == "one\\\n"


def test_the_cells_of_a_table_have_their_own_places() -> None:
    extract = read("| 5 | 5 |\n|---|---|\n| 2 | 22 |\n| a\\|2 | 2 |\n")
    assert extract.origin is not None
    assert [place.source.start for place in extract.origin.pieces] == [2, 6, 22, 26, 33, 40]


def test_tabs_and_nested_marks_do_not_move_places() -> None:
    extract = read(">\t- one 1\n>\n>\t\ttwo *2*\n")
    assert placed(extract, "one 1") == "one 1"
    assert placed(extract, "two 2") == "two *2"


@pytest.mark.parametrize(
    ("source", "after"),
    [
        ("A. <!-- c -->\n\nB.", "\n\nB."),
        ("A.\n<!-- c -->\n\nB.", "\n\nB."),
        ("A.\n\n<!-- c -->\n\nB.", "B."),
        ("A.\n\n<!-- c -->\nB.", "B."),
        ("<!-- c -->", ""),
        ("- A.\n\n<!-- c -->\n- B.", "B."),
    ],
)
def test_a_comment_stands_at_the_paragraph_that_it_touches(source: str, after: str) -> None:
    extract = read(source)
    (comment,) = extract.comments
    assert comment.text == "c"
    assert extract.text[comment.at :].startswith(after)
    assert extract.text[comment.at :].strip() == after.strip()


def test_the_title_of_the_front_matter_is_the_headline_once() -> None:
    assert blocks("---\ntitle: A 'count' of 5\n---\nText.") == ["A 'count' of 5", "Text."]
    assert blocks("---\ntitle: A count of 5\n---\n# A *count* of 5\n\nText.") == [
        "A count of 5",
        "A count of 5",
        "Text.",
    ]
    assert blocks("---\ntitle: A count of 5\n---\n# A count of 5\n\nText.") == ["A count of 5", "Text."]
    extract = read('---\ntitle: "A count of 5"\n---\nText.')
    assert placed(extract, "A count of 5") == "A count of 5"


def test_what_is_nested_beyond_reading_is_said() -> None:
    with pytest.raises(DamagedDocumentError, match="nested more than"):
        read("> " * 10_000 + "5")


PARTS = [
    "a ",
    "1 ",
    "\n",
    "\n\n",
    "*",
    "**",
    "_",
    "`",
    "[",
    "](x)",
    "![",
    "> ",
    "- ",
    "1. ",
    "# ",
    "|",
    "\n|---|---|\n",
    "~~",
]
PARTS += [
    "<b>",
    "<!-- c -->",
    "&amp;",
    "\\",
    "    ",
    "\t",
    "\r\n",
    "[^1]",
    "[^1]: ",
    "```",
    "<div>",
    "\0",
    "é",
    "---\n",
    "<br>",
]


@settings(max_examples=300)
@given(st.lists(st.sampled_from(PARTS), max_size=25).map("".join))
def test_whatever_the_source_each_piece_is_what_stands_there(source: str) -> None:
    try:
        extract = read(source)
    except DamagedDocumentError:
        return
    origin = extract.origin
    assert origin is not None
    at = 0
    for piece in origin.pieces:
        assert piece.source.start >= at
        at = piece.source.end
        text, written = extract.text[piece.text.start : piece.text.end], source[piece.source.start : at]
        if len(text) == len(written):
            assert spaced(text) == spaced(written)
    assert at <= len(source)


def spaced(text: str) -> str:
    """New lines as blanks: the reader takes the one for the other; and a zero character as Markdown has it."""
    return "".join(" " if char.isspace() else char for char in text.replace("\0", "\ufffd"))
