"""The rows behind an official figure, and as of when the figures have to be asked to get it again."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from numcheck.datasets.cards import Standing
from numcheck.datasets.catalog import Catalog
from numcheck.datasets.release import public_from
from numcheck.datasets.series import Official, Series
from numcheck.datasets.vintages import publications
from numcheck.periods import Period
from numcheck.query import moment

_STANDING: Mapping[Standing, str] = {
    "official": "",
    "aggregated": "came by way of others who added up the official file",
    "derived": "is derived: worked out from published figures, not published itself",
}


class Sourced(NamedTuple):
    """An official figure with its rows.

    Attributes:
        official: The figure.
        as_of: When it is to be asked for: None for today, a day (`2022-08-20`), or `first`.
        rows: The figures that are held and that it adds up, oldest first: months, or years where months are not held.
        standing: In words, which of the datasets are not the publisher's own file.
        is_first: Whether it is what answers a question; another publisher's figure does not.
    """

    official: Official
    as_of: str | None
    rows: tuple[Official, ...]
    standing: tuple[str, ...] = ()
    is_first: bool = True


def sourced(official: Official, catalog: Catalog) -> Sourced | None:
    """The figure with its rows; None where nothing that is held gives exactly this figure, from the same release."""
    bare = official._replace(notes=())
    for as_of, view in _views(official, catalog):
        found = view.total(official.measure, official.scope, official.period)
        if found is not None and bare in (found, *view.others(found)):
            return Sourced(official, as_of, tuple(_rows(bare, view)), *_asked(bare, found, catalog))
    return None


def view(catalog: Catalog, as_of: str | None) -> Catalog:
    """The figures as they were at one of the moments that `Sourced` tells."""
    return moment.as_of(catalog, as_of)


def _views(official: Official, catalog: Catalog) -> Iterator[tuple[str | None, Catalog]]:
    """Today's figures, those of the day of its release, of each publication that bears on it, the first published."""
    yield None, catalog.as_of(None)
    own = public_from(official.release)
    yield own.isoformat(), catalog.as_of(own)
    for day in reversed(publications(catalog, official.measure, official.scope, [official.period])):
        yield day.isoformat(), catalog.as_of(day)
    yield moment.FIRST, catalog.earliest_releases()


def _asked(official: Official, found: Official, catalog: Catalog) -> tuple[tuple[str, ...], bool]:
    return tuple(_standing(official, catalog)), official == found


def _standing(official: Official, catalog: Catalog) -> Iterator[str]:
    for name in official.dataset.split("+"):
        said = _STANDING[catalog.cards[name].standing]
        if said:
            yield f"{name} {said}"


def _rows(official: Official, catalog: Catalog) -> Iterator[Official]:
    for part in _parts(official, catalog):
        series = catalog.series(part.measure, part.scope)
        one = next(one for one in series if one.dataset == part.dataset and one.covers(part.period))
        yield from (row for piece in _pieces(one, part.period) if (row := one.total(piece)) is not None)


def _parts(official: Official, catalog: Catalog) -> Iterator[Official]:
    """The figure, or where no dataset holds all of it the months, or the years, that it was put together of."""
    series = catalog.series(official.measure, official.scope)
    if any(one.total(official.period) == official for one in series):
        yield official
        return
    month, last = official.period
    while month <= last:
        for period in (Period(month, month), Period(month, min(month + 11, last))):
            part = catalog.total(official.measure, official.scope, period)
            if part is not None:
                yield part
                break
        month = period.last + 1


def _pieces(series: Series, period: Period) -> Iterator[Period]:
    """The period in the steps in which the series is held."""
    if series.step == "span":
        yield period
        return
    step = 1 if series.step == "month" else 12
    yield from (Period(first, first + step - 1) for first in range(period.first, period.last + 1, step))
