"""Finds the words of an article again in the HTML source that it was taken from.

The words come in the order of the source; between them stand tags, and whole parts of the page that are no article.
White space counts for nothing. A word that is not found again has no place, and its neighbours keep theirs.
"""

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import NamedTuple

from numcheck.documents.document import Span
from numcheck.documents.markup import Kind, Part
from numcheck.documents.prose import Place, Prose

_WORD = re.compile(r"\S+")

# How many characters, white space aside, tell where in a page the article goes on, and how many where it is near.
_TELLING = 40
_TELLING_NEAR = 12
_NEAR = 4000
_SHORT = 4
_CLOSE = 200
# The number of a note within a word is no longer.
_BETWEEN = 20
# Looking through the whole page costs its length; so many looks are enough for pages as they are, and bound the rest.
_LOOKS = 50


class Seen:
    """What is seen of a page, without white space, each character with its place in the source."""

    def __init__(self, parts: Iterable[Part]) -> None:
        """Goes through the parts once."""
        words: list[str] = []
        self._starts = array("q")
        # Where paragraphs begin.
        self._breaks = array("q")
        # Of what is not one character in the source (an entity), where it ends.
        self._ends: dict[int, int] = {}
        for part in parts:
            if part.kind is Kind.TEXT:
                for word in _WORD.finditer(part.text):
                    words.append(word.group())
                    first = part.span.start + word.start()
                    self._starts.extend(range(first, first + len(word.group())))
            elif part.kind is Kind.ENTITY:
                for char in part.text:
                    if not char.isspace():
                        self._ends[len(self._starts)] = part.span.end
                        self._starts.append(part.span.start)
                        words.append(char)
            elif part.kind is Kind.BLOCK:
                self._breaks.append(len(self._starts))
        self.text = "".join(words)

    def place(self, start: int, end: int) -> Span:
        """The source of a stretch of the text."""
        return Span(self._starts[start], self._ends.get(end - 1, self._starts[end - 1] + 1))

    def is_broken(self, start: int, end: int) -> bool:
        """Whether a paragraph begins between the end of one word and the start of another."""
        index = bisect_left(self._breaks, start)
        return index < len(self._breaks) and self._breaks[index] <= end

    def is_plain(self, start: int, end: int) -> bool:
        """Whether a stretch stands in the source as it is, without a tag or an entity within."""
        place = self.place(start, end)
        return place.end - place.start == end - start and not any(n in self._ends for n in range(start, end))


class Block(NamedTuple):
    """A paragraph of an article, and the cell that it stands in, if it is one of a table."""

    text: str
    place: Place | None = None


class Aligner:
    """Follows an article through the source of its page."""

    def __init__(self, seen: Seen, blocks: Sequence[Block], start: int = 0) -> None:
        """Begins at an offset of what is seen.

        Args:
            seen: What is seen of the page.
            blocks: The paragraphs of the article, in order.
            start: Where to begin to look.
        """
        self._seen = seen
        self._blocks = blocks
        self._article = "".join("".join(block.text.split()) for block in blocks)
        self._done = 0
        self._at = start
        self._budget = _LOOKS * len(seen.text)

    def put(self, prose: Prose) -> None:
        """Adds each paragraph to the prose, its words with their places where they are found."""
        ends = accumulate(len("".join(block.text.split())) for block in self._blocks)
        for block, end in zip(self._blocks, ends, strict=True):
            prose.end_cell()
            if block.place is not None:
                prose.begin_cell(block.place)
            for number, word in enumerate(block.text.split()):
                self._word(prose, word, end, is_first=number == 0)

    def _word(self, prose: Prose, word: str, block_end: int, is_first: bool) -> None:
        """Adds a word. Of a very short page trafilatura gives all as one paragraph: it ends where the page says so."""
        found = self._found(word, block_end)
        self._done += len(word)
        if found is not None and self._seen.is_broken(self._at, found):
            prose.end_block()
        elif not is_first:
            prose.blank()
        if found is not None and not self._seen.text.startswith(word, found):
            # Only its first characters were looked for.
            self._at, found = found, None
        if found is None:
            self._pieces(prose, word)
        else:
            self._place(prose, word, found)

    def _pieces(self, prose: Prose, word: str) -> None:
        """A word that something stands in the middle of, in the source, that is not read: the number of a note."""
        text = self._seen.text
        there = text[self._at : self._at + len(word)]
        pairs = enumerate(zip(word, there, strict=False))
        head = word[: next((n for n, (one, other) in pairs if one != other), len(there))]
        if not head:
            prose.loose(word)
            return
        self._place(prose, head, self._at)
        tail = word[len(head) :]
        found = text.find(tail, self._at, self._at + _BETWEEN)
        if found < 0:
            prose.loose(tail)
        else:
            self._place(prose, tail, found)

    def _place(self, prose: Prose, word: str, found: int) -> None:
        self._at = found + len(word)
        if self._seen.is_plain(found, self._at):
            prose.add(word, self._seen.place(found, self._at).start)
            return
        for at, char in enumerate(word, found):
            prose.whole(char, self._seen.place(at, at + 1))

    def _found(self, word: str, block_end: int) -> int | None:
        """Where the article's next word is seen, not before the words already found."""
        text = self._seen.text
        if text.startswith(word, self._at):
            return self._at
        key = self._article[self._done : self._done + _TELLING]
        near = text.find(key, self._at, self._at + _NEAR)
        if near < 0 and len(key) == _TELLING and self._budget > 0:
            self._budget -= len(text) - self._at
            near = text.find(key, self._at)
        return self._close_by(block_end) if near < 0 else near

    def _close_by(self, block_end: int) -> int | None:
        """Where the rest of the paragraph goes on near by: a short one has to be nearer, a very short one is none."""
        rest = self._article[self._done : min(self._done + _TELLING_NEAR, block_end)]
        room = _NEAR if len(rest) == _TELLING_NEAR else _CLOSE if len(rest) >= _SHORT else 0
        found = self._seen.text.find(rest, self._at, self._at + room)
        return None if found < 0 else found
