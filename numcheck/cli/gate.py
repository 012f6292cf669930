"""What a check ends with: the exit code that a newsroom's CI goes by."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from numcheck.reports.report import Report
    from numcheck.reports.unread import Unread

FAILING = {"error": ("error",), "warning": ("error", "warning"), "never": ()}
"""For each value of `--fail-on` the severities that fail a check."""


def exit_code(reports: Sequence[Report | Unread], fail_on: str) -> int:
    """The exit code: that of the worst error where a document was not read, else 1 where a finding fails, else 0."""
    from numcheck.reports.unread import Unread

    if unread := [report.error.exit_code for report in reports if isinstance(report, Unread)]:
        return max(unread)
    read = [report for report in reports if not isinstance(report, Unread)]
    return int(any(finding.severity in FAILING[fail_on] for report in read for finding in report.findings))
