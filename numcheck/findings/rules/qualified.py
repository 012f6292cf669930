"""Notes that an official figure brings along: whose it is, and what it counts that the words do not say."""

from numcheck.findings.case import Case
from numcheck.findings.finding import Note


def notes(case: Case) -> tuple[Note, ...]:
    """What has to be said beside the figure that the claim was held against."""
    return () if case.answer is None else tuple(Note(text) for text in case.answer.value.notes)
