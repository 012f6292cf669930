"""`numcheck archive report`: what a run over an archive found."""

from pathlib import Path

import click

from numcheck.cli import commands, output


@commands.command("report", short_help="Count the verdicts of a run by year, rule and kind.")
@click.argument("out", metavar="OUT", type=click.Path(path_type=Path))
def command(out: Path) -> None:
    """Count what a run wrote into OUT: verdicts by year, by rule and by kind of figure, and which part was flagged.

    A run that is not finished is counted as far as it is. What is flagged is contradicted, misses context or is
    imprecise.

    \b
    Examples:
      numcheck archive report findings
    """
    from numcheck.archive.report import render, tally

    output.emit(render(tally(out)))
