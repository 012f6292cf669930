"""Sentences that narrow what their paragraph told before them."""

import pytest

from numcheck.claims.claim import Source
from tests.claims.support import claims

TOLD = "Agents encountered 1,514 migrants at the northern border in January 2023."


@pytest.mark.parametrize(
    "after",
    [
        "Those figures cover only adults.",
        "The numbers are from the ports of entry alone.",
        "These totals just count families.",
    ],
)
def test_what_stands_before_it_is_ambiguous(after: str) -> None:
    assert [claim.reason for claim in claims(f"{TOLD} {after}")] == ["NC904"]


@pytest.mark.parametrize(
    "after",
    [
        "Those figures only tell a part of the story.",
        "The numbers are for the whole border.",
        "Only that data is public.",
        "\n\nThat data is for the Swanton sector only.",
    ],
)
def test_other_sentences_narrow_nothing(after: str) -> None:
    assert [claim.reason for claim in claims(f"{TOLD} {after}")] == [None]


def test_what_follows_it_is_not_narrowed() -> None:
    text = "Those figures cover only adults. CBP recorded 189,913 encounters at the southwest border in March 2022."
    assert [claim.reason for claim in claims(text)] == [None]


def test_a_sector_that_it_names_is_that_of_the_sentence_before() -> None:
    said = f"Agents apprehended 9,000 migrants in December 2022. {TOLD} That data is for the Swanton sector only."
    first, told = claims(said)
    assert first.reason == "NC904"
    assert (told.reason, told.scope["area"], told.scope["component"]) == (None, "Swanton", "USBP")
    assert told.evidence["area"].source is Source.LATER
