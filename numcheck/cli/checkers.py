"""The checker that a command asks for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from numcheck.errors import QueryError

if TYPE_CHECKING:
    from numcheck.checker import Checker


def checker(as_of: str, lock: Path | None) -> Checker:
    """The checker for what `--as-of` says, over the releases of a lock where one is named.

    Raises:
        BadParameter: `as_of` is neither a word that is known nor a day.
        LockError: The lock is not there or cannot be read.
        DataMissingError: The official figures are not there, or not those that the lock names.
    """
    from numcheck.checker import Checker, moment

    try:
        when = moment(as_of)
    except QueryError as error:
        raise click.BadParameter(str(error), param_hint="--as-of") from error
    return Checker(as_of=when, lock=lock)
