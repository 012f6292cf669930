"""What is not vouched for by a time that only later words tell, or that no word tells."""

import pytest

from numcheck.readings.answer import Ruling
from tests.readings.support import decided


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (
            "There were 9,731 encounters at the southwest border in August. Children by themselves: 475. "
            "The low for this border had come in July.",
            "2025-09-29",
        ),
        (
            "In April the Border Patrol made 8,383 arrests on the southwest border, the third straight drop since the "
            "inauguration.",
            "2025-05-21",
        ),
    ],
)
def test_a_time_that_is_told_later_or_not_at_all_vouches_for_nothing(text: str, date: str) -> None:
    assert decided(text, date)[0].ruling is Ruling.HOLDS
    assert decided(text, date)[1].ruling is not Ruling.HOLDS
