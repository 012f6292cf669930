"""Presidents' terms of office: which months and fiscal years are whose, and which words name them."""

import pytest

from numcheck.claims.terms import find_terms, terms
from tests.claims.support import only


@pytest.mark.parametrize(
    ("name", "start", "months", "years"),
    [
        ("clinton", 1993, "1993-02..2001-01", range(1993, 2001)),
        ("bush", 2001, "2001-02..2009-01", range(2001, 2009)),
        ("obama", 2009, "2009-02..2017-01", range(2009, 2017)),
        ("trump", 2017, "2017-02..2021-01", range(2017, 2021)),
        ("biden", 2021, "2021-02..2025-01", range(2021, 2025)),
        ("trump", 2025, "2025-02..2029-01", range(2025, 2029)),
    ],
)
def test_a_fiscal_year_belongs_to_the_term_that_holds_most_of_its_months(
    name: str, start: int, months: str, years: range
) -> None:
    (term,) = (t for t in terms() if name in t.names and t.months.first // 12 == start)
    assert str(term.months) == months
    assert [period.fiscal_year for period in term.fiscal_years] == list(years)


def test_no_month_and_no_fiscal_year_belongs_to_two_terms() -> None:
    months = [m for term in terms() for m in range(term.months.first, term.months.last + 1)]
    years = [period for term in terms() for period in term.fiscal_years]
    assert len(months) == len(set(months)) == months[-1] - months[0] + 1
    assert len(years) == len(set(years))


@pytest.mark.parametrize(
    "text",
    [
        "under Trump",
        "under President Trump",
        "under former President Trump",
        "under President Donald Trump",
        "the Trump administration",
        "Trump’s term",
        "Trump's first term",
        "President Trump's time in office",
        "the Trump years",
        "the Trump era",
        "Trump was in office",
    ],
)
def test_words_that_make_a_name_a_time(text: str) -> None:
    (ref,) = find_terms(text, 0, len(text))
    assert [term.months.first // 12 for term in ref.terms] == [2017, 2025]


@pytest.mark.parametrize(
    "text",
    [
        "Trump said so",
        "Trump visited the border",
        "an ambush under the bridge",
        "the bush administered",
        "he is under oath",
        "Bidenomics and the economy",
    ],
)
def test_words_that_make_none(text: str) -> None:
    assert find_terms(text, 0, len(text)) == ()


@pytest.mark.parametrize(
    ("period", "baseline"),
    [
        ("fiscal 2022", "max(FY2017..FY2020)"),
        ("fiscal 2021", "max(FY2017..FY2020)"),
        ("fiscal 2024", "max(FY2017..FY2020)"),
        ("May 2023", "max(2017-02..2021-01)"),
    ],
)
def test_of_two_terms_of_one_name_the_one_that_was_over_is_meant(period: str, baseline: str) -> None:
    claim = only(f"Encounters at the southwest border in {period} were more than twice the highest level under Trump.")
    assert str(claim.baseline) == baseline


@pytest.mark.parametrize(
    ("period", "name", "baseline"),
    [
        ("fiscal 2025", "Biden", "max(FY2021..FY2024)"),
        ("fiscal 2019", "Obama", "max(FY2009..FY2016)"),
        ("fiscal 2022", "President George W. Bush", "max(FY2001..FY2008)"),
    ],
)
def test_other_presidents(period: str, name: str, baseline: str) -> None:
    claim = only(f"Encounters at the southwest border in {period} were twice the highest level under {name}.")
    assert str(claim.baseline) == baseline
