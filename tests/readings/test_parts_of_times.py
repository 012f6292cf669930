"""A part of what a time's number was, told with a word for a share: `half the previous year's total`."""

import pytest

from numcheck.claims.claim import Operation
from numcheck.readings.answer import Ruling
from tests.readings.support import decided, weighed

SWB = "at the southwest border"
YEAR = f"CBP recorded 458,088 encounters {SWB} in fiscal 2020, "
MONTH = f"Agents made 16,182 arrests {SWB} in April, "


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"{YEAR}less than half the previous year's total.", "2020-10-20"),
        (f"{YEAR}under half the previous year's.", "2020-10-20"),
        (f"{MONTH}little more than half the total for March.", "2020-05-20"),
        (f"{MONTH}little more than half the number in March.", "2020-05-20"),
        (f"{MONTH}just over half of what they were in March.", "2020-05-20"),
        (f"{MONTH}a little more than half the March figure.", "2020-05-20"),
    ],
)
def test_a_part_of_a_times_number_is_a_multiple_of_it(text: str, day: str) -> None:
    found = decided(text, day)[-1]
    assert found.ruling is Ruling.HOLDS
    assert found.option is not None
    assert found.option.doing.operation is Operation.MULTIPLE


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"{YEAR}less than half of the year before.", "2020-10-20"),
        (f"{MONTH}little more than half of March.", "2020-05-20"),
        (f"{MONTH}around half as many as in March.", "2020-05-20"),
        (f"{MONTH}about half of what they were.", "2020-05-20"),
        (f"CBP counted 62,707 encounters {SWB} in August, not even half of May's peak.", "2019-09-10"),
    ],
)
def test_a_part_of_a_time_itself_is_a_multiple_of_it(text: str, day: str) -> None:
    found = decided(text, day)[-1 if "peak" not in text else 1]
    assert found.ruling is Ruling.HOLDS
    assert found.option is not None
    assert found.option.doing.operation is Operation.MULTIPLE


SEIZED = "CBP seized 75,126 pounds of methamphetamine in the first five months of fiscal 2021, "
YEAR_2025 = f"The Border Patrol made 237,538 arrests {SWB} in fiscal 2025. "


@pytest.mark.parametrize(
    ("text", "day", "whole"),
    [
        (f"{SEIZED}just over 42% of last year's total.", "2021-03-14", "FY2020"),
        (f"{SEIZED}42% of fiscal 2020's.", "2021-03-14", "FY2020"),
        (f"{YEAR_2025}Three-quarters of those arrests came in October through January.", "2025-10-20", "FY2025"),
        (f"{YEAR_2025}Three in four of them came before the end of January.", "2025-10-20", "FY2025"),
        (f"{YEAR_2025}Of those, three in four were made before February.", "2025-10-20", "FY2025"),
    ],
)
def test_a_part_may_be_one_of_another_times_number(text: str, day: str, whole: str) -> None:
    found = decided(text, day)[-1]
    assert found.ruling is Ruling.HOLDS
    assert found.option is not None
    assert (found.option.doing.operation, str(found.option.baseline)) == (Operation.SHARE, whole)


@pytest.mark.parametrize(
    "text",
    [
        f"{SEIZED}just over 62% of last year's total.",
        f"{YEAR_2025}Three in ten of them came before the end of January.",
    ],
)
def test_a_part_that_is_none_of_that_time_is_not_vouched_for(text: str) -> None:
    assert decided(text, "2025-10-20")[-1].ruling is not Ruling.HOLDS


def test_what_something_fell_by_is_no_part_of_what_it_was() -> None:
    text = f"They had already dropped by more than half from December's record high of 250,000 arrests {SWB}."
    assert all(one.doing.operation is not Operation.MULTIPLE for one in weighed(text, "2024-07-16")[0].options)


def test_a_part_of_those_of_a_time_is_a_share() -> None:
    text = f"Families were half of April's encounters {SWB}."
    assert weighed(text, "2020-05-20")[-1].proposal.doings[0].operation is Operation.SHARE


def test_a_wrong_part_is_accused() -> None:
    assert decided(f"{YEAR}a quarter of the fiscal 2019 total.", "2020-10-20")[-1].ruling is Ruling.FLAGGED


@pytest.mark.parametrize(
    "words",
    [
        "That is more than twice the previous February.",
        "That is more than twice the February before.",
        "That is more than twice as many as in the previous February.",
    ],
)
def test_what_a_multiple_is_of_is_no_time_of_its_own(words: str) -> None:
    text = f"In February 2024 there were 3,537 encounters with Chinese nationals {SWB}. {words}"
    assert decided(text, "2024-03-25")[-1].ruling is Ruling.HOLDS


@pytest.mark.parametrize(
    "text",
    [
        # What the earlier number was of the later one.
        f"Agents made 40,929 arrests {SWB} in July 2020. A year ago, when it was three times as many, nobody asked.",
        # No time of its own.
        f"In fiscal 2023 there were 2,475,669 encounters {SWB}. That is four times the total of any year before 2019.",
    ],
)
def test_what_is_not_told_of_a_base_accuses_nobody(text: str) -> None:
    assert decided(text, "2023-11-09")[-1].ruling is not Ruling.FLAGGED


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "San Diego Sector agents had counted 54,613 apprehensions through August, only 6% of them in August.",
            "2019-09-14",
        ),
        (f"There were 2,475,669 encounters {SWB} in fiscal 2023, 11 percent of them in September.", "2023-11-14"),
    ],
)
def test_a_part_may_be_told_by_the_month_it_fell_in(text: str, day: str) -> None:
    assert [one.ruling for one in decided(text, day)] == [Ruling.HOLDS] * 2
