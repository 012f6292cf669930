"""HTML: trafilatura says what on a page is the article, and htmldate, which it brings, when that appeared.

The words are found again in the source (`align`), so that a finding can point there.
"""

import logging
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from numcheck.documents import markup
from numcheck.documents.align import Aligner, Block, Seen
from numcheck.documents.document import Comment
from numcheck.documents.markup import Kind
from numcheck.documents.paragraphs import is_closed
from numcheck.documents.prose import Extract, Place, Prose
from numcheck.errors import ExtraMissingError

if TYPE_CHECKING:
    from lxml.etree import _Element
    from trafilatura.settings import Document as Page

# What a page shows and nobody says: code, what was struck out, and the numbers of notes: links to them, or raised.
_NOT_PROSE = (
    *("//code", "//pre", "//samp", "//kbd", "//del", "//s", "//strike", "//a[@role='doc-noteref']", "//sup[.//a]"),
    "//sup[translate(normalize-space(.), '0123456789[](),*', '') = '']",
    # What is hidden, but for what scripts show later (`markup.Hiding`).
    "//*[@hidden and not(self::html or self::body or self::main or self::article)]",
    "//*[contains(translate(@style, 'DISPLAYNOE ', 'displaynoe'), 'display:none')"
    " and not(self::html or self::body or self::main or self::article)]",
)
# Blocks in which a `<time>` is a part of what is said, and such of which it is where they end as sentences do.
_HOLDING = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th"})
_SAYING = frozenset({"blockquote", "dd", "figcaption", "p"})
_TIME = "time"
# trafilatura's names for what begins and ends a paragraph.
_BREAKS = frozenset({"ab", "body", "cell", "div", "fw", "head", "item", "lb", "list", "p", "quote", "row", "table"})
# The headline stands among the first so many paragraphs, where it is in the article itself.
_LEAD = 5

# Only what the page says of itself: a date found among the words of the article may be any date.
_DATES = {"extensive_search": False, "original_date": True}
# What trafilatura and its helpers let through of a page that lxml can parse and not hold (a character `&#1;`).
_GIVES_UP = (AssertionError, AttributeError, LookupError, RecursionError, TypeError, ValueError)
_DECLARED = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?([a-z0-9_-]{2,20})""", re.IGNORECASE)


def declared(data: bytes) -> str | None:
    """The encoding that a page declares in its first bytes, where browsers look for it."""
    match = _DECLARED.search(data[:1024])
    return None if match is None else match[1].decode("ascii")


def read(source: str, address: str | None = None) -> Extract:
    """The article of a page: its headline and its paragraphs, without what stands around them.

    Where trafilatura finds no article, in a fragment or a very short page, or gives up, all that is seen is read.

    Args:
        source: The page, decoded.
        address: Where it came from; it may hold the date.

    Raises:
        ExtraMissingError: trafilatura is not installed.
    """
    facts, body = _extracted(source, address)
    blocks = [] if body is None else [block for block in _blocks(body) if block.text]
    prose = Prose(source)
    if blocks:
        _article(prose, source, blocks, facts.title or "")
    else:
        for part in markup.parts(source):
            markup.put(prose, part)
    extract = prose.finish(facts.date, "metadata" if facts.date else None)
    return extract._replace(comments=tuple(_comments(extract, source)))


def _extracted(source: str, address: str | None) -> "tuple[Page, _Element | None]":
    """What the page says of itself, and the body of the article."""
    try:
        from trafilatura import bare_extraction
        from trafilatura.settings import Document as Page
    except ImportError as error:
        raise ExtraMissingError("HTML needs trafilatura.", "pip install 'numcheck[html]'") from error
    _hush()
    spoken = _spoken(source)
    try:
        page = bare_extraction(
            spoken,
            url=address,
            favor_recall=True,
            include_comments=False,
            with_metadata=True,
            prune_xpath=list(_NOT_PROSE),
            date_extraction_params=dict(_DATES),
        )
        if page is None or isinstance(page, dict):
            return _metadata(source, address), None
        if page.date is None and spoken != source:
            page.date = _metadata(source, address).date
    except _GIVES_UP:
        return Page(), None
    return page, page.body


def _spoken(source: str) -> str:
    """The source with `<span>` for each `<time>` in a sentence: trafilatura leaves it out, htmldate believes it.

    Both names have four letters, and every place stays what it is.
    """
    pieces, at = list[str](), 0
    for place in _times(source) if f"<{_TIME}" in source.lower() else ():
        pieces += [source[at:place], "span"]
        at = place + len(_TIME)
    return "".join((*pieces, source[at:]))


def _times(source: str) -> Iterator[int]:
    """Where the names of tags stand that mark a time within a sentence; a byline's stands in none."""
    block, waiting, last = "", list[int](), ""
    for part in markup.parts(source):
        name_at = part.span.start + 1
        is_end = part.kind in (Kind.BLOCK, Kind.INLINE) and source.startswith("/", name_at)
        if part.kind is Kind.BLOCK:
            if block in _HOLDING or (block in _SAYING and is_closed(last.rstrip())):
                yield from waiting
            block, waiting, last = "" if is_end else part.text, [], ""
        elif part.kind is Kind.INLINE and part.text == _TIME:
            waiting.append(name_at + is_end)
        elif part.text.strip():
            last = part.text


