"""Every value of a question that any release has given: what the news of a day can have seen.

A catalog answers with one release. A number is told three times before it rests, though (a preliminary one, the
release, and the releases after it), and of some only the month in which they came out is known: here all of them stand
side by side.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from numcheck.datasets.cards import Card
from numcheck.datasets.catalog import Catalog
from numcheck.datasets.publications import STAGE, STAGES
from numcheck.datasets.release import possible_from
from numcheck.datasets.scope import Scope
from numcheck.datasets.series import Official
from numcheck.datasets.store import Slice
from numcheck.periods import Period


class Vintage(NamedTuple):
    """A value as one release has given it.

    Attributes:
        official: The value, with its dataset and release.
        since: The first day on which it may have been public.
        stage: Of figures that came out one by one, `preliminary`, `first` or `revised`; None of a whole file's.
    """

    official: Official
    since: date
    stage: str | None = None


def public_around(
    catalog: Catalog, measure: str, scope: Scope, period: Period, day: date | None = None
) -> tuple[Vintage, ...]:
    """All values of a measure, scope and period that may have been public on a day, the oldest first.

    What was public once stays so: the figure of a first release may be told long after a later one. A period that
    reaches over several fiscal years has none, for a release answers for each year by itself.

    Args:
        catalog: The figures at hand, of all moments, whichever it is a view of.
        measure: The measure, or one that stands for another (`apprehensions`).
        scope: The members that it is held to.
        period: The months.
        day: The day; None for all values that are held.
    """
    base, full = catalog.full(measure, scope)
    cards = (card for card, _ in catalog.library.able(base, full))
    found = (vintage for card in cards for vintage in _of_dataset(catalog, card, base, full, period))
    public = (vintage for vintage in found if day is None or vintage.since <= day)
    return tuple(sorted(public, key=lambda vintage: (vintage.since, vintage.official.release)))


def publications(
    catalog: Catalog, measure: str, scope: Scope, periods: Sequence[Period], until: date | None = None
) -> tuple[date, ...]:
    """The days from which on releases were public that hold months of these periods for the scope, oldest first.

    With `until`, of those alone that may have been public by then: of some the month alone is known.
    """
    base, full = catalog.full(measure, scope)
    library = catalog.library
    held = (part for card, _ in library.able(base, full) for part in library.answering(card, full))
    known = (part for part in held if until is None or possible_from(part.published) <= until)
    overlapping = (s for s in known if any(s.first <= p.last and p.first <= s.last for p in periods))
    return tuple(sorted({part.public for part in overlapping}))


def _of_dataset(catalog: Catalog, card: Card, base: str, scope: Scope, period: Period) -> Iterator[Vintage]:
    measure = catalog.measures[base]
    if (card.rounding or not measure.adds) and card.step == "month" and not period.is_month:
        return  # nobody has published what they add up to
    for stage in STAGES if STAGE in card.dimensions else (None,):
        held = scope if stage is None else scope.having({STAGE: stage})
        codes = catalog.library.codes(card, held)
        if not codes or period.first < _since(card, held):
            continue
        sums = catalog.library.all_sums(card, held, codes)
        for part in catalog.library.answering(card, scope):
            if not _covers(card, part, period):
                continue
            months = sums[part.store][part.id]
            if stage is not None and period.last not in months:
                continue  # a line that is not there says nothing
            value = sum(count for month, count in months.items() if period.first <= month <= period.last)
            scaled = Decimal(value).scaleb(-measure.decimals) if measure.decimals else Decimal(value)
            official = Official(scaled, base, scope, period, card.name, part.published, card.rounding)
            yield Vintage(official, possible_from(part.published), stage)


def _since(card: Card, scope: Scope) -> int:
    """The month from which on the dataset breaks down all that the scope names."""
    return max(
        (card.dimensions[d].of(m) for d, members in scope.items() if d in card.dimensions for m in members.split("+")),
        default=0,
    )


def _covers(card: Card, part: Slice, period: Period) -> bool:
    if card.step == "month":
        return part.first <= period.first and period.last <= part.last
    whole = period.fiscal_year is not None or card.step == "span"
    return whole and (part.first, part.last) == period
