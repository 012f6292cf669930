"""Texts in many voices, on which weights are fitted: that their file is current and says what it should."""

import json
from collections import Counter
from itertools import chain
from typing import Any

import pytest

from tests.evaluation.official.build import VOICES

ROWS: list[dict[str, Any]] = [json.loads(line) for line in VOICES.path.read_text(encoding="utf-8").splitlines()]


def test_building_gives_the_committed_file() -> None:
    assert VOICES.build() == VOICES.path.read_text(encoding="utf-8")


@pytest.mark.parametrize("row", ROWS, ids=lambda row: str(row["id"]))
def test_a_mention_stands_where_it_says_and_no_two_share_a_place(row: dict[str, Any]) -> None:
    mentions = [*row["claims"], *row.get("traps", [])]
    assert all(row["text"][each["start"] : each["end"]] == each["figure"] for each in mentions)
    places = Counter(chain.from_iterable(range(each["start"], each["end"]) for each in mentions))
    assert set(places.values()) <= {1}


def test_no_verdict_is_accepted_twice() -> None:
    accepted = [claim["accept"] for row in ROWS for claim in row["claims"]]
    assert [each for each in accepted if len(set(each)) < len(each)] == []


def test_about_one_figure_in_eight_is_wrong() -> None:
    flags = [claim["flag"] for row in ROWS for claim in row["claims"]]
    assert 0.11 < sum(flags) / len(flags) < 0.15


def test_no_text_comes_twice() -> None:
    assert len({row["text"] for row in ROWS}) == len(ROWS)
