"""Makes edits, checks the text again, and keeps those that hold.

An edit is kept where the finding that it mends holds afterwards and nothing is flagged that was not flagged before.
What is kept may allow others, or forbid them: they are looked at again until no more is kept. So whoever starts with
what this ends with keeps nothing more.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from numcheck.documents.encode import encoded
from numcheck.edits.choose import Change, beginning, changes
from numcheck.errors import DocumentError
from numcheck.findings.finding import Verdict
from numcheck.reports.places import Edit
from numcheck.reports.report import Report


class Draft(NamedTuple):
    """The bytes of a file, and what is said of them."""

    data: bytes
    report: Report


class Made(NamedTuple):
    """A change that was made: its line and column, from 1, the words as they were and as they are, and the rule."""

    line: int
    column: int
    was: str
    now: str
    rule: str


class Settled(NamedTuple):
    """What became of a draft: the draft as it is now, and the changes that led there."""

    draft: Draft
    made: tuple[Made, ...] = ()


Check = Callable[[bytes], Report]
"""Checks the bytes of a file; raises `DocumentError` where they cannot be read."""


def settled(draft: Draft, check: Check, chosen: Callable[[Draft], Sequence[Change]]) -> Settled:
    """A draft with all changes made that hold.

    Args:
        draft: The file as it is, and the report on it.
        check: Checks the file as it would be.
        chosen: The changes that may be made of a draft, in order, apart from one another.
    """
    now = Settled(draft)
    while (after := _tried(now, chosen(now.draft), check)) is not now:
        now = after
    return now


def choosing(
    least: float, seen: Callable[[Report], Report] = lambda report: report
) -> Callable[[Draft], Sequence[Change]]:
    """Chooses the changes of a draft: those of the findings that are seen, and at least so sure."""
    return lambda draft: changes(draft.report.document, seen(draft.report).findings, least)


def _tried(now: Settled, wanted: Sequence[Change], check: Check) -> Settled:
    """The draft with those of the changes made that hold: all of them at once, or else each half by itself."""
    if not wanted:
        return now
    after = _after(now.draft, wanted, check)
    if after is not None:
        return Settled(after, (*now.made, *_told(now.draft, wanted)))
    if len(wanted) == 1:
        return now
    half = len(wanted) // 2
    first = _tried(now, wanted[:half], check)
    grown = len(first.draft.report.document.source_text) - len(now.draft.report.document.source_text)
    return _tried(first, [change.moved(grown) for change in wanted[half:]], check)


def _after(draft: Draft, wanted: Sequence[Change], check: Check) -> Draft | None:
    """The draft with all the changes made, or None where one of them does not hold."""
    document = draft.report.document
    edits = [change.edit for change in wanted]
    data = encoded(draft.data, document.source_text, document.encoding, edits, document.source)
    try:
        report = check(data)
    except DocumentError:
        return None
    return Draft(data, report) if _holds(draft.report, report, wanted) else None


def _told(draft: Draft, wanted: Sequence[Change]) -> Iterator[Made]:
    for change in wanted:
        place = draft.report.document.source_region(change.edit.span)
        assert change.finding.suggestion is not None
        words = change.finding.suggestion.replacement
        yield Made(place.line, place.column, change.was, words, str(change.finding.rule))


def _holds(before: Report, after: Report, wanted: Sequence[Change]) -> bool:
    """Whether what the changes mend holds, and nothing else is flagged than was."""
    shift = _Shift([change.edit for change in wanted])
    mended = {shift.moved(change.at) for change in wanted}
    flagged = {shift.moved(beginning(before.document, finding)) for finding in before.flagged}
    verdicts = defaultdict(set)
    for finding in after.findings:
        verdicts[beginning(after.document, finding)].add(finding.verdict)
    held = all(verdicts[at] == {Verdict.SUPPORTED} for at in mended)
    return held and {beginning(after.document, finding) for finding in after.flagged} <= flagged - mended


class _Shift:
    """How far edits move what stands behind them."""

    def __init__(self, edits: Sequence[Edit]) -> None:
        self._spans = [edit.span for edit in edits]
        self._ends = [span.end for span in self._spans]
        grown = (len(words) - (span.end - span.start) for span, words in edits)
        self._grown = list(accumulate(grown, initial=0))

    def moved(self, at: int) -> int:
        """An offset once the edits are made; what is put in there stands behind it."""
        before = bisect_right(self._ends, at)
        if before and self._spans[before - 1].start == at:
            before -= 1
        return at + self._grown[before]
