"""`numcheck data`: the group, which loads a command's module when that command is wanted."""

from importlib import import_module

import click

_MODULES = {
    "list": "list",
    "update": "update",
    "import": "import_",
    "add": "add",
    "query": "query",
    "export": "export",
    "verify": "verify",
    "lock": "lock",
    "path": "path",
}
"""The commands, in the order of the help, and the modules of this package that they are in."""


class _Commands(click.Group):
    """A group whose commands are read when asked for: a plain check has no use for them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands, in the order in which they are explained."""
        return list(_MODULES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name: what its module calls `command`."""
        module = _MODULES.get(cmd_name)
        if module is None:
            return None
        found: click.Command = import_module(f"numcheck.cli.data.{module}").command
        return found


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
