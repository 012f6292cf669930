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
        "{} led, and more came by the ports.",
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


def test_each_place_counts_on_from_the_one_before() -> None:
    told = decided(TOLD.format("San Diego had the most, then El Paso, then Tucson."), "2024-09-17")
    assert [one.ruling for one in told] == [Ruling.HOLDS] * 4
    wrong = decided(TOLD.format("San Diego had the most, then Tucson, then El Paso."), "2024-09-17")
    assert [one.ruling for one in wrong] == [Ruling.HOLDS] * 2 + [Ruling.FLAGGED] * 2


def test_what_leads_to_something_is_no_place() -> None:
    text = TOLD.format("The trail in San Diego led, he said, to Tucson. Tucson led to talks in Mexico.")
    assert len(decided(text, "2024-09-17")) == 1


@pytest.mark.parametrize("verb", ["eclipsing", "topping", "outdoing"])
def test_a_number_passes_another_time(verb: str) -> None:
    text = f"CBP counted 234,088 encounters on the southwest border in April 2022, {verb} {{}}."
    for month, ruling in (("March", Ruling.HOLDS), ("May 2022", None)):
        told = decided(text.format(month), "2022-07-18")[-1].ruling
        assert told is ruling if ruling else told is not Ruling.HOLDS
