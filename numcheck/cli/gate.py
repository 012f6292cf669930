"""What a check ends with: the exit code that a newsroom's CI goes by."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from numcheck.config.settings import FAIL_ON

if TYPE_CHECKING:
    from numcheck.reports.report import Report
    from numcheck.reports.summary import Total
    from numcheck.reports.unread import Unread

FAILING: Mapping[str, Sequence[str]] = dict(zip(FAIL_ON, (("error",), ("error", "warning"), ()), strict=True))
"""For each value of `--fail-on` the severities that fail a check."""


class Outcome:
    """What a run comes to, report by report."""

    def __init__(self) -> None:
        self._worst = 0
        self._told: set[str] = set()
        self._checked = self._figures = 0
        self._total: Total | None = None

    def add(self, report: Report | Unread) -> None:
        """Counts one more report."""
        from numcheck.reports.summary import Total
        from numcheck.reports.unread import Unread

        self._total = self._total or Total()
        self._total.add(report)
        if isinstance(report, Unread):
            self._worst = max(self._worst, report.error.exit_code)
            return
        self._told.update(finding.severity for finding in report.findings)
        self._told.update(problem.severity for problem in report.problems)
        checked, figures = _checked(report)
        self._checked += checked
        self._figures += figures

    def said(self) -> str:
        """The counts of all reports in words."""
        return "No documents." if self._total is None else self._total.said()

    def exit_code(self, fail_on: str) -> int:
        """That of the worst error where a document was not read, else 1 where a finding fails, else 0."""
        return self._worst or int(any(severity in FAILING[fail_on] for severity in self._told))

    def shortfall(self, floor: int | None) -> str | None:
        """What to say where less than `floor` percent of the figures were checked, by the data or by people; else None.

        What was set aside is no figure to check. A figure is checked where the data gave a verdict, silenced or not,
        and where somebody signed it off. Of a run without such figures there is nothing to ask.
        """
        if floor is None or self._checked * 100 >= floor * self._figures:
            return None
        share = self._checked * 100 // self._figures
        return (
            f"{self._checked} of {self._figures} figures checked ({share}%), and {floor}% are required "
            "(what was set aside is not counted)."
        )


def _checked(report: Report) -> tuple[int, int]:
    """How many figures were checked, and how many there are to check."""
    from numcheck.findings.finding import Verdict

    summary = report.summary
    silenced = sum(item.finding.verdict is not Verdict.UNVERIFIABLE for item in report.suppressed)
    return summary.checked + summary.signed_off + silenced, summary.figures - summary.set_aside
