"""The reports as SARIF 2.1.0, the exchange format of code scanning (OASIS; errata 01).

One run for one call. Results are what is not simply right: what the data cannot check is of kind `open`, what is
silenced has a suppression. Places are lines and columns in code points, paths are relative to the root of the
repository.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

from numcheck.documents.document import Document, Form, Region, Span
from numcheck.findings.finding import Finding, Suggestion, Suppressed
from numcheck.reports import json, places
from numcheck.reports.report import Report
from numcheck.reports.sarif_rules import LEVEL, descriptors
from numcheck.reports.streams import spooled
from numcheck.reports.summary import Tally
from numcheck.reports.told import Told, address, told
from numcheck.reports.unread import Unread
from numcheck.version import __version__

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_ROOT = "SRCROOT"
_KIND = {"comment": "inSource", "baseline": "external", "config": "external", "option": "external"}

# How the text of a log with one run ends.
_END = "\n    }\n  ]\n}\n"

_Object = dict[str, object]


def render(reports: Iterable[Report | Unread], base: Path) -> str:
    """The log.

    Args:
        reports: What became of each document.
        base: The folder that paths are told from: that of the checkout.
    """
    return "".join(pieces(reports, base))


def pieces(reports: Iterable[Report | Unread], base: Path) -> Iterator[str]:
    """The text of `render`; the results wait on disk for the list of documents, which stands before them."""
    run, tally, begins = _Run(base), Tally(), ""
    with spooled() as results:
        for report in reports:
            run.note(report)
            if isinstance(report, Report):
                tally.add(report)
                for result in run.results(report):
                    results.add(begins, "\n", " " * 8, json.nested(result, 4))
                    begins = ","
        log = json.dump({"$schema": SCHEMA, "version": "2.1.0", "runs": [run.to_dict()]})
        yield f'{log.removesuffix(_END)},\n      "results": ['
        yield from results.pieces()
        properties = json.nested({"summary": tally.said()}, 3)
        ends = "\n      " if begins else ""
        yield f'{ends}],\n      "properties": {properties}{_END}'


class _Run:
    """One run: what its objects refer to by number is numbered here."""

    def __init__(self, base: Path) -> None:
        self._unread: list[Unread] = []
        self._base = base
        self._artifacts: dict[str, int] = {}
        self._rules = descriptors()
        self._numbers = {str(rule["id"]): number for number, rule in enumerate(self._rules)}

    def note(self, report: Report | Unread) -> None:
        """Takes what became of a document up; its results are asked for after."""
        if isinstance(report, Unread):
            self._unread.append(report)
        self._artifacts.setdefault(report.source, len(self._artifacts))

    def results(self, report: Report) -> Iterator[_Object]:
        """The results of a document."""
        return (self._result(report, item) for item in told(report))

    def to_dict(self) -> _Object:
        """The run but for its results, and what is counted of them."""
        driver = {"name": "numcheck", "version": __version__, "semanticVersion": __version__, "rules": self._rules}
        return {
            "tool": {"driver": driver},
            "columnKind": "unicodeCodePoints",
            "originalUriBaseIds": {
                _ROOT: {
                    "description": {
                        "text": "The root of the repository; outside one, the folder that numcheck was called in."
                    }
                }
            },
            "invocations": [self._invocation()],
            "artifacts": [{"location": self._artifact(source, False)} for source in self._artifacts],
        }

    def _invocation(self) -> _Object:
        notifications = [
            {
                "descriptor": {"id": item.error.code},
                "level": "error",
                "message": {"text": str(item.error)},
                "locations": [{"physicalLocation": {"artifactLocation": self._artifact(item.source)}}],
            }
            for item in self._unread
        ]
        return {"executionSuccessful": not notifications, "toolExecutionNotifications": notifications}

    def _artifact(self, source: str, numbered: bool = True) -> _Object:
        where = address(source, self._base)
        if where is None:
            place: _Object = {"description": {"text": source}}
        else:
            place = {"uri": where} if ":" in where else {"uri": where, "uriBaseId": _ROOT}
        return {**place, "index": self._artifacts[source]} if numbered else place

    def _result(self, report: Report, item: Told) -> _Object:
        document, level = report.document, LEVEL[item.severity]
        result: _Object = {"ruleId": item.rule, "ruleIndex": self._numbers[item.rule]}
        result |= {"kind": "open" if level == "none" else "fail", "level": level, "message": {"text": item.message}}
        result["locations"] = [{"physicalLocation": self._place(document, item)}]
        if item.finding is not None:
            result |= self._of_finding(document, item.finding)
        if item.suppressed is not None:
            result["suppressions"] = [_suppression(item.suppressed)]
        return result

    def _place(self, document: Document, item: Told) -> _Object:
        place: _Object = {"artifactLocation": self._artifact(document.source)}
        place["region"] = _region(document, item.span)
        if item.finding is not None and (around := item.finding.claim.sentence.span.hull(item.span)) != item.span:
            place["contextRegion"] = _region(document, around)
        return place

    def _of_finding(self, document: Document, finding: Finding) -> _Object:
        result: _Object = {"partialFingerprints": {"numcheckFinding/v1": finding.id}}
        result["rank"] = round(100 * finding.confidence)
        artifact = self._artifact(document.source)
        if finding.also_at:
            places = [{"artifactLocation": artifact, "region": _region(document, span)} for span in finding.also_at]
            message = {"text": "The article says the same here."}
            result["relatedLocations"] = [{"physicalLocation": place, "message": message} for place in places]
        if (fix := _fix(document, finding.suggestion, artifact)) is not None:
            result["fixes"] = [fix]
        return result


def _region(document: Document, span: Span) -> _Object:
    """The place of a span, with the words that stand there in the source, where they are known."""
    place: _Object = _lines(document.region(span))
    exact = document.source_span(span)
    words = "" if exact is None else document.source_text[exact.start : exact.end]
    return {**place, "snippet": {"text": words}} if words else place


def _lines(place: Region) -> _Object:
    start: _Object = {"startLine": place.line, "startColumn": place.column}
    return {**start, "endLine": place.end_line, "endColumn": place.end_column}


def _fix(document: Document, suggestion: Suggestion | None, artifact: _Object) -> _Object | None:
    """The edit of the source; None where it would leave half of some markup, or the source is no text."""
    if suggestion is None or document.form is Form.DOCX:
        return None
    edit = places.edit(document, *suggestion)
    if edit is None:
        return None
    replacement = {
        "deletedRegion": _lines(document.source_region(edit.span)),
        "insertedContent": {"text": edit.replacement},
    }
    return {
        "description": {"text": f"Write: {suggestion.replacement}"},
        "artifactChanges": [{"artifactLocation": artifact, "replacements": [replacement]}],
    }


def _suppression(item: Suppressed) -> _Object:
    return {"kind": _KIND[item.by], "status": "accepted", "justification": item.reason}
