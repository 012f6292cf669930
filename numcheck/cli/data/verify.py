"""`numcheck data verify`: is what is held sound?"""

from pathlib import Path

import click

from numcheck.cli import commands, output

# Data are damaged (see `numcheck.cli.main`).
_DAMAGED = 3


@commands.command("verify", short_help="Check the stores' integrity and sums, and files against their hashes.")
@click.argument("files", nargs=-1, metavar="[FILE]...", type=click.Path(path_type=Path))
@click.pass_context
def command(context: click.Context, files: tuple[Path, ...]) -> None:
    """Check that the figures at hand are sound, and that each FILE is a release that is held.

    Of each store: SQLite finds it whole, all that a check reads is what it has to be, no figure lies outside the
    months of its release, and all sums are those of the figures. Of each FILE: its SHA-256 is that of a release.

    \b
    Examples:
      numcheck data verify
      numcheck data verify downloads/*.csv

    \b
    Exit codes:
      0  everything holds
      3  something is damaged, missing or another file
      4  numcheck itself failed
    """
    from numcheck.datasets.catalog import Catalog
    from numcheck.datasets.verify import compare, releases, verify

    catalog = Catalog.open()
    outcomes = list(verify(catalog))
    held = tuple(releases(catalog)) if files else ()
    outcomes += [compare(path, held) for path in files]
    for outcome in outcomes:
        output.say(f"{'ok    ' if outcome.holds else 'FAILED'} {outcome.subject}: {outcome.found}")
    context.exit(0 if all(outcome.holds for outcome in outcomes) else _DAMAGED)
