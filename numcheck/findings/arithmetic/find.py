"""Finds what does not add up inside an article, by its own words and numbers alone."""

from collections.abc import Iterator

from numcheck.documents.document import Document, Span
from numcheck.figures.figure import Figures, Kind
from numcheck.findings.arithmetic import changes, parts, repeats, wholes
from numcheck.findings.arithmetic.across import turned
from numcheck.findings.arithmetic.comparisons import comparisons
from numcheck.findings.arithmetic.later import difference, difference_of_two, told_later, told_of_listed
from numcheck.findings.arithmetic.named import from_named
from numcheck.findings.arithmetic.paces import pace
from numcheck.findings.arithmetic.pairs import Comparison
from numcheck.findings.arithmetic.phrases import Words, starts_with
from numcheck.findings.arithmetic.rows import Row, by_sentence, row_of
from numcheck.findings.arithmetic.slip import Slip
from numcheck.findings.arithmetic.together import sum_of_before
from numcheck.findings.arithmetic.vocabulary import span_of_time, vocabulary


def find_slips(document: Document, figures: Figures) -> tuple[Slip, ...]:
    """The contradictions among the printed numbers of a document, in text order; no data are asked."""
    found: list[Slip] = []
    before: tuple[Row, ...] = ()
    for numbers in by_sentence(document, figures):
        row = row_of(document, numbers, figures.tokens)
        if _is_silent(row):
            before = ()
            continue
        if before and before[-1].sentence.number + 1 != row.sentence.number:
            before = ()
        found += _of_sentence(before, row)
        before = (*before[-1:], row)
    return (*found, *repeats.swapped(document, figures))


def _of_sentence(before: tuple[Row, ...], row: Row) -> Iterator[Slip]:
    """What of a sentence's numbers does not add up, by itself or with those right before it; each number once."""
    blamed: set[Span] = set()
    for comparison in _comparisons(before, row):
        slip = changes.slip(comparison, row.sentence)
        if slip is not None and slip.figures[0].span not in blamed:
            blamed.add(slip.figures[0].span)
            yield slip
    slip = parts.slip(row) or wholes.slip(before, row) or sum_of_before(before, row) or pace(row)
    if slip is not None:
        yield slip


def _comparisons(before: tuple[Row, ...], row: Row) -> Iterator[Comparison]:
    if len(row.figures) > 1 or row.kind(0) is Kind.PAIR:
        yield from comparisons(row)
        if (listed := told_of_listed(row) or difference_of_two(row)) is not None:
            yield listed
    later = told_later(before, row) or difference(before, row) or (turned(before[-1], row) if before else None)
    if later is not None:
        yield later
    yield from from_named(before[-1] if before else None, row)


def _is_silent(row: Row) -> bool:
    """Whether a word of the sentence says that its percentages are of something else than its numbers."""
    known = vocabulary()
    return any(
        word in known.silent and not _opens_no_range(gap[at:])
        for gap in row.gaps
        if not known.silent.isdisjoint(gap)
        for at, word in enumerate(gap)
    )


def _opens_no_range(words: Words) -> bool:
    """`between ports of entry`, `between 2014 and 2015`."""
    return starts_with(words, vocabulary().places_between) is not None or span_of_time(words) > 0
