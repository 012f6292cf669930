"""Averages whose unit stands before the number, or that no word says."""

import pytest

from numcheck.claims.claim import Operation
from numcheck.readings.answer import Ruling
from tests.readings.support import decided

SWB = "at the southwest border"


@pytest.mark.parametrize(
    ("text", "day", "per"),
    [
        (f"In October the Border Patrol made 7,989 arrests {SWB}; per day, 258 or so.", "2025-11-18", "day"),
        (
            f"Agents averaged about 230 arrests a day {SWB} in March; last March the average was over 4,400.",
            "2025-04-29",
            "day",
        ),
        (
            f"The Border Patrol made 6,070 arrests {SWB} in June. December 2023 averaged 8,000.",
            "2025-07-25",
            "day",
        ),
        (f"Encounters {SWB} averaged 198,000 in fiscal 2022.", "2022-11-10", "month"),
    ],
)
def test_an_average_is_one_over_whatever_unit_fits(text: str, day: str, per: str) -> None:
    found = decided(text, day)[-1]
    assert found.ruling is Ruling.HOLDS
    assert found.option is not None
    assert (found.option.doing.operation, found.option.doing.per) == (Operation.AVERAGE, per)


def test_an_average_that_fits_no_unit_is_not_vouched_for() -> None:
    assert decided(f"Encounters {SWB} averaged 158,000 in fiscal 2022.", "2022-11-10")[-1].ruling is not Ruling.HOLDS


def test_what_a_number_means_is_no_mean() -> None:
    text = "San Diego's 6,704 pounds of fentanyl in fiscal 2022 mean a 5% increase on the year before."
    assert [one.ruling for one in decided(text, "2022-11-07")] == [Ruling.HOLDS] * 2


@pytest.mark.parametrize(
    "words",
    [
        "The average daily number of people caught in the Tucson sector rose from {} in October to {} in November.",
        "Average daily apprehensions in the Tucson sector went from {} in October to {} in November.",
        "In the Tucson sector, apprehensions rose from an average of {} a day in October to {} in November.",
    ],
)
def test_both_ends_of_what_an_average_did_are_averages(words: str) -> None:
    assert [one.ruling for one in decided(words.format("1,781", "2,154"), "2023-12-23")] == [Ruling.HOLDS] * 2
    assert decided(words.format("1,781", "2,754"), "2023-12-23")[-1].ruling is not Ruling.HOLDS


def test_what_came_with_an_average_is_none() -> None:
    text = (
        "The daily average fell, and apprehensions in the Tucson sector rose from 55,226 in October to {} in November."
    )
    (*_, last) = decided(text.format("64,638"), "2023-12-23")
    assert last.ruling is Ruling.HOLDS
    assert last.option is not None
    assert last.option.doing.operation is Operation.LEVEL
