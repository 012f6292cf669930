"""How far a release is from the one before it: further than revisions go, its file is cut, or another's.

The limits fit what official releases do. In the pairs of releases that could be compared (2022 to 2026: encounters by
state and at the southwest border, drugs), nothing of a closed fiscal year ever went or moved. Of running years a month
fell by 0.1 percent at most, one member in a month by 15 events or 12 pounds, a count of 20 events or more by
45 percent, and counts that went were of two events. Seizures are entered late: in a month their number rose by
19 percent (`late` of a card).
"""

import operator
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from numcheck.datasets.cards import Card
from numcheck.datasets.catalog import Catalog
from numcheck.datasets.choice import LATEST, Piece, pieces
from numcheck.datasets.release import NOT_PUBLISHED, REST, Columns, Figures, Part, public_from
from numcheck.periods import Period

CLOSED_MOVES = Decimal("0.01")
"""How far the total of a closed fiscal year moves between two releases at most, as a part of it."""

RUNNING_MOVES = Decimal("0.05")
"""How far the total of the same months of a running year does, and that of a month of any year."""

MEMBER_FALLS = Decimal("0.1")
"""How far the figures of one member fall in a month at most: of a state, a border, a nationality."""

COUNT_FALLS = Decimal("0.5")
"""How far one count does. Weights are corrected further."""

SLACK = 20
"""A fall of so many events or pounds in a running year is none to speak of."""

_TOLD = 3

Key = tuple[str, ...]
"""The ordinal of a month, in digits, and the members."""


def moves(dataset: str, figures: Figures, published: str, catalog: Catalog) -> Iterator[str]:
    """What moved further than revisions do against the figures held, in sentences.

    Args:
        dataset: The dataset's name; it has a card.
        figures: The new figures.
        published: When they came out.
        catalog: What is held.
    """
    card = catalog.cards[dataset]
    whole = [part for part in catalog.library.slices.get(dataset, ()) if not part.part]
    for part in figures.parts:
        before = pieces([s for s in whole if part.first <= s.last <= part.first + 11], card.step, LATEST)
        if before:
            yield from _missing(part, before[-1], published)
            yield from _pair(part, figures.dimensions, before, card, catalog).moved()


def _missing(part: Part, before: Piece, published: str) -> Iterator[str]:
    """An older file may have fewer months, a newer one may not."""
    if part.last < before.last and public_from(published) > before.slice.public:
        missing = Period(part.last + 1, before.last).label
        yield f"{missing} is not there, and is in the release of {before.slice.published}."


class _Pair(NamedTuple):
    """The same months of a fiscal year in two releases.

    Attributes:
        months: The months.
        release: When the older one was published.
        closed: Whether the year was closed in both.
        late: By which part of itself a total may rise, whatever the limit.
        unit: The value of one event, or one pound.
        rounding: To how many units figures are rounded, 0 where they are not.
        old: The figures before.
        new: The figures now, of the same months and dimensions.
    """

    months: Period
    release: str
    closed: bool
    late: Decimal
    unit: int
    rounding: int
    old: Mapping[Key, int]
    new: Mapping[Key, int]

    def moved(self) -> Iterator[str]:
        """What moved too far: of the whole, its months, their members and single figures, the first that did."""
        width = len(next(iter(self.old), ()))
        for found in (
            self._totals((), CLOSED_MOVES if self.closed else RUNNING_MOVES),
            self._totals((0,), RUNNING_MOVES),
            (text for at in range(1, width) for text in self._fallen((0, at), MEMBER_FALLS)),
            self._gone(),
            self._fallen(range(width), COUNT_FALLS) if self.unit == 1 else (),
        ):
            if told := list(found):
                yield from told[:_TOLD]
                if len(told) > _TOLD:
                    yield f"{len(told) - _TOLD} more are so."
                return

    def _totals(self, places: Sequence[int], most: Decimal) -> Iterator[str]:
        for key, old, new in self._summed(places):
            if not -most * max(old, 1) <= new - old <= max(most, self.late) * max(old, 1):
                span = _month(key) if key else self.months.label
                yield f"{span} adds up to {self._shown(new)}, and to {self._shown(old)} in {self._before}."

    def _fallen(self, places: Iterable[int], most: Decimal) -> Iterator[str]:
        for key, old, new in self._summed(tuple(places)):
            if old - new > most * old and old - new > self._least:
                yield self._told(key, old, new)

    def _gone(self) -> Iterator[str]:
        for key, old in sorted(self.old.items()):
            if old > self._least and not self.new.get(key):
                yield self._told(key, old, 0)

    def _told(self, key: Key, old: int, new: int) -> str:
        what = ", ".join((_month(key), *key[1:]))
        return f"{what}: {self._shown(new)}, and {self._shown(old)} in {self._before}."

    @property
    def _least(self) -> int:
        """Falls up to this are none to speak of: in a closed year, what rounding may take away."""
        return (self.rounding if self.closed else SLACK) * self.unit

    def _summed(self, places: Sequence[int]) -> Iterator[tuple[Key, int, int]]:
        """The figures of both, added up by what stands at these places of their keys."""
        old, new = (_added(cells, places) for cells in (self.old, self.new))
        return ((key, value, new[key]) for key, value in sorted(old.items()))

    def _shown(self, value: int) -> str:
        return f"{Decimal(value) / self.unit:,f}" if value % self.unit else f"{value // self.unit:,}"

    @property
    def _before(self) -> str:
        return f"the release of {self.release}"


def _pair(part: Part, dimensions: Sequence[str], before: Sequence[Piece], card: Card, catalog: Catalog) -> _Pair:
    months = Period(max(part.first, before[0].first), min(part.last, before[-1].last))
    names = sorted(dimensions)
    order = [dimensions.index(name) for name in names]
    rows = Columns.of(part.rows, len(dimensions) + 2)
    given = ((tuple(str(row[at]) for at in order), int(row[-2]), int(row[-1])) for row in rows)
    stores = catalog.library.stores
    held = (
        row
        for piece in before
        for row in stores[piece.slice.store].rows(card.name, names, piece.slice.id, piece.first, piece.last)
    )
    old, new = _cells(held, months), _cells(given, months)
    # Where the one names what the other does not, they are compared without it.
    alike = (0, *(at for at in range(1, len(names) + 1) if _unnamed(old, at) == _unnamed(new, at)))
    return _Pair(
        months,
        before[-1].slice.published,
        part.final and all(piece.slice.final for piece in before),
        Decimal(card.late) / 100,
        10 ** catalog.measures[card.measures[0]].decimals,
        card.rounding,
        _added(old, alike),
        _added(new, alike),
    )


def _cells(rows: Iterable[tuple[Sequence[str], int, int]], months: Period) -> Mapping[Key, int]:
    return {(str(month), *members): value for members, month, value in rows if months.first <= month <= months.last}


def _added(cells: Mapping[Key, int], places: Sequence[int]) -> Counter[Key]:
    """Cells added up by what stands at these places of their keys."""
    # In one call of C a cell: an import adds up tens of thousands, for each dimension.
    whole = operator.itemgetter(*places) if len(places) > 1 else lambda key: tuple(key[at] for at in places)
    sums: Counter[Key] = Counter()
    for key, value in zip(map(whole, cells), cells.values(), strict=True):
        sums[key] += value
    return sums


def _unnamed(cells: Mapping[Key, int], place: int) -> frozenset[str]:
    """The members that stand for what a release does not name."""
    return frozenset(key[place] for key in cells if key[place].startswith((REST, NOT_PUBLISHED)))


def _month(key: Key) -> str:
    return Period(int(key[0]), int(key[0])).label
