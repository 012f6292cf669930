"""What is wrong with a command line, and what to type instead."""

import os
import re
import shlex
from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches

import click

from numcheck.errors import CommandError
from numcheck.reports.safe import clean

_EXAMPLE = re.compile(r"Examples:\n\s+(.+)")
_EXTRA = re.compile(r"Got unexpected extra arguments? \((.*)\)", re.DOTALL)
_NAMES: Mapping[str, str] = {
    "FILE": "a file",
    "FILE...": "one or more files",
    "MEASURE": "what is measured",
    "CARD": "the card of the dataset",
    "CODE|FILE:LINE[:COLUMN]": "a code, or a file and a line",
    "SHELL": "the name of your shell: bash, zsh or fish",
}
"""What a reporter calls the arguments that may be missing."""


def explained(error: click.UsageError) -> CommandError:
    """The error of the command line as one that says what to do next."""
    command = "numcheck" if error.ctx is None else error.ctx.command_path
    return CommandError(
        _message(error, command), "\n".join(map(clean, (*_hints(error, command), _help(error, command))))
    )


def _message(error: click.UsageError, command: str) -> str:
    if isinstance(error, click.MissingParameter):
        return f"`{command}` needs {_missing(error)}."
    if isinstance(error, click.NoSuchOption):
        return f"`{command}` has no option {error.option_name}."
    if isinstance(error, click.BadOptionUsage):
        return f"{error.option_name}: {_sentence(error.message)}"
    if isinstance(error, click.BadParameter):
        return f"{_where(error)}: {_sentence(error.message)}"
    if (name := _no_command(error)) is not None:
        return f"There is no command {f'`{command} {name}`' if command != 'numcheck' else repr(name)}."
    if (extra := _EXTRA.match(error.message)) is not None:
        return f"`{command}` has no use for {extra[1]}."
    return f"`{command}`: {_sentence(error.format_message())}"


def _missing(error: click.MissingParameter) -> str:
    parameter = error.param
    if parameter is None:
        return "more"
    if isinstance(parameter, click.Option):
        return f"the option {parameter.opts[0]}"
    shown = parameter.make_metavar(error.ctx) if error.ctx is not None else parameter.human_readable_name
    return _NAMES.get(shown, shown)


def _hints(error: click.UsageError, command: str) -> Iterator[str]:
    """What may have been meant, and the first of the command's examples."""
    name = _no_command(error)
    if name is not None and os.path.isfile(name):
        yield f"To check that file: numcheck check {shlex.quote(name)}"
    elif near := _near(error, name):
        yield f"Did you mean {' or '.join(near)}?"
    if isinstance(error, click.MissingParameter) and error.ctx is not None:
        found = _EXAMPLE.search(error.ctx.command.help or "")
        if found is not None:
            yield f"For example: {found[1].strip()}"


def _near(error: click.UsageError, name: str | None) -> Sequence[str]:
    if isinstance(error, click.NoSuchOption):
        options = (o for p in error.ctx.command.params for o in p.opts) if error.ctx is not None else ()
        return get_close_matches(error.option_name, [o for o in options if o.startswith("--")], n=2)
    context = error.ctx
    if name is None or context is None or not isinstance(context.command, click.Group):
        return ()
    return get_close_matches(name, context.command.list_commands(context), n=2)


def _help(error: click.UsageError, command: str) -> str:
    if _no_command(error) is not None:
        return f"`{command} --help` lists the commands."
    return f"`{command} --help` shows its options and examples."


def _no_command(error: click.UsageError) -> str | None:
    """The name that is no command; click tells it only in its message before 8.2."""
    found = re.match(r"No such command '(.*?)'\.", error.message)
    return None if found is None else found[1]


def _where(error: click.BadParameter) -> str:
    """`--format`, or the argument's name."""
    if isinstance(error.param_hint, str):
        return error.param_hint
    if isinstance(error.param, click.Option):
        return max(error.param.opts, key=len)
    return "It" if error.param is None or error.ctx is None else error.param.make_metavar(error.ctx)


def _sentence(text: str) -> str:
    text = text.strip()
    return text if text.endswith((".", "?", "!")) else f"{text}."
