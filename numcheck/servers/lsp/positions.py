"""Where an offset of a text stands for an editor: its line, and in that units of the encoding that both agreed on."""

import re
from bisect import bisect_right

from lsprotocol.types import Position, PositionEncodingKind, Range

from numcheck.documents.document import Span

# As the protocol has it. Python knows more signs that end a line, and editors do not.
_LINE_END = re.compile(r"\r\n|\r|\n")
# What each encoding is called in Python, and how many bytes its unit has.
_CODECS: dict[str, tuple[str, int]] = {
    PositionEncodingKind.Utf8: ("utf-8", 1),
    PositionEncodingKind.Utf16: ("utf-16-le", 2),
    PositionEncodingKind.Utf32: ("utf-32-le", 4),
}


class Positions:
    """The positions of a text. It holds no half characters (surrogates): no encoding has them."""

    def __init__(self, text: str, encoding: str = PositionEncodingKind.Utf16) -> None:
        """The text as the editor has it, and the encoding that editor and server agreed on."""
        self._text = text
        self._codec, self._unit = _CODECS[encoding]
        self._starts = [0, *(match.end() for match in _LINE_END.finditer(text))]

    def position(self, offset: int) -> Position:
        """The position of an offset, in code points."""
        line = bisect_right(self._starts, offset) - 1
        before = self._text[self._starts[line] : offset]
        return Position(line, len(before.encode(self._codec)) // self._unit)

    def range(self, span: Span) -> Range:
        """The range of a span."""
        return Range(self.position(span.start), self.position(span.end))

    def offset(self, position: Position) -> int:
        """The offset of a position; of one beyond the end of its line, or of the text, that end."""
        if position.line >= len(self._starts):
            return len(self._text)
        start, *following = self._starts[position.line : position.line + 2]
        line = self._text[start : following[0] if following else len(self._text)].rstrip("\r\n")
        before = line.encode(self._codec)[: position.character * self._unit]
        return start + len(before.decode(self._codec, "ignore"))

    def span(self, range_: Range) -> Span:
        """The span of a range."""
        return Span(self.offset(range_.start), self.offset(range_.end))
