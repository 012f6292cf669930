"""The expressions of time: what each says by itself, and what looks like one and is none."""

from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

import pytest

from numcheck.claims.timeref import Form, TimeRef
from numcheck.documents.document import Span
from numcheck.lexicon.loader import Entry, load
from tests.claims.support import times

PATTERNS = load("times").entries("pattern")
FORMS = {
    "to_date": Form.TO_DATE,
    "year_ending": Form.RANGE,
    "month_of_year": Form.MONTH,
    "quarter": Form.QUARTER,
    "same_year": Form.RELATIVE,
    "relative": Form.RELATIVE,
    "years": Form.RANGE,
    "fiscal": Form.FISCAL,
    "calendar": Form.CALENDAR,
    "range": Form.RANGE,
    "through": Form.THROUGH,
    "month": Form.MONTH,
    "year": Form.YEAR,
    "unknown": Form.UNKNOWN,
    "day": Form.DAY,
    "half": Form.RANGE,
    "month_last_year": Form.MONTH,
    "year_closed": Form.CLOSED,
    "part_of_fiscal": Form.RELATIVE,
    "counted": Form.RELATIVE,
    "in_office": Form.IN_OFFICE,
    "two_months": Form.RANGE,
}
"""What each way of reading a pattern makes of it."""

BEHIND = {"through Jan. 31": 8}
"""Examples whose pattern looks at a word before it and does not take it: where the time itself begins."""


@dataclass(frozen=True, slots=True)
class Said:
    """What is expected of a time: its form and every field that is not empty."""

    form: Form
    year: int | None = None
    month: int | None = None
    last_year: int | None = None
    last_month: int | None = None
    months: int | None = None
    unit: str = ""
    shift: int = 0
    anchored: bool = False


def said(ref: TimeRef) -> Said:
    return Said(
        ref.form, ref.year, ref.month, ref.last_year, ref.last_month, ref.months, ref.unit, ref.shift, ref.anchored
    )


