"""Newspaper passages by an annotator who had not seen the code: which figures are true of the official data.

A line of passages.jsonl is a passage: its figures, each true or false, with the official value and why. Some are true
only as first published, and a few hang on words that numcheck does not read yet, so the floors stand below one.
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
PASSAGES = HERE / "passages.jsonl"
FLOORS = tomllib.loads((HERE / "floors.toml").read_text(encoding="utf-8"), parse_float=Decimal)["passages"]
FLAGS = {"contradicted", "missing_context", "imprecise"}


@cache
def passages() -> tuple[dict[str, Any], ...]:
    return tuple(json.loads(line) for line in PASSAGES.read_text(encoding="utf-8").splitlines())


@cache
def counts() -> tuple[Counter[str], tuple[str, ...]]:
    n: Counter[str] = Counter()
    wrong = []
    for passage in passages():
        report: Any = numcheck.check(passage["text"], published=passage["published"]).to_dict()
        for place in passage["figures"]:
            got = {
                finding["verdict"]
                for finding in report["findings"]
                if (told := finding["figure"] or finding["span"])["start"] < place["end"]
                and place["start"] < told["end"]
            }
            flagged = bool(got & FLAGS)
            kind = "true" if place["true"] else "false"
            n[kind] += 1
            n[f"{kind} flagged"] += flagged
            n[f"{kind} checked"] += bool(got - {"unverifiable"})
            if flagged is place["true"]:
                wrong.append(f"{passage['id']} {place['text']}")
    return n, tuple(wrong)


def test_the_floors_are_those_of_these_passages() -> None:
    assert hashlib.sha256(PASSAGES.read_bytes()).hexdigest() == FLOORS["fingerprint"]


@pytest.mark.parametrize("passage", passages(), ids=lambda passage: passage["id"])
def test_a_figure_stands_where_it_says(passage: dict[str, Any]) -> None:
    for place in passage["figures"]:
        assert passage["text"][place["start"] : place["end"]] == place["text"]


def test_true_figures_are_not_accused() -> None:
    n, wrong = counts()
    assert Decimal(n["true flagged"]) / n["true"] <= FLOORS["accused"], wrong


def test_false_figures_are_caught() -> None:
    n, wrong = counts()
    assert Decimal(n["false flagged"]) / n["false"] >= FLOORS["caught"], wrong


def test_most_true_figures_are_checked() -> None:
    n, _ = counts()
    assert Decimal(n["true checked"]) / n["true"] >= FLOORS["checked"]
