"""The summary of a step of GitHub Actions: Markdown that GitHub shows on the page of the run.

Whatever an article or a file is called, it stays text: nothing of it becomes markup.
"""

import re
from collections.abc import Iterator

from numcheck.documents.document import Span
from numcheck.lexicon.labels import labels
from numcheck.reports.excerpt import flowing
from numcheck.reports.report import Report
from numcheck.reports.safe import clean
from numcheck.reports.summary import Total
from numcheck.reports.unread import Unread
from numcheck.reports.where import where

# GitHub takes a megabyte of summary for each step; nobody reads more rows than these.
_MOST_ROWS = 200
_LONGEST = 500

_MARKUP = re.compile(r"([\\`*_{}\[\]()<>#+!|~&@:$^=-])")
_HEAD = "| place | | what there is to say |\n|---|---|---|\n"


class Summary:
    """What a step found, as its documents go by."""

    def __init__(self) -> None:
        self._total = Total()
        self._rows: list[str] = []
        self._more = 0

    def add(self, report: Report | Unread) -> None:
        """Takes what became of one more document up."""
        self._total.add(report)
        for row in _unread(report) if isinstance(report, Unread) else _report(report):
            if len(self._rows) < _MOST_ROWS:
                self._rows.append(row)
            else:
                self._more += 1

    def markdown(self) -> str:
        """The summary: what needs attention as a table, below the counts."""
        text = f"### numcheck\n\n{_escaped(self._total.said())}\n\n"
        if self._rows:
            text += _HEAD + "".join(self._rows)
        if self._more:
            text += f"\n{self._more} more are in the log.\n"
        return f"{text}\n"


def _unread(unread: Unread) -> Iterator[str]:
    yield _row(unread.source, f"{unread.error.code} not {unread.undone}", str(unread.error))


def _report(report: Report) -> Iterator[str]:
    document = report.document
    for problem in report.problems:
        yield _row(where(document, Span(problem.at, problem.at)), f"{problem.code} comment", problem.message)
    for finding in report.findings:
        if finding.is_flagged:
            said = f"“{finding.claim.figure.text}”: {finding.message}"
            yield _row(where(document, finding.span), f"{finding.rule} {labels().verdict[finding.verdict]}", said)


def _row(place: str, what: str, said: str) -> str:
    return f"| {_escaped(place)} | {_escaped(what)} | {_escaped(said)} |\n"


def _escaped(text: str) -> str:
    """The text as Markdown that shows nothing but it: a backslash makes any punctuation mark stand for itself."""
    text = clean(flowing(text))
    return _MARKUP.sub(r"\\\1", text if len(text) <= _LONGEST else f"{text[:_LONGEST]} …")
