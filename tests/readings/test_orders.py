"""Averages, places, streaks and ranges against the official figures: what holds, what does not, what stays open."""

from decimal import Decimal

import pytest

from numcheck.readings.answer import Agreement, Answer, Ruling
from tests.readings.support import answer, decided, reads, unanswered, weighed

SWB = "at the southwest border"


@pytest.mark.parametrize(
    ("text", "computed"),
    [
        (f"Encounters {SWB} averaged 6,518 a day in fiscal 2022.", "6517.65"),
        (f"Encounters {SWB} averaged 198,000 a month in fiscal 2022.", "198245"),
        (f"Encounters {SWB} averaged 2.2 million a year in fiscal years 2021 through 2024.", "2181080"),
        (f"In February 2024 encounters {SWB} averaged 6,549 a day.", "6548.72"),  # 29 days
        (f"Encounters {SWB} averaged 6,390 a day in the first 11 months of fiscal 2022.", "6422.08"),
        (f"Agents apprehended about 8,100 people a day {SWB} in December 2023.", "8056.13"),
    ],
)
def test_the_average(text: str, computed: str) -> None:
    assert answer(text).computed == Decimal(computed)


@pytest.mark.parametrize(
    "text",
    [
        f"Agents stopped 12,000 people a day {SWB} in December 2023.",  # of some days
        f"In December 2023 encounters {SWB} averaged 12,000.",  # a day, a month?
        f"As many as 12,000 people a day were encountered {SWB} in December 2023.",
        f"Encounters {SWB} averaged 12,000 a day for a week in December 2023.",
        f"Encounters {SWB} averaged 9,700 a day in the last week of December 2023.",
        f"Encounters {SWB} averaged 12,000 a day at the end of December 2023.",
        f"Encounters {SWB} hit 12,000 a day in December 2023.",
    ],
)
def test_what_may_be_of_a_part_of_the_period_is_left_open(text: str) -> None:
    assert unanswered(text).rule in ("NC902", "NC904")


def test_a_rate_below_the_average_is_of_no_part_of_the_period() -> None:
    assert decided(f"Agents stopped 2,000 people a day {SWB} in December 2023.")[-1].ruling is Ruling.FLAGGED


def test_a_total_of_a_month_that_was_not_over_accuses_nobody() -> None:
    text = f"CBP recorded 400,000 encounters {SWB} in December 2023."
    assert decided(text, "2024-02-20")[-1].ruling is Ruling.FLAGGED
    assert unanswered(text, "2023-12-20").rule == "NC904"


def test_an_average_of_a_month_that_was_not_over_accuses_nobody() -> None:
    assert unanswered(f"Encounters {SWB} average 12,000 a day in December 2023.", "2023-12-20").rule == "NC904"


def test_a_month_that_may_be_the_one_that_still_ran_accuses_nobody() -> None:
    text = f"Encounters {SWB} have averaged 12,000 a day in December{{}}."
    assert decided(text.format(""), "2023-12-20")[-1].ruling is Ruling.OPEN
    assert decided(text.format(" 2022"), "2023-12-20")[-1].ruling is Ruling.FLAGGED


def test_the_average_that_a_printed_total_gives_holds() -> None:
    text = "The Tucson sector apprehended about 80,000 people in December 2023 (2,580 per day)."
    assert answer(text).computed == Decimal("2586.45")
    assert decided(text)[-1].ruling is Ruling.HOLDS


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (f"September 2023 is the second-highest month on record for encounters {SWB}.", 2),
        (f"Fiscal 2024 was the third-highest year on record for encounters {SWB}.", 3),
        ("Fiscal 2022 was the second-highest year on record for Border Patrol apprehensions.", 1),
        ("The Tucson sector was the third-busiest in fiscal 2023.", 3),
        (f"Venezuelans were the second-largest nationality {SWB} in fiscal 2023.", 2),
        (f"Arizona ranked second among the four border states for encounters {SWB} in fiscal 2024.", 2),
        ("El Paso was the busiest Border Patrol sector in fiscal 2022.", 4),
    ],
)
def test_the_place(text: str, place: int) -> None:
    assert answer(text).computed == place


def test_a_place_is_one_among_what_was_known() -> None:
    text = "November 2023 was the {} month for encounters " + SWB + "."
    assert answer(text.format("third-highest"), "2023-12-30").agreement is Agreement.AGREES
    assert answer(text.format("fourth-highest"), "2024-02-20").agreement is Agreement.AGREES
    # When it was over it was the third, whenever the text appeared.
    assert answer(text.format("third-highest")).agreement is Agreement.AGREES
    assert answer(text.format("second-highest"), "2024-02-20").agreement is Agreement.OFF


def test_a_place_is_told_as_it_was_when_the_article_appeared() -> None:
    told = reads(f"November 2023 was the third-highest month for encounters {SWB}.", "2023-12-30")[-1].plain
    assert isinstance(told, Answer)
    assert told.computed == 3  # December 2023 was higher


