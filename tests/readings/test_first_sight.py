"""Sentences as an annotator wrote them who had not seen the code, each fault by its kind."""

import pytest

from numcheck.readings.answer import Ruling
from tests.readings.support import decided


@pytest.mark.parametrize(
    ("text", "date", "which"),
    [
        # What the last month of a run came to is no mark of each.
        ("Border Patrol arrests at the southwest border declined for a third straight month in August, to fewer than "
         "9,000.", "2026-09-18", 0),
        # A run ends before what is told to have come then.
        ("CBP counted 178,840 encounters at the southwest border in December. July was the peak month. The count then "
         "fell three months running before it turned up again in November.", "2022-02-22", -1),
    ],
)  # fmt: skip
def test_a_run_is_of_the_months_that_it_tells(text: str, date: str, which: int) -> None:
    assert decided(text, date)[which].ruling is Ruling.HOLDS
    for told, wrong in (("third", "fifth"), ("three", "five")):
        assert decided(text.replace(told, wrong), date)[which].ruling is not Ruling.HOLDS or told not in text


def test_what_has_a_verb_of_its_own_ends_no_list() -> None:
    text = (
        "CBP counted 180,034 encounters at the southwest border in May. There were more Guatemalans than Hondurans, "
        "and Ecuadorians stayed under 12,000."
    )
    told = decided(text, "2021-06-10")[-1]
    assert told.ruling is Ruling.HOLDS
    assert told.option is not None
    assert dict(told.option.members)["citizenship"] == "Ecuador"


def test_nobody_is_ahead_of_one_that_has_none_there() -> None:
    text = (
        "Texas had the most encounters at the southwest border in fiscal 2023, 1.39 million. New Mexico stayed ahead "
        "of Florida."
    )
    assert decided(text, "2023-11-08")[-1].ruling is Ruling.OPEN


def test_the_ports_are_no_sector_told_before() -> None:
    text = (
        "The Border Patrol made 400,651 apprehensions at the southwest border in fiscal 2020. Tucson was the "
        "second-busiest sector. At the ports, encounters held steady from 2019."
    )
    assert decided(text, "2020-10-15")[-1].ruling is not Ruling.HOLDS
    text = (
        "El Paso was the busiest sector in May, with Tucson second. At the southwest ports of entry fewer than {} "
        "people were encountered."
    )
    for number, holds in (("2,000", False), ("4,000", True)):
        assert (decided(text.format(number), "2025-06-19")[-1].ruling is Ruling.HOLDS) is holds


def test_nothing_was_more_than_in_a_month_behind_it() -> None:
    text = (
        "August's 203,597 encounters at the southwest border were 26 percent above those of September 2021. More "
        "unaccompanied children arrived than in July."
    )
    told = decided(text, "2022-09-20")[-1]
    assert told.ruling is not Ruling.HOLDS
