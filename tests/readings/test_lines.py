"""The series around an official figure."""

import pytest

from numcheck.datasets.catalog import Catalog
from numcheck.datasets.scope import Scope
from numcheck.datasets.series import Official
from numcheck.periods import Period
from numcheck.readings.lines import line
from tests import shared

SOUTHWEST = Scope(component="CBP", border="southwest")


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return shared.catalog()


def held(catalog: Catalog, period: Period, scope: Scope = SOUTHWEST) -> Official:
    found = catalog.total("encounters", scope, period)
    assert found is not None
    return found


@pytest.mark.parametrize("period", [Period.month(2022, 9), Period.fiscal(2022), Period.calendar(2022)])
def test_a_figure_stands_among_those_of_its_kind(catalog: Catalog, period: Period) -> None:
    official = held(catalog, period)
    found = line(official, catalog)
    assert found is not None
    assert not found.is_sum
    assert {point.period.length for point in found.points} == {period.length}
    assert [point.value for point in found.points if point.period == period] == [official.value]
    firsts = [point.period.first for point in found.points]
    assert firsts == sorted(set(firsts))


def test_a_month_is_seen_with_a_year_and_a_half_before_it_and_half_a_year_after(catalog: Catalog) -> None:
    found = line(held(catalog, Period.month(2022, 9)), catalog)
    assert found is not None
    assert (str(found.points[0].period), str(found.points[-1].period)) == ("2021-03", "2023-03")


def test_a_baseline_further_back_is_in_sight(catalog: Catalog) -> None:
    base = held(catalog, Period.month(2019, 5))
    found = line(held(catalog, Period.month(2022, 9)), catalog, [base])
    assert found is not None
    assert base in found.points


def test_a_part_of_a_year_stands_among_the_same_parts(catalog: Catalog) -> None:
    found = line(held(catalog, Period.parse("2021-10..2022-08")), catalog)
    assert found is not None
    assert {str(point.period)[4:8] + str(point.period)[-3:] for point in found.points} == {"-10.-08"}
    assert found.points[0].period < found.points[-1].period


@pytest.mark.parametrize(
    ("period", "parts"),
    [("2020-10..2024-09", 4), ("2021-01..2022-12", 2), ("2021-02..2022-05", 16)],
)
def test_a_total_of_several_years_is_cut_into_what_it_adds_up(catalog: Catalog, period: str, parts: int) -> None:
    official = held(catalog, Period.parse(period))
    found = line(official, catalog)
    assert found is not None
    assert found.is_sum
    assert len(found.points) == parts
    assert sum(point.value for point in found.points) == official.value


def test_a_record_of_a_long_series_keeps_the_figure_in_sight(catalog: Catalog) -> None:
    scope = Scope(component="USBP", border="nationwide")
    official = held(catalog, Period.fiscal(2022), scope)
    found = line(
        official, catalog, [held(catalog, Period.fiscal(1986), scope), held(catalog, Period.fiscal(1925), scope)]
    )
    assert found is not None
    assert official.period in [point.period for point in found.points]
    assert len(found.points) <= 120


def test_a_figure_alone_has_no_line(catalog: Catalog) -> None:
    official = held(catalog, Period.fiscal(2022))._replace(scope=Scope(border="southwest", state="ZZ"))
    assert line(official, catalog) is None


@pytest.mark.parametrize("rows", [("2022-08", 1), ("FY2022", 12), ("2020-10..2024-09", 48)])
def test_an_official_figure_says_how_many_it_adds_up(catalog: Catalog, rows: tuple[str, int]) -> None:
    assert held(catalog, Period.parse(rows[0])).rows == rows[1]


def test_years_of_a_dataset_of_years_are_rows_of_their_own(catalog: Catalog) -> None:
    scope = Scope(component="USBP", border="nationwide")
    assert held(catalog, Period.fiscal(1986), scope).rows == 1
    assert held(catalog, Period(Period.fiscal(1985).first, Period.fiscal(1986).last), scope).rows == 2
