"""What words beside a number plainly say: which way it went, from when on it is known, and what its subject holds."""

import pytest

from numcheck.readings.answer import Ruling
from tests.readings.support import ruling

OFFICERS = "In April 2020 officers at southwest ports of entry met 924 people."


@pytest.mark.parametrize("verb", ["shrank", "shrank by", "fell by", "were down"])
def test_a_verb_of_movement_outweighs_over(verb: str) -> None:
    text = f"CBP seized 21,889 pounds of fentanyl nationwide in fiscal 2024. Fentanyl seizures {verb} 19 percent over "
    assert ruling(f"{text}fiscal 2023.", "2024-11-20", "19 percent") is Ruling.HOLDS
    rose = text.replace("shrank", "grew").replace("fell", "rose").replace("down", "up")
    assert ruling(f"{rose}fiscal 2023.", "2024-11-20", "19 percent") is Ruling.FLAGGED


@pytest.mark.parametrize(
    ("reach", "known"), [("since fiscal 2017", True), ("on record", True), ("since April 2009", False)]
)
def test_a_record_reaches_back_no_further_than_the_figures(reach: str, known: bool) -> None:
    found = ruling(f"{OFFICERS} It is the least {reach}.", "2020-05-08", "the least")
    assert found is (Ruling.HOLDS if known else Ruling.OPEN)


@pytest.mark.parametrize(
    ("text", "true", "false"),
    [
        ("The {} pounds of fentanyl seized in fiscal 2023 are an 84 percent increase over 2022.", "27,023", "37,023"),
        ("The {} people apprehended by Border Patrol in August represented a 36 percent rise.", "181,059", "139,485"),
        (
            "The {} people apprehended by Border Patrol in August were 36 percent more than in July.",
            "181,059",
            "139,485",
        ),
    ],
)
def test_a_subject_holds_all_up_to_its_predicate(text: str, true: str, false: str) -> None:
    for number, told in ((true, Ruling.HOLDS), (false, Ruling.FLAGGED)):
        assert ruling(text.format(number), "2023-11-29", number) is told


def test_what_stays_below_a_peak_is_no_record() -> None:
    text = (
        "Apprehensions in fiscal 2016 stayed far below the peak. At 408,870 on the southwest border they were a "
        "quarter of the 1,643,679 in fiscal 2000."
    )
    assert ruling(text, "2016-12-29", "the peak") is Ruling.OPEN
    assert ruling(text, "2016-12-29", "a quarter") is Ruling.HOLDS


def test_adults_are_single_adults_and_those_in_stations_are_not_met_there() -> None:
    text = "CBP had 78,414 encounters at the southwest border in January 2021."
    assert ruling(f"{text} Adults: 65,193.", "2021-02-19", "65,193") is Ruling.HOLDS
    assert ruling(f"{text} Children in Border Patrol stations were 3,200.", "2021-02-19", "3,200") is Ruling.OPEN


def test_a_number_that_its_label_dates_is_of_no_other_time() -> None:
    text = (
        "Southwest border encounters: 2020 - 458,088; 2021 - 1,734,686; {} - 2,475,669. "
        "Unaccompanied minors in 2023: 137,275."
    )
    assert ruling(text.format(2023), "2023-10-28", "2,475,669") is Ruling.HOLDS
    assert ruling(text.format(2021), "2023-10-28", "2,475,669") is not Ruling.HOLDS


def test_making_up_moves_nothing() -> None:
    text = "Border Patrol arrests on the southwest border were 851,508 in fiscal 2019, with families making up {}."
    assert ruling(text.format("56 percent of them"), "2019-11-10", "56 percent") is Ruling.HOLDS
    assert ruling(text.format("56 percent"), "2019-11-10", "56 percent") is not Ruling.FLAGGED


def test_a_month_of_the_year_told_is_no_slip() -> None:
    text = (
        "The Border Patrol's total for the southwest border in fiscal 2020 was 400,651, and yet the trend inside the "
        "year points up: from 16,182 in April the monthly number has mounted without a break to 54,771."
    )
    assert ruling(text, "2020-10-15", "54,771") is not Ruling.FLAGGED


def test_a_place_before_the_first_words_is_not_whose_part_they_tell() -> None:
    text = (
        "TUCSON — More than half of the fentanyl seized by U.S. border authorities in fiscal 2024 was found by one "
        "field office: Tucson's, with almost 12,000 pounds."
    )
    assert ruling(text, "2024-11-12", "half") is not Ruling.FLAGGED


@pytest.mark.parametrize(("number", "told"), [("36 percent", Ruling.HOLDS), ("48 percent", Ruling.FLAGGED)])
def test_a_number_may_represent_a_change(number: str, told: Ruling) -> None:
    text = f"The 181,059 people apprehended by Border Patrol in August represented a {number} increase over July."
    assert ruling(text, "2023-09-29", number) is told
