"""Comparisons that print no number."""

import pytest

from numcheck.claims.claim import Operation
from numcheck.claims.details import Rivals
from numcheck.readings.answer import Ruling
from tests.claims.support import claims, proposed
from tests.readings.support import decided


@pytest.mark.parametrize(
    ("text", "phrase", "versus"),
    [
        (
            "In September, more Venezuelans than Mexicans were encountered at the southern border.",
            "more Venezuelans than Mexicans",
            Rivals("citizenship", ("Mexico",)),
        ),
        (
            "The Tucson Sector made fewer apprehensions in fiscal 2024 than Del Rio and Yuma combined.",
            "fewer apprehensions in fiscal 2024 than Del Rio and Yuma combined",
            Rivals("area", ("Del Rio+Yuma",)),
        ),
    ],
)
def test_members(text: str, phrase: str, versus: Rivals) -> None:
    (claim,) = claims(text, "2024-12-01")
    assert claim.operation is Operation.COMPARISON
    assert (text[claim.span.start : claim.span.end], claim.detail) == (phrase, versus)


def test_members_not_added_up_are_each_compared() -> None:
    (claim,) = claims("Tucson recorded more apprehensions in fiscal 2024 than Del Rio and Yuma.")
    assert claim.detail == Rivals("area", ("Del Rio", "Yuma"))


@pytest.mark.parametrize(
    ("text", "period", "baseline"),
    [
        ("CBP recorded fewer encounters in fiscal 2024 than in fiscal 2023 nationwide.", "FY2024", "FY2023"),
        (
            "In all of fiscal 2025 the Border Patrol made fewer apprehensions than in December 2023 alone.",
            "FY2025",
            "2023-12",
        ),
        (
            "December 2023 alone brought more encounters to the southwest border than all of fiscal 2017.",
            "2023-12",
            "FY2017",
        ),
    ],
)
def test_times(text: str, period: str, baseline: str) -> None:
    (claim,) = claims(text, "2025-11-20")
    assert (str(claim.period[0]), str(claim.baseline)) == (period, baseline)


@pytest.mark.parametrize(
    "text",
    [
        "Fewer jobs were made under Biden than under Trump.",
        "CBP recorded more encounters than anyone guessed under Biden.",
    ],
)
def test_a_term_against_nothing_or_of_something_else(text: str) -> None:
    assert not any(claim.operation is Operation.COMPARISON for claim in claims(text, "2024-11-13"))


@pytest.mark.parametrize(
    "text",
    [
        "CBP recorded more than 2 million encounters in fiscal 2024.",
        "No more Venezuelans than Mexicans were encountered at the border in May 2024.",
        "Voters want more border agents than in 2020.",
        "More people than ever cross the border.",
        "The border needs more money than Mexico.",
        "CBP found more gotaways in fiscal 2024 than in fiscal 2023.",
        "CBP saw more encounters in fiscal 2024 than in any year before.",
    ],
)
def test_other_uses_are_left_alone(text: str) -> None:
    assert [c for c in claims(text, "2024-12-01") if c.operation is Operation.COMPARISON] == []


@pytest.mark.parametrize(
    "text",
    [
        "The town wants more benches than trees.",
        "It was more rain than sleet.",
        "They sold fewer pies than cakes, and 20 tarts.\n\nMore than that. More than 3. More than",
    ],
)
def test_a_comparison_of_other_things_before_any_number_is_no_claim(text: str) -> None:
    assert claims(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "The Border Patrol made fewer apprehensions than under Trump.",
        "The Border Patrol made fewer apprehensions under Biden than under Trump.",
        "There were more dangerous encounters in fiscal 2024 than in fiscal 2023.",
        "CBP had more encounters than expected in fiscal 2024.",
        "Agents would see more encounters in fiscal 2024 than in fiscal 2023.",
    ],
)
def test_what_is_compared_otherwise_is_neither_right_nor_wrong(text: str) -> None:
    assert {told.ruling for told in decided(text, "2024-12-01")} == {Ruling.OPEN}


def test_what_did_not_come_about_is_no_claim() -> None:
    assert decided("Rather than more encounters, CBP saw fewer in May.", "2024-12-01") == ()


@pytest.mark.parametrize(
    ("words", "group"),
    [
        ("three times what Tucson recorded", "Tucson"),
        ("twice as many as in Yuma", "Yuma"),
        ("twice as many people as second-placed Del Rio", "Del Rio"),
        ("more than four times the number of arrests in Laredo", "Laredo"),
    ],
)
def test_a_multiple_may_be_one_of_another_member(words: str, group: str) -> None:
    last = proposed(f"In fiscal 2021 El Paso made 193,918 apprehensions, {words}.", "2021-11-01")[-1]
    assert last.doings[0].detail == Rivals("area", (group,))
    assert group not in last.slots["area"]


@pytest.mark.parametrize("words", ["what Tucson had a year earlier", "as many as in fiscal 2020", "what was planned"])
def test_a_multiple_of_another_time_is_of_no_rival(words: str) -> None:
    for one in proposed(f"In fiscal 2021 El Paso made 193,918 apprehensions, twice {words}.", "2021-11-01"):
        assert not isinstance(one.doings[0].detail, Rivals)
