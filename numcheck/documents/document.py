"""What a document is, whatever it was read from."""

from bisect import bisect_right
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NamedTuple


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


@dataclass(frozen=True, slots=True)
class Document:
    """A text to check.

    Attributes:
        text: The text, exactly as given; every offset anywhere is an offset into it.
        source: What it was read from, as the user named it.
        sentences: Its sentences, in order, none overlapping.
        published: When it appeared, or None.
        comments: The comments that stood in the source, in order, and are no part of the text.
    """

    text: str
    source: str
    sentences: tuple[Sentence, ...]
    published: Published | None = None
    comments: tuple[Comment, ...] = ()
    _lines: tuple[int, ...] = field(default=(), repr=False)
    _starts: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Remembers where the sentences begin, which is asked for each figure."""
        object.__setattr__(self, "_starts", tuple([sentence.span.start for sentence in self.sentences]))

    def sentence_at(self, offset: int) -> Sentence:
        """The sentence that holds the offset, or the last one before it."""
        after = bisect_right(self._starts, offset)
        return self.sentences[max(0, after - 1)]

    def line_column(self, offset: int) -> tuple[int, int]:
        """The line and column of an offset, both from 1; a line ends at a line feed."""
        line = bisect_right(self._lines, offset)
        return line, offset - self._lines[line - 1] + 1

    def slice(self, span: Span) -> str:
        """The text of a span."""
        return self.text[span.start : span.end]
