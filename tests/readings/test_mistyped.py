"""Slips of the hand in a long number, and what is none."""

from decimal import Decimal

import pytest

from numcheck.readings.mistyped import mistyped, one_slip


@pytest.mark.parametrize(
    ("printed", "official", "is_slip"),
    [
        ("2387944", "2378944", True),
        ("239741", "249740", False),
        ("259740", "249740", True),
        ("249741", "249740", False),
        ("249704", "249740", True),
        ("249740", "249740", False),
        ("24974", "249740", False),
        ("1841", "1840", False),
        ("2841", "1841", False),
    ],
)
def test_one_digit_or_two_that_changed_places_are_a_slip(printed: str, official: str, *, is_slip: bool) -> None:
    assert one_slip(Decimal(printed), Decimal(official)) is is_slip
    assert one_slip(Decimal(official), Decimal(printed)) is is_slip


@pytest.mark.parametrize(
    ("printed", "official", "is_mistyped"),
    [("137743", "137473", True), ("39733", "39773", True), ("39763", "39773", False), ("1", "12", False)],
)
def test_digits_that_changed_places_or_the_wrong_one_doubled(printed: str, official: str, *, is_mistyped: bool) -> None:
    assert mistyped(Decimal(printed), Decimal(official)) is is_mistyped
