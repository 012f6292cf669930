"""The places of words and comments in HTML source.

What is an article on a page is trafilatura's to say, and its parser keeps no places. This only takes the source apart
into what is seen and what is not, in one pass whose work grows with the source whatever it holds, so that the words can
be found again.
"""

import re
from collections.abc import Iterator
from enum import Enum, auto
from html import unescape
from typing import NamedTuple

from numcheck.documents.document import Span
from numcheck.documents.prose import Prose


class Kind(Enum):
    """What a part of HTML source is."""

    TEXT = auto()
    ENTITY = auto()
    COMMENT = auto()
    INLINE = auto()
    BLOCK = auto()


class Part(NamedTuple):
    """A part of the source: text as it is seen, what a comment says, or the name of a tag; and its place."""

    kind: Kind
    text: str
    span: Span


# What opens is closed by the end of the source at the latest (`\Z`), so that nothing is looked through twice.
_PART = re.compile(
    r"""<!--(?P<comment>.*?)(?:-->|\Z)
      | <(?P<raw>script|style|noscript|template|svg|math|textarea|iframe|head|code|pre|samp|kbd|del|s|strike)(?![\w-])
        (?P<within>(?:[^<]|<(?!/(?P=raw)\b))*+)(?:</(?P=raw)\b[^>]*>?|\Z)
      | </?(?P<tag>[a-z][a-z0-9-]*)(?:=\s*(?:"[^"]*(?:"|\Z)|'[^']*(?:'|\Z))|[^>=]|=)*+(?:>|\Z)
      | <[!?][^>]*(?:>|\Z)
      | (?P<entity>&(?:\#[0-9]{1,7}|\#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});?)
      | (?P<text>[^<&]+|[<&])""",
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
_COMMENT = re.compile(r"<!--(.*?)(?:-->|\Z)", re.DOTALL)
_TITLE = re.compile(r"<title\b[^>]*+(?:>(?P<title>.*?)(?:</title\b|\Z)|\Z)", re.DOTALL | re.IGNORECASE)

# Tags that begin and end a paragraph; all others, those of no standard too, stand within a line of prose.
_BLOCK = frozenset(
    {"address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "details", "dialog", "div"}
    | {"dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head"}
    | {"header", "hr", "html", "iframe", "legend", "li", "main", "nav", "noscript", "ol", "option", "p", "pre"}
    | {"section", "select", "summary", "table", "tbody", "td", "template", "textarea", "tfoot", "th", "thead", "title"}
    | {"tr", "ul"}
)


def parts(source: str, start: int = 0, end: int | None = None) -> Iterator[Part]:
    """The parts of HTML source between two offsets that are seen, and its comments, in order.

    Scripts, styles, code, what was struck out and the like are left out with all that they hold; of the head of a page
    only its comments are given.
    """
    for match in _PART.finditer(source, start, len(source) if end is None else end):
        span = Span(match.start(), match.end())
        if (text := match["text"]) is not None:
            yield Part(Kind.TEXT, text, span)
        elif (entity := match["entity"]) is not None:
            yield Part(Kind.ENTITY, unescape(entity), span)
        elif (comment := match["comment"]) is not None:
            yield Part(Kind.COMMENT, comment.strip(), span)
        elif (tag := match["tag"]) is not None:
            yield _tag(tag.lower(), span)
        elif match["raw"] is not None:
            yield from _raw(source, match)


def _tag(name: str, span: Span) -> Part:
    return Part(Kind.BLOCK if name in _BLOCK else Kind.INLINE, name, span)


def put(prose: Prose, part: Part, start: int = 0) -> None:
    """Adds what is seen of a part to the prose of a source in which the HTML begins at an offset."""
    match part.kind:
        case Kind.TEXT:
            prose.flowing(part.text, start + part.span.start)
        case Kind.ENTITY:
            prose.whole(part.text, Span(start + part.span.start, start + part.span.end))
        case Kind.BLOCK:
            prose.end_block()


def title(source: str) -> Span | None:
    """Where the title of a page stands in its source."""
    match = _TITLE.search(source)
    return None if match is None or match["title"] is None else Span(*match.span("title"))


def _raw(source: str, match: re.Match[str]) -> Iterator[Part]:
    """What an element that is not seen leaves: the end of a paragraph, and of a head its comments."""
    name = match["raw"].lower()
    yield _tag(name, Span(match.start(), match.end()))
    if name == "head":
        for comment in _COMMENT.finditer(source, *match.span("within")):
            yield Part(Kind.COMMENT, comment[1].strip(), Span(comment.start(), comment.end()))
