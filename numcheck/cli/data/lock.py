"""`numcheck data lock`: keeps the releases in use for tomorrow."""

from pathlib import Path

import click

from numcheck.cli import commands, inuse, output
from numcheck.errors import OutputError


@commands.command("lock", short_help="Write the releases in use to numcheck.lock, for check --locked.")
@click.option(
    "--output",
    "-o",
    "target",
    type=click.Path(path_type=Path),
    metavar="FILE",
    default="numcheck.lock",
    show_default=True,
    help="The lock to write; - prints it.",
)
def command(target: Path) -> None:
    """Write every release at hand, with its hash, to a lock file for Git.

    `numcheck check --locked` then asks these releases and no others: the same result tomorrow, and on another
    machine; a release that is missing there is named, and nothing is checked.

    \b
    Examples:
      numcheck data lock
      numcheck check draft.txt --locked
    """
    from numcheck.datasets.catalog import Catalog
    from numcheck.datasets.lock import is_lock, render

    if str(target) == "-":
        output.deliver(render(Catalog.open().releases()))
        return
    inuse.check_target(target)
    if target.is_file() and not is_lock(target):
        raise OutputError(f"{target} is there, and is no lock.", "Name another file for --output, or remove this one.")
    releases = Catalog.open().releases()
    output.write(target, render(releases))
    output.say(f"{target}: {len(releases)} releases of {len({r.dataset for r in releases})} datasets")
