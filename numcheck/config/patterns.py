"""Whether a document is one of those that patterns name, as Git's own lists of ignored files do."""

import os
from functools import cache
from pathlib import Path

from pathspec import GitIgnoreSpec

from numcheck.errors import ConfigError


def fits(source: str, patterns: tuple[str, ...], folder: Path) -> bool:
    """Whether a file, as the user named it, fits one of the patterns, which are told from a folder.

    What is no file below the folder fits none.
    """
    path = Path(os.path.abspath(source))
    folder = Path(os.path.abspath(folder))
    return path.is_relative_to(folder) and spec(patterns).match_file(path.relative_to(folder).as_posix())


@cache
def spec(patterns: tuple[str, ...]) -> GitIgnoreSpec:
    """The patterns, ready to be asked; raises `ConfigError` where one is none."""
    try:
        return GitIgnoreSpec.from_lines(patterns)
    except ValueError as error:
        raise ConfigError(f"{error}", "Write a pattern as in .gitignore: drafts/old/ or *.draft.md.") from error
