"""Which figures the comments of a document sign off: those of their paragraph, or those that quoted words touch.

The work grows with the document, however many comments speak of one paragraph: each looks once, near its own place.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate
from typing import NamedTuple

from numcheck.documents.document import Document, Span
from numcheck.findings.directives import Verified
from numcheck.findings.finding import Problem

_WORD = re.compile(r"\S+")

NEAR = 10_000
"""How many characters from a comment the words are looked for that it quotes; few articles have a paragraph as long."""

PLACES = 50
"""At how many places, at most, the words of one comment are looked at: those that stand at more name no figure."""


class Signed(NamedTuple):
    """For the number of each figure signed off the comment that does, and what is wrong with the other comments."""

    by: Mapping[int, Verified]
    idle: tuple[Problem, ...]


def sign(
    document: Document,
    paragraphs: Sequence[Span],
    verified: Mapping[int, Sequence[Verified]],
    figures: Mapping[int, Span],
) -> Signed:
    """The figures signed off, each by the first comment that speaks of it.

    Args:
        document: The document.
        paragraphs: Its paragraphs.
        verified: The comments, in order, by the number of the paragraph that they speak of.
        figures: The places of the figures that may be signed off, by their numbers.
    """
    inside: dict[int, list[tuple[Span, int]]] = {paragraph: [] for paragraph in verified}
    for number, span in figures.items():
        inside.get(document.sentence_at(span.start).paragraph, []).append((span, number))
    flat = _Flat(document.text if verified else "")
    by: dict[int, Verified] = {}
    idle: list[Problem] = []
    for paragraph, comments in verified.items():
        left = _Paragraph(flat, paragraphs[paragraph], sorted(inside[paragraph]))
        for comment in comments:
            taken = left.take(comment)
            by.update(dict.fromkeys(taken, comment))
            if not taken:
                idle.append(Problem("NC804", _nothing_to_verify(comment, left.has(comment)), comment.at))
    return Signed(by, tuple(idle))


class _Flat:
    """A text with one blank for each run of white space."""

    def __init__(self, text: str) -> None:
        spans = [match.span() for match in _WORD.finditer(text)]
        self.text = " ".join([text[start:end] for start, end in spans])
        self._starts, self._ends = [start for start, _ in spans], [end for _, end in spans]
        self._flat = list(accumulate((end - start + 1 for start, end in spans), initial=0))

    def at(self, offset: int) -> int:
        """The place of an offset of the text; of one between two words the end of the first."""
        word = max(0, bisect_right(self._starts, offset) - 1)
        return self._flat[word] + max(0, min(offset, self._ends[word]) - self._starts[word])

    def span(self, span: Span) -> Span:
        """The place of a span that begins and ends with words."""
        return Span(self.at(span.start), self.at(span.end - 1) + 1)


class _Paragraph:
    """The figures of a paragraph that nobody has signed off yet."""

    def __init__(self, flat: _Flat, span: Span, figures: Sequence[tuple[Span, int]]) -> None:
        """The figures come in text order, with their numbers."""
        self._flat, self._span = flat, flat.span(span)
        self._places = [flat.span(place) for place, _ in figures]
        self._numbers = [number for _, number in figures]
        # How far the figures reach up to each: no figure before one that reaches as far as a place touches that.
        self._reach = list(accumulate((place.end for place in self._places), max))
        self._left = set(self._numbers)

    def take(self, comment: Verified) -> set[int]:
        """The numbers of the figures that the comment signs off; no other does so after it."""
        told = set(self._left) if comment.quoted is None else self._left.intersection(self._touched(comment))
        self._left -= told
        return told

    def has(self, comment: Verified) -> bool:
        """Whether the words that the comment quotes stand near it."""
        return self._find(comment, 0) >= 0

    def _touched(self, comment: Verified) -> Iterator[int]:
        """The numbers of the figures that the quoted words touch, wherever near the comment these stand."""
        length, at = len(_words(comment)), 0
        for _ in range(PLACES):
            if (at := self._find(comment, at)) < 0:
                return
            index = bisect_right(self._reach, at)
            while index < len(self._places) and self._places[index].start < at + length:
                if self._places[index].end > at:
                    yield self._numbers[index]
                index += 1
            if index == len(self._places):
                return
            at = max(at + 1, self._places[index].start - length + 1)

    def _find(self, comment: Verified, start: int) -> int:
        """Where the quoted words stand next from a place on, or -1."""
        near = max(self._span.start, min(self._flat.at(comment.at), self._span.end))
        first, last = max(self._span.start, near - NEAR), min(self._span.end, near + NEAR)
        return self._flat.text.find(_words(comment), max(start, first), last)


def _words(comment: Verified) -> str:
    return " ".join((comment.quoted or "").split())


def _nothing_to_verify(asked: Verified, stands: bool) -> str:
    if asked.quoted is None:
        return "That paragraph has no figure that the data cannot check. Take the comment out."
    if not stands:
        return f"“{asked.quoted}” does not stand in that paragraph. Quote the figure as it is printed."
    return f"“{asked.quoted}” holds no figure that the data cannot check. To silence a rule, write ignore and its code."
