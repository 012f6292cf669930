"""A group of commands whose modules are loaded when a command is wanted: one call has no use for the others."""

from collections.abc import Mapping
from importlib import import_module
from typing import ClassVar

import click

from numcheck.cli.commands import Command


class LazyGroup(Command, click.Group):
    """A group that knows its commands by where they are: `package.module:name`, in the order of the help."""

    places: ClassVar[Mapping[str, str]] = {}

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands, in the order in which they are explained."""
        return list(self.places)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, or None; one that was added to the group goes before what its place holds."""
        place = self.places.get(cmd_name)
        if place is None or cmd_name in self.commands:
            return super().get_command(ctx, cmd_name)
        module, _, name = place.partition(":")
        found: click.Command = getattr(import_module(module), name)
        return found
