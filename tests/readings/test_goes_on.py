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


def members(text: str, day: str) -> dict[str, str]:
    """What the last number of a text is of, which holds."""
    last = decided(text, day)[-1]
    assert last.ruling is Ruling.HOLDS
    assert last.option is not None
    return dict(last.option.members)


def test_where_people_cross_from_names_the_border() -> None:
    text = "The Border Patrol arrested 4,408 people crossing from Canada in fiscal 2019."
    assert members(text, "2019-11-15") == {"border": "northern", "component": "USBP"}
