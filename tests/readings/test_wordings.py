"""Ways to tell changes, records and places that reporters use: each is read as what it says."""

import pytest

from numcheck.readings.answer import Ruling
from tests.readings.support import decided

JUNE = ("Border Patrol agents made 99,539 apprehensions at the southwest border in June 2023", "2023-07-25")
DECEMBER = ("Border Patrol agents made 249,785 apprehensions at the southwest border in December 2023", "2024-01-30")


@pytest.mark.parametrize(
    ("month", "behind"),
    [
        (JUNE, ", off 42 percent from May."),
        (JUNE, ", 42 percent off May's pace."),
        (JUNE, ", easing 42 percent from May."),
        (JUNE, ", a month-to-month decline of 42 percent."),
        (JUNE, ". May's number had been 72 percent higher."),
        (JUNE, ". May had seen 71,800 more."),
        (JUNE, ", the lowest count since early 2021."),
        (JUNE, ". No month since February 2021 had seen so few."),
        (JUNE, ". It was the calmest month on the border since February 2021."),
        (JUNE, ", the lowest monthly tally so far in fiscal 2023."),
        (JUNE, ", a fiscal-year low."),
        (DECEMBER, ", breaking all records."),
        (DECEMBER, ", setting a new monthly record."),
        (DECEMBER, ", shattering the monthly record."),
        (DECEMBER, ", the highest since records began."),
    ],
)
def test_of_a_low_month_and_of_a_record_one(month: tuple[str, str], behind: str) -> None:
    text, day = month
    assert [one.ruling for one in decided(f"{text}{behind}", day)] == [Ruling.HOLDS] * 2


@pytest.mark.parametrize(
    "text",
    [
        "Tucson led all sectors in {} with 80,185 apprehensions.",
        "The Tucson sector topped the list in {}.",
        "Tucson outpaced every other sector in {}.",
        "Leading all sectors in {} was Tucson, with 80,185 apprehensions.",
    ],
)
def test_of_the_first_of_sectors(text: str) -> None:
    assert Ruling.HOLDS in {one.ruling for one in decided(text.format("December 2023"), "2024-01-30")}
    wrong = [one for one in decided(text.format("June 2023"), "2024-01-30") if one.ruling is Ruling.HOLDS]
    assert [one for one in wrong if one.option is not None and one.option.doing.operation.value == "rank"] == []
