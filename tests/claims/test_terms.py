"""Presidents' terms of office: which months are whose, and which term a name means."""

import pytest

from numcheck.claims.terms import terms
from numcheck.readings.answer import Ruling
from tests.readings.support import decided


@pytest.mark.parametrize(
    ("name", "start", "months"),
    [
        ("clinton", 1993, "1993-02..2001-01"),
        ("bush", 2001, "2001-02..2009-01"),
        ("obama", 2009, "2009-02..2017-01"),
        ("trump", 2017, "2017-02..2021-01"),
        ("biden", 2021, "2021-02..2025-01"),
        ("trump", 2025, "2025-02..2029-01"),
    ],
)
def test_a_month_belongs_to_the_term_that_holds_most_of_its_days(name: str, start: int, months: str) -> None:
    (term,) = (t for t in terms() if name in t.names and t.months.first // 12 == start)
    assert str(term.months) == months


def test_no_month_belongs_to_two_terms() -> None:
    months = [m for term in terms() for m in range(term.months.first, term.months.last + 1)]
    assert len(months) == len(set(months)) == months[-1] - months[0] + 1


@pytest.mark.parametrize(
    "name",
    ["Trump", "President Trump", "former President Donald Trump", "Donald Trump"],
)
def test_of_two_terms_of_one_name_the_one_that_was_over_is_meant(name: str) -> None:
    text = f"Encounters at the southwest border in fiscal 2022 were more than twice the highest level under {name}."
    told = decided(text, "2022-12-01")[0]
    assert told.ruling is Ruling.HOLDS
    assert told.option is not None
    assert str(told.option.baseline) == "FY2019"


def test_a_term_that_began_after_the_time_told_is_not_meant() -> None:
    """Nothing of the figures is twice the highest level under a president whose years are not over."""
    text = "Encounters at the southwest border in fiscal 2024 were nearly twice the highest level under Biden."
    assert decided(text, "2024-12-01")[0].ruling is not Ruling.HOLDS


@pytest.mark.parametrize("text", ["an ambush under the bridge", "the bush administered", "he is under oath"])
def test_words_that_name_no_president(text: str) -> None:
    line = f"CBP counted 2,378,944 encounters at the southwest border in fiscal 2022, {text}."
    (told,) = decided(line, "2024-12-01")
    assert told.option is not None
    assert str(told.option.period) == "FY2022"
