"""What is read of a share: its part, its whole, and what they lean on."""

import pytest

from numcheck.claims.claim import Operation
from tests.claims.support import claims, found, last

SWB = "at the southwest border"


@pytest.mark.parametrize(
    ("text", "part", "whole"),
    [
        (f"Venezuelans made up 17 percent of encounters {SWB} in June 2022.", {"citizenship": "Venezuela"}, {}),
        ("At the southwest border, Venezuelans made up 17 percent of encounters in June 2022.",
         {"citizenship": "Venezuela"}, {}),
        (f"17 percent of encounters {SWB} in June 2022 involved Venezuelans.", {"citizenship": "Venezuela"}, {}),
        (f"One in five of those encountered {SWB} in June 2022 was a Venezuelan.", {"citizenship": "Venezuela"}, {}),
        (f"In June 2022, Cubans, Nicaraguans and Venezuelans together represented a quarter of encounters {SWB}.",
         {"citizenship": "Cuba+Nicaragua+Venezuela"}, {}),
        (f"Half of the encounters {SWB} in June 2022 were Guatemalans, Hondurans and Salvadorans.",
         {"citizenship": "Guatemala+Honduras+El Salvador"}, {}),
        (f"40 percent of encounters {SWB} in June 2022 resulted in Title 42 expulsions.", {"title": "42"}, {}),
        (f"Families accounted for a 46 percent share of encounters {SWB} in June 2022.", {"demographic": "FMUA"}, {}),
        (f"In June 2022, 85 percent of Mexicans encountered {SWB} were single adults.",
         {"demographic": "Single Adults", "citizenship": "Mexico"}, {"citizenship": "Mexico"}),
        (f"Texas accounted for half of encounters {SWB} in June 2022.", {"state": "TX"}, {}),
    ],
)  # fmt: skip
def test_a_part_and_its_whole_at_one_border(text: str, part: dict[str, str], whole: dict[str, str]) -> None:
    claim = last(text)
    assert claim.operation is Operation.SHARE
    assert dict(claim.scope) == {"border": "southwest", **part}
    assert claim.whole is not None
    assert dict(claim.whole) == {"border": "southwest", **whole}


@pytest.mark.parametrize(
    ("text", "part", "whole"),
    [
        ("The southern border produced 77 percent of encounters in fiscal 2023.",
         {"border": "southwest"}, {"border": "nationwide"}),
        ("Seven percent of encounters nationwide in fiscal 2024 happened at the northern border.",
         {"border": "northern"}, {"border": "nationwide"}),
        ("Ports of entry handled 46 percent of encounters nationwide in fiscal 2024.",
         {"border": "nationwide", "component": "OFO"}, {"border": "nationwide", "component": "CBP"}),
        (f"The Tucson sector saw 32 percent of Border Patrol apprehensions {SWB} in December 2023.",
         {"area": "Tucson", "border": "southwest", "component": "USBP"}, {"border": "southwest", "component": "USBP"}),
    ],
)  # fmt: skip
def test_a_part_that_is_a_border_a_component_or_a_sector(
    text: str, part: dict[str, str], whole: dict[str, str]
) -> None:
    claim = last(text)
    assert dict(claim.scope) == part
    assert claim.whole is not None
    assert dict(claim.whole) == whole


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Of those, 45 percent were expelled under Title 42.", "southwest"),
        ("Nearly half of them were expelled under Title 42.", "southwest"),
        ("Mexicans, 34 percent of the total, led.", "southwest"),
        ("Mexicans accounted for 34 percent.", "southwest"),
    ],
)
def test_a_whole_told_before(text: str, whole: str) -> None:
    claim = last(f"CBP recorded 2.4 million encounters {SWB} in fiscal 2022. {text}")
    assert claim.whole is not None
    assert (claim.whole["border"], str(claim.period[0])) == (whole, "FY2022")


