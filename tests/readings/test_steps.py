"""Numbers told after or against one another: what one came to later, what it is held against, what a rise is since."""

from decimal import Decimal

import pytest

from numcheck.readings.answer import Ruling
from tests.readings.support import decided, ruling

SWB = "at the southwest border"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        # What a number came to, and then again.
        (
            "Nationwide, encounters with Cubans were 14,015 in fiscal 2020, grew to 39,303, and reached 224,607 in "
            "fiscal 2022.",
            "2022-11-20",
        ),
        (
            "Nationwide, encounters with Cubans were 14,015 in fiscal 2020, then went to 39,303 and 224,607.",
            "2022-11-20",
        ),
        # What it is held against, with no time of its own: an earlier one, or another member's.
        (
            "Heroin is going the same way: in fiscal 2022 it was down by two-thirds, 1,871 pounds against 5,400.",
            "2022-11-20",
        ),
        # A quarter is held against the one before.
        (
            "In the third quarter of fiscal 2016 the Border Patrol made 114,723 arrests, 36 percent more than in the "
            "second quarter. Arrests of Mexicans went up 14 percent to 55,372.",
            "2016-08-20",
        ),
        ("Arrests in the El Centro Sector in July were 71 percent over those of July 2017.", "2018-08-20"),
        # Whom the ports refuse and whom agents catch are all of them.
        (f"CBP counted 144,278 apprehended or inadmissible {SWB} in May.", "2019-06-07"),
        # A later release moved it.
        (f"The Border Patrol made about 169,000 arrests {SWB} in May.", "2023-06-25"),
    ],
)
def test_it_holds(text: str, day: str) -> None:
    assert {one.ruling for one in decided(text, day)} == {Ruling.HOLDS}


@pytest.mark.parametrize(
    ("text", "day", "told"),
    [
        (
            "Nationwide, encounters with Cubans were 14,015 in fiscal 2020, grew to {}, and reached 224,607 in fiscal "
            "2022.",
            "2022-11-20",
            "59,303",
        ),
        ("Arrests in the El Centro Sector in July were {} over those of July 2017.", "2018-08-20", "41 percent"),
    ],
)
def test_another_number_there_does_not(text: str, day: str, told: str) -> None:
    assert ruling(text.format(told), day, told) is not Ruling.HOLDS


def test_what_went_to_a_number_is_not_of_the_time_before() -> None:
    text = "Fentanyl seizures peaked in fiscal 2023 at 27,023 pounds, then went to 21,889."
    assert ruling(text, "2025-11-20", "21,889") is not Ruling.FLAGGED


def test_a_rise_between_two_numbers_is_measured_by_them() -> None:
    text = f"In October the Border Patrol made 60,781 arrests {SWB}, and in April 109,415. That is {{}} increase."
    assert ruling(text.format("an 80 percent"), "2019-05-12", "80 percent") is Ruling.HOLDS
    assert ruling(text.format("a 58 percent"), "2019-05-12", "58 percent") is Ruling.FLAGGED


def test_a_multiple_told_about_is_no_finer_than_one_told_plainly() -> None:
    (*_, about) = decided(
        "The Houlton Sector made 340 arrests in fiscal 2024, about six times the count for fiscal 2021.", "2024-11-10"
    )
    assert about.ruling is Ruling.HOLDS
    assert about.option is not None
    assert about.option.computed == Decimal("5.66667")


def test_a_number_of_the_border_is_not_vouched_for_in_a_region() -> None:
    text = (
        "In Del Rio, agents made 1,445 arrests in August 2016. Back in fiscal 2014 more than 68,000 minors were "
        "stopped in this region."
    )
    assert ruling(text, "2016-09-20", "68,000") is not Ruling.HOLDS


def test_a_part_is_none_of_what_is_less() -> None:
    text = (
        "In fiscal 2024 the Houlton Sector made 340 arrests, 50 of them in October. Of the total 287 were men, or 83%."
    )
    assert Ruling.FLAGGED not in {one.ruling for one in decided(text, "2024-11-20")}
