"""The extractor on news: what it finds, and what it must not take for a figure."""

import tomllib
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest

from numcheck.figures.figure import Kind
from tests.evaluation import news

HERE = Path(__file__).parent
FLOORS = tomllib.loads((HERE / "floors.toml").read_text(encoding="utf-8"), parse_float=Decimal)["news"]


@cache
def result(name: str) -> news.Score:
    return news.score(news.load(HERE / f"{name}.jsonl"))


@pytest.mark.parametrize("name", ["news", "news_later"])
def test_the_sentences_are_the_ones_measured(name: str) -> None:
    assert news.fingerprint(HERE / f"{name}.jsonl") == FLOORS[name]["fingerprint"]


@pytest.mark.parametrize("name", ["news", "news_later"])
def test_figures_of_news(name: str) -> None:
    found, floors = result(name), FLOORS[name]
    assert found.f1 >= floors["value_f1"], "\n".join(found.wrong)
    assert found.share("kinds") >= floors["kinds"], "\n".join(found.wrong)
    assert found.share("places") >= floors["places"], "\n".join(found.wrong)
    assert found.counts["fallen"] <= floors["traps_taken"], "\n".join(found.wrong)


def test_every_kind_and_every_trap_is_in_them() -> None:
    rows = news.load()
    kinds = {figure["kind"] for row in rows for figure in row["figures"]}
    reasons = {trap["reason"] for row in rows for trap in row["traps"]}
    assert kinds == set(Kind)
    assert len(reasons) == 12


def test_a_false_figure_and_a_lost_one_lower_the_score() -> None:
    row = {
        "id": "x",
        "text": "Under Title 42 they made 17 arrests.",
        "figures": [{"text": "17", "start": 25, "end": 27, "kind": "count", "value": "18"}],
        "traps": [{"text": "17", "start": 25, "end": 27, "reason": "identifier"}],
    }
    found = news.score([row])
    assert found.counts == {"missed": 1, "extra": 1, "traps": 1, "fallen": 1}
    assert found.f1 == 0
