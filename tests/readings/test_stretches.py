"""Stretches told by both ends, whole years told after a month, places pointed at, and drugs together."""

import pytest

from numcheck.readings.answer import Ruling
from tests.readings.support import decided, holding


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Since Biden took office, CBP recorded 10.5 million encounters through September 2024.", "2021-02..2024-09"),
        ("Since March 2021, through August 2022, CBP had 3.97 million encounters nationwide.", "2021-03..2022-08"),
    ],
)
def test_both_ends_of_a_stretch_are_heard(text: str, period: str) -> None:
    one = holding(text, "2024-12-20")
    assert str(one.period) == period


@pytest.mark.parametrize("total", ["The full-year total was", "The annual count came to", "The year's total is"])
def test_a_whole_year_is_the_one_of_the_month_before(total: str) -> None:
    text = f"CBP counted 239,416 encounters at the southwest border in May 2022. {total} 2,378,944."
    assert [one.ruling for one in decided(text, "2022-10-24")] == [Ruling.HOLDS] * 2
    assert decided(text.replace("2,378,944", "2,738,944"), "2022-10-24")[1].ruling is not Ruling.HOLDS


def test_what_came_after_is_not_compared_with_the_time_of_a_sentence_s_opening() -> None:
    text = "After a rise in 2022, encounters at the southwest border declined 14 percent in fiscal 2024."
    one = holding(text, "2024-12-20")
    assert str(one.baseline) == "FY2023"


@pytest.mark.parametrize(
    ("text", "members"),
    [
        ("Florida stood out. CBP counted 236,691 encounters in the state in fiscal 2023.", {"state": "FL"}),
        (
            "Yuma was quiet. The Border Patrol made 53,880 apprehensions in the sector in fiscal 2024.",
            {"area": "Yuma", "border": "southwest", "component": "USBP"},
        ),
        (
            "Yuma was quiet. The sector made 53,880 apprehensions in fiscal 2024.",
            {"area": "Yuma", "border": "southwest", "component": "USBP"},
        ),
    ],
)
def test_a_place_that_words_point_at(text: str, members: dict[str, str]) -> None:
    one = holding(text, "2024-12-20")
    assert dict(one.members) == members


@pytest.mark.parametrize(
    ("drugs", "holds"), [("meth and cocaine", True), ("meth and heroin", False), ("drugs", False), ("cocaine", False)]
)
def test_drugs_together(drugs: str, holds: bool) -> None:
    (one,) = decided(f"CBP seized 221,493 pounds of {drugs} in fiscal 2023.", "2024-12-20")
    assert (one.ruling is Ruling.HOLDS) is holds


def test_all_drugs_are_not_the_one_before() -> None:
    text = "CBP seized 2,854 pounds of fentanyl in March 2023. Seizures of all drugs peaked that month at 2,854 pounds."
    assert [one.ruling for one in decided(text, "2023-05-27")].count(Ruling.HOLDS) == 1


def test_all_drugs_are_their_sum() -> None:
    (one,) = decided("CBP seized 549,000 pounds of illegal drugs in fiscal 2023.", "2024-12-20")
    assert one.ruling is Ruling.HOLDS


def test_unaccompanied_children_are_of_the_statistics() -> None:
    (one,) = decided("About 152,000 unaccompanied children arrived in fiscal 2022.", "2024-12-20")
    assert one.ruling is Ruling.HOLDS
