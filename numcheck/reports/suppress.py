"""Findings that are silenced from outside the draft: by the configuration, or by a baseline."""

from collections.abc import Callable
from dataclasses import replace

from numcheck.findings.finding import Finding, Suppressed, SuppressedBy
from numcheck.reports.report import Report


def silence(report: Report, by: SuppressedBy, reason: Callable[[Finding], str | None]) -> Report:
    """The report with the findings silenced for which there is a reason; what holds is never silenced.

    Args:
        report: A report.
        by: Who silences.
        reason: Why a finding is silenced, or None where it is not.
    """
    kept, silenced = [], []
    for finding in report.findings:
        why = None if finding.rule is None else reason(finding)
        if why is None:
            kept.append(finding)
        else:
            silenced.append(Suppressed(finding, by, why))
    if not silenced:
        return report
    suppressed = sorted([*report.suppressed, *silenced], key=lambda item: item.finding.claim.span)
    return replace(report, findings=tuple(kept), suppressed=tuple(suppressed))


def without_notes(report: Report, silenced: Callable[[str], bool]) -> Report:
    """The report without the notes of the rules that are silenced."""
    findings = tuple(_quiet(finding, silenced) for finding in report.findings)
    return report if findings == report.findings else replace(report, findings=findings)


def _quiet(finding: Finding, silenced: Callable[[str], bool]) -> Finding:
    kept = tuple(note for note in finding.notes if note.rule is None or not silenced(note.rule))
    return finding if kept == finding.notes else finding._replace(notes=kept)
