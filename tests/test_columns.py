"""A pandas column of articles, whatever it is made of."""

from datetime import date
from typing import Any

import pandas as pd
import pytest

import numcheck
from numcheck.errors import ColumnError, DocumentError
from numcheck.reports.table import COLUMNS

RIGHT = "CBP recorded 227,547 encounters at the southwest border in September 2022."
OPEN = "CBP recorded 2.4 million encounters in fiscal year 2022. Agents met 61 people from Peru."
LAST_MONTH = "CBP recorded 227,547 encounters at the southwest border last month."


def verdicts(texts: "pd.Series[Any]", published: Any = None) -> list[str]:
    return list(numcheck.check_column(texts, published)["verdict"])


def test_a_row_a_finding_keyed_by_the_index_of_the_article() -> None:
    texts = pd.Series([OPEN, None, RIGHT, "Nobody came."], index=pd.Index(["a", "b", "c", "d"], name="slug"))
    found = numcheck.check_column(texts, published="2022-11-14")
    assert list(found.index) == ["a"] * (len(found) - 1) + ["c"]
    assert found.index.name == "slug"
    assert list(found["row"]) == [0] * (len(found) - 1) + [2]
    assert list(found.columns) == ["row", "error", *(name for name in COLUMNS if name != "source")]
    assert found.loc["c", "verdict"] == "supported"
    assert found["error"].isna().all()
    joined = found.join(texts.rename("body"))
    assert joined.loc["c", "body"] == RIGHT


def test_a_duplicated_index_is_kept_and_the_position_tells_the_rows_apart() -> None:
    texts = pd.Series([RIGHT, OPEN, RIGHT], index=[7, 7, 7])
    found = numcheck.check_column(texts)
    assert set(found.index) == {7}
    assert found.drop_duplicates("row")["row"].tolist() == [0, 1, 2]


def test_an_index_of_several_levels() -> None:
    texts = pd.Series([RIGHT], index=pd.MultiIndex.from_tuples([("x", 1)], names=["desk", "n"]))
    assert list(numcheck.check_column(texts).index.names) == ["desk", "n"]


@pytest.mark.parametrize("dtype", ["object", "string", "string[python]", "string[pyarrow]", "category", "str"])
def test_texts_of_any_dtype(dtype: Any) -> None:
    texts = pd.Series([RIGHT, None, RIGHT]).astype(dtype)
    assert verdicts(texts) == ["supported", "supported"]


def test_texts_held_by_arrow() -> None:
    pa = pytest.importorskip("pyarrow")
    texts = pd.Series([RIGHT, None], dtype=pd.ArrowDtype(pa.string()))
    dates = pd.Series([date(2022, 11, 14), None], dtype=pd.ArrowDtype(pa.date32()))
    assert numcheck.check_column(texts, dates)["published"].tolist() == ["2022-11-14"]


@pytest.mark.parametrize(
    "dates",
    [
        pd.Series(["2022-10-21", None]),
        pd.Series([date(2022, 10, 21), None]),
        pd.to_datetime(pd.Series(["2022-10-21", None])),
        pd.to_datetime(pd.Series(["2022-10-21 23:30", None])).dt.tz_localize("US/Pacific"),
        pd.Series(pd.PeriodIndex(["2022-10", "NaT"], freq="M")),
        pd.Series(["2022-10-21", None], dtype="category"),
        pd.Series(["2022-10-21T23:30:00-05:00", None]),
        pd.Series([" 2022-10 ", float("nan")], dtype="object"),
    ],
    ids=["text", "date", "timestamp", "zone", "period", "category", "time", "object"],
)
def test_dates_of_any_dtype(dates: "pd.Series[Any]") -> None:
    found = numcheck.check_column(pd.Series([LAST_MONTH, LAST_MONTH]), dates)
    assert list(found["verdict"]) == ["supported", "unverifiable"]
    assert str(found["published"].iloc[0]).startswith("2022-10")
    assert found["published"].isna().tolist() == [False, True]


