import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest

import numcheck
from numcheck.errors import PeriodError, QueryError, UnitError

ROOT = Path(__file__).resolve().parents[1]


def test_a_year_by_month() -> None:
    frame = numcheck.encounters(border="southwest", fiscal_year=2022)
    assert isinstance(frame.index, pd.PeriodIndex)
    assert frame.index.freqstr == "M"
    assert frame.index.name == "period"
    assert list(frame.columns) == ["value"]
    assert frame["value"].dtype == "int64"
    assert frame["value"].sum() == 2378944
    assert frame.loc["2022-07", "value"] == 200162
    assert frame.attrs["dataset"] == "cbp-encounters-southwest"
    assert frame.attrs["release"] == frame.attrs["releases"][-1]["release"]
    assert (frame.attrs["measure"], frame.attrs["unit"], frame.attrs["as_of"]) == ("encounters", "encounters", None)


def test_apprehensions_are_the_border_patrols() -> None:
    frame = numcheck.apprehensions(border="southern border", by="fiscal_year", period="FY2020..FY2022")
    assert list(frame["value"]) == [400651, 1659206, 2206436]
    assert list(map(str, frame.index)) == ["2020", "2021", "2022"]
    assert frame.index[0].end_time.month == 9
    assert frame.attrs["scope"] == {"border": "southwest", "component": "USBP"}


def test_the_longest_series_reaches_1925() -> None:
    frame = numcheck.apprehensions(by="fiscal_year")
    assert frame.loc["1986", "value"] == 1692544


def test_members_are_columns() -> None:
    frame = numcheck.encounters(fiscal_year=2022, by=["month", "border"])
    assert list(frame.columns) == ["border", "value"]
    assert frame.groupby("border")["value"].sum().to_dict()["southwest"] == 2378944
    whole = numcheck.encounters(fiscal_year=2022, by="demographic")
    assert list(whole.columns) == ["period", "demographic", "value"]
    assert whole["value"].sum() == 2766582


def test_what_was_public_then() -> None:
    frame = numcheck.encounters(border="southwest", period="2022-07", as_of="2022-08-20")
    assert frame["value"].to_list() == [199976]
    assert frame.attrs["as_of"] == "2022-08-20"


@pytest.mark.parametrize(("year", "pounds"), [(2019, 2804), (2020, 4791), (2021, 11201), (2023, 27023), (2025, 12027)])
def test_fentanyl(year: int, pounds: int) -> None:
    frame = numcheck.seizures(drug="fentanyl", fiscal_year=year, by="fiscal_year")
    assert round(frame["value"].iloc[0]) == pounds
    assert frame.attrs["unit"] == "pounds"


def test_units() -> None:
    pounds = numcheck.seizures(drug="fentanyl", fiscal_year=2023)["value"].sum()
    tons = numcheck.seizures(drug="fentanyl", fiscal_year=2023, unit="tons")
    assert tons["value"].sum() == pytest.approx(pounds / 2000, abs=0.01)
    assert tons.attrs["unit"] == "tons"
    with pytest.raises(UnitError):
        numcheck.seizures(drug="fentanyl", fiscal_year=2023, unit="days")


def test_wrong_words_are_refused() -> None:
    with pytest.raises(QueryError):
        numcheck.encounters(border="eastern")
    with pytest.raises(PeriodError):
        numcheck.encounters(period="soon")


def test_the_datasets() -> None:
    frame = numcheck.list_datasets()
    southwest = frame.loc["cbp-encounters-southwest"]
    assert str(southwest["first"]) == "2016-10"
    assert southwest["releases"] >= 3
    assert not frame["own"].any()
    assert frame["last"].isna()["cbp-encounters-nationwide-areas"]


def test_the_official_figures_need_no_pandas() -> None:
    code = (
        "import numcheck; from numcheck.datasets import Catalog; import sys; assert callable(numcheck.encounters); "
        "assert 'pandas' not in sys.modules; Catalog.open(); assert 'pandas' not in sys.modules"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
