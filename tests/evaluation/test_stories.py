"""Short stories by an annotator who had not seen the code: how many of their claims get an acceptable verdict.

A line of stories.jsonl is a story: its claims with the verdicts that a careful reader would accept, and figures that
are no claim about these statistics. A few expectations are matters of opinion (may "that number" be read by its value
where the words beside it name the wrong border?), so the floors stand below one.
"""

import hashlib
import json
import tomllib
from collections import Counter
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import numcheck

HERE = Path(__file__).parent
STORIES = HERE / "stories.jsonl"
FLOORS = tomllib.loads((HERE / "floors.toml").read_text(encoding="utf-8"), parse_float=Decimal)["stories"]
FLAGS = {"contradicted", "missing_context", "imprecise"}


@cache
def stories() -> tuple[dict[str, Any], ...]:
    return tuple(json.loads(line) for line in STORIES.read_text(encoding="utf-8").splitlines())


@cache
def findings(name: str) -> tuple[dict[str, Any], ...]:
    story = next(story for story in stories() if story["id"] == name)
    report: Any = numcheck.check(story["text"], published=story["published"]).to_dict()
    return tuple(report["findings"])


def verdicts(name: str, place: dict[str, Any]) -> set[str]:
    figures = ((f["figure"], f["verdict"]) for f in findings(name))
    return {v for figure, v in figures if figure["start"] < place["end"] and place["start"] < figure["end"]}


@cache
def counts() -> Counter[str]:
    n: Counter[str] = Counter()
    for story in stories():
        for claim in story["claims"]:
            got, accepted = verdicts(story["id"], claim), set(claim["accept"])
            n["claims"] += 1
            n["accepted"] += bool(got & accepted)
            n["flags"] += bool(got & FLAGS)
            n["good flags"] += bool(got & FLAGS and accepted & FLAGS)
            n["deserve"] += accepted <= FLAGS
            n["caught"] += accepted <= FLAGS and bool(got & FLAGS)
    return n


def test_the_floors_are_those_of_these_stories() -> None:
    assert hashlib.sha256(STORIES.read_bytes()).hexdigest() == FLOORS["fingerprint"]


@pytest.mark.parametrize("story", stories(), ids=lambda story: story["id"])
def test_a_story_stands_where_it_says(story: dict[str, Any]) -> None:
    for place in story["claims"]:
        assert story["text"][place["start"] : place["end"]] == place["figure"]


@pytest.mark.parametrize(
    ("part", "whole", "floor"),
    [("accepted", "claims", "accepted"), ("good flags", "flags", "precision"), ("caught", "deserve", "recall")],
)
def test_no_measure_is_below_its_floor(part: str, whole: str, floor: str) -> None:
    n = counts()
    assert Decimal(n[part]) / n[whole] >= FLOORS[floor], dict(n)


@pytest.mark.parametrize("story", stories(), ids=lambda story: story["id"])
def test_what_is_no_claim_is_not_flagged(story: dict[str, Any]) -> None:
    for place in story["no_claim"]:
        assert not verdicts(story["id"], place) & FLAGS, place
