"""`numcheck rules`: the rules, each with the verdict that it gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from numcheck.cli import commands, output

if TYPE_CHECKING:
    from numcheck.findings.pages import Entry


@commands.command(short_help="List the rules by which figures are judged.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="A table to read, or JSON for programs: a list of objects with code, title, verdict and severity.",
)
@output.color_option
def rules(form: str, color: str) -> None:
    """List the rules by which figures are judged: the code, what it finds, its verdict and its severity.

    NC1xx and NC4xx accuse (the data, or the article's own numbers, disagree), NC2xx are about the wording, NC3xx
    about context, NC8xx about comments to numcheck in the draft, and NC9xx say why a figure cannot be checked. A rule
    without a verdict adds notes to findings.

    \b
    Examples:
      numcheck rules
      numcheck rules --format json
      numcheck explain NC301
    """
    from numcheck.findings.pages import entries
    from numcheck.reports import rules_text

    if form == "json":
        from numcheck.reports.json import dump

        output.deliver(dump([_object(entry) for entry in entries()]))
    else:
        output.emit(rules_text.render(entries(), width=output.width(), colour=output.colour(color)))


def _object(entry: Entry) -> dict[str, object]:
    return {name: None if value is None else str(value) for name, value in entry._asdict().items()}
