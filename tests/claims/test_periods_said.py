"""What an expression of time comes to, given the story and the date of publication."""

import pytest

from numcheck.claims.periods_said import Now, ends, resolve
from numcheck.periods import Period
from tests.claims.support import published, times


def told(
    text: str, story: str | None = None, own: str | None = None, date: str | None = None, year: int | None = None
) -> list[str]:
    """The candidates that the only time in a text comes to, best first."""
    (ref,) = times(text)
    now = Now(
        None if story is None else Period.parse(story),
        None if own is None else Period.parse(own),
        published(date),
        None if year is None else Period.fiscal(year),
    )
    return [str(period) for period in resolve(ref, now)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("fiscal year 2022", "FY2022"),
        ("FY19", "FY2019"),
        ("calendar year 2021", "CY2021"),
        ("August 2022", "2022-08"),
        ("the first 11 months of fiscal 2022", "2021-10..2022-08"),
        ("the final month of fiscal year 2022", "2022-09"),
        ("the first month of fiscal year 2022", "2021-10"),
        ("the 12 months ending Sept. 30, 2022", "FY2022"),
        ("the 12 months ending in December 2022", "CY2022"),
        ("from October 2021 through August 2022", "2021-10..2022-08"),
        ("October-December 2022", "2022-10..2022-12"),
        ("from November through January 2023", "2022-11..2023-01"),
        ("from October 2021 to March", "2021-10..2022-03"),
        ("from February 2021 to June", "2021-02..2021-06"),
        ("from fiscal 2021 to fiscal 2022", "2020-10..2022-09"),
        ("the first quarter of fiscal year 2023", "2022-10..2022-12"),
        ("the fourth quarter of fiscal year 2023", "2023-07..2023-09"),
    ],
)
def test_what_needs_nothing_else_to_be_known(text: str, expected: str) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2021", ["CY2021", "FY2021"]),
        ("the second quarter of 2022", ["2022-04..2022-06", "2022-01..2022-03"]),
        ("through July 2022", ["2021-10..2022-07", "2022-01..2022-07"]),
        ("from 2021 to 2022", ["2021-01..2022-12", "2020-10..2022-09"]),
    ],
)
def test_what_has_two_readings(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_in_a_story_told_in_fiscal_years_a_bare_year_is_the_fiscal_one_first() -> None:
    assert told("2021", story="FY2022") == ["FY2021", "CY2021"]
    assert told("2021", story="2022-08") == ["CY2021", "FY2021"]
    assert told("from 2021 to 2022", story="FY2022")[0] == "2020-10..2022-09"


@pytest.mark.parametrize(
    "text",
    [
        "August",
        "last month",
        "this month",
        "last year",
        "this year",
        "last fiscal year",
        "this fiscal year",
        "the whole fiscal year",
        "so far this fiscal year",
        "year to date",
        "so far in fiscal 2022",
        "the total through July",
        "a year earlier",
        "the month before",
        "the same period last year",
        "the same month in 2019",
        "between October and December",
    ],
)
def test_nothing_ever_comes_from_todays_clock(text: str) -> None:
    """Without a story and a date, what hangs on them is open, whatever the day on which this runs."""
    assert told(text) == []


@pytest.mark.parametrize(
    ("date", "story", "expected"),
    [
        ("2022-11-12", None, ["2022-08"]),
        ("2022-08-20", None, ["2021-08"]),  # August was not over when this appeared
        ("2022-09-01", None, ["2022-08"]),
        (None, "FY2022", ["2022-08"]),
        (None, "FY2019", ["2019-08"]),
        (None, "CY2021", ["2021-08"]),
        ("2022-11-12", "FY2022", ["2022-08"]),
        ("2022-11-12", "FY2019", ["2019-08", "2022-08"]),
        ("2022-11-12", "2022-07", ["2022-08", "2021-08"]),  # a story about July goes on to August
        ("2022-11-12", "2022-09", ["2022-08"]),
        ("2022-08-20", "2022-07", ["2021-08"]),
        ("2022", "FY2022", ["2022-08"]),  # only the year is known: the story says which August
        ("2022", None, []),
    ],
)
def test_a_bare_month(date: str | None, story: str | None, expected: list[str]) -> None:
    assert told("August", story=story, date=date) == expected


@pytest.mark.parametrize(
    ("text", "date", "expected"),
    [
        ("fiscal year 2022", "2022-11-12", ["FY2022"]),
        ("fiscal year 2022", "2022-10-01", ["FY2022"]),  # October: the year is over
        ("fiscal year 2022", "2022-09-20", ["2021-10..2022-08", "2021-10..2022-07"]),
        ("fiscal year 2022", "2022-06-20", ["2021-10..2022-05", "2021-10..2022-04"]),
        ("fiscal year 2022", "2021-11-20", ["2021-10"]),
        ("fiscal year 2022", "2021-10-05", ["FY2022"]),  # nothing of it is out: the year is what is meant
        ("calendar year 2022", "2022-11-12", ["2022-01..2022-10", "2022-01..2022-09"]),
        ("calendar year 2022", "2023-01-20", ["CY2022"]),
        ("so far this fiscal year", "2023-02-15", ["2022-10..2023-01", "2022-10..2022-12"]),
        ("so far in fiscal 2023", "2023-02-15", ["2022-10..2023-01", "2022-10..2022-12"]),
        ("so far this year", "2023-03-15", ["2023-01..2023-02", "2023-01", "2022-10..2023-02", "2022-10..2023-01"]),
        ("the first 5 months of fiscal 2023", "2023-03-15", ["2022-10..2023-02"]),
        ("the total through July", "2022-08-20", ["2021-10..2022-07", "2022-01..2022-07"]),
    ],
)
def test_a_year_that_is_not_over_is_told_to_date(text: str, date: str, expected: list[str]) -> None:
    assert told(text, date=date) == expected


@pytest.mark.parametrize(
    ("text", "date", "expected"),
    [
        ("last month", "2022-09-20", ["2022-08"]),
        ("last month", "2022-01-03", ["2021-12"]),
        ("last month", "2022-09", ["2022-08"]),
        ("last month", "2022", []),
        ("this month", "2022-09-20", ["2022-09"]),
        ("last fiscal year", "2022-11-12", ["FY2022"]),
        ("last fiscal year", "2022-09-30", ["FY2021"]),
        ("this fiscal year", "2023-06-20", ["2022-10..2023-05", "2022-10..2023-04"]),
        ("this fiscal year", "2022-11-12", ["FY2022", "2022-10"]),  # just closed: either may be meant
        ("last year", "2023-02-10", ["CY2022", "FY2022"]),
        ("last year", "2022-11-12", ["CY2021", "FY2021", "FY2022"]),
        ("last year", "2021-03-01", ["CY2020", "FY2020"]),
    ],
)
def test_what_counts_from_the_date_of_publication(text: str, date: str, expected: list[str]) -> None:
    assert told(text, date=date) == expected


def test_without_a_date_last_month_is_the_month_that_the_story_is_about() -> None:
    assert told("last month", story="2022-08") == ["2022-08"]
    assert told("last month", story="FY2022") == []
    assert told("last year", story="FY2022") == ["FY2021"]
    assert told("last year", story="2022-08") == []


@pytest.mark.parametrize(
    ("text", "own", "expected"),
    [
        ("a year earlier", "FY2022", ["FY2021"]),
        ("a year earlier", "2022-08", ["2021-08"]),
        ("the year before", "CY2021", ["CY2020"]),
        ("the month before", "2022-01", ["2021-12"]),
        ("the previous month", "2022-08", ["2022-07"]),
        ("the same period last year", "2021-10..2022-08", ["2020-10..2021-08"]),
        ("the same time last year", "2022-08", ["2021-08"]),
        ("last year", "2022-08", ["2021-08"]),
        ("the same period in 2019", "FY2022", ["FY2019"]),
        ("the same period of fiscal 2019", "2021-10..2022-08", ["2018-10..2019-08"]),
        ("the same period in 2019", "2022-01..2022-06", ["2019-01..2019-06"]),
    ],
)
def test_what_counts_from_the_claims_own_period(text: str, own: str, expected: list[str]) -> None:
    assert told(text, own=own, date="2024-05-01") == expected


def test_the_claims_own_period_goes_before_the_storys() -> None:
    assert told("a year earlier", story="FY2019", own="FY2022") == ["FY2021"]
    assert told("a year earlier", story="FY2019") == ["FY2018"]


def test_the_same_month_in_a_year_is_in_that_year() -> None:
    """`the same month in 2019` of October 2021 is October 2019, or October 2018, which is in fiscal 2019."""
    assert told("the same month in 2019", own="2021-10") == ["2019-10", "2018-10"]
    assert told("the same month in 2019", own="2022-08") == ["2019-08"]


def test_the_whole_fiscal_year_is_the_one_told_last() -> None:
    assert told("the whole fiscal year", year=2022, date="2022-11-12") == ["FY2022"]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("from October 2021 through August 2022", "2021-10", "2022-08"),
        ("from fiscal 2021 to fiscal 2022", "FY2021", "FY2022"),
        ("from 2019 to 2021", "CY2019", "CY2021"),
    ],
)
def test_the_ends_of_a_range(text: str, first: str, last: str) -> None:
    (ref,) = times(text)
    period = resolve(ref, Now(None, None, None))[0]
    assert tuple(map(str, ends(ref, period))) == (first, last)


def test_a_range_that_runs_backwards_is_open() -> None:
    assert told("from 2022 to 2019") == []
    assert told("from March 2022 to March 2021") == []
