import pytest

from numcheck import check

TOLD = 117_905
"""Border Patrol apprehensions at the southwest border in May 2024; in the San Diego sector there were 32,510."""


@pytest.mark.parametrize(
    "stretch",
    [
        "from here to San Diego",
        "from San Diego to Brownsville",
        "from El Paso all the way to Yuma",
        "from Del Rio, Texas, to Tucson",
    ],
)
def test_what_lies_between_two_places_is_of_neither(stretch: str) -> None:
    said = check(
        f"Border Patrol agents {stretch} made {TOLD:,} arrests on the southwest border in May 2024.", "2024-06-25"
    )
    assert [one.verdict.value for one in said.findings] == ["supported"]


def test_what_moved_from_one_place_to_another_is_in_the_other() -> None:
    said = check("Crossings moved from El Paso to the San Diego Sector, with 32,510 arrests in May 2024.", "2024-06-25")
    assert [one.verdict.value for one in said.findings] == ["supported"]
