"""The entry point: the commands by name, and what becomes of their errors.

Exit codes: 0 nothing at or above `--fail-on`; 1 findings; 2 the command or the input is wrong; 3 data are missing or
damaged; 4 numcheck itself failed.
"""

import atexit
import gc
import sys
from collections.abc import Sequence
from itertools import takewhile
from typing import ClassVar, NoReturn

import click

from numcheck.cli import output, version
from numcheck.cli.commands import HELP_NAMES, Debug
from numcheck.cli.lazy import LazyGroup
from numcheck.crash import contained
from numcheck.errors import CommandError, CrashError, NumcheckError

# How many objects a process of one command may make before Python looks for cycles among them. By default these are
# 700: it looks hundreds of times while modules are imported, which costs a cold check 5 % and finds nothing.
_BETWEEN_COLLECTIONS = 100_000

# What a shell reports of a program that was interrupted (128 + SIGINT).
_INTERRUPTED = 130


class _Commands(LazyGroup):
    """The commands, each in a module of its own name."""

    places: ClassVar = {
        **{
            name: f"numcheck.cli.{name}:{name}"
            for name in ("check", "figures", "explain", "serve", "rules", "completion")
        },
        "archive": "numcheck.cli.archive.group:archive",
        "data": "numcheck.cli.data.group:data",
        "lsp": "numcheck.servers.lsp.command:lsp",
    }


@click.group(cls=_Commands, context_settings={"help_option_names": [*HELP_NAMES], "max_content_width": 100})
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=version.show,
    help="Show the version, and which release of each dataset is in use, and exit.",
)
def cli() -> None:
    """Check the numbers in news reporting against official statistics.

    The statistics are U.S. Customs and Border Protection's encounters and drug seizures at the borders; they come
    with the program. numcheck goes online only to fetch newer ones (`numcheck data update`) and a document that you
    name by its address (https://...); no word of a document is sent anywhere.

    \b
    Examples:
      numcheck check draft.txt --published 2022-11-12
      numcheck explain draft.txt:5 --published 2022-11-12
      numcheck figures draft.txt
      numcheck data query encounters --border southwest --period FY2022 --by month

    \b
    Exit codes:
      0  nothing found at or above --fail-on
      1  findings
      2  the command or a document is wrong
      3  the official figures are missing or damaged
      4  numcheck itself failed: a mistake of the program, and no finding

    \b
    Environment:
      COLUMNS            how wide to write
      NO_COLOR           no colours, whatever the terminal; FORCE_COLOR: colours everywhere
      NUMCHECK_DATA_DIR  the folder of your own figures, see numcheck data path

    \b
    Settings:
      numcheck.toml, or [tool.numcheck] in pyproject.toml; see numcheck check --help
    """


def run(arguments: Sequence[str] | None = None) -> NoReturn:
    """Runs the command line (the process's own arguments where none are given) and ends the process."""
    if arguments is None:
        _spare_collector()
    debug = Debug()
    try:
        with contained(_called(sys.argv[1:] if arguments is None else arguments)):
            code = _ended(arguments, debug)
    except CrashError as error:
        output.tell(error, debug.on)
        code = error.exit_code
    sys.exit(code)


def _ended(arguments: Sequence[str] | None, debug: Debug) -> int:
    """The exit code of a command; tells its error."""
    try:
        code = cli.main(args=arguments, prog_name="numcheck", standalone_mode=False, obj=debug)
    except NumcheckError as error:
        output.tell(error, debug.on)
        return error.exit_code
    except click.Abort:
        return _INTERRUPTED
    except click.exceptions.NoArgsIsHelpError as error:
        output.show(f"{error.format_message()}\n")
        return error.exit_code
    except click.UsageError as error:
        from numcheck.cli import usage  # only a command line that is wrong needs it

        output.tell(usage.explained(error))
        return error.exit_code
    except click.ClickException as error:
        output.tell(CommandError(error.format_message()))
        return error.exit_code
    return code if isinstance(code, int) else 0


def _called(arguments: Sequence[str]) -> str:
    """The command, by name: `numcheck data query`; what stands behind may be an address with a password."""
    return " ".join(["numcheck", *takewhile(str.isalpha, arguments[:2])])


def _spare_collector() -> None:
    """Has Python's collector look less often for cycles, and not through all that is left when the process ends.

    Both together make a cold check a sixth cheaper; the memory of a long run stays flat all the same.
    """
    gc.set_threshold(_BETWEEN_COLLECTIONS)
    atexit.register(gc.freeze)
