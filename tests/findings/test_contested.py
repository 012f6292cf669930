"""Deportations, releases, deaths, what Air and Marine seized: vouched for, never blamed, never taken for encounters."""

from collections.abc import Sequence

import pytest

from numcheck.checker import Checker
from numcheck.findings.finding import Finding, Severity, Verdict
from tests.shared import catalog

TRUE = [
    ("347,240", "There were 347,240 deportations in fiscal 2019."),
    ("347,240", "The government deported 347,240 people in fiscal year 2019."),
    ("347,240", "In fiscal year 2019, 347,240 people were deported."),
    ("347,000", "Removals reached about 347,000 in fiscal 2019."),
    ("177,770", "Removals rose from 102,840 in fiscal 2022 to 177,770 in fiscal 2023."),
    ("73 percent", "Removals rose 73 percent in fiscal 2023, while encounters at the southwest border rose 4 percent."),
    ("28,937 a month", "Deportations averaged 28,937 a month in fiscal 2019."),
    ("28,110", "In August 2024, 28,110 people were removed from the country."),
    ("518,360", "The agency repatriated 518,360 people in fiscal 2019."),
    ("568,250", "Repatriations came to 568,250 in fiscal 2014."),
    ("909,450", "In fiscal 2023, 909,450 migrants were released into the country."),
    ("900,000", "More than 900,000 migrants were released into the United States in fiscal 2023."),
    ("900,000", "More than 900,000 migrants were released into the US in fiscal 2023."),
    ("44,870", "Officers at the ports paroled 44,870 people in August 2024."),
    ("300", "The Border Patrol recorded 300 deaths along the southwest border in fiscal 2019."),
    ("283", "The Border Patrol counted 283 migrant deaths in fiscal 2018."),
    ("225,270 pounds", "In fiscal 2025, Air and Marine Operations seized 225,270 pounds of cocaine."),
    ("944 pounds", "CBP seized 12,027 pounds of fentanyl in fiscal 2025, and Air and Marine Operations 944 pounds."),
]

OTHERS = [
    ("267,258", "ICE deported 267,258 people in fiscal 2019."),
    ("267,258", "There were 267,258 deportations in fiscal 2019."),
    ("267,000", "The administration deported more than 267,000 people in fiscal 2019."),
    ("359,885", "The department's yearbook counts 359,885 removals in fiscal 2019."),
    ("900", "The country averaged 900 deportations a day in fiscal 2019."),
    ("doubled", "Deportations more than doubled in fiscal 2023."),
    ("2.3 million", "Some 2.3 million migrants were released into the U.S. in fiscal 2023."),
    ("127", "There were 127 migrant deaths in the Tucson sector in fiscal 2018."),
    ("853", "Deaths at the southwest border reached 853 in fiscal 2022."),
    ("155,000", "Mexico deported 155,000 Central Americans in fiscal 2019."),
    ("347,240", "Mexico deported 347,240 people in fiscal 2019."),
    ("396,906", "In fiscal 2011 there were 396,906 deportations."),
]
"""What another agency counts, another country did, or nobody: these figures cannot tell."""

SWB = "at the southwest border"

ENCOUNTERED = [
    "In December 2023, 301,981 people were deported from the border with Mexico.",
    f"In fiscal 2022, 2,378,944 people were deported {SWB}.",
    "CBP keeps its encounters apart. In fiscal 2022, the agency deported 2,378,944 people.",
    f"In fiscal 2022, 2,378,944 migrants were released into the country {SWB}.",
]
"""Numbers of encounters that are told of something else."""

