"""TOML whose cost grows with its length, and whose numbers have a bound.

Python's parser takes the square of the parts of a key, in time and memory. Standard library only: the build of the
package reads its own TOML with this module.
"""

import re
import tomllib
from collections.abc import Callable, Iterator
from typing import Any

from numcheck.bounded import LARGEST_INTEGER

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
        ValueError: It is no TOML (a `tomllib.TOMLDecodeError`, which says where), is nested deeper than Python goes,
            or holds a key of too many parts or a number that is longer than a number may be.
    """
    if _CHAIN.search(_APART.sub(lambda match: '"' if match["string"] else "", source)) is not None:
        raise ValueError(f"a key in it has more than {DEEPEST} parts")
    try:
        found = tomllib.loads(source, parse_float=parse_float)
    except tomllib.TOMLDecodeError:
        raise
    except RecursionError as error:
        raise ValueError("it is nested too deep") from error
    except (ValueError, ArithmeticError) as error:
        raise ValueError("a number in it has too many digits") from error
    if any(isinstance(value, int) and abs(value) > LARGEST_INTEGER for value in _values(found)):
        raise ValueError("a number in it has too many digits")
    return found


def statements(source: str) -> Iterator[int]:
    """Where each statement of a valid text ends: behind each line that leaves no bracket and no text open."""
    depth = 0
    for sign in _SIGN.finditer(source):
        depth += (sign["open"] is not None) - (sign["close"] is not None)
        if depth == 0 and sign["end"] is not None:
            yield sign.end()
    yield len(source)


def _values(tables: object) -> Iterator[object]:
    """All values in tables and lists, however deep."""
    waiting = [tables]
    while waiting:
        value = waiting.pop()
        yield value
        if isinstance(value, dict):
            waiting += value.values()
        elif isinstance(value, list):
            waiting += value
