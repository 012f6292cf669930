"""Two states of a text as a unified diff, which `patch` and Git take."""

import re
from collections.abc import Iterator
from difflib import unified_diff

_LINE = re.compile(r"[^\n]*\n|[^\n]+\Z")
_NO_END = "\n\\ No newline at end of file\n"


def diff(before: str, after: str, name: str) -> str:
    """The lines that change, with three around them; nothing where none does.

    Args:
        before: The text as it is.
        after: The text as it would be.
        name: What the file is called.
    """
    return "".join(_lines(before, after, name))


def _lines(before: str, after: str, name: str) -> Iterator[str]:
    # A line ends at a line feed alone, as editors and `patch` have it: what else Python takes for an end stands within.
    for line in unified_diff(_LINE.findall(before), _LINE.findall(after), name, name):
        yield line if line.endswith("\n") else f"{line}{_NO_END}"
