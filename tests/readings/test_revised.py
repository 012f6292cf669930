"""A slice printed before the revisions: it has moved since as everybody in the same months has."""

import pytest

from numcheck.readings.answer import Ruling
from tests.readings.support import decided

TOLD = "In May {number} single adults were encountered at the southwest border, CBP said."


@pytest.mark.parametrize(
    ("number", "holds"),
    [
        ("135,118", True),  # today's
        ("133,690", True),  # all of May came to 204,561 then and to 206,690 today
        ("136,530", False),  # as far off, the other way
        ("130,100", False),  # farther off than May has moved
    ],
)
def test_a_slice_may_have_moved_as_its_whole_has(number: str, *, holds: bool) -> None:
    (found,) = decided(TOLD.format(number=number), "2023-06-23")
    assert (found.ruling is Ruling.HOLDS) is holds


def test_once_its_year_is_closed_it_has_moved_no_more() -> None:
    (found,) = decided(TOLD.format(number="133,690").replace("May", "May 2023"), "2025-06-23")
    assert found.ruling is not Ruling.HOLDS
