"""What must hold of edits, whatever the article: made once, there is nothing left to make, and nothing else changes."""

import json
from difflib import SequenceMatcher

import pytest

from numcheck.checker import Checker, day
from numcheck.documents import read
from numcheck.documents.written import again
from numcheck.edits.settle import Draft, Settled, choosing, settled
from numcheck.reports.report import Report
from tests.shared import ROOT, catalog, seed, seeds

PASSAGES = ("gold", "official", "passages", "stories", "voices")
EVERY = 20
"""Of so many passages one is taken."""


def passages(name: str) -> list[tuple[str, str | None]]:
    lines = (ROOT / "tests" / "evaluation" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    told = [json.loads(line) for line in lines]
    return [(one["text"], one.get("published")) for one in told][::EVERY]


def mended(text: str, date: str | None) -> tuple[Draft, Settled, Settled]:
    """An article, what it becomes, and what that becomes."""
    checker = Checker(catalog())
    document = read.from_bytes(text.encode(), "draft.txt", day(date))

    def check(data: bytes) -> Report:
        return checker.check(again(document, data))

    start = Draft(text.encode(), checker.check(document))
    once = settled(start, check, choosing(0.0))
    return (
        start,
        once,
        once if not once.made else settled(Draft(once.draft.data, check(once.draft.data)), check, choosing(0.0)),
    )


def holds(text: str, date: str | None) -> int:
    """How many edits were made, once it has been looked at that they are good."""
    start, once, twice = mended(text, date)
    assert (twice.made, twice.draft.data) == ((), once.draft.data)
    assert len(once.draft.report.flagged) == len(start.report.flagged) - len(once.made)
    if once.made:
        matcher = SequenceMatcher(None, start.data, once.draft.data, autojunk=False)
        changed = [operation for operation in matcher.get_opcodes() if operation[0] != "equal"]
        assert sum(end - first for _, first, end, _, _ in changed) <= sum(len(one.was.encode()) for one in once.made)
    return len(once.made)


@pytest.mark.parametrize("name", PASSAGES)
def test_passages(name: str) -> None:
    for text, date in passages(name):
        holds(text, date)


@pytest.mark.parametrize("name", sorted(seeds()))
def test_sample_articles(name: str) -> None:
    holds(seed(name), seeds()[name])


def test_there_is_something_to_make() -> None:
    wrong = "In May 2019, CBP encountered 184,116 people at the southern border, it reported."
    assert holds(wrong, "2019-07-01") == 1
