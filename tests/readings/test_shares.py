"""Shares against the official figures: part over whole, the same months."""

from decimal import Decimal

import pytest

from numcheck.readings.answer import Agreement, Ruling
from tests.readings.support import answer, decided, reads, unanswered

SWB = "at the southwest border"
AGREES, OFF = Agreement.AGREES, Agreement.OFF


@pytest.mark.parametrize(
    ("text", "computed", "agreement"),
    [
        (f"Mexicans made up 34 percent of encounters {SWB} in fiscal 2022.", "33.9789", AGREES),
        (f"Mexicans made up a third of encounters {SWB} in fiscal 2022.", "0.339789", AGREES),
        (f"Mexicans made up two-thirds of encounters {SWB} in fiscal 2022.", "0.339789", OFF),
        (f"Mexicans made up 33 percent of encounters {SWB} in fiscal 2022.", "33.9789", Agreement.ROUNDED),
        (f"More than half of encounters {SWB} in fiscal 2023 took place in Texas.", "0.531304", AGREES),
        (f"45 percent of encounters {SWB} in fiscal 2022 resulted in Title 42 expulsions.", "45.3776", AGREES),
        (f"Northern Triangle countries accounted for 41 percent of encounters {SWB} in June 2021.", "40.6599", AGREES),
        ("One in five encounters nationwide in fiscal 2022 took place at a port of entry.", "0.199499", AGREES),
        (f"Single adults were 57 percent of encounters {SWB} in fiscal 2024, down 13 percentage points from "
         f"fiscal 2022.", "-12.8264", AGREES),
        (f"Single adults were 57 percent of encounters {SWB} in fiscal 2024, up 13 percentage points from "
         f"fiscal 2022.", "-12.8264", Agreement.REVERSED),
    ],
)  # fmt: skip
def test_a_share(text: str, computed: str, agreement: Agreement) -> None:
    found = answer(text)
    assert (found.computed, found.agreement) == (Decimal(computed), agreement)


def test_a_share_cites_its_part_and_its_whole() -> None:
    cited = answer(f"Mexicans made up a third of encounters {SWB} in fiscal 2022.").cited
    assert [(item.role, int(item.official.value)) for item in cited] == [("part", 808339), ("whole", 2378944)]


def test_a_share_that_moved_cites_both_ends() -> None:
    found = answer(
        f"Single adults were 57 percent of encounters {SWB} in fiscal 2024, down 13 percentage points from fiscal 2022."
    )
    assert [item.role for item in found.cited] == ["part", "whole", "part", "whole"]
    assert [str(item.official.period) for item in found.cited] == ["FY2024", "FY2024", "FY2022", "FY2022"]


def test_a_publishers_rounding_is_allowed_for() -> None:
    """80,180 apprehensions in the Tucson sector are known to the nearest ten."""
    found = answer(f"The Tucson sector saw 32.11 percent of Border Patrol apprehensions {SWB} in December 2023.")
    assert found.agreement is AGREES


def test_a_whole_settled_by_its_number() -> None:
    found = answer(
        "CBP recorded 2.4 million encounters in fiscal 2022. Of those, 45 percent were expelled under Title 42."
    )
    assert (found.agreement, found.reading.scope["border"], found.reading.whole and found.reading.whole["border"]) == (
        AGREES,
        "southwest",
        "southwest",
    )


def test_a_share_settles_the_scope_of_those_of_its_whole() -> None:
    """33.26 percent is the Border Patrol's; of all encounters it is 31.91."""
    text = "In June 2021, 33 percent of migrant encounters involved Mexicans. Single adults accounted for 64 percent."
    first, second = reads(text)
    assert second.claim.scope["component"] == "USBP"
    assert answer(text).agreement is AGREES
    assert first.ruling is Ruling.OPEN


