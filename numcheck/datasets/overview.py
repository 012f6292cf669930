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
        releases: Its releases, oldest first; one that is held twice, or whose figures came out one by one, is there as
            often.
        files: How many different files they are: a release counts once, however often it was imported.
        figures: How many figures those have together.
        own: Whether one of the releases is in the user's own store.
    """

    card: Card
    months: Period | None
    releases: tuple[Release, ...]
    files: int
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
        figures = _figures(name, catalog)
        mine = any(release in own for release in releases)
        yield Held(card, months, releases, len(figures), sum(figures.values()), mine)


def _figures(name: str, catalog: Catalog) -> dict[str, int]:
    """How many figures of the dataset each file has, by its hash; of a file that two stores hold, once."""
    counted: dict[str, int] = {}
    for store in catalog.library.stores:
        if name in store.held:
            rows = store.query(
                f"SELECT r.sha256, COUNT(*) FROM {schema.rows_table(name)} o JOIN slice s ON s.id = o.slice "
                "JOIN release r ON r.id = s.release GROUP BY r.sha256"
            )
            counted |= {sha256: count for sha256, count in rows if sha256 not in counted}
    return counted
