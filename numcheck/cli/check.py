"""`numcheck check`: the numbers of one or more documents against the official figures."""

from __future__ import annotations

from pathlib import Path

import click

from numcheck.cli import (
    checkers,
    commands,
    complete,
    delivery,
    fixing,
    formats,
    gate,
    inputs,
    inuse,
    output,
    progress,
    reporting,
    reviews,
    telling,
    work,
)
from numcheck.cli import reviewed as word
from numcheck.cli.chosen import Chosen, kept, least, settings, share
from numcheck.cli.policy import policy
from numcheck.cli.sections import SectionedCommand
from numcheck.config.settings import MIN_CONFIDENCE
from numcheck.crash import contained

_SECTIONS = {
    "The documents": ("published", "written_in", "stdin_filename", "allow_private", "skip_unreadable"),
    "The official figures": ("as_of", "locked", "lock"),
    "The report": ("form", "target", "everything", "quiet", "select", "ignore", "color", "ids", "review_url"),
    "Many documents": ("jobs", "no_cache"),
    "What fails a check, and what is let through": (
        "min_confidence",
        "fail_on",
        "require_checked",
        "baseline",
        "update",
        "ref",
    ),
    "Edits": ("fix", "dry_run", "fix_confidence"),
    "Settings": ("config_file", "no_config"),
}


