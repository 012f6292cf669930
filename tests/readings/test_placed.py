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
    ],
)
def test_a_place_that_no_number_tells(text: str, places: list[tuple[str, str]]) -> None:
    assert placed(text) == [(area, place, Ruling.HOLDS) for area, place in places]


@pytest.mark.parametrize(
    "text",
    [
        "In July 2024 Tucson was first in arrests among the southwest sectors.",
        "In July 2024 Tucson trailed only El Paso in Border Patrol arrests among the southwest sectors.",
    ],
)
def test_a_place_that_another_has_is_not_vouched_for(text: str) -> None:
    assert Ruling.HOLDS not in {ruling for _, _, ruling in placed(text)}


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
    ],
)
def test_members_are_held_against_one_another_by_a_verb(text: str, ruling: Ruling) -> None:
    (found,) = decided(text, "2023-10-25")
    assert found.option is not None
    assert found.option.doing.operation is Operation.COMPARISON
    assert found.ruling is ruling
