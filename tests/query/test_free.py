"""Whole questions in one line of words."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numcheck.datasets.catalog import Catalog
from numcheck.errors import NumcheckError, PeriodError, QueryError
from numcheck.query.answer import answer
from numcheck.query.free import LONGEST, number_in, read_words
from tests import shared


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return shared.catalog()


@pytest.mark.parametrize(
    ("text", "measure", "scope", "period"),
    [
        ("encounters, southwest, July 2022", "encounters", {"border": "southwest"}, "2022-07"),
        ("How many encounters were there in Texas, July 2022?", "encounters", {"state": "TX"}, "2022-07"),
        ("southwest; july 2022", "encounters", {"border": "southwest"}, "2022-07"),
        ("FY2022, Texas", "encounters", {"state": "TX"}, "FY2022"),
        ("fentanyl, FY2023", "seizures", {"drug": "Fentanyl"}, "FY2023"),
        ("apprehensions from October 2021 to August 2022", "apprehensions", {}, "2021-10..2022-08"),
        ("encounters, border=southwest, 2022-07", "encounters", {"border": "southwest"}, "2022-07"),
        ("encounters, area=Tucson sector, FY2021..FY2022", "encounters", {"area": "Tucson"}, "2020-10..2022-09"),
    ],
)
def test_what_is_counted_where_and_when_in_any_order(
    catalog: Catalog, text: str, measure: str, scope: dict[str, str], period: str
) -> None:
    question = read_words(text, catalog)
    assert (question.measure, dict(question.scope), str(question.period)) == (measure, scope, period)


@pytest.mark.parametrize(
    ("text", "step", "dimensions"),
    [
        ("encounters, southwest, FY2022 by month", "month", ()),
        ("encounters by fiscal year", "fiscal_year", ()),
        ("encounters by month and border, FY2023", "month", ("border",)),
        ("encounters FY2024 by citizenship", None, ("citizenship",)),
        ("encounters, southwest", "fiscal_year", ()),
        ("encounters, southwest, FY2022", None, ()),
    ],
)
def test_into_what_it_is_cut(catalog: Catalog, text: str, step: str | None, dimensions: tuple[str, ...]) -> None:
    question = read_words(text, catalog)
    assert (question.step, question.dimensions) == (step, dimensions)


def test_the_answer_is_the_official_figure(catalog: Catalog) -> None:
    (row,) = answer(read_words("encounters, southwest, July 2022", catalog), catalog)
    assert row.value == 200_162


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("purple people", "'purple people' names nothing"),
        ("encounters of purple people", "'purple people' in"),
        ("encounters, May 2022, June 2022", "2 periods"),
        ("encounters by colour", "'colour'"),
        ("encounters, border=", "DIMENSION=WORDS"),
        ("encounters, colour=purple", "'colour'"),
        (" , ?", "Nothing is asked"),
        ("a" * (LONGEST + 1), "more than"),
    ],
)
def test_a_word_that_says_nothing_is_refused_and_no_option_of_a_command_is_named(
    catalog: Catalog, text: str, said: str
) -> None:
    with pytest.raises(QueryError, match=said) as raised:
        read_words(text, catalog)
    assert "--" not in raised.value.hint


def test_a_period_without_its_year_is_refused(catalog: Catalog) -> None:
    with pytest.raises(PeriodError, match="July"):
        read_words("encounters in July", catalog)


@given(
    st.text(max_size=60)
    | st.lists(st.sampled_from(["by", "and", "encounters", "2022", "=", ",", "July"])).map(" ".join)
)
def test_any_line_is_read_or_refused(text: str) -> None:
    with suppress(NumcheckError):
        assert read_words(text, shared.catalog()).measure in shared.catalog().measures


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("what is 203,597?", "203,597"),
        ("What's 203,597", "203,597"),
        ("  203597 ", "203597"),
        ("the number 1,000,", "1,000"),
        ("July 2022", None),
        ("203,597 purple people", None),
        ("what is", None),
    ],
)
def test_a_number_that_is_asked_for(text: str, number: str | None) -> None:
    assert number_in(text) == number
