"""`numcheck data remove`: a dataset, or one release of it, out of the user's own store."""

import click

from numcheck.cli import commands, complete, output


@commands.command("remove", short_help="Take a dataset, or one release of it, out of your own store.")
@click.argument("dataset", metavar="DATASET", shell_complete=complete.datasets)
@click.option(
    "--published",
    metavar="DATE",
    help="Only the release that came out then, as `numcheck data list --releases` tells it (2025-10-15, or 2025-10).",
)
def command(dataset: str, published: str | None) -> None:
    """Take DATASET out of your own store: all of its releases there, or the one published on a DATE.

    The card of a dataset of your own goes with its last release. What comes with numcheck stays: where your store has
    newer releases of an official dataset, the packaged ones answer again.

    \b
    Examples:
      numcheck data remove millbrook-burglaries
      numcheck data remove cbp-encounters-southwest --published 2025-10-15
    """
    from numcheck.datasets.folders import user_folder
    from numcheck.datasets.remove import remove_dataset

    gone, card = remove_dataset(dataset, user_folder(), published)
    for release in gone:
        output.emit(f"{release.file}: {release.dataset}, published {release.published}: removed\n")
    if card:
        output.emit(f"{dataset}: its card is removed\n")
