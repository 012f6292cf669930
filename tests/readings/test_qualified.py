"""Figures that two publishers give, slices that one part of the agency holds alone, and what is said beside them."""

import pytest

from numcheck.checker import Checker
from numcheck.documents import published, read
from numcheck.findings.finding import Finding, Verdict
from tests.shared import catalog

TUCSON = "The Border Patrol made {} apprehensions in the Tucson sector in fiscal 2000."
OFFICE = "This is what the Office of Homeland Security Statistics gives; U.S. Customs and Border Protection gives"


def checked(text: str, date: str = "2026-10-05") -> Finding:
    report = Checker(catalog()).check(read.from_text(text, "draft.txt", published.parse(date)))
    (found,) = report.findings
    return found


def notes(found: Finding) -> list[str]:
    return [note.text for note in found.notes if note.rule is None]


@pytest.mark.parametrize(
    ("text", "notes_of"),
    [
        (TUCSON.format("616,346"), []),
        (TUCSON.format("567,820"), [f"{OFFICE} 616,346."]),
        (TUCSON.format("567,830"), [f"{OFFICE} 616,346."]),  # its months come to that
        ("The Border Patrol made 1,676,438 apprehensions nationwide in fiscal 2000.", []),
        ("The Border Patrol made 1,590,310 apprehensions nationwide in fiscal 2000.", [f"{OFFICE} 1,676,438."]),
        (
            "The Border Patrol apprehended 12,940 people in family units at the southwest border in fiscal 2013.",
            [f"{OFFICE} 14,855."],
        ),
    ],
)
def test_a_figure_that_agrees_with_either_publisher_holds(text: str, notes_of: list[str]) -> None:
    found = checked(text)
    assert found.verdict is Verdict.SUPPORTED
    assert notes(found) == notes_of


@pytest.mark.parametrize("number", ["592,000", "567,300", "640,830"])
def test_a_figure_of_neither_does_not(number: str) -> None:
    assert checked(TUCSON.format(number)).verdict is Verdict.CONTRADICTED


def test_where_two_differ_by_rounding_alone_the_exact_one_is_meant() -> None:
    """The office prints 1,659,210: no excuse for a slip in the last digits of 1,659,206."""
    text = "The Border Patrol made {} apprehensions at the southwest border in fiscal 2021."
    assert checked(text.format("1,659,206")).verdict is Verdict.SUPPORTED
    assert checked(text.format("1,659,210")).verdict is Verdict.SUPPORTED
    assert checked(text.format("1,659,216")).verdict is not Verdict.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "In fiscal 2014, 68,541 unaccompanied children were encountered at the southwest border.",
        "In fiscal 2014, CBP encountered 68,631 unaccompanied children nationwide.",
        "There were 4,316 encounters at the northern border in fiscal 2018.",
        "CBP recorded 4,316 encounters at the northern border in fiscal 2018.",
    ],
)
def test_slices_are_answered_by_the_longest_series(text: str) -> None:
    found = checked(text)
    assert found.verdict is Verdict.SUPPORTED
    assert found.official[0].official.scope["component"] == "USBP"


def test_what_may_be_of_more_than_the_part_that_is_held_is_left_open() -> None:
    text = "{} recorded 9,316 encounters at the northern border in fiscal 2018."
    assert checked(text.format("CBP")).verdict is Verdict.UNVERIFIABLE
    assert checked("There were 9,316 encounters at the northern border in fiscal 2018.").verdict is Verdict.UNVERIFIABLE
    assert checked(text.format("The Border Patrol")).verdict is Verdict.CONTRADICTED


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        ("The El Paso sector recorded 1,877 encounters in May 2026.", True),
        ("CBP recorded 1,877 encounters in the El Paso sector in May 2026.", True),
        ("The Border Patrol recorded 1,877 encounters in the El Paso sector in May 2026.", False),
        ("The El Paso sector recorded 1,877 apprehensions in May 2026.", False),
    ],
)
def test_encounters_in_a_sector_are_the_border_patrols(text: str, noted: bool) -> None:
    found = checked(text)
    assert found.verdict is Verdict.SUPPORTED
    assert notes(found) == (["Encounters in a sector are the Border Patrol's."] if noted else [])


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        ("Border crossings at the southwest border came to 13,542 in May 2026.", True),
        # One in a hundred and fifty.
        ("Border crossings at the southwest border came to 301,981 in December 2023.", False),
        ("Encounters at the southwest border came to 13,542 in May 2026.", False),
    ],
)
def test_crossings_with_many_at_large_get_a_note(text: str, noted: bool) -> None:
    found = checked(text)
    assert found.verdict is Verdict.SUPPORTED
    said = "Of these, the Border Patrol met 1,408 at large, in the country and not on crossing."
    assert notes(found) == ([said] if noted else [])


@pytest.mark.parametrize(
    "text",
    [
        "The El Paso sector recorded 1,877 encounters in May 2026.",
        "In fiscal 2026 through August, CBP recorded 50,218 encounters at the northern border.",
        "The Border Patrol apprehended 8,433 unaccompanied children in the Rio Grande Valley sector in May 2014.",
        "The Border Patrol made 629,656 apprehensions in the San Diego sector in fiscal 1986.",
        "CBP recorded 144 encounters with Venezuelans at the southwest border in July 2026.",
        "The Border Patrol recorded 1,408 at-large arrests at the southwest border in May 2026.",
        "In fiscal 2025, Air and Marine Operations seized 225,270 pounds of cocaine.",
    ],
)
def test_true_sentences_of_the_last_year_and_of_history(text: str) -> None:
    assert checked(text).verdict in (Verdict.SUPPORTED, Verdict.UNVERIFIABLE)


@pytest.mark.parametrize(
    "text",
    [
        "The United States recorded 347,240 deportations in fiscal 2019.",
        "ICE deported 267,258 people in fiscal 2019.",
        "In fiscal 2023, 909,450 migrants were released into the country.",
        "Pima County counted 127 migrant deaths in 2018.",
        "The Border Patrol had 19,648 agents in fiscal 2019.",
    ],
)
def test_what_is_no_encounter_is_never_flagged_as_one(text: str) -> None:
    report = Checker(catalog()).check(read.from_text(text, "draft.txt", published.parse("2026-10-05")))
    assert all(found.verdict in (Verdict.SUPPORTED, Verdict.UNVERIFIABLE) for found in report.findings)
