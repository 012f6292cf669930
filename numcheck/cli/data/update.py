"""`numcheck data update`: the newest official files into the user's own store."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

from numcheck.cli import commands, complete, output
from numcheck.reports.safe import clean

if TYPE_CHECKING:
    from numcheck.datasets.download.listing import Entry
    from numcheck.datasets.download.update import Outcome


# Whatever is wrong with a file, also one of no known format: the command was right.
_FAILED = 3


@commands.command("update", short_help="Download the newest official files into your store.")
@click.argument("datasets", nargs=-1, metavar="[DATASET]...", shell_complete=complete.datasets)
@click.option(
    "--every",
    is_flag=True,
    help="Fetch every release that the publishers' pages list, not the newest alone: then a check can be made as of "
    "days in the past. This takes longer and loads their sites.",
)
@click.option(
    "--accept",
    is_flag=True,
    help="Take figures that moved further than revisions do. Look at what the error says first.",
)
@click.option("--dry-run", "dry", is_flag=True, help="Read the pages and say what would be fetched.")
@click.option(
    "--user-agent",
    envvar="NUMCHECK_USER_AGENT",
    show_envvar=True,
    metavar="TEXT",
    help="What the program calls itself to the sites: best your newsroom's name and an address to write to.",
)
@click.option(
    "--mirror",
    envvar="NUMCHECK_MIRROR",
    show_envvar=True,
    metavar="URL",
    default="",
    help="Fetch https://HOST/PATH as URL/HOST/PATH, from a copy of the sites that your newsroom keeps.",
)
@click.pass_context
def command(
    context: click.Context,
    datasets: tuple[str, ...],
    every: bool,
    accept: bool,
    dry: bool,
    user_agent: str | None,
    mirror: str,
) -> None:
    """Download the newest release of each DATASET (of all, where none is named) into your own store.

    The names of the files are read off the publishers' pages. A file comes into the store only whole and
    sound: in the size announced, with the columns and months that it should have, and with totals that moved no
    further than revisions do. Where anything is wrong, the store stays as it was, and the others still come.

    \b
    Examples:
      numcheck data update
      numcheck data update cbp-encounters-southwest --dry-run
      numcheck data update --user-agent "The Gazette (data@gazette.example)"

    \b
    Exit codes:
      0  all that was asked for is up to date
      2  the command is wrong
      3  a file or page did not come as it should
      4  numcheck itself failed
    """
    from numcheck.datasets.catalog import Catalog
    from numcheck.datasets.download.update import Update, Wishes
    from numcheck.datasets.download.web import Web
    from numcheck.datasets.folders import user_folder
    from numcheck.datasets.userstore import UserStore
    from numcheck.network.client import AGENT

    store = UserStore(user_folder())
    wishes = Wishes(datasets, every, accept, dry)
    with Web(user_agent or AGENT, mirror) as web, _Bar() as bar:
        update = Update(Catalog.open, store, web, wishes, bar if output.is_terminal(sys.stderr) else None)
        context.exit(_told(update.run(), bar))


def _told(outcomes: Iterable[Outcome], bar: _Bar) -> int:
    """Tells each outcome as it comes; the exit code of the worst."""
    worst = 0
    for outcome in outcomes:
        bar.finish()
        names = ", ".join(outcome.datasets)
        if outcome.error is not None:
            output.say(f"{names}: failed{_file(outcome)}")
            output.tell(outcome.error)
            worst = max(worst, _FAILED, outcome.error.exit_code)
        else:
            said = {"added": "added", "current": "up to date:", "wanted": "would fetch"}[outcome.status]
            output.say(f"{names}: {said}{_file(outcome)}")
        for note in outcome.imported.notes if outcome.imported is not None else ():
            output.say(f"  {note}")
    return worst


def _file(outcome: Outcome) -> str:
    if outcome.entry is None:
        return ""
    posted = "" if outcome.entry.posted is None else f", posted {outcome.entry.posted}"
    return f" {outcome.entry.name}{posted}"


class _Bar:
    """A progress bar on standard error, one after another; a context manager, which leaves none behind."""

    def __init__(self) -> None:
        self._bar: click._termui_impl.ProgressBar[int] | None = None

    def __enter__(self) -> _Bar:
        return self

    def __exit__(self, *_: object) -> None:
        self.finish()

    def __call__(self, entry: Entry, received: int, size: int | None) -> None:
        """Shows how far a file is."""
        if not received:
            self.finish()
            if size:
                self._bar = click.progressbar(length=size, label=clean(entry.name), file=sys.stderr)
                self._bar.__enter__()
        if self._bar is not None:
            self._bar.update(received - self._bar.pos)

    def finish(self) -> None:
        """Ends the line of the bar that stands, if one does."""
        if self._bar is not None:
            self._bar.render_finish()
            self._bar = None
