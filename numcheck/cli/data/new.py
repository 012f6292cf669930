"""`numcheck data new`: a card for a CSV of one's own."""

from datetime import date
from pathlib import Path

import click

from numcheck.cli import commands, output


@commands.command("new", short_help="Write a card for a CSV of your own.")
@click.argument("table", metavar="CSV", type=click.Path(path_type=Path))
@click.option(
    "--output",
    "-o",
    "target",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="The card to write, - to print it. Without it, the card stands beside the CSV under the same name.",
)
def command(table: Path, target: Path | None) -> None:
    """Write a card for CSV, a table of your own with a figure a line, to be read, mended and given to `data add`.

    The column with months (2022-07) or fiscal years, the one with figures and those that break them down are told by
    their cells; every label becomes a word for itself. A card that is there already is not written over.

    \b
    Examples:
      numcheck data new millbrook-burglaries.csv
      numcheck data add millbrook-burglaries.toml
    """
    from numcheck.datasets.catalog import Catalog
    from numcheck.datasets.newcard import new_card

    card = table.with_suffix(".toml") if target is None else target
    text = new_card(table, Catalog.open().dimensions, date.today())
    if str(card) == "-":
        output.emit(text)
        return
    if card.exists():
        raise click.BadParameter(f"{card} is there already; name another with --output.", param_hint="CSV")
    output.write(card, text)
    output.emit(f"{card}: written. Read it, mend what is not so, then run: numcheck data add {card}\n")
