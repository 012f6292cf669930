"""A finding's fingerprint survives edits elsewhere, and tells repeated sentences apart."""

import re

import pytest

from tests.findings.support import findings

CLAIM = "CBP recorded 2.4 million encounters nationwide in fiscal 2022."
OTHER = "Encounters at the southwest border rose 52 percent in fiscal 2022 from fiscal 2021."


def ids(text: str) -> list[str]:
    return [finding.id for finding in findings(text)]


@pytest.mark.parametrize(
    "text",
    [
        f"A word before. {CLAIM}",
        f"{CLAIM} A word behind.",
        f"{OTHER} {CLAIM}",
        f"\n\nHeadline\n\n{CLAIM}",
        f"{CLAIM} {OTHER}",
        f"The museum drew 412,000 visitors. {CLAIM}",
    ],
)
def test_an_edit_elsewhere_keeps_it(text: str) -> None:
    assert ids(CLAIM)[0] in ids(text)


@pytest.mark.parametrize(
    "text",
    [
        CLAIM.replace("2.4", "2.5"),
        CLAIM.replace("2022", "2023"),
        CLAIM.replace("CBP", "The agency"),
        CLAIM.replace("recorded", "counted"),
    ],
)
def test_an_edit_of_the_sentence_changes_it(text: str) -> None:
    assert not set(ids(CLAIM)) & set(ids(text))


def test_repeated_sentences_are_told_apart_and_the_first_keeps_its_own() -> None:
    found = ids(f"{CLAIM} {CLAIM} {OTHER} {CLAIM}")
    assert len(set(found)) == 4
    assert found[0] == ids(CLAIM)[0]


def test_two_equal_figures_of_a_sentence_are_told_apart() -> None:
    text = "There were 2,378,944 encounters in fiscal 2022 and 2,378,944 encounters in fiscal 2021."
    assert len(set(ids(text))) == 2


def test_it_is_twelve_hexadecimal_digits_and_the_same_twice() -> None:
    text = f"{CLAIM} {OTHER}"
    assert all(re.fullmatch("[0-9a-f]{12}", found) for found in ids(text))
    assert ids(text) == ids(text)


def test_half_a_character_does_no_harm() -> None:
    assert len(ids(f"\ud800 {CLAIM}")) == 1
