"""Numbers that take their time from those before them: of a paragraph that is understood, a wrong one is told so."""

import pytest

from numcheck.readings.answer import Ruling
from tests.readings.support import decided, ruling

MAY = "CBP recorded 239,416 encounters at the southwest border in May 2022, the most in any month until then."
YEAR = "Border Patrol agents made 1,530,523 apprehensions along the southwest border in fiscal 2024, 25 percent fewer."
JANUARY = (
    "In January 2024 the Border Patrol made 124,220 arrests along the southwest border, half of December's number."
)


@pytest.mark.parametrize(
    ("before", "then", "right", "wrong"),
    [
        (MAY, "Mexicans accounted for {} of all encounters.", "a third", "half"),
        (MAY, "Mexicans were {} of the total.", "32 percent", "52 percent"),
        (MAY, "Single adults made up {} of the encounters.", "two-thirds", "one-third"),
        (YEAR, "Tucson's apprehensions rose {} from the year before.", "24 percent", "42 percent"),
        (YEAR, "In the Rio Grande Valley the number fell by {} from fiscal 2023.", "60 percent", "16 percent"),
        (YEAR, "The San Diego sector's apprehensions were {} those of fiscal 2023.", "1.4 times", "4.1 times"),
        (JANUARY, "Tucson remained busiest. San Diego was second with about {}.", "24,700", "42,700"),
        (JANUARY, "Tucson had about {}. Nobody was surprised.", "50,600", "66,500"),
    ],
)
def test_a_wrong_one_is_flagged(before: str, then: str, right: str, wrong: str) -> None:
    assert ruling(f"{before} Few were surprised. {then.format(right)}", "2024-11-20", right) is Ruling.HOLDS
    assert ruling(f"{before} Few were surprised. {then.format(wrong)}", "2024-11-20", wrong) is Ruling.FLAGGED


@pytest.mark.parametrize(
    ("before", "then", "number"),
    [
        (MAY, "Roughly 40 percent of the single adults, the agency reckons, are repeat crossers.", "40 percent"),
        (MAY, "The children in Border Patrol stations numbered about 11,500.", "11,500"),
        (YEAR, "El Centro got less. Yuma had 55,000, five times what Tucson recorded.", "five times"),
        (YEAR, "Tucson had seen 42 percent more at one point.", "42 percent"),
        (
            YEAR,
            "In our corner of it agents counted 27,700 people of all sorts, 74 percent more than before.",
            "74 percent",
        ),
        ("Border Patrol agents made many arrests in fiscal 2024.", "Tucson's rose 42 percent from fiscal 2023.", "42"),
    ],
)
def test_one_that_may_be_of_something_else_is_not(before: str, then: str, number: str) -> None:
    assert ruling(f"{before} {then}", "2024-11-20", number) is not Ruling.FLAGGED


@pytest.mark.parametrize(
    ("month", "then", "right", "wrong"),
    [
        ("2021-06-10|172,654 apprehensions|May 2021", "Del Rio {} El Paso.", "surpassed", "trailed"),
        ("2022-12-27|207,660 apprehensions|November 2022", "Yuma ranked {}.", "fourth", "third"),
        ("2025-06-20|8,725 apprehensions|May 2025", "{} was the busiest sector.", "El Paso", "Tucson"),
        ("2019-11-20|851,508 arrests|fiscal 2019", "It was the most since fiscal {}.", "2007", "2000"),
        ("2019-11-20|851,508 arrests|fiscal 2019", "Yuma's number {}.", "rose", "fell"),
        ("2021-06-10|172,654 apprehensions|May 2021", "Unaccompanied children {} from April.", "declined", "rose"),
    ],
)
def test_an_order_is_denied(month: str, then: str, right: str, wrong: str) -> None:
    day, number, when = month.split("|")
    before = f"The Border Patrol made {number} along the southwest border in {when}. Few were surprised."
    for words, told in ((right, Ruling.HOLDS), (wrong, Ruling.FLAGGED)):
        sentence = then.format(words)
        last = decided(f"{before} {sentence}", day)[-1]
        assert last.ruling is told, sentence


@pytest.mark.parametrize(
    "sentence",
    [
        "It was the busiest of the field offices on that border.",
        "Arizona bore the brunt.",
        "The San Diego Field Office was the busiest of the southwest border's field offices.",
        "The rest came through the Laredo field office, with 1,326.",
    ],
)
def test_an_order_among_others_is_not(sentence: str) -> None:
    before = (
        "At southwest ports the San Diego Field Office met 1,443 people in March 2025, 1,060 of them single adults."
    )
    assert Ruling.FLAGGED not in [one.ruling for one in decided(f"{before} {sentence}", "2025-04-16")]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Venezuelans numbered about 4,110, against 82,600 Mexicans.", "4,110"),
        ("Families were many. Mexicans outnumbered Hondurans.", "outnumbered"),
    ],
)
def test_what_may_be_told_of_is_no_other_than_the_words_say(text: str, number: str) -> None:
    before = (
        "The southwest border saw 235,785 encounters in April 2022. Fentanyl seizures came to 1,290 pounds nationwide."
    )
    assert ruling(f"{before} {text}", "2022-05-20", number) is not Ruling.FLAGGED


def test_a_change_of_a_number_that_nobody_explains_is_not() -> None:
    text = (
        "If the southern border is a crisis, what is one to call the northern? Encounters there hit 189,402 in fiscal "
        "2023, a rise of 73 percent in one year and seven times the 2021 level."
    )
    assert Ruling.FLAGGED not in [one.ruling for one in decided(text, "2024-02-15")]


def test_half_a_number_is_one_of_that_number() -> None:
    text = "Families at the southwest border numbered 12,053 in December 2019, {} the 31,897 of the December before."
    assert ruling(text.format("fewer than half"), "2020-01-17", "half") is Ruling.HOLDS
    assert ruling(text.format("half"), "2020-01-17", "half") is not Ruling.HOLDS


def test_a_time_that_counts_from_now_is_no_stretch_up_to_it() -> None:
    text = "Agents in Yuma made 216 arrests in May. Four years ago Yuma had over 310,000 arrests in twelve months."
    assert ruling(text, "2026-06-19", "310,000") is Ruling.OPEN


JANUARY_TOTAL = "The southwest border had 176,195 encounters in January 2024, down 42 percent from December."


@pytest.mark.parametrize(
    ("then", "right", "wrong"),
    [
        ("Tucson's arrests dropped {}.", "37 percent", "57 percent"),
        ("In Texas, the Del Rio sector plunged {}.", "76 percent", "89 percent"),
    ],
)
def test_a_change_of_a_month_is_one_since_when_those_around_it_are(then: str, right: str, wrong: str) -> None:
    assert decided(f"{JANUARY_TOTAL} {then.format(right)}", "2024-02-14")[-1].ruling is not Ruling.FLAGGED
    last = decided(f"{JANUARY_TOTAL} {then.format(wrong)}", "2024-02-14")[-1]
    assert last.ruling is Ruling.FLAGGED
    assert last.option is not None
    assert str(last.option.baseline) == "2023-12"


def test_a_change_of_a_month_is_open_where_those_around_it_are_since_several_times() -> None:
    text = f"{JANUARY_TOTAL[:-1]} and up 12 percent from January 2023. Tucson's arrests dropped 57 percent."
    assert decided(text, "2024-02-14")[-1].ruling is Ruling.OPEN
