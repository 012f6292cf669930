"""Texts written for the official figures, with verdicts worked out from the tables by a script of their own."""

import tomllib
from decimal import Decimal
from pathlib import Path

import pytest

from tests.evaluation.evaluate import reports
from tests.evaluation.gold import fingerprint, load
from tests.evaluation.scoring import MEASURES, Score, score

HERE = Path(__file__).parent
PATH = HERE / "official.jsonl"
FLOORS = tomllib.loads((HERE / "floors.toml").read_text(encoding="utf-8"), parse_float=Decimal)["official"]


@pytest.fixture(scope="module")
def result() -> Score:
    contexts = load(PATH)
    return score(contexts, reports(contexts))


def test_the_floors_are_those_of_these_texts() -> None:
    assert fingerprint(PATH) == FLOORS["fingerprint"]


@pytest.mark.parametrize("measure", MEASURES)
def test_no_measure_is_below_its_floor(result: Score, measure: str) -> None:
    assert result.share(measure) >= FLOORS[measure], "\n".join(result.wrong)


def test_a_claim_stands_where_it_says() -> None:
    for context in load(PATH):
        for claim in context.claims:
            assert context.text[claim.start : claim.end] == claim.figure, context.name
