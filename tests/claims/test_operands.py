"""The number that a multiple multiplies, and half of another time's number."""

import pytest

from numcheck.claims.claim import Operation
from tests.claims.support import claims

APRIL = "In April 2024, agents made 128,900 apprehensions on the southwest border"


@pytest.mark.parametrize(
    ("text", "operation", "baseline"),
    [
        (f"{APRIL}, more than doubling the 47,320 of November 2024.", Operation.MULTIPLE, "2024-11"),
        (f"{APRIL}, barely half of a record-high 250,000 in December.", Operation.MULTIPLE, "2023-12"),
        (f"{APRIL}, half the 249,740 apprehensions recorded in December.", Operation.MULTIPLE, "2023-12"),
    ],
)
def test_the_number_multiplied_is_what_it_is_measured_against(text: str, operation: Operation, baseline: str) -> None:
    _, ratio, *rest = claims(text, "2024-12-10")
    assert (ratio.operation, str(ratio.baseline)) == (operation, baseline)
    assert rest[-1].compared
    assert str(rest[-1].period[0]) == baseline


@pytest.mark.parametrize(
    "text",
    [
        f"{APRIL}. Half of the 249,740 apprehensions in December were of families.",
        f"{APRIL}, and half of the 249,740 in December were of families.",
        f"{APRIL}, and half of the migrants were in families.",
    ],
)
def test_a_part_of_a_number_is_a_share(text: str) -> None:
    assert all(claim.operation is not Operation.MULTIPLE for claim in claims(text, "2024-12-10"))


def test_what_follows_is_of_the_time_of_the_story() -> None:
    first = "Venezuelans were apprehended 54,833 times in September 2023, more than doubling the 22,090 in August."
    *_, claim = claims(f"{first} Mexicans were apprehended 39,773 times.", "2023-10-22")
    assert str(claim.period[0]) == "2023-09"