@pytest.mark.parametrize("form", ["markdown", "html"])
def test_articles_in_markdown_and_html(form: str) -> None:
    texts = pd.Series([f"{RIGHT[:-1]}, *it* said.", RIGHT] if form == "markdown" else [f"<p>{RIGHT}</p>", RIGHT])
    found = numcheck.check_column(texts, "2022-11-14", form=form)
    assert list(found["verdict"]) == ["supported", "supported"]
    assert not found["sentence"].str.contains(r"[<*]").any()


def test_a_form_that_no_text_has_is_refused_at_once() -> None:
    with pytest.raises(DocumentError, match="not written in 'docx'"):
        numcheck.check_column(pd.Series([], dtype="object"), form="docx")


def test_a_timestamp_is_a_day_of_its_own_time_zone() -> None:
    when = pd.to_datetime(pd.Series(["2022-10-31 23:30"])).dt.tz_localize("US/Pacific")
    assert numcheck.check_column(pd.Series([RIGHT]), when)["published"].tolist() == ["2022-10-31"]


def test_what_cannot_be_checked_says_why_and_loses_no_other() -> None:
    texts = pd.Series([RIGHT, 61, RIGHT, RIGHT], index=[10, 11, 12, 13])
    found = numcheck.check_column(texts, pd.Series(["2022-11-14", None, "last week", None], index=texts.index))
    assert list(found.index) == [10, 11, 12, 13]
    assert found["error"].isna().tolist() == [True, False, False, True]
    errors = list(map(str, found["error"]))
    assert errors[1].startswith("E101: An article is text, and this is int.")
    assert "'last week' is not a publication date" in errors[2]
    assert found.loc[[11, 12], "verdict"].isna().all()
    assert found.loc[[10, 13], "verdict"].tolist() == ["supported", "supported"]


def test_dates_of_another_index_and_what_is_no_column_are_refused() -> None:
    with pytest.raises(ColumnError, match="another index"):
        numcheck.check_column(pd.Series([RIGHT]), pd.Series(["2022"], index=[5]))
    with pytest.raises(ColumnError, match="no column"):
        numcheck.check_column([RIGHT])  # type: ignore[arg-type]
    several: list[Any] = [["2022"], ("2022",), pd.Series(["2022"]).to_numpy(), pd.Index(["2022"])]
    for dates in several:
        with pytest.raises(ColumnError, match="dates are no column"):
            numcheck.check_column(pd.Series([RIGHT]), dates)


@pytest.mark.parametrize("one", ["2022-11-14", date(2022, 11, 14), pd.Timestamp("2022-11-14"), pd.NaT, None])
def test_one_date_for_all(one: Any) -> None:
    assert verdicts(pd.Series([RIGHT, RIGHT]), one) == ["supported", "supported"]


def test_a_column_without_articles_has_the_columns_all_the_same() -> None:
    full = numcheck.check_column(pd.Series([RIGHT]))
    empty = numcheck.check_column(pd.Series([], dtype="object"))
    assert empty.empty
    assert empty.dtypes.equals(full.dtypes)


def test_a_checker_and_a_moment_may_be_given() -> None:
    texts = pd.Series(["CBP recorded 199,976 encounters at the southwest border in July 2022."])
    assert verdicts(texts, "2024-01-05") == list(numcheck.check_column(texts, "2024-01-05")["verdict"])
    old = numcheck.check_column(texts, "2024-01-05", as_of="2022-08-20")
    given = numcheck.check_column(texts, "2024-01-05", checker=numcheck.Checker(as_of="2022-08-20"))
    assert list(old["verdict"]) == list(given["verdict"]) == ["supported"]


def test_the_frame_says_what_the_report_says() -> None:
    report = numcheck.check(OPEN, "2022-11-14").to_frame().drop(columns="source")
    found = numcheck.check_column(pd.Series([OPEN]), "2022-11-14").drop(columns=["row", "error"])
    pd.testing.assert_frame_equal(found.reset_index(drop=True), report)
