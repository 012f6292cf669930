"""Numbers whose scope and time others of their sentence bear out: one with which nothing agrees is wrong."""

import pytest

from numcheck.readings.answer import Ruling
from numcheck.readings.decision import BESIDE, BORNE_OUT, NOTHING, PLAIN
from tests.readings.support import decided

SWB = "at the southwest border"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        # What a level is compared with, and a level beside what that is.
        (f"Fiscal year 2024 saw 2,135,005 encounters {SWB}, down from 2,946,046 the year before.", "2024-10-25"),
        (f"Fiscal year 2025 saw 594,519 encounters {SWB}, down from 2,135,005 the year before.", "2025-10-25"),
        # A part of a whole, and the whole of a part.
        (f"Of 194,317 encounters {SWB} in January, 11,564 (7%) were of Nicaraguans.", "2022-02-20"),
        (
            "Nationwide, CBP recorded 2,766,582 encounters in fiscal year 2022; 130,346 of them were at the northern "
            "border.",
            "2022-10-28",
        ),
        # A change between two levels that hold.
        (
            f"The Border Patrol's tally for September was 54,771 {SWB}, against 47,283 in August, a rise of 25%.",
            "2020-10-20",
        ),
        # A time that counts from that of the sentence before.
        (
            f"The Border Patrol made 1,530,523 arrests {SWB} in fiscal 2024. The year before it was 1,698,045.",
            "2024-10-25",
        ),
        # A share of the part beside it.
        (f"Of 11,710 encounters {SWB} in February, 572 (19%) were of Hondurans.", "2025-03-20"),
        # Drugs.
        ("Heroin seizures fell 6 percent in fiscal 2021, to 6,426 pounds from 5,763.", "2021-11-10"),
    ],
)
def test_what_the_numbers_beside_it_bear_out_is_accused_where_nothing_agrees(text: str, day: str) -> None:
    found = decided(text, day)
    assert [one.ruling for one in found].count(Ruling.FLAGGED) == 1
    assert {one.why for one in found if one.ruling is Ruling.FLAGGED} <= {BESIDE, BORNE_OUT, NOTHING, PLAIN}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        # A time that nobody read, ahead of the one told of another number.
        (
            f"When he took office it saw 78,414 encounters in a month; in December 2023 there were 302,034 {SWB}.",
            "2024-02-29",
        ),
        # Several numbers together.
        (
            f"Venezuela (266,071), Colombia (159,536), Cuba (142,352) and Ecuador (116,229) together made 684,188 "
            f"encounters {SWB} in fiscal 2023.",
            "2023-12-18",
        ),
        # Another component than that of the sector named.
        ("El Paso's part in January was 4,871 along the border and 5,344 at ports.", "2025-02-18"),
        # A number before, and a change that is not told of the later one.
        (
            f"Families {SWB} went up from 55,928 in June 2023 to 86,203 in July. Adults went from 81,222 to 86,486.",
            "2023-09-08",
        ),
    ],
)
def test_what_may_be_of_something_else_is_not(text: str, day: str) -> None:
    assert Ruling.FLAGGED not in {one.ruling for one in decided(text, day)}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "Agents in the Tucson Sector made about 39,000 apprehensions in July, making it the third-busiest sector.",
            "2023-08-20",
        ),
        (f"In June the total {SWB} was 144,556, the lowest of the Biden presidency.", "2023-07-20"),
        # A record behind its number is of whom that counts, though it would be one of a part.
        (
            f"Border agents made nearly 133,000 arrests {SWB} in May, the most in any month since March 2000. In the "
            "El Paso Sector nobody has seen the like.",
            "2019-06-06",
        ),
    ],
)
def test_an_order_told_of_a_level_that_holds_is_denied(text: str, day: str) -> None:
    assert [one.ruling for one in decided(text, day)] == [Ruling.HOLDS, Ruling.FLAGGED]


def test_one_that_leaves_a_member_out_is_not() -> None:
    text = "In September 2021 Del Rio agents made 44,000 arrests, the most of any sector but the Rio Grande Valley."
    assert Ruling.FLAGGED not in {one.ruling for one in decided(text, "2021-10-29")}


def test_a_share_that_restates_the_number_before_it_is_of_no_other() -> None:
    told = (
        "Arrests at the border with Mexico came to just over 180,000 in May. Most of those stopped, over 121,000, were "
    )
    told += (
        "adults on their own, some 20,000 more than a month earlier, while people in families came to about 44,000; "
    )
    told += "and 112,000 of the total, or 62%, were expelled at once under the public health rule."
    assert decided(told, "2021-06-10")[-1].ruling is Ruling.OPEN


@pytest.mark.parametrize(
    ("between", "told"),
    [
        (", down 38 percent from December, and", Ruling.FLAGGED),
        (", a decline of 77 percent from January 2024, the year whose arrests were", Ruling.OPEN),
    ],
)
def test_an_order_behind_the_changes_of_a_level_is_one_of_that(between: str, told: Ruling) -> None:
    text = f"Border Patrol arrests along the southwest border came to 29,101 in January{between} the fewest since {{}}."
    assert decided(text.format("May 2020"), "2025-02-24")[-1].ruling is not Ruling.FLAGGED
    assert decided(text.format("April 2020"), "2025-02-24")[-1].ruling is told
