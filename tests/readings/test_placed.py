"""Places of members that no number tells, and members held against one another by a verb."""

import pytest

from numcheck.claims.claim import Operation
from numcheck.readings.answer import Ruling
from tests.readings.support import decided

DAY = "2024-08-20"


def placed(text: str, day: str = DAY) -> list[tuple[str | None, str, Ruling]]:
    """Of each place that a text tells: the sector, the place that it has, and what is said of it."""
    return [
        (dict(one.option.members).get("area"), str(one.option.computed), one.ruling)
        for one in decided(text, day)
        if one.option is not None and one.option.doing.operation is Operation.RANK
    ]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("In July 2024 the San Diego Sector was first among the nine southwest sectors.", [("San Diego", "1")]),
        ("In July 2024 San Diego was first in arrests, followed by Tucson.", [("San Diego", "1"), ("Tucson", "2")]),
        ("In July 2024 San Diego had the most arrests, then Tucson.", [("San Diego", "1"), ("Tucson", "2")]),
        ("In July 2024 San Diego had the most arrests; Tucson was next.", [("San Diego", "1"), ("Tucson", "2")]),
        ("In July 2024 San Diego was No. 1 in arrests.", [("San Diego", "1")]),
        ("In July 2024 Tucson trailed only San Diego in arrests.", [("Tucson", "2")]),
        ("In July 2024 El Paso trailed only San Diego and Tucson in arrests.", [("El Paso", "3")]),
        ("Agents in San Diego made 15,563 arrests in July 2024, more than in any other sector.", [("San Diego", "1")]),
        ("The San Diego sector, the busiest on the southwest border in July 2024, was calm.", [("San Diego", "1")]),
        ("No sector had more arrests in July 2024 than San Diego.", [("San Diego", "1")]),
        ("In July 2024 San Diego edged past Tucson to become the busiest sector.", [("San Diego", "1")]),
        ("Agents made 11,722 arrests in Tucson in July 2024. Only San Diego had more.", [("Tucson", "2")]),
        ("Agents made 11,615 arrests in El Paso in July 2024. Only San Diego and Tucson had more.", [("El Paso", "3")]),
        ("Agents made 11,722 arrests in Tucson in July 2024, a distant second to San Diego.", [("Tucson", "2")]),
        ("In July 2024 Tucson had more arrests than every sector but San Diego.", [("Tucson", "2")]),
        ("San Diego stayed on top in July 2024, with 15,563 arrests.", [("San Diego", "1")]),
        ("San Diego again led with 15,563 arrests in July 2024.", [("San Diego", "1")]),
        ("Tucson made 11,722 arrests in July 2024. Only San Diego, at some 15,600, was busier.", [("Tucson", "2")]),
        ("Tucson made 11,722 arrests in July 2024. Nobody but San Diego, out west, was busier.", [("Tucson", "2")]),
        ("Tucson made 11,722 arrests in July 2024. San Diego alone was busier.", [("Tucson", "2")]),
        ("In July 2024 San Diego led in arrests; Tucson followed.", [("San Diego", "1"), ("Tucson", "2")]),
        ("San Diego was the busiest sector in July 2024, Tucson next.", [("San Diego", "1"), ("Tucson", "2")]),
        ("San Diego was the place to be in July 2024, with 15,563 arrests.", [("San Diego", "1")]),
        (
            "San Diego had the most arrests in July 2024; Tucson followed with 11,722.",
            [("San Diego", "1"), ("Tucson", "2")],
        ),
    ],
)
def test_a_place_that_no_number_tells(text: str, places: list[tuple[str, str]]) -> None:
    assert placed(text) == [(area, place, Ruling.HOLDS) for area, place in places]


@pytest.mark.parametrize(
    "text",
    [
        "In July 2024 Tucson was first in arrests among the southwest sectors.",
        "In July 2024 Tucson trailed only El Paso in Border Patrol arrests among the southwest sectors.",
        "Agents made 11,722 arrests in Tucson in July 2024. Only El Paso had more.",
        "One called the 11,722 arrests that Tucson made in July 2024 the highest the sector has ever seen.",
        "In fiscal 2022 Yuma, at 310,000 apprehensions, finished fourth. Agents made 25,500 there in September.",
    ],
)
def test_a_place_that_another_has_is_not_vouched_for(text: str) -> None:
    assert Ruling.HOLDS not in {ruling for _, _, ruling in placed(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Agents made 11,722 arrests in Tucson in July 2024, more than in any other sector.",
        "El Paso led the border with 11,615 apprehensions in July 2024.",
    ],
)
def test_a_first_place_that_another_has_is_denied(text: str) -> None:
    assert Ruling.FLAGGED in {ruling for _, _, ruling in placed(text)}


