"""`numcheck data`: the group, which loads a command's module when that command is wanted."""

from typing import ClassVar

import click

from numcheck.cli.lazy import LazyGroup

_MODULES = ("list", "update", "import_", "new", "add", "remove", "query", "find", "export", "verify", "lock", "path")


class _Commands(LazyGroup):
    """The commands; each is what its module in this package calls `command`."""

    places: ClassVar = {name.rstrip("_"): f"numcheck.cli.data.{name}:command" for name in _MODULES}


@click.group(cls=_Commands, short_help="The official figures: list, update, import, query, export them.")
def data() -> None:
    """The official figures that a check holds articles against.

    The figures that come with numcheck are read-only. What you download or import goes into a store of your
    own, which lies over them: in the folder that NUMCHECK_DATA_DIR names, else in your platform's data folder
    (`numcheck data path`). Every release stays, so that a check can be made as of any day.

    \b
    Examples:
      numcheck data list
      numcheck data update
      numcheck data import nationwide-encounters-fy23-fy26-jul-state.csv
      numcheck data query encounters --border southwest --period FY2022 --by month
    """
