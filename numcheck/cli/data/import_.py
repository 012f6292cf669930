"""`numcheck data import`: official files that were downloaded by hand."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from numcheck.cli import commands, output

if TYPE_CHECKING:
    from numcheck.datasets.importing import Imported


@commands.command("import", short_help="Add official files that you downloaded by hand.")
@click.argument("files", nargs=-1, required=True, metavar="FILE...", type=click.Path(path_type=Path))
@click.option(
    "--published",
    metavar="DATE",
    help="When the files came out (2025-10-15, or 2025-10), as the listing page says, where their names do not tell.",
)
@click.option(
    "--accept",
    is_flag=True,
    help="Take a file though it seems to be cut: figures that moved further than revisions do against the release "
    "before, or a last line without an end.",
)
def command(files: tuple[Path, ...], published: str | None, accept: bool) -> None:
    """Add each official FILE (.csv, .gz, .zip; .xlsx with numcheck[xlsx]) to your own store.

    The dataset is recognised by the file's columns and name. A file that is cut short, has other columns, or
    figures that cannot be right, is refused, and then nothing is changed. Importing a file twice changes nothing.
    A file that a spreadsheet program has saved anew is read where that lost nothing.

    \b
    Examples:
      numcheck data import nationwide-encounters-fy23-fy26-jul-state.csv
      numcheck data import sbo-encounters-fy22-fy25.csv --published 2025-10-15
    """
    from numcheck.datasets.catalog import Catalog
    from numcheck.datasets.folders import user_folder
    from numcheck.datasets.importing import import_file
    from numcheck.datasets.userstore import UserStore

    folder = user_folder()
    store = UserStore(folder)
    for path in files:
        imported = import_file(path, store, Catalog.open(user=folder), published=published, accept=accept)
        for line in _told(path, imported):
            output.say(line)


def _told(path: Path, imported: "Imported") -> Iterator[str]:
    for release in imported.releases:
        done = "added" if release in imported.added else "already there"
        yield f"{path.name}: {release.dataset}, published {release.published}: {done}"
    yield from (f"  {note}" for note in imported.notes)
