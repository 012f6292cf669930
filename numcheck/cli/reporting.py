"""What a call of `check` wants of its report beside the format: which rules it tells, and how much it says."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple, TypeVar

import click

from numcheck.cli import complete

if TYPE_CHECKING:
    from numcheck.findings.finding import Finding
    from numcheck.reports.report import Report

_Command = TypeVar("_Command", bound=Callable[..., object])


class Rules(NamedTuple):
    """The rules that a call tells of: those selected, or all, but for those that are ignored."""

    selected: frozenset[str] | None = None
    ignored: frozenset[str] = frozenset()

    def leave_out(self, rule: str) -> str | None:
        """The option that leaves a rule out, or None."""
        if rule in self.ignored:
            return f"--ignore {rule}"
        return "--select names other rules" if self.selected is not None and rule not in self.selected else None

    def apply(self, report: Report) -> Report:
        """The report with what other rules say silenced; their notes, and what is wrong with comments, left out."""
        if self.selected is None and not self.ignored:
            return report
        from dataclasses import replace

        from numcheck.reports import suppress

        report = suppress.silence(report, "option", self._reason)
        report = suppress.without_notes(report, lambda rule: self.leave_out(rule) is not None)
        told = tuple(problem for problem in report.problems if self.leave_out(problem.code) is None)
        return replace(report, problems=told)

    def _reason(self, finding: Finding) -> str | None:
        return self.leave_out(str(finding.rule))


EVERY_RULE = Rules()
"""All rules are told."""


def options(command: _Command) -> _Command:
    """The options of `check` that say which rules are told, and how much is said."""
    select = click.option(
        "--select",
        multiple=True,
        metavar="RULES",
        shell_complete=complete.rules,
        help="Tell only of these rules, by code or the beginning of one (NC101,NC3); may be given again. What others "
        "say is counted as silenced.",
    )
    ignore = click.option(
        "--ignore",
        multiple=True,
        metavar="RULES",
        shell_complete=complete.rules,
        help="Tell nothing of these rules; may be given again, and goes before --select.",
    )
    quiet = click.option(
        "--quiet",
        "-q",
        is_flag=True,
        help="Tell only what needs attention, in a report to read without counts, and on standard error only errors.",
    )
    return select(ignore(quiet(command)))


def rules(select: Sequence[str], ignore: Sequence[str]) -> Rules:
    """The rules that the options name.

    Raises:
        UsageError: There is no such rule.
    """
    return Rules(_codes("--select", select) if select else None, _codes("--ignore", ignore))


def _codes(option: str, values: Sequence[str]) -> frozenset[str]:
    found: set[str] = set()
    for name in (name.strip() for value in values for name in value.split(",")):
        from numcheck.findings.pages import codes

        fitting = [code for code in codes() if name and code.startswith(name.upper())]
        if not fitting:
            raise click.UsageError(f"There is no rule {name!r}, which {option} names. `numcheck rules` lists them.")
        found.update(fitting)
    return frozenset(found)
