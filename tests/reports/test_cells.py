"""Text measured in cells, and broken into lines."""

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from numcheck.reports.cells import cells, columns, cut, wrap
from numcheck.reports.safe import clean
from tests.growth import growth

NURSE = "👩\u200d⚕\ufe0f"
# Words as articles have them, with what is hard to measure more often than by chance.
TEXTS = st.lists(
    st.one_of(
        st.text(),
        st.sampled_from([" ", "  ", "word", "x" * 30, "漢字", "e\u0301", NURSE, "☎\ufe0f", "7\ufe0f\u20e3", "\u3000"]),
    )
).map(lambda parts: clean("".join(parts)))
ROOMS = st.integers(min_value=2, max_value=40)


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("", 0),
        ("2.4 million", 11),
        ("“37\u00a0percent” — naïve…", 21),
        ("漢字", 4),
        ("한국어", 6),
        ("ＡＢＣ", 6),
        ("ｱｲｳ", 3),
        ("\u3000", 2),
        ("e\u0301a\u0308", 2),
        ("ห้", 1),
        ("\u1112\u1161\u11ab", 2),
        ("a\u200bb\ufeff", 2),
        ("soft\u00adhyphen", 11),
        ("\u0601\u0661", 2),
        ("😀", 2),
        ("👍\U0001f3fd", 2),
        (NURSE, 2),
        ("👩\u200d👩\u200d👧", 2),
        ("☎", 1),
        ("☎\ufe0f", 2),
        ("7\ufe0f\u20e3", 2),
        ("क्\u200dष", 2),
    ],
)
def test_the_cells_of_characters(text: str, size: int) -> None:
    assert cells(text) == size


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", [""]),
        ("   ", [""]),
        ("one two", ["one two"]),
        ("one two three", ["one two", "three"]),
        ("one  two     three", ["one  two", "three"]),
        (" one two", [" one two"]),
        ("onetwothree", ["onetwoth", "ree"]),
        ("a onetwothree four", ["a", "onetwoth", "ree four"]),
        ("onetwothreefour! five", ["onetwoth", "reefour!", "five"]),
        ("漢字漢字漢字", ["漢字漢字", "漢字"]),
        ("a漢字漢字漢字", ["a漢字漢", "字漢字"]),
        ("e\u0301" * 9, ["e\u0301" * 8, "e\u0301"]),
        ("1234567☎\ufe0f", ["1234567", "☎\ufe0f"]),
        (NURSE * 5, [NURSE * 4, NURSE]),
        ("          ten", ["        ", "ten"]),
    ],
)
def test_lines_of_eight_cells(text: str, lines: list[str]) -> None:
    assert [text[span.start : span.end] for span in wrap(text, 8, 8)] == lines


def test_the_first_line_may_be_shorter_or_longer() -> None:
    assert list(wrap("one two three", 3, 20)) == [(0, 3), (4, 13)]
    assert list(wrap("one two three", 20, 3)) == [(0, 13)]
    assert list(wrap("onetwo", 2, 3)) == [(0, 2), (2, 5), (5, 6)]


@given(TEXTS, ROOMS, ROOMS)
@example("漢", 2, 2)
@example("x" * 30 + " y", 30, 2)
def test_lines_fit_and_lose_nothing_but_white_space(text: str, first: int, later: int) -> None:
    spans = list(wrap(text, first, later))
    at = columns(text)
    assert all(at[span.end] - at[span.start] <= (later if n else first) for n, span in enumerate(spans))
    assert all(above.end <= below.start for above, below in pairwise(spans))
    lost = [text[above.end : below.start] for above, below in pairwise(spans)] + [text[spans[-1].end :]]
    assert spans[0].start == 0
    assert not "".join(lost).strip()


@given(TEXTS, ROOMS)
def test_only_a_word_longer_than_a_line_is_broken(text: str, room: int) -> None:
    text = text.lstrip()
    for above, below in pairwise(wrap(text, room, room)):
        if above.end == below.start:
            word = text[: above.end].split()[-1] + text[below.start :].split()[0]
            assert cells(word) > room


@given(TEXTS, ROOMS)
def test_a_line_is_as_full_as_it_can_be(text: str, room: int) -> None:
    at = columns(text)
    for above, below in pairwise(wrap(text, room, room)):
        broken = above.end == below.start
        more = below.start + 1 if broken else below.start + len(text[below.start :].split()[0])
        assert at[more] - at[above.start] > room


@given(TEXTS, st.integers(min_value=0, max_value=40))
def test_what_is_cut_fits_and_one_more_would_not(text: str, room: int) -> None:
    beginning = cut(text, room)
    assert text.startswith(beginning)
    assert cells(beginning) <= room
    assert beginning == text or columns(text)[len(beginning) + 1] > room


@given(TEXTS)
def test_columns_never_fall(text: str) -> None:
    at = columns(text)
    assert len(at) == len(text) + 1
    assert at[0] == 0
    assert all(0 <= after - before <= 2 for before, after in pairwise(at))


@pytest.mark.parametrize("unit", ["word ", "x", " ", "漢", "e\u0301", "\u0301", "👩\u200d"])
def test_the_work_grows_with_the_text_only(unit: str) -> None:
    assert growth(lambda text: list(wrap(text, 8, 8)), unit * 1_000, unit * 10_000) < 12
