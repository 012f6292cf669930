"""Extremes without the form of one: a time that was a peak, a member that was first. They hold, or nothing is said."""

import pytest

from numcheck.readings.answer import Ruling
from tests.readings.support import decided, holding, weighed

SWB = "at the southwest border"


def told(text: str, day: str) -> list[str]:
    """The words of the extremes that hold."""
    found = zip(weighed(text, day), decided(text, day), strict=True)
    return [
        one.proposal.figure.text
        for one, decision in found
        if {*one.proposal.line.extremes.times, *one.proposal.line.extremes.members} & {one.proposal.figure}
        and decision.ruling is Ruling.HOLDS
    ]


@pytest.mark.parametrize(
    ("text", "day", "words"),
    [
        (f"Border Patrol apprehensions {SWB} peaked in May 2019.", "2019-12-12", ["peaked"]),
        (f"Border Patrol apprehensions {SWB} peaked in June 2019.", "2019-12-12", []),
        (f"Encounters {SWB} were highest in December 2023.", "2024-11-02", ["were highest in"]),
        (f"Encounters {SWB} were highest in October 2023.", "2024-11-02", []),
        (f"The record was set in December 2023, with 301,981 encounters {SWB}.", "2024-11-02", ["record was set"]),
        (f"The record was set in May 2023, with 206,690 encounters {SWB}.", "2024-11-02", []),
        (f"Never had there been more encounters {SWB} in one month than in December 2023.", "2024-02-01", ["more"]),
        (f"Never had there been more encounters {SWB} in one month than in November 2023.", "2024-02-01", []),
        (f"In fiscal 2022 there were more encounters {SWB} than in fiscal 2021.", "2022-11-12", []),
        ("The Del Rio sector was the busiest in fiscal 2022.", "2022-11-12", ["was the busiest"]),
        ("The Tucson sector was the busiest in fiscal 2022.", "2022-11-12", []),
        (
            "Of the nine southwest sectors, Del Rio had the most arrests in fiscal 2022.",
            "2022-11-12",
            ["had the most arrests"],
        ),
        ("Of the nine southwest sectors, Yuma had the most arrests in fiscal 2022.", "2022-11-12", []),
        ("The Border Patrol had the most arrests in fiscal 2022.", "2022-11-12", []),  # among whom?
        ("Sheriffs were the busiest in fiscal 2022 along the border.", "2022-11-12", []),
    ],
)
def test_an_extreme_is_told_where_it_holds(text: str, day: str, words: list[str]) -> None:
    assert told(text, day) == words


def test_the_most_of_any_sector_is_a_place_and_no_record() -> None:
    decision = holding("Del Rio had the most arrests of any sector on the border in fiscal 2022.", "2022-11-12")
    assert decision.doing.operation.value == "rank"
