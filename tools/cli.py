"""Writes docs/cli.md from the commands' own help.

`python -m tools.cli` writes it; a test holds that it is current.
"""

from collections.abc import Iterator

import click

from numcheck.cli.main import cli
from tools.seeds import ROOT

PAGE = ROOT / "docs" / "cli.md"

_WIDTH = 90
_HEAD = """# The command line

Generated from the commands' own help (`make cli`): the same text as `numcheck COMMAND --help` prints.

"""


def page() -> str:
    """The page."""
    found = list(commands(cli, "numcheck"))
    contents = "".join(f"- [`{name}`](#{name.replace(' ', '-')})\n" for name, _ in found)
    return _HEAD + contents + "".join(f"\n## {name}\n\n```text\n{_help(command, name)}```\n" for name, command in found)


def commands(command: click.Command, name: str) -> Iterator[tuple[str, click.Command]]:
    """A command and, of a group, those in it, in the order in which the help has them."""
    yield name, command
    if isinstance(command, click.Group):
        context = click.Context(command)
        for each in command.list_commands(context):
            found = command.get_command(context, each)
            assert found is not None
            yield from commands(found, f"{name} {each}")


def _help(command: click.Command, name: str) -> str:
    """What `--help` prints on a terminal of that width."""
    names = cli.context_settings["help_option_names"]
    context = click.Context(
        command, info_name=name, terminal_width=_WIDTH, max_content_width=_WIDTH, help_option_names=names
    )
    lines = command.get_help(context).splitlines()
    return "".join(f"{line.rstrip()}\n" for line in lines)


def main() -> None:
    """Writes the page."""
    PAGE.write_text(page(), encoding="utf-8")


if __name__ == "__main__":
    main()
