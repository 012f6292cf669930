"""`numcheck data query`: official figures, asked for in the words of articles."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from numcheck.cli import commands, complete, inuse, output
from numcheck.cli.data.table import format_option, put, render

DIMENSIONS = {
    "border": 'The border: southwest, northern, coastal (CBP\'s "Other") or nationwide',
    "component": "Whose figures: CBP, Border Patrol or OFO (the officers at the ports of entry)",
    "state": "The state: Texas, TX",
    "area": "The sector or field office: Tucson sector",
    "demographic": "Of whom: single adults, families or unaccompanied children",
    "citizenship": "The nationality: Venezuelans, Cuba, Northern Triangle",
    "title": "The title of authority: 8 or 42",
    "drug": "The drug, of seizures: fentanyl",
}
"""By what the figures may be narrowed, with words for each, as a sentence without its full stop."""


def _options(command: Callable[..., Any]) -> Callable[..., Any]:
    for dimension, words in reversed(DIMENSIONS.items()):
        command = click.option(f"--{dimension}", metavar="WORDS", shell_complete=complete.members, help=f"{words}.")(
            command
        )
    return command


@commands.command("query", short_help="Ask for official figures in the words of articles.")
@click.argument("measure", metavar="MEASURE", shell_complete=complete.measures)
@_options
@click.option(
    "--where",
    multiple=True,
    metavar="DIMENSION=WORDS",
    help="Any other dimension, of a dataset of yours; may be given again.",
)
@click.option(
    "--period",
    metavar="PERIOD",
    help="When: 2022-07, FY2022, CY2021, 2021-10..2022-08, FY2019..FY2022, or in words, 'fiscal 2022'. Without it, all "
    "that is held.",
)
@click.option(
    "--by",
    multiple=True,
    metavar="NAME[,NAME]",
    help="What to break the figures down by: month, fiscal_year or calendar_year, and any dimension; may be given "
    "again.",
)
@click.option(
    "--as-of",
    metavar="DATE",
    help="What was public on that day (2022-08-20), and not what is known now; or 'first': each month as it was "
    "published first.",
)
@click.option("--unit", metavar="UNIT", help="The unit of masses: pounds, kilograms, tons, metric tons.")
@format_option
@click.option(
    "--output",
    "-o",
    "target",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Write to FILE, replacing it whole.",
)
def command(
    measure: str,
    where: tuple[str, ...],
    period: str | None,
    by: tuple[str, ...],
    as_of: str | None,
    unit: str | None,
    form: str,
    target: Path | None,
    **dimensions: str | None,
) -> None:
    """Ask for official figures of MEASURE: encounters, apprehensions, inadmissibles, expulsions, seizures.

    Members and measures may be named as an article names them ('the U.S.-Mexico border', 'arrests'). Without a
    border the figures are nationwide. Each row tells the dataset and the release that it comes from.

    \b
    Examples:
      numcheck data query encounters --border southwest --period FY2022 --by month
      numcheck data query encounters --period 2022-07 --as-of 2022-08-20
      numcheck data query arrests --border 'southern border' --by fiscal_year
      numcheck data query encounters --period FY2024 --by state --format csv
    """
    from numcheck.datasets.catalog import Catalog
    from numcheck.query import moment
    from numcheck.query.answer import answer
    from numcheck.query.question import ask

    inuse.check_target(target)
    catalog = moment.as_of(Catalog.open(), as_of)
    scope = {name: text for name, text in dimensions.items() if text is not None}
    scope |= dict(_pair(item) for item in where)
    names = [name for item in by for name in item.split(",") if name.strip()]
    question = ask(catalog, measure, scope=scope, period=period, by=names)
    rows = answer(question, catalog)
    if unit is not None:
        from numcheck.query.units import in_unit

        rows = in_unit(rows, question.measure, unit, catalog)
    text = render([row.to_dict() for row in rows], form)
    if target is None:
        put(text, form)
    else:
        output.write(target, text)


def _pair(item: str) -> tuple[str, str]:
    name, sign, words = item.partition("=")
    if not sign or not name.strip() or not words.strip():
        raise click.BadParameter(f"{item!r} is not DIMENSION=WORDS.", param_hint="--where")
    return name.strip(), words.strip()
