"""The way back: where each stretch of a document's text stands in the source that it was read from."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from numcheck.documents.document import Span


class Piece(NamedTuple):
    """A stretch of the text and the stretch of the source that it came from.

    Of equal length, they are the same code point by code point; otherwise one stands for all of the other (`&amp;`).
    """

    text: Span
    source: Span


class Origin:
    """The pieces of a text, in its order and in that of the source; what lies between two was put in by the reader.

    Attributes:
        source: The source, decoded: 0-based code points, a byte order mark left out.
    """

    __slots__ = ("_ends", "_source_ends", "_source_starts", "_starts", "source")

    def __init__(self, source: str) -> None:
        """An origin without pieces; `add` is for readers, while they read."""
        self.source = source
        # Columns of numbers: a long text with much markup has millions of pieces.
        self._starts, self._ends = array("q"), array("q")
        self._source_starts, self._source_ends = array("q"), array("q")

    def __eq__(self, other: object) -> bool:
        """Whether both lead the same way back to the same source."""
        if not isinstance(other, Origin):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self.__slots__)

    def __hash__(self) -> int:
        return hash(self.source)

    def add(self, text: Span, source: Span) -> None:
        """Adds a piece behind the others; what goes on where the last one ends becomes a part of it."""
        if self._goes_on(text, source):
            self._ends[-1], self._source_ends[-1] = text.end, source.end
            return
        self._starts.append(text.start)
        self._ends.append(text.end)
        self._source_starts.append(source.start)
        self._source_ends.append(source.end)

    @property
    def pieces(self) -> Iterator[Piece]:
        """The pieces, in order."""
        for start, end, first, last in zip(
            self._starts, self._ends, self._source_starts, self._source_ends, strict=True
        ):
            yield Piece(Span(start, end), Span(first, last))

    def columns(self) -> tuple[bytes, ...]:
        """The pieces as bytes, for digests: the same for the same pieces."""
        return tuple(column.tobytes() for column in (self._starts, self._ends, self._source_starts, self._source_ends))

    def at(self, offset: int) -> int:
        """The place in the source of an offset of the text, or the nearest one."""
        found = self._start_of(offset)
        return self._nearest(offset) if found is None else found

    def exact(self, span: Span) -> Span | None:
        """The place of a span in the source; None where one of its ends was put in by the reader."""
        if span.start == span.end:
            return None
        start, end = self._start_of(span.start), self._end_of(span.end)
        return None if start is None or end is None else Span(start, end)

    def span(self, span: Span) -> Span:
        """The place of a span in the source, or the nearest one.

        An empty span stands behind the word before it, or, where none touches it, before the word after it.
        """
        start, end = self._start_of(span.start), self._end_of(span.end)
        if span.start == span.end:
            return self._between(start, end, span.start)
        first = self._nearest(span.start) if start is None else start
        last = self._nearest(span.end) if end is None else end
        return Span(min(first, last), max(first, last))

    def gaps(self, span: Span) -> Iterator[str]:
        """What stands in the source between the pieces of a span, and is no part of the text."""
        last = bisect_left(self._starts, span.end)
        for index in range(max(1, bisect_right(self._starts, span.start)), last):
            yield self.source[self._source_ends[index - 1] : self._source_starts[index]]

    def text_before(self, place: int) -> int:
        """The offset of the text behind the last code point that stands before a place in the source."""
        index = bisect_left(self._source_starts, place) - 1
        if index < 0:
            return 0
        beyond = max(0, self._source_ends[index] - place) if self._is_even(index) else 0
        return self._ends[index] - beyond

    def text_after(self, place: int) -> int | None:
        """The offset of the text's first piece that begins at a place in the source or after it."""
        index = bisect_left(self._source_starts, place)
        return self._starts[index] if index < len(self._starts) else None

    def _between(self, start: int | None, end: int | None, offset: int) -> Span:
        behind_word = end is not None and not self.source[end - 1].isspace()
        place = end if behind_word or start is None else start
        place = self._nearest(offset) if place is None else place
        return Span(place, place)

    def _goes_on(self, text: Span, source: Span) -> bool:
        return (
            bool(self._starts)
            and (self._ends[-1], self._source_ends[-1]) == (text.start, source.start)
            and text.end - text.start == source.end - source.start
            and self._ends[-1] - self._starts[-1] == self._source_ends[-1] - self._source_starts[-1]
        )

    def _start_of(self, offset: int) -> int | None:
        """Where in the source the code point at an offset begins."""
        index = bisect_right(self._starts, offset) - 1
        if index < 0 or offset >= self._ends[index]:
            return None
        return self._source_starts[index] + (offset - self._starts[index] if self._is_even(index) else 0)

    def _end_of(self, end: int) -> int | None:
        """Where in the source the code point before an offset ends."""
        index = bisect_right(self._starts, end - 1) - 1
        if index < 0 or end > self._ends[index]:
            return None
        return self._source_ends[index] - (self._ends[index] - end if self._is_even(index) else 0)

    def _is_even(self, index: int) -> bool:
        return self._ends[index] - self._starts[index] == self._source_ends[index] - self._source_starts[index]

    def _nearest(self, offset: int) -> int:
        """The start of the piece after an offset that no piece holds, or the end of the last one."""
        index = bisect_right(self._starts, offset)
        if index < len(self._starts):
            return self._source_starts[index]
        return self._source_ends[-1] if self._source_ends else 0
