"""What counts of the options of a call and of a newsroom's settings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click
from click.core import ParameterSource

from numcheck.cli import output
from numcheck.config.find import find, load
from numcheck.config.settings import Config, confidence, percentage
from numcheck.documents.urls import is_file
from numcheck.errors import ConfigError, NothingNamedError

if TYPE_CHECKING:
    from numcheck.documents.files import Named

_Value = TypeVar("_Value")


class Chosen:
    """What counts of an option and a setting of the same name: the option where it is given, else what is set."""

    def __init__(self, context: click.Context, config: Config) -> None:
        self._context = context
        self._config = config

    def __call__(self, name: str, given: _Value) -> _Value:
        """The option's value, or the setting's."""
        is_given = self._context.get_parameter_source(name) is not ParameterSource.DEFAULT
        setting: _Value | None = getattr(self._config, name)
        return given if is_given or setting is None else setting


def settings(file: Path | None, none: bool) -> Config:
    """The settings: those of the file that is named, else those that are found, unless none are wanted.

    Raises:
        ConfigError: They are wrong, or cannot be read; or the working folder is gone, and no path means anything.
    """
    try:
        here = Path.cwd()
    except OSError as error:
        raise ConfigError("The folder that you are in is not there any more.", "Change to another: cd") from error
    if none:
        return Config()
    return find(here) if file is None else load(file)


def kept(files: Sequence[Named], config: Config, called: Callable[[str], str]) -> list[Named]:
    """The documents, but for those that the settings leave out, by what they are called, and numcheck's own reports.

    Tells how many these are.

    Raises:
        NothingNamedError: There are only such reports.
    """
    drafts = [one for one in files if not one.is_report]
    if files and not drafts:
        raise NothingNamedError("There is nothing there but reports that numcheck wrote.", "Name the drafts.")
    if own := len(files) - len(drafts):
        output.aside(
            f"{own} {'report that numcheck wrote is' if own == 1 else 'reports that numcheck wrote are'} left out."
        )
    names = ((one, called(one.name)) for one in drafts)
    chosen = [one for one, name in names if not (is_file(name) and config.excludes(name))]
    if left := len(drafts) - len(chosen):
        what = "document is" if left == 1 else "documents are"
        output.aside(f"{left} {what} left out, as exclude in {config.file} says.")
    return chosen


def share(context: click.Context, parameter: click.Parameter, value: str | None) -> int | None:
    """The percentage that an option gives; raises `BadParameter` where it is none."""
    found = percentage(value)
    if value is not None and found is None:
        raise click.BadParameter(f"{value!r} is no percentage. Write one from 0 to 100: 50%.")
    return found


def least(context: click.Context, parameter: click.Parameter, value: str) -> float:
    """The confidence that an option gives; raises `BadParameter` where it is none."""
    found = confidence(value)
    if found is None:
        raise click.BadParameter(f"{value!r} is no confidence. Write a number from 0 to 1: 0.9.")
    return found
