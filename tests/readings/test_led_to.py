"""Changes and shares that a number beside them denies: the level that they led to, or the whole that they are of."""

import pytest

from numcheck.readings.answer import Ruling
from tests.readings.support import ruling

SWB = "at the southwest border"


@pytest.mark.parametrize(
    ("text", "words", "told"),
    [
        (
            "Apprehensions in the El Centro Sector sank by {} to about 17,500 in fiscal 2024.",
            "65 percent",
            "45 percent",
        ),
        (f"In fiscal 2021 encounters with Haitians {SWB} rose {{}}, to about 47,000.", "tenfold", "fivefold"),
        ("Nationwide encounters in fiscal 2025 were down {} to 691,906.", "76 percent", "56 percent"),
        (f"In fiscal 2016 apprehensions of families {SWB} {{}} to about 77,700.", "nearly doubled", "tripled"),
        ("In fiscal 2022 Del Rio {} its total, to nearly 481,000.", "nearly doubled", "tripled"),
        (f"In August 2023 encounters with family units {SWB} increased {{}}, to 116,722.", "35 percent", "3 percent"),
    ],
)
def test_a_change_that_leads_to_a_number_is_measured_by_it(text: str, words: str, told: str) -> None:
    day = "2026-02-20"
    assert ruling(text.format(words), day, words.split()[-1] if "doubled" in words else words) is Ruling.HOLDS
    assert ruling(text.format(told), day, told) is Ruling.FLAGGED


@pytest.mark.parametrize(
    "text",
    [
        f"Border Patrol arrests {SWB}, which peaked in December, have fallen 77 percent, to 56,400 in July.",
        f"Border Patrol arrests {SWB} have fallen 77 percent from their peak, to 56,400 in July.",
        f"Seven months after a record, Border Patrol arrests {SWB} were down 77 percent, to 56,400 in July.",
        f"Border Patrol arrests {SWB} fell for a fifth month, by 77 percent in all, to 56,400 in July.",
        f"Compared with the winter's record, Border Patrol arrests {SWB} were down 77 percent, to 56,400 in July.",
    ],
)
def test_a_change_may_run_from_a_time_that_words_only_hint_at(text: str) -> None:
    assert ruling(text, "2024-08-20", "77 percent") is not Ruling.FLAGGED


@pytest.mark.parametrize(
    "text",
    [
        f"CBP had 240,988 encounters {SWB} in October, {{}} of them single adults.",
        f"CBP had 240,988 encounters {SWB} in October. Single adults were {{}} of the total.",
        f"Of the 240,988 encounters {SWB} in October, {{}} were single adults.",
        f"Single adults made up {{}} of the 240,988 encounters {SWB} in October.",
    ],
)
def test_a_share_of_a_number_beside_it_is_measured_by_that(text: str) -> None:
    assert ruling(text.format("51 percent"), "2023-11-21", "51 percent") is Ruling.HOLDS
    assert ruling(text.format("61 percent"), "2023-11-21", "61 percent") is Ruling.FLAGGED


@pytest.mark.parametrize(
    ("text", "words"),
    [
        # Of the change, and not of the number that it made.
        (
            f"From 144,566 in June 2023, encounters {SWB} went to 183,503 in July, and families made up more than "
            "three-quarters of that increase.",
            "three-quarters",
        ),
        # Of the sector, of whose nationalities nothing is held.
        (
            f"The Border Patrol made 1,659,206 arrests {SWB} in fiscal 2021. Such people made up less than 10 percent "
            "of the Rio Grande Valley's apprehensions.",
            "10 percent",
        ),
        # Where it was found is told as well.
        (
            "CBP seized 27,023 pounds of fentanyl in fiscal 2023. Nearly all of it, 99 percent, was found along the "
            "border with Mexico, mostly by officers who inspect cars at ports of entry.",
            "99 percent",
        ),
    ],
)
def test_a_share_of_something_else_is_left_open(text: str, words: str) -> None:
    assert ruling(text, "2023-11-21", words) is not Ruling.FLAGGED


@pytest.mark.parametrize(
    "words",
    [
        "61 percent of the 66,584 of September",
        "about 61 percent of September's 66,584",
        "61 percent of the 66,584 recorded in September",
    ],
)
def test_a_percentage_of_another_times_number_is_no_share_of_a_whole(words: str) -> None:
    text = f"In October, CBP encountered 40,855 Venezuelans {SWB}, {{}}."
    assert ruling(text.format(words), "2023-11-21", "61 percent") is Ruling.HOLDS
    assert ruling(text.format(words.replace("61", "81")), "2023-11-21", "81 percent") is not Ruling.HOLDS


@pytest.mark.parametrize(
    "sentence",
    [
        "Of the Border Patrol's share, 29 percent were made in the Tucson Sector.",
        "Families made up 70 percent of those released.",
        "Venezuelans were 40 percent of the decline.",
        "In Texas, 60 percent were single adults.",
        "Some 30 percent of families came from Mexico.",
        "Single adults are likely to be 70 percent by spring.",
        "Mexicans were 60 percent of those using the app.",
    ],
)
def test_a_share_of_another_whole_is_not_flagged(sentence: str) -> None:
    text = f"CBP had 240,927 encounters {SWB} in October. {sentence}"
    figure = next(words for words in sentence.split() if words.isdigit())
    assert ruling(text, "2023-11-21", f"{figure} percent") is not Ruling.FLAGGED


@pytest.mark.parametrize(
    ("told", "expected"),
    [("148 a day", Ruling.HOLDS), ("348 a day", Ruling.FLAGGED)],
)
def test_an_average_is_that_of_the_number_that_it_points_back_at(told: str, expected: Ruling) -> None:
    text = f"Border Patrol arrests {SWB} dropped again, to 4,601 in July. That works out to {told}."
    assert ruling(text, "2025-08-14", told) is expected
