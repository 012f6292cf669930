"""What is told of terms of office, of the last time, and of countries and relatives by other words."""

import pytest

from numcheck.readings.answer import Ruling
from tests.readings.support import decided

SWB = "at the southwest border"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "CBP had 34,626 encounters nationwide in January, 91 percent below the 370,883 at the peak under Biden.",
            "2026-02-20",
        ),
        (
            "CBP had 34,626 encounters nationwide in January, 91% under the Biden administration's peak of 370,883.",
            "2026-02-20",
        ),
        (f"Agents made 258 arrests a day {SWB} in October, 95% below the daily average under Biden.", "2025-11-20"),
        (f"Apprehensions {SWB} in October 2025 were 95 percent below the monthly average under Biden.", "2025-11-20"),
        (f"Since Biden's first full fiscal year, with 2,378,944 encounters {SWB}, much has changed.", "2023-11-20"),
        (f"In the first two full months of the Trump administration agents made 15,525 arrests {SWB}.", "2025-04-17"),
        ("Tucson took over from Del Rio as the busiest sector on the southern border in fiscal 2024.", "2024-10-24"),
        (
            "Between October 2023 and July 2024 there were 19,498 encounters between posts on the Canadian border.",
            "2024-09-02",
        ),
        (f"Over the past 12 months there were 2,378,944 encounters {SWB}.", "2022-10-25"),
        (f"In the last quarter of 2021 CBP recorded 518,935 encounters {SWB}.", "2022-02-20"),
    ],
)
def test_what_holds(text: str, day: str) -> None:
    assert {one.ruling for one in decided(text, day)} == {Ruling.HOLDS}


@pytest.mark.parametrize(
    "text",
    [
        f"In the 1990s agents made 1.2 million apprehensions {SWB}.",
        f"Over the summer CBP recorded 611,000 encounters {SWB}.",
        f"Under Biden there were 9 million encounters {SWB}.",
    ],
)
def test_of_times_that_nobody_counts_alike_nothing_is_said(text: str) -> None:
    assert {one.ruling for one in decided(text, "2022-09-20")} <= {Ruling.OPEN}


def test_the_last_time_that_there_were_more_is_no_time_that_goes_on() -> None:
    text = (
        f"Agents made 132,887 arrests {SWB} in May. Apprehensions last exceeded that level in March 2006. Agents "
        f"apprehended 84,542 members of family units {SWB}."
    )
    assert decided(text, "2019-06-06")[-1].ruling is Ruling.HOLDS


def test_a_long_time_of_another_sentence_does_not_go_on() -> None:
    text = (
        f"In fiscal 2019 agents made 851,508 apprehensions {SWB}. They have saved people since 2001. They apprehended "
        "473,682 people in families."
    )
    assert decided(text, "2019-10-31")[-1].ruling is Ruling.HOLDS


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("On the northern border agents made 4,316 apprehensions in fiscal 2018; 2,245 were Mexican.", "2018-12-20"),
        (f"From October through June agents apprehended 24,903 people traveling with relatives {SWB}.", "2015-07-20"),
        (f"Encounters {SWB} fell from December to August, by country: - Mexico: down 52%", "2024-09-20"),
    ],
)
def test_who_is_meant(text: str, day: str) -> None:
    assert decided(text, day)[-1].ruling is Ruling.HOLDS
