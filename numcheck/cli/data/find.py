"""`numcheck data find`: of what a number is the value."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from numcheck.cli import output
from numcheck.cli.data.table import FORMATS, render

if TYPE_CHECKING:
    from numcheck.query.numbers import Found


@click.command("find", short_help="Say of what a number is the official value.")
@click.argument("number", metavar="NUMBER")
@click.option(
    "--most", type=click.IntRange(1), default=20, show_default=True, metavar="N", help="How many meanings at most."
)
@click.option("--format", "form", type=click.Choice(FORMATS), default="table", show_default=True, help="How to print.")
def command(number: str, most: int, form: str) -> None:
    """Say of what NUMBER is the official value: of which scope, and of which month, quarter, year or year to date.

    Today's figures come first, and everybody's before those of a sector or a nationality; `stage` says what is
    today's (latest) and what was published once and has been revised since. Where NUMBER is the value of nothing,
    those within 1 percent of it are shown, the nearest first, and `off` says by how much they differ. It looks into the
    figures that come with numcheck, from 50 up; of drugs in whole pounds.

    \b
    Examples:
      numcheck data find 203,597
      numcheck data find 2378944 --format json
    """
    from numcheck.datasets.numbers import NumberIndex
    from numcheck.query.numbers import COLUMNS, find

    found = find(number, NumberIndex(), most)
    output.emit(told(number, found) if form == "table" else render([one.to_dict() for one in found], form, COLUMNS))


def told(number: str, found: Sequence[Found]) -> str:
    """What was found of a number, as a table; where it is itself the value of nothing, that is said first."""
    from numcheck.query.numbers import COLUMNS

    if found and not found[0].off:
        return render([one.to_dict() for one in found], "table", COLUMNS)
    near = "; within 1 percent of it are:" if found else ", and nothing within 1 percent of it is."
    table = render([one.to_dict() for one in found], "table", COLUMNS) if found else ""
    return f"{number} is no figure that comes with numcheck{near}\n{table}"
