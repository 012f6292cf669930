"""Puts the prose of a source together, block by block, and remembers where each stretch of it came from."""

import re
from typing import NamedTuple

from numcheck.documents.document import Cell, Comment, Span
from numcheck.documents.origin import Origin

_RUN = re.compile(r"\s+|\S+")

BREAK = "\n\n"
"""What stands between two blocks: an empty line, which ends a sentence and a paragraph for every stage."""


class Place(NamedTuple):
    """Which cell: of which table of the document, in which row and column, all from 0."""

    table: int
    row: int
    column: int


class Extract(NamedTuple):
    """What a reader made of a source.

    Attributes:
        text: The prose.
        origin: The way back to the source, or None where there is none.
        comments: What was left out of the prose, in order.
        published: A day as the document gives it (`2022-11-12`), or None.
        published_from: Where in the document that day was found.
        cells: The cells of its tables, in order.
        published_unread: What the document gives for its day and that is none, or None.
    """

    text: str
    origin: Origin | None = None
    comments: tuple[Comment, ...] = ()
    published: str | None = None
    published_from: str | None = None
    cells: tuple[Cell, ...] = ()
    published_unread: str | None = None


class Prose:
    """Prose in the making."""

    def __init__(self, source: str) -> None:
        """Nothing is read yet of the source."""
        self._origin = Origin(source)
        self._parts: list[str] = []
        self._length = 0
        self._starts_block = True
        self._after_blank = False
        self._comments: list[Comment] = []
        self._waiting: list[str] = []
        self._cells: list[Cell] = []
        self._place: Place | None = None

    def begin_cell(self, place: Place) -> None:
        """Begins a cell of a table: what follows is its, until it ends."""
        self.end_block()
        self._place = place

    def end_cell(self) -> None:
        """Ends the cell, if there is one."""
        self.end_block()
        self._place = None

    def add(self, text: str, start: int) -> None:
        """Adds text that stands in the source as it is, from an offset on; white space opens no block."""
        if self._starts_block:
            body = text.lstrip()
            start += len(text) - len(body)
            text = body
        if text:
            self._put(text, Span(start, start + len(text)))

    def whole(self, text: str, source: Span) -> None:
        """Adds text that stands for a stretch of the source as a whole."""
        if text and not (self._starts_block and text.isspace()):
            self._put(text, source)

    def flowing(self, text: str, start: int) -> None:
        """Adds text that stands in the source as it is, but for each run of white space, which becomes one blank."""
        for match in _RUN.finditer(text):
            place = Span(start + match.start(), start + match.end())
            if not match.group().isspace():
                self.add(match.group(), place.start)
            elif not self._after_blank:
                self.whole(" ", place)

    def blank(self) -> None:
        """Adds a blank between two words whose place is known."""
        self._put(" ", None)

    def loose(self, text: str) -> Span | None:
        """Adds text whose place in the source is not known; white space opens no block.

        Returns:
            Where what was added stands in the prose: the end of the text; None where nothing was.
        """
        text = text.lstrip() if self._starts_block else text
        if not text:
            return None
        self._put(text, None)
        return Span(self._length - len(text), self._length)

    def end_block(self) -> None:
        """Ends the block: what comes next is another paragraph."""
        self._starts_block = True

    def comment(self, text: str, belongs_before: bool = False) -> None:
        """Notes a comment: between two blocks it stands where the next begins, or else where the last one ended."""
        if belongs_before or not self._starts_block:
            self._comments.append(Comment(text, self._length))
        else:
            self._waiting.append(text)

    def finish(self, published: str | None = None, published_from: str | None = None) -> Extract:
        """The prose; nothing may be added after."""
        self._settle()
        text, told = "".join(self._parts), (published, published_from)
        return Extract(text, self._origin, tuple(self._comments), *told, tuple(self._cells))

    def _put(self, text: str, source: Span | None) -> None:
        if self._starts_block and self._length:
            self._parts.append(BREAK)
            self._length += len(BREAK)
        self._starts_block = False
        self._settle()
        self._parts.append(text)
        if source is not None:
            self._origin.add(Span(self._length, self._length + len(text)), source)
        self._in_cell(Span(self._length, self._length + len(text)))
        self._length += len(text)
        self._after_blank = text[-1].isspace()

    def _in_cell(self, span: Span) -> None:
        """Counts what was added to the cell that it is of."""
        if self._place is None:
            return
        if self._cells and self._cells[-1][1:] == self._place:
            span = self._cells.pop().span.hull(span)
        self._cells.append(Cell(span, *self._place))

    def _settle(self) -> None:
        self._comments += [Comment(text, self._length) for text in self._waiting]
        self._waiting.clear()
