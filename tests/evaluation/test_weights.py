"""The weights are fitted to what is meant, held to what they are by hand, and the same for the same cases."""

from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numcheck.claims.candidate import weights
from numcheck.claims.sentence.relate import Relation
from tests.evaluation.weights import FEWEST, LADDER, TARGET, by_hand, counted, fitted, written
from tests.evaluation.worths import Candidate, Case, Weight, Worth

A, B = ("loss", "a"), ("loss", "b")
TEXT = """\
# What words are worth.
[relation]
owned = 700  # by hand 750; 48 cases
attached = 600

[loss]
a = -5  # by hand; 3 cases
"""


def case(meant: dict[Weight, int], *others: dict[Weight, int], hand: dict[Weight, int]) -> Case:
    """A slot whose candidates are worth so many times the weights."""
    return tuple(Candidate(sum(hand[n] * t for n, t in one.items()), one) for one in (meant, *others))


def test_each_line_says_what_its_weight_is_by_hand() -> None:
    expected = {("relation", "owned"): 750, ("relation", "attached"): 600, A: -5}
    assert by_hand(TEXT) == expected


def test_what_is_written_says_the_count_of_cases_and_is_read_as_it_was() -> None:
    hand = by_hand(TEXT)
    values = {**hand, ("relation", "owned"): 800}
    text = written(TEXT, values, Counter({("relation", "owned"): 60, ("relation", "attached"): 1}))
    assert text.splitlines()[1:4] == [
        "[relation]",
        "owned = 800  # by hand 750; 60 cases",
        "attached = 600  # by hand; 1 case",
    ]
    assert text.splitlines()[-1] == "a = -5  # by hand; 0 cases"
    assert by_hand(text) == hand


def test_the_file_counts_the_cases_of_each_weight_and_few_are_as_by_hand() -> None:
    text = TARGET.read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if " = " in line]
    assert lines
    for line in lines:
        value, _, told = line.partition(" = ")[2].partition("  # by hand")
        hand, _, cases = told.partition("; ")
        assert (int(cases.split()[0]) < FEWEST) is (hand == "")
        assert abs(int(value) - int(hand or value)) <= 50


def test_no_relation_is_worth_more_than_a_nearer_one() -> None:
    told = weights()
    names = [Relation(name) for _, name in LADDER]
    assert all(told[near] >= told[far] for near, far in pairwise(names))


@pytest.mark.parametrize("strength", [1.0, 10.0, 100.0])
def test_a_weight_goes_where_the_cases_pull_it_and_less_far_the_more_it_is_held(strength: float) -> None:
    hand = {A: 0, B: 0}
    found = [case({A: 1}, {B: 1}, hand=hand)] * 30
    values, held = fitted(found, hand, strength), fitted(found, hand, 2 * strength)
    assert values[A] > held[A] > 0 > held[B] > values[B]
    assert fitted(found, hand, strength) == values


def test_one_with_few_cases_stays_and_so_does_one_that_makes_no_difference() -> None:
    hand = {A: 10, B: 20}
    few = [case({A: 1, B: 1}, {B: 1}, hand=hand)] * (FEWEST - 1)
    assert fitted(few, hand, 1) == hand
    assert counted(few) == {A: FEWEST - 1}
    assert fitted([*few, few[0]], hand, 1)[A] > 10
    assert fitted([*few, few[0]], hand, 1)[B] == 20


def test_no_step_of_the_ladder_is_passed() -> None:
    hand = {name: 100 - at for at, name in enumerate(LADDER)}
    found = [case({LADDER[3]: 1}, {LADDER[2]: 1}, hand=hand)] * 500
    values = fitted(found, hand, 1)
    assert values != hand
    assert all(values[near] >= values[far] for near, far in pairwise(LADDER))


numbers = st.integers(-1000, 1000)


@given(numbers, numbers, numbers)
def test_a_worth_tells_the_weights_that_it_comes_of(one: int, other: int, rest: int) -> None:
    first, second = Worth.of(one, name=A), Worth.of(other, name=B)
    for worth, told in (
        (first - second + rest, {A: 1, B: -1}),
        (rest - first, {A: -1}),
        (rest + (first + first) - second, {A: 2, B: -1}),
    ):
        assert {name: times for name, times in worth.told().items() if times} == told
        constant = int(worth) - sum({A: one, B: other}[name] * times for name, times in told.items())
        assert constant == rest
