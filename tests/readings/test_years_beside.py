"""A year that stands for those of its months that are named beside it; fiscal years told by their ends."""

import pytest

from numcheck.readings.answer import Ruling
from tests.readings.support import decided, holding


@pytest.mark.parametrize(
    ("text", "date", "period"),
    [
        (
            "Southwest border encounters fell from 559,009 in February through April of 2024 to 34,744 in 2025.",
            "2025-05-20",
            "2025-02..2025-04",
        ),
        (
            "The southwest border had 612,083 encounters from June to August of 2022, and 560,998 in 2023.",
            "2023-09-25",
            "2023-06..2023-08",
        ),
        ("At the southwest border there were 157,358 encounters in January 2023 and 176,195 in 2024.", None, "2024-01"),
        (
            "Border Patrol agents of the El Paso Sector have made 192,660 apprehensions so far this fiscal year, "
            "and in the Yuma Sector, which had 98,610 last year, there were 92,830.",
            "2023-02-14",
            "2021-10..2022-01",
        ),
    ],
)
def test_a_year_is_that_of_the_months_named_beside_it(text: str, date: str | None, period: str) -> None:
    found = [one for one in decided(text, date) if one.option is not None and str(one.option.period) == period]
    assert [one.ruling for one in found] == [Ruling.HOLDS]


def test_a_whole_year_that_is_told_stays_whole() -> None:
    text = "Southwest border encounters came to 176,195 in January 2024; in fiscal 2023 there were 2,475,669."
    assert all(one.ruling is Ruling.HOLDS for one in decided(text, "2024-02-20"))


@pytest.mark.parametrize(
    "year",
    [
        "the fiscal year that opened last October and closed on Sept. 30",
        "the fiscal year that began in October 2022 and ended in September 2023",
        "the budget year that ran from October to September",
        "the fiscal year that began last October",
    ],
)
def test_a_fiscal_year_told_by_its_ends(year: str) -> None:
    text = f"Agents made 2,045,838 apprehensions at the southwest border in {year}."
    one = holding(text, "2023-10-20")
    assert str(one.period) == "FY2023"


def test_this_year_may_be_the_one_that_has_just_closed() -> None:
    text = "Border Patrol apprehensions along the U.S.-Mexico frontier have dropped by 25 percent this year."
    one = holding(text, "2024-11-07")
    assert str(one.period) == "FY2024"


@pytest.mark.parametrize(
    "text",
    [
        "Agents in the Tucson Sector made 41,940 apprehensions in March, the fewest since July with its 39,220.",
        "Agents in the Tucson Sector made 41,940 apprehensions in March, the fewest since July, when they made 39,220.",
        "In the Tucson Sector apprehensions have not been that low since July, when agents made 39,220.",
    ],
)
def test_what_is_told_of_since_when_is_of_that_time(text: str) -> None:
    one = decided(text, "2024-04-20")[-1]
    assert one.ruling is Ruling.HOLDS
    assert one.option is not None
    assert str(one.option.period) == "2023-07"


@pytest.mark.parametrize("borders", ["our borders", "America's borders", "U.S. borders", "the country's borders"])
def test_borders_in_the_plural_are_all_of_them(borders: str) -> None:
    (one,) = decided(f"Fiscal 2023 alone brought over 3.2 million encounters at {borders}.")
    assert one.ruling is Ruling.HOLDS


def test_a_hedge_says_on_which_side_an_average_lies() -> None:
    text = "In fiscal 2023 the Border Patrol made over 5,606 apprehensions a day at the southwest border."
    assert decided(text)[0].ruling is not Ruling.HOLDS
    assert decided(text.replace("over", "about"))[0].ruling is Ruling.HOLDS


def test_a_month_compared_with_is_the_one_beside_where_no_year_and_no_date_is_told() -> None:
    text = (
        "In September 2022 officers logged 227,547 encounters at the southwest border. That was 15 percent more than "
        "in August. Under the order in force since 2020 most of them were sent back."
    )
    against = [str(one.option.baseline) for one in decided(text) if one.option is not None and one.option.baseline]
    assert against == ["2022-08"]
