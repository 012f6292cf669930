"""What every command has beside its own: help that goes out as everything does, and --debug."""

from collections.abc import Callable
from typing import Any

import click

from numcheck.cli import output

HELP_NAMES = ("-h", "--help")
"""The names of the option that shows a command's help."""


class Debug:
    """Whether the traceback of a crash is shown; one for each call of the command line."""

    on = False


class Command(click.Command):
    """A command of numcheck's."""

    def __init__(self, *arguments: Any, **settings: Any) -> None:
        super().__init__(*arguments, **settings)
        self.params.append(
            click.Option(
                ["--debug"],
                is_flag=True,
                expose_value=False,
                callback=_heed,
                help="Where numcheck itself fails, show its traceback too.",
            )
        )

    def get_help_option_names(self, ctx: click.Context) -> list[str]:
        """The names of --help, whatever context asks: click makes the option once, for the one that asks first."""
        return list(HELP_NAMES)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """The option --help."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.callback = _help
        return option


def command(name: str | None = None, *, cls: type[Command] = Command, **settings: Any) -> Callable[..., Command]:
    """Makes a function a command, as click's decorator of the same name does."""
    return click.command(name, cls=cls, **settings)


def debugging(context: click.Context) -> bool:
    """Whether --debug was given."""
    return context.ensure_object(Debug).on


def _heed(context: click.Context, parameter: click.Parameter, wanted: bool) -> None:
    if wanted:
        context.ensure_object(Debug).on = True


def _help(context: click.Context, parameter: click.Parameter, wanted: bool) -> None:
    if wanted and not context.resilient_parsing:
        output.emit(f"{context.get_help()}\n")
        context.exit()
