"""Which releases a document is held against.

A figure that agrees with any release that was public when the article appeared is right as published. An article
without a date may have appeared at any time: every release held is asked.
"""

from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple, TypeAlias

from numcheck.datasets.catalog import Catalog
from numcheck.datasets.release import possible_from
from numcheck.datasets.revisions import most_room, room
from numcheck.datasets.series import Official
from numcheck.documents.document import Published
from numcheck.periods import month_ordinal
from numcheck.readings.answer import Answer

AsOf: TypeAlias = Literal["both", "latest", "published"] | date
"""`both`: the latest figures, and those public at publication; or one of the two alone; or those public on a day."""


class Asked(NamedTuple):
    """The figures that a document is held against.

    Attributes:
        catalog: The figures that are asked first.
        older: Whether releases before them are asked too, where they do not agree.
        until: The last day on which the article can have appeared; None where it has no date.
        or_first: Whether the release published first is asked where none was public yet.
    """

    catalog: Catalog
    older: bool = False
    until: date | None = None
    or_first: bool = False

    def room(self, official: Official) -> Decimal:
        """How far from an official figure one may lie that was printed when the article appeared, as revisions go."""
        return room(self.catalog, official, self._printed)

    def may_have_moved(self, official: Official, apart: Decimal) -> bool:
        """Whether one printed when the article appeared may lie so far from the latest figure, as revisions go."""
        return apart <= most_room(self.catalog, official, self._printed) and apart <= self.room(official)

    @property
    def _printed(self) -> int | None:
        return None if self.until is None else month_ordinal(self.until.year, self.until.month)


def asked(catalog: Catalog, as_of: AsOf, published: Published | None) -> Asked:
    """What a document that appeared then is held against."""
    if isinstance(as_of, date):
        return Asked(catalog.as_of(as_of))
    if as_of == "latest":
        return Asked(catalog)
    until = None if published is None else published.last
    if as_of == "published" and until is not None:
        return Asked(catalog.as_of(until), older=True, until=until, or_first=True)
    return Asked(catalog, older=True, until=until)


def is_first(answer: Answer, asked: Asked) -> bool:
    """Whether a figure is from a release that was not yet public when the article appeared."""
    until = asked.until
    return until is not None and any(possible_from(item.official.release) > until for item in answer.cited)
