"""What becomes of each document of a check, and where it is told that one cannot be read."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from numcheck.cli import formats, gate, output
from numcheck.errors import CrashError

if TYPE_CHECKING:
    from numcheck.cache.cached import Cached
    from numcheck.checker import Checker
    from numcheck.documents.document import Document
    from numcheck.reports.report import Report
    from numcheck.reports.unread import Unread

Telling = Literal["raise", "report", "tell"]
"""How it is told of a document that it cannot be read; see `told`."""


def checked(checker: Checker | Cached, read: Document | Unread) -> Report | Unread:
    """What becomes of one document."""
    from numcheck.reports.unread import Unread

    try:
        return read if isinstance(read, Unread) else checker.check(read)
    except CrashError as error:
        return Unread(read.source, error)


def how(form: str, target: Path | None, many: int) -> Telling:
    """What is told beside the report of a document that is not read, by whether the report is read at once."""
    if form not in formats.FOR_PEOPLE or target is not None:
        return "tell"
    return "raise" if many == 1 else "report"


def summarised(reports: Iterable[Report | Unread]) -> Iterator[Report | Unread]:
    """The reports; behind the last, the summary of the step of GitHub Actions that this is, on the page of its run."""
    target = os.environ.get("GITHUB_STEP_SUMMARY")
    if not target:
        yield from reports
        return
    from numcheck.reports.actions import Summary

    summary = Summary()
    for report in reports:
        summary.add(report)
        yield report
    output.append(Path(target), summary.markdown())


def told(
    reports: Iterable[Report | Unread], outcome: gate.Outcome, unread: Telling, debug: bool
) -> Iterator[Report | Unread]:
    """The reports, each counted as it goes by.

    Args:
        reports: The reports.
        outcome: What they are counted in.
        unread: What is told of a document that cannot be read beside the report: nothing where that is read at once
            (`report`), else the error on standard error (`tell`). An only document has no report then: its error is the
            command's (`raise`).
        debug: Whether what broke in numcheck is told too, wherever the error itself is.
    """
    from numcheck.reports.unread import Unread

    for report in reports:
        outcome.add(report)
        if isinstance(report, Unread):
            if unread == "raise":
                raise report.error
            if unread == "tell" or (debug and isinstance(report.error, CrashError)):
                output.tell(report.error, debug)
        yield report
