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
    assert forms == {*READERS, *ANCHORED, *WINDOWS, "aside", "back", "day"}


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
