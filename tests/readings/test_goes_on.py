"""Stretches of a sentence that go on about what stands before them, and numbers told with a name."""

import pytest

from numcheck.readings.answer import Ruling
from tests.readings.support import decided

SWB = "at the southwest border"


@pytest.mark.parametrize(
    "text",
    [
        f"In June 2021, {SWB}, single adults went down 3 percent; it was families that rose, by 25 percent.",
    ],
)
def test_a_stretch_that_goes_on_hears_its_own_subject(text: str) -> None:
    assert decided(text, "2023-03-01")[-1].ruling is Ruling.HOLDS