@commands.command(
    cls=SectionedCommand,
    sections=_SECTIONS,
    short_help="Check the numbers of documents against official figures.",
)
@click.argument("files", nargs=-1, required=True, metavar="FILE...", shell_complete=complete.files)
@click.option(
    "--published",
    metavar="DATE",
    help="When the article appeared: 2022-11-12, 2022-11, 2022 or today. Without it, and where the document "
    "does not say, words such as "
    "'last month' cannot be resolved, and the report says so.",
)
@click.option(
    "--as-of",
    metavar="WHEN",
    shell_complete=complete.moments,
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
    metavar="FORMAT",
    default=formats.NAMES[0],
    show_default=True,
    help="How the report is written. For people: text, concise (a line a finding, as linters print them) or html (a "
    "page for the browser). For programs: json (one object, or a list for several documents), sarif (code scanning), "
    "github (annotations), gitlab (Code Quality), junit (test reports) or csv (spreadsheets). docx writes a draft in "
    "Word back with comments, with --output; claimreview is for the page of a fact check, of findings that you name "
    "with --id.",
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
    help="In a report to read, show in full also what holds and what could not be checked, the readings that "
    "do not agree, and what was set aside and why.",
)
@output.color_option
@click.option(
    "--min-confidence",
    metavar="NUMBER",
    default=str(MIN_CONFIDENCE),
    show_default=True,
    callback=least,
    help="How sure a warning or an error has to be, from 0 to 1: how often those of its kind have been right. One that "
    "is less sure is left open, and the report says so.",
)
@click.option(
    "--fail-on",
    type=click.Choice(list(gate.FAILING)),
    default="error",
    show_default=True,
    help="The least severity that makes the exit code 1. A contradicted figure is an error; an imprecise one "
    "or one that misses context is a warning, and so is a numcheck comment that does nothing.",
)
@click.option(
    "--require-checked",
    metavar="PERCENT",
    callback=share,
    help="Fail where less than this part of the figures (50%) was checked, by the data or by people who signed them "
    "off. What was set aside is not counted.",
)
@click.option(
    "--baseline",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Accept the findings that FILE lists: they are counted as silenced. Those that no document has any more are "
    "told.",
)
@click.option(
    "--update-baseline",
    "update",
    is_flag=True,
    help="Write the warnings and errors found now into the baseline, so that they are accepted.",
)
@click.option(
    "--diff",
    "ref",
    metavar="REF",
    help="Report only sentences with lines that changed since a Git commit (main, HEAD, v1.2), and those whose "
    "meaning the change may have moved. The whole document is still read.",
)
@click.option(
    "--config",
    "config_file",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="The file with the settings. Without it: the nearest numcheck.toml, or pyproject.toml with [tool.numcheck], "
    "up to the root of the Git repository. Options go before settings.",
)
@click.option("--no-config", is_flag=True, help="Look for no settings.")
@reporting.options
@inputs.more_options
@fixing.options
@work.jobs_option
@work.cache_option
@inputs.options
@reviews.options
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
    min_confidence: float,
    fail_on: str,
    require_checked: int | None,
    baseline: Path | None,
    update: bool,
    ref: str | None,
    config_file: Path | None,
    no_config: bool,
    fix: bool,
    dry_run: bool,
    fix_confidence: float,
    jobs: int | None,
    no_cache: bool,
    written_in: str | None,
    allow_private: bool,
    ids: tuple[str, ...],
    review_url: str | None,
    stdin_filename: str | None,
    skip_unreadable: bool,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    quiet: bool,
) -> None:
    """Check the numbers of each FILE against official figures.

    FILE is plain text, Markdown (.md), HTML (.html) or a Word document (.docx); a folder or a pattern of such; a web
    address; or - for standard input. Markdown and pages may say themselves when they appeared.

    Each figure gets a verdict: it holds, is imprecise, misses context, is contradicted, or cannot be checked,
    and then the report says why. The counts at the end say how many figures were checked at all.

    \b
    Examples:
      numcheck check draft.txt
      numcheck check draft.txt --published 2022-11-12 --all
      numcheck check - --published today < draft.txt
      numcheck check drafts --format json --output report.json
      numcheck check story.docx "drafts/**/*.md"
      numcheck check https://paper.example/story.html
      pandoc notes.odt -t markdown | numcheck check - --as markdown
      numcheck check drafts/*.txt --fail-on warning --min-confidence 0.8
      numcheck check drafts/*.txt --format concise --select NC1,NC4
      numcheck check draft.txt --locked --as-of 2022-11-12
      numcheck check drafts/*.txt --baseline accepted.json --update-baseline
      numcheck check drafts/*.txt --diff main --format github
      numcheck check draft.txt --published today --fix --dry-run
      numcheck check draft.docx --format docx --output reviewed.docx

    \b
    Exit codes:
      0  nothing found at or above --fail-on
      1  findings, or fewer figures checked than --require-checked asks for
      2  the command, the settings or a document is wrong, or a document cannot be
         edited or written to, or changed meanwhile (others are checked)
      3  the official figures are missing or damaged
      4  numcheck itself failed on a document (others are checked)
    """
    config = settings(config_file, no_config)
    chosen = Chosen(context, config)
    form = chosen("form", form)
    reviewed = reviews.wanted(form, ids, review_url, config)
    how = inputs.how(published, written_in, allow_private, config, stdin_filename, skip_unreadable)
    named = kept(inputs.named(files, stdin_filename), config, how.called)
    word.refuse(form, target, len(named))
    accepted = chosen("baseline", baseline)
    if target is not None:
        own = inuse.settings(config.file, accepted, chosen("lock", lock) if chosen("locked", locked) else None)
        output.check_target(target, [*inputs.paths(named), *own, *inuse.figures()])
    wanted = policy(config, accepted, update, ref, reporting.rules(select, ignore), stdin_filename)
    checker = checkers.checker(chosen, as_of, locked, lock, min_confidence)
    wanted = wanted.checked_by(checker)
    fixer = fixing.fixer(checker, wanted, fix, dry_run, fix_confidence)
    if fixer is not None:
        made = fixer.reports(inputs.read(one, how) for one in named)
    else:
        made = work.reports(checker, named, how, jobs, work.kept(checker, named, config, no_cache))
    made = inputs.readable(work.drawn(checker, made) if form in formats.OF_FIGURES else made, how)
    found = progress.counted(made, len(named), printed=target is None)
    reports = reviews.followed(wanted.apply(found), reviewed)
    fail_on, outcome = chosen("fail_on", fail_on), gate.Outcome()
    shown = formats.Form(target is None, everything, color, gate.FAILING[fail_on], reviewed, quiet)
    sound = (formats.sound(form, report, shown) for report in reports)
    shape = fixing.DIFF if dry_run else form
    told = telling.told(sound, outcome, telling.how(shape, target, len(named)), commands.debugging(context))
    told = telling.summarised(told) if form == "github" else told
    with contained(f"the report on {len(named)} documents"):
        if form == word.DOCX:
            word.write(told, target)
        else:
            delivery.put(fixer.diffs(told) if fixer and dry_run else formats.pieces(form, told, shown), shape, target)
    if target is not None:
        output.aside(f"Wrote {target}: {outcome.said()}")
    context.exit(_ended(outcome, fail_on, chosen("require_checked", require_checked)))


def _ended(outcome: gate.Outcome, fail_on: str, floor: int | None) -> int:
    """The exit code; tells where too little was checked."""
    code = outcome.exit_code(fail_on)
    if (short := outcome.shortfall(floor)) is None:
        return code
    output.note(short)
    return max(code, 1)
