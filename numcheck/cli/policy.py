"""What a newsroom makes of the reports: what it silences, what it accepts, which lines it looks at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from numcheck.cli import output
from numcheck.cli.reporting import EVERY_RULE, Rules
from numcheck.errors import ConfigError, DocumentError, ExtraMissingError

if TYPE_CHECKING:
    from numcheck.checker import Checker
    from numcheck.cli.changed import Changed
    from numcheck.config.settings import Config
    from numcheck.documents.document import Document
    from numcheck.reports.baseline import Acceptance, Baseline
    from numcheck.reports.report import Report
    from numcheck.reports.unread import Unread


@dataclass(frozen=True, slots=True)
class Policy:
    """The policy of one call; without anything in it, reports stay as they are.

    Attributes:
        config: The settings.
        baseline: The findings that are accepted, or None.
        update: Whether the baseline is written anew first.
        changed: Which lines are looked at, or None for all.
        rules: The rules that are told.
        checker: What makes a report of a document as it was before a change, or None.
    """

    config: Config
    baseline: Baseline | None = None
    update: bool = False
    changed: Changed | None = None
    rules: Rules = EVERY_RULE
    checker: Checker | None = None

    def apply(self, reports: Iterable[Report | Unread]) -> Iterator[Report | Unread]:
        """The reports as the newsroom wants them, each as it comes; behind the last, what became of the baseline.

        Where numcheck fails on one, that is told in its place.

        Raises:
            ChangedLinesError: Git does not tell which lines have changed.
            OutputError: The baseline cannot be written.
        """
        from numcheck.reports.unread import Unread, attempted

        accepting = self._accepting()
        for report in reports:
            if isinstance(report, Unread):
                yield report
            else:
                yield attempted(report.source, partial(self._applied, report, accepting))
        if accepting is not None:
            self._settle(accepting)

    def checked_by(self, checker: Checker) -> Policy:
        """The policy, with what makes a report of a document as it was before a change."""
        return replace(self, checker=checker)

    def seen(self, report: Report) -> Report:
        """What a report comes to by this policy; the baseline stays as it is, and nothing is told of it."""
        from numcheck.reports.baseline import Acceptance

        return self._applied(report, None if self.baseline is None else Acceptance(self.baseline))

    def _accepting(self) -> Acceptance | None:
        if self.baseline is None:
            return None
        from numcheck.reports.baseline import Acceptance

        return Acceptance(self.baseline, self.update)

    def _applied(self, report: Report, accepting: Acceptance | None) -> Report:
        report = _ignored(report, self.config)
        return self._looked_at(self.rules.apply(report if accepting is None else accepting.accept(report)))

    def _settle(self, accepting: Acceptance) -> None:
        """Writes the baseline anew where that is asked for, or tells what it has to no purpose."""
        baseline = accepting.updated()
        if self.update:
            output.write(baseline.path, baseline.dump())
        for entry in accepting.stale():
            text = f"{entry.source} no longer has “{entry.text}” ({entry.rule}), which {baseline.path} accepts."
            output.aside(f"{text} --update-baseline takes it out.")

    def _looked_at(self, report: Report) -> Report:
        if self.changed is None:
            return report
        from numcheck.reports.lines import on_lines

        lines = self.changed.lines(report.document.source)
        return on_lines(report, lines, self._before(report.document, self.changed))

    def _before(self, document: Document, changed: Changed) -> Report | None:
        """The report on a document as it was before the change; None where there was none that can be read."""
        data = changed.before(document.source)
        if data is None or self.checker is None:
            return None
        from numcheck.documents.read import from_bytes

        own = document.published_from is not None and document.published_from != "settings"
        try:
            before = from_bytes(data, document.source, None if own else document.published, document.form)
        except (DocumentError, ExtraMissingError):
            return None
        return self.checker.check(before)


def policy(
    config: Config,
    baseline: Path | None,
    update: bool,
    ref: str | None,
    rules: Rules = EVERY_RULE,
    unsaved: str | None = None,
) -> Policy:
    """The policy that the settings and the options make.

    Args:
        config: The settings.
        baseline: The file with the findings that are accepted, or None.
        update: Whether it is written anew.
        ref: The commit since which changes are looked at, or None.
        rules: The rules that are told.
        unsaved: What the document on standard input is called, all of which is new; or None.

    Raises:
        BaselineError: The baseline cannot be read.
        ConfigError: A rule is silenced that there is not.
        UsageError: There is no baseline to update.
    """
    _refuse_unknown(config)
    if update and baseline is None:
        raise click.UsageError("--update-baseline writes the file that --baseline names. Name one.")
    accepted = None if baseline is None else _read(baseline, update)
    if ref is None:
        return Policy(config, accepted, update, rules=rules)
    from numcheck.cli.changed import Changed

    return Policy(config, accepted, update, Changed(ref, unsaved), rules)


def _read(path: Path, update: bool) -> Baseline:
    """The baseline in a file; to be updated, it may be missing. A file that is none is never replaced."""
    from numcheck.reports import baseline

    if not update:
        return baseline.read(path)
    output.check_target(path)
    return baseline.read(path) if path.exists() else baseline.Baseline(path)


def _refuse_unknown(config: Config) -> None:
    if config.file is None or not config.ignore:
        return
    from numcheck.config import find
    from numcheck.findings.pages import codes

    known = set(codes())
    for number, entry in enumerate(config.ignore):
        if unknown := [rule for rule in entry.rules if rule not in known]:
            where = find.place(config.file, ("ignore", number, "rules"))
            message = f"{where}: There is no rule {unknown[0]}, which ignore names."
            raise ConfigError(message, "`numcheck rules` lists the rules.")


def _ignored(report: Report, config: Config) -> Report:
    from numcheck.documents.urls import is_file
    from numcheck.reports import suppress

    source = report.document.source
    if not config.ignore or not is_file(source):
        return report

    reasons = {rule: entry.reason for rule, entry in config.ignoring(source).items()}
    report = suppress.silence(report, "config", lambda finding: reasons.get(str(finding.rule)))
    return suppress.without_notes(report, lambda rule: rule in reasons)
