"""Finds what does not add up inside an article, by its own words and numbers alone."""

from collections.abc import Iterator
from itertools import chain

from numcheck.documents.document import Document
from numcheck.figures.figure import Figures, Kind
from numcheck.findings.arithmetic import changes, parts, repeats
from numcheck.findings.arithmetic.comparisons import comparisons
from numcheck.findings.arithmetic.later import difference, told_later, turned
from numcheck.findings.arithmetic.named import from_named
from numcheck.findings.arithmetic.rows import Row, by_sentence, row_of
from numcheck.findings.arithmetic.slip import Slip
from numcheck.findings.arithmetic.vocabulary import vocabulary


def find_slips(document: Document, figures: Figures) -> tuple[Slip, ...]:
    """The contradictions among the printed numbers of a document, in text order; no data are asked."""
    found: list[Slip] = []
    before: tuple[Row, ...] = ()
    for numbers in by_sentence(document, figures):
        row = row_of(document, numbers, figures.tokens)
        if before and before[-1].sentence.number + 1 != row.sentence.number:
            before = ()
        if _is_silent(row):
            before = ()
            continue
        found += _in_row(row)
        found += _later(before, row)
        before = (*before[-1:], row)
    return (*found, *repeats.swapped(document, figures))


def _in_row(row: Row) -> Iterator[Slip]:
    """What of a sentence's own numbers does not add up."""
    if len(row.figures) == 1 and row.kind(0) is not Kind.PAIR:
        return
    for comparison in comparisons(row):
        slip = changes.slip(comparison, row.sentence)
        if slip is not None:
            yield slip
    yield from parts.slips(row)


def _later(before: tuple[Row, ...], row: Row) -> Iterator[Slip]:
    """What a sentence says of the numbers that those right before it have printed, and of times told by name."""
    for find in (told_later, difference, turned):
        comparison = find(before, row)
        if comparison is not None:
            found = changes.slip(comparison, row.sentence)
            if found is not None:
                yield found
            return
    for comparison in from_named(before[-1] if before else None, row):
        found = changes.slip(comparison, row.sentence)
        if found is not None:
            yield found


def _is_silent(row: Row) -> bool:
    """Whether a word of the sentence says that its percentages are of something else than its numbers."""
    return not vocabulary().silent.isdisjoint(chain.from_iterable(row.gaps))
