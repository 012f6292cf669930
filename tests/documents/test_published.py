"""Publication dates."""

from contextlib import suppress
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numcheck.documents.published import parse
from numcheck.errors import DocumentError
from numcheck.periods import month_ordinal


@pytest.mark.parametrize(
    ("text", "first", "last", "month"),
    [
        ("2022-11-12", date(2022, 11, 12), date(2022, 11, 12), month_ordinal(2022, 11)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29), month_ordinal(2024, 2)),
        ("2022", date(2022, 1, 1), date(2022, 12, 31), None),
    ],
)
def test_a_date_is_as_precise_as_it_is_written(text: str, first: date, last: date, month: int | None) -> None:
    published = parse(text)
    assert (published.text, published.first, published.last, published.month) == (text, first, last, month)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "today",
        "22-11-12",
        "2022-13",
        "2022-02-30",
        "2022-00",
        "2022-11-00",
        "0000",
        "2022-11-12T",
        "2022-11-12T24:00",
        "2022-11-12T08:00:60Z",
        "2022-11-12T08:00\n",
        "2022-11T08:00",
        "2022-02-30T08:00",
        "2022-11-12 in the morning",
        "2022-W45-6T08:00",
        "2022-11-12\n",
        "٢٠٢٢",
        "12.11.2022",
    ],
)
def test_anything_else_is_refused_with_the_forms(text: str) -> None:
    with pytest.raises(DocumentError) as caught:
        parse(text)
    assert "2022-11-12, 2022-11 or 2022" in caught.value.hint
    assert repr(text) in caught.value.message


@pytest.mark.parametrize(
    "text",
    [
        "2022-11-12T08:00",
        "2022-11-12T23:59:59Z",
        "2022-11-12 23:30:00-05:00",
        "2022-11-12t01:15:00.250+0100",
    ],
)
def test_of_a_day_with_a_time_it_is_the_day_in_its_own_zone(text: str) -> None:
    assert parse(text) == parse("2022-11-12")


@given(st.datetimes(min_value=datetime(1, 1, 1), timezones=st.one_of(st.none(), st.timezones())))
def test_every_time_that_python_writes_is_of_its_day(when: datetime) -> None:
    assert parse(when.isoformat()) == parse(when.date().isoformat())
    assert parse(str(when)) == parse(when.date().isoformat())


@given(st.dates(min_value=date(1, 1, 1)))
def test_every_day_is_its_own_first_and_last(day: date) -> None:
    assert (parse(day.isoformat()).first, parse(day.isoformat()).last) == (day, day)


@given(st.text())
def test_no_text_raises_anything_else(text: str) -> None:
    with suppress(DocumentError):
        parse(text)
