"""`numcheck data find`: of what a number is the value."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from numcheck.cli import commands, output
from numcheck.cli.data.table import format_option, render

if TYPE_CHECKING:
    from numcheck.query.numbers import Found


@commands.command("find", short_help="Say what a number is the official figure of.")
@click.argument("number", metavar="NUMBER")
@click.option(
    "--most", type=click.IntRange(1), default=20, show_default=True, metavar="N", help="How many meanings at most."
)
@format_option
def command(number: str, most: int, form: str) -> None:
    """Say what NUMBER is the official figure of: of whom and where, and of which month, quarter, year or year to date.

    Today's figures come first, and everybody's before those of a sector or a nationality; `stage` says what is
    today's (latest) and what was published once and has been revised since. Where NUMBER is no official figure,
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
