"""The figures as they were at a moment that is told in words."""

from numcheck.datasets.catalog import Catalog
from numcheck.query.words import read_day

FIRST = "first"
"""No day: each month from the release that was published first."""


def as_of(catalog: Catalog, text: str | None) -> Catalog:
    """The figures that were public on a day (`2022-08-20`), or with `first` each month as published first.

    Without a text it is what is known now. Raises `QueryError` where the text is neither.
    """
    if text is not None and text.strip() == FIRST:
        return catalog.earliest_releases()
    return catalog.as_of(None if text is None else read_day(text))
