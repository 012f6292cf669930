"""What a whole check costs grows with the text: counted in steps, for the articles of `make bench`."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from numcheck.checker import Checker
from numcheck.reports.report import Report
from tests.growth import growth
from tests.interpreted import Why
from tests.shared import catalog

pytestmark = pytest.mark.interpreted(Why.STEPS)

TEXTS = Path(__file__).resolve().parents[1] / "bench" / "texts"


@cache
def checker() -> Checker:
    return Checker(catalog())


def check(text: str) -> Report:
    return checker().check(text, "2024-11-24")


def paragraphs(text: str) -> str:
    return f"{text}\n\n"


def one_paragraph(text: str) -> str:
    return " ".join(text.split()) + " "


def one_sentence(text: str) -> str:
    return one_paragraph(text.translate({ord(sign): None for sign in ".!?"}))


def signed_off(text: str) -> str:
    return one_paragraph(text).replace(
        ". ", '. <!-- numcheck: verified "1" (x) --> <!-- numcheck: ignore NC301 (y) --> '
    )


@pytest.mark.parametrize("made", [paragraphs, one_paragraph, one_sentence, signed_off])
def test_the_work_grows_with_the_text(made: Callable[[str], str]) -> None:
    unit = made((TEXTS / "border-autumn.txt").read_text(encoding="utf-8"))
    assert growth(check, unit, unit * 5) < 6.5


RUN_ON = [
    "apprehensions rose ",
    "fewer migrants than ",
    "the fourth month in a row of 5,000 apprehensions ",
    "189,913 encounters in February 2024, and 156,630 in 2023, ",
    "El Paso, and Tucson - ",
    "fewer than in any month of the May peak, not since 2019 that many; ",
]


@pytest.mark.parametrize("words", RUN_ON)
def test_the_work_grows_with_a_sentence_that_never_ends(words: str) -> None:
    unit = f"{words} " * 80
    assert growth(check, f"Border Patrol agents made {unit}", f"Border Patrol agents made {unit * 5}") < 6.5


def test_the_work_grows_with_changes_beside_numbers() -> None:
    text = "Border Patrol agents made 53,858 apprehensions in September 2024, 57 percent less than a year earlier. "
    assert growth(check, text * 30, text * 150) < 6.5
