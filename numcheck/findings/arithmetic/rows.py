"""The numbers of a sentence with the words between them."""

from collections.abc import Iterator
from typing import NamedTuple

from numcheck.documents.document import Document, Sentence
from numcheck.figures.figure import Figure, Figures, Kind
from numcheck.figures.lexer import Tokens
from numcheck.findings.arithmetic.phrases import Words

MOST = 12
"""A sentence with more numbers than this is a table, and nothing tells which of them go together."""

LONGEST = 40
"""Of the words between two numbers, how many are looked at: what is further apart is not about each other."""

_NO_PART = frozenset((Kind.SUPERLATIVE, Kind.ORDINAL, Kind.RANK, Kind.VAGUE, Kind.AGE, Kind.DURATION))
"""Kinds that stand in the words between two numbers without being one of them: `from a record 45,000`."""


class Row(NamedTuple):
    """A sentence's numbers.

    Attributes:
        document: The document.
        sentence: The sentence.
        figures: Its numbers, in text order.
        gaps: The words before each of them and behind the last: one more than there are numbers.
    """

    document: Document
    sentence: Sentence
    figures: tuple[Figure, ...]
    gaps: tuple[Words, ...]

    def figure(self, index: int) -> Figure | None:
        """The number at an index, or None outside the row."""
        return self.figures[index] if 0 <= index < len(self.figures) else None

    def kind(self, index: int) -> Kind | None:
        """The kind of the number at an index, or None outside the row."""
        figure = self.figure(index)
        return None if figure is None else figure.kind


Numbers = tuple[int, tuple[Figure, ...]]
"""The number of a sentence, and the numbers that stand in it."""


def by_sentence(document: Document, figures: Figures) -> list[Numbers]:
    """The numbers of each sentence that has any, and not too many to tell which go together."""
    found: list[tuple[int, list[Figure]]] = []
    end = -1
    for figure in figures:
        if figure.kind in _NO_PART:
            continue
        if figure.span.start >= end:
            sentence = document.sentence_at(figure.span.start)
            found.append((sentence.number, []))
            end = max(sentence.span.end, figure.span.end)
        found[-1][1].append(figure)
    return [(number, tuple(held)) for number, held in found if len(held) <= MOST]


def row_of(document: Document, numbers: Numbers, tokens: Tokens) -> Row:
    """The row of a sentence's numbers."""
    number, figures = numbers
    sentence = document.sentences[number]
    return Row(document, sentence, figures, tuple(_gaps(sentence, figures, tokens)))


def _gaps(sentence: Sentence, figures: tuple[Figure, ...], tokens: Tokens) -> Iterator[Words]:
    start = tokens.index_at(sentence.span.start)
    for first, last in [figure.full_span for figure in figures]:
        end = tokens.index_at(first)
        # What is furthest from the number is cut away; a gap longer than this matches nothing anyway.
        yield tokens.words[max(start, end - LONGEST) : end]
        start = tokens.index_at(last)
    yield tokens.words[start : min(start + LONGEST, tokens.index_at(sentence.span.end))]