def test_a_place_that_hangs_on_years_not_held_is_left_open() -> None:
    text = f"December 2022 was the second-highest month on record for encounters {SWB}."
    assert unanswered(text, "2023-01-30").rule == "NC901"  # in 2000 the Border Patrol alone counted 220,063


def test_a_sector_may_be_ranked_among_all_or_among_those_at_its_border() -> None:
    text = "In fiscal 2024 El Centro ranked {} among Border Patrol sectors."
    assert answer(text.format("ninth")).agreement is Agreement.AGREES  # Swanton, at the northern border, counted more
    assert answer(text.format("eighth")).agreement is Agreement.AGREES
    assert answer(text.format("seventh")).agreement is Agreement.OFF


def test_members_told_together_have_no_place() -> None:
    text = f"Migrants from the Northern Triangle {SWB} numbered 541,608 in fiscal 2022, the second-largest nationality."
    assert unanswered(text).rule == "NC904"


def test_the_lowest_member_is_not_told() -> None:
    assert unanswered("Big Bend was the second-quietest sector in fiscal 2022.").rule == "NC902"


@pytest.mark.parametrize(
    ("text", "months"),
    [
        (f"December 2022 was the tenth straight month with more than 200,000 encounters {SWB}.", 10),
        (f"Encounters {SWB} rose in June 2021 for the 20th month in a row.", 14),
        (f"Border Patrol apprehensions {SWB} fell in July 2024 for the fifth consecutive month.", 5),
        (f"Encounters {SWB} fell from a year earlier in August 2024 for the sixth straight month.", 6),
        (f"November 2025 was the tenth month running with fewer than 13,000 encounters {SWB}.", 10),
    ],
)
def test_the_streak(text: str, months: int) -> None:
    assert answer(text).computed == months


def test_a_streak_of_which_one_month_was_revised_over_the_mark_may_count_it_or_not() -> None:
    text = "Encounters " + SWB + " were above 200,000 in December 2022, for the {} straight month."
    # July 2022 was published as 199,976 and is 200,162 today.
    assert answer(text.format("tenth")).agreement is Agreement.AGREES
    assert answer(text.format("fifth")).agreement is Agreement.AGREES
    assert answer(text.format("seventh")).agreement is Agreement.OFF


def test_a_longer_streak_holds_for_a_number_of_months_and_not_for_the_number_of_a_month() -> None:
    assert answer(f"By December 2022 encounters {SWB} had topped 150,000 for 15 straight months.").agreement in (
        Agreement.AGREES,
    )
    assert answer(f"Encounters {SWB} topped 150,000 in December 2022 for the 15th straight month.").agreement is (
        Agreement.OFF
    )


def test_a_streak_without_a_condition_claims_nothing() -> None:
    assert not reads(f"It was the third straight month of such encounters {SWB} in May 2022.")


def test_a_streak_that_holds_against_the_year_before_is_not_denied() -> None:
    text = f"Encounters {SWB} fell in August 2024 for the {{}} straight month."
    assert decided(text.format("sixth"))[-1].ruling is Ruling.OPEN  # from July they rose
    assert decided(text.format("eighth"))[-1].ruling is Ruling.FLAGGED


@pytest.mark.parametrize(
    ("text", "agreement"),
    [
        (f"Monthly encounters {SWB} ranged between 150,000 and 245,000 in fiscal 2022.", Agreement.AGREES),
        (f"Monthly encounters {SWB} ranged between 160,000 and 245,000 in fiscal 2022.", Agreement.OFF),
        (f"In every month of fiscal 2022 encounters {SWB} stayed between 150,000 and 235,000.", Agreement.OFF),
    ],
)
def test_the_range(text: str, agreement: Agreement) -> None:
    assert answer(text).agreement is agreement


def test_the_ends_of_a_range_told_one_by_one_are_left_open() -> None:
    text = f"Monthly encounters {SWB} ranged from 154,874 to 241,136 in fiscal 2022."
    assert [one.ruling for one in decided(text)] == [Ruling.OPEN, Ruling.OPEN]


def test_a_range_that_speaks_of_no_months_accuses_nobody() -> None:
    assert unanswered(f"Encounters {SWB} ranged between 160,000 and 170,000 in fiscal 2022.").rule == "NC904"


def test_those_that_a_place_is_behind_are_not_added_to_it() -> None:
    text = "Tucson was the third-busiest Border Patrol sector in fiscal 2023, behind El Paso and Del Rio."
    (told,) = weighed(text, "2024-11-26")
    assert "El Paso" not in told.slots["area"]
    assert not any("+" in area for area in told.slots["area"] if area is not None)
    assert decided(text, "2024-11-26")[0].ruling is Ruling.HOLDS


def test_a_record_is_not_of_people_who_are_only_told_of_behind_it() -> None:
    text = (
        "Southwest border encounters came to 977,509 for the year. Nationwide the Border Patrol made more "
        "apprehensions than in any year since 2005. Over half of the arrests down there were family units, some "
        "473,000 of them."
    )
    assert decided(text, "2019-11-05")[1].ruling is not Ruling.HOLDS