def _metadata(source: str, address: str | None) -> "Page":
    from trafilatura.metadata import extract_metadata

    return extract_metadata(source, default_url=address, date_config=dict(_DATES))


def _hush() -> None:
    """Keeps what trafilatura and its helpers tell in passing from standard error; a program's own handlers get it."""
    for name in ("trafilatura", "htmldate", "justext", "courlan"):
        logger = logging.getLogger(name)
        if not logger.handlers:
            logger.addHandler(logging.NullHandler())


def _blocks(body: "_Element") -> Iterator[Block]:
    """The paragraphs of an article's body, white space within them as single blanks."""
    words: list[str] = []
    cells = _Cells()
    for event, element in _walk(body):
        if element.tag in _BREAKS:
            yield Block(" ".join("".join(words).split()), cells.inside)
            words.clear()
            cells.follow(element.tag, is_start=event == "start")
        words.append((element.text if event == "start" else element.tail) or "")
    yield Block(" ".join("".join(words).split()), cells.inside)


class _Cells:
    """Counts the tables of a page with their rows and cells."""

    def __init__(self) -> None:
        """None is met yet."""
        self._place = Place(-1, -1, -1)
        self.inside: Place | None = None

    def follow(self, tag: str, *, is_start: bool) -> None:
        """Follows where a tag of a table begins or ends."""
        table, row, column = self._place
        if tag == "cell":
            self._place = Place(table, row, column + is_start)
            self.inside = self._place if is_start else None
        elif is_start and tag == "row":
            self._place = Place(table, row + 1, -1)
        elif is_start and tag == "table":
            self._place = Place(table + 1, -1, -1)


def _walk(body: "_Element") -> "Iterator[tuple[str, _Element]]":
    from lxml.etree import iterwalk

    yield from iterwalk(body, events=("start", "end"))


def _article(prose: Prose, source: str, blocks: Sequence[Block], title: str) -> None:
    """Puts the article, its title before it where it does not begin with one."""
    if not any(_same(title, block.text) for block in blocks[:_LEAD]):
        span = markup.title(source)
        head = [] if span is None else list(markup.parts(source, *span))
        Aligner(Seen(head), [Block(title)]).put(prose)
    Aligner(Seen(markup.parts(source)), blocks).put(prose)


def _same(title: str, block: str) -> bool:
    return " ".join(title.split()).casefold() == block.casefold()


def _comments(extract: Extract, source: str) -> Iterator[Comment]:
    """The comments of the page: each stands behind the words before it in its paragraph, or where the next begins."""
    origin, words_end = extract.origin, -1
    if origin is None:
        return
    for part in markup.parts(source):
        if part.kind is Kind.BLOCK:
            words_end = -1
        elif part.kind is not Kind.COMMENT:
            words_end = part.span.end if part.text.strip() and part.kind is not Kind.INLINE else words_end
        elif words_end >= 0:
            yield Comment(part.text, origin.text_before(words_end))
        else:
            after = origin.text_after(part.span.start)
            yield Comment(part.text, len(extract.text) if after is None else after)
