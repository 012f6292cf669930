"""`numcheck archive`: the group; what follows it is an archive unless it is the name of a command."""

from typing import ClassVar

import click

from numcheck.cli.commands import HELP_NAMES
from numcheck.cli.lazy import LazyGroup


class _Commands(LazyGroup):
    """The commands: `run` may be left out."""

    places: ClassVar = {name: f"numcheck.cli.archive.{name}:command" for name in ("run", "report")}

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """The arguments, with the command that may be left out."""
        if args and args[0] not in (*self.places, *HELP_NAMES, "--debug"):
            args = ["run", *args]
        return super().parse_args(ctx, args)


@click.group(cls=_Commands, short_help="Check an archive of articles: Parquet, JSON Lines, CSV or a folder.")
def archive() -> None:
    """Check an archive of articles, and count what was found.

    `numcheck archive IN OUT` is short for `numcheck archive run IN OUT`.

    \b
    Examples:
      numcheck archive articles.parquet findings
      numcheck archive articles.csv findings --id url --text body --published date
      numcheck archive report findings
    """
