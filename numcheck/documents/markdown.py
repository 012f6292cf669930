"""Markdown: CommonMark with tables, footnotes and struck-out text, as markdown-it-py reads it.

Headings, paragraphs, items, quotations, notes and the cells of tables are prose, each a paragraph of its own. Code, the
targets of links, pictures, tags, comments and what is struck out are not. The title of the front matter is the
headline, where the article does not begin with the same words.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin

from numcheck.documents import frontmatter, inline, markup
from numcheck.documents.document import Span
from numcheck.documents.frontmatter import Value
from numcheck.documents.lines import Content, Lines
from numcheck.documents.markup import Hiding, Kind
from numcheck.documents.prose import Extract, Place, Prose
from numcheck.documents.templates import FILL, OBJECT, mask
from numcheck.errors import DamagedDocumentError

# Code that R Markdown and Quarto work out, and whose result stands in the sentence: `r total`.
_WORKED_OUT = re.compile(r"\{?(?:r|python|julia|ojs|js)\}?\s")
_MASKED = re.compile(rf"(?P<shown>[^{FILL}]+)|{FILL}+")
# markdown-it-py reads nothing that is deeper, and does not say so.
_DEEPEST = 100


def read(source: str, name: str) -> Extract:
    """The prose of a Markdown source.

    Raises:
        DamagedDocumentError: Its front matter cannot be read, or it is nested deeper than any article.
    """
    matter = frontmatter.read(source, name)
    md = _parser()
    env: dict[str, Any] = {}
    masked = mask(source, matter.end, is_mdx=name.lower().endswith(".mdx"))
    blocks = md.parse(masked.source[matter.end :], env)
    if any(token.level >= _DEEPEST - 1 for token in blocks):
        raise DamagedDocumentError(
            f"{name} is nested more than {_DEEPEST} deep.", "Take out some of the quotation marks (>) or list levels."
        )
    prose = Prose(source)
    if matter.title is not None and not _begins_with(blocks, matter.title.text):
        _title(prose, matter.title)
    reader = _Reader(prose, md, env, Lines(masked.source, matter.end), masked.comments)
    for block in blocks:
        reader.block(block)
    extract = prose.finish(matter.published, "front matter" if matter.published else None)
    return extract._replace(published_unread=matter.unread)


@cache
def _parser() -> MarkdownIt:
    md = MarkdownIt("commonmark", {"maxNesting": _DEEPEST})
    md.inline = inline.PlacedInline()
    md.configure("commonmark").enable(["table", "strikethrough"])
    md.use(footnote_plugin, inline=False, move_to_end=False)
    # Paragraphs are read one by one, so that the tokens of a long text do not all stand in memory at once.
    md.core.ruler.disable(["inline", "text_join"])
    # Tokens that are joined have one place for what stands at several.
    md.inline.ruler2.disable("fragments_join")
    md.options["maxNesting"] = _DEEPEST
    return md


def _begins_with(blocks: Sequence[Token], title: str) -> bool:
    first = next((token.content for token in blocks if token.type == "inline"), "")
    return " ".join(first.split()).casefold() == " ".join(title.split()).casefold()


def _title(prose: Prose, title: Value) -> None:
    if title.place is None:
        prose.loose(" ".join(title.text.split()))
    elif title.place.end - title.place.start == len(title.text):
        prose.flowing(title.text, title.place.start)
    else:
        prose.whole(" ".join(title.text.split()), title.place)
    prose.end_block()


class _Reader:
    """Puts the blocks of one document into its prose."""

    def __init__(
        self, prose: Prose, md: MarkdownIt, env: dict[str, Any], lines: Lines, comments: Mapping[int, str]
    ) -> None:
        self._prose, self._md, self._env, self._lines, self._comments = prose, md, env, lines, comments
        self._in_cell = False
        self._place = Place(-1, -1, -1)
        # Hidden elements open between blocks, and within one.
        self._hiding, self._hiding_inline = Hiding(), Hiding()

    def block(self, token: Token) -> None:
        """Puts a block, each as a paragraph of its own."""
        self._prose.end_block()
        if token.type == "inline" and token.map is not None:
            self._paragraph(token.content, token.map[0])
        elif token.type == "html_block" and token.map is not None:
            self._html(token.content, *token.map)
        else:
            self._in_cell = token.type in ("th_open", "td_open")
            self._table(token)

    def _table(self, token: Token) -> None:
        """Follows a table: what its rows and cells hold is known by their places in it."""
        table, row, column = self._place
        if token.type == "table_open":
            self._place = Place(table + 1, -1, -1)
        elif token.type == "tr_open":
            self._place = Place(table, row + 1, -1)
        elif token.type in ("th_close", "td_close"):
            self._prose.end_cell()
        elif self._in_cell:
            self._place = Place(table, row, column + 1)
            self._prose.begin_cell(self._place)

    def _paragraph(self, content: str, line: int) -> None:
        where = self._lines.cell(content, line) if self._in_cell else self._lines.block(content, line)
        places, left_out = _Places(where, content), 0
        for token in inline.tokens(self._md, content, self._env):
            left_out += token.nesting if token.tag == "s" or token.info == "auto" else 0
            if not left_out:
                self._inline(token, places)
        self._hiding_inline = Hiding()

    def _inline(self, token: Token, places: "_Places") -> None:
        match token.type:
            case "text":
                self._put(token.content, places.of(token, len(token.content)))
            case "text_special":
                self._put(token.content, places.of(token, len(token.markup)))
            case "softbreak":
                self._put(" ", places.of(token, 1))
            case "hardbreak":
                self._put("\n", places.of(token, places.length_of_break(token)))
            case "code_inline" if _WORKED_OUT.match(token.content):
                self._put(OBJECT, None)
            case "html_inline":
                self._tag(token.content, places.of(token, len(token.content)))

    def _put(self, text: str, place: Span | None) -> None:
        if self._hiding.is_on or self._hiding_inline.is_on:
            return
        if place is None:
            self._prose.loose(text.replace(FILL, ""))
        elif place.end - place.start != len(text):
            self._prose.whole(text, place)
        elif FILL not in text:
            self._prose.add(text, place.start)
        else:
            self._unmasked(text, place.start, self._prose.add)

    def _unmasked(self, text: str, start: int, put: Callable[[str, int], None]) -> None:
        """Puts what stands between masks, and what the comments say that they stand for."""
        for match in _MASKED.finditer(text):
            at = start + match.start()
            if (said := self._comments.get(at)) is not None:
                self._prose.comment(said)
            if match["shown"]:
                put(match["shown"], at)

    def _tag(self, tag: str, place: Span | None) -> None:
        hiding = self._hiding if self._hiding.is_on else self._hiding_inline
        for part in markup.parts(tag, hiding=hiding):
            if part.kind is Kind.COMMENT:
                self._prose.comment(part.text)
            elif part.text.lower() == "br":
                self._put("\n", place)

    def _html(self, content: str, first: int, last: int) -> None:
        """What is seen of a block of HTML, and its comments: they belong to the paragraph that they touch alone."""
        text, start = self._lines.masked(content, first)
        before = not self._lines.is_blank(first - 1) and self._lines.is_blank(last)
        for part in markup.parts(text, hiding=self._hiding):
            if part.kind is Kind.COMMENT:
                self._prose.comment(part.text, belongs_before=before)
            elif part.kind is Kind.TEXT and FILL in part.text:
                self._unmasked(part.text, start + part.span.start, self._prose.flowing)
            else:
                markup.put(self._prose, part, start)


class _Places:
    """Where the tokens of a paragraph stand: each not before the end of the one before it."""

    def __init__(self, where: Content | None, content: str) -> None:
        """The places of the paragraph's content, None where they are not known."""
        self._where, self._content, self._done = where, content, 0

    def length_of_break(self, token: Token) -> int:
        """How long a hard break is in the source: one at the end of a line may be written with a backslash."""
        return 2 if self._content[inline.place(token)] == "\\" else 1

    def of(self, token: Token, length: int) -> Span | None:
        """The place of a token that is so long in the source, None where that is not known or there is none.

        Marks of emphasis that mean none are tokens of their own, all with the place of the first.
        """
        start = max(self._done, inline.place(token))
        self._done = start + length
        return None if self._where is None or not length else self._where.span(start, start + length)
