"""The figures of a document by sentence, a sentence of any length in pieces that are read together."""

from collections.abc import Sequence

from numcheck.documents.document import Document, Sentence, Span
from numcheck.figures.figure import Figure, Figures

LONGEST = 2000
"""Of a sentence, how many characters around a figure are read: what is further away says nothing of it."""

MOST_FIGURES = 25
"""How many figures of one sentence are read together."""


def by_sentence(document: Document, figures: Figures) -> list[tuple[Sentence, list[Figure]]]:
    """The figures by sentence; a sentence longer than any that people write is read in pieces."""
    rows: list[tuple[Sentence, list[Figure]]] = []
    for figure in figures:
        if rows and figure.span.start < rows[-1][0].span.end:
            sentence = document.sentences[rows[-1][0].number]
        else:
            sentence = document.sentence_at(figure.span.start)
        if rows and rows[-1][0].number == sentence.number:
            piece, held = rows[-1]
            if len(held) < MOST_FIGURES and figure.full_span.start - held[0].full_span.start <= LONGEST:
                held.append(figure)
                continue
            rows[-1] = (piece._replace(span=Span(piece.span.start, figure.full_span.start)), held)
            sentence = sentence._replace(span=Span(figure.full_span.start, sentence.span.end))
        rows.append((sentence, [figure]))
    return [(_clipped(sentence, held), held) for sentence, held in rows]


def _clipped(sentence: Sentence, held: Sequence[Figure]) -> Sentence:
    """A sentence without what stands further than `LONGEST` before its first figure or behind its last."""
    start, end = sentence.span
    if end - start > LONGEST:
        start = max(start, held[0].full_span.start - LONGEST)
        end = min(end, held[-1].full_span.end + LONGEST)
        return sentence._replace(span=Span(start, end))
    return sentence
