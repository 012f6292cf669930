"""The file that the settings stand in: the nearest `numcheck.toml`, or `pyproject.toml` with a `[tool.numcheck]`.

It is looked for from the working folder upward to the root of its Git repository; outside a repository only the working
folder is looked at, so that nothing that lies in a folder above changes a check. Where both files stand in a folder,
`numcheck.toml` counts. A check without settings pays for no more than asking whether these files are there.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

from numcheck import bounded
from numcheck.config.settings import Config
from numcheck.errors import ConfigError

# `[tool.numcheck]`, or one of the longer ways to write it: `[tool]` with `numcheck` in it, `tool.numcheck.lock = `.
_TABLE = re.compile(rb"""^[ \t]*\[*[ \t]*["']?tool["']?[ \t]*(?:\.[ \t]*["']?numcheck\b|\]|=)""", re.MULTILINE)
OWN, SHARED = "numcheck.toml", "pyproject.toml"


def find(folder: Path) -> Config:
    """The settings that count in a folder; those that go without saying where there are none.

    Raises:
        ConfigError: The file cannot be read or is wrong.
    """
    for here in _folders(folder):
        if os.path.isfile(here / OWN):
            return load(here / OWN)
        # Reading TOML takes many times as long as looking for the table, and most projects have none.
        if os.path.isfile(here / SHARED) and _TABLE.search(_bytes(here / SHARED)):
            config = load(here / SHARED)
            if config.file is not None:
                return config
    return Config()


def load(file: Path) -> Config:
    """The settings in a file; a `pyproject.toml` without any gives those that go without saying.

    Raises:
        ConfigError: The file cannot be read or is wrong.
    """
    from numcheck.config.read import read

    return read(file, _bytes(file), shared=file.name == SHARED)


def place(file: Path, path: tuple[str | int, ...]) -> str:
    """The file and the line on which a setting in it begins, `numcheck.toml:3`; the file has been read."""
    from numcheck.config.read import line

    return f"{file}:{line(file, _bytes(file), path, shared=file.name == SHARED)}"


def _folders(folder: Path) -> list[Path]:
    """The folder and those above it up to the root of its repository; outside one only the folder.

    Of a folder above that may not be looked into nothing is known, and nothing is found.
    """
    above = [folder, *folder.parents]
    root = next((number for number, here in enumerate(above) if os.path.exists(here / ".git")), 0)
    return above[: root + 1]


def _bytes(file: Path) -> bytes:
    try:
        return bounded.contents(file, bounded.SETTINGS)
    except OSError as error:
        reason = error.strerror or str(error)
        raise ConfigError(f"{file} cannot be read: {reason}.", "Check the name and your permissions.") from error
