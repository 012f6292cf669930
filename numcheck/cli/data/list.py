"""`numcheck data list`: which figures are at hand."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from numcheck.cli import commands
from numcheck.cli.data.table import FORMATS, put, render
from numcheck.reports.rows import Cell

if TYPE_CHECKING:
    from numcheck.datasets.catalog import Catalog

_NAMES = ("dataset", "from", "to", "newest", "releases", "figures", "bytes", "standing", "where")
_RELEASES = ("dataset", "published", "precision", "file", "bytes", "sha256", "retrieved", "url")


@commands.command("list", short_help="List the datasets, what they cover and their newest release.")
@click.option("--releases", "each", is_flag=True, help="List every release, with its file, size and SHA-256.")
@click.option("--format", "form", type=click.Choice(FORMATS), default="table", show_default=True, help="How to print.")
def command(each: bool, form: str) -> None:
    """List the datasets at hand: from when to when they go, when the newest release came out, and their size.

    `newest` is when the newest release was published, `bytes` the size of its file, `releases` how many different
    files are held, `figures` how many figures they have together, `standing` whether they are the official ones, came
    by way of an aggregation of the official file, or are derived from official figures, and `where` whether they come
    with numcheck or lie in your own store.

    \b
    Examples:
      numcheck data list
      numcheck data list --releases --format csv
    """
    from numcheck.datasets.catalog import Catalog

    catalog = Catalog.open()
    rows = list(_releases(catalog) if each else _datasets(catalog))
    put(render(rows, form, _RELEASES if each else _NAMES), form)


def _datasets(catalog: "Catalog") -> Iterator[dict[str, Cell]]:
    from numcheck.datasets.overview import overview
    from numcheck.periods import month_name

    for held in overview(catalog):
        first, last = ("", "") if held.months is None else map(month_name, held.months)
        newest = held.newest
        yield {
            "dataset": held.card.name,
            "from": first,
            "to": last,
            "newest": "" if newest is None else newest.published,
            "releases": held.files,
            "figures": held.figures,
            "bytes": 0 if newest is None else newest.bytes,
            "standing": held.card.standing,
            "where": "own store" if held.own else "numcheck" if held.releases else "nothing held",
        }


def _releases(catalog: "Catalog") -> Iterator[dict[str, Cell]]:
    for release in catalog.releases():
        yield {name: getattr(release, name) for name in _RELEASES}
