"""The report for a reader."""

import re
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numcheck.checker import Checker
from numcheck.documents.read import from_text
from numcheck.errors import DocumentError
from numcheck.findings.finding import Suggestion
from numcheck.reports.cells import cells
from numcheck.reports.report import Report
from numcheck.reports.text import render
from numcheck.reports.unread import Unread
from tests.reports.golden import assert_golden
from tests.reports.samples import STORY, empty, nothing_checked, settled, story
from tests.shared import catalog

UNREAD = Unread("lost.txt", DocumentError("There is no file lost.txt.", "Check the name and the folder."))


def test_at_80_columns() -> None:
    assert_golden("story-80.txt", render([story()]))


def test_at_40_columns() -> None:
    assert_golden("story-40.txt", render([story()], width=40))


def test_everything() -> None:
    assert_golden("story-all.txt", render([story()], everything=True))


def test_what_people_have_settled() -> None:
    assert_golden("settled.txt", render([settled()]))
    assert_golden("settled-all.txt", render([settled()], everything=True))


def test_in_colour() -> None:
    assert_golden("story-colour.txt", render([story()], colour=True))


def test_several_documents_with_one_that_cannot_be_read() -> None:
    assert_golden("several.txt", render([story(), UNREAD, nothing_checked(), empty()]))


def test_colour_changes_no_word() -> None:
    plain = [line for line in render([story()]).splitlines() if not re.fullmatch(r"[ |^]+", line)]
    assert re.sub(r"\x1b\[[0-9;]*m", "", render([story()], colour=True)).splitlines() == plain


@pytest.mark.parametrize("width", [1, 20, 30, 40, 59, 60, 80, 100])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    text = render([story(), UNREAD, nothing_checked()], width=width, everything=True)
    assert max(cells(line) for line in text.splitlines()) <= max(20, width)


@pytest.mark.parametrize("width", [24, 40, 80])
def test_the_marks_stand_below_the_figure(width: int) -> None:
    lines = render([story()], width=width).splitlines()
    marked = [
        above[below.index("^") : below.rindex("^") + 1]
        for above, below in pairwise(lines)
        if re.fullmatch(r"  \| *\^+", below)
    ]
    assert " ".join(marked) == "2.4 million three times"


def test_marks_count_columns_not_characters() -> None:
    lines = render([story(STORY.replace("closed in", "漢字"))]).splitlines()
    (row,) = (n for n, line in enumerate(lines) if "2.4 million enc" in line and line.startswith("  | "))
    before = lines[row][: lines[row].index("2.4 million")]
    assert lines[row + 1].index("^") == cells(before) == len(before) + 2


def test_a_document_in_which_nothing_is_checked_says_so() -> None:
    assert "Nothing was checked. 1 figure: 1 outside these data." in render([nothing_checked()], width=100)
    assert "Nothing was checked. There are no figures." in render([empty()])


def test_escape_sequences_of_an_article_do_not_reach_the_terminal() -> None:
    hostile = STORY.replace("officials", "\x1b[2J\x9b31m\u202eofficials")
    report = story(hostile, source="\x1b]0;draft.md")
    first = report.findings[0]
    finding = first._replace(message="\x1b[31mred[/bold]", suggestion=Suggestion(first.claim.span, "\x07"))
    text = render([replace(report, findings=(finding,))], everything=True)
    assert not set(text) & {"\x1b", "\x9b", "\x07", "\u202e"}
    assert "red[/bold]" in text


def test_square_brackets_are_no_markup() -> None:
    assert "[bold]CBP[/bold] recorded" in render(
        [story(STORY.replace("CBP recorded", "[bold]CBP[/bold] recorded CBP recorded"))]
    )


def test_of_a_long_sentence_only_the_words_around_the_figure_are_shown() -> None:
    text = render([story(STORY.replace("In fiscal year", "word " * 5000 + "In fiscal year"))])
    assert len(text) < 4000
    assert "… " in text
    assert "2.4 million" in text


@given(st.text(), st.integers(min_value=1, max_value=120), st.booleans())
def test_any_words_can_be_shown(words: str, width: int, everything: bool) -> None:
    report = story(STORY.replace("officials", f"officials {words} ").replace("mayor", f"mayor{words}"), source=words)
    text = render([report], width=width, everything=everything)
    assert text.encode("utf-8").endswith(b".\n")
    assert "\x1b" not in text


@pytest.mark.parametrize("everything", [False, True])
def test_what_needs_attention_comes_first_in_the_order_of_the_text(everything: bool) -> None:
    text = render([settled()], everything=everything)
    places = re.findall(r"^draft\.md:(\d+):(\d+)  (?:COMMENT|CONTRADICTED|MISSING)", text, flags=re.MULTILINE)
    assert places == [("1", "29"), ("6", "15")]
    assert ("SUPPORTED" in text) == everything
    assert not everything or text.index("CONTRADICTED") < text.index("SUPPORTED") < text.index("signed off")


def test_a_document_that_needs_no_attention_is_a_line() -> None:
    lines = render([story(), nothing_checked(), empty(), story()], width=200).splitlines()
    first = lines.index("town.txt, no publication date. Nothing was checked. 1 figure: 1 outside these data.")
    assert lines[first - 1] == ""
    assert lines[first + 1] == "empty.txt, no publication date. Nothing was checked. There are no figures."
    assert lines[first + 2] == ""


def test_quiet_tells_findings_and_nothing_else() -> None:
    assert render([nothing_checked(), empty()], quiet=True) == ""
    text = render([nothing_checked(), story(), UNREAD], quiet=True)
    assert text.startswith("draft.md:3:56  MISSING CONTEXT  NC301\n")
    assert "figures" not in text
    assert text.count("NOT READ") == 1


def test_it_says_how_to_see_more_where_there_is_more() -> None:
    assert render([story()]).endswith("\n--all shows what holds and what was not checked.\n")
    assert "--all" not in render([story()], everything=True)
    assert "--all" not in render([replace(story(), findings=story().findings[:1], set_aside=())])
    undated = nothing_checked().findings[0]._replace(rule="NC903")
    text = render([replace(nothing_checked(), findings=(undated,))], width=100)
    assert text.endswith(
        "--published DATE says when an article appeared; --all shows what holds and what was not checked.\n"
    )


def test_the_golden_files_are_all_used() -> None:
    folder = Path(__file__).parent
    tests = "".join(path.read_text(encoding="utf-8") for path in folder.glob("test_*.py"))
    unused = [path.name for path in (folder / "golden").iterdir() if path.name not in tests]
    assert not unused


def test_reports_are_values() -> None:
    assert isinstance(story(), Report)
    assert render([story()]) == render([story()])


def test_the_lines_of_the_draft_are_no_lines_of_the_report() -> None:
    source = "The CBP counted 2.9 million\r\n    encounters at the southwest\r\nborder in fiscal\r\nyear 2023.\r\n"
    out = render([Checker(catalog()).check(from_text(source, "draft.txt"))], width=120, everything=True)
    assert "  | The CBP counted 2.9 million encounters at the southwest border in fiscal year 2023.\n" in out
    assert "  |                 ^^^^^^^^^^^\n" in out
    assert "set aside  fiscal year 2023: " in out
