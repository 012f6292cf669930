"""How far a figure may lie from the latest one because it was printed before revisions: as far as revisions have gone.

The snapshot holds what was measured from all vintages (`numcheck/datasets/normalise/revisions.py`), a class of cases a
row: everybody of a component or a slice, months or years to date, the component, the number of digits, how many months
after its last month the figure was printed. A class of few cases says nothing; the next broader one is asked then.
"""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from numcheck.datasets.catalog import Catalog
from numcheck.datasets.library import Moved
from numcheck.datasets.release import possible_from
from numcheck.datasets.scope import Scope
from numcheck.datasets.series import Official
from numcheck.datasets.vintages import public_around
from numcheck.periods import month_ordinal

MEASURE = "encounters"
"""The measure whose revisions are known."""

LEAST_CASES = 5
"""Of how many cases a class has to be for its widest one to be what revisions do."""

LATE = 3
"""From how many months on it makes no difference any more how long a figure has stood."""

ANY = "any"

_WHOLE = frozenset(("border", "component"))


Measured = Mapping[tuple[str, ...], Moved]
"""By what was counted (`whole`, `part`), over what (`month`, `to-date`), component, digits and months open."""


def room(catalog: Catalog, official: Official, printed: int | None) -> Decimal:
    """How far from an official figure one may lie that was printed before revisions ended.

    A slice may have moved as far as everybody in the same months has, though by no greater part of it than revisions
    have ever moved a figure: where the first release of the whole is held, that is known of these very months.

    Args:
        catalog: The figures at hand.
        official: The latest figure.
        printed: The ordinal of the month in which the other was printed; None where it is not known.
    """
    if official.measure != MEASURE:
        return Decimal(0)
    measured = catalog.library.revisions
    own, most = _ends(measured, official, printed)
    if own < most:
        own = max(own, min(most, _of_whole(measured, catalog, official, printed)))
    return own + official.rounding


def most_room(catalog: Catalog, official: Official, printed: int | None) -> Decimal:
    """What `room` comes to at the most, whatever the whole has done: it is told without a look at other releases."""
    if official.measure != MEASURE:
        return Decimal(0)
    return max(_ends(catalog.library.revisions, official, printed)) + official.rounding


def _ends(measured: Measured, official: Official, printed: int | None) -> tuple[Decimal, Decimal]:
    """How far figures of its class have moved, and how far a slice may have gone with the whole."""
    own = _widest(measured, official, printed) * official.value
    return own, _most_known(measured) * official.value if set(official.scope) > _WHOLE else own


def _of_whole(measured: Measured, catalog: Catalog, official: Official, printed: int | None) -> Decimal:
    """How far everybody's figure of the same months has moved, as far as it is held; else as far as such figures do."""
    wholes = [catalog.total(MEASURE, scope, official.period) for scope in _wholes(official.scope)]
    held = [whole for whole in wholes if whole is not None]
    for whole in held:
        moved = [abs(early.value - whole.value) for early in _early(catalog, whole)]
        if moved:
            return max(moved)
    return max((_widest(measured, whole, printed) * whole.value for whole in held[:1]), default=Decimal(0))


def _early(catalog: Catalog, whole: Official) -> Iterator[Official]:
    """The values of a figure that came out soon after its last month, and before the release that it is from."""
    release = possible_from(whole.release)
    until = min(month_ordinal(release.year, release.month) - 1, whole.period.last + LATE - 1)
    for vintage in public_around(catalog, MEASURE, whole.scope, whole.period):
        soon = month_ordinal(vintage.since.year, vintage.since.month) <= until
        if soon and vintage.official.rounding == whole.rounding:
            yield vintage.official


def _wholes(scope: Scope) -> Iterator[Scope]:
    """Everybody of the component at the border, then of both components, then at all borders."""
    border, component = scope["border"], scope["component"]
    yield from dict.fromkeys(
        (
            Scope(border=border, component=component),
            Scope(border=border, component="CBP"),
            Scope(border="nationwide", component="CBP"),
        )
    )


def _widest(measured: Measured, official: Official, printed: int | None) -> Decimal:
    counted, over = _kind(official)
    digits = str(len(str(int(official.value))))
    months = ANY if printed is None else str(min(max(printed - official.period.last, 1), LATE))
    narrower = ((official.scope["component"], digits, months), (ANY, digits, months), (ANY, ANY, months))
    for cells in (*narrower, (ANY, digits, ANY), (ANY, ANY, ANY)):
        found = measured.get((counted, over, *cells))
        if found is not None and found.cases >= LEAST_CASES:
            return found.widest
    return Decimal(0)


def _most_known(measured: Measured) -> Decimal:
    """The greatest part by which everybody's figure has ever moved."""
    found = measured.get(("whole", "month", ANY, ANY, ANY))
    return Decimal(0) if found is None else found.widest


def _kind(official: Official) -> tuple[str, str]:
    if set(official.scope) > _WHOLE:
        return "part", "month"  # of slices months alone have been measured; years to date move less
    return "whole", "month" if official.period.is_month else "to-date"
