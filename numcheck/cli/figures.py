"""`numcheck figures`: what the extractor sees in a document."""

import click

from numcheck.cli import commands, complete, inputs, output
from numcheck.crash import contained


@commands.command(short_help="List the figures that numcheck sees in a document.")
@click.argument("file", metavar="FILE", shell_complete=complete.files)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "csv"]),
    default="text",
    show_default=True,
    help="The text with its figures marked and a table of them, or JSON or CSV for programs.",
)
@inputs.options
@output.color_option
def figures(file: str, form: str, written_in: str | None, allow_private: bool, color: str) -> None:
    """List the figures in FILE, without checking them.

    FILE is plain text, Markdown (.md), HTML (.html), a Word document (.docx), a web address, or - for standard input.

    The text is shown with every figure marked by its kind, [2.4 million|count], and with what looks like a figure
    and is none, (Nov. 11|date). Then each figure comes with its place, the values that its words allow, its unit and
    its hedge, and what was set aside with its reason.

    \b
    Examples:
      numcheck figures draft.txt
      echo "nearly 2.4 million" | numcheck figures -
      numcheck figures draft.txt --format csv
    """
    from numcheck.figures.extract import find_figures

    document = inputs.document(file, inputs.how(written_in=written_in, allow_private=allow_private))
    with contained(document.source):
        found = find_figures(document.text)
        if form == "json":
            from numcheck.reports import json
            from numcheck.reports.places import placed

            output.deliver(json.dump(placed(document, found.to_dict())))
        elif form == "csv":
            from numcheck.reports import figures_csv

            output.deliver(figures_csv.render(document, found))
        else:
            from numcheck.reports import figures_text

            output.emit(figures_text.render(document, found, width=output.width(), colour=output.colour(color)))
