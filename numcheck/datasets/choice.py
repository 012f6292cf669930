"""Which release answers for which month: never two.

Official files overlap: each repeats earlier years, revised, and running years grow. Of the releases that hold a
fiscal year and were public on the day asked about, the one with most months answers, of equals the newest, of
those the user's own. Another answers only for months that the better one does not have. Where a release holds the
publisher's own total apart from what it breaks down, the total goes before any sum.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from operator import itemgetter
from typing import NamedTuple

from numcheck.datasets.cards import Step
from numcheck.datasets.series import Run
from numcheck.datasets.store import Slice
from numcheck.periods import fiscal_year_of


class Piece(NamedTuple):
    """The months, both ends in, for which a slice answers."""

    slice: Slice
    first: int
    last: int


class Moment(NamedTuple):
    """What was public when.

    Attributes:
        day: Up to which day; None for all that is held.
        earliest: Whether of several releases the one published first answers, and not the best.
    """

    day: date | None = None
    earliest: bool = False


LATEST = Moment()
EARLIEST = Moment(earliest=True)


def pieces(slices: Iterable[Slice], step: Step, moment: Moment, since: int = 0) -> tuple[Piece, ...]:
    """The slices that answer, each for its months, oldest first; no month twice.

    Args:
        slices: Slices of one dataset that can answer for the scope.
        step: The dataset's step. Of spans each is a whole; months and years are chosen fiscal year by fiscal year.
        moment: Which releases are public.
        since: The ordinal of the first month of interest.
    """
    groups: dict[object, list[Slice]] = {}
    for part in slices:
        reaches = part.first >= since if step == "span" else part.last >= since
        if reaches and (moment.day is None or part.public <= moment.day):
            key = part[2:4] if step == "span" else fiscal_year_of(part.last)
            groups.setdefault(key, []).append(part)
    found: list[Piece] = []
    for group in groups.values():
        if len(group) == 1:
            found.append(Piece(group[0], max(group[0].first, since), group[0].last))
        else:
            found += _within(group, moment, since)
    return tuple(sorted(found, key=itemgetter(1, 2)))


def runs(chosen: Sequence[Piece], step: Step) -> tuple[Run, ...]:
    """The pieces as runs; neighbours from one publication are one, unless each is a whole of its own."""
    found: list[Run] = []
    begun = ended = 0
    before: Slice | None = None
    for part, first, last in chosen:
        joins = ended == first - 1 and step != "span"
        if before is None or not (joins and before.published == part.published and before.final == part.final):
            if before is not None:
                found.append(Run(begun, ended, before.published, before.final))
            begun, before = first, part
        ended = last
    if before is not None:
        found.append(Run(begun, ended, before.published, before.final))
    return tuple(found)


def _within(group: list[Slice], moment: Moment, since: int) -> Iterator[Piece]:
    """The pieces of one fiscal year that several slices have."""
    taken: set[int] = set()
    for part in _ranked(group, moment):
        free = [month for month in range(max(part.first, since), part.last + 1) if month not in taken]
        taken.update(free)
        yield from (Piece(part, first, last) for first, last in _runs(free))


def _ranked(group: Sequence[Slice], moment: Moment) -> list[Slice]:
    """The best first. Sorting keeps the order of equals, so the last criterion comes first."""
    ranked = sorted(group, key=lambda part: (part.public, part.published, part.store), reverse=True)
    if moment.earliest:
        ranked.reverse()
    else:
        ranked.sort(key=lambda part: part.first - part.last)
    return sorted(ranked, key=lambda part: -len(part.part))


def _runs(months: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Ascending months as runs."""
    start = 0
    for index in range(1, len(months) + 1):
        if index == len(months) or months[index] != months[index - 1] + 1:
            yield months[start], months[index - 1]
            start = index
