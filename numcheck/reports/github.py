"""The reports as workflow commands of GitHub Actions: annotations beside the lines of a pull request.

The commands are lines of a job's log, `::error file=draft.md,line=3,...::message`; what a value may hold, and how it is
escaped, is said in GitHub's documentation of workflow commands. Each document's summary follows as an ordinary line.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

from numcheck.documents.document import Form, Region
from numcheck.findings.finding import Severity
from numcheck.reports import wording
from numcheck.reports.report import Report
from numcheck.reports.safe import clean
from numcheck.reports.summary import summarise
from numcheck.reports.told import Told, path_within, told
from numcheck.reports.unread import Unread
from numcheck.reports.where import within

_LEVEL = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def render(reports: Iterable[Report | Unread], base: Path) -> str:
    """The commands, document by document; what is silenced has none.

    Args:
        reports: What became of each document.
        base: The folder that paths are told from where a document stands in no repository.
    """
    return "".join(pieces(reports, base))


def pieces(reports: Iterable[Report | Unread], base: Path) -> Iterator[str]:
    """The text of `render`, document by document."""
    for report in reports:
        yield "".join(f"{line}\n" for line in _lines(report, base))


def _lines(report: Report | Unread, base: Path) -> Iterator[str]:
    return _unread(report, base) if isinstance(report, Unread) else _report(report, base)


def _report(report: Report, base: Path) -> Iterator[str]:
    source = report.document.source
    for item in told(report):
        if item.suppressed is None:
            yield _annotation(report, item, base)
    # What begins a line with "::", or holds "##[", would be a command too, and a file may have any name.
    yield f"numcheck: {clean(source).replace('##[', '## [')}: {summarise([report])}"


def _unread(unread: Unread, base: Path) -> Iterator[str]:
    yield _command("error", {"file": _file(unread.source, base), "title": unread.error.code}, str(unread.error))


def _annotation(report: Report, item: Told, base: Path) -> str:
    document = report.document
    place: dict[str, str | int] = {"file": _file(document.source, base)}
    message = item.message
    if document.form is Form.DOCX:
        message = f"{within(document, item.span)}: {message}"
    else:
        place |= _region(document.region(item.span))
    if item.finding is not None and item.finding.suggestion is not None:
        message += f"\n{wording.suggested(document, item.finding.suggestion)}"
    return _command(_LEVEL[item.severity], {**place, "title": f"numcheck {item.rule}"}, message)


def _region(place: Region) -> dict[str, str | int]:
    lines: dict[str, str | int] = {"line": place.line, "endLine": place.end_line}
    # GitHub drops the columns of an annotation that spans several lines.
    return lines if place.line != place.end_line else {**lines, "col": place.column, "endColumn": place.end_column}


def _command(name: str, properties: dict[str, str | int], message: str) -> str:
    told = ",".join(f"{key}={_property(str(value))}" for key, value in properties.items() if value != "")
    return f"::{name} {told}::{_data(message)}"


def _file(source: str, base: Path) -> str:
    return path_within(source, base) or source


def _data(text: str) -> str:
    lines = (clean(line) for line in text.split("\n"))
    return "\n".join(lines).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
