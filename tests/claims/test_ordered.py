"""Runs and places in an order, as the weighing is offered them, and directions without a number."""

from decimal import Decimal

import pytest

from numcheck.claims.details import Detail, Place, Run
from tests.claims.support import lined, proposed

SWB = "at the southwest border"

TOLD = [
    (f"Encounters {SWB} fell in May for the third consecutive month.", Run(above=False)),
    (f"Apprehensions {SWB} rose for the third straight year.", Run(above=True, yearly=True)),
    (f"May was the third straight month above 200,000 encounters {SWB}.", Run(above=True, mark=Decimal(200_000))),
    (f"May was the third month in a row with fewer than 13,000 encounters {SWB}.", Run(False, Decimal(13_000))),
    (
        f"Encounters {SWB} topped 200,000 in April. May was the third straight month above that mark.",
        Run(above=True, mark=Decimal(200_000)),
    ),
    ("The Del Rio Sector was the second-busiest Border Patrol sector.", Place("area")),
    ("Del Rio is the busiest sector.", Place("area")),
    ("Venezuela was the second-largest nationality in encounters.", Place("citizenship")),
    ("May was the second-busiest month for encounters.", Place(None, "month")),
    ("Del Rio was second among sectors in encounters.", Place("area")),
]

NOT_TOLD = [
    f"Encounters {SWB} came to 241,136 in May. It was the third time.",
    f"May was the third straight month of heat and encounters {SWB}.",
    f"Encounters {SWB} reached 241,136 in the fifth month of the year.",
    "The third agent in the Del Rio Sector was hurt.",
    "It was second, after a long wait in the sector of encounters.",
    "Del Rio's third, slower sector road saw encounters.",
]


@pytest.mark.parametrize(("text", "detail"), TOLD)
def test_a_run_or_a_place_is_offered(text: str, detail: Detail) -> None:
    assert [one.doings[0].detail for one in proposed(text, "2023-07-10") if one.doings[0].detail] == [detail]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_what_is_neither_is_not(text: str) -> None:
    assert [one.figure.text for one in proposed(text, "2023-07-10") if one.doings[0].detail] == []


@pytest.mark.parametrize(
    ("text", "moves"),
    [
        ("Apprehensions fell in June.", ["fell"]),
        ("Fewer migrants crossed in June.", ["Fewer"]),
        ("More migrants came in May than in April.", ["More"]),
        # In a clause of its own no number is told by it.
        ("Apprehensions fell, and 5,000 agents with dogs stood in the long and dusty valley of the river.", ["fell"]),
        ("Apprehensions fell to 5,000 in June.", []),
        ("More encounters were made than the southern border saw.", []),
        ("More than before, apprehensions matter.", []),
        ("There were fewer, they said, in apprehensions.", []),
        ("The fall of apprehensions was told.", []),
        ("Rents fell in June.", []),
        ("Apprehensions " + "rose " * 21, []),
    ],
)
def test_a_direction_is_one_of_what_is_counted_and_tells_no_number(text: str, moves: list[str]) -> None:
    assert [one.text for line in lined(text) for one in line.moves] == moves
