"""`numcheck archive run`: checks the articles of an archive, and leaves tables of findings and of articles."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

import click

from numcheck.cli import checkers, commands, output, progress
from numcheck.cli.check import check
from numcheck.cli.chosen import Chosen, settings
from numcheck.cli.sections import SectionedCommand
from numcheck.crash import contained

if TYPE_CHECKING:
    from numcheck.archive.engines import Engine
    from numcheck.archive.job import Done
    from numcheck.archive.run import Run

_ASKED = ("as_of", "locked", "lock", "min_confidence", "config_file", "no_config")
"""The options that mean the same here as in a check."""
_SECTIONS = {
    "The archive": ("id", "text", "published", "undated", "written_in"),
    "The official figures": ("as_of", "locked", "lock", "min_confidence"),
    "Who works": ("engine", "jobs", "scheduler", "size"),
    "The findings": ("overwrite",),
    "Settings": ("config_file", "no_config"),
}


@commands.command("run", cls=SectionedCommand, sections=_SECTIONS, short_help="Check an archive (run may be left out).")
@click.argument("path", metavar="IN", type=click.Path(path_type=Path))
@click.argument("out", metavar="OUT", type=click.Path(path_type=Path))
@click.option("--id", default="id", show_default=True, metavar="COLUMN", help="The column that names an article.")
@click.option("--text", default="text", show_default=True, metavar="COLUMN", help="The column with the articles.")
@click.option(
    "--published",
    default="published",
    show_default=True,
    metavar="COLUMN",
    help="The column that says when an article appeared: a date, or a text like 2022-11-12.",
)
@click.option("--undated", is_flag=True, help="There is no such column.")
@click.option(
    "--as",
    "written_in",
    type=click.Choice(["text", "markdown", "html"]),
    default="text",
    show_default=True,
    help="What the articles of a table are written in; of documents in a folder their names tell.",
)
@click.option(
    "--engine",
    type=click.Choice(["local", "dask"]),
    default="local",
    show_default=True,
    help="The cores of this machine, or a Dask cluster that has IN and OUT at the same path.",
)
@click.option(
    "--jobs", "-j", type=click.IntRange(min=1), metavar="NUMBER", help="How many processes the engine local has."
)
@click.option("--scheduler", metavar="ADDRESS", help="The scheduler of the Dask cluster: tcp://10.0.0.1:8786.")
@click.option(
    "--part",
    "size",
    type=click.IntRange(min=1),
    default=200,
    show_default=True,
    metavar="NUMBER",
    help="How many articles are finished at once: what is lost where a run is killed.",
)
@click.option("--overwrite", is_flag=True, help="Take out what another run left in OUT, and begin anew.")
@click.pass_context
def command(
    context: click.Context,
    path: Path,
    out: Path,
    id: str,  # noqa: A002
    text: str,
    published: str,
    undated: bool,
    written_in: str,
    as_of: str,
    locked: bool,
    lock: Path,
    min_confidence: float,
    engine: str,
    jobs: int | None,
    scheduler: str | None,
    size: int,
    overwrite: bool,
    config_file: Path | None,
    no_config: bool,
) -> None:
    """Check the articles of IN, and write what is found into the folder OUT.

    IN is Parquet (.parquet), JSON Lines (.jsonl), CSV (.csv, .tsv), a folder of such files, or a folder of documents.

    OUT gets two Parquet datasets: findings, a row a finding, and articles, a row an article, with its counts and why it
    could not be checked. A run that was interrupted goes on where it was with the same command, and leaves the same.

    \b
    Examples:
      numcheck archive run articles.parquet findings
      numcheck archive articles.csv findings --id url --text body --published date
      numcheck archive pages.jsonl findings --as html --undated
      numcheck archive in.csv out --engine dask --scheduler tcp://10.0.0.1:8786

    \b
    Exit codes:
      0  the archive is checked, whatever was found; unread articles are counted
      2  the command is wrong, or the archive cannot be read
      3  the official figures are missing or damaged
      4  numcheck itself failed on an article (the others are checked)
    """
    from numcheck.archive.job import Columns
    from numcheck.archive.run import begun
    from numcheck.documents.document import Form

    working = _engine(engine, jobs, scheduler)
    chosen = Chosen(context, settings(config_file, no_config))
    run = begun(
        path,
        out,
        checkers.checker(chosen, as_of, locked, lock, min_confidence),
        columns=Columns(id, text, None if undated else published),
        form=Form(written_in),
        size=size,
        overwrite=overwrite,
    )
    if run.kept:
        rest = "it goes on with the others" if run.left else "there is nothing left to do"
        output.note(f"{run.kept:,} of {run.articles:,} articles are finished; {rest}.")
    with contained(f"the archive {path}"):
        crashed = _worked(run, working)
    _tell(out)
    context.exit(4 if crashed else 0)


command.params += [option for option in check.params if option.name in _ASKED]


def _engine(engine: str, jobs: int | None, scheduler: str | None) -> Engine:
    from numcheck.archive import engines

    if engine == "dask":
        if scheduler is None:
            raise click.UsageError("--engine dask needs the address of its scheduler: --scheduler tcp://10.0.0.1:8786.")
        return engines.dask(scheduler)
    if scheduler is not None:
        raise click.UsageError("--scheduler is for --engine dask.")
    from numcheck.pool import cores

    return engines.local(jobs or cores())


def _worked(run: Run, engine: Engine) -> int:
    """Works on what is left; says how fast, and on how many articles numcheck itself failed."""
    from numcheck.archive.run import finished

    crashed, begun = 0, monotonic()

    def articles() -> Iterator[Done]:
        nonlocal crashed
        for done in finished(run, engine):
            crashed += done.crashed
            yield from (done for _ in range(done.articles))

    try:
        many = sum(1 for _ in progress.counted(articles(), run.articles - run.kept, what="articles"))
    except KeyboardInterrupt:
        output.note("Interrupted: what is finished is kept, and the same command goes on with the rest.")
        raise
    seconds = monotonic() - begun
    if many:
        output.note(
            f"{many:,} article{'' if many == 1 else 's'} in {seconds:,.1f} seconds, {many / seconds:,.1f} a second."
        )
    return crashed


def _tell(out: Path) -> None:
    from numcheck.archive.report import render, tally

    lines = render(tally(out)).splitlines()
    output.say(lines[0])
    output.say(f"{out / 'findings'}: a row a finding; {out / 'articles'}: a row an article.")
    output.say(f"numcheck archive report {out} counts them by year, rule and kind.")
