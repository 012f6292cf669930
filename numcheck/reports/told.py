"""What a report has to say, in one line of entries: what the formats for programs write, each in its own way."""

import os
import re
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

from numcheck.documents.document import Span
from numcheck.documents.urls import is_address, is_file
from numcheck.findings.finding import Finding, Problem, Severity, Suppressed
from numcheck.network.urls import IN_ADDRESSES
from numcheck.reports.report import Report

# Half characters, but for those that stand for the bytes of a file name that are no UTF-8 (PEP 383).
_NO_BYTES = re.compile("[\ud800-\udc7f\udd00-\udfff]")


class Told(NamedTuple):
    """A finding that is not simply right, silenced or not, or a problem with a comment.

    Attributes:
        rule: Its code.
        severity: How much it weighs.
        span: Where it stands: the place of the figure.
        message: What there is to say, notes included.
        finding: The finding; None for a problem.
        suppressed: By whom and why it is silenced, or None.
    """

    rule: str
    severity: Severity
    span: Span
    message: str
    finding: Finding | None = None
    suppressed: Suppressed | None = None


def told(report: Report) -> Sequence[Told]:
    """The entries of a report, in text order."""
    found = [_of_finding(finding) for finding in report.findings if finding.rule is not None]
    found += [_of_finding(item.finding, item) for item in report.suppressed]
    found += [_of_problem(problem) for problem in report.problems]
    return sorted(found, key=lambda item: (item.span, item.rule))


def said(finding: Finding) -> str:
    """The message of a finding with its notes."""
    return " ".join([finding.message, *(f"Note: {note.text}" for note in finding.notes)])


def path_within(source: str, base: Path) -> str | None:
    """The path of a document from the root of its Git repository, with slashes.

    Programs that show a repository look files up so, wherever numcheck was called. A document that stands in no
    repository has its path from the folder `base`; None where it is no file in there.
    """
    if not is_file(source):
        return None
    path = Path(os.path.normpath(base / source))
    root = next((above for above in path.parents if os.path.exists(above / ".git")), base)
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else None


def address(source: str, base: Path) -> str | None:
    """The URI of a document: relative where it is a file below the folder; None where it has no address."""
    if is_address(source):
        return quote(source, safe=IN_ADDRESSES)
    if not is_file(source):
        return None
    within = path_within(source, base)
    if within is not None:
        return _quoted(within)
    return "file://" + _quoted(Path(os.path.normpath(base / source)).as_posix())


def _quoted(path: str) -> str:
    """A path escaped byte by byte, as the file system has it; half characters that no file system has are replaced."""
    return quote(path, errors="surrogateescape" if _NO_BYTES.search(path) is None else "replace")


def _of_finding(finding: Finding, suppressed: Suppressed | None = None) -> Told:
    return Told(finding.rule or "", finding.severity, finding.span, said(finding), finding, suppressed)


def _of_problem(problem: Problem) -> Told:
    return Told(problem.code, problem.severity, Span(problem.at, problem.at), problem.message)
