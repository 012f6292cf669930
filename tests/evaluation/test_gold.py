"""The gold claims are sound, and numcheck does not fall below its floors on them."""

import tomllib
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from numcheck.datasets.catalog import Catalog
from numcheck.datasets.scope import Scope
from numcheck.periods import Period
from tests import shared
from tests.evaluation.evaluate import reports
from tests.evaluation.gold import Context, GoldClaim, fingerprint, load
from tests.evaluation.scoring import MEASURES, Score, score

FLOORS = tomllib.loads((Path(__file__).parent / "floors.toml").read_text(encoding="utf-8"), parse_float=Decimal)
CONTEXTS = load()
CLAIMS = [(context, claim) for context in CONTEXTS for claim in context.claims]
BY_NAME = [f"{context.name}-{claim.figure}" for context, claim in CLAIMS]


@pytest.fixture(scope="module")
def result() -> Score:
    return score(CONTEXTS, reports(CONTEXTS))


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return shared.catalog()


def test_the_floors_are_those_of_this_corpus() -> None:
    assert fingerprint() == FLOORS["fingerprint"], "gold.jsonl has changed: look at the floors, then write its sha256"


@pytest.mark.parametrize("measure", MEASURES)
def test_no_measure_is_below_its_floor(result: Score, measure: str) -> None:
    assert result.share(measure) >= FLOORS["gold"][measure], "\n".join(result.wrong)


@pytest.mark.parametrize(("context", "claim"), CLAIMS, ids=BY_NAME)
def test_a_gold_claim_stands_where_it_says(context: Context, claim: GoldClaim) -> None:
    assert context.text[claim.start : claim.end] == claim.figure


@pytest.mark.parametrize(("context", "claim"), CLAIMS, ids=BY_NAME)
def test_a_gold_value_is_what_the_official_tables_add_up_to(
    catalog: Catalog, context: Context, claim: GoldClaim
) -> None:
    if claim.computed is None:
        return
    assert claim.period is not None, context.name
    value = total(catalog, claim, claim.period)
    if claim.operation in ("change", "multiple"):
        assert claim.baseline is not None, context.name
        base = max(total(catalog, claim, period) for period in periods(claim.baseline))
        value = value / base if claim.operation == "multiple" else 100 * (value - base) / base
    assert abs(value - claim.computed) <= abs(value) * Decimal("0.00001")


def total(catalog: Catalog, claim: GoldClaim, period: str) -> Decimal:
    component, border = claim.component or "CBP", claim.border or "nationwide"
    scope = Scope(claim.scope, component=component, border=border)
    official = catalog.total("encounters", scope, Period.parse(period))
    assert official is not None, (scope, period)
    return official.value


def periods(baseline: str) -> list[str]:
    """The fiscal years of `max(FY2017..FY2020)`, or the one period."""
    if not baseline.startswith("max("):
        return [baseline]
    first, last = (int(part.removeprefix("FY")) for part in baseline[4:-1].split(".."))
    return [f"FY{year}" for year in range(first, last + 1)]


def test_a_wrong_report_costs_its_score() -> None:
    """The measure itself: silence costs recall and coverage, a flag on everything costs precision."""
    silent: list[dict[str, Any]] = [{"findings": []} for _ in CONTEXTS]
    assert score(CONTEXTS, silent).share("recall") == 0
    assert score(CONTEXTS, silent).share("coverage") == 0
    assert score(CONTEXTS, [accusing(context) for context in CONTEXTS]).share("precision") < Decimal("0.6")


def accusing(context: Context) -> dict[str, Any]:
    claim: dict[str, Any] = {"operation": "level", "direction": None, "period": None, "baseline": None, "scope": {}}
    return {
        "findings": [
            {
                "figure": {"start": gold.start, "end": gold.end, "text": gold.figure},
                "span": {"start": gold.start, "end": gold.end},
                "verdict": "contradicted",
                "rule": "NC101",
                "computed": None,
                "claim": claim,
            }
            for gold in context.claims
        ]
    }