def test_a_share_of_another_year_is_told_beside_the_one_asked() -> None:
    (read,) = reads(f"Mexicans made up 29 percent of encounters {SWB} in fiscal 2022.")
    assert ("period",) in [a.reading.differs for a in read.siblings if a.agreement is AGREES]


def test_a_share_that_may_be_the_border_patrols_accuses_nobody() -> None:
    (read,) = reads(f"Single adults made up 71 percent of encounters {SWB} in fiscal 2022.")  # of all 69.9
    assert read.ruling is Ruling.OPEN


def test_a_combination_that_no_dataset_holds() -> None:
    assert unanswered("Afghans made up 1 percent of encounters nationwide in fiscal 2022.").rule == "NC902"


def test_months_that_are_not_held() -> None:
    assert unanswered(f"Mexicans made up 30 percent of encounters {SWB} in fiscal 2031.").rule == "NC901"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "The Border Patrol made 303,916 arrests at the southwest border in fiscal 2017. Of those, 127,938 (or 42.1 "
            "percent) were citizens of Mexico.",
            "2018-01-18",
        ),
        (
            "Border Patrol agents arrested 473,682 people in family units at the southwest border in fiscal 2019, 56 "
            "percent of all apprehensions.",
            "2019-11-20",
        ),
    ],
)
def test_a_share_is_of_the_part_that_the_number_beside_it_tells(text: str, day: str) -> None:
    found = decided(text, day)
    assert [one.ruling for one in found] == [Ruling.HOLDS] * len(found)
    assert found[-1].option is not None
    assert found[-1].option.whole is not None


def test_the_whole_of_a_share_is_what_a_number_before_its_part_tells() -> None:
    text = (
        "In fiscal 2017 the Border Patrol apprehended a total of 310,531 people in its 20 sectors, and 303,916 of "
        "these (or about 97.9 percent) were apprehended in the nine along the Southwest Border."
    )
    found = decided(text, "2018-01-18")[-1]
    assert found.ruling is Ruling.HOLDS
    assert found.option is not None
    assert found.option.whole == (("component", "USBP"),)


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("In fiscal 2025 most of the fentanyl was found by officers at ports of entry.", {"drug": "Fentanyl"}),
        (f"Some 120,000 single adults came {SWB} in May 2021. Mexicans were more than a third of everyone met.",
         {"border": "southwest"}),
        (f"In fiscal 2024 OFO accounted for 28 percent of everyone stopped {SWB}.", {"border": "southwest"}),
    ],
)  # fmt: skip
def test_what_words_name_as_the_whole_is_not_left_out_of_it(text: str, whole: dict[str, str]) -> None:
    last = decided(text, "2025-12-01")[-1]
    assert last.option is not None
    assert (last.ruling, dict(last.option.whole or ())) == (Ruling.HOLDS, whole)


@pytest.mark.parametrize(("first", "last"), [("19", "56"), ("about 19", "more than 55")])
def test_a_share_that_went_from_one_time_to_another_is_one_at_both(first: str, last: str) -> None:
    text = f"Family apprehensions {SWB} went from {first} percent of the total in fiscal 2016 to {last} percent in "
    assert [one.ruling for one in decided(f"{text}fiscal 2019.", "2019-11-20")] == [Ruling.HOLDS] * 2
    assert decided(f"{text}fiscal 2018.", "2019-11-20")[-1].ruling is not Ruling.HOLDS


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("One in seven of the arrests took place away from the line, at large.", Ruling.HOLDS),
        ("Fourteen percent of the arrests were made at large.", Ruling.HOLDS),
        ("At-large arrests were 14 percent of the total.", Ruling.HOLDS),
        ("Thirty-four percent of the arrests were made at large.", Ruling.OPEN),
    ],
)
def test_a_part_may_be_one_by_where_people_were_met(words: str, told: Ruling) -> None:
    before = "Border Patrol agents made 8,870 apprehensions along the southwest border in August 2026."
    assert decided(f"{before} {words}", "2026-09-18")[-1].ruling is told
