"""The lines of a Markdown source, and where in them the content of a block stands."""

import re
from bisect import bisect_right
from typing import NamedTuple

from numcheck.documents.document import Span

# As markdown-it-py has them; it takes a zero character for U+FFFD.
_LINE = re.compile(r"([^\r\n]*)(\r\n?|\n|\Z)")


class Content(NamedTuple):
    """Where the content of a block stands: for each stretch of it, its start there and in the source."""

    starts: tuple[int, ...]
    places: tuple[int, ...]

    def place(self, offset: int) -> int:
        """The place in the source of an offset of the content."""
        stretch = max(0, bisect_right(self.starts, offset) - 1)
        return self.places[stretch] + offset - self.starts[stretch]

    def span(self, start: int, end: int) -> Span:
        """The place of a stretch of the content that is not empty."""
        return Span(self.place(start), self.place(end - 1) + 1)


class Lines:
    """The lines of a source from an offset on."""

    def __init__(self, source: str, start: int) -> None:
        """Takes the source apart once."""
        self._starts: list[int] = []
        self._texts: list[str] = []
        for match in _LINE.finditer(source.replace("\0", "\ufffd"), start):
            self._starts.append(match.start())
            self._texts.append(match[1])
        # Where in a line of a table the last cell ended.
        self._cells: dict[int, int] = {}

    def is_blank(self, number: int) -> bool:
        """Whether a line is empty, or not there."""
        return not 0 <= number < len(self._texts) or not self._texts[number].strip(" \t>")

    def block(self, content: str, first: int) -> Content | None:
        """Where the content of a paragraph or heading stands whose first line is `first`: at the end of each line."""
        starts, places, at = [], [], 0
        for number, line in enumerate(content.split("\n"), first):
            body = line.lstrip(" \t")
            found = self._texts[number].rfind(body) if number < len(self._texts) else -1
            if found < 0:
                return None
            starts.append(at + len(line) - len(body))
            places.append(self._starts[number] + found)
            at += len(line) + 1
        return Content(tuple(starts), tuple(places))

    def cell(self, content: str, number: int) -> Content | None:
        """Where the content of the next cell of a table's row stands; a bar in it is written with a backslash."""
        text, done = self._texts[number], self._cells.get(number, 0)
        written = content.replace("|", "\\|")
        found = text.find(written, done)
        if found < 0:
            return None
        self._cells[number] = found + len(written)
        at = self._starts[number] + found
        if written == content:
            return Content((0,), (at,))
        bars = [n for n, char in enumerate(content) if char == "|"]
        return Content((0, *bars), (at, *(at + bar + escapes for escapes, bar in enumerate(bars, 1))))

    def masked(self, content: str, first: int) -> tuple[str, int]:
        """The content of a block, blanks for what stands before it on each line, and where its first line begins."""
        out, at = [], self._starts[first]
        for number, line in enumerate(content.rstrip("\n").split("\n"), first):
            out.append(" " * (self._starts[number] - at))
            body = line.lstrip(" \t")
            before = max(0, self._texts[number].rfind(body))
            out += [" " * before, body]
            at = self._starts[number] + before + len(body)
        return "".join(out), self._starts[first]