MIXED = [
    (
        "396,906",
        "Border agents made 340,252 arrests in fiscal 2011. There were 396,906 deportations that year.",
        ["340,252"],
    ),
    (
        "396,906",
        f"The Border Patrol made 2,206,436 arrests {SWB} in fiscal 2022. Deportations came to 396,906.",
        ["2,206,436"],
    ),
    (
        "72,177",
        f"The Border Patrol made 2,206,436 arrests {SWB} in fiscal 2022, while ICE recorded 72,177 removals.",
        ["2,206,436"],
    ),
    ("102,840", f"CBP recorded 2,378,944 encounters {SWB} in fiscal 2022 and deported 102,840 people.", ["2,378,944"]),
    (
        "102,840",
        f"In fiscal 2022, 2,378,944 migrants were encountered {SWB}, of whom 102,840 were deported.",
        ["2,378,944"],
    ),
    (
        "191,810",
        f"In December 2023, 301,981 migrants were encountered {SWB}, of whom 191,810 were released into the country.",
        ["301,981"],
    ),
    (
        "1.1 million",
        f"Nearly 1.1 million of the 2.4 million encounters {SWB} in fiscal 2022 led to removals.",
        ["2.4 million"],
    ),
    ("300", f"Agents recorded 300 deaths and 851,508 apprehensions {SWB} in fiscal 2019.", ["851,508"]),
    ("853", f"Deaths {SWB} reached 853 in fiscal 2022, while apprehensions were 2,206,436.", ["2,206,436"]),
]
"""What became of people beside the encounters of the same article, which are checked as ever."""


def checked(text: str, date: str = "2026-02-20") -> dict[str, Finding]:
    """The findings by the figure's text."""
    return {f.claim.figure.text: f for f in Checker(catalog()).check(text, date).findings}


def flagged(found: dict[str, Finding]) -> Sequence[str]:
    return [text for text, f in found.items() if f.severity in (Severity.WARNING, Severity.ERROR)]


@pytest.mark.parametrize(("printed", "text"), TRUE)
def test_a_number_that_agrees_is_vouched_for(printed: str, text: str) -> None:
    found = checked(text)
    assert found[printed].verdict is Verdict.SUPPORTED
    assert not flagged(found)


@pytest.mark.parametrize(("printed", "text"), OTHERS)
def test_one_that_does_not_is_left_open(printed: str, text: str) -> None:
    found = checked(text)
    assert found[printed].verdict is Verdict.UNVERIFIABLE
    assert not flagged(found)


def test_what_they_only_helped_with_is_not_theirs() -> None:
    assert not checked("Air and Marine Operations helped seize 284,825 pounds of cocaine in fiscal 2025.")


@pytest.mark.parametrize(("printed", "text", "held"), MIXED)
def test_none_is_held_against_encounters(printed: str, text: str, held: list[str]) -> None:
    found = checked(text)
    assert found[printed].verdict in (Verdict.UNVERIFIABLE, Verdict.SUPPORTED)
    assert all(item.official.measure != "encounters" for item in found[printed].official)
    assert [found[one].verdict for one in held] == [Verdict.SUPPORTED] * len(held)
    assert not flagged(found)


@pytest.mark.parametrize("text", ENCOUNTERED)
def test_a_number_of_encounters_vouches_for_nothing_else(text: str) -> None:
    (found,) = checked(text).values()
    assert found.verdict is Verdict.UNVERIFIABLE


def test_it_says_which_figure_is_held_and_makes_no_suggestion() -> None:
    found = checked("There were 267,258 deportations in fiscal 2019.")["267,258"]
    assert (found.rule, found.suggestion, found.alternatives) == ("NC907", None, ())
    assert "347,240 (removals, fiscal 2019) is the figure held" in found.message


@pytest.mark.parametrize(
    "text",
    [
        "The Border Patrol apprehended 2,306,436 migrants in fiscal 2022, most of whom were expelled or deported.",
        f"The Border Patrol made 1,206,436 arrests {SWB} in fiscal 2022. Deportations came to 396,906.",
    ],
)
def test_encounters_beside_them_are_flagged_as_ever(text: str) -> None:
    assert flagged(checked(text))


def test_a_removal_is_no_encounter_of_people() -> None:
    found = checked("The government deported 347,240 people in fiscal year 2019.")["347,240"]
    assert not [note for note in found.notes if note.rule == "NC305"]
