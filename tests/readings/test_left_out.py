"""Members told as one: those that all others are told from, and a region with what it is of."""

import pytest

from numcheck.claims.claim import Operation
from numcheck.readings.answer import Ruling
from tests.readings.support import decided

SWB = "at the southwest border"
ALL_BUT = "other than Mexico or Guatemala or Honduras or El Salvador"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            f"In fiscal 2021, 22 percent of those the Border Patrol arrested {SWB} came from neither Mexico nor the "
            "Northern Triangle nations of El Salvador, Guatemala and Honduras.",
            "2021-11-20",
        ),
        (
            f"In March one in seven encounters {SWB} was with someone from beyond Mexico and the Northern Triangle.",
            "2021-04-20",
        ),
        (
            "In fiscal 2023, migrants from outside Mexico and northern Central America made up 51 percent of encounters"
            f" {SWB}.",
            "2023-11-20",
        ),
    ],
)
def test_those_left_out_stand_for_all_others(text: str, day: str) -> None:
    found = decided(text, day)[-1]
    assert found.ruling is Ruling.HOLDS
    assert found.option is not None
    assert dict(found.option.members)["citizenship"] == ALL_BUT


def test_a_wrong_share_of_all_others_is_not_vouched_for() -> None:
    told = "In fiscal 2023, migrants from outside Mexico and northern Central America made up 71 percent of encounters"
    text = f"{told} {SWB}."
    assert decided(text, "2023-11-20")[-1].ruling is not Ruling.HOLDS


def test_what_a_region_is_of_adds_nothing_to_it() -> None:
    text = (
        "In August 2024, migrants from Mexico or the Northern Triangle (El Salvador, Guatemala, Honduras) made up 51% "
        f"of encounters {SWB}."
    )
    found = decided(text, "2024-09-20")[-1]
    assert found.ruling is Ruling.HOLDS
    assert found.option is not None
    assert found.option.doing.operation is Operation.SHARE
    told = set(dict(found.option.members)["citizenship"].split("+"))
    assert told == {"Mexico", "Guatemala", "Honduras", "El Salvador"}


def test_a_place_that_is_left_out_of_nothing_stays_itself() -> None:
    text = f"Outside the courthouse, an agent said 61,847 Mexicans were encountered {SWB} in September 2023."
    found = decided(text, "2023-11-01")
    assert found[-1].option is not None
    assert dict(found[-1].option.members)["citizenship"] == "Mexico"


def test_a_bracket_without_a_number_parts_nothing() -> None:
    text = f"The Border Patrol (USBP) and its agents made 851,508 arrests {SWB} (nine sectors in all) in fiscal 2019."
    found = decided(text, "2019-11-20")[-1]
    assert found.ruling is Ruling.HOLDS


def test_people_pointed_at_are_those_named_before() -> None:
    text = (
        "Tucson Sector agents made 63,490 apprehensions in fiscal 2019. Most were single adults: these 42,186 people "
        "were 66 percent of the sector's total."
    )
    assert all(one.ruling is not Ruling.FLAGGED for one in decided(text, "2019-11-20"))
