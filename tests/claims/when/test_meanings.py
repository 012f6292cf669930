"""What a time means on a given day: its periods, the likeliest first, and those that count from another one."""

import pytest

from numcheck.claims.when.meanings import meanings
from numcheck.claims.when.moment import moment
from numcheck.claims.when.shifted import shifted
from numcheck.claims.when.time import Time, find_times
from numcheck.periods import Period
from tests.claims.support import published

MONTH, FISCAL, CALENDAR = Period.month, Period.fiscal, Period.calendar


def run(first: Period, last: Period) -> Period:
    return Period(first.first, last.last)


def one(words: str) -> Time:
    (time,) = find_times(words, 0, len(words))
    return time


def means(words: str, date: str | None) -> list[Period]:
    time = one(words)
    return [period for period, _ in meanings(time, moment(published(date), [time]))]


@pytest.mark.parametrize(
    ("words", "date", "first"),
    [
        ("August 2022", None, MONTH(2022, 8)),
        ("August", "2022-09-20", MONTH(2022, 8)),
        ("August", "2022-08-20", MONTH(2021, 8)),
        ("August of last year", "2022-10-05", MONTH(2021, 8)),
        ("August of this year", "2022-10-05", MONTH(2022, 8)),
        ("08/2022", None, MONTH(2022, 8)),
        ("last month", "2022-09-20", MONTH(2022, 8)),
        ("last July", "2022-09-20", MONTH(2022, 7)),
        ("the final month of fiscal 2023", None, MONTH(2023, 9)),
        ("fiscal 2022", None, FISCAL(2022)),
        ("FY22", "2023-02-01", FISCAL(2022)),
        ("fiscal 2022", "2022-06-17", FISCAL(2022).through(MONTH(2022, 5).last)),
        ("last fiscal year", "2022-10-25", FISCAL(2022)),
        ("calendar year 2021", "2023-02-01", CALENDAR(2021)),
        ("the budget year that ended Sept. 30", "2022-10-25", FISCAL(2022)),
        ("the year through August 2022", None, run(MONTH(2021, 9), MONTH(2022, 8))),
        ("the fiscal year to September", "2022-11-20", FISCAL(2022)),
        ("the fiscal year to August", "2022-09-20", run(MONTH(2021, 10), MONTH(2022, 8))),
        ("the 12 months to August 2022", None, run(MONTH(2021, 9), MONTH(2022, 8))),
        ("from fiscal 2021 to fiscal 2022", None, run(FISCAL(2021), FISCAL(2022))),
        ("October 2021 through August 2022", None, run(MONTH(2021, 10), MONTH(2022, 8))),
        ("January 2021 through last December", "2025-03-06", run(MONTH(2021, 1), MONTH(2024, 12))),
        ("from October through last month", "2025-03-06", run(MONTH(2024, 10), MONTH(2025, 2))),
        ("between last October and last month", "2025-03-06", run(MONTH(2024, 10), MONTH(2025, 2))),
        ("January through this past May", "2024-08-23", run(MONTH(2024, 1), MONTH(2024, 5))),
        ("in the twelve months of the previous fiscal year", "2024-11-23", FISCAL(2024)),
        ("the ten months to July", "2024-08-23", run(MONTH(2023, 10), MONTH(2024, 7))),
        ("the eight months ended May 31", "2024-08-23", run(MONTH(2023, 10), MONTH(2024, 5))),
        ("the year that ended last September", "2024-08-23", FISCAL(2023)),
        ("the first ten months of the present fiscal year", "2024-08-23", run(MONTH(2023, 10), MONTH(2024, 7))),
        ("since the fiscal year began", "2024-08-23", run(MONTH(2023, 10), MONTH(2024, 7))),
        (
            "between the start of the fiscal year and the end of July",
            "2024-08-23",
            run(MONTH(2023, 10), MONTH(2024, 7)),
        ),
        ("between last October and this September", "2024-10-31", FISCAL(2024)),
        ("from October of last year through this September", "2024-10-31", FISCAL(2024)),
        ("between last March and this May", "2024-10-31", run(MONTH(2023, 3), MONTH(2024, 5))),
        ("between May and July 2022", None, run(MONTH(2022, 5), MONTH(2022, 7))),
        ("July, August and September 2022", None, run(MONTH(2022, 7), MONTH(2022, 9))),
        ("through August", "2022-09-20", run(MONTH(2021, 10), MONTH(2022, 8))),
        ("the first 10 months of fiscal 2022", None, run(MONTH(2021, 10), MONTH(2022, 7))),
        ("Q4 of FY22", None, run(MONTH(2022, 7), MONTH(2022, 9))),
        ("the first half of fiscal 2024", None, run(MONTH(2023, 10), MONTH(2024, 3))),
        ("the first half of this calendar year", "2018-07-16", run(MONTH(2018, 1), MONTH(2018, 6))),
        ("the first six months of the calendar year", "2018-07-16", run(MONTH(2018, 1), MONTH(2018, 6))),
        ("last calendar year", "2018-07-16", run(MONTH(2017, 1), MONTH(2017, 12))),
        ("over twelve months", "2022-10-25", run(MONTH(2021, 10), MONTH(2022, 9))),
        ("for the 12 months", "2022-10-25", run(MONTH(2021, 10), MONTH(2022, 9))),
        ("so far this fiscal year", "2022-06-17", run(MONTH(2021, 10), MONTH(2022, 5))),
        ("the seven-month total", "2022-05-20", run(MONTH(2021, 10), MONTH(2022, 4))),
        ("over the past 12 months", "2022-10-25", run(MONTH(2021, 10), MONTH(2022, 9))),
        ("in the last three months", "2022-10-25", run(MONTH(2022, 7), MONTH(2022, 9))),
        ("during the past two fiscal years", "2022-10-25", run(FISCAL(2021), FISCAL(2022))),
        ("over the past two years", "2022-10-25", run(FISCAL(2021), FISCAL(2022))),
        ("the just-ended fiscal year", "2022-10-25", FISCAL(2022)),
        ("the most recent fiscal year", "2022-10-25", FISCAL(2022)),
        ("the last full fiscal year", "2022-10-25", FISCAL(2022)),
        ("the fiscal year before last", "2022-10-25", FISCAL(2021)),
        ("the last quarter of 2021", "2022-02-20", run(MONTH(2021, 10), MONTH(2021, 12))),
        ("August '21", "2023-09-20", MONTH(2021, 8)),
        ("October-to-March", "2022-04-20", run(MONTH(2021, 10), MONTH(2022, 3))),
        ("Biden's first full fiscal year", "2022-10-25", FISCAL(2022)),
        ("the first year of the Biden administration", "2022-10-25", run(MONTH(2021, 2), MONTH(2022, 1))),
        ("Trump's last year in office", "2021-02-20", run(MONTH(2020, 2), MONTH(2021, 1))),
        ("the first two full months of the Trump administration", "2025-04-17", run(MONTH(2025, 2), MONTH(2025, 3))),
        ("Trump's first full month in office", "2025-03-17", MONTH(2025, 2)),
        ("fiscal years 2019, 2020 and 2021 combined", None, run(FISCAL(2019), FISCAL(2021))),
        ("2019, 2020 and 2021 combined", None, run(FISCAL(2019), FISCAL(2021))),
        ("since fiscal 2021", "2022-06-17", run(MONTH(2020, 10), MONTH(2022, 5))),
        ("since Title 42 ended in May", "2023-11-21", run(MONTH(2023, 5), MONTH(2023, 10))),
        ("from fiscal 2021 onward", "2022-06-17", run(MONTH(2020, 10), MONTH(2022, 5))),
        ("the quarter that ended Sept. 30", "2023-11-21", run(MONTH(2023, 7), MONTH(2023, 9))),
        ("the twelve months that ended Sept. 30", "2023-11-21", FISCAL(2023)),
        ("the final three months of fiscal 2023", "2023-11-21", run(MONTH(2023, 7), MONTH(2023, 9))),
        ("the last three months of 2024", "2025-11-20", run(MONTH(2024, 10), MONTH(2024, 12))),
        ("fiscal year 2022/23", None, FISCAL(2023)),
        ("one month into the fiscal year", "2023-11-21", MONTH(2023, 10)),
    ],
)
def test_what_a_time_means_first(words: str, date: str | None, first: Period) -> None:
    assert means(words, date)[0] == first


