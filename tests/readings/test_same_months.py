"""Records of months of one name, and those since a month whose number is told."""

import pytest

from numcheck.readings.answer import Ruling
from tests.readings.support import ruling

SWB = "at the southwest border"
OCTOBER = f"CBP recorded 240,927 encounters {SWB} in October"


@pytest.mark.parametrize(
    ("sentence", "record"),
    [
        (f"{OCTOBER}, a record for October.", "a record"),
        (f"{OCTOBER}, still a record for the month of October.", "a record"),
        (f"{OCTOBER}, the highest ever for October.", "the highest ever"),
        (f"{OCTOBER}, a record high for October.", "a record high"),
        (f"{OCTOBER}, a new high for October.", "a new high"),
        (f"{OCTOBER}. It was a record for that month.", "a record"),
        (f"{OCTOBER}. That was a record for the month.", "a record"),
        (f"{OCTOBER}. It was the highest number ever seen in October.", "the highest number ever seen"),
    ],
)
def test_a_record_for_a_month_is_one_of_those_of_its_name(sentence: str, record: str) -> None:
    assert ruling(sentence, "2023-12-07", record) is Ruling.HOLDS  # though September had 269,735
    november = sentence.replace("240,927", "207,834").replace("in October", "in November 2022", 1)
    assert ruling(november.replace("October", "November"), "2023-12-07", record) is Ruling.HOLDS
    july = sentence.replace("240,927", "183,494").replace("in October", "in July 2023", 1)
    assert ruling(july.replace("October", "July"), "2023-12-07", record) is not Ruling.HOLDS  # July 2021 had 213,593


def test_a_record_in_a_month_is_one_of_all() -> None:
    assert ruling(f"{OCTOBER}, a record number for a month.", "2023-12-07", "a record") is not Ruling.HOLDS


AUGUST = f"Encounters {SWB} came to about 62,700 in August, the lowest"


@pytest.mark.parametrize("since", ["January's {}", "January's total of {}", "January, when there were {}"])
def test_since_a_months_number_is_since_that_month(since: str) -> None:
    text = f"{AUGUST} since {since.format('58,317')}."
    assert ruling(text, "2019-09-12", "the lowest") is Ruling.HOLDS
    assert ruling(text, "2019-09-12", "58,317") is Ruling.HOLDS
    assert ruling(f"{AUGUST} since {since.format('81,317')}.", "2019-09-12", "81,317") is not Ruling.HOLDS


def test_the_year_of_such_a_month_is_no_time_of_its_own() -> None:
    text = f"The Border Patrol made 56,408 arrests {SWB} in July 2024, the fewest since September 2020's 54,771."
    assert ruling(text, "2024-08-20", "the fewest") is Ruling.HOLDS
    assert ruling(text, "2024-08-20", "54,771") is Ruling.HOLDS


@pytest.mark.parametrize(
    "text",
    [
        f"Border Patrol apprehensions {SWB} surged to 249,741 in December before falling to a three-year low in July.",
        f"Border Patrol apprehensions {SWB} reached 249,741 in December and then fell to a three-year low in July.",
    ],
)
def test_a_record_is_of_the_time_right_behind_it(text: str) -> None:
    assert ruling(text, "2024-09-20", "a three-year low") is Ruling.HOLDS
    assert ruling(text.replace("three", "thirty"), "2024-09-20", "a thirty-year low") is not Ruling.HOLDS


@pytest.mark.parametrize("record", ["the most ever for a month of June", "the most ever for any June"])
def test_a_month_of_that_name_is_one_of_them(record: str) -> None:
    text = f"CBP had 207,834 encounters {SWB} in June, {record}, but 14 percent fewer than in May."
    assert ruling(text, "2022-07-20", "the most ever") is Ruling.HOLDS


def test_a_run_is_not_of_the_time_of_an_aside() -> None:
    text = f"Border Patrol arrests {SWB}, which topped 2.2 million in fiscal 2022, have fallen {{}} years running."
    assert ruling(text.format("two"), "2024-10-24", "two") is not Ruling.FLAGGED
    plain = f"Border Patrol apprehensions {SWB} had fallen {{}} years running by fiscal 2024."
    assert ruling(plain.format("two"), "2024-10-24", "two") is Ruling.HOLDS


def test_a_record_is_not_of_the_time_of_a_number_that_another_is_a_multiple_of() -> None:
    text = (
        f"Apprehensions {SWB} rose in October, to more than 69,000, up from about 54,800 in September. That is nearly "
        "double the 35,400 of October 2019 and the most for an October since 2005."
    )
    assert ruling(text, "2020-11-17", "the most") is not Ruling.FLAGGED
