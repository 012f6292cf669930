"""Each pattern of lexicon/when.toml finds its own example, whole, under the form that it names."""

import pytest

from numcheck.claims.when.meanings import READERS
from numcheck.claims.when.time import ANCHORED, WINDOWS, find_times
from numcheck.lexicon.loader import load

PATTERNS = [(entry.text("form"), entry.text("example")) for entry in load("when").entries("pattern")]


@pytest.mark.parametrize(("form", "example"), PATTERNS, ids=[example for _, example in PATTERNS])
def test_a_pattern_finds_its_example(form: str, example: str) -> None:
    text = f"There were 4,120 encounters {example}."
    found = [(text[time.span.start : time.span.end], time.form) for time in find_times(text, 0, len(text))]
    # What stands beside a time and tells none of its own is dropped.
    assert found == ([] if form == "aside" else [(example, form)])


def test_every_form_is_read_by_something() -> None:
    forms = {form for form, _ in PATTERNS}
    assert forms == {*READERS, *ANCHORED, *WINDOWS, "aside", "day"}


@pytest.mark.parametrize(
    "text",
    [
        "Agents may encounter 4,120 people.",
        "They march on 4,120 strong.",
        "May Castillo counted 4,120 people.",
        "June Harris counted 4,120 people.",
        "It cost $2021.",
    ],
)
def test_words_that_look_like_a_time_and_are_none(text: str) -> None:
    assert find_times(text, 0, len(text)) == ()


@pytest.mark.parametrize(
    ("text", "compares"),
    [
        ("people crossing from Mexico in December", False),
        ("migrants from Cuba, Haiti and El Salvador in May", False),
        ("down from Mexico's number in December", True),
        ("down from the record in December", True),
        ("more than in May 2022", True),
        ("up from the fiscal 2021 total", True),
        ("compared with a year earlier", True),
        ("during May 2022", False),
        ("recorded in fiscal 2021", False),
    ],
)
def test_the_words_before_a_time_say_whether_something_is_compared_with_it(text: str, compares: bool) -> None:
    (time,) = find_times(text, 0, len(text))
    assert time.compares is compares


@pytest.mark.parametrize(
    ("text", "is_one"), [("2019-20", True), ("1999-00", False), ("2099-00", True), ("2019-22", False)]
)
def test_two_years_are_a_fiscal_year_where_one_follows_the_other(text: str, is_one: bool) -> None:
    told = f"There were 4,120 encounters in {text}."
    forms = [time.form for time in find_times(told, 0, len(told)) if told[time.span.start : time.span.end] == text]
    assert forms == (["fiscal"] if is_one else [])


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("the most in data that go back to 2000, in May 2022", ["month"]),
        ("since the agency began to keep monthly records in 2000", []),
        ("the fewest since records began in 1999", []),
        ("the fewest in records that go back to October 1999", []),
        ("one has to go back to October 1999 for fewer", ["month"]),
        ("it began in 2021", ["year"]),
        ("the first quarter of fiscal 2022, which ended in December", ["quarter"]),
    ],
)
def test_how_far_back_data_go_is_no_time_of_what_they_tell(text: str, forms: list[str]) -> None:
    assert [time.form for time in find_times(text, 0, len(text))] == forms
