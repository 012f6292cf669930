"""The official figures: cards, words, the snapshot, and the catalog that chooses who answers."""

from numcheck.datasets.catalog import Catalog
from numcheck.datasets.scope import Scope
from numcheck.datasets.series import Official, Series

__all__ = ["Catalog", "Official", "Scope", "Series"]
