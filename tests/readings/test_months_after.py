"""Months right behind those told before: `in the eight months since`."""

import pytest

from numcheck.readings.answer import Ruling
from tests.readings.support import ruling

TOLD = "From October 2024 through January 2025 agents made 179,549 arrests at the southwest border."


@pytest.mark.parametrize(
    "when",
    [
        "In the eight months since, agents made",
        "In the eight months that followed, there were",
        "Over the next eight months they made",
        "During the following eight months they made",
    ],
)
def test_they_are_added_up(when: str) -> None:
    assert ruling(f"{TOLD} {when} 57,989.", "2025-10-08", "57,989") is Ruling.HOLDS
    assert ruling(f"{TOLD} {when.replace('eight', 'six')} 57,989.", "2025-10-08", "57,989") is not Ruling.HOLDS


def test_a_part_and_its_number_printed_bear_each_other_out() -> None:
    text = (
        "There were 172,331 encounters at the southwest border in March. It was a high for the year. More than 103,000 "
        "of those people, or {} percent, were expelled under Title 42."
    )
    assert ruling(text.format(60), "2021-04-09", "60 percent") is not Ruling.FLAGGED  # by first releases it holds
    assert ruling(text.format(40), "2021-04-09", "40 percent") is Ruling.FLAGGED
