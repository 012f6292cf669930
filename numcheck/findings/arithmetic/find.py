"""Finds what does not add up inside an article, by its own words and numbers alone."""

from collections.abc import Iterator
from itertools import chain

from numcheck.documents.document import Document
from numcheck.figures.figure import Figures, Kind
from numcheck.figures.lexer import Tokens
from numcheck.findings.arithmetic import changes, parts, repeats
from numcheck.findings.arithmetic.comparisons import BACK, CHANGES, comparisons, told_later
from numcheck.findings.arithmetic.rows import Numbers, Row, by_sentence, row_of
from numcheck.findings.arithmetic.slip import Slip
from numcheck.findings.arithmetic.vocabulary import vocabulary


def find_slips(document: Document, figures: Figures) -> tuple[Slip, ...]:
    """The contradictions among the printed numbers of a document, in text order; no data are asked."""
    found: list[Slip] = []
    before: Numbers | None = None
    for numbers in by_sentence(document, figures):
        follows = before is not None and before[0] + 1 == numbers[0] and numbers[1][0].kind in CHANGES
        if len(numbers[1]) > 1 or numbers[1][0].kind is Kind.PAIR:
            found += _in_row(row_of(document, numbers, figures.tokens))
        if before is not None and follows and len(numbers[1]) <= 2:
            found += _later(document, before, numbers, figures.tokens)
        before = numbers
    return (*found, *repeats.swapped(document, figures))


def _in_row(row: Row) -> Iterator[Slip]:
    if _is_silent(row):
        return
    for comparison in comparisons(row):
        slip = changes.slip(comparison, row.sentence)
        if slip is not None:
            yield slip
    yield from parts.slips(row)


def _later(document: Document, before: Numbers, numbers: Numbers, tokens: Tokens) -> Iterator[Slip]:
    """What a sentence says of the pair that the sentence before it has printed."""
    row = row_of(document, numbers, tokens)
    if row.gaps[0][:1] not in BACK or _is_silent(row):
        return
    earlier = row_of(document, before, tokens)
    comparison = None if _is_silent(earlier) else told_later(earlier, row)
    slip = None if comparison is None else changes.slip(comparison, row.sentence)
    if slip is not None:
        yield slip


def _is_silent(row: Row) -> bool:
    """Whether a word of the sentence says that its percentages are of something else than its numbers."""
    return not vocabulary().silent.isdisjoint(chain.from_iterable(row.gaps))
