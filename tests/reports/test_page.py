"""The page: lines, rows and quotations within a width."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numcheck.documents.document import Span
from numcheck.reports.cells import cells, columns
from numcheck.reports.page import Page
from numcheck.reports.safe import clean
from numcheck.reports.styled import Style, Styled, coloured, part, plain

STYLES = st.sampled_from([Style.PLAIN, Style.BOLD, Style.BOLD | Style.RED, Style.DIM, Style.UNDERLINE | Style.CYAN])
RUNS = st.lists(st.builds(Styled, st.text().map(clean), STYLES), max_size=5)
WIDTHS = st.integers(min_value=0, max_value=100)


def test_a_style_is_one_escape_sequence() -> None:
    assert coloured([Styled("a"), Styled("b", Style.BOLD | Style.UNDERLINE | Style.RED)]) == "a\x1b[1;4;31mb\x1b[0m"
    assert coloured([Styled("a", Style.GREEN), Styled("b", Style.DIM)]) == "\x1b[32ma\x1b[0m\x1b[2mb\x1b[0m"


@given(RUNS, st.integers(min_value=0, max_value=30), st.integers(min_value=0, max_value=30))
def test_a_part_has_the_words_and_their_styles(runs: list[Styled], start: int, length: int) -> None:
    each = [Styled(char, run.style) for run in runs for char in run.text]
    found = part(runs, Span(start, start + length))
    assert [Styled(char, run.style) for run in found for char in run.text] == each[start : start + length]
    assert all(run.text for run in found)


def test_a_style_goes_on_in_the_next_line() -> None:
    page = Page(20, colour=True)
    page.line("plain ", Styled("bold words that go on", Style.BOLD))
    assert str(page) == "plain \x1b[1mbold words\x1b[0m\n    \x1b[1mthat go on\x1b[0m\n"


def test_blank_lines_are_not_doubled() -> None:
    page = Page(80, colour=False)
    page.blank()
    page.line("one")
    page.blank()
    page.blank()
    page.line("two")
    assert str(page) == "one\n\ntwo\n"


@pytest.mark.parametrize(
    ("width", "text"),
    [
        (60, "  Also      one\n            two\n"),
        (59, "  Also:\n    one\n    two\n"),
    ],
)
def test_a_row_of_two(width: int, text: str) -> None:
    page = Page(width, colour=False)
    page.row("Also", "one", Styled("two", Style.RED))
    assert str(page) == text


def test_a_figure_over_two_lines_is_marked_on_both() -> None:
    page = Page(20, colour=False)
    page.quote("In all, 漢字 2.4 million men", Span(11, 22))
    assert str(page) == "  | In all, 漢字 2.4\n  |              ^^^\n  | million men\n  | ^^^^^^^\n"


@given(RUNS, WIDTHS, st.integers(min_value=0, max_value=6), st.booleans())
def test_lines_are_no_wider_than_the_page_and_keep_every_word(
    runs: list[Styled], width: int, indent: int, labelled: bool
) -> None:
    page, words = Page(width, colour=False), plain(runs)
    if labelled:
        page.row("Label", *runs)
    else:
        page.line(*runs, indent=indent)
    assert all(cells(line) <= max(20, width) for line in str(page).splitlines())
    assert _letters(str(page)) in [label + _letters(words) for label in ("", "Label", "Label:")]


@given(st.text().map(clean), st.text(min_size=1).map(clean), st.text().map(clean), WIDTHS)
def test_marks_are_as_wide_as_what_they_mark(before: str, figure: str, after: str, width: int) -> None:
    page = Page(width, colour=False)
    before, figure, after = (words.replace("^", "") for words in (before, figure, after))
    page.quote(before + figure + after, Span(len(before), len(before) + len(figure)))
    lines = str(page).splitlines()
    assert all(line.startswith("  | ") and cells(line) <= max(20, width) for line in lines)
    at = columns(before + figure + after)
    sizes = [at[len(before) + n + 1] - at[len(before) + n] for n in range(len(figure))]
    least = sum(size for char, size in zip(figure, sizes, strict=True) if not char.isspace())
    assert least <= sum(line.count("^") for line in lines) <= sum(sizes)


@given(RUNS, WIDTHS)
def test_colour_changes_no_word(runs: list[Styled], width: int) -> None:
    pages = [Page(width, colour) for colour in (False, True)]
    for page in pages:
        page.line(*runs)
    assert re.sub(r"\x1b\[[0-9;]*m", "", str(pages[1])) == str(pages[0])


def _letters(text: str) -> str:
    return "".join(text.split())
