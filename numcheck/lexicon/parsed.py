"""The package's TOML files, parsed when it is built: reading them anew costs a cold start 20 ms (measured).

What was saved is keyed by the text of the file it was made of, so a file that has changed since is simply parsed.
"""

import pickle
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from numcheck import digests

PACKAGE = Path(__file__).parents[1]
SAVED = Path(__file__).with_name("parsed.pickle")


class MalformedTomlError(ValueError):
    """A text is no TOML; the message says where and why, mostly in the words of Python's parser."""


def parse(source: str) -> dict[str, Any]:
    """The tables of a TOML text, numbers with a point as `Decimal`; not to be changed by the caller.

    Raises:
        MalformedTomlError: The text is no TOML.
    """
    saved = _saved().get(_key(source))
    return _parse(source) if saved is None else saved


def _parse(source: str) -> dict[str, Any]:
    from numcheck.config import toml  # a plain check needs it no more than pandas

    try:
        return toml.loads(source, parse_float=Decimal)
    except ValueError as error:
        raise MalformedTomlError(str(error)) from error


def build(target: Path) -> None:
    """Saves every TOML file of the package, parsed, to a file; the same bytes for the same files."""
    sources = [path.read_text("utf-8") for path in sorted(PACKAGE.rglob("*.toml"))]
    tables = {_key(source): _parse(source) for source in sources}
    target.write_bytes(pickle.dumps(tables, protocol=4))


def _key(source: str) -> str:
    return digests.blake2b(source.encode("utf-8"), 16)


@cache
def _saved() -> Mapping[str, dict[str, Any]]:
    """What was saved, or nothing where there is no such file or it cannot be read."""
    try:
        found: Mapping[str, dict[str, Any]] = pickle.loads(SAVED.read_bytes())
    except (OSError, EOFError, pickle.UnpicklingError, AttributeError, ImportError):
        return {}
    return found
