"""Places in an order among members that a later noun names, and among the months of a term of office."""

import pytest

from numcheck.claims.claim import Operation
from numcheck.readings.answer import Ruling
from tests.readings.support import decided

SWB = "at the southwest border"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The San Diego sector had the second-most apprehensions of any sector in fiscal 2024.", "2024-10-25"),
        ("El Paso saw the second-highest number of apprehensions in fiscal 2019.", "2019-10-30"),
    ],
)
def test_a_member_may_have_a_place_among_members_by_what_was_counted(text: str, day: str) -> None:
    found = decided(text, day)[-1]
    assert found.option is not None
    assert (found.ruling, found.option.doing.operation) == (Ruling.HOLDS, Operation.RANK)
    assert dict(found.option.members)["area"] in ("San Diego", "El Paso")


def test_a_month_of_a_term_is_one_among_the_months_of_that() -> None:
    text = f"Border Patrol arrests {SWB} in June were the {{}} month of the Biden administration."
    assert decided(text.format("second-lowest"), "2024-07-20")[-1].ruling is not Ruling.FLAGGED
    assert decided(text.format("fifth-lowest"), "2024-07-20")[-1].ruling is not Ruling.HOLDS


def test_most_of_those_met_at_a_border_is_no_share_of_the_nations() -> None:
    text = f"Most of those encountered {SWB} in fiscal 2024 were Mexicans."
    assert all(one.ruling is not Ruling.HOLDS for one in decided(text, "2024-10-25"))


def test_years_that_had_more_are_not_held_against_one_another() -> None:
    text = f"Only fiscal 2022 and 2023 had more encounters {SWB} than fiscal 2024."
    assert all(
        one.option is None or str(one.option.baseline) != "FY2022"
        for one in decided(text, "2024-10-25")
        if one.ruling is Ruling.HOLDS
    )


@pytest.mark.parametrize(
    ("sector", "told"), [("El Paso", Ruling.HOLDS), ("Yuma", Ruling.FLAGGED)], ids=["right", "wrong"]
)
@pytest.mark.parametrize("year", ["of the fiscal year", "of the year", "this fiscal year"])
def test_a_place_of_the_year_is_none_of_its_last_month(sector: str, told: Ruling, year: str) -> None:
    before = f"September saw 269,735 encounters {SWB}, 16 percent more than August."
    assert decided(f"{before} {sector} was the busiest sector {year}.", "2023-10-24")[-1].ruling is told


def test_places_told_together_are_each_of_its_own_member() -> None:
    before = f"CBP counted 235,173 encounters {SWB} in November 2022."
    text = f"{before} Cubans, 34,710, and Nicaraguans, 34,249, ranked second and third."
    second, third = decided(text, "2022-12-27")[-2:]
    assert second.ruling is Ruling.HOLDS
    assert third.ruling is not Ruling.FLAGGED
