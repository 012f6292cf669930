"""`numcheck --version`: the program's version, and which official figures it goes by."""

from __future__ import annotations

import click

from numcheck.cli import output
from numcheck.errors import NumcheckError
from numcheck.version import __version__


def show(context: click.Context, parameter: click.Parameter, wanted: bool) -> None:
    """Prints the version and a line a dataset, and ends the command; figures that cannot be read are said so."""
    if not wanted or context.resilient_parsing:
        return
    output.emit(f"numcheck, version {__version__}\n")
    try:
        output.emit(_figures())
    except NumcheckError as error:
        output.tell(error)
    context.exit()


def _figures() -> str:
    """`cbp-encounters-southwest  released 2025-09  through 2025-08`, a line a dataset of which figures are held."""
    from numcheck.datasets.catalog import Catalog
    from numcheck.periods import month_name

    catalog = Catalog.open()
    newest: dict[str, str] = {}
    for release in catalog.releases():
        newest[release.dataset] = max(release.published, newest.get(release.dataset, ""))
    rows = [
        (name, published, month_name(max(part.last for part in catalog.library.slices[name])))
        for name, published in sorted(newest.items())
        if catalog.library.slices.get(name)
    ]
    first, second = (max((len(row[at]) for row in rows), default=0) for at in (0, 1))
    return "".join(f"{name:{first}}  released {when:{second}}  through {last}\n" for name, when, last in rows)
