"""What stands in an aside between commas is of nothing outside it: no place, no time, no bar."""

import pytest

from numcheck.readings.answer import Ruling
from tests.readings.support import decided, weighed


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "The Border Patrol, which once filled warehouses in the Rio Grande Valley, took in 40,089 pounds of "
            "marijuana in fiscal 2025.",
            "2025-11-14",
        ),
        ("The El Paso Sector, where soldiers are stringing wire, made 4,871 arrests in January 2025.", "2025-02-20"),
        ("The Swanton Sector, home to dairy farms, made 19,390 arrests in fiscal 2024.", "2024-11-01"),
    ],
)
def test_an_aside_is_of_nothing_outside_it(text: str, day: str) -> None:
    assert decided(text, day)[-1].ruling is Ruling.HOLDS


def test_an_aside_is_no_clock() -> None:
    text = "The Yuma Sector, where arrests had fallen in March 2019, made 34,370 arrests in May 2022."
    (_, only) = weighed(text, "2022-06-20")
    assert only.lead is not None
    assert str(only.lead.period) == "2022-05"


def test_a_number_in_an_aside_hears_it() -> None:
    text = "The Yuma Sector, where agents made 34,370 arrests in May 2022, has a fence."
    assert decided(text, "2022-06-20")[0].ruling is Ruling.HOLDS
