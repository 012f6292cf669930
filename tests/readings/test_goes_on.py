"""Stretches of a sentence that go on about what stands before them, and numbers told with a name."""

import pytest

from numcheck.readings.answer import Ruling
from tests.readings.support import decided

SWB = "at the southwest border"


@pytest.mark.parametrize(
    "text",
    [
        f"In June 2021, {SWB}, single adults went down 3 percent; it was families that rose, by 25 percent.",
        f"Cubans {SWB} fell from more than 42,000 to under 6,500 in January 2023.",
    ],
)
def test_a_stretch_that_goes_on_hears_its_own_subject(text: str) -> None:
    assert decided(text, "2023-03-01")[-1].ruling is Ruling.HOLDS


def test_what_fell_from_a_number_to_less_did_not_fall_by_it() -> None:
    first, second = decided(f"Cubans {SWB} fell from more than 42,000 to under 6,500 in January.", "2023-02-15")
    assert (first.ruling, second.ruling) == (Ruling.HOLDS, Ruling.HOLDS)


def test_a_number_right_behind_a_rival_is_the_rivals() -> None:
    text = "In fiscal 2024 San Diego, with 324,260 arrests, was second only to Tucson, 463,570."
    last = decided(text, "2024-11-20")[-1]
    assert last.option is not None
    assert (last.ruling, dict(last.option.members)["area"]) == (Ruling.HOLDS, "Tucson")


def members(text: str, day: str) -> dict[str, str]:
    """What the last number of a text is of, which holds."""
    last = decided(text, day)[-1]
    assert last.ruling is Ruling.HOLDS
    assert last.option is not None
    return dict(last.option.members)


def test_where_people_cross_from_names_the_border() -> None:
    text = "The Border Patrol arrested 4,408 people crossing from Canada in fiscal 2019."
    assert members(text, "2019-11-15") == {"border": "northern", "component": "USBP"}


def test_a_country_told_among_others_is_one_of_origin() -> None:
    text = (
        f"{SWB.capitalize()} in fiscal 2022, Guatemala had 231,565 encounters, Honduras 213,023, and Mexico, with "
        "808,339, was once more the top country."
    )
    assert members(text, "2022-11-15") == {"border": "southwest", "citizenship": "Mexico"}


def test_a_border_that_the_clause_names_outweighs_a_sector_told_before() -> None:
    text = (
        "The El Paso Sector apprehended 6,800 people in families in January 2019. Across the southwest border the "
        "year-to-date jump in families is 290 percent."
    )
    assert "area" not in members(text, "2019-02-11")


def test_so_many_months_are_those_of_the_fiscal_year() -> None:
    text = "In ten months Swanton Sector agents apprehended upward of 15,000 people."
    last = decided(text, "2024-09-03")[-1]
    assert last.option is not None
    assert (last.ruling, str(last.option.period)) == (Ruling.HOLDS, "2023-10..2024-07")


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Agents in the Del Rio Sector encountered about 16,700 migrants in January, down from 71,000 in December. The "
         "Rio Grande Valley fell 60 percent and El Paso nearly {half}.", "2024-02-15"),
        ("The Tucson Field Office saw its seizures of fentanyl plummet by nearly {60 percent} in fiscal 2025.",
         "2025-10-21"),
    ],
)  # fmt: skip
def test_a_change_goes_on_as_the_one_before_it(text: str, date: str) -> None:
    assert decided(text.format(half="half", **{"60 percent": "60 percent"}), date)[-1].ruling is Ruling.HOLDS
    wrong = decided(text.format(half="two-thirds", **{"60 percent": "30 percent"}), date)[-1]
    assert wrong.ruling is not Ruling.HOLDS
