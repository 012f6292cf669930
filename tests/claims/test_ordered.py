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
    (f"Encounters {SWB} fell for five months in a row up to May.", Run(above=False, least=True)),
    (f"Encounters {SWB} have risen six consecutive months through May.", Run(above=True, least=True)),
    (f"Encounters {SWB} dropped for a fifth month in May.", Run(above=False)),
    (f"May brought the sixth straight rise in encounters {SWB}.", Run(above=True)),
    ("The Del Rio Sector was the second-busiest Border Patrol sector.", Place("area", member="Del Rio")),
    ("Del Rio is the busiest sector.", Place("area", member="Del Rio")),
    ("The second-busiest sector in encounters was Del Rio.", Place("area", member="Del Rio")),
    ("Venezuela was the second-largest nationality in encounters.", Place("citizenship", member="Venezuela")),
    ("May was the second-busiest month for encounters.", Place(None, "month")),
    ("Del Rio was second among sectors in encounters.", Place("area", member="Del Rio")),
    ("The Del Rio Sector saw encounters rise and came third.", Place("area", member="Del Rio")),
    ("Encounters put the Del Rio Sector into second place.", Place("area", member="Del Rio")),
    ("In encounters Guatemalans were second only to Mexicans.", Place("citizenship", member="Guatemala")),
    ("Behind Mexico, Venezuela was second in encounters.", Place("citizenship", member="Venezuela")),
    ("By encounters Tucson was the busiest of the nine.", Place("area", member="Tucson")),
    ("The Tucson Sector, the busiest in the nation, had more encounters.", Place("area", member="Tucson")),
]

NOT_TOLD = [
    f"Encounters {SWB} came to 241,136 in May. It was the third time.",
    f"May was the third straight month of heat and encounters {SWB}.",
    f"Encounters {SWB} reached 241,136 in the fifth month of the year.",
    "The third agent in the Del Rio Sector was hurt.",
    "It was second, after a long wait in the sector of encounters.",
    "Del Rio's third, slower sector road saw encounters.",
    f"Encounters {SWB} fell in the fifth month of the year.",
    f"Encounters {SWB} rose for the first two months of 2023.",
    "Mexicans, Venezuelans and Cubans came second in encounters.",
    "In the Del Rio Sector a second wave of encounters came.",
    "Tucson agents made the most encounters in the past two years.",
]


@pytest.mark.parametrize(("text", "detail"), TOLD)
def test_a_run_or_a_place_is_offered(text: str, detail: Detail) -> None:
    told = [one.doings[0].detail for one in proposed(text, "2023-07-10") if one.doings[0].detail]
    assert [one for one in told if not isinstance(one, Run) or one.told is None] == [detail]


def test_what_the_months_of_a_run_pass_is_told_with_it() -> None:
    text = f"May was the third straight month with over 200,000 encounters {SWB}."
    run, mark = (one.doings[0].detail for one in proposed(text, "2023-07-10"))
    assert run == Run(above=True, mark=Decimal(200_000))
    assert mark == Run(above=True, mark=Decimal(200_000), told=Decimal(3))


@pytest.mark.parametrize(
    ("text", "run"),
    [
        (f"Encounters {SWB} fell every month since February.", Run(above=False, least=True, spans=True)),
        (
            f"Every month since March 2021 has seen more than 150,000 encounters {SWB}.",
            Run(above=True, mark=Decimal(150_000), least=True, spans=True),
        ),
        (f"Encounters {SWB} dropped in each of the past four months.", Run(above=False, least=True)),
        (f"Encounters {SWB} rose in each of the last three fiscal years.", Run(above=True, least=True, yearly=True)),
        (f"Encounters {SWB} went on with a five-month decline.", Run(above=False, least=True)),
    ],
)
def test_a_run_may_last_for_all_of_a_time(text: str, run: Run) -> None:
    assert run in [one.doings[0].detail for one in proposed(text, "2023-07-10")]


@pytest.mark.parametrize(
    "text",
    [
        f"Encounters {SWB} were about 6,000 in each of the prior two years.",
        f"Encounters {SWB} saw a five-month decline of 20 percent.",
    ],
)
def test_what_is_no_run(text: str) -> None:
    assert not any(isinstance(one.doings[0].detail, Run) for one in proposed(text, "2023-07-10"))


def test_each_place_of_a_row_is_its_own_members() -> None:
    text = "The Del Rio Sector had the most encounters; Rio Grande Valley was second, El Paso third and Yuma fourth."
    places = [one.doings[0].detail for one in proposed(text, "2023-07-10")]
    told = [place.member for place in places if isinstance(place, Place)]
    assert told == ["Del Rio", "Rio Grande Valley", "El Paso", "Yuma"]


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
        # Against the total of another time, beside a number of its own.
        ("Apprehensions came to 396,579 in fiscal 2018, fewer than in fiscal 2016.", ["fewer"]),
        ("Apprehensions, at 56,408 in July, were down from June.", ["down"]),
        ("Apprehensions were higher in July 2024 than in July 2020.", ["higher"]),
        ("Apprehensions have already surpassed the total for all of fiscal 2021.", ["surpassed"]),
        ("At 310,094, apprehensions were above fiscal 2021.", ["were above"]),
        ("Apprehensions came to 19,222, more than in the previous 14 years combined.", ["more"]),
        ("Apprehensions were 12 percent higher than in May.", []),
        ("Apprehensions came to 5,000 more than in May.", []),
        ("More than a year ago apprehensions were told.", []),
        ("Migrants who crossed last year told of apprehensions.", []),
        ("Apprehensions last exceeded that level in March 2006.", []),
        ("More border agents than in 2020 told of apprehensions.", []),
        ("No more than in May, apprehensions matter.", []),
    ],
)
def test_a_direction_is_one_of_what_is_counted_and_tells_no_number(text: str, moves: list[str]) -> None:
    assert [one.text for line in lined(text) for one in line.moves if one not in line.untold] == moves


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("In seizures fentanyl was third among drugs.", Place("drug", member="Fentanyl")),
        (f"Families were the second-largest group {SWB} by encounters.", Place("demographic", member="FMUA")),
        (f"Single adults were the largest group {SWB} by encounters.", Place("demographic", member="Single Adults")),
        (f"Guatemalans were the second-largest group {SWB} by encounters.", Place("citizenship", member="Guatemala")),
    ],
)
def test_a_place_among_drugs_or_groups(text: str, place: Place) -> None:
    assert place in [one.doings[0].detail for one in proposed(text, "2023-07-10")]
