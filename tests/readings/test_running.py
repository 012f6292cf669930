"""Times that were not over, or not told yet, when the article appeared: what is of them is no slip of the writer."""

import pytest

from numcheck.readings.answer import Ruling
from tests.readings.support import decided

SWB = "at the southwest border"


def ruling(text: str, day: str | None) -> Ruling:
    return decided(text, day)[-1].ruling


def test_an_estimate_printed_before_the_figures_are_out_accuses_nobody() -> None:
    text = "More than 83,000 migrants were encountered in the Rio Grande Valley sector in July 2021."
    assert ruling(text, "2021-08-06") is Ruling.OPEN
    assert ruling(text, "2021-09-06") is Ruling.FLAGGED
    assert ruling(text.replace("83,000", "98,000"), "2021-08-06") is Ruling.FLAGGED  # no estimate is so far off


def test_an_exact_number_is_no_estimate() -> None:
    text = "Agents encountered 75,010 migrants in the Rio Grande Valley sector in July 2021."
    assert ruling(text, "2021-08-06") is Ruling.FLAGGED


def test_a_total_whose_end_is_not_said_may_have_run_on() -> None:
    text = f"Border Patrol agents have now made upward of 385,000 apprehensions {SWB} this fiscal year."
    assert ruling(text, "2019-04-19") is Ruling.OPEN
    through = f"Border Patrol agents made upward of 485,000 apprehensions {SWB} from October 2018 through March 2019."
    assert ruling(through, "2019-04-19") is Ruling.FLAGGED


@pytest.mark.parametrize("when", ["from December to January", "between December and January", "in the first quarter"])
def test_months_without_their_year_in_an_article_without_its_date_accuse_nobody(when: str) -> None:
    first = "Border Patrol agents made 2,045,838 apprehensions at the southwest border in fiscal 2023."
    assert ruling(f"{first} Apprehensions at the southwest border fell by 71 percent {when}.", None) is Ruling.OPEN


@pytest.mark.parametrize("quarter", ["the first quarter of fiscal 2023", "FY23 Q1"])
def test_a_quarter_with_its_year_needs_no_date(quarter: str) -> None:
    text = f"Border Patrol agents made 2,045,838 apprehensions {SWB} in fiscal 2023. In {quarter} they made 412,345."
    assert ruling(text, None) is Ruling.FLAGGED


def test_a_month_without_its_year_in_an_article_without_its_date_accuses_nobody() -> None:
    text = f"Apprehensions {SWB} averaged only 264 a day in March. A year before, in March 2024, it was 4,435 a day."
    assert all(one.ruling is not Ruling.FLAGGED for one in decided(text))


@pytest.mark.parametrize("year", ["2021", "calendar year 2021"])
def test_what_a_year_comes_to_is_not_told_before_it_is_over(year: str) -> None:
    text = f"The Border Patrol made 1,946,594 apprehensions {SWB} in {year}."
    assert ruling(text, "2022-02-20") is Ruling.HOLDS
    assert ruling(text, "2021-10-23") is not Ruling.HOLDS
