"""What averages, places, streaks and ranges say besides the slots, and what looks like one and is none."""

from decimal import Decimal

import pytest

from numcheck.claims.claim import Operation
from numcheck.claims.details import Detail, Mean, Place, Run, Spread
from tests.claims.support import claims

SWB = "at the southwest border"


@pytest.mark.parametrize(
    ("text", "detail"),
    [
        (f"Encounters {SWB} averaged 6,800 a day in fiscal 2023.", Mean("day", said=True, dated=True)),
        (f"Encounters {SWB} averaged 198,000 in a typical month of fiscal 2022.", Mean("month", said=True, dated=True)),
        (f"CBP recorded a daily average of 6,800 encounters {SWB}.", Mean("day", said=True)),
        (f"An average of 6,800 encounters was told {SWB}.", Mean(None, said=True)),
        (f"Agents stopped 6,800 people a day {SWB}.", Mean("day", said=False)),
        (f"Agents stopped as many as 6,800 people a day {SWB}.", Mean("day", said=False, part=True)),
        (f"May was the third-highest month on record {SWB} for encounters.", Place(None, "month")),
        (f"It was the third-highest year for encounters {SWB}.", Place(None, "year")),
        (f"It was the third-highest total of encounters on record {SWB}.", Place(None)),
        (f"Cubans were the third-largest nationality {SWB}.", Place("citizenship")),
        ("Tucson was the third-busiest Border Patrol sector.", Place("area")),
        ("Tucson was the busiest Border Patrol sector.", Place("area")),
        ("The Tucson sector ranked third, with many apprehensions.", Place("area")),
        (f"Texas ranked first among the four border states for encounters {SWB}.", Place("state")),
        (f"May was the third straight month above 200,000 encounters {SWB}.", Run(above=True, mark=Decimal(200_000))),
        (f"May was the third month in a row with fewer than 13,000 encounters {SWB}.", Run(False, Decimal(13_000))),
        (f"Encounters {SWB} fell in May for the third consecutive month.", Run(above=False)),
        (f"Encounters {SWB} fell from a year earlier for the third straight month.", Run(above=False, against=12)),
        (f"Encounters {SWB} rose for 18 straight months.", Run(above=True, least=True)),
        (f"Monthly encounters {SWB} ranged between 150,000 and 245,000.", Spread(said=True)),
        (f"Encounters {SWB} ranged from 150,000 to 245,000.", Spread(said=False)),
    ],
)
def test_what_a_clause_says(text: str, detail: Detail) -> None:
    assert claims(text)[-1].detail == detail


@pytest.mark.parametrize(
    "text",
    [
        f"It was the third-highest peak of encounters {SWB}.",
        f"It was the second-largest increase in encounters {SWB}.",
        "El Paso was the second stop of a tour of the southwest border, where encounters rose.",
        f"The third group of migrants was encountered {SWB}.",
        f"CBP recorded between 180,000 and 220,000 encounters {SWB} in May 2022.",
        f"CBP recorded 2.4 million encounters {SWB} in fiscal 2022.",
        f"It was the third straight year of more encounters {SWB}.",
    ],
)
def test_what_says_none_of_it(text: str) -> None:
    assert claims(text)[-1].detail is None


def test_a_mark_belongs_to_its_streak() -> None:
    (claim,) = claims(f"May was the third straight month with more than 200,000 encounters {SWB}.")
    assert (claim.operation, [figure.text for figure in claim.absorbed]) == (Operation.STREAK, ["200,000"])


def test_a_mark_told_before_stays_a_claim_of_its_own() -> None:
    level, streak = claims(
        f"There were more than 200,000 encounters {SWB} in May, the third straight month above that mark."
    )
    assert (level.operation, level.is_mark) == (Operation.LEVEL, True)
    assert streak.detail == Run(above=True, mark=Decimal(200_000), told=True)


def test_the_one_who_has_a_place_is_not_the_one_named_beside_it() -> None:
    for text in (
        f"Tucson was the third-busiest sector {SWB}, behind El Paso and Del Rio.",
        f"Behind El Paso, Tucson was the second-busiest sector {SWB}.",
        f"Tucson overtook San Diego as the busiest sector {SWB}.",
        f"The second-busiest sector {SWB} was Tucson.",
    ):
        assert claims(text)[0].scope["area"] == "Tucson", text


def test_of_two_members_none_has_the_place_alone() -> None:
    assert claims(f"In May Cubans and Haitians {SWB} were the second-largest nationality.")[0].reason == "NC904"


def test_a_number_behind_a_place_is_of_the_same_member() -> None:
    place, level, second, other = claims(
        f"Guatemala came second {SWB} in fiscal 2022, with 231,565 encounters, and Cuba third, with 220,908."
    )
    told = [claim.scope["citizenship"] for claim in (place, level, second, other)]
    assert told == ["Guatemala", "Guatemala", "Cuba", "Cuba"]


def test_a_sentence_goes_on_about_one_without_figures() -> None:
    (claim,) = claims(f"Encounters {SWB} rose again in July 2021. It was the 15th monthly increase in a row.")
    assert (claim.measure, claim.scope["border"], str(claim.period[0])) == ("encounters", "southwest", "2021-07")


def test_a_pronoun_before_no_figure_goes_on_about_nothing() -> None:
    assert not claims("It was higher in May than in April.")


def test_the_years_of_fiscal_years_are_fiscal() -> None:
    (claim,) = claims(f"In the four fiscal years from 2021 to 2024, encounters {SWB} averaged 2.2 million a year.")
    assert str(claim.period[0]) == "2020-10..2024-09"
