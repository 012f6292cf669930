"""Totals that are told to have gone up or down, and no number how far: what is read so, and what is said of it."""

import pytest

from numcheck.claims.claim import Operation
from numcheck.readings.answer import Ruling
from tests.claims.support import proposed
from tests.readings.support import decided

MAY = "Border Patrol agents made 40,339 apprehensions along the southwest border in May 2018."


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("Unaccompanied children rose.", "Unaccompanied children fell."),
        ("Unaccompanied children kept rising.", "Unaccompanied children kept falling."),
        ("Apprehensions in Tucson continued to fall.", "Apprehensions in Tucson continued to rise."),
        ("Tucson saw a decline.", "Tucson saw an increase."),
        ("Children travelling alone were up again.", "Children travelling alone were down again."),
        ("Compared with May 2017, arrests were up too.", "Compared with May 2017, arrests were down too."),
        ("The monthly total increased slightly from April.", "The monthly total declined slightly from April."),
        ("Hondurans rose. So did children travelling alone.", "Hondurans fell. So did children travelling alone."),
        ("Tucson fell, and San Diego did too.", "Tucson fell, and Yuma did too."),
    ],
)
def test_a_direction_is_read_in_every_form(right: str, wrong: str) -> None:
    assert Ruling.FLAGGED not in [one.ruling for one in decided(f"{MAY} {right}", "2018-06-10")]
    assert decided(f"{MAY} {wrong}", "2018-06-10")[-1].ruling is Ruling.FLAGGED


@pytest.mark.parametrize(
    "sentence",
    [
        "Only El Paso saw an increase.",
        "Every sector but Yuma saw an increase.",
        "The ports' share of encounters fell.",
        "Hondurans fell by half. So did children travelling alone.",
        "Hondurans doubled, and so did Guatemalans.",
        "Arrests rose, and so did the price of a smuggler.",
        "Rents rose. So did tempers.",
    ],
)
def test_one_that_says_more_or_less_is_not_read_as_a_direction(sentence: str) -> None:
    last = proposed(f"{MAY} {sentence}", "2018-06-10")[-1]
    told = last.figure.text in ("increase", "an increase", "So did", "so did", "fell")
    assert not (told and last.doings[0].operation is Operation.COMPARISON)


@pytest.mark.parametrize(
    "text",
    [
        f"{MAY} Unaccompanied children numbered 6,367. The ports recorded an increase from April.",
        "Hondurans numbered 35,168 in August 2023. Unaccompanied children fell. Hondurans overtook Mexicans then.",
    ],
)
def test_a_direction_of_one_of_two_that_differ_is_not_vouched_for(text: str) -> None:
    assert decided(text, "2023-09-26")[-1].ruling is not Ruling.HOLDS


def test_a_direction_may_be_one_since_the_time_that_others_are_held_against() -> None:
    """Mexicans fell from April, and rose from a year before, as the number ahead of them is told to have."""
    before = "Along the southwest border agents made 40,339 apprehensions in May 2018"
    assert decided(f"{before}. Mexicans rose.", "2018-06-10")[-1].ruling is Ruling.FLAGGED
    year = f"{before}, up 178 percent from May 2017. Few were surprised."
    assert decided(f"{year} Mexicans rose.", "2018-06-10")[-1].ruling is not Ruling.FLAGGED


def test_where_its_own_words_name_the_ports_it_is_no_sectors() -> None:
    before = "CBP recorded 192,001 encounters at the southwest border in September 2021. Tucson ranked fifth."
    fell, rose = (
        decided(f"{before} At the ports of entry the number {way} in a month.", "2021-10-20")[-1]
        for way in ("fell", "rose")
    )
    assert (fell.ruling, rose.ruling) == (Ruling.HOLDS, Ruling.FLAGGED)
    assert rose.option is not None
    assert "area" not in dict(rose.option.members)


def test_what_moves_stands_ahead_and_not_in_the_clause_behind() -> None:
    """Encounters in California rose in that month, and fell in Texas and Arizona."""
    text = "While Texas and Arizona {}, southwest border encounters in California rose to 53,685 in April 2024."
    for way in ("declined", "increased"):
        first = decided(text.format(way), "2024-05-20")[0]
        assert first.ruling is not Ruling.FLAGGED
