"""Combinations of candidates: each once, the cheapest first, no more than asked for."""

import math
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from numcheck.claims.candidate import Evidence, Slot
from numcheck.claims.sentence.relate import Relation
from numcheck.readings.enumerate import Ranked, combinations, ranked


def slot(**weights: int) -> Slot[str]:
    found: Slot[str] = Slot()
    for value, weight in weights.items():
        found.add(value, Evidence(weight, Relation.CLAUSE))
    return found


def row(costs: list[int]) -> list[Ranked[str | None]]:
    return [Ranked(f"v{at}", cost, Relation.CLAUSE) for at, cost in enumerate(sorted(costs))]


def test_candidates_are_ranked_by_their_part_of_all_odds() -> None:
    found = ranked(slot(a=0, b=300, c=100))
    assert [one.value for one in found] == ["b", "c", "a"]
    assert sum(math.exp(-one.cost / 100) for one in found) == pytest.approx(1, abs=0.02)


def test_a_certain_candidate_costs_nothing_and_far_ones_are_left_out() -> None:
    assert ranked(slot(a=0, b=2000)) == [Ranked("b", 0, Relation.CLAUSE)]
    assert ranked(slot()) == []


def test_of_several_pieces_of_evidence_the_best_counts() -> None:
    found: Slot[str] = Slot()
    for weight in (100, 300, 200):
        found.add("a", Evidence(weight, Relation.CLAUSE))
    assert [evidence.weight for _, evidence in found.items()] == [300]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.integers(0, 400), min_size=1, max_size=4), min_size=1, max_size=3))
def test_every_combination_comes_once_the_cheapest_first(costs: list[list[int]]) -> None:
    slots = {f"s{at}": row(some) for at, some in enumerate(costs)}
    found = list(combinations(slots, most=1000, deep=10_000))
    told = [cost for cost, _ in found]
    assert told == sorted(told)
    assert told == [sum(choice.cost for choice in choices) for _, choices in found]
    values = [tuple(choice.value for choice in choices) for _, choices in found]
    assert sorted(values) == sorted(product(*([one.value for one in some] for some in slots.values())))


def test_no_more_than_asked_for_and_none_too_deep() -> None:
    slots = {"s": row([0, 100, 200]), "t": row([0, 50])}
    assert [cost for cost, _ in combinations(slots, most=3, deep=1000)] == [0, 50, 100]
    assert [cost for cost, _ in combinations(slots, most=100, deep=100)] == [0, 50, 100]


def test_a_slot_without_candidates_is_left_out() -> None:
    ((_, choices),) = combinations({"s": row([0]), "t": []}, most=10, deep=100)
    assert [choice.slot for choice in choices] == ["s"]
