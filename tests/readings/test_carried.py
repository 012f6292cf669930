"""What a sentence takes from those around it, and what it does not: borders, sectors, people and times."""

import pytest

from numcheck.readings.answer import Ruling
from tests.readings.support import decided, holding

DAY = "2022-12-01"
YEAR = "at the southwest border in fiscal 2022"
EL_PASO = "The Border Patrol recorded 307,844 encounters in the El Paso Sector in fiscal 2022."
CHILDREN = f"CBP recorded 152,057 encounters of unaccompanied children {YEAR}."


@pytest.mark.parametrize(
    ("text", "members"),
    [
        (f"{EL_PASO} Encounters rose 59 percent.", {"area": "El Paso", "border": "southwest", "component": "USBP"}),
        ("In fiscal 2022 the El Paso Sector had 307,844 encounters, the Yuma Sector had 310,094 encounters. "
         "Encounters rose 37 percent.", {"border": "southwest"}),
        (f"{CHILDREN} Encounters rose 37 percent.", {"border": "southwest"}),
        (f"{CHILDREN} That number rose 3 percent.", {"border": "southwest", "demographic": "UAC"}),
        (f"The Border Patrol made 2,206,436 apprehensions {YEAR}. The record number was 2.6 times that of 2019.",
         {"border": "southwest", "component": "USBP"}),
        ("The Tucson Sector had 34,000 encounters in March 2022.\n\nThere were 222,574 encounters in March 2022.",
         {"border": "southwest"}),
    ],
)  # fmt: skip
def test_what_carries_over(text: str, members: dict[str, str]) -> None:
    told = decided(text, DAY)[-1]
    assert told.ruling is Ruling.HOLDS
    assert told.option is not None
    assert dict(told.option.members) == members


@pytest.mark.parametrize(
    "text",
    [
        f"{EL_PASO}\n\nEncounters rose 37 percent.",
        f"{CHILDREN} That number rose 37 percent.",
        f"The Border Patrol recorded 2.2 million encounters {YEAR}. There were 1,103,966 expulsions.",
    ],
)
def test_what_may_be_of_a_part_or_of_all_is_left_open(text: str) -> None:
    assert decided(text, DAY)[-1].ruling is Ruling.OPEN


@pytest.mark.parametrize(
    "said",
    ["Rep. Castillo of Texas said", "In Mexico, a minister said", "The trade with Cuba matters, but"],
)
def test_a_place_that_is_said_of_somebody_is_no_scope(said: str) -> None:
    told = holding(f"{said} CBP recorded 2,378,944 encounters {YEAR}.", DAY)
    assert dict(told.members) == {"border": "southwest"}


@pytest.mark.parametrize("lead", ["Encounters hit a record", "Encounters rose 37 percent"])
def test_a_lead_takes_its_time_from_the_body(lead: str) -> None:
    told = decided(f"{lead}\n\nCBP recorded 2.4 million encounters {YEAR}.", DAY)[0]
    assert told.ruling is Ruling.HOLDS
    assert told.option is not None
    assert str(told.option.period) == "FY2022"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("CBP had 2.4 million encounters at the southwest border in fiscal 2022, breaking the previous annual record "
         "by 644,258.", "2022-10-30"),
        ("CBP counted 387,000 encounters at the border in February and March 2022.", "2022-05-01"),
        ("It rained less in May.\n\nMore followed.\n\nCBP counted 239,416 encounters at the southwest border.",
         "2022-10-30"),
    ],
)  # fmt: skip
def test_times_told_together_or_before(text: str, day: str) -> None:
    assert {told.ruling for told in decided(text, day)} == {Ruling.HOLDS}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("He was born in May and wed in June. CBP counted 301,416 encounters at the southwest border.", "2022-07-30"),
        ("Agents arrested 15,527 migrants in the first two full months of the administration.", "2025-04-17"),
        ("Tucson Sector agents apprehended nearly 42,000 migrants in March 2024. From October through the first three "
         "weeks of April agents encountered more than 1.1 million; Tucson led with more than 360,000.", "2024-04-25"),
    ],
)  # fmt: skip
def test_a_time_that_is_not_clear_accuses_nobody(text: str, day: str) -> None:
    assert all(told.ruling is not Ruling.FLAGGED for told in decided(text, day))


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("San Diego's apprehensions rose 74 percent from the month before.", Ruling.FLAGGED),
        ("San Diego was the busiest sector.", Ruling.FLAGGED),
        ("Tucson was the busiest sector.", Ruling.HOLDS),
    ],
)
def test_people_told_of_before_are_not_those_of_a_sector_named_anew(sentence: str, told: Ruling) -> None:
    """San Diego's arrests fell from 34,370 to 24,710; of Venezuelans there nothing is held by month."""
    before = "CBP counted 176,195 encounters at the southwest border in January 2024. Venezuelans numbered 11,595."
    assert decided(f"{before} {sentence}", "2024-02-20")[-1].ruling is told
