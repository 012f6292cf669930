"""The checker that a command asks for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from numcheck.errors import QueryError

if TYPE_CHECKING:
    from numcheck.checker import Checker
    from numcheck.cli.chosen import Chosen


def checker(chosen: Chosen, as_of: str, locked: bool, lock: Path, min_confidence: float) -> Checker:
    """The checker for what `--as-of` or the settings say, over the releases of the lock where that is asked for.

    Args:
        chosen: What counts of the options and the settings.
        as_of: The option `--as-of`.
        locked: The option `--locked`.
        lock: The option `--lock`.
        min_confidence: The option `--min-confidence`.

    Raises:
        BadParameter: `as_of` is neither a word that is known nor a day.
        LockError: The lock is not there or cannot be read.
        DataMissingError: The official figures are not there, or not those that the lock names.
    """
    from numcheck.checker import Checker, moment

    try:
        when = moment(chosen("as_of", as_of))
    except QueryError as error:
        raise click.BadParameter(str(error), param_hint="--as-of") from error
    locked_to = chosen("lock", lock) if chosen("locked", locked) else None
    return Checker(as_of=when, lock=locked_to, min_confidence=chosen("min_confidence", min_confidence))
