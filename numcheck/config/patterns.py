"""Whether a document is one of those that patterns name, as Git's own lists of ignored files do.

pathspec makes a regular expression of each pattern, which tries every way to share a name out among its stars. Here
what stands between two stars of a name, or between two `**` of a path, is taken where it is found first: a star after
it makes good for whatever is left, so that nothing has to be looked for twice.
"""

import os
import re
from functools import lru_cache
from pathlib import Path

from pathspec import GitIgnoreSpec
from pathspec.patterns.gitignore.spec import GitIgnoreSpecPattern

from numcheck.errors import ConfigError

# What pathspec writes for any one sign of a name, for a star, and for `**` at the start of a path and within one.
_SIGN, _STAR, _START, _FOLDERS = "[^/]", "[^/]*", "^(?:.+/)?", "(?:/.+)?"


def fits(source: str, patterns: tuple[str, ...], folder: Path) -> bool:
    """Whether a file, as the user named it, fits one of the patterns, which are told from a folder.

    What is no file below the folder fits none.
    """
    path = Path(os.path.abspath(source))
    folder = Path(os.path.abspath(folder))
    return path.is_relative_to(folder) and spec(patterns).match_file(path.relative_to(folder).as_posix())


@lru_cache(64)
def spec(patterns: tuple[str, ...]) -> GitIgnoreSpec:
    """The patterns, ready to be asked; raises `ConfigError` where one is none."""
    try:
        found = [GitIgnoreSpecPattern(pattern) for pattern in patterns]
    except ValueError as error:
        raise ConfigError(f"{error}", "Write a pattern as in .gitignore: drafts/old/ or *.draft.md.") from error
    settled = [
        GitIgnoreSpecPattern(re.compile(first_found(one.regex.pattern)), one.include)
        for one in found
        if one.regex is not None
    ]
    # Other backends have no groups that give nothing back.
    return GitIgnoreSpec(settled, backend="simple")


def first_found(regex: str) -> str:
    """A pattern's expression, with what stands between two stars, or two `**`, taken where it is found first."""
    start, *names = regex.split(_STAR)
    regex = start + "".join(_after_star(name, index == len(names)) for index, name in enumerate(names, start=1))
    start, *folders = regex.split(_FOLDERS)
    if folders and start.startswith(_START):
        start = f"^(?>(?:.+?/)??{start.removeprefix(_START)}(?=/))"
    middle = [f"(?>(?:/.+?)??{folder}(?=/))" for folder in folders[:-1]]
    return start + "".join(middle) + "".join(f"{_FOLDERS}{folder}" for folder in folders[-1:])


def _after_star(name: str, is_last: bool) -> str:
    """A star with what follows it up to the next one; at the end of a name, it takes what is left."""
    ends_name = is_last or "/" in name.replace(_SIGN, "")
    return f"{_STAR}{name}" if ends_name else f"(?>{_STAR}?{name})"