@pytest.mark.parametrize(
    "text",
    [
        "In July 2024 arrests in the San Diego Sector were first reported on Monday.",
        "In July 2024 he was in Tucson, then met Cubans.",
        "The Tucson Sector was followed by Congress.",
    ],
)
def test_what_gives_no_place_is_none(text: str) -> None:
    assert placed(text) == []


@pytest.mark.parametrize(
    ("text", "ruling"),
    [
        ("In fiscal 2023 Mexicans outnumbered Venezuelans at the southwest border.", Ruling.HOLDS),
        ("In fiscal 2023 Venezuelans were outnumbered by Mexicans at the southwest border.", Ruling.HOLDS),
        ("Colombians were up at the southwest border in fiscal 2023, overtaking Cubans.", Ruling.HOLDS),
        ("In fiscal 2023 Mexicans were outnumbered by Venezuelans at the southwest border.", Ruling.FLAGGED),
        ("In fiscal 2023 Venezuelans were behind Mexicans at the southwest border.", Ruling.HOLDS),
        ("In fiscal 2023 the Del Rio Sector passed the Tucson Sector in apprehensions.", Ruling.HOLDS),
    ],
)
def test_members_are_held_against_one_another_by_a_verb(text: str, ruling: Ruling) -> None:
    found = decided(text, "2023-10-25")[-1]
    assert found.option is not None
    assert found.option.doing.operation is Operation.COMPARISON
    assert found.ruling is ruling


def test_each_of_two_comparisons_has_its_own_rivals() -> None:
    text = "In fiscal 2023 Venezuelans were ahead of Guatemalans and behind Mexicans at the southwest border."
    found = [one for one in decided(text, "2023-10-25") if one.option is not None]
    assert [dict(one.option.members).get("citizenship") for one in found if one.option] == ["Venezuela", "Venezuela"]
    assert {one.ruling for one in found} == {Ruling.HOLDS}


def test_who_is_told_behind_a_place_is_no_comparison_of_its_own() -> None:
    text = "Tucson was the third-busiest Border Patrol sector in fiscal 2023, behind El Paso and Del Rio."
    assert len(decided(text, "2023-10-25")) == 1


def test_those_who_surpass_others_together_are_told_as_one_or_left_open() -> None:
    others = "surpassed Guatemala, Honduras and El Salvador combined at the southwest border"
    (one,) = decided(f"In fiscal 2022 Cuba, Nicaragua and Venezuela together {others}.", "2022-10-28")
    assert one.ruling is Ruling.HOLDS
    (one,) = decided(f"In fiscal 2022 Cuba, Nicaragua and Venezuela took the lead: they {others}.", "2022-10-28")
    assert one.ruling is not Ruling.FLAGGED


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Tucson made 11,722 arrests in July 2024, the most of any sector but San Diego.", ("Tucson", "2")),
        ("El Paso was the third-busiest sector in July 2024, behind San Diego and Tucson's 11,722.", ("El Paso", "3")),
        ("In July 2024 San Diego (15,563 arrests) kept the top spot and El Paso was third.", ("San Diego", "1")),
        ("He called San Diego (15,563 arrests in July 2024) the busiest sector, before Tucson.", ("San Diego", "1")),
    ],
)
def test_who_is_left_out_or_named_beside_a_place_does_not_have_it(text: str, place: tuple[str, str]) -> None:
    assert (*place, Ruling.HOLDS) in placed(text)


@pytest.mark.parametrize(
    "text",
    [
        "Del Rio has displaced the Rio Grande Valley as the sector with the most arrests, a first of sorts, in 2022.",
        "In April 2024 San Diego's 60 miles of border outdid Tucson's 262.",
    ],
)
def test_members_held_against_one_another_beside_words_that_nobody_knows(text: str) -> None:
    told = [one for one in decided(text, DAY) if one.option and one.option.doing.operation is Operation.COMPARISON]
    assert [one.ruling for one in told] == [Ruling.HOLDS]
