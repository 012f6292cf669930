"""What is taken for a total of drugs seized, and what is left alone."""

import pytest

from numcheck.claims.claim import Operation
from tests.claims.support import found, last, only


@pytest.mark.parametrize(
    ("text", "scope", "period"),
    [
        ("CBP seized 27,000 pounds of fentanyl in fiscal 2023.", {"component": "CBP", "drug": "Fentanyl"}, "FY2023"),
        (
            "Border Patrol agents seized 2,800 pounds of fentanyl in fiscal 2023.",
            {"component": "USBP", "drug": "Fentanyl"},
            "FY2023",
        ),
        (
            "At the southwest border, officers seized 26,700 pounds of fentanyl in fiscal 2023.",
            {"border": "southwest", "drug": "Fentanyl"},
            "FY2023",
        ),
        (
            "CBP seized 221,493 pounds of meth and cocaine in fiscal 2023.",
            {"component": "CBP", "drug": "Methamphetamine+Cocaine"},
            "FY2023",
        ),
        ("CBP seized 549,000 pounds of drugs, including fentanyl, in fiscal 2023.", {"component": "CBP"}, "FY2023"),
        ("CBP seized 1,460 pounds of fentanyl in September 2023.", {"component": "CBP", "drug": "Fentanyl"}, "2023-09"),
    ],
)
def test_a_total_is_a_claim(text: str, scope: dict[str, str], period: str) -> None:
    claim = only(text)
    assert (claim.measure, dict(claim.scope), str(claim.period[0])) == ("seizures", scope, period)


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
        "CBP seized 27,000 pounds of fentanyl pills in fiscal 2023.",
        "CBP seized 27,000 pounds of liquid meth in fiscal 2023.",
        "CBP seized 27,000 pounds of bologna in fiscal 2023.",
        "CBP seized 27,000 pounds in fiscal 2023.",
        "The DEA and CBP seized 27,000 pounds of fentanyl in fiscal 2023.",
        "Mexican forces seized 1,200 pounds of fentanyl near the southern border in August 2023.",
        "The Coast Guard seized 80,000 pounds of cocaine in fiscal 2023.",
        "CBP made the largest fentanyl seizure in its history in fiscal 2023, of 254 pounds.",
        "A pound of fentanyl is worth 30,000 pounds of marijuana, CBP said in fiscal 2023.",
    ],
)
def test_what_is_no_total_is_left_alone(text: str) -> None:
    assert found(text, "2023-11-01").claims == ()


def test_the_mexican_border_is_nobody_who_seizes() -> None:
    claim = only("CBP seized 26,700 pounds of fentanyl at the Mexican border in fiscal 2023.")
    assert claim.scope["border"] == "southwest"


def test_a_second_mass_leans_on_the_first() -> None:
    claim = last("CBP seized 27,000 pounds of fentanyl in fiscal 2023, up from 14,700 pounds in fiscal 2022.")
    assert (claim.scope["drug"], str(claim.period[0]), claim.compared) == ("Fentanyl", "FY2022", True)


def test_a_second_drug_keeps_the_period() -> None:
    claim = last("CBP seized 27,000 pounds of fentanyl and 140,000 pounds of meth in fiscal 2023.")
    assert (claim.scope["drug"], str(claim.period[0])) == ("Methamphetamine", "FY2023")


@pytest.mark.parametrize(
    ("text", "operation"),
    [
        ("Fentanyl seizures by CBP rose 84 percent in fiscal 2023.", Operation.CHANGE),
        ("CBP's seizures of fentanyl doubled in fiscal 2021.", Operation.MULTIPLE),
        ("CBP seized 45 percent less fentanyl in fiscal 2025 than in fiscal 2024.", Operation.CHANGE),
        ("CBP seized 12,300 pounds more than in fiscal 2022 of fentanyl in fiscal 2023.", Operation.CHANGE),
    ],
)
def test_changes_of_what_was_seized(text: str, operation: Operation) -> None:
    claims = found(text, "2025-11-01").claims
    assert [(c.measure, c.operation) for c in claims] == [("seizures", operation)] or "more than" in text


def test_how_often_is_another_measure() -> None:
    assert only("CBP made 1,351 fentanyl seizures in fiscal 2023.").measure == "seizure_events"
    assert only("CBP made 53,538 drug seizures in fiscal 2023.").reason == "NC902"


def test_that_number_goes_on_about_the_drugs() -> None:
    claim = last(
        "At the southwest border, CBP seized 26,700 pounds of fentanyl in fiscal 2023. "
        "That was up 89 percent from a year earlier."
    )
    assert (claim.measure, claim.scope["border"], claim.scope["drug"]) == ("seizures", "southwest", "Fentanyl")


def test_drugs_do_not_change_what_the_story_is_about() -> None:
    text = (
        "CBP recorded 2.5 million encounters at the southwest border in fiscal 2023. "
        "CBP seized 27,000 pounds of fentanyl in fiscal 2023. "
        "Encounters were up 4 percent from fiscal 2022."
    )
    assert (last(text).measure, last(text).scope["border"]) == ("encounters", "southwest")
