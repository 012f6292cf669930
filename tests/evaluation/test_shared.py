"""Corpora that are not the project's to publish, where a developer has them beside the repository."""

import importlib.util
import json
import tomllib
from collections import defaultdict
from decimal import Decimal
from pathlib import Path
from statistics import mean
from types import ModuleType
from typing import Any

import pytest

import numcheck

SHARED = Path(__file__).resolve().parents[2] / "../shared"
FLOORS = tomllib.loads((Path(__file__).parent / "floors.toml").read_text(encoding="utf-8"), parse_float=Decimal)[
    "shared"
]
OTHERWISE = tomllib.loads((Path(__file__).parent / "otherwise.toml").read_text(encoding="utf-8"))


def scorer(folder: str) -> ModuleType:
    """The corpus's own measure."""
    path = SHARED / folder / "score.py"
    spec = importlib.util.spec_from_file_location(f"shared_{folder}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def share(part: int, whole: int) -> Decimal:
    return Decimal(part) / whole if whole else Decimal(1)


@pytest.mark.skipif(not (SHARED / "claims" / "dev.jsonl").is_file(), reason="needs the adjudicated claims in ../shared")
def test_adjudicated_claims() -> None:
    module = scorer("claims")
    rows = lines(SHARED / "claims" / "dev.jsonl")
    counts, wrong = module.score_claims(rows, module.check(rows))
    assert counts["errors"] == 0, wrong
    floors = FLOORS["claims"]
    assert share(counts["good flags"], counts["flags"]) >= floors["precision"], wrong
    assert share(counts["caught"], counts["deserve"]) >= floors["recall"], wrong
    assert share(counts["covered"], counts["checkable"]) >= floors["coverage"], wrong
    assert share(counts["slots right"], counts["slots"]) >= floors["slots"], wrong


@pytest.mark.skipif(not (SHARED / "suites" / "dev.jsonl").is_file(), reason="needs the extractors' cases in ../shared")
def test_other_extractors_cases() -> None:
    module = scorer("suites")
    every = lines(SHARED / "suites" / "dev.jsonl")
    # Where good sense about news answers otherwise than a suite, the reason is written down.
    otherwise = {name for entry in OTHERWISE.values() for name in entry["cases"]}
    assert otherwise <= {case["id"] for case in every}
    assert len(otherwise) <= Decimal("0.03") * len(every)
    for kind, excused in (("all", set()), ("without", otherwise)):
        suites: dict[str, list[dict[str, Any]]] = defaultdict(list)
        for case in every:
            if case["id"] not in excused:
                suites[case["suite"]].append(case)
        values, places = [], []
        for cases in suites.values():
            found = {case["id"]: module.predictions(numcheck.find_figures(case["text"])) for case in cases}
            value, exact, _ = module.score(cases, found)
            values.append(value[2])
            places.append(exact[2])
        floors = FLOORS["suites"][kind]
        assert mean(values) >= floors["macro_value_f1"]
        assert mean(places) >= floors["macro_exact_f1"]
