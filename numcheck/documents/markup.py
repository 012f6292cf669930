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

_MAY_HIDE = re.compile(r"hidden|display", re.IGNORECASE)
_QUOTED = re.compile(r"""=\s*+(?:"[^"]*+"|'[^']*+')""")
_HIDDEN = re.compile(r"\shidden(?=[\s=>])", re.IGNORECASE)
_STYLE = re.compile(r"""\sstyle\s*+=\s*+("[^"]*+"|'[^']*+'|[^\s"'>]++)""", re.IGNORECASE)
_NO_DISPLAY = re.compile(r"display\s*+:\s*+none", re.IGNORECASE)
# Elements without an end, and such as pages hide only until a script has run: they hold all of the article.
_SHOWN_LATER = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
    | {"article", "body", "html", "main"}
)

# Tags that begin and end a paragraph; all others, those of no standard too, stand within a line of prose.
_BLOCK = frozenset(
    {"address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "details", "dialog", "div"}
    | {"dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head"}
    | {"header", "hr", "html", "iframe", "legend", "li", "main", "nav", "noscript", "ol", "option", "p", "pre"}
    | {"section", "select", "summary", "table", "tbody", "td", "template", "textarea", "tfoot", "th", "thead", "title"}
    | {"tr", "ul"}
)


class Hiding:
    """Follows the tags of a source and says whether what stands behind them is hidden: `<span hidden>`."""

    __slots__ = ("_depth", "_name")

    def __init__(self) -> None:
        """Nothing is hidden yet."""
        self._name, self._depth = "", 0

    @property
    def is_on(self) -> bool:
        """Whether a hidden element is open."""
        return self._depth > 0

    def follow(self, name: str, written: str) -> None:
        """Goes past a tag, given by its name and as it is written."""
        if self._name == "p" and name in _BLOCK and written[1] != "/":
            # A paragraph need not be closed: what begins another block closes it.
            self._depth = 0
        if not self._depth:
            if name not in _SHOWN_LATER and is_hidden(written):
                self._name, self._depth = name, 1
        elif name == self._name:
            self._depth += -1 if written[1] == "/" else not written.endswith("/>")


def is_hidden(tag: str) -> bool:
    """Whether a tag, as it is written, opens an element that a page does not show."""
    if tag[1] == "/" or tag.endswith("/>") or not _MAY_HIDE.search(tag):
        return False
    styles = _STYLE.findall(tag)
    return _HIDDEN.search(_QUOTED.sub("=''", tag)) is not None or any(map(_NO_DISPLAY.search, styles))


def parts(source: str, start: int = 0, end: int | None = None, hiding: Hiding | None = None) -> Iterator[Part]:
    """The parts of HTML source between two offsets that are seen, and its comments, in order.

    Scripts, styles, code, what was struck out, what is hidden and the like are left out with all that they hold; of the
    head of a page only its comments are given.

    Args:
        source: The source.
        start: Where to begin.
        end: Where to stop; None for the end of the source.
        hiding: What is hidden where it begins, which the tags change; None for nothing.
    """
    hiding = hiding or Hiding()
    for match in _PART.finditer(source, start, len(source) if end is None else end):
        span = Span(match.start(), match.end())
        if (text := match["text"]) is not None:
            if not hiding.is_on:
                yield Part(Kind.TEXT, text, span)
        elif (entity := match["entity"]) is not None:
            if not hiding.is_on:
                yield Part(Kind.ENTITY, unescape(entity), span)
        elif (comment := match["comment"]) is not None:
            yield Part(Kind.COMMENT, comment.strip(), span)
        elif (tag := match["tag"]) is not None:
            hiding.follow(tag.lower(), match.group())
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
