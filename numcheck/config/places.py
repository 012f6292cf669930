"""Where in a TOML file a key stands: the reader of TOML tells values, and no lines."""

import re
import tomllib
from bisect import bisect_left
from collections.abc import Sequence

from numcheck.config import toml

Key = str | int

_PLACE = re.compile(r"\(at (?:line (\d+), column \d+|end of document)\)")


def line_of(text: str, path: Sequence[Key]) -> int:
    """The line, from 1, on which a key of a valid file begins; an integer in the path counts the tables of an array.

    The reader itself is asked: the key begins with the statement before which the file, read so far, does not have it,
    and at the end of which it does. It is found by halves, and only a mistake pays for it.
    """
    ends = [0, *toml.statements(text)]
    found = bisect_left(ends, True, lo=1, key=lambda end: has(toml.loads(text[:end]), path))
    return 1 if found == len(ends) else text.count("\n", 0, ends[found - 1]) + 1


def has(value: object, path: Sequence[Key]) -> bool:
    """Whether there is something at a path."""
    for key in path:
        if isinstance(value, dict) and key in value:
            value = value[key]
        elif isinstance(value, list) and isinstance(key, int):
            if key >= len(value):
                return False
            value = value[key]
        else:
            return False
    return True


def line_of_error(text: str, error: tomllib.TOMLDecodeError) -> tuple[int, str]:
    """The line at which the reader gave up, and what it said."""
    match = _PLACE.search(str(error))
    line = int(match[1]) if match and match[1] else max(1, len(text.splitlines()))
    return line, _PLACE.sub("", str(error)).strip()
