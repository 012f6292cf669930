"""`numcheck explain`: what a code means, or why a figure of an article got its verdict."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from numcheck.cli import commands, complete, find, inputs, output
from numcheck.cli.check import check
from numcheck.cli.checkers import checker
from numcheck.cli.chosen import Chosen, settings
from numcheck.cli.sections import SectionedCommand
from numcheck.crash import contained

if TYPE_CHECKING:
    from numcheck.checker import Traced

_ASKED = ("published", "as_of", "locked", "lock", "min_confidence", "config_file", "no_config")
"""The options that mean the same here as in a check."""
_SECTIONS = {
    "What is explained": ("ident", "color"),
    "The document": ("published", "written_in", "allow_private"),
    "The official figures": ("as_of", "locked", "lock"),
    "As the check had it": ("min_confidence",),
    "Settings": ("config_file", "no_config"),
}


@commands.command(
    cls=SectionedCommand, sections=_SECTIONS, short_help="Explain a rule, or why a figure got its verdict."
)
@click.argument("words", nargs=-1, required=True, metavar="CODE|FILE:LINE[:COLUMN]", shell_complete=complete.codes)
@click.option("--id", "ident", metavar="ID", help="The finding of FILE with this id; its first digits are enough.")
@output.color_option
@inputs.options
@click.pass_context
def explain(
    context: click.Context,
    words: tuple[str, ...],
    ident: str | None,
    color: str,
    written_in: str | None,
    allow_private: bool,
    published: str | None,
    as_of: str,
    locked: bool,
    lock: Path,
    min_confidence: float,
    config_file: Path | None,
    no_config: bool,
) -> None:
    """Explain a rule or an error by its CODE, or why the figure on a line of an article got its verdict.

    The story of a figure: what the words allow and claim, and where each part of that came from; every reading that
    was asked, in order, and those that were weighed, slot by slot; the rows that were added up; the formula; the
    verdict. At the end stand a command and some Python that give the same number. Each place that a report prints is
    that of its finding; of a line without a figure the nearest one is explained. In Word documents a place is a
    paragraph and words in it, as reports print it.

    \b
    Examples:
      numcheck explain NC301
      numcheck explain E101
      numcheck explain draft.txt:5 --published 2022-11-14
      numcheck explain draft.txt:5:135 --published 2022-11-14
      numcheck explain "story.docx, paragraph 4, “2.4 million”"
      numcheck explain draft.txt --id 9f2c

    \b
    Exit codes:
      0  explained
      2  there is no such code, file, line or finding
      3  the official figures are missing or damaged
      4  numcheck itself failed
    """
    from numcheck.reports.explain.codes import CODE

    # The place of a Word document has blanks in it, and may come as it stands in a report, unquoted.
    target = " ".join(words)
    if CODE.fullmatch(target) and not os.path.exists(target):
        from numcheck.reports.explain.codes import render

        output.emit(render(target, width=output.width(), colour=output.colour(color)))
        return
    config = settings(config_file, no_config)
    chosen = Chosen(context, config)
    made = checker(chosen, as_of, locked, lock, min_confidence)
    where = find.place(target)
    traced = made.trace(inputs.document(where.name, inputs.how(published, written_in, allow_private, config)))
    found = find.matching(traced, where, ident)
    with contained(traced.report.document.source):
        stories = told(traced, found, output.width(), output.colour(color))
    output.emit(stories)


explain.params += [option for option in check.params if option.name in _ASKED]


def told(traced: Traced, found: find.Found, width: int, colour: bool) -> str:
    """The stories of the findings that were found, in lines of that width."""
    from numcheck.datasets.catalog import Catalog
    from numcheck.reports.explain.story import story
    from numcheck.reports.explain.text import render

    # The commands that a story ends with ask the installed figures, whatever a lock said.
    catalog = Catalog.open()
    document = traced.report.document
    places = [finding.span for finding in found.findings]
    stories = [
        story(document, finding, traced.reads.get(at), catalog, traced.meants.get(at))
        for finding, at in zip(found.findings, places, strict=True)
    ]
    aside = [(document, item) for item in found.set_aside]
    text = render(stories, aside, found.silenced, width=width, colour=colour)
    return "\n\n".join(part for part in (found.instead, text) if part) if text else f"{found.instead}\n"
