"""Every case says what its text's findings are; each is also checked for what must hold of any report."""

from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

import numcheck
from tests.case import Case, read, same_value

CASES = sorted((Path(__file__).parent / "cases").glob("*.txt"))
HARMLESS = "\nThe meeting ended without a vote."

pytestmark = pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)


def report_of(case: Case, addition: str = "") -> dict[str, Any]:
    return numcheck.check(case.text + addition, published=case.published).to_dict()


def test_findings(path: Path) -> None:
    case = read(path)
    findings = report_of(case)["findings"]
    assert [((f["figure"] or f)["text"], f["verdict"], f["rule"]) for f in findings] == [
        (e.figure, e.verdict, e.rule) for e in case.expected
    ]
    wrong = [
        ((finding["figure"] or finding)["text"], finding["computed"], expected.computed)
        for finding, expected in zip(findings, case.expected, strict=True)
        if expected.computed is not None and not same_value(finding["computed"], expected.computed)
    ]
    assert not wrong


def test_spans_slice_back_and_do_not_overlap(path: Path) -> None:
    case = read(path)
    report = report_of(case)
    places = [f["figure"] for f in report["findings"] if f["figure"]] + report["set_aside"]
    for place in [*places, *(f["span"] | {"text": f["text"]} for f in report["findings"])]:
        assert case.text[place["start"] : place["end"]] == place["text"]
    in_order = sorted(places, key=lambda place: place["start"])
    assert all(left["end"] <= right["start"] for left, right in pairwise(in_order))


def test_the_same_twice(path: Path) -> None:
    case = read(path)
    assert report_of(case) == report_of(case)


def test_a_sentence_added_at_the_end_changes_nothing_before_it(path: Path) -> None:
    case = read(path)
    before, after = report_of(case), report_of(case, HARMLESS)
    assert [f["figure"] for f in before["findings"]] == [f["figure"] for f in after["findings"]]
    assert before["set_aside"] == after["set_aside"]
    for old, new in zip(before["findings"], after["findings"], strict=True):
        assert filled(old["claim"]) == {slot: filled(new["claim"])[slot] for slot in filled(old["claim"])}


def filled(claim: dict[str, Any]) -> dict[str, Any]:
    """The slots of a claim that are not open."""
    slots = {**claim, **claim["scope"]}
    return {slot: slots[slot] for slot in slots if slot not in ("scope", "evidence") and slots[slot] is not None}
