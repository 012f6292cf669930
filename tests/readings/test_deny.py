"""Orders that their own clause tells in plain words are denied where they do not hold; all others are left open."""

import pytest

from numcheck.findings.finding import Verdict
from numcheck.readings.answer import Ruling
from tests.findings.support import findings
from tests.readings.support import decided

SWB = "at the southwest border"


@pytest.mark.parametrize(
    ("text", "words", "rule"),
    [
        (f"Encounters {SWB} in November 2023 were the highest monthly total ever recorded.", "the highest", "NC104"),
        (f"Encounters {SWB} in September 2023 were the highest monthly total of fiscal 2023.", "the highest", ""),
        (f"Encounters {SWB} in July 2023 were the highest monthly total of fiscal 2023.", "the highest", "NC104"),
        ("Del Rio ranked first in fiscal 2023, with 393,230 apprehensions.", "first", "NC107"),
        ("The Tucson sector was the third-busiest in fiscal 2023, behind El Paso and Del Rio.", "third", ""),
        (f"Encounters {SWB} rose in July 2021 for the 18th month in a row.", "18th", "NC109"),
        (f"Monthly encounters {SWB} ranged between 200,000 and 245,000 in fiscal 2022.", "between", "NC109"),
        (f"Encounters {SWB} topped 2 million for the first time in fiscal 2023.", "2 million", "NC105"),
        (f"Encounters {SWB} topped 2 million for the first time in fiscal 2022.", "2 million", ""),
        (f"Encounters {SWB} passed two million for the fiscal year in July 2022.", "two million", "NC105"),
        (f"In fiscal 2023, more Guatemalans than Mexicans were encountered {SWB}.", "more", "NC110"),
        (f"In September 2023, more Venezuelans than Mexicans were encountered {SWB}.", "more", ""),
        ("Tucson recorded more apprehensions in fiscal 2023 than El Paso and Del Rio combined.", "more", "NC110"),
        (f"Families' share of encounters {SWB} rose 10 percentage points from fiscal 2022 to fiscal 2023.", "10", ""),
        (
            f"Single adults' share of encounters {SWB} rose 13 percentage points from fiscal 2022 to fiscal 2024.",
            "13",
            "NC106",
        ),
        (f"Encounters {SWB} rose 5-10 percent in May 2022 from March.", "5-10", ""),
    ],
)
def test_an_order_is_vouched_for_or_denied(text: str, words: str, rule: str) -> None:
    (found,) = (one for one in findings(text, "2024-12-10") if one.claim.figure.text.startswith(words))
    assert (found.verdict is Verdict.SUPPORTED, found.rule or "") == (not rule, rule)


@pytest.mark.parametrize(
    "text",
    [
        f"Encounters {SWB} fell to 303,916 apprehensions in fiscal 2017, the fewest since the 1970s.",
        "CBP had 34,626 encounters nationwide in January 2026, 91 percent below the 370,883 at the peak under Biden.",
        f"In fiscal 2023, more Guatemalans than Venezuelans were encountered {SWB}.",  # of the Border Patrol it is true
        f"In fiscal 2023, more gadgets than Venezuelans were counted {SWB}.",
        "Tucson had the steepest climb of any border sector in fiscal 2023.",
        "Tucson was the deadliest Border Patrol sector in fiscal 2023.",
        "Tucson was the largest Border Patrol sector in fiscal 2023.",
        "Yuma was the fastest-growing Border Patrol sector in fiscal 2023.",
        "Yuma is no longer the busiest Border Patrol sector in fiscal 2023.",
        "Yuma was not the busiest Border Patrol sector in fiscal 2023.",
        "Encounters at the southwest border in fiscal 2023 were far from a record.",
        "Encounters at the southwest border in fiscal 2023 nearly hit a record.",
        f"Encounters {SWB} hit a record. The total came in September.",
        f"In some zones apprehensions {SWB} dropped by 80-90 percent in fiscal 2023.",
    ],
)
def test_what_is_not_plain_is_denied_to_nobody(text: str) -> None:
    told = [one for one in findings(text, "2026-02-10") if one.verdict not in (Verdict.SUPPORTED, Verdict.UNVERIFIABLE)]
    assert [one.message for one in told if one.rule in ("NC104", "NC105", "NC107", "NC109", "NC110")] == []


@pytest.mark.parametrize(
    "text",
    [
        "Border Patrol agents made 56,399 arrests at the southwest border in July 2024. Laredo was the busiest sector.",
        "Agents made 56,399 arrests at the southwest border in July 2024. It was the ninth straight monthly decline.",
    ],
)
def test_an_order_that_nothing_agrees_with_is_denied_of_the_time_told_before(text: str) -> None:
    assert Ruling.FLAGGED in {one.ruling for one in decided(text, "2024-08-20")}


@pytest.mark.parametrize(
    "text",
    [
        "Agents made 56,399 arrests at the southwest border in July 2024. Tucson is the busiest sector no more.",
        "Agents made 56,399 arrests at the southwest border in July 2024. Tucson saw the steepest climb of any sector.",
    ],
)
def test_one_that_is_taken_back_or_of_a_move_is_not(text: str) -> None:
    assert Ruling.FLAGGED not in {one.ruling for one in decided(text, "2024-08-20")}


def test_one_among_the_largest_need_not_be_the_first() -> None:
    text = "In July 2024 agents made 11,722 arrests in Tucson, which puts it among the busiest sectors at the border."
    assert {one.ruling for one in decided(text, "2024-08-20")} == {Ruling.HOLDS}