@pytest.mark.parametrize("entry", PATTERNS, ids=lambda entry: f"{entry.number}-{entry.text('example')}")
def test_a_pattern_finds_its_own_example(entry: Entry) -> None:
    """By that very pattern: with its form, and the unit, the shift and the anchor that the entry gives it."""
    example = entry.text("example")
    (ref,) = times(example)
    assert ref.span == Span(BEHIND.get(example, 0), len(example))
    assert ref.form is FORMS[entry.text("reads")]
    if entry.text("reads") == "relative":
        told = (entry.text("unit"), int(entry.decimal("shift", Decimal(0))), entry.flag("anchored"))
        assert (ref.unit, ref.shift, ref.anchored) == told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("fiscal year 2022", Said(Form.FISCAL, 2022)),
        ("fiscal 2022", Said(Form.FISCAL, 2022)),
        ("the fiscal year 2022", Said(Form.FISCAL, 2022)),
        ("FY2022", Said(Form.FISCAL, 2022)),
        ("FY 22", Said(Form.FISCAL, 2022)),
        ("FY22", Said(Form.FISCAL, 2022)),
        ("FY’22", Said(Form.FISCAL, 2022)),
        ("F.Y. 2021", Said(Form.FISCAL, 2021)),
        ("fiscal-year 2023", Said(Form.FISCAL, 2023)),
        ("the 2022 fiscal year", Said(Form.FISCAL, 2022)),
        ("the 2022 federal budget year", Said(Form.FISCAL, 2022)),
        ("the first 11 months of fiscal 2022", Said(Form.FISCAL, 2022, months=11)),
        ("the first eleven months of the 2022 fiscal year", Said(Form.FISCAL, 2022, months=11)),
        ("fiscal 2022 (October 2021-September 2022)", Said(Form.FISCAL, 2022)),
        ("fiscal year 2023, which began Oct. 1", Said(Form.FISCAL, 2023)),
        ("calendar year 2021", Said(Form.CALENDAR, 2021)),
        ("calendar 2021", Said(Form.CALENDAR, 2021)),
        ("2019", Said(Form.YEAR, 2019)),
        ("August 2022", Said(Form.MONTH, 2022, 8)),
        ("August of 2022", Said(Form.MONTH, 2022, 8)),
        ("Aug. 2022", Said(Form.MONTH, 2022, 8)),
        ("Sept. 2021", Said(Form.MONTH, 2021, 9)),
        ("December, 2023", Said(Form.MONTH, 2023, 12)),
        ("AUGUST 2022", Said(Form.MONTH, 2022, 8)),
        ("May 2019", Said(Form.MONTH, 2019, 5)),
        ("October", Said(Form.MONTH, month=10)),
        ("the first month of fiscal 2023", Said(Form.MONTH, 2022, 10)),
        ("the last month of the 2022 fiscal year", Said(Form.MONTH, 2022, 9)),
        ("October 2021 to August 2022", Said(Form.RANGE, 2021, 10, 2022, 8)),
        ("from October 2021 through August 2022", Said(Form.RANGE, 2021, 10, 2022, 8, unit="stretch")),
        ("between October and December 2022", Said(Form.RANGE, None, 10, 2022, 12)),
        ("from May to June", Said(Form.RANGE, None, 5, None, 6)),
        ("January-June 2023", Said(Form.RANGE, None, 1, 2023, 6)),
        ("Jan. through March 2024", Said(Form.RANGE, None, 1, 2024, 3, unit="stretch")),
        ("the twelve months ended in September 2022", Said(Form.RANGE, None, 10, 2022, 9)),
        ("the 12 months ending Jan. 31, 2023", Said(Form.RANGE, None, 2, 2023, 1)),
        ("from fiscal 2021 to fiscal 2022", Said(Form.RANGE, 2021, last_year=2022, unit="fiscal")),
        ("from 2021 to 2022", Said(Form.RANGE, 2021, last_year=2022, unit="year")),
        ("the second quarter of fiscal year 2023", Said(Form.QUARTER, 2023, months=2, unit="fiscal")),
        ("the first quarter of 2024", Said(Form.QUARTER, 2024, months=1, unit="year")),
        ("so far this fiscal year", Said(Form.TO_DATE, unit="fiscal")),
        ("so far in fiscal 2023", Said(Form.TO_DATE, 2023, unit="fiscal")),
        ("so far this year", Said(Form.TO_DATE, unit="year")),
        ("year to date", Said(Form.TO_DATE, unit="year")),
        ("last month", Said(Form.RELATIVE, unit="month", shift=-1)),
        ("this month", Said(Form.RELATIVE, unit="month")),
        ("last year", Said(Form.RELATIVE, unit="year", shift=-1)),
        ("this year", Said(Form.RELATIVE, unit="year")),
        ("the previous fiscal year", Said(Form.RELATIVE, unit="fiscal", shift=-1)),
        ("last fiscal year", Said(Form.RELATIVE, unit="fiscal", shift=-1)),
        ("the current fiscal year", Said(Form.RELATIVE, unit="fiscal")),
        ("the month before", Said(Form.RELATIVE, unit="month", shift=-1, anchored=True)),
        ("the previous month", Said(Form.RELATIVE, unit="month", shift=-1, anchored=True)),
        ("a year earlier", Said(Form.RELATIVE, unit="year", shift=-1, anchored=True)),
        ("a year ago", Said(Form.RELATIVE, unit="year", shift=-1, anchored=True)),
        ("the year before", Said(Form.RELATIVE, unit="year", shift=-1, anchored=True)),
        ("the preceding year", Said(Form.RELATIVE, unit="year", shift=-1, anchored=True)),
        ("the same period last year", Said(Form.RELATIVE, unit="year", shift=-1, anchored=True)),
        ("the same month a year earlier", Said(Form.RELATIVE, unit="year", shift=-1, anchored=True)),
        ("the same period in 2019", Said(Form.RELATIVE, 2019, unit="year", anchored=True)),
        ("the same month of fiscal 2021", Said(Form.RELATIVE, 2021, unit="year", anchored=True)),
        ("the full fiscal year", Said(Form.RELATIVE, unit="fiscal", anchored=True)),
    ],
)
def test_what_an_expression_says(text: str, expected: Said) -> None:
    sentence = f"Encounters were counted in {text}, it was said."
    refs = times(sentence)
    assert [said(ref) for ref in refs] == [expected]
    assert sentence[refs[0].span.start : refs[0].span.end].endswith(text.split()[-1])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the total through July", Said(Form.THROUGH, month=7)),
        ("the total through July 2022", Said(Form.THROUGH, 2022, 7)),
        ("the count as of June 30, 2023", Said(Form.THROUGH, 2023, 6)),
    ],
)
def test_a_time_behind_through_is_a_running_total(text: str, expected: Said) -> None:
    assert [said(ref) for ref in times(text)] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Agents may stop more migrants.",
        "It may rise again.",
        "Hundreds march to the bridge.",
        "They met on July 8 to vote.",
        "The order of Nov. 11 stands.",
        "Agents stopped 2,022 migrants.",
        "The fee is $2020 now.",
        "They drove 2022.5 miles.",
        "Some 2019 people were stopped.",
        "The room held 2000 migrants.",
        "Nothing is said here of when.",
        "The order is no. 20221.",
        "The marching band and the decor.",
        "He voted in mayoral races.",
        "Officers sang a decent song.",
        "Case 12-2021-5 was heard.",
    ],
)
def test_what_is_no_time(text: str) -> None:
    assert times(text) == ()


def test_may_as_a_name_at_the_start_of_a_sentence_is_no_month() -> None:
    assert times("May Castillo, an agent, saw it.") == ()


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        ("Encounters rose in May 2022 from April 2022.", ["in", "from"]),
        ("They are up since March 2021.", ["since"]),
        ("It was more than the 12,000 of 2019.", ["of"]),
        ("It is higher than in August 2021.", ["in"]),
        ("August 2022 was a record.", [""]),
    ],
)
def test_the_word_before_a_time_is_kept(text: str, leads: list[str]) -> None:
    assert [ref.lead for ref in times(text)] == leads


@pytest.mark.parametrize(
    "text",
    [
        "the first two full months",
        "the past several years",
        "the last few weeks",
        "the first three weeks of April",
        "the second half of May 2022",
    ],
)
def test_a_stretch_told_by_its_length_alone_is_known_to_be_unknown(text: str) -> None:
    assert [ref.form for ref in times(f"Encounters rose in {text}.")] == [Form.UNKNOWN]


def test_times_come_in_text_order_and_do_not_overlap() -> None:
    text = "From October 2021 through August 2022 it rose from a year earlier, and in fiscal 2021, it fell last month."
    refs = times(text)
    assert [text[r.span.start : r.span.end] for r in refs] == [
        "From October 2021 through August 2022",
        "a year earlier",
        "fiscal 2021",
        "last month",
    ]
    assert all(left.span.end <= right.span.start for left, right in pairwise(refs))
