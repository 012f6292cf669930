"""`numcheck data export`: the figures for other programs."""

import io
from pathlib import Path

import click

from numcheck.cli import commands, complete, inuse, output


@commands.command("export", short_help="Write the figures as CSV, Parquet or SQLite (for Datasette).")
@click.option(
    "--format",
    "form",
    type=click.Choice(["csv", "parquet", "sqlite"]),
    default="csv",
    show_default=True,
    help="The kind of file.",
)
@click.option(
    "--output",
    "-o",
    "target",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="The file; CSV may go to standard output.",
)
@click.option(
    "--dataset",
    "names",
    multiple=True,
    metavar="NAME",
    shell_complete=complete.datasets,
    help="Only this dataset; may be given again.",
)
@click.option("--as-of", metavar="DATE", help="What was public on that day, and not what is known now.")
@click.option(
    "--every-release",
    is_flag=True,
    help="Every release, and not only the one that answers for each month. They overlap: never add them up.",
)
def command(form: str, target: Path | None, names: tuple[str, ...], as_of: str | None, every_release: bool) -> None:
    """Write the official figures in words, one a row, each with its dataset and release.

    SQLite has a table for each dataset, with indexes, and is ready for Datasette. Parquet needs numcheck[data].

    \b
    Examples:
      numcheck data export --dataset cbp-encounters-southwest > southwest.csv
      numcheck data export --format parquet -o figures.parquet
      numcheck data export --format sqlite -o figures.db && datasette figures.db
    """
    from numcheck.datasets import export
    from numcheck.datasets.catalog import Catalog
    from numcheck.query.words import read_day

    if target is None and form != "csv":
        raise click.UsageError(f"Say where the {form} file goes: --output FILE.")
    inuse.check_target(target)
    catalog = Catalog.open().as_of(None if as_of is None else read_day(as_of))
    found = export.figures(catalog, names, every_release)
    if form == "csv":
        text = io.StringIO()
        export.write_csv(found, catalog, text)
        if target is None:
            output.deliver(text.getvalue())
        else:
            output.write(target, text.getvalue())
        return
    assert target is not None
    write = export.write_parquet if form == "parquet" else export.write_sqlite
    output.build(target, lambda path: write(found, catalog, path))
