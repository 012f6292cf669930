"""Moves that are the first of their direction in so long, and runs in whatever words they are told."""

import pytest

from numcheck.claims.claim import Operation
from numcheck.readings.answer import Ruling
from tests.readings.support import decided

SWB = "at the southwest border"


def ruled(text: str, day: str) -> list[Ruling]:
    """What is said of each run and each first move."""
    return [
        one.ruling
        for one in decided(text, day)
        if one.option is not None and one.option.doing.operation is Operation.STREAK
    ]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"Encounters {SWB} fell to 207,834 in June, the first decline since January.", "2022-07-20"),
        (f"Encounters {SWB} fell to 207,834 in June, the first drop in five months.", "2022-07-20"),
        (f"June brought a dip, the first since January, in encounters {SWB}, to 207,834.", "2022-07-20"),
        (f"Encounters {SWB} fell to 207,834 in June 2022, the first monthly fall since January 2022.", "2022-07-20"),
        (f"Encounters {SWB} came to 2,135,005 in fiscal 2024, the first decline since fiscal 2020.", "2024-10-20"),
        (
            f"Border Patrol arrests {SWB} came to 30,077 in February, the first rise since May of last year.",
            "2020-03-12",
        ),
        (f"Encounters {SWB} came to 42,643 in November, the sixth monthly decline running.", "2019-12-20"),
        (f"Encounters {SWB} fell to 42,643 in November. It was the sixth fall in succession.", "2019-12-20"),
        (f"Encounters {SWB} came to 57,674 in September, the fifth rise in succession.", "2020-10-20"),
    ],
)
def test_a_first_move_and_a_run(text: str, day: str) -> None:
    assert ruled(text, day) == [Ruling.HOLDS]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"Border Patrol apprehensions {SWB} rose to 6,321 in August, the first increase since January.", "2025-09-20"),
        (f"Encounters {SWB} fell to 207,834 in June, the first drop in seven months.", "2022-07-20"),
        (f"Encounters {SWB} came to 42,643 in November, the eighth decline in a row.", "2019-12-20"),
    ],
)
def test_one_that_was_not_the_first_or_not_so_long_is_denied(text: str, day: str) -> None:
    assert ruled(text, day) == [Ruling.FLAGGED]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        # the month itself went the other way, by less than revisions move such figures
        (f"Encounters {SWB} fell to 242,418 in November, the first decline since May.", "2023-12-26"),
    ],
)
def test_a_move_within_revisions_is_left_open(text: str, day: str) -> None:
    assert set(ruled(text, day)) <= {Ruling.OPEN}


def test_what_is_first_of_nothing_that_moved_is_no_such_move() -> None:
    assert ruled(f"For the first group since January, agents made 207,834 arrests {SWB} in June.", "2022-07-20") == []
