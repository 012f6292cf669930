"""Most of a whole, or nearly all of it, told without a number."""

import pytest

from numcheck.readings.answer import Ruling
from tests.readings.support import decided, weighed

TOLD = "CBP recorded 251,487 encounters along the southwest border in December 2022"
DAY = "2023-01-23"


def told(text: str) -> list[str]:
    """The words of the shares without a number that hold."""
    found = zip(weighed(text, DAY), decided(text, DAY), strict=True)
    return [
        one.proposal.figure.text
        for one, decision in found
        if one.proposal.figure in one.proposal.line.majorities and decision.ruling is Ruling.HOLDS
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (f"{TOLD}, most of them single adults.", "most"),
        (f"{TOLD}. Most encounters were with single adults.", "Most"),
        (f"{TOLD}. Most of these were by the Border Patrol.", "Most"),
        (f"{TOLD}. The majority of the encounters in December were with single adults.", "majority of"),
        (f"{TOLD}. The vast majority of those encounters were by the Border Patrol.", "vast majority"),
    ],
)
def test_most_of_a_whole_is_told_where_it_holds(text: str, words: str) -> None:
    assert told(text) == [words]


@pytest.mark.parametrize(
    "text",
    [
        f"{TOLD}, most of them unaccompanied children.",
        f"{TOLD}. The vast majority of the encounters were with single adults.",  # 64 percent
        f"{TOLD}. Most of those encountered in December were released.",
        f"{TOLD}. Most of the increase came from single adults.",
        f"{TOLD}. The Tucson sector had the most encounters with single adults.",
        f"{TOLD}. The Senate majority wants single adults counted apart.",
        f"{TOLD}. At most half of them were new.",
        f"{TOLD}, most of them (64 percent) single adults.",  # the number tells it
    ],
)
def test_nothing_is_told_of_what_does_not_hold_or_is_no_share(text: str) -> None:
    assert told(text) == []


def test_a_part_does_not_lend_its_place_to_its_whole() -> None:
    text = "CBP had more than 5,000 encounters with Ukrainians in March 2022, most of them on the southwest border."
    first, second = decided(text, "2022-05-02")
    assert (first.ruling, second.ruling) == (Ruling.HOLDS, Ruling.HOLDS)
    assert first.option is not None
    assert "border" not in dict(first.option.members)


@pytest.mark.parametrize(
    ("text", "ruling"),
    [
        ("CBP seized about 950 pounds of fentanyl in May 2021 nationwide, almost all of it at the southwest border.",
         Ruling.HOLDS),
        ("CBP seized about 950 pounds of fentanyl in May 2021 nationwide, almost all of it at the northern border.",
         Ruling.FLAGGED),
        ("Nearly all of the fentanyl that CBP seized in fiscal 2024 was taken at ports of entry by the Office of Field "
         "Operations.", Ruling.OPEN),  # 86 percent
        ("Nearly all of those encountered at the southwest border in fiscal 2023 were single adults.", Ruling.FLAGGED),
    ],
)  # fmt: skip
def test_nearly_all_is_nine_tenths_and_wrong_below_three_quarters(text: str, ruling: Ruling) -> None:
    assert decided(text, "2024-11-16")[-1].ruling is ruling


def test_nearly_all_of_something_else_is_no_share() -> None:
    text = "Nearly all nine sectors saw fewer apprehensions in fiscal 2024. Almost all of the decline came in Texas."
    assert all(one.ruling is Ruling.OPEN for one in decided(text, "2024-11-16"))


@pytest.mark.parametrize("words", ["sent back", "were sending back", "sent home"])
def test_a_majority_of_what_is_not_in_the_data_is_not_vouched_for(words: str) -> None:
    assert told(f"{TOLD}. Agents {words} the vast majority of families.") == []
