"""`numcheck data add`: a dataset from outside the package."""

from pathlib import Path

import click

from numcheck.cli import commands, output


@commands.command("add", short_help="Add a dataset of your own: a card and a CSV.")
@click.argument("card", metavar="CARD", type=click.Path(path_type=Path))
def command(card: Path) -> None:
    """Add the dataset that CARD (a TOML file) describes, with the CSV that it names, to your own store.

    From then on its figures are found in articles and checked. The card says what is measured, how articles call
    it, and which columns of the CSV are what; docs/data.md has two examples. Adding it again with newer figures
    keeps the older ones: a check can be made as of any day.

    \b
    Examples:
      numcheck data add unemployment.toml
      numcheck data query unemployment_rate --state Texas --by month
    """
    from numcheck.datasets.add import add_dataset
    from numcheck.datasets.folders import user_folder

    release, added = add_dataset(card, user_folder())
    done = "added" if added else "already there"
    output.say(f"{release.file}: {release.dataset}, published {release.published}: {done}")
