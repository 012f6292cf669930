"""True sentences of the newest months, of history and of what was public then, as any user checks them."""

from collections.abc import Sequence

import pytest

from numcheck.checker import Checker
from numcheck.findings.finding import Severity, Verdict
from tests.shared import catalog

HELD = [
    ("2026-06-20", "1,877", "Border Patrol agents in the El Paso sector made 1,877 apprehensions in May 2026."),
    ("2026-06-20", "1,877", "In May, agents arrested 1,877 migrants in the El Paso sector."),
    ("2026-06-24", "1,900", "The El Paso sector, the Border Patrol said, had some 1,900 apprehensions in May."),
    ("2026-09-20", "50,218", "Along the northern border, CBP has recorded 50,218 encounters so far in fiscal 2026."),
    ("2026-09-20", "50,218", "Since October, 50,218 people have been stopped at the border with Canada."),
    (
        "2026-09-22",
        "50,218",
        "CBP had 50,218 encounters at the Canadian border this fiscal year through August.",
    ),
    (
        "2014-06-20",
        "8,433",
        "Agents of the Rio Grande Valley sector caught 8,433 unaccompanied minors in May.",
    ),
    ("2014-07-20", "8,433", "In May 2014 alone, the Rio Grande Valley sector caught 8,433 children traveling alone."),
    ("2020-01-20", "629,656", "San Diego's agents made 629,656 apprehensions in fiscal 1986."),
    (
        "2018-05-02",
        "629,656",
        "In fiscal 1986, 629,656 people were apprehended in the San Diego sector.",
    ),
    ("2026-08-20", "144", "CBP encountered 144 Venezuelans at the southwest border in July 2026."),
    ("2026-08-20", "144", "Only 144 Venezuelans were encountered at the U.S.-Mexico border in July."),
    ("2019-09-12", "64,006", "Authorities recorded 64,006 encounters at the southwest border in August 2019."),
    ("2019-09-12", "64,006", "The number taken into custody along the border with Mexico dropped to 64,006 in August."),
    ("2026-02-04", "34,631", "CBP recorded 34,631 encounters nationwide in January."),
    ("2026-02-04", "34,631", "Nationwide, there were 34,631 encounters in January 2026, the agency said."),
    ("2026-02-20", "34,626", "CBP recorded 34,626 encounters nationwide in January 2026."),
    ("2026-02-20", "34,626", "Encounters across the country came to 34,626 last month."),
    ("2024-10-20", "347,240", "There were 347,240 deportations in fiscal 2019."),
    ("2024-10-20", "347,240", "The government deported 347,240 people in fiscal year 2019."),
]
"""The day of publication, the figure and the sentence that prints it."""

OPEN = [
    ("2014-06-20", "Agents apprehended 8,433 unaccompanied children in the Rio Grande Valley in May 2014."),
    ("2022-05-20", "The Yuma sector recorded 27,343 encounters in April 2022."),
    ("2022-05-20", "In April, the Yuma sector's encounters came to 27,343, the agency said."),
    ("2022-05-20", "Agents in Yuma stopped migrants 27,343 times in April."),
    ("2026-06-20", "Agents made 1,877 apprehensions in El Paso in May 2026."),
    ("2020-01-20", "There were 267,258 deportations in fiscal 2019."),
]
"""True too; what they leave open, what others count, or how far revisions go may leave them unchecked."""

FALSE = [
    ("2026-06-20", "Border Patrol agents in the El Paso sector made 2,877 apprehensions in May 2026."),
    ("2026-09-20", "CBP recorded 60,218 encounters at the northern border in fiscal 2026 through August."),
    ("2018-05-02", "The Border Patrol made 529,656 apprehensions in the San Diego sector in fiscal 1986."),
    ("2019-09-12", "Authorities recorded 84,006 encounters at the southwest border in August 2019."),
    ("2026-02-20", "CBP recorded 44,626 encounters nationwide in January 2026."),
]


def flags(text: str, date: str) -> Sequence[tuple[str, str | None]]:
    """The figures flagged, each with the rule."""
    found = Checker(catalog()).check(text, date).findings
    return [(f.claim.figure.text, f.rule) for f in found if f.severity in (Severity.WARNING, Severity.ERROR)]


@pytest.mark.parametrize(("date", "printed", "text"), HELD)
def test_it_holds(date: str, printed: str, text: str) -> None:
    found = Checker(catalog()).check(text, date).findings
    assert [(f.claim.figure.text, f.verdict) for f in found if f.claim.figure.text == printed] == [
        (printed, Verdict.SUPPORTED)
    ]
    assert not flags(text, date)


@pytest.mark.parametrize(("date", "text"), OPEN)
def test_it_is_held_or_left_open(date: str, text: str) -> None:
    assert not flags(text, date)


@pytest.mark.parametrize(("date", "text"), FALSE)
def test_what_is_false_of_the_same_is_not_vouched_for(date: str, text: str) -> None:
    found = Checker(catalog()).check(text, date).findings
    assert found
    assert all(f.verdict is not Verdict.SUPPORTED for f in found)


LARGE = "Of these, the Border Patrol met 1,408 at large, in the country and not on crossing."

CROSSINGS = [
    ("2026-06-20", "Border crossings at the southwest border came to 13,542 in May 2026.", True),
    ("2026-06-20", "In May, unlawful border crossings rose to 13,542 at the U.S.-Mexico border.", True),
    ("2026-06-24", "Illegal crossings along the southern border came to about 13,500 last month.", True),
    # Neither called crossings, nor of a month in which one in ten was found in the country.
    ("2026-06-20", "Encounters at the southwest border came to 13,542 in May 2026.", False),
    ("2024-01-20", "Border crossings at the southwest border came to 301,981 in December 2023.", False),
]


@pytest.mark.parametrize(("date", "text", "noted"), CROSSINGS)
def test_crossings_of_a_month_with_many_at_large_hold_with_a_note(date: str, text: str, *, noted: bool) -> None:
    (found,) = Checker(catalog()).check(text, date).findings
    assert found.verdict is Verdict.SUPPORTED
    assert (LARGE in [note.text for note in found.notes]) is noted
