"""`numcheck completion`: what makes a shell complete the commands, their options and their arguments."""

import click

from numcheck.cli import commands, output

_VARIABLE = "_NUMCHECK_COMPLETE"
"""By which variable the shell's function asks the program for completions (click derives it from the name)."""


@commands.command(short_help="Print a script that makes your shell complete numcheck's commands.")
@click.argument("shell", metavar="SHELL", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(context: click.Context, shell: str) -> None:
    """Print a script that makes SHELL (bash, zsh or fish) complete commands, options, files, codes and datasets.

    Load it in each new shell by the line for yours among the examples, in ~/.bashrc, ~/.zshrc or
    ~/.config/fish/config.fish. bash needs to be version 4.4 or newer.

    \b
    Examples:
      eval "$(numcheck completion bash)"
      eval "$(numcheck completion zsh)"
      numcheck completion fish | source
    """
    from click.shell_completion import get_completion_class

    made = get_completion_class(shell)
    assert made is not None
    root = context.find_root()
    script = made(root.command, {}, "numcheck", _VARIABLE)
    output.emit(f"{(script.source_template % script.source_vars()).strip()}\n")
