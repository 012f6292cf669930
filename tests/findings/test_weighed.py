"""What is left open names the readings that were weighed, and nothing else does."""

import pytest

import numcheck
from numcheck.findings.weighed import MOST


def notes(text: str, published: str, figure: str) -> list[str]:
    (finding,) = (one for one in numcheck.check(text, published) if one.claim.figure.text == figure)
    return [note.text for note in finding.notes if note.text.startswith("Weighed: ")]


def test_what_is_left_open_names_the_first_reading_and_the_one_that_agrees() -> None:
    text = "CBP recorded 181,160 encounters at the southwest border in August 2022."
    (told,) = notes(text, "2022-09-20", "181,160")
    first, second, *rest = told.split("; ")
    assert first == "Weighed: 204,087 (southwest border, August 2022) does not agree"
    assert second == "181,774 (Border Patrol, southwest border, August 2022) agrees but for a revision"
    assert len(rest) == MOST - 2


def test_a_change_is_named_with_both_its_times() -> None:
    text = "Encounters at the southwest border were up 50 percent from a year earlier, CBP said in a report."
    (told,) = notes(text, "2022-09-20", "50 percent")
    assert told.startswith("Weighed: -2.74% (southwest border, August 2022 against August 2021) does not agree; ")


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("CBP recorded 227,547 encounters at the southwest border in September 2022.", "227,547"),
        ("CBP recorded 227,574 encounters at the southwest border in September 2022.", "227,574"),
        ("Some 600,000 gotaways crossed the southwest border in fiscal year 2022.", "600,000"),
    ],
)
def test_what_holds_is_flagged_or_cannot_be_held_against_anything_does_not(text: str, figure: str) -> None:
    assert notes(text, "2022-10-22", figure) == []
