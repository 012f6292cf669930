"""What a share is a part of: a whole told in its sentence or before, and what is no part of the statistics."""

from decimal import Decimal

import pytest

from numcheck.periods import Period
from numcheck.readings.answer import Ruling
from tests.readings.support import decided, total

SWB = "at the southwest border"
DAY = "2024-12-20"


def percent(period: str, part: dict[str, str], whole: dict[str, str]) -> str:
    """The share as it would be printed, in whole percent."""
    when = Period.parse(period)
    return f"{(100 * total(when, **part) / total(when, **whole)).quantize(Decimal(1))} percent"


BORDER = {"component": "CBP", "border": "southwest"}
NATION = {"component": "CBP", "border": "nationwide"}


@pytest.mark.parametrize(
    ("text", "period", "part", "whole"),
    [
        (f"Venezuelans made up {{}} of encounters {SWB} in June 2022.",
         "2022-06", {**BORDER, "citizenship": "Venezuela"}, BORDER),
        (f"{{}} of encounters {SWB} in June 2022 involved Venezuelans.",
         "2022-06", {**BORDER, "citizenship": "Venezuela"}, BORDER),
        (f"In June 2022, Cubans, Nicaraguans and Venezuelans together represented {{}} of encounters {SWB}.",
         "2022-06", {**BORDER, "citizenship": "Cuba+Nicaragua+Venezuela"}, BORDER),
        (f"{{}} of encounters {SWB} in June 2022 resulted in Title 42 expulsions.",
         "2022-06", {**BORDER, "title": "42"}, BORDER),
        (f"Families accounted for a {{}} share of encounters {SWB} in June 2022.",
         "2022-06", {**BORDER, "demographic": "FMUA"}, BORDER),
        (f"In June 2022, {{}} of Mexicans encountered {SWB} were single adults.",
         "2022-06", {**BORDER, "citizenship": "Mexico", "demographic": "Single Adults"},
         {**BORDER, "citizenship": "Mexico"}),
        (f"Texas accounted for {{}} of encounters {SWB} in June 2022.", "2022-06", {**BORDER, "state": "TX"}, BORDER),
        ("The southern border produced {} of encounters nationwide in fiscal 2023.", "FY2023", BORDER, NATION),
        ("Ports of entry handled {} of encounters nationwide in fiscal 2024.",
         "FY2024", {**NATION, "component": "OFO"}, NATION),
        (f"The Tucson sector saw {{}} of Border Patrol apprehensions {SWB} in December 2023.",
         "2023-12", {"component": "USBP", "border": "southwest", "area": "Tucson"},
         {"component": "USBP", "border": "southwest"}),
        (f"CBP recorded 2.4 million encounters {SWB} in fiscal 2022. Of those, {{}} were expelled under Title 42.",
         "FY2022", {**BORDER, "title": "42"}, BORDER),
        (f"CBP recorded 2.4 million encounters {SWB} in fiscal 2022. Mexicans, {{}} of the total, led.",
         "FY2022", {**BORDER, "citizenship": "Mexico"}, BORDER),
        (f"September 2023 had 269,735 encounters {SWB}, {{}} of them families.",
         "2023-09", {**BORDER, "demographic": "FMUA"}, BORDER),
        (f"Of the 269,735 encounters {SWB} in September 2023, {{}} were families.",
         "2023-09", {**BORDER, "demographic": "FMUA"}, BORDER),
        (f"Mexicans were 38 percent of encounters {SWB} in fiscal 2021. By fiscal 2023 their share had fallen to {{}}.",
         "FY2023", {**BORDER, "citizenship": "Mexico"}, BORDER),
        (f"Single adults' share of encounters {SWB} fell to {{}} in fiscal 2024.",
         "FY2024", {**BORDER, "demographic": "Single Adults"}, BORDER),
    ],
)  # fmt: skip
def test_a_part_of_its_whole(text: str, period: str, part: dict[str, str], whole: dict[str, str]) -> None:
    told = decided(text.format(percent(period, part, whole)), DAY)[-1]
    assert told.ruling is Ruling.HOLDS
    assert told.option is not None
    assert (str(told.option.doing.operation), str(told.option.period)) == ("share", period)


@pytest.mark.parametrize(
    ("text", "ruling"),
    [
        (f"Single adults were 57 percent of encounters {SWB} in fiscal 2024, down 13 percentage points from "
         f"fiscal 2022.", Ruling.HOLDS),
        (f"The share of single adults among encounters {SWB} rose 13 percentage points from fiscal 2022 to "
         f"fiscal 2024.", Ruling.FLAGGED),
    ],
)  # fmt: skip
def test_a_share_that_moved(text: str, ruling: Ruling) -> None:
    assert decided(text, DAY)[-1].ruling is ruling


@pytest.mark.parametrize(
    "text",
    [
        f"27 percent of encounters {SWB} in fiscal 2022 involved repeat crossers.",
        f"17 percent of encounters {SWB} in fiscal 2022 involved people with criminal records.",
        f"Mexican men made up 20 percent of encounters {SWB} in fiscal 2022.",
        f"20 percent of migrants released {SWB} in fiscal 2022 were Venezuelans.",
        f"Agents released 20 percent of migrants {SWB} in fiscal 2022.",
        f"Encounters {SWB} rose 12 percent in fiscal 2022, half of it in Texas.",
        "The southern border accounts for 70 percent of trade with Mexico.",
        "Mexicans are 34 percent of the state's farm workers.",
        f"One in five Border Patrol agents {SWB} is a woman.",
        f"60 percent of voters polled in June 2022 want fewer encounters {SWB}.",
        f"Mexicans were 34 percent of encounters {SWB} in fiscal 2022, down from 40 percent.",
        f"Encounters {SWB} in fiscal 2025 were a fifth of the highest level under Biden.",
        f"Encounters {SWB} in fiscal 2025 were about 18 percent of the peak.",
    ],
)
def test_a_part_or_whole_that_is_not_understood_accuses_nobody(text: str) -> None:
    assert all(told.ruling is not Ruling.FLAGGED for told in decided(text, "2025-11-12"))


def test_who_was_let_go_is_not_who_was_met() -> None:
    (told,) = decided(f"CBP released 1.1 million migrants {SWB} in fiscal 2022.", DAY)
    assert told.ruling is Ruling.OPEN
    source = "according to data released Friday"
    (told,) = decided(f"CBP recorded 2,878,944 encounters {SWB} in fiscal 2022, {source}.", DAY)
    assert told.ruling is Ruling.FLAGGED


def test_a_part_told_of_what_follows_does_not_narrow_it() -> None:
    _, told = decided(
        f"Three-quarters of them single adults, 2.4 million migrants were encountered {SWB} in fiscal 2022."
    )
    assert told.ruling is Ruling.HOLDS


@pytest.mark.parametrize(
    "text",
    [
        "For the tenth month running, CBP in November 2025 had fewer than 13,000 encounters at the southwest border.",
        "The northern border saw more than 16,000 encounters in September 2023, the fifth straight month above that.",
    ],
)
def test_the_mark_of_a_run_says_too_little_of_no_month(text: str) -> None:
    assert [one.ruling for one in decided(text, "2025-12-20")].count(Ruling.FLAGGED) == 0


def test_more_than_a_number_far_above_still_says_too_little_of_a_month() -> None:
    (told,) = decided("The northern border saw more than 16,000 encounters in September 2023.", "2025-12-20")
    assert told.ruling is Ruling.FLAGGED
