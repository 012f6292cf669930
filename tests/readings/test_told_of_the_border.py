"""Whose an order is: the border's where words say so, an office's among offices, and no share's at all."""

import pytest

from numcheck.readings.answer import Ruling
from tests.readings.support import decided, holding

LAREDO = "The Laredo Field Office seized about 55,000 pounds of methamphetamine in fiscal 2025, the most of any "


def test_that_border_is_no_sector_of_it() -> None:
    text = "Tucson slipped to second in fiscal 2019. Mexicans remained the largest group on that border."
    told = decided(text, "2019-10-30")[-1]
    assert told.ruling is not Ruling.HOLDS
    assert told.option is None or "area" not in dict(told.option.members)


def test_a_record_of_the_border_is_of_no_sector_told_before() -> None:
    text = (
        "Swanton had around 3,300 Border Patrol apprehensions in June 2024. June was the northern border's busiest "
        "month ever."
    )
    told = decided(text, "2024-07-19")[-1]
    assert told.option is not None
    assert "area" not in dict(told.option.members)


def test_another_border_is_added_to_a_total() -> None:
    text = "Counting ports, airports and the Canadian line, CBP's total in January was 34,626."
    assert "border" not in dict(holding(text, "2026-02-20").members)


def test_a_place_is_of_the_time_told_and_of_no_farther_one() -> None:
    text = (
        "November's roughly 7,350 Border Patrol apprehensions on the southwest border were 84 percent fewer than those "
        "of November 2024. The Rio Grande Valley had the most, about 1,600; El Paso came second."
    )
    assert decided(text, "2025-12-18")[-1].ruling is not Ruling.HOLDS


@pytest.mark.parametrize(
    ("text", "ruling"),
    [
        (LAREDO + "field office.", Ruling.FLAGGED),
        (LAREDO + "field office in the nation.", Ruling.FLAGGED),
        (LAREDO.replace("Laredo", "San Diego").replace("55,000", "68,700") + "field office in the nation.",
         Ruling.HOLDS),
        (LAREDO + "port in the nation.", Ruling.OPEN),
    ],
)  # fmt: skip
def test_an_office_is_the_first_among_offices(text: str, ruling: Ruling) -> None:
    assert decided(text, "2025-10-22")[-1].ruling is ruling


def test_the_most_of_any_nationality_is_among_nationalities_wherever_else() -> None:
    text = "Guatemalans were met 22,127 times at the southwest border in July, the most of any nationality{}."
    for where in ("", " in the nation"):
        assert decided(text.format(where), "2023-08-30")[-1].ruling is Ruling.FLAGGED


@pytest.mark.parametrize(
    "text",
    [
        "The ports' share of southwest border encounters, at 28 percent in fiscal 2024, was the highest on record.",
        "Texas' share of the encounters at the southwest border slipped to 43 percent in fiscal 2024, the lowest since "
        "fiscal 2019.",
        "Texas' share of the encounters at the southwest border fell in fiscal 2024 for the first time in five years.",
    ],
)
def test_no_record_of_a_share_is_told_by_totals(text: str) -> None:
    assert decided(text, "2024-10-24")[-1].ruling is Ruling.OPEN


def test_what_came_about_for_the_first_time_is_told_behind() -> None:
    text = (
        "Encounters at the southwest border fell to 2,135,005 in fiscal 2024, the first time in {} years that they "
        "stayed below 2.2 million."
    )
    for years in ("three", "five"):
        assert decided(text.format(years), "2024-10-24")[1].ruling is Ruling.OPEN


def test_nothing_is_a_multiple_of_a_part_of_itself() -> None:
    text = "Venezuelans at the southwest border numbered 66,584 in September, having {} since August."
    for said, ruling in (("more than doubled", Ruling.HOLDS), ("tripled", None)):
        told = decided(text.format(said), "2023-10-23")[-1].ruling
        assert told is ruling if ruling else told is not Ruling.HOLDS


def test_a_drug_that_only_the_story_names_is_no_part_of_all_drugs() -> None:
    text = (
        "In fiscal 2024 CBP seized 43 pounds of fentanyl at the northern border. Canada's share of the national total "
        "works out to {} percent."
    )
    for share in ("2", "3.8"):
        assert decided(text.format(share), "2025-02-05")[-1].ruling is not Ruling.HOLDS


@pytest.mark.parametrize(("month", "number", "holds"), [("May", "239,416", True), ("June", "207,416", False)])
def test_the_most_yet_is_the_most_of_all_that_is_known(month: str, number: str, *, holds: bool) -> None:
    text = f"CBP met {number} people at the southwest border in {month} 2022, the most yet."
    assert (decided(text, "2022-07-18")[-1].ruling is Ruling.HOLDS) is holds
