"""A story as a reader sees it."""

import pytest

from numcheck.reports.cells import cells
from numcheck.reports.explain.text import render
from tests.reports.explain.stories import of_cases, of_seeds, told
from tests.reports.golden import assert_golden

TEXT = """CBP recorded nearly 2.4 million encounters at the southwest border in fiscal year 2022.

That was up 42 percent from the year before, officials said.
"""


def test_a_story_from_the_words_to_the_command() -> None:
    assert_golden("explain.txt", render(told(TEXT, "2022-11-14"), [], width=80, colour=False))


def test_a_story_without_an_answer_says_why() -> None:
    text = render(told("Agents met about 3,000 migrants last month."), [], width=80, colour=False)
    assert "What the words claim" in text
    assert "not checked, rule NC903" in text
    assert "The rows added up" not in text


@pytest.mark.parametrize("width", [20, 60, 100])
def test_lines_fit_but_for_what_is_to_be_copied(width: int) -> None:
    for one in of_seeds():
        text = render([one], [], width=width, colour=False)
        copied = {f"  {line}".rstrip() for line in one.snippet}
        rest = [
            line
            for line in text.splitlines()
            if line not in copied and "--" not in line and "numcheck data" not in line
        ]
        assert all(cells(line) <= max(width, 20) for line in rest), max(rest, key=cells)


def test_every_command_and_every_line_of_python_is_shown_whole() -> None:
    for one in of_seeds():
        text = render([one], [], width=40, colour=False)
        joined = " ".join(text.replace(" \\\n", " ").split())
        assert all(" ".join(command) in joined for command in one.commands)
        assert all(f"\n  {line}".rstrip() in text for line in one.snippet)


def test_a_figure_is_told_as_what_it_is() -> None:
    text = "\n".join(render([one], [], width=200, colour=False) for one in of_seeds())
    assert '"$120 million", a sum of money\n' in text
    assert '"half", a share\n  the words allow 47.5 to just under 52.5 percent\n' in text
    assert '", a comparison without a number\n' in text
    assert '"second-highest", a rank\n\n' in text
    assert "The article's own numbers say so; no official figure was asked." in text


def test_long_runs_are_told_by_the_year() -> None:
    long = [one for one in (*of_seeds(), *of_cases()) if any(s is not None and len(s.rows) > 12 for s in one.rows)]
    assert long
    for one in long:
        assert ", 12 months" in render([one], [], width=80, colour=False)


def test_no_control_character_of_the_article_reaches_the_terminal() -> None:
    stories = told("CBP \x1b[31mrecorded\x07 2.4 million encounters in fiscal\u202e year 2022.", None, "a\x1b[2Jb.txt")
    text = render(stories, [], width=80, colour=False)
    assert stories
    assert not {"\x1b", "\x07", "\u202e"} & set(text)
