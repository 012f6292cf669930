"""What a check ends with: the exit code that a newsroom's CI goes by."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from numcheck.config.settings import FAIL_ON

if TYPE_CHECKING:
    from numcheck.reports.report import Report
    from numcheck.reports.unread import Unread

FAILING: Mapping[str, Sequence[str]] = dict(zip(FAIL_ON, (("error",), ("error", "warning"), ()), strict=True))
"""For each value of `--fail-on` the severities that fail a check."""


def exit_code(reports: Sequence[Report | Unread], fail_on: str) -> int:
    """The exit code: that of the worst error where a document was not read, else 1 where a finding fails, else 0."""
    from numcheck.reports.unread import Unread

    if unread := [report.error.exit_code for report in reports if isinstance(report, Unread)]:
        return max(unread)
    read = [report for report in reports if not isinstance(report, Unread)]
    told = {finding.severity for report in read for finding in report.findings}
    told |= {problem.severity for report in read for problem in report.problems}
    return int(any(severity in FAILING[fail_on] for severity in told))


def shortfall(reports: Sequence[Report | Unread], floor: int | None) -> str | None:
    """What to say where less than `floor` percent of the figures were checked, by the data or by people; else None.

    What was set aside is no figure to check. A figure is checked where the data gave a verdict, silenced or not, and
    where somebody signed it off. Of a run without such figures there is nothing to ask.
    """
    from numcheck.reports.unread import Unread

    if floor is None:
        return None
    counts = [_checked(report) for report in reports if not isinstance(report, Unread)]
    checked, figures = sum(one for one, _ in counts), sum(all_ for _, all_ in counts)
    if checked * 100 >= floor * figures:
        return None
    share = checked * 100 // figures
    return (
        f"{checked} of {figures} figures checked ({share}%), and {floor}% are required "
        "(what was set aside is not counted)."
    )


def _checked(report: Report) -> tuple[int, int]:
    """How many figures were checked, and how many there are to check."""
    from numcheck.findings.finding import Verdict

    summary = report.summary
    silenced = sum(item.finding.verdict is not Verdict.UNVERIFIABLE for item in report.suppressed)
    return summary.checked + summary.signed_off + silenced, summary.figures - summary.set_aside
