"""What says that a member is first: each verb with each object, whatever stands between, and among how many."""

import pytest

from numcheck.readings.answer import Ruling
from tests.readings.support import decided

TOLD = "Border Patrol apprehensions at the southwest border came to 58,009 in August. {}"


@pytest.mark.parametrize(
    "said",
    [
        "{} led the nine sectors.",
        "{} was once again the busiest.",
        "{} topped the sector table.",
        "{} is still the busiest sector.",
        "{} held the lead.",
        "{} recorded the most.",
        "{} was busiest.",
        "The busiest? {} led all nine sectors.",
    ],
)
def test_the_first_member_is_told_in_many_ways(said: str) -> None:
    for sector, ruling in (("San Diego", Ruling.HOLDS), ("Tucson", Ruling.FLAGGED)):
        assert decided(TOLD.format(said.format(sector)), "2024-09-17")[-1].ruling is ruling, sector


def test_so_many_times_a_year_is_a_multiple_of_it() -> None:
    text = "Yuma Sector agents recorded about 310,000 encounters in fiscal 2022, roughly {} times fiscal 2020."
    for times, ruling in (("35", Ruling.HOLDS), ("25", None)):
        told = decided(text.format(times), "2022-10-28")[-1].ruling
        assert told is ruling if ruling else told is not Ruling.HOLDS
