"""What a report says goes through JSON and comes back the same, and nothing else can be made of it."""

import json
import pickle
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest

from numcheck.cache.wire import UnknownKindError, packed, unpacked
from numcheck.checker import Checker
from numcheck.claims.claim import Unsaid
from numcheck.documents.document import Span
from numcheck.findings.finding import Finding, Verdict
from numcheck.reports.report import Report
from tests.shared import ROOT, catalog, seed_report, seeds


def reports() -> Iterator[Report]:
    """The sample articles, and the passages of every kind of claim."""
    yield from map(seed_report, seeds())
    checker = Checker(catalog())
    lines = (ROOT / "tests" / "evaluation" / "official.jsonl").read_text(encoding="utf-8").splitlines()
    for line in lines[::40]:
        told = json.loads(line)
        yield checker.check(told["text"], told.get("published"))


def test_a_report_comes_back_as_it_was() -> None:
    many = 0
    for report in reports():
        for said in (report.findings, report.set_aside, report.suppressed, report.signed_off, report.problems):
            back = unpacked(json.loads(json.dumps(packed(said))))
            assert back == said
            assert repr(back) == repr(said)
            many += len(said)
    assert many > 200


@pytest.mark.parametrize(
    "value",
    [
        Decimal("-0.50"),
        (),
        ((1,), "x", None, True, 0.1),
        Verdict.SUPPORTED,
        Span(1, 2),
        "\ud800 \u2028",
        {"a": Span(0, 1)},
    ],
)
def test_values_of_every_kind(value: object) -> None:
    back = unpacked(json.loads(json.dumps(packed(value))))
    assert (type(back), back) == (type(value), value)
    assert unpacked(packed(Unsaid())) == Unsaid()


@pytest.mark.parametrize("value", [[1], {1}, b"x", object(), 1j, Span])
def test_other_values_are_refused(value: object) -> None:
    with pytest.raises(UnknownKindError):
        packed(value)


@pytest.mark.parametrize(
    "raw",
    [
        *([], [1], [[]], ["os.system", "true"], ["Span", 1], ["Span", 1, 2, 3], ["Finding"], ["Verdict", "right"]),
        *(["Verdict"], ["Decimal", "much"], ["Decimal"], ["{}", 1], ["{}", ["a"]], ["Scope", ["a", "b", "c"]], [None]),
    ],
)
def test_what_was_never_written_is_refused(raw: Any) -> None:
    with pytest.raises(UnknownKindError):
        unpacked(raw)


def test_every_finding_may_be_pickled_too() -> None:
    for report in reports():
        assert all(isinstance(one, Finding) for one in pickle.loads(pickle.dumps(report)))
