"""The official figures: cards, words, the snapshot and the user's store, and the catalog that chooses who answers.

`Catalog`, `Official`, `Scope` and `Series` are imported when they are first asked for: who needs one module of this
package does not wait for the others.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from numcheck.datasets.catalog import Catalog
    from numcheck.datasets.scope import Scope
    from numcheck.datasets.series import Official, Series

__all__ = ["Catalog", "Official", "Scope", "Series"]

_HOMES = {"Catalog": "catalog", "Official": "series", "Scope": "scope", "Series": "series"}


def __getattr__(name: str) -> object:
    """A public name, from its module."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
