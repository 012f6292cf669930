"""Which members a clause names, and where each slot of the scope comes from."""

import pytest

from numcheck.claims.claim import Source
from tests.claims.support import claims, only

EL_PASO = {"border": "southwest", "area": "El Paso"}


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("CBP recorded 2.4 million encounters in fiscal 2022.", {"component": "CBP"}),
        ("The Border Patrol recorded 2.2 million encounters in fiscal 2022.", {"component": "USBP"}),
        ("OFO recorded 172,508 encounters at the southern border.", {"component": "OFO", "border": "southwest"}),
        ("There were 2.4 million encounters at the U.S.-Mexico border.", {"border": "southwest"}),
        ("There were 109,535 encounters at the northern border.", {"border": "northern"}),
        ("There were 109,535 encounters along the border with Canada.", {"border": "northern"}),
        ("There were 2.8 million encounters nationwide.", {"border": "nationwide"}),
        ("Across the country there were 2.8 million encounters.", {"border": "nationwide"}),
        ("There were 152,057 encounters with unaccompanied children.", {"demographic": "UAC"}),
        ("There were 560,646 encounters of people in families.", {"demographic": "FMUA"}),
        ("There were 1.7 million encounters of single adults.", {"demographic": "Single Adults"}),
        ("There were 220,908 encounters of Cubans in fiscal 2022.", {"citizenship": "Cuba"}),
        ("There were 250,000 encounters of Cubans and Haitians.", {"citizenship": "Cuba+Haiti"}),
        ("CBP recorded 500,000 encounters in the El Paso Sector.", {"component": "CBP", **EL_PASO}),
        ("There were 500,000 encounters in the El Paso Sector.", {"component": "USBP", **EL_PASO}),
    ],
)  # fmt: skip
def test_the_members_that_a_sentence_names(text: str, scope: dict[str, str]) -> None:
    assert dict(only(text).scope) == scope


@pytest.mark.parametrize(
    "text",
    [
        "Rep. Castillo of Texas said CBP recorded 2.4 million encounters.",
        "In Mexico, a minister said CBP recorded 2.4 million encounters.",
        "The trade with Cuba matters, but CBP recorded 2.4 million encounters.",
    ],
)
def test_a_place_that_is_said_of_somebody_is_no_scope(text: str) -> None:
    assert dict(only(text).scope) == {"component": "CBP"}


def test_of_two_borders_the_nearer_one_counts() -> None:
    first, second = claims(
        "There were 2,378,944 encounters at the southwest border and 2,766,582 encounters nationwide in fiscal 2022."
    )
    assert (first.scope["border"], second.scope["border"]) == ("southwest", "nationwide")


@pytest.mark.parametrize(
    ("text", "slot", "source", "convention"),
    [
        ("There were 2.4 million encounters at the southwest border.", "border", Source.STATED, None),
        ("There were 2.4 million encounters at the border.", "border", Source.DEFAULT, "the-border-is-southwest"),
        ("CBP recorded 2.4 million encounters.", "border", Source.OPEN, None),
        ("CBP recorded 2.4 million encounters.", "component", Source.STATED, None),
        ("There were 2.4 million encounters.", "component", Source.OPEN, None),
        ("Agents had 2.2 million encounters.", "component", Source.DEFAULT, "agents-are-border-patrol"),
        ("There were 2.2 million arrests at the border.", "measure", Source.DEFAULT, "arrests-are-apprehensions"),
        ("There were 2.2 million illegal crossings.", "measure", Source.DEFAULT, "crossings-are-encounters"),
        ("There were 2.2 million apprehensions.", "measure", Source.STATED, None),
        ("CBP stopped 2.4 million migrants.", "measure", Source.DEFAULT, "people-met-are-encounters"),
    ],
)
def test_where_a_slot_comes_from(text: str, slot: str, source: Source, convention: str | None) -> None:
    evidence = only(text).evidence[slot]
    assert (evidence.source, evidence.convention) == (source, convention)


def test_evidence_that_is_stated_points_at_its_words() -> None:
    text = "CBP recorded 2.4 million encounters at the southwest border in fiscal 2022."
    claim = only(text)
    said = {slot: text[e.span.start : e.span.end] for slot, e in claim.evidence.items() if e.span is not None}
    assert said == {
        "component": "CBP",
        "measure": "encounters",
        "border": "southwest border",
        "period": "fiscal 2022",
    }
