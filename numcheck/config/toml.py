"""TOML whose cost grows with its length: Python's parser takes the square of the parts of a key, in time and memory."""

import re
import tomllib
from collections.abc import Callable, Iterator
from typing import Any

DEEPEST = 20
"""How many parts a key may have, its dots between them; people write five or six."""

_STRING = r"""
    \"{3}(?:[^"\\]|\\.|"(?!""))*+(?:\"{3}|\Z) | '{3}(?:[^']|'(?!''))*+(?:'{3}|\Z)
  | "(?:[^"\\\n]|\\.)*+"? | '[^'\n]*+'?
"""
_APART = re.compile(rf"(?P<string>{_STRING}) | \#[^\n]*+", re.VERBOSE | re.DOTALL)
_SIGN = re.compile(
    rf"(?:{_STRING}) | \#[^\n]*+ | (?P<open>[\[{{]) | (?P<close>[\]}}]) | (?P<end>\n)", re.VERBOSE | re.DOTALL
)
# What stands for a quoted part of a key is a quotation mark.
_CHAIN = re.compile(rf'(?<![\w"-])(?:[\w"-]++[ \t]*+\.[ \t]*+){{{DEEPEST}}}')


def loads(source: str, parse_float: Callable[[str], Any] = float) -> dict[str, Any]:
    """The tables of a TOML text.

    Args:
        source: The text.
        parse_float: What makes a number of digits with a point.

    Raises:
        ValueError: It is no TOML (a `tomllib.TOMLDecodeError`, which says where), or a key has too many parts.
    """
    if _CHAIN.search(_APART.sub(lambda match: '"' if match["string"] else "", source)) is not None:
        raise ValueError(f"a key in it has more than {DEEPEST} parts")
    return tomllib.loads(source, parse_float=parse_float)


def statements(source: str) -> Iterator[int]:
    """Where each statement of a valid text ends: behind each line that leaves no bracket and no text open."""
    depth = 0
    for sign in _SIGN.finditer(source):
        depth += (sign["open"] is not None) - (sign["close"] is not None)
        if depth == 0 and sign["end"] is not None:
            yield sign.end()
    yield len(source)
