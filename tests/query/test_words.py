from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numcheck.datasets.catalog import Catalog
from numcheck.datasets.scope import Scope
from numcheck.errors import NumcheckError, PeriodError, QueryError
from numcheck.periods import Period
from numcheck.query.words import read_day, read_member, read_period, read_subject
from tests import shared


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return shared.catalog()


@pytest.mark.parametrize(
    ("text", "measure", "scope"),
    [
        ("encounters", "encounters", {}),
        ("apprehensions", "apprehensions", {}),
        ("arrests", "apprehensions", {}),
        ("illegal crossings", "encounters", {}),
        ("encounters at the southwest border", "encounters", {"border": "southwest"}),
        (
            "Border Patrol encounters at the U.S.-Mexico border",
            "encounters",
            {"component": "USBP", "border": "southwest"},
        ),
        ("fentanyl seizures", "seizures", {"drug": "fentanyl"}),
        ("seizure_events", "seizure_events", {}),
    ],
)
def test_a_subject_is_read_as_in_articles(catalog: Catalog, text: str, measure: str, scope: dict[str, str]) -> None:
    name, told = read_subject(text, catalog)
    assert name == measure
    assert {key: value.lower() for key, value in told.items()} == {k: v.lower() for k, v in scope.items()}


@pytest.mark.parametrize("text", ["gotaways", "", "the", "encounters of purple people"])
def test_half_a_question_is_refused(catalog: Catalog, text: str) -> None:
    with pytest.raises(QueryError):
        read_subject(text, catalog)


@pytest.mark.parametrize(
    ("dimension", "text", "member"),
    [
        ("border", "southwest", "southwest"),
        ("border", "Southern Border", "southwest"),
        ("border", "the border", "southwest"),
        ("border", "the southern border", "southwest"),
        ("border", "The U.S.-Mexico border", "southwest"),
        ("border", "the northern and the southern border", "northern+southwest"),
        ("border", "U.S.-Canada border", "northern"),
        ("border", "nationwide", "nationwide"),
        ("component", "border patrol", "USBP"),
        ("component", "agents", "USBP"),
        ("component", "ofo", "OFO"),
        ("state", "Texas", "TX"),
        ("state", "tx", "TX"),
        ("demographic", "unaccompanied children", "UAC"),
        ("citizenship", "Venezuelans", "Venezuela"),
        ("citizenship", "Northern Triangle", "Guatemala+Honduras+El Salvador"),
        ("citizenship", "Cubans and Haitians", "Cuba+Haiti"),
        ("citizenship", "Cuba, Haiti", "Cuba+Haiti"),
        ("title", "42", "42"),
        ("title", "Title 42", "42"),
        ("area", "Tucson sector", "Tucson"),
    ],
)
def test_a_member_is_read_as_in_articles(catalog: Catalog, dimension: str, text: str, member: str) -> None:
    assert read_member(dimension, text, catalog) == member


@pytest.mark.parametrize(
    ("dimension", "text"),
    [("border", "eastern"), ("border", ""), ("border", "the "), ("colour", "red"), ("state", "Texas and Narnia")],
)
def test_an_unknown_member_is_refused(catalog: Catalog, dimension: str, text: str) -> None:
    with pytest.raises(QueryError) as caught:
        read_member(dimension, text, catalog)
    assert caught.value.hint


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("FY2022", "FY2022"),
        ("2022-07", "2022-07"),
        ("CY2021", "CY2021"),
        ("2021-10..2022-08", "2021-10..2022-08"),
        ("FY2019..FY2022", "2018-10..2022-09"),
        ("fy2019-fy2022", "2018-10..2022-09"),
        ("CY2020..CY2021", "2020-01..2021-12"),
        ("fiscal 2022", "FY2022"),
        ("fiscal year 2022", "FY2022"),
        ("July 2022", "2022-07"),
        ("july 2022", "2022-07"),
        ("in August 2022", "2022-08"),
        ("the first 11 months of fiscal 2022", "2021-10..2022-08"),
    ],
)
def test_a_period_is_read_as_in_json_and_in_articles(text: str, period: str) -> None:
    assert read_period(text) == Period.parse(period)


@pytest.mark.parametrize(
    "text", ["", "last month", "August", "2022-13", "FY2022..FY2019", "soon", "July 2022 and more"]
)
def test_a_period_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(PeriodError):
        read_period(text)


def test_a_month_stands_for_its_last_day() -> None:
    assert (read_day("2022-08-20"), read_day("2022-02")) == (date(2022, 8, 20), date(2022, 2, 28))
    with pytest.raises(QueryError):
        read_day("yesterday")


@given(st.text(max_size=40))
def test_any_text_is_read_or_refused(text: str) -> None:
    catalog = shared.catalog()
    for read in (lambda: read_subject(text, catalog), lambda: read_period(text), lambda: read_day(text)):
        try:
            read()
        except NumcheckError:
            continue


def test_every_member_is_read_by_its_own_name(catalog: Catalog) -> None:
    for name, dimension in catalog.dimensions.items():
        for member in dimension.members:
            assert read_member(name, member, catalog) == member


def test_a_stated_member_goes_before_a_convention(catalog: Catalog) -> None:
    assert read_subject("agents' encounters at the northern border", catalog)[1].get("border") == "northern"
    assert read_subject("encounters", catalog)[1] == Scope()
