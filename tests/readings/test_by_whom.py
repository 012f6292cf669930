"""Who came along with whom, and between which posts: words by which reports name people and components."""

import pytest

from numcheck.readings.answer import Ruling
from tests.readings.support import decided

SWB = "at the southwest border"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"In fiscal 2014 agents found 68,541 lone minors {SWB}, up from 38,759 in fiscal 2013.", "2014-11-10"),
        (
            f"Parents with kids: 68,445 were apprehended {SWB} in fiscal 2014, after 14,855 in fiscal 2013.",
            "2014-11-10",
        ),
        (f"In fiscal 2014 agents apprehended 68,445 mothers and their children {SWB}.", "2014-11-10"),
        (f"In fiscal 2014 agents apprehended 68,541 solo youths {SWB}.", "2014-11-10"),
        (
            "CBP met 19,510 migrants between border posts on the northern border from October 2023 to July.",
            "2024-08-20",
        ),
        (f"CBP met 8,725 migrants between the entry points {SWB} in May.", "2025-06-20"),
        ("In May agents in San Diego arrested 1,394 migrants, where a year back it had been 32,500.", "2025-06-20"),
    ],
)
def test_each_number_holds_of_whom_its_words_name(text: str, day: str) -> None:
    assert {one.ruling for one in decided(text, day)} == {Ruling.HOLDS}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        # A part that no words name: the young of a sector.
        (
            "Agents around Tucson made 120,939 arrests in fiscal 2013; of the 10,675 juveniles among them, 9,070 had "
            "come alone.",
            "2014-01-20",
        ),
        # A number a day where only the one before says so.
        (
            "At the ports, officers averaged 673 encounters a day nationwide in March, far fewer than a year ago, when "
            "it was 3,464.",
            "2025-04-20",
        ),
        # The peak of other times.
        ("CBP had 34,632 encounters nationwide in January, 91 percent below the peak of 370,883.", "2026-02-20"),
    ],
)
def test_one_of_another_size_is_left_open(text: str, day: str) -> None:
    assert Ruling.FLAGGED not in {one.ruling for one in decided(text, day)}


def test_the_border_of_its_own_clause_outweighs_the_storys() -> None:
    text = (
        f"In March CBP met 3,274 Ukrainians {SWB}. For all U.S. borders it was 5,076, against 272 in February.",
        "2022-04-20",
    )
    assert [one.ruling for one in decided(*text)][-1] is not Ruling.HOLDS


def test_two_components_with_a_number_each_are_not_the_whole_agency() -> None:
    text = (
        f"In January CBP had 176,195 encounters {SWB}. Border Patrol recorded 176,195 encounters between ports, and "
        "the Office of Field Operations 51,980 at them."
    )
    assert [one.ruling for one in decided(text, "2024-02-13")][1] is Ruling.FLAGGED
