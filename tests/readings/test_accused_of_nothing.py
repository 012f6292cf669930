"""Numbers that may be of something else than what is read first: nobody is accused of them."""

import pytest

from numcheck.readings.answer import Ruling
from tests.readings.support import decided

SWB = "at the southwest border"


def rulings(text: str, day: str | None) -> list[Ruling]:
    return [one.ruling for one in decided(text, day)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        # a part of a year beside last year's is that part of it
        (
            f"Encounters {SWB} came to 785,307 in the first quarter of fiscal 2024, 60,000 more than last year.",
            "2024-02-10",
        ),
        # a change of which nothing says what it is measured against
        (
            f"Border Patrol arrests {SWB} fell again in January 2026. The figure is 6,076, and it is a drop of 93%.",
            "2026-02-20",
        ),
        # neither level of a sentence is one of these: it counts something else
        (
            f"The Border Patrol apprehended 171,382 people {SWB} in May 2023. "
            f"It apprehended 61,200 people {SWB} in June 2023, after 43,300 in June 2022.",
            "2023-07-25",
        ),
        # the whole is wider than its part
        ("Agents met 1,630 of the 30,010 Indians encountered at the northern border in fiscal 2023.", "2024-04-10"),
        # a year that no word tells, in an article without a date
        (
            "Tucson Sector agents made 63,000 arrests in the fiscal year that ended Sept. 30, half as many as in 2013.",
            None,
        ),
        # places that the data do not have, pointed at
        (
            f"Most crossings {SWB} went through the Texas-based sectors. They made 484,527 arrests in October 2022 "
            "through January 2023.",
            "2023-02-14",
        ),
        # nearly the other border's, in one digit
        (
            f"Crossings {SWB} were up. CBP itself says it met approximately 3 million people in fiscal 2023.",
            "2023-11-12",
        ),
        # a day's best
        (
            f"Apprehensions {SWB} were few in July 2025. Best day: July 20, with 88 arrests, fewer than in June.",
            "2025-08-12",
        ),
        # a multiple of another time
        (
            "Swanton Sector agents made 365 arrests in fiscal 2021, then 6,925 in fiscal 2023, and then more than "
            "threefold again.",
            "2024-10-12",
        ),
    ],
)
def test_it_is_left_open(text: str, day: str | None) -> None:
    assert Ruling.FLAGGED not in rulings(text, day)


def test_a_change_of_recent_months_is_as_sure_as_they_are() -> None:
    text = f"Apprehensions and inadmissibles {SWB} fell 18 percent in June from May."  # -16.74 today
    assert rulings(text, "2018-07-10") == [Ruling.OPEN]
    assert rulings(text.replace("18 percent", "38 percent"), "2018-07-10") == [Ruling.FLAGGED]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "Arrests in the Detroit sector in fiscal 2018 were more than two and a half times those of fiscal 2016.",
            "2019-03-19",
        ),
        (
            "The El Centro Sector made 14,511 arrests in fiscal 2014, 11 percent fewer than the fiscal year before.",
            "2014-11-12",
        ),
        (
            f"Encounters {SWB} since the president took office have come to 6.3 million.",
            "2023-10-26",
        ),
        (
            "Arrests of unaccompanied children in the Rio Grande sector rose 132 percent in fiscal 2014.",
            "2014-11-10",
        ),
        (
            "In fiscal 2020 the Laredo Field Office seized 125,307 pounds of narcotics. Meth came to 37,477 pounds.",
            "2020-10-20",
        ),
    ],
)
def test_it_holds(text: str, day: str) -> None:
    assert rulings(text, day)[-1] is Ruling.HOLDS


def test_a_level_is_denied_beside_one_that_holds() -> None:
    text = f"The Border Patrol apprehended 61,200 people {SWB} in June 2023, after 171,382 in May 2023."
    assert rulings(text, "2023-07-25") == [Ruling.FLAGGED, Ruling.HOLDS]


def test_so_many_times_before_are_no_level() -> None:
    text = "The Swanton Sector made more arrests in fiscal 2024 than in the 10 before it put together."
    assert all(one.ruling is not Ruling.FLAGGED for one in decided(text, "2024-11-20"))


def test_papers_that_people_lack_leave_out_no_ports() -> None:
    text = "The Office of Field Operations encountered 604,482 people without papers at the crossings"
    assert decided(f"{text} along the Mexican border in fiscal 2024.", "2024-11-20")[-1].ruling is Ruling.HOLDS
