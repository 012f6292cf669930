"""A suggestion as the words that go and the words that come."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numcheck.reports import html
from numcheck.reports.html.edit import changed
from tests.reports.html.pages import every, parsed, words
from tests.reports.samples import story


@pytest.mark.parametrize(
    ("old", "new", "parts"),
    [
        (
            "2.4 million encounters",
            "2.4 million encounters at the border",
            ("2.4 million encounters", "", " at the border", ""),
        ),
        ("twice", "more than twice", ("", "twice", "more than twice", "")),
        ("a 15 percent increase", "a 25 percent increase", ("a", " 15", " 25", " percent increase")),
        ("nearly 266,000", "266,000", ("", "nearly 266,000", "266,000", "")),
        ("", "new", ("", "", "new", "")),
        ("old", "", ("", "old", "", "")),
    ],
)
def test_only_what_changes_is_struck_out(old: str, new: str, parts: tuple[str, str, str, str]) -> None:
    assert changed(old, new) == parts


@given(st.text(alphabet="ab \n", max_size=20), st.text(alphabet="ab \n", max_size=20))
def test_the_parts_are_the_old_and_the_new(old: str, new: str) -> None:
    head, gone, come, tail = changed(old, new)
    assert head + gone + tail == old
    assert head + come + tail == new
    assert old != new or not gone + come


def test_it_stands_in_its_sentence() -> None:
    root = parsed(html.render([story()], charts=False))
    first, second = (p for p in every(root, "p") if p.get("class") == "edit")
    assert words(first).replace("put in: ", "").startswith("In fiscal year 2022, closed in September, CBP recorded")
    assert "encounters at the southwest border, officials said." in words(first).replace("put in: ", "")
    assert not list(every(first, "del"))
    assert [words(part) for name in ("del", "ins") for part in every(second, name)] == [
        "take out: three times",
        "put in: more than twice",
    ]
