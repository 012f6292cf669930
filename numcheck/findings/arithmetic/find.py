"""Finds what does not add up inside an article, by its own words and numbers alone."""

from collections.abc import Iterator

from numcheck.documents.document import Document
from numcheck.figures.figure import Figures, Kind
from numcheck.findings.arithmetic import changes, parts, repeats
from numcheck.findings.arithmetic.comparisons import CHANGES, Comparison, comparisons, told_later
from numcheck.findings.arithmetic.rows import Row, rows
from numcheck.findings.arithmetic.slip import Slip
from numcheck.findings.arithmetic.vocabulary import vocabulary


def find_slips(document: Document, figures: Figures) -> tuple[Slip, ...]:
    """The contradictions among the printed numbers of a document, in text order; no data are asked."""
    found: list[Slip] = []
    before: Row | None = None
    for row in rows(document, figures):
        if row.figures:
            found += _in_row(row, before)
        before = row
    found += repeats.swapped(document, figures)
    return tuple(found)


def _in_row(row: Row, before: Row | None) -> Iterator[Slip]:
    if len(row.figures) == 1 and row.figures[0].kind is not Kind.PAIR and row.figures[0].kind not in CHANGES:
        return
    silent = vocabulary().silent
    if any(not silent.isdisjoint(gap) for gap in row.gaps):
        return
    for comparison in _comparisons(row, before):
        slip = changes.slip(comparison, row.sentence)
        if slip is not None:
            yield slip
    yield from parts.slips(row)


def _comparisons(row: Row, before: Row | None) -> Iterator[Comparison]:
    if before is not None and before.sentence.number + 1 == row.sentence.number and before.figures:
        later = told_later(before, row)
        if later is not None:
            yield later
    yield from comparisons(row)
