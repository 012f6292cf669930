"""Places among members and runs of months in whole sentences: who has the place, and what the months have in common."""

import pytest

from numcheck.readings.answer import Ruling
from tests.readings.support import decided, holding

SWB = "at the southwest border"


@pytest.mark.parametrize(
    ("text", "member"),
    [
        (f"Tucson was the third-busiest sector {SWB} in fiscal 2023, behind El Paso and Del Rio.", "Tucson"),
        (f"Behind El Paso, Tucson was the third-busiest sector {SWB} in fiscal 2023.", "Tucson"),
        (f"The second-busiest sector {SWB} in fiscal 2024 was San Diego.", "San Diego"),
    ],
)
def test_the_one_who_has_a_place_is_not_the_one_named_beside_it(text: str, member: str) -> None:
    told = holding(text, "2024-12-01")
    assert dict(told.members)["area"] == member


def test_who_overtook_another_has_the_place_and_is_above_it() -> None:
    text = f"Tucson overtook San Diego as the busiest sector {SWB} in fiscal 2024."
    found = decided(text, "2024-12-01")
    assert [one.ruling for one in found] == [Ruling.HOLDS, Ruling.HOLDS]
    assert [dict(one.option.members)["area"] for one in found if one.option is not None] == ["Tucson", "Tucson"]


def test_the_place_of_another_is_denied() -> None:
    (told,) = decided(f"The third-busiest sector {SWB} in fiscal 2024 was Tucson.", "2024-12-01")
    assert told.ruling is Ruling.FLAGGED


@pytest.mark.parametrize("who", ["San Diego", "El Paso"])
@pytest.mark.parametrize(
    "told",
    [
        "The {} Sector recorded more apprehensions than any other in November.",
        "Agents in the {} Sector made more arrests than those anywhere else in November.",
        "In November {} had more than any other sector.",
        "In November the {} Sector was the hardest hit.",
        "The {} Sector had the most apprehensions in November, ahead of Tucson.",
        "No. 1 among the Southwest sectors in November was {}.",
    ],
)
def test_one_above_all_others_is_the_first_of_its_kind(told: str, who: str) -> None:
    first = decided(told.format(who), "2024-12-20")[0]
    assert first.ruling is (Ruling.HOLDS if who == "San Diego" else Ruling.FLAGGED)


def test_the_time_of_an_aside_is_that_of_the_place_in_it_alone() -> None:
    text = "In February the Tucson Sector, a year ago the busiest in the country, had more arrests than any other."
    (_, above) = decided(text, "2025-03-14")
    assert above.ruling is not Ruling.HOLDS


@pytest.mark.parametrize(
    ("told", "ruling"),
    [
        ("more than three times Laredo's arrests", Ruling.HOLDS),
        ("five times Laredo's total", Ruling.FLAGGED),
        ("less than four times Laredo's total", Ruling.HOLDS),
        ("less than ten times Laredo's total", Ruling.FLAGGED),
    ],
)
def test_a_multiple_of_anothers_total_is_one_of_theirs(told: str, ruling: Ruling) -> None:
    text = f"Laredo had 14,562 apprehensions in fiscal 2025. In fiscal 2025 El Paso recorded {told}."
    assert decided(text, "2025-10-29")[-1].ruling is ruling


def test_a_place_is_one_among_all_that_are_named_at_length() -> None:
    text = (
        "Del Rio made 7,642 arrests in June. So far in fiscal 2024 it ranks {} among the nine Southwest border sectors."
    )
    for told, expected in (("fourth", Ruling.HOLDS), ("second", Ruling.FLAGGED)):
        assert decided(text.format(told), "2024-08-20")[-1].ruling is expected


def test_one_met_more_often_than_another_outnumbers_them() -> None:
    text = f"In November Mexicans were stopped more often than Cubans {SWB}."
    assert [one.ruling for one in decided(text, "2024-12-20")] == [Ruling.HOLDS]


@pytest.mark.parametrize(
    "text",
    [
        f"In fiscal 2022 Cubans and Haitians {SWB} were the second-largest nationality.",
        f"It was the third-highest peak of encounters {SWB}.",
        f"It was the second-largest increase in encounters {SWB} in fiscal 2022.",
        f"The third group of migrants was encountered {SWB} in May 2022.",
        f"Agents stopped as many as 6,800 people a day {SWB} in May 2022.",
    ],
)
def test_what_has_no_place_is_neither_right_nor_wrong(text: str) -> None:
    assert all(told.ruling is Ruling.OPEN for told in decided(text, "2022-12-01"))


@pytest.mark.parametrize(
    "text",
    [
        f"May 2022 was the third straight month with more than 200,000 encounters {SWB}.",
        f"There were more than 200,000 encounters {SWB} in May 2022, the third straight month above that mark.",
        f"In fiscal 2022 encounters {SWB} rose for the second straight year.",
    ],
)
def test_a_run_holds_with_its_mark(text: str) -> None:
    assert {told.ruling for told in decided(text, "2022-11-20")} == {Ruling.HOLDS}


def test_a_sentence_goes_on_about_one_without_figures() -> None:
    text = f"Encounters {SWB} rose again in July 2021. It was the 15th monthly increase in a row."
    told = decided(text, "2021-08-20")[-1]
    assert told.ruling is Ruling.HOLDS
    assert told.option is not None
    assert str(told.option.period) == "2021-07"


def test_what_a_record_counts_is_what_its_sentence_is_about() -> None:
    story = f"CBP recorded 2.4 million encounters {SWB} in fiscal 2022."
    for other in ("Rainfall was the highest ever recorded.", "The team won a record 12 games."):
        assert all(told.ruling is Ruling.OPEN for told in decided(f"{story} {other}", "2022-12-01")[1:]), other
    assert decided(f"{story} The count was a record.", "2022-12-01")[1].ruling is Ruling.HOLDS
