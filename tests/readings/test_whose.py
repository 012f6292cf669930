"""People and borders that words name in passing: `was with a Mexican`, `northern arrests`, `Texas's share of`."""

import pytest

from numcheck.readings.answer import Ruling
from tests.readings.support import ruling

SWB = "at the southwest border"
YEAR = f"encounters {SWB} in fiscal 2023"


@pytest.mark.parametrize(
    ("text", "figure", "wrong"),
    [
        (f"About three in ten {YEAR} were with a Mexican citizen.", "three in ten", "six in ten"),
        (f"Of {YEAR}, 29 percent involved a Mexican national.", "29 percent", "59 percent"),
        (f"One in nine {YEAR} was with a Venezuelan.", "One in nine", "One in three"),
        (f"The Mexican share of {YEAR} dropped to 29 percent.", "29 percent", "59 percent"),
        (f"Texas's share of {YEAR} fell to 53 percent.", "53 percent", "83 percent"),
        ("The Border Patrol's northern arrests came to 23,720 in fiscal 2024.", "23,720", "43,720"),
        ("Up north, the Border Patrol made 23,720 arrests in fiscal 2024.", "23,720", "43,720"),
        ("The Border Patrol's northern sectors made 23,720 arrests in fiscal 2024.", "23,720", "43,720"),
    ],
)
def test_who_and_where_are_heard_in_other_words(text: str, figure: str, wrong: str) -> None:
    assert ruling(text, "2024-11-10", figure) is Ruling.HOLDS
    assert ruling(text.replace(figure, wrong), "2024-11-10", wrong) is not Ruling.HOLDS


@pytest.mark.parametrize(
    "text",
    [
        f"One in three {YEAR} was with a Mexican.",  # 29 percent
        f"Nearly one in ten {YEAR} was with a Guatemalan.",  # 8.9 percent
    ],
)
def test_a_fraction_that_is_nearly_right_is_not_accused(text: str) -> None:
    figure = text[: text.index(" encounters")].removeprefix("Nearly ")
    assert ruling(text, "2024-11-10", figure) is not Ruling.FLAGGED
    other = figure.replace("three", "eight").replace("ten", "two")
    assert ruling(text.replace(figure, other), "2024-11-10", other) is Ruling.FLAGGED


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Almost {} of fiscal 2022's 2,378,944 southwest encounters ended in a Title 42 expulsion.", "half"),
        ("{} of the 2,378,944 encounters at the southwest border in fiscal 2022 were with Mexicans.", "A third"),
    ],
)
def test_a_part_of_a_number_of_which_something_is_told_is_a_share(text: str, figure: str) -> None:
    assert ruling(text.format(figure), "2022-11-10", figure) is Ruling.HOLDS
    assert ruling(text.format("two-thirds"), "2022-11-10", "two-thirds") is not Ruling.HOLDS


@pytest.mark.parametrize(
    "where", ["Along the nation's northern edge", "At the border to the north", "On the side facing Canada"]
)
def test_the_northern_border_is_heard_loosely(where: str) -> None:
    text = f"{where}, the Border Patrol made about {{}} arrests in fiscal 2024."
    assert ruling(text.format("23,720"), "2024-11-10", "23,720") is Ruling.HOLDS
    assert ruling(text.format("43,720"), "2024-11-10", "43,720") is not Ruling.HOLDS


@pytest.mark.parametrize(
    "text",
    [
        "CBP had 2.9 million encounters in fiscal 2024, 2.1 million of them at the southwest border.",
        "CBP had 2.9 million encounters in fiscal 2024, three-quarters of them at the southwest border.",
        "The 2.9 million encounters of fiscal 2024 include 2.1 million at the southwest border and 199,000 up north.",
    ],
)
def test_where_a_part_was_met_is_not_where_the_whole_was(text: str) -> None:
    assert ruling(text, "2024-11-10", "2.9 million") is Ruling.HOLDS
    assert ruling(text.replace("2.9", "3.9"), "2024-11-10", "3.9 million") is not Ruling.HOLDS


@pytest.mark.parametrize("part", ["Nearly half", "Some 45 percent", "More than one million"])
@pytest.mark.parametrize(
    "whole", ["of fiscal 2022's {} southwest encounters", "of the {} southwest encounters of 2022"]
)
def test_what_came_of_a_part_is_not_told_of_its_whole(part: str, whole: str) -> None:
    text = f"{part} {whole} ended in a Title 42 expulsion."
    assert ruling(text.format("2,378,944"), "2022-10-25", "2,378,944") is Ruling.HOLDS
    assert ruling(text.format("2,978,944"), "2022-10-25", "2,978,944") is not Ruling.HOLDS


def test_what_is_more_than_all_is_no_part() -> None:
    text = "Of May's 180,597 encounters at the southwest border, 38 percent had been caught in the year before."
    assert ruling(text, "2021-06-18", "38 percent") is not Ruling.FLAGGED