def test_a_year_to_date_is_no_closed_year() -> None:
    words = "this fiscal year through August"
    assert [time.form for time in find_times(words, 0, len(words))] == ["rel_fiscal", "through"]


@pytest.mark.parametrize(
    ("words", "date", "also"),
    [
        ("2021", None, CALENDAR(2021)),
        ("2021", None, FISCAL(2021)),
        ("from May to June 2022", None, MONTH(2022, 6)),
        ("October and November 2022", None, MONTH(2022, 10)),
        ("last year", "2022-03-20", CALENDAR(2021)),
        ("last year", "2022-03-20", FISCAL(2021)),
        ("the first six months of 2022", None, run(MONTH(2021, 10), MONTH(2022, 3))),
        ("fiscal years 2013, 2014 and 2015", None, FISCAL(2014)),
        ("since Biden took office", "2022-06-17", run(MONTH(2021, 1), MONTH(2022, 5))),
    ],
)
def test_what_else_a_time_may_mean(words: str, date: str | None, also: Period) -> None:
    assert also in means(words, date)


@pytest.mark.parametrize(
    ("words", "date", "periods"),
    [
        (
            "the first quarter of the year",
            "2018-01-09",
            ["2017-10..2017-12", "2016-10..2016-12", "2017-01..2017-03"],
        ),
        ("the second quarter", "2018-08-09", ["2018-01..2018-03", "2018-04..2018-06", "2017-01..2017-03"]),
        ("through the end of the second quarter", "2024-04-20", ["2023-10..2024-03"]),
    ],
)
def test_a_quarter_that_no_year_tells_is_of_one_that_has_begun(words: str, date: str, periods: list[str]) -> None:
    assert [str(one) for one in means(words, date)][: len(periods)] == periods


