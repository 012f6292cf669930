"""What an editor's own settings say; what holds for a newsroom stands in its files (`numcheck.config`)."""

from collections.abc import Mapping
from typing import Literal, NamedTuple, get_args

from numcheck.cli import inputs
from numcheck.errors import ConfigError, DocumentError

Unverifiable = Literal["none", "hint", "information"]
"""How what cannot be checked is shown: not at all, or as one of the two least severe diagnostics."""

_LONGEST_DELAY = 60_000


class Options(NamedTuple):
    """The settings of an editor.

    Attributes:
        unverifiable: How what cannot be checked is shown.
        published: The date of a document that has none itself: a date, or `today`; None for none.
        delay: How long nothing must have been typed before a check, in milliseconds.
        asks: Whether the editor has the command `numcheck.giveReason`, which asks for the words of a comment.
    """

    unverifiable: Unverifiable = "none"
    published: str | None = None
    delay: int = 300
    asks: bool = False


def are_meant(given: object) -> bool:
    """Whether what an editor sends has settings of numcheck's in it, and not only those of other programs."""
    return isinstance(given, Mapping) and not given.keys().isdisjoint(("numcheck", *Options._fields))


def options(given: object) -> Options:
    """The settings that an editor sends, alone or in a table `numcheck`; what it sends besides is not looked at.

    Raises:
        ConfigError: A value is wrong.
    """
    table = given.get("numcheck", given) if isinstance(given, Mapping) else {}
    named = {key: table[key] for key in Options._fields if table.get(key) is not None} if table else {}
    for key, value in named.items():
        wanted = _WANTED[key](value)
        if wanted:
            raise ConfigError(f"The editor's setting {key} is wrong: {value!r}.", wanted)
    if not named.get("published"):
        named.pop("published", None)
    return Options(**named)


def _unverifiable(value: object) -> str:
    return "" if value in get_args(Unverifiable) else f"Set one of {', '.join(get_args(Unverifiable))}."


def _published(value: object) -> str:
    try:
        if isinstance(value, str):
            inputs.published(value or None)
            return ""
    except DocumentError:
        pass
    return "Set today, or a date like 2022-11-12."


def _delay(value: object) -> str:
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _LONGEST_DELAY:
        return ""
    return f"Set milliseconds, a whole number from 0 to {_LONGEST_DELAY}."


def _asks(value: object) -> str:
    return "" if isinstance(value, bool) else "Set true or false."


_WANTED = {"unverifiable": _unverifiable, "published": _published, "delay": _delay, "asks": _asks}
