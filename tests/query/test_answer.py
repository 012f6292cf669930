from collections.abc import Iterable
from decimal import Decimal
from importlib import import_module
from typing import Any

import pytest

from numcheck.datasets.catalog import Catalog
from numcheck.datasets.series import Official, Series
from numcheck.errors import QueryError, UnitError
from numcheck.periods import Period
from numcheck.query.answer import Row, answer, pieces
from numcheck.query.question import ask
from numcheck.query.units import in_unit
from numcheck.query.words import read_day
from tests import shared


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return shared.catalog()


def rows(
    catalog: Catalog, measure: str, period: str | None = None, by: Iterable[str] = (), **scope: str
) -> tuple[Row, ...]:
    return answer(ask(catalog, measure, scope=scope, period=period, by=by), catalog)


def test_a_year_is_one_row_with_its_dataset_and_release(catalog: Catalog) -> None:
    (row,) = rows(catalog, "encounters", "FY2022", border="southwest")
    assert row.to_dict() == {
        "period": "FY2022",
        "value": 2378944,
        "unit": "encounters",
        "dataset": "cbp-encounters-southwest",
        "release": row.release,
    }
    assert row.release >= "2022-10"


def test_without_a_border_it_is_nationwide(catalog: Catalog) -> None:
    (row,) = rows(catalog, "encounters", "FY2022")
    assert row.value == 2766582


@pytest.mark.parametrize("by", [["month"], ["fiscal_year"], ["calendar_year"], ["month", "demographic"], ["state"]])
def test_rows_add_up_to_the_total(catalog: Catalog, by: list[str]) -> None:
    found = rows(catalog, "encounters", "FY2022", by)
    assert len(found) > 1 or by == ["fiscal_year"]
    assert sum(row.value for row in found) == 2766582


def test_more_rows_than_are_wanted_are_refused_before_all_are_made(
    catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    question = ask(catalog, "encounters", scope={}, period="FY2022", by=["month", "state"])
    whole = answer(question, catalog)
    assert answer(question, catalog, len(whole)) == whole
    made: list[Period] = []
    total = Series.total

    def counting(series: Series, period: Period) -> Official | None:
        made.append(period)
        return total(series, period)

    monkeypatch.setattr(Series, "total", counting)
    with pytest.raises(QueryError, match="more rows than the 5 that are given"):
        answer(question, catalog, 5)
    assert len(made) < len(whole)


def test_the_members_of_a_dataset_are_looked_up_once(catalog: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    module = import_module("numcheck.query.answer")
    grid = module._grid

    def counting(one: Series, *rest: Any) -> Any:
        asked.append(one.dataset)
        return grid(one, *rest)

    monkeypatch.setattr(module, "_grid", counting)
    found = rows(catalog, "encounters", "FY2019..FY2025", ["month", "demographic"], border="southwest")
    assert sorted(asked) == sorted({row.dataset for row in found})


def test_the_rows_of_one_period_are_from_one_dataset(catalog: Catalog) -> None:
    found = rows(catalog, "encounters", "FY2019..FY2025", ["fiscal_year", "citizenship"], border="southwest")
    for year in {row.period for row in found}:
        assert len({row.dataset for row in found if row.period == year}) == 1
        total = rows(catalog, "encounters", str(year), border="southwest")[0].value
        assert sum(row.value for row in found if row.period == year) == total


def test_a_list_of_members_is_broken_down_into_them_alone(catalog: Catalog) -> None:
    found = rows(catalog, "encounters", "FY2022", ["citizenship"], citizenship="Cuba, Haiti")
    assert [row.members["citizenship"] for row in found] == ["Cuba", "Haiti"]


def test_all_that_is_held_comes_by_month_or_else_by_year(catalog: Catalog) -> None:
    months = rows(catalog, "encounters", border="southwest")
    assert all(row.period.is_month for row in months)
    assert months[0].period == Period.month(2016, 10)
    years = rows(catalog, "apprehensions")
    assert years[0].period.is_month or years[0].period.fiscal_year == 1925


def test_what_was_public_then(catalog: Catalog) -> None:
    then = catalog.as_of(read_day("2022-08-20"))
    (row,) = rows(then, "encounters", "2022-07", border="southwest")
    assert (row.value, row.release) == (Decimal(199976), "2022-08-15")
    assert rows(catalog, "encounters", "2022-07", border="southwest")[0].value == 200162


def test_what_is_not_held_is_named(catalog: Catalog) -> None:
    with pytest.raises(QueryError, match="runs from 2016-10 to"):
        rows(catalog, "encounters", "FY1990")
    with pytest.raises(QueryError, match="No dataset held answers"):
        rows(catalog, "encounters", "FY2022", drug="fentanyl")
    with pytest.raises(QueryError, match="at once"):
        rows(catalog, "encounters", "FY2022", ["month", "fiscal_year"])
    with pytest.raises(QueryError, match="broken down by"):
        rows(catalog, "encounters", "FY2022", ["colour"])


def test_a_period_is_cut_at_its_ends() -> None:
    period = Period.parse("2021-12..2023-02")
    assert [str(piece) for piece in pieces(period, "fiscal_year")] == ["2021-12..2022-09", "2022-10..2023-02"]
    assert [str(piece) for piece in pieces(period, "calendar_year")] == ["2021-12", "CY2022", "2023-01..2023-02"]
    assert sum(piece.length for piece in pieces(period, "month")) == period.length
    assert list(pieces(period, None)) == [period]


def test_pounds_become_kilograms(catalog: Catalog) -> None:
    found = rows(catalog, "seizures", "FY2023", drug="fentanyl")
    (row,) = in_unit(found, "seizures", "kilograms", catalog)
    assert row.value == (found[0].value * Decimal("0.45359237")).quantize(Decimal("0.001"))
    with pytest.raises(UnitError):
        in_unit(found, "seizures", "days", catalog)
