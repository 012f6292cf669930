"""Sentences as newsrooms write them, every figure of them true: none may be flagged."""

from decimal import Decimal

import pytest

from numcheck.findings.finding import Severity, Verdict
from tests.findings.support import findings

SWB = "at the southwest border"

TRUE = [
    f"Encounters {SWB} fell 42 percent in January 2024 from a record 302,000 in December 2023.",
    f"Encounters {SWB} in January 2024 were well below the record of 301,981 set in December 2023.",
    f"The number of encounters {SWB} in fiscal 2022 was more than five times that of fiscal 2020.",
    f"Encounters {SWB} in fiscal 2022 were more than twice those of fiscal 2019.",
    f"Encounters {SWB} in fiscal 2022 were more than twice what they were in fiscal 2019.",
    f"Encounters {SWB} in fiscal 2022 were more than double fiscal 2019’s.",
    f"Encounters {SWB} in fiscal 2022 broke the previous record of 1.7 million, set in fiscal 2021.",
    "With 2.4 million encounters in fiscal 2022, the southwest border broke a record of 1.7 million.",
    f"Encounters {SWB} reached 252,000 in December 2022, then a record.",
    f"Encounters {SWB} hit nearly 302,000 in December 2023, the most ever recorded in a month.",
    f"Encounters {SWB} rose to 204,087 in August 2022 from 200,162 in July.",
    f"Encounters {SWB} rose from 200,162 in July 2022 to 204,087 in August.",
    f"May encounters {SWB} rose to 206,690 in 2023.",
    f"Encounters {SWB} topped 300,000 in December 2023.",
    f"Encounters {SWB} dropped below 12,000 in March 2025.",
    f"Encounters {SWB} more than tripled in fiscal 2021, to 1.7 million.",
    f"In fiscal 2022, 2,206,436 of the 2,378,944 encounters {SWB} were by the Border Patrol.",
    f"Of the 2.4 million encounters {SWB} in fiscal 2022, 172,508 were at ports of entry.",
    "The Border Patrol apprehended 2.2 million migrants in fiscal 2022, up from 1.66 million the year before.",
    "CBP recorded 2,766,582 encounters nationwide in fiscal 2022, 2,378,944 of them at the southwest border.",
    f"There were 2,378,944 encounters {SWB} in the 12 months ending Sept. 30, 2022, and 1,734,686 in fiscal 2021.",
    f"CBP recorded 2.4 million encounters {SWB} in fiscal 2022, compared with 977,509 in fiscal 2019.",
    f"CBP recorded 2.4 million encounters {SWB} in fiscal 2022, 37 percent more than in fiscal 2021.",
    f"Encounters {SWB}, which totaled 458,088 in fiscal 2020, came to 1,734,686 a year later.",
    f"After 1,734,686 encounters {SWB} in fiscal 2021, CBP recorded 2,378,944 in fiscal 2022.",
    f"Encounters {SWB} fell 14 percent in fiscal 2024 after rising 4 percent in fiscal 2023.",
    f"Encounters {SWB} rose 4 percent in fiscal 2023 and fell 14 percent in fiscal 2024.",
    f"CBP recorded 2.4 million encounters {SWB} in fiscal 2022; nationwide there were 2.8 million.",
    "The southwest border accounted for 2.4 million of the 2.8 million encounters nationwide in fiscal 2022.",
    f"On Sept. 30, 2022, fiscal 2022 closed with 2,378,944 encounters {SWB}.",
    f"The Nov. 11, 2022 release counted 2,378,944 encounters {SWB} in fiscal 2022.",
    f"Encounters {SWB} have fallen 81 percent since fiscal 2022, to 443,671 in fiscal 2025.",
    "Some 300 people came to a concert in El Paso in August 2022.",
    "About 4,000 people arrived for the festival in May 2023.",
    "Some 40,000 people crossed the finish line in May 2023.",
    "More than 9,000 children entered the spelling contest in May 2023.",
    "The ports handled 1.2 million crossings by pedestrians in May 2023.",
    "The museum recorded 1.1 million visitors in 2022.",
    "The airline stopped 300 people from boarding in July 2022.",
    "The hospital reported 2,100 minors with the flu in December 2022.",
    "Police arrested 312 people downtown in June 2020.",
    "The FBI made 1,100 arrests in fiscal 2022.",
]


@pytest.mark.parametrize("text", TRUE, ids=[f"{at}-{text[:60]}" for at, text in enumerate(TRUE)])
def test_it_is_not_flagged(text: str) -> None:
    flagged = [
        (finding.claim.figure.text, finding.rule, finding.message)
        for finding in findings(text, "2026-01-15")
        if finding.severity in (Severity.WARNING, Severity.ERROR)
    ]
    assert flagged == []


def test_more_than_is_held_against_the_border_that_it_is_just_true_of() -> None:
    (found,) = findings("Officials encountered more than 302,000 migrants in December.", "2024-01-20")
    assert (found.verdict, found.computed) == (Verdict.SUPPORTED, Decimal(302_034))
    assert found.message == "As published, the official figure was 302,034, southwest border, December 2023."
