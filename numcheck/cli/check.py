"""`numcheck check`: the numbers of one or more documents against the official figures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from numcheck.cli import formats, gate, inputs, output, progress

if TYPE_CHECKING:
    from numcheck.checker import Checker
    from numcheck.documents.document import Document
    from numcheck.readings.asof import AsOf
    from numcheck.reports.report import Report
    from numcheck.reports.unread import Unread


@click.command(short_help="Check the numbers of documents against official figures.")
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option(
    "--published",
    metavar="DATE",
    help="When the article appeared: 2022-11-12, 2022-11, 2022 or today. Without it, words such as "
    "'last month' cannot be resolved, and the report says so.",
)
@click.option(
    "--as-of",
    metavar="WHEN",
    default="both",
    show_default=True,
    help="Which figures a number may agree with: latest (known now), published (public when the article appeared), "
    "both, or those public on a day, 2022-08-20.",
)
@click.option(
    "--locked",
    is_flag=True,
    help="Ask only the releases that the lock names (see numcheck data lock): the same result tomorrow.",
)
@click.option(
    "--lock",
    type=click.Path(path_type=Path),
    metavar="FILE",
    default="numcheck.lock",
    show_default=True,
    help="The lock that --locked goes by.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(formats.NAMES),
    default=formats.NAMES[0],
    show_default=True,
    help="A report to read, here or as a page for the browser (html), or JSON for programs (one object, or a list "
    "for several documents).",
)
@click.option(
    "--output",
    "-o",
    "target",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Write the report to FILE, replacing it whole, instead of printing it.",
)
@click.option(
    "--all",
    "everything",
    is_flag=True,
    help="In the text report, show in full also what holds and what could not be checked, the readings that "
    "do not agree, and what was set aside and why.",
)
@output.color_option
@click.option(
    "--fail-on",
    type=click.Choice(list(gate.FAILING)),
    default="error",
    show_default=True,
    help="The least severity that makes the exit code 1. A contradicted figure is an error; an imprecise one "
    "or one that misses context is a warning.",
)
@click.pass_context
def check(
    context: click.Context,
    files: tuple[str, ...],
    published: str | None,
    as_of: str,
    locked: bool,
    lock: Path,
    form: str,
    target: Path | None,
    everything: bool,
    color: str,
    fail_on: str,
) -> None:
    """Check the numbers of each FILE (plain text in UTF-8; - is standard input) against official figures.

    Each figure gets a verdict: it holds, is imprecise, misses context, is contradicted, or cannot be checked,
    and then the report says why. The last line counts how many figures were checked at all.

    \b
    Examples:
      numcheck check draft.txt
      numcheck check draft.txt --published 2022-11-12 --all
      numcheck check - --published today < draft.txt
      numcheck check drafts/*.txt --format json --output report.json
      numcheck check drafts/*.txt --fail-on warning
      numcheck check draft.txt --locked --as-of 2022-11-12

    \b
    Exit codes:
      0  nothing found at or above --fail-on
      1  findings
      2  the command is wrong or a document cannot be read (the others are still checked)
      3  the official figures are missing or damaged
    """
    inputs.refuse_twice(files)
    if target is not None:
        output.check_target(target, inputs.paths(files))
    checker, when = _checker(as_of, lock if locked else None), inputs.published(published)
    reports = [_report(checker, read) for read in progress.counted(inputs.documents(files, when), len(files))]
    _tell_errors(reports, read_at_once=form == "text" and target is None)
    rendered = formats.render(
        form, reports, formats.Form(on_screen=target is None, everything=everything, colour=color)
    )
    if target is None:
        output.emit(rendered)
    else:
        output.write(target, rendered)
    context.exit(gate.exit_code(reports, fail_on))


def _checker(as_of: str, lock: Path | None) -> Checker:
    from numcheck.checker import Checker

    catalog = None
    if lock is not None:
        from numcheck.datasets.lock import open_locked

        catalog = open_locked(lock)
    modes: Mapping[str, AsOf] = {"both": "both", "latest": "latest", "published": "published"}
    if as_of in modes:
        return Checker(catalog, as_of=modes[as_of])
    from numcheck.datasets.release import public_from

    try:
        return Checker(catalog, as_of=public_from(as_of))
    except ValueError as error:
        raise click.BadParameter(
            f"{as_of!r} is neither both, latest, published nor a day like 2022-08-20.", param_hint="--as-of"
        ) from error


def _report(checker: Checker, read: Document | Unread) -> Report | Unread:
    """What becomes of one document."""
    from numcheck.reports.unread import Unread

    return read if isinstance(read, Unread) else checker.check(read)


def _tell_errors(reports: Sequence[Report | Unread], read_at_once: bool) -> None:
    """Tells on standard error what could not be read, where the report that tells it too is not read at once.

    One document that cannot be read has no report for readers: its error is the command's.
    """
    from numcheck.reports.unread import Unread

    unread = [report.error for report in reports if isinstance(report, Unread)]
    if read_at_once and len(reports) == len(unread) == 1:
        raise unread[0]
    if not read_at_once:
        for error in unread:
            output.tell(error)
