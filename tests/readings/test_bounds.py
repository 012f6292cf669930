"""What bounds a record, a run or a total that passed a mark."""

import pytest

from numcheck.readings.answer import Ruling
from tests.readings.support import decided

SWB = "at the southwest border"


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (
            "CBP counted 192,001 encounters at the southwest border in September, the worst September on record.",
            "2021-10-25",
        ),
        ("September saw 192,001 encounters at the southwest border, the highest of any September.", "2021-10-25"),
        (
            "Border Patrol agents made 4,592 arrests on the southwest border in July, a record low for a month.",
            "2025-08-10",
        ),
        (
            "In fiscal 2021 the Border Patrol made 1,659,206 arrests on the southwest border, the "
            "most ever, by figures released on Friday.",
            "2021-10-22",
        ),
        (
            "Encounters at the southwest border came to 203,597 in August. The total broke the 2 "
            "million mark in August.",
            "2022-09-20",
        ),
        (
            "Ports of entry at the southwest border handled 604,482 people in fiscal 2024. It topped "
            "half a million in July.",
            "2024-10-28",
        ),
        (
            "With nearly 55,000 people arrested on the southwest border in September, Border Patrol "
            "apprehensions went up for the fifth straight month.",
            "2020-10-14",
        ),
    ],
)
def test_it_holds(text: str, date: str) -> None:
    assert decided(text, date)[-1].ruling is Ruling.HOLDS


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (
            "CBP counted 2,378,944 encounters at the southwest border in fiscal 2022, double the level "
            "of any earlier year.",
            "2022-11-20",
        ),
        (
            "In November the Border Patrol made 46,612 arrests on the southwest border, the fewest since March 2017.",
            "2024-12-30",
        ),
        (
            "August was the month in which southwest border encounters for the fiscal year passed 3 million.",
            "2022-09-28",
        ),
    ],
)
def test_it_is_denied(text: str, date: str) -> None:
    assert decided(text, date)[-1].ruling is Ruling.FLAGGED


def test_a_group_is_what_is_put_in_an_order() -> None:
    text = (
        "Encounters at the southwest border in June 2022 were led by Mexicans. The second-largest "
        "group were Guatemalans."
    )
    assert decided(text, "2022-07-19")[-1].ruling is Ruling.HOLDS


@pytest.mark.parametrize(
    ("multiple", "ruling"),
    [
        ("more than twice the highest annual total when Donald Trump was president", Ruling.HOLDS),
        ("more than twice the highest annual total of Donald Trump's time in office", Ruling.HOLDS),
        ("more than three times the highest annual level under President Trump", Ruling.FLAGGED),
    ],
)
def test_a_term_of_office_bounds_what_a_number_is_a_multiple_of(multiple: str, ruling: Ruling) -> None:
    text = f"Encounters at the southwest border came to 2,378,944 in fiscal 2022. The total is {multiple}."
    assert decided(text, "2022-10-25")[1].ruling is ruling


@pytest.mark.parametrize(
    ("text", "day", "ruling"),
    [
        # In 2020 there were more: "since 2020" is told too low, or of something else.
        (f"Fiscal 2025 closed with 443,671 encounters {SWB}, the fewest since 2020.", "2025-12-20", Ruling.OPEN),
        (f"Fiscal 2025 closed with 443,671 encounters {SWB}, the fewest since 2018.", "2025-12-20", Ruling.OPEN),
        (f"Fiscal 2025 closed with 237,538 arrests {SWB}, the fewest since 1970.", "2025-12-20", Ruling.HOLDS),
        # Where what is known begins, nobody can tell it further back.
        (
            f"In April 2017 agents made 11,127 arrests {SWB}, the fewest since at least 2000.",
            "2017-05-10",
            Ruling.HOLDS,
        ),
        # Pounds and seizures are two things.
        (
            "CBP took in 12,027 pounds of fentanyl in fiscal 2025. It is the lowest total since 2019.",
            "2025-11-06",
            Ruling.OPEN,
        ),
    ],
)
def test_a_record_reaches_back_to_what_beats_it(text: str, day: str, ruling: Ruling) -> None:
    assert decided(text, day)[-1].ruling is ruling


HOLDS, FLAGGED = Ruling.HOLDS, Ruling.FLAGGED


@pytest.mark.parametrize(
    ("day", "ruling", "text"),
    [
        ("2017-02-10", HOLDS, f"In January 2017 agents made 31,576 arrests {SWB}, the fewest since last February."),
        ("2020-05-20", HOLDS, f"Agents made 16,182 arrests {SWB} in April 2020, the least in nearly three years."),
        ("2024-07-20", HOLDS, f"Agents made 83,532 arrests {SWB} in June 2024, the lowest of the current presidency."),
        ("2022-05-20", HOLDS, f"There were 235,785 encounters {SWB} in April 2022, the highest of the Biden era."),
        ("2022-04-20", HOLDS, f"There were 222,144 encounters {SWB} in March 2022, a Biden-era high."),
        ("2021-12-20", HOLDS, f"For unaccompanied children {SWB} March 2021 was the worst month of the year."),
        ("2021-02-12", FLAGGED, f"January 2021 brought 78,414 encounters {SWB}, the most since the peak of May 2019."),
        ("2024-08-20", FLAGGED, f"There were 104,100 encounters {SWB} in July 2024, the lowest of his presidency."),
    ],
)  # fmt: skip
def test_words_that_bound_a_record(day: str, ruling: Ruling, text: str) -> None:
    assert decided(text, day)[-1].ruling is ruling


def test_a_record_of_a_term_lends_its_number_no_month_after_the_article() -> None:
    text = f"Add those at the ports and you get some 104,000 people {SWB} in July, the lowest of the Biden era."
    first = decided(text, "2024-08-20")[0]
    assert first.option is not None
    assert (first.ruling, str(first.option.period)) == (Ruling.HOLDS, "2024-07")