@pytest.mark.parametrize(
    "text",
    [
        "Of the 269,735 encounters at the southwest border in September 2023, 46 percent were families.",
        "September 2023 had 269,735 encounters at the southwest border, 46 percent of them families.",
        "The 269,735 encounters at the southwest border in September 2023 included 123,815 people in "
        "families, or 46 percent.",
        "People in families were 123,815 of the encounters at the southwest border in September 2023, 46 "
        "percent of the total.",
        "Families were 46 percent of encounters at the southwest border in September 2023, and Mexicans 20 percent.",
    ],
)
def test_a_whole_told_in_the_sentence(text: str) -> None:
    claim = last(text)
    assert claim.operation is Operation.SHARE
    assert claim.whole is not None
    assert claim.whole["border"] == "southwest"
    assert set(claim.scope) - set(claim.whole) in ({"demographic"}, {"citizenship"})


def test_those_of_a_share_are_its_part() -> None:
    text = (
        "Ports of entry handled 46 percent of encounters nationwide in fiscal 2024. Of those, 45 "
        "percent were at the southwest border."
    )
    claim = last(text)
    assert dict(claim.whole or {}) == {"border": "nationwide", "component": "OFO"}
    assert dict(claim.scope) == {"border": "southwest", "component": "OFO"}


@pytest.mark.parametrize(
    ("text", "period"),
    [
        (f"Mexicans were 34 percent of encounters {SWB} in fiscal 2022, down from 38 percent in fiscal 2021.",
         "FY2021"),
        (f"The share of Mexicans among encounters {SWB} fell from 38 percent in fiscal 2021 to 29 percent in "
         f"fiscal 2023.", "FY2023"),
        (f"Mexicans were 38 percent of encounters {SWB} in fiscal 2021. By fiscal 2023 their share had "
         f"fallen to 29 percent.", "FY2023"),
        (f"Single adults' share of encounters {SWB} fell to 57 percent in fiscal 2024.", "FY2024"),
    ],
)  # fmt: skip
def test_the_same_share_at_another_time(text: str, period: str) -> None:
    claim = last(text)
    assert claim.whole is not None
    assert "citizenship" in claim.scope or "demographic" in claim.scope
    assert str(claim.period[0]) == period


def test_a_share_told_before_that_names_no_time_is_left_unchecked() -> None:
    claim = last(f"Mexicans were 34 percent of encounters {SWB} in fiscal 2022, down from 40 percent.")
    assert claim.reason == "NC904"


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        (f"Single adults were 57 percent of encounters {SWB} in fiscal 2024, down 13 percentage points from "
         f"fiscal 2022.", "down"),
        (f"The share of single adults among encounters {SWB} rose 13 percentage points from fiscal 2022 to "
         f"fiscal 2024.", "up"),
    ],
)  # fmt: skip
def test_a_share_that_moved(text: str, direction: str) -> None:
    claim = last(text)
    assert (claim.operation, claim.direction) == (Operation.CHANGE, direction)
    assert claim.whole is not None
    assert (str(claim.period[0]), str(claim.baseline)) == ("FY2024", "FY2022")


@pytest.mark.parametrize(
    "text",
    [
        f"27 percent of encounters {SWB} in fiscal 2022 involved repeat crossers.",
        f"17 percent of encounters {SWB} in fiscal 2022 involved people with criminal records.",
        f"Mexican men made up 20 percent of encounters {SWB} in fiscal 2022.",
        f"20 percent of migrants released {SWB} in fiscal 2022 were Venezuelans.",
        f"Mexicans {SWB} in Texas made up 6 percent of encounters in fiscal 2022.",
        f"Encounters {SWB} rose 12 percent in fiscal 2022, half of it in Texas.",
        "The southern border accounts for 70 percent of trade with Mexico.",
        "Mexicans are 34 percent of the state's farm workers.",
        f"One in five Border Patrol agents {SWB} is a woman.",
        f"60 percent of voters polled in June 2022 want fewer encounters {SWB}.",
    ],
)
def test_a_part_or_whole_that_is_not_understood_is_no_share(text: str) -> None:
    assert all(claim.whole is None for claim in claims(text, "2022-11-12"))


def test_a_part_told_of_what_follows_does_not_narrow_it() -> None:
    text = f"Three-quarters of them single adults, 2.4 million migrants were encountered {SWB} in fiscal 2022."
    assert "demographic" not in found(text).claims[-1].scope
