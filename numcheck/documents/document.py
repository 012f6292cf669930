"""What a document is, whatever it was read from."""

from bisect import bisect_right
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from numcheck.errors import DocumentError

if TYPE_CHECKING:
    from numcheck.documents.origin import Origin


class Span(NamedTuple):
    """A stretch of the document's text: 0-based code points, end exclusive."""

    start: int
    end: int

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share a code point."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        """Whether `other` lies within it."""
        return self.start <= other.start and other.end <= self.end

    def hull(self, other: "Span") -> "Span":
        """The shortest span that holds both."""
        (start, end), (first, last) = self, other
        return tuple.__new__(Span, (start if start < first else first, end if end > last else last))


class Form(StrEnum):
    """What a document is written in."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    DOCX = "docx"


class Role(StrEnum):
    """What part of the article a sentence stands in."""

    HEADLINE = "headline"
    BODY = "body"


class Sentence(NamedTuple):
    """A sentence of the document: its number and its paragraph's (both from 0), its place and its role."""

    number: int
    span: Span
    paragraph: int
    role: Role = Role.BODY


class Published(NamedTuple):
    """When the article appeared, as precisely as it is known: `2022-11-12`, `2022-11` or `2022`.

    `first` and `last` are the first and last day that the text allows.
    """

    text: str
    first: date
    last: date

    @property
    def month(self) -> int | None:
        """The ordinal of its month (see `periods`), None where only the year is known."""
        same = (self.first.year, self.first.month) == (self.last.year, self.last.month)
        return self.first.year * 12 + self.first.month - 1 if same else None


class Comment(NamedTuple):
    """A comment that the reader left out of the text: what it says, and where in the text it stood."""

    text: str
    at: int


class Cell(NamedTuple):
    """A cell of a table: its place in the text, which table it is of, and its row and column, all from 0."""

    span: Span
    table: int
    row: int
    column: int


_BESIDE = 3
"""How many characters besides what fills it a cell may have."""


class Region(NamedTuple):
    """A stretch as editors show it: lines and columns from 1, the end exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int


@dataclass(frozen=True, slots=True)
class Document:
    """A text to check.

    Attributes:
        text: The prose, without markup; every offset in figures, claims, readings and findings is one into it.
        source: What it was read from, as the user named it.
        sentences: Its sentences, in order, none overlapping.
        published: When it appeared, or None.
        comments: The comments that stood in the source, in order, and are no part of the text.
        form: What it is written in.
        origin: The way back from the text to the source that it was read from; None where the text is the source, or
            where the source has no places that a person could go to (.docx).
        encoding: The encoding that the source was taken to be in; None for UTF-8.
        published_from: Where `published` was found in the document ("front matter"); None where the user said it.
        cells: The cells of its tables that hold text, in order.
        published_unread: What the front matter gives for the date and that is none; None where there is a date.
    """

    text: str
    source: str
    sentences: tuple[Sentence, ...]
    published: Published | None = None
    comments: tuple[Comment, ...] = ()
    form: Form = Form.TEXT
    origin: "Origin | None" = None
    encoding: str | None = None
    published_from: str | None = None
    cells: tuple[Cell, ...] = ()
    published_unread: str | None = None
    _lines: tuple[int, ...] = field(default=(), repr=False)
    _starts: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Remembers where the sentences begin, which is asked for each figure."""
        object.__setattr__(self, "_starts", tuple([sentence.span.start for sentence in self.sentences]))

    def sentence_at(self, offset: int) -> Sentence:
        """The sentence that holds the offset, or the last one before it."""
        after = bisect_right(self._starts, offset)
        return self.sentences[max(0, after - 1)]

    def is_cell(self, span: Span) -> bool:
        """Whether a span fills a cell of a table, but for the mark of a note or a bracket."""
        at = bisect_right(self.cells, span.start, key=lambda cell: cell.span.start)
        cell = self.cells[at - 1].span if at else Span(0, 0)
        return cell.contains(span) and cell.end - cell.start <= span.end - span.start + _BESIDE

    def slice(self, span: Span) -> str:
        """The text of a span."""
        return self.text[span.start : span.end]

    @property
    def source_text(self) -> str:
        """The decoded source; the text itself where there is no way back to one."""
        return self.text if self.origin is None else self.origin.source

    def source_span(self, span: Span) -> Span | None:
        """Where a span of the text stands in the source; None where that is not known."""
        if self.origin is not None:
            return self.origin.exact(span)
        return None if self.form is Form.DOCX else span

    def line_column(self, offset: int) -> tuple[int, int]:
        """The line and column, from 1, of an offset: in the source, where there is a way back to it.

        A line ends at a line feed. What the reader put into the text has the place nearest to it.
        """
        return self._line_column(offset if self.origin is None else self.origin.at(offset))

    def place(self, span: Span) -> tuple[int, int]:
        """The line and column where a span begins: those of its `region`, also where it is empty."""
        return self.region(span)[:2]

    def region(self, span: Span) -> Region:
        """The lines and columns of a span: in the source, where there is a way back to it."""
        return self.source_region(span if self.origin is None else self.origin.span(span))

    def source_region(self, span: Span) -> Region:
        """The lines and columns of a span of the source."""
        return Region(*self._line_column(span.start), *self._line_column(span.end))

    def _line_column(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self._lines, offset)
        return line, offset - self._lines[line - 1] + 1


def no_text(article: object) -> DocumentError:
    """The error of what is given in place of an article's text."""
    return DocumentError(f"An article is text, and this is {type(article).__name__}.", "Give a string.")
