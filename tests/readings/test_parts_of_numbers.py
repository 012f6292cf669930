"""Numbers that are told as parts of others, as their sum, as all but so many, and as one in so many."""

import pytest

from numcheck.readings.answer import Ruling
from tests.readings.support import decided, holding

BRACKETS = (
    "Last month 51,862 people were stopped at the Mexican border, either caught by the Border Patrol (40,339) or "
    "turned away at a port of entry (11,523), the department said."
)


def test_a_number_in_brackets_is_of_what_stands_before_it() -> None:
    found = decided(BRACKETS, "2018-06-07")
    assert [one.ruling for one in found] == [Ruling.HOLDS] * 3
    assert [dict(one.option.members).get("component") for one in found if one.option] == [None, "USBP", "OFO"]


def test_a_number_that_adds_up_two_others_is_the_whole_agencys() -> None:
    text = (
        "The Border Patrol caught 12,195 people at the southwest border in March. Add the 4,393 deemed inadmissible at "
        "the ports and the total comes to 16,588."
    )
    last = decided(text, "2017-04-05")[-1]
    assert last.ruling is Ruling.HOLDS
    assert last.option is not None
    assert "component" not in dict(last.option.members)


def test_all_but_so_many_are_the_others() -> None:
    text = "CBP had 78,414 encounters at the southwest border in January 2021. All but 3,098 were agents' arrests."
    assert decided(text, "2021-02-11")[-1].ruling is Ruling.OPEN


@pytest.mark.parametrize(
    ("share", "holds"), [("One of every four", True), ("One in four", True), ("One in nine", False)]
)
def test_one_of_so_many_is_a_share(share: str, holds: bool) -> None:
    text = (
        f"{share} migrants the Border Patrol met on the southern border in November 2022 was met in the El Paso sector."
    )
    (one,) = decided(text, "2022-12-28")
    assert (one.ruling is Ruling.HOLDS) is holds


def test_a_share_that_something_rose_by_is_a_change() -> None:
    text = (
        "At the southwest border the Border Patrol's count of unaccompanied children rose by about half in fiscal 2016."
    )
    (one,) = decided(text, "2016-10-18")
    assert one.ruling is Ruling.HOLDS


@pytest.mark.parametrize("year", ["the fiscal year that ended last month", "the budget year just ended"])
def test_a_year_that_has_just_ended(year: str) -> None:
    one = holding(f"The Border Patrol's Swanton sector recorded about 19,390 apprehensions in {year}.", "2024-10-30")
    assert str(one.period) == "FY2024"


def test_whom_another_sentence_names_restricts_no_sector_s_number() -> None:
    text = (
        "Border authorities encountered 17,638 Haitians at the southwest border in September. The Border Patrol's Del "
        "Rio sector reported some 43,570 apprehensions for the month."
    )
    assert decided(text, "2021-10-23")[-1].ruling is Ruling.HOLDS


@pytest.mark.parametrize(
    "text",
    [
        "El Centro ended fiscal 2024 with some 17,480 apprehensions, barely a third of the 50,570 of the year before.",
        "Laredo's sector made about 7,440 apprehensions in October 2021, one-fifth fewer than a year before.",
    ],
)
def test_a_share_of_another_number_and_so_much_fewer(text: str) -> None:
    assert all(one.ruling is Ruling.HOLDS for one in decided(text, "2024-12-02")[:2])
    told = "a third" if "a third" in text else "one-fifth"
    assert decided(text.replace(told, "two thirds"), "2024-12-02")[1].ruling is not Ruling.HOLDS


def test_an_estimated_number_is_no_forecast() -> None:
    (one,) = decided("The Yuma sector wrapped up fiscal 2022 with an estimated 310,090 apprehensions.", "2022-11-15")
    assert one.ruling is Ruling.HOLDS
    (other,) = decided("The Yuma sector is estimated to make about 310,000 apprehensions in fiscal 2022.", "2022-11-15")
    assert other.ruling is Ruling.OPEN


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("Encounters at the southwest border in May 2021 were nearly eight times the May 2020 level.", "05"),
        ("Encounters at the southwest border in June 2021 were nearly six times the June 2020 total.", "06"),
        ("Encounters at the southwest border in May 2021 were nearly eight times as many as in May 2020.", "05"),
    ],
)
def test_a_time_right_behind_a_multiple_is_what_it_is_of(text: str, month: str) -> None:
    told = holding(text, "2022-11-12")
    assert (str(told.period), str(told.baseline)) == (f"2021-{month}", f"2020-{month}")
