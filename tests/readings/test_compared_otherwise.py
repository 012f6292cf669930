"""Two that are compared, and places, that no near reading bears out are denied; the number beside them may be right."""

import pytest

import numcheck
from numcheck.readings.answer import Ruling
from tests.readings.support import decided

JANUARY = "The Border Patrol made 29,200 arrests on the Mexican border in January. But they were {} than a year ago."


@pytest.mark.parametrize(
    ("text", "date", "ruling"),
    [
        (JANUARY.format("higher"), "2020-02-12", Ruling.FLAGGED),
        (JANUARY.format("lower"), "2020-02-12", Ruling.HOLDS),
        ("CBP seized about 20,000 pounds of methamphetamine in May. Cocaine, at about 2,900 pounds, was up from April.",
         "2021-06-11", Ruling.FLAGGED),
        ("CBP seized about 20,000 pounds of methamphetamine in May. Cocaine, at about 2,900 pounds, was down from "
         "April.", "2021-06-11", Ruling.HOLDS),
        ("Border Patrol agents caught about 12,200 people at the southwest border in March. The Rio Grande Valley led "
         "with about 4,100. El Paso was second.", "2017-04-11", Ruling.FLAGGED),
        ("Border Patrol agents caught about 12,200 people at the southwest border in March. The Rio Grande Valley led "
         "with about 4,100. Tucson was second.", "2017-04-11", Ruling.HOLDS),
    ],
)  # fmt: skip
def test_what_is_compared_is_denied_where_nothing_near_bears_it_out(text: str, date: str, ruling: Ruling) -> None:
    assert decided(text, date)[-1].ruling is ruling


@pytest.mark.parametrize(
    "text",
    [
        # Of times that are not as long nothing is said.
        "CBP seized 38,439 pounds of fentanyl from the start of fiscal 2023 through April 2024, more than in fiscal "
        "2023.",
        # What opens a clause says when.
        "Crossings passed 1.6 million in 2000. Under the Trump administration they were highest in 2019.",
        "In September there were 227,547 encounters at the southwest border. Over the whole fiscal year CBP reported "
        "2,378,944.",
        # A place of a month among those of a term has its own bounds.
        "Border Patrol arrests at the southwest border in June were the second-lowest month of the Biden "
        "administration.",
    ],
)
def test_nothing_is_denied_that_may_be_meant_otherwise(text: str) -> None:
    assert all(one.ruling is not Ruling.FLAGGED for one in decided(text, "2024-07-20"))


def test_a_level_is_of_no_time_that_it_is_held_against() -> None:
    text = "Nationwide, Border Patrol agents made roughly {} apprehensions, fewer than in October."
    told = decided(text.format("9,300"), "2025-12-19")[0]
    assert told.ruling is Ruling.HOLDS
    assert told.option is not None
    assert str(told.option.period) == "2025-11"
    assert decided(text.format("9,950"), "2025-12-19")[0].ruling is not Ruling.HOLDS


def test_a_place_that_revisions_decide_is_left_open() -> None:
    text = "In September 2023 Tucson led the Border Patrol's sectors at the southwest border. Del Rio was {}."
    rulings = {place: decided(text.format(place), "2023-10-23")[-1].ruling for place in ("second", "third", "fifth")}
    # 45,760 in the Rio Grande Valley, 45,690 in Del Rio
    assert rulings == {"second": Ruling.OPEN, "third": Ruling.HOLDS, "fifth": Ruling.FLAGGED}


def test_where_field_offices_are_told_of_a_bare_place_is_one() -> None:
    text = (
        "In the first 11 months of fiscal 2026 the busiest CBP field office by encounters was Houston, with about "
        "24,500. Buffalo ranked {}."
    )
    for place, ruling in (("second", Ruling.HOLDS), ("third", Ruling.FLAGGED)):
        assert decided(text.format(place), "2026-09-17")[-1].ruling is ruling


def test_at_the_ports_and_between_them_is_everywhere() -> None:
    text = "Families {} single adults at the southwest border in August, at the ports and between them."
    for said, ruling in (("outnumbered", Ruling.HOLDS), ("trailed", Ruling.FLAGGED)):
        assert decided(text.format(said), "2023-09-26")[-1].ruling is ruling


def test_whose_clause_names_two_components_nobody_is_denied() -> None:
    text = (
        "CBP's encounters at the southwest border fell to 144,571 in June. The ports saw more than in May, the Border "
        "Patrol fewer."
    )
    assert all(one.ruling is not Ruling.FLAGGED for one in decided(text, "2023-07-20"))


def test_a_move_is_told_apart_from_one_beside_it() -> None:
    text = (
        "About 821,500 people in families were encountered at the southwest border in fiscal 2023, while unaccompanied "
        "children rose and single adults fell."
    )
    found = numcheck.check(text, published="2023-11-02").findings
    told = {text[one.claim.span.start : one.claim.span.end]: str(one.verdict) for one in found}
    assert told["while unaccompanied children rose"] == "contradicted"
    assert told["and single adults fell"] == "supported"
