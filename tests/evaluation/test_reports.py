"""Published reports restated by annotators who had not seen the code, with the reporters' errors and some of their own.

A line of reports.jsonl is a passage: its claims, not all of its figures, each with the verdicts that a careful reader
with the figures at hand would accept, and the official value. Whoever reads them for code knows them: what came of
them at first sight is told beside the floors.
"""

import hashlib
import tomllib
from collections import Counter
from decimal import Decimal
from functools import cache
from itertools import pairwise

import pytest

import numcheck
from tests.evaluation.gold import HERE
from tests.evaluation.labelled import FLAGS, Passage, passages

REPORTS = HERE / "reports.jsonl"
FLOORS = tomllib.loads((HERE / "floors.toml").read_text(encoding="utf-8"), parse_float=Decimal)["reports"]


def of_reports() -> list[Passage]:
    return [passage for passage in passages() if passage.file == "reports"]


@cache
def counts() -> Counter[str]:
    n: Counter[str] = Counter()
    for passage in of_reports():
        report = numcheck.check(passage.text, published=passage.published)
        for label in passage.labels:
            if label.accept == {"unverifiable"}:
                continue
            near = (one for one in report.findings if one.claim.figure.span.overlaps(label.span))
            got = {one.verdict.value for one in near}
            truth = "false" if label.is_wrong else "true"
            n[truth] += 1
            n[f"{truth} flagged"] += bool(got & FLAGS)
            n[f"{truth} supported"] += got == {"supported"}
    return n


def test_the_floors_are_those_of_these_reports() -> None:
    assert hashlib.sha256(REPORTS.read_bytes()).hexdigest() == FLOORS["fingerprint"]


def test_no_claim_is_judged_twice() -> None:
    for passage in of_reports():
        places = sorted(label.span for label in passage.labels)
        assert all(first.end <= second.start for first, second in pairwise(places)), passage.text


@pytest.mark.parametrize(
    ("part", "whole", "ceiling"),
    [("true flagged", "true", "accused"), ("false supported", "false", "passed")],
)
def test_no_mistake_is_above_its_ceiling(part: str, whole: str, ceiling: str) -> None:
    n = counts()
    assert Decimal(n[part]) / n[whole] <= FLOORS[ceiling], dict(n)


@pytest.mark.parametrize(
    ("part", "whole", "floor"),
    [("false flagged", "false", "caught"), ("true supported", "true", "vouched")],
)
def test_no_merit_is_below_its_floor(part: str, whole: str, floor: str) -> None:
    n = counts()
    assert Decimal(n[part]) / n[whole] >= FLOORS[floor], dict(n)
