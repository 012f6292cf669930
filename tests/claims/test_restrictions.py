"""Sentences that narrow what their paragraph told before them."""

import pytest

from numcheck.readings.answer import Ruling
from tests.readings.support import decided

TOLD = "CBP had 13,126 encounters at the northern border in January 2023."


@pytest.mark.parametrize(
    "after",
    [
        "Those figures cover only adults.",
        "The numbers are from the ports of entry alone.",
        "These totals just count families.",
    ],
)
def test_what_stands_before_it_is_left_open(after: str) -> None:
    assert [one.ruling for one in decided(f"{TOLD} {after}")] == [Ruling.OPEN]


@pytest.mark.parametrize(
    "after",
    [
        "Those figures only tell a part of the story.",
        "The numbers are for the whole border.",
        "Only that data is public.",
        "\n\nThat data is for the Swanton sector only.",
    ],
)
def test_other_sentences_narrow_nothing(after: str) -> None:
    assert [one.ruling for one in decided(f"{TOLD} {after}")] == [Ruling.HOLDS]


def test_what_follows_it_is_not_narrowed() -> None:
    assert [one.ruling for one in decided(f"Those figures cover only adults. {TOLD}")] == [Ruling.HOLDS]


def test_a_sector_that_it_names_is_that_of_the_sentence_before() -> None:
    said = (
        "CBP had 13,126 encounters at the northern border in January 2023. Agents apprehended 370 migrants in "
        "January 2023. That data is for the Swanton sector only."
    )
    first, told = decided(said)
    assert (first.ruling, told.ruling) == (Ruling.OPEN, Ruling.HOLDS)
    assert told.option is not None
    assert dict(told.option.members)["area"] == "Swanton"
