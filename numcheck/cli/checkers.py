"""The checker that a command asks for."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from numcheck.checker import Checker
    from numcheck.readings.asof import AsOf


def checker(as_of: str, lock: Path | None) -> Checker:
    """The checker for what `--as-of` says, over the releases of a lock where one is named.

    Raises:
        BadParameter: `as_of` is neither a word that is known nor a day.
        LockError: The lock is not there or cannot be read.
        DataMissingError: The official figures are not there, or not those that the lock names.
    """
    from numcheck.checker import Checker

    catalog = None
    if lock is not None:
        from numcheck.datasets.lock import open_locked

        catalog = open_locked(lock)
    modes: Mapping[str, AsOf] = {"both": "both", "latest": "latest", "published": "published"}
    if as_of in modes:
        return Checker(catalog, as_of=modes[as_of])
    from numcheck.datasets.release import public_from

    try:
        return Checker(catalog, as_of=public_from(as_of))
    except ValueError as error:
        raise click.BadParameter(
            f"{as_of!r} is neither both, latest, published nor a day like 2022-08-20.", param_hint="--as-of"
        ) from error
