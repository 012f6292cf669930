"""The printed number as evidence: how a value stands to it, and how likely an unrelated one would."""

from decimal import Decimal

import pytest

from numcheck.readings.number import Fit, chance, of_level, of_percent, of_ratio, of_share, probability
from tests.readings.support import count


@pytest.mark.parametrize(
    ("text", "value", "fit"),
    [
        ("241,136 people", "241136", Fit.AGREES),
        ("241,136 people", "239416", Fit.REVISED),
        ("241,136 people", "233000", Fit.SHADE),
        ("241,136 people", "200000", Fit.OFF),
        ("241,163 people", "241136", Fit.SHADE),  # a slip of the hand is no revision
        ("about 240,000 people", "241136", Fit.AGREES),
        ("241,000 people", "241136", Fit.AGREES),
        ("more than 240,000 people", "241136", Fit.AGREES),
        ("more than 240,000 people", "239100", Fit.NEAR),
        ("nearly 240,000 people", "190000", Fit.OFF),
    ],
)
def test_how_a_level_stands_to_a_number(text: str, value: str, fit: Fit) -> None:
    assert of_level(count(text), Decimal(value)) is fit


def test_figures_that_are_closed_are_no_longer_revised() -> None:
    figure = count("241,136 people")
    assert of_level(figure, Decimal(240000), revisable=False) is Fit.OFF
    assert of_level(figure, Decimal(241140), revisable=False) is Fit.REVISED


def test_a_figure_held_rounded_agrees_within_its_rounding() -> None:
    assert of_level(count("241,136 people"), Decimal(241100), 50) is Fit.AGREES


@pytest.mark.parametrize(
    ("text", "value", "fit"),
    [
        ("12 percent", "12.4", Fit.AGREES),
        ("12.3 percent", "12.45", Fit.REVISED),
        ("more than 12 percent", "11.9", Fit.NEAR),
        ("12 percent", "17", Fit.OFF),
    ],
)
def test_how_a_percentage_stands_to_a_number(text: str, value: str, fit: Fit) -> None:
    assert of_percent(count(text), Decimal(value)) is fit


def test_a_part_on_the_edge_of_a_percent_may_round_to_the_next_by_a_revision() -> None:
    figure = count("27 percent")
    assert [of_share(figure, Decimal(value)) for value in ("27.49", "27.52", "27.58")] == [
        Fit.AGREES,
        Fit.REVISED,
        Fit.NEAR,
    ]
    assert of_percent(figure, Decimal("27.52")) is Fit.NEAR


def test_how_a_ratio_stands_to_a_multiple() -> None:
    figure = count("Encounters doubled.")
    assert of_ratio(figure, Decimal("2.02")) is Fit.AGREES
    assert of_ratio(figure, Decimal("3.4")) is Fit.OFF


def test_only_what_is_within_revisions_holds() -> None:
    assert [fit for fit in Fit if fit.holds] == [Fit.AGREES, Fit.REVISED]


def test_the_more_a_number_tells_the_less_it_agrees_by_chance() -> None:
    told = ["241,136 people", "1,234 people", "241,000 people", "12.3 percent", "12 percent", "more than 12 percent"]
    by_chance = [chance(count(text)) for text in told]
    assert by_chance == sorted(by_chance)
    assert all(0 < one <= 0.4 for one in by_chance)


def test_a_cost_is_minus_a_logarithm() -> None:
    assert probability(0) == 1
    assert probability(70) == pytest.approx(0.4966, abs=1e-4)