@pytest.mark.parametrize(
    ("words", "form"),
    [
        ("so the year-on-year rise", "rel_year"),
        ("the month-over-month drop", "rel_month"),
        ("four and a half months into fiscal 2023", "window"),
        ("over the summer of 2022", "window"),
        ("in the mid-2000s", "window"),
        ("double the year-earlier month", "rel_year"),
        ("below its year-ago level", "rel_year"),
    ],
)
def test_a_time_is_read_whole(words: str, form: str) -> None:
    assert [time.form for time in find_times(words, 0, len(words))] == [form]


@pytest.mark.parametrize("words", ["over the past 9999999 years", "in the past 0 months", "over 11 months"])
def test_a_stretch_of_no_length_that_is_known_means_nothing(words: str) -> None:
    assert means(words, "2022-09-20") == []


@pytest.mark.parametrize("words", ["the past 28 days", "from May 1 to 11", "the same 11 months", "two years earlier"])
def test_windows_and_times_that_count_from_another_mean_nothing_by_themselves(words: str) -> None:
    assert means(words, "2022-09-20") == []


@pytest.mark.parametrize(
    ("words", "anchor", "periods"),
    [
        ("a year earlier", MONTH(2022, 8), [MONTH(2021, 8)]),
        ("the previous month", MONTH(2022, 8), [MONTH(2022, 7)]),
        ("the following month", MONTH(2022, 8), [MONTH(2022, 9)]),
        ("that month", MONTH(2022, 8), [MONTH(2022, 8)]),
        ("that month", run(MONTH(2022, 5), MONTH(2022, 8)), [MONTH(2022, 8)]),
        ("the previous month", FISCAL(2022), []),
        ("two years earlier", FISCAL(2022), [FISCAL(2020)]),
        ("three years later", FISCAL(2021), [FISCAL(2024)]),
        ("the same month of 2019", MONTH(2022, 8), [MONTH(2019, 8)]),
        ("the same period of 2019", run(MONTH(2021, 10), MONTH(2022, 1)), [run(MONTH(2018, 10), MONTH(2019, 1))]),
        ("the same 11 months", MONTH(2022, 8), []),
        ("two fiscal years ago", MONTH(2022, 9), [FISCAL(2020)]),
        ("the same month two years ago", MONTH(2022, 8), [MONTH(2020, 8)]),
        ("the previous 14 years combined", FISCAL(2024), [run(FISCAL(2010), FISCAL(2023))]),
        (
            "the past four fiscal years together",
            run(MONTH(2022, 10), MONTH(2023, 4)),
            [run(FISCAL(2019), FISCAL(2022))],
        ),
        ("the three months before it combined", MONTH(2022, 8), [run(MONTH(2022, 5), MONTH(2022, 7))]),
        ("the nine years before that combined", MONTH(2022, 8), [run(FISCAL(2013), FISCAL(2021))]),
        ("that year", MONTH(2022, 8), [CALENDAR(2022), FISCAL(2022)]),
        ("the previous July", MONTH(2024, 7), [MONTH(2023, 7)]),
        ("the July before", MONTH(2024, 8), [MONTH(2024, 7)]),
        (
            "the previous year",
            run(MONTH(2021, 10), MONTH(2022, 8)),
            [run(MONTH(2020, 10), MONTH(2021, 8)), FISCAL(2021)],
        ),
        (
            "the previous fiscal year",
            run(MONTH(2021, 10), MONTH(2022, 8)),
            [FISCAL(2021), run(MONTH(2020, 10), MONTH(2021, 8))],
        ),
    ],
)
def test_what_a_time_comes_to_that_counts_from_another(words: str, anchor: Period, periods: list[Period]) -> None:
    assert [period for period, _ in shifted(one(words), anchor)] == periods


@pytest.mark.parametrize(
    ("words", "date", "meant"),
    [
        ("2022", "2023-03-01", [CALENDAR(2022)]),
        ("fiscal 2022", "2023-03-01", [FISCAL(2022)]),
        ("last year", "2023-03-01", [CALENDAR(2022)]),
        ("July 2022", "2023-03-01", [MONTH(2022, 7)]),
        ("the first six months of 2022", "2023-03-01", [run(MONTH(2022, 1), MONTH(2022, 6))]),
    ],
)
def test_years_of_a_desks_own_figures_are_the_calendars(words: str, date: str, meant: list[Period]) -> None:
    time = one(words)
    at = moment(published(date), [time])._replace(by_calendar=True)
    assert [period for period, _ in meanings(time, at)] == meant
