"""What is held, dataset by dataset."""

from collections.abc import Iterator
from typing import NamedTuple

from numcheck.datasets import schema
from numcheck.datasets.cards import Card
from numcheck.datasets.catalog import Catalog
from numcheck.datasets.release import Release
from numcheck.periods import Period


class Held(NamedTuple):
    """A dataset at hand.

    Attributes:
        card: Its card.
        months: From when to when its figures are, or None where none is held.
        releases: Its releases, oldest first.
        figures: How many figures all of them have together.
        own: Whether one of the releases is in the user's own store.
    """

    card: Card
    months: Period | None
    releases: tuple[Release, ...]
    figures: int
    own: bool

    @property
    def newest(self) -> Release | None:
        """The release published last."""
        return max(self.releases, key=lambda release: (release.public, release.published), default=None)


def overview(catalog: Catalog) -> Iterator[Held]:
    """The datasets at hand, by name; one of which no figure is held yet is there too.

    Raises:
        DataMissingError, DataDamagedError: A store is not there or cannot be read.
        CardError: A card is malformed.
    """
    own = {release for store in catalog.library.stores[1:] for release in store.releases()}
    for name, card in sorted(catalog.cards.items()):
        releases = tuple(release for release in catalog.releases() if release.dataset == name)
        slices = catalog.library.slices.get(name, ())
        months = Period(min(s.first for s in slices), max(s.last for s in slices)) if slices else None
        yield Held(card, months, releases, _figures(name, catalog), any(release in own for release in releases))


def _figures(name: str, catalog: Catalog) -> int:
    stores = (store for store in catalog.library.stores if name in store.held)
    return sum(int(store.query(f"SELECT COUNT(*) FROM {schema.rows_table(name)}")[0][0]) for store in stores)
