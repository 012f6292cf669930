"""Finds what does not add up inside an article, by its own words and numbers alone."""

from collections.abc import Iterator
from itertools import chain

from numcheck.documents.document import Document
from numcheck.figures.figure import Figures, Kind
from numcheck.findings.arithmetic import changes, parts, repeats
from numcheck.findings.arithmetic.comparisons import comparisons
from numcheck.findings.arithmetic.later import told_later
from numcheck.findings.arithmetic.rows import Row, by_sentence, row_of
from numcheck.findings.arithmetic.slip import Slip
from numcheck.findings.arithmetic.vocabulary import vocabulary


def find_slips(document: Document, figures: Figures) -> tuple[Slip, ...]:
    """The contradictions among the printed numbers of a document, in text order; no data are asked."""
    found: list[Slip] = []
    before: Row | None = None
    for numbers in by_sentence(document, figures):
        row = row_of(document, numbers, figures.tokens)
        if not _is_silent(row):
            found += _in_row(row)
            if before is not None and before.sentence.number + 1 == row.sentence.number and not _is_silent(before):
                found += _later(before, row)
        before = row
    return (*found, *repeats.swapped(document, figures))


def _in_row(row: Row) -> Iterator[Slip]:
    if len(row.figures) == 1 and row.kind(0) is not Kind.PAIR:
        return
    for comparison in comparisons(row):
        slip = changes.slip(comparison, row.sentence)
        if slip is not None:
            yield slip
    yield from parts.slips(row)


def _later(before: Row, row: Row) -> Iterator[Slip]:
    """What a sentence says of the numbers that the sentence before it has printed."""
    comparison = told_later(before, row)
    slip = None if comparison is None else changes.slip(comparison, row.sentence)
    if slip is not None:
        yield slip


def _is_silent(row: Row) -> bool:
    """Whether a word of the sentence says that its percentages are of something else than its numbers."""
    return not vocabulary().silent.isdisjoint(chain.from_iterable(row.gaps))
