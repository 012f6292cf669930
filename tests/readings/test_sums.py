"""Sums over members told together, over years, and since a term of office began."""

import pytest

from numcheck.readings.answer import Ruling
from tests.readings.support import decided, holding


@pytest.mark.parametrize(
    ("text", "dimension", "members"),
    [
        ("Venezuela, Cuba and Nicaragua together accounted for 572,500 encounters at the southwest border in fiscal "
         "2022.", "citizenship", {"Venezuela", "Cuba", "Nicaragua"}),
        ("The Tucson, San Diego and El Paso sectors combined recorded 1,043,930 apprehensions in fiscal 2024.",
         "area", {"Tucson", "San Diego", "El Paso"}),
    ],
)  # fmt: skip
def test_members_are_added_up(text: str, dimension: str, members: set[str]) -> None:
    told = holding(text, "2024-12-18")
    assert set(dict(told.members)[dimension].split("+")) == members
    wrong = text.replace("572,500", "752,500").replace("1,043,930", "1,403,930")
    assert decided(wrong, "2024-12-18")[0].ruling is Ruling.FLAGGED


def test_what_is_compared_is_not_added_to_the_figure() -> None:
    text = "The 66,584 Venezuelans encountered in September were more than Guatemalans and Hondurans combined."
    told = decided(text, "2023-10-28")[0]
    assert told.ruling is Ruling.HOLDS
    assert told.option is not None
    assert dict(told.option.members)["citizenship"] == "Venezuela"


def test_members_told_elsewhere_are_left_open() -> None:
    text = "The three sectors combined recorded 1,043,930 apprehensions in fiscal 2024."
    assert decided(text, "2024-12-18")[0].ruling is Ruling.OPEN


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("CBP recorded 10.8 million encounters over fiscal years 2021 through 2024.", "2020-10..2024-09"),
        ("CBP recorded 6.6 million encounters at the southwest border over the three fiscal years from 2021 to 2023.",
         "2020-10..2023-09"),
        ("Encounters at the southwest border added up to 6.6 million from fiscal 2021 to fiscal 2023.",
         "2020-10..2023-09"),
        ("CBP has recorded 10.7 million encounters since President Biden took office.", "2021-02..2024-11"),
        ("Since Biden took office in January 2021, CBP has recorded 10.7 million encounters.", "2021-02..2024-11"),
    ],
)  # fmt: skip
def test_months_and_years_are_added_up(text: str, period: str) -> None:
    told = holding(text, "2024-12-18")
    assert str(told.period) == period


@pytest.mark.parametrize(
    "text",
    [
        "Encounters at the southwest border have risen to 2.4 million in fiscal 2022 since Biden took office.",
        "CBP recorded 2.4 million encounters at the southwest border in fiscal 2022, a year since Biden took office.",
        "CBP recorded 2.4 million encounters at the southwest border in fiscal 2022 under Biden.",
    ],
)
def test_a_term_beside_another_time_is_no_stretch(text: str) -> None:
    told = holding(text, "2024-12-18")
    assert str(told.period) == "FY2022"


def test_a_term_needs_the_date_of_publication() -> None:
    (told,) = decided("CBP has recorded 10.7 million encounters since President Biden took office.")
    assert told.ruling is Ruling.OPEN
