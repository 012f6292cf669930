"""What is taken for a total of drugs seized, and what is left alone."""

import pytest

from numcheck.readings.answer import Ruling
from tests.readings.support import decided

DAY = "2025-11-01"


@pytest.mark.parametrize(
    ("text", "members", "period"),
    [
        ("CBP seized 27,000 pounds of fentanyl in fiscal 2023.", {"drug": "Fentanyl"}, "FY2023"),
        ("Border Patrol agents seized 2,800 pounds of fentanyl in fiscal 2023.",
         {"component": "USBP", "drug": "Fentanyl"}, "FY2023"),
        ("At the southwest border, officers seized 26,700 pounds of fentanyl in fiscal 2023.",
         {"border": "southwest", "drug": "Fentanyl"}, "FY2023"),
        ("CBP seized 26,700 pounds of fentanyl at the Mexican border in fiscal 2023.",
         {"border": "southwest", "drug": "Fentanyl"}, "FY2023"),
        ("CBP seized 549,000 pounds of drugs, including fentanyl, in fiscal 2023.", {}, "FY2023"),
        ("CBP seized 1,460 pounds of fentanyl in September 2023.", {"drug": "Fentanyl"}, "2023-09"),
        ("CBP seized 27,000 pounds of fentanyl in fiscal 2023, up from 14,700 pounds in fiscal 2022.",
         {"drug": "Fentanyl"}, "FY2022"),
        ("CBP seized 27,000 pounds of fentanyl and 140,000 pounds of meth in fiscal 2023.",
         {"drug": "Methamphetamine"}, "FY2023"),
        ("Fentanyl seizures by CBP rose 84 percent in fiscal 2023.", {"drug": "Fentanyl"}, "FY2023"),
        ("CBP seized 45 percent less fentanyl in fiscal 2025 than in fiscal 2024.", {"drug": "Fentanyl"}, "FY2025"),
        ("CBP made 1,351 fentanyl seizures in fiscal 2023.", {"drug": "Fentanyl"}, "FY2023"),
        ("CBP recorded 2.5 million encounters at the southwest border in fiscal 2023. CBP seized 27,000 pounds of "
         "fentanyl in fiscal 2023. Encounters were up 4 percent from fiscal 2022.", {"border": "southwest"}, "FY2023"),
    ],
)  # fmt: skip
def test_a_total_holds(text: str, members: dict[str, str], period: str) -> None:
    told = decided(text, DAY)
    assert {one.ruling for one in told} == {Ruling.HOLDS}
    assert told[-1].option is not None
    assert (dict(told[-1].option.members), str(told[-1].option.period)) == (members, period)


@pytest.mark.parametrize(
    "text",
    [
        "Border Patrol agents seized a truck with 300 pounds of meth in March 2023.",
        "Officers seized 12 pounds of fentanyl hidden in a car in fiscal 2023.",
        "CBP officers found 40 pounds of cocaine in March 2023.",
        "CBP seized 85 pounds of cocaine on Tuesday.",
        "CBP seized 85 pounds of cocaine on March 3, 2023.",
        "CBP seized 85 pounds of cocaine.",
        "Agents seized 85 pounds of cocaine in March 2023.",
        "CBP seized 900 pounds a month of cocaine in fiscal 2023.",
        "CBP seized 27,000 pounds of liquid meth in fiscal 2023.",
        "CBP seized 27,000 pounds of bologna in fiscal 2023.",
        "CBP seized 27,000 pounds in fiscal 2023.",
        "The DEA and CBP seized 27,000 pounds of fentanyl in fiscal 2023.",
        "Mexican forces seized 1,200 pounds of fentanyl near the southern border in August 2023.",
        "The Coast Guard seized 80,000 pounds of cocaine in fiscal 2023.",
        "CBP made the largest fentanyl seizure in its history in fiscal 2023, of 254 pounds.",
    ],
)
def test_what_is_no_total_is_neither_right_nor_wrong(text: str) -> None:
    assert all(one.ruling is Ruling.OPEN for one in decided(text, "2023-11-01"))


@pytest.mark.parametrize(
    "text",
    [
        "Fentanyl seizures fell, by 45 percent, to 12,027 pounds in fiscal 2025.",
        "In fiscal 2025 fentanyl, the agency says, is down 45 percent.",
        "Encounters at the southwest border fell 79 percent in fiscal 2025. Fentanyl: down 45 percent.",
    ],
)
def test_a_percentage_is_of_the_drug_that_its_sentence_names_alone(text: str) -> None:
    found = decided(text, "2025-11-06")
    (told,) = [
        one for one in found if one.option is not None and "drug" in dict(one.option.members) and one.option.baseline
    ]
    assert told.ruling is Ruling.HOLDS


STORY = "CBP seized 27,023 pounds of fentanyl in fiscal 2023. The trade has changed hands. Few in town talk of it. "


@pytest.mark.parametrize(
    "text",
    [
        STORY + "Nationwide seizures reached 14,700 pounds in fiscal 2022.",
        STORY + "In 2019 it had been 2,804 pounds.",
        "CBP seized 3,220 pounds of fentanyl in April 2023, and September's haul was less than half of that.",
        "Fentanyl seizures keep rising. They grew by 84 percent in fiscal 2023, to 27,023 pounds.",
        "The 27,000 or so pounds of fentanyl that CBP seized in fiscal 2023 are a record.",
    ],
)
def test_a_weight_is_of_the_drug_that_the_story_is_about(text: str) -> None:
    last = decided(text, DAY)[-1]
    assert last.option is not None
    assert (last.ruling, dict(last.option.members).get("drug")) == (Ruling.HOLDS, "Fentanyl")


def test_a_number_of_another_paragraph_is_of_no_drug() -> None:
    text = (
        "CBP seized 27,023 pounds of fentanyl in fiscal 2023.\n\nIt was a quiet spring in town.\n\n"
        "In fiscal 2022 there were 2,206,436 of them in the south."
    )
    assert all("drug" not in dict(one.option.members) for one in decided(text, DAY)[1:] if one.option is not None)


def test_the_border_that_a_number_beside_it_settles_is_lent() -> None:
    told = "Methamphetamine seizures at the southwest border came to 157,562 pounds in fiscal 2024. "
    methamphetamine, marijuana = decided(f"{told}Marijuana slid to some 56,000 pounds.", "2024-11-20")
    assert (methamphetamine.ruling, marijuana.ruling) == (Ruling.HOLDS, Ruling.HOLDS)
    assert marijuana.option is not None
    assert dict(marijuana.option.members)["border"] == "southwest"
