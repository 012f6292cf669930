"""A number that the first reading agrees with, and none else would, outweighs words that may say something else."""

import pytest

from numcheck.readings.answer import Ruling
from tests.readings.support import decided

SWB = "at the southwest border"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"Arrests {SWB} in April 2025, 8,383 as released, were up 17 percent from March 2025.", "2025-05-22"),
        ("In fiscal 2025 encounters nationwide, airports among them, fell 76 percent.", "2025-11-20"),
        (
            f"Some 45,000 people came to ports of entry {SWB} in June 2023, most with an appointment, a record.",
            "2023-07-20",
        ),
        (
            f"In November 2018 agents made 51,857 arrests {SWB}. One would have to go back to June 2014 to find a "
            "busier month.",
            "2018-12-10",
        ),
        (
            f"There were 153,941 encounters {SWB} in January 2022, if a little fewer than in December 2021.",
            "2022-02-20",
        ),
    ],
)
def test_the_first_reading_outweighs_words_that_may_restrict(text: str, day: str) -> None:
    assert decided(text, day)[-1].ruling is Ruling.HOLDS


def test_a_number_that_much_agrees_with_does_not() -> None:
    text = f"In fiscal 2021, boats among them, encounters {SWB} almost quadrupled."
    assert decided(text, "2021-11-20")[-1].ruling is not Ruling.FLAGGED


def test_a_forecast_is_outweighed_by_nothing() -> None:
    text = f"Arrests {SWB} would be up 17 percent in April 2025 from March 2025."
    assert decided(text, "2025-05-22")[-1].ruling is Ruling.OPEN
