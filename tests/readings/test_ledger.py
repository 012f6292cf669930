"""The story ledger: a scope that exactly one figure settles, for the sentences that refer back to it."""

import pytest

import numcheck
from numcheck.claims.claim import Source
from numcheck.readings.answer import Agreement, Answer
from tests.readings.support import reads

OPEN = "CBP recorded 2.4 million encounters in fiscal 2022."  # southwest only
BACK = "That number was up 37 percent from the previous fiscal year."


def last(text: str) -> tuple[str | None, Source]:
    """The border of the last claim and where it came from."""
    claim = reads(text)[-1].claim
    return claim.scope.get("border"), claim.evidence["border"].source


def test_the_one_border_that_agrees_is_settled_for_what_refers_back() -> None:
    assert last(f"{OPEN} {BACK}") == ("southwest", Source.SETTLED)


def test_the_claim_that_settled_it_keeps_its_own_reading() -> None:
    first = reads(f"{OPEN} {BACK}")[0]
    assert "border" not in first.claim.scope
    assert isinstance(first.plain, Answer)
    assert first.plain.reading.scope["border"] == "nationwide"
    assert first.plain.agreement is Agreement.OFF


def test_the_evidence_points_at_the_figure_that_settled_it() -> None:
    text = f"{OPEN} {BACK}"
    span = reads(text)[1].claim.evidence["border"].span
    assert span is not None
    assert text[span.start : span.end] == "2.4 million"


@pytest.mark.parametrize(
    "opening",
    [
        "CBP recorded 3.9 million encounters in fiscal 2022.",  # none agrees
        "CBP recorded 300,000 encounters in fiscal 1996.",  # nothing is held
    ],
)
def test_where_none_agrees_nothing_is_settled(opening: str) -> None:
    assert last(f"{opening} {BACK}")[1] is Source.OPEN


@pytest.mark.parametrize("figure", ["more than 2 million", "fewer than 3 million"])
def test_where_several_agree_nothing_is_settled(figure: str) -> None:
    """Both the southwest border's 2,378,944 and the nation's 2,766,582 are."""
    assert last(f"CBP recorded {figure} encounters in fiscal 2022. {BACK}")[1] is Source.OPEN


def test_a_nationwide_figure_settles_the_nation() -> None:
    text = "CBP recorded 2.8 million encounters in fiscal 2022. That number was up 41 percent from fiscal 2021."
    assert last(text) == ("nationwide", Source.SETTLED)


@pytest.mark.parametrize(
    ("sentence", "border", "source"),
    [
        ("Nationwide, there were 2,766,582 encounters. That number was up 41 percent.", "nationwide", Source.INHERITED),
        ("At the northern border there were 109,535 encounters. It was up 303 percent.", "northern", Source.INHERITED),
    ],
)
def test_a_border_that_is_stated_later_replaces_it(sentence: str, border: str, source: Source) -> None:
    assert last(f"{OPEN} {sentence}") == (border, source)


def test_what_does_not_refer_back_stands_on_the_convention() -> None:
    assert last(f"{OPEN} Encounters rose 41 percent in fiscal 2022 from fiscal 2021.")[1] is Source.OPEN


def test_an_exact_integer_settles_its_own_scope() -> None:
    (read,) = reads("CBP recorded 2,378,944 encounters in fiscal 2022.")
    assert (read.claim.scope["border"], read.claim.evidence["border"].source) == ("southwest", Source.SETTLED)
    assert isinstance(read.plain, Answer)
    assert read.plain.agreement is Agreement.AGREES


def test_an_exact_integer_settles_border_and_component() -> None:
    (read,) = reads("There were 2,206,436 encounters in fiscal 2022.")
    assert (read.claim.scope["border"], read.claim.scope["component"]) == ("southwest", "USBP")


def test_an_exact_integer_carries_on() -> None:
    text = f"CBP recorded 2,378,944 encounters in fiscal 2022. {BACK}"
    assert last(text) == ("southwest", Source.SETTLED)


def test_an_exact_integer_never_overrides_what_is_stated() -> None:
    (read,) = reads("CBP recorded 2,378,944 encounters nationwide in fiscal 2022.")
    assert isinstance(read.plain, Answer)
    assert (read.claim.scope["border"], read.plain.agreement) == ("nationwide", Agreement.OFF)


def test_an_exact_integer_that_contradicts_its_words_corrects_what_refers_back() -> None:
    """The slip is accused where it stands, and once: what follows is about the integer."""
    text = f"CBP recorded 2,378,944 encounters nationwide in fiscal 2022. {BACK}"
    assert last(text) == ("southwest", Source.SETTLED)
    plain = reads(text)[-1].plain
    assert isinstance(plain, Answer)
    assert plain.agreement is Agreement.AGREES


def test_a_clause_of_the_same_sentence_leans_on_what_its_figure_settled() -> None:
    assert last("CBP recorded 2.4 million encounters in fiscal 2022, up 37 percent from a year earlier.") == (
        "southwest",
        Source.SETTLED,
    )


def test_a_change_settles_nothing() -> None:
    """Only the southwest border's rose by 37 percent, and a level of the nation's is told before it."""
    text = "CBP recorded 5 million encounters in fiscal 2022. They rose 37 percent. That number was up 37 percent."
    assert [read.claim.evidence["border"].source for read in reads(text)] == [Source.OPEN] * 3


def test_a_components_number_beside_the_agencys_is_not_settled_by_itself() -> None:
    """2,475,669 is CBP's of fiscal 2023; 1,293,008 single adults are the Border Patrol's, of 1,514,322: left open."""
    text = "Border encounters in fiscal 2023: 2,475,669. Single adults in fiscal 2023: 1,293,008."
    whole, part = numcheck.check(text, published="2023-10-28").findings
    assert (whole.verdict, part.verdict, part.rule) == ("supported", "unverifiable", "NC904")
