"""Which members a clause names, and where each slot of the scope comes from."""

import pytest

from numcheck.claims.claim import Source
from numcheck.claims.page import page
from numcheck.documents.read import from_text
from numcheck.figures.extract import find_figures
from tests.claims.support import claims, only
from tests.shared import catalog


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
        ("Agents had 2.2 million encounters.", "component", Source.DEFAULT, "agents-are-border-patrol"),
        ("There were 2.2 million arrests at the border.", "measure", Source.DEFAULT, "arrests-are-apprehensions"),
        ("There were 2.2 million illegal crossings.", "measure", Source.DEFAULT, "crossings-are-encounters"),
        ("There were 2.2 million apprehensions.", "measure", Source.STATED, None),
        ("CBP stopped 2.4 million migrants.", "measure", Source.DEFAULT, "people-met-are-encounters"),
    ],
)
def test_where_a_slot_comes_from(text: str, slot: str, source: Source, convention: str | None) -> None:
    evidence = only(f"{text.removesuffix('.')} in fiscal 2022.").evidence[slot]
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


def test_what_leaves_a_member_out_is_as_long_as_it_can_be() -> None:
    text = "In fiscal 2022, 1.4 million people from outside Mexico were met at the southwest border."
    (line,) = page(from_text(text), find_figures(text), catalog()).lines
    assert "from outside Mexico" in [text[slice(*mention.span)] for mention in line.slots]


@pytest.mark.parametrize(
    ("words", "dimension", "member"),
    [
        ("Family-unit encounters", "demographic", "FMUA"),
        ("Single-adult encounters", "demographic", "Single Adults"),
        ("Northern-border encounters", "border", "northern"),
        ("Border-Patrol encounters", "component", "USBP"),
        ("Tucson-sector encounters", "area", "Tucson"),
    ],
)
def test_a_member_of_two_words_may_have_a_hyphen(words: str, dimension: str, member: str) -> None:
    assert only(f"{words} came to 4,120 in March 2022.").scope[dimension] == member
