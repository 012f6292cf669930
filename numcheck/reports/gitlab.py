"""The reports as a Code Quality report, which GitLab shows in a merge request beside the lines.

That is a list of objects with a description, a check's name, a fingerprint, a severity and a place; GitLab's
documentation of Code Quality says what each may be. What is silenced is left out, and so is what the data cannot check,
unless everything is wanted: a merge request has no use for it.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from numcheck import digests
from numcheck.documents.document import Form
from numcheck.findings.finding import Severity
from numcheck.reports import json, wording
from numcheck.reports.report import Report
from numcheck.reports.safe import clean
from numcheck.reports.told import Told, path_within, told
from numcheck.reports.unread import Unread
from numcheck.reports.where import within

_SEVERITY = {Severity.ERROR: "critical", Severity.WARNING: "minor", Severity.INFO: "info"}

_Object = dict[str, object]


def render(reports: Iterable[Report | Unread], base: Path, *, everything: bool = False) -> str:
    """The list.

    Args:
        reports: What became of each document.
        base: The folder that paths are told from where a document stands in no repository.
        everything: Whether also what the data cannot check is in it.
    """
    return "".join(pieces(reports, base, everything=everything))


def pieces(reports: Iterable[Report | Unread], base: Path, *, everything: bool = False) -> Iterator[str]:
    """The text of `render`, object by object."""
    begins = "["
    for report in reports:
        seen: Counter[str] = Counter()
        for entry in _unread(report, base) if isinstance(report, Unread) else _report(report, base, everything):
            yield f"{begins}\n  {json.nested(_distinct(entry, seen), 1)}"
            begins = ","
    yield "[]\n" if begins == "[" else "\n]\n"


def _report(report: Report, base: Path, everything: bool) -> Iterator[_Object]:
    path = path_within(report.source, base) or report.source
    for item in told(report):
        if item.suppressed is None and (everything or item.severity is not Severity.INFO):
            # What tells a finding from others must stay the same when the article changes elsewhere.
            key = item.message if item.finding is None else item.finding.id
            yield _entry(_message(report, item), item.rule, key, _SEVERITY[item.severity], path, _lines(report, item))


def _unread(unread: Unread, base: Path) -> Iterator[_Object]:
    path = path_within(unread.source, base) or unread.source
    yield _entry(str(unread.error), unread.error.code, "", "blocker", path, (1, 1))


def _lines(report: Report, item: Told) -> tuple[int, int]:
    """The first and last line; a Word document has none that anybody sees."""
    place = report.document.region(item.span)
    return (1, 1) if report.document.form is Form.DOCX else (place.line, place.end_line)


def _message(report: Report, item: Told) -> str:
    document = report.document
    where = f"{within(document, item.span)}: " if document.form is Form.DOCX else ""
    edit = None if item.finding is None else item.finding.suggestion
    return f"{where}{item.message}{'' if edit is None else f' {wording.suggested(document, edit)}'}"


def _entry(text: str, code: str, key: str, severity: str, path: str, lines: tuple[int, int]) -> _Object:
    return {
        "description": clean(text),
        "check_name": code,
        "fingerprint": digests.blake2b(f"{path}\0{code}\0{key}".encode("utf-8", "surrogatepass"), 16),
        "severity": severity,
        "location": {"path": path, "lines": {"begin": lines[0], "end": lines[1]}},
    }


def _distinct(entry: _Object, seen: Counter[str]) -> _Object:
    """The object; GitLab would show only the first of several with one fingerprint: later ones get their own."""
    fingerprint = str(entry["fingerprint"])
    seen[fingerprint] += 1
    if seen[fingerprint] == 1:
        return entry
    return {**entry, "fingerprint": digests.blake2b(f"{fingerprint} {seen[fingerprint]}".encode(), 16)}
