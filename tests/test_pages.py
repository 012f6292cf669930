"""The pages of the documentation that are run: what they show is what a reader sees."""

import re
from pathlib import Path

import pytest

import numcheck
from numcheck.reports.table import COLUMNS
from tools.pages import blocks, filled, quoting, run

PAGES = ("api.md", "tutorials/data-desk.md", "tutorials/archive.md")


@pytest.mark.parametrize("page", PAGES)
def test_a_page_runs_from_top_to_bottom(root: Path, tmp_path: Path, page: str) -> None:
    ended = run((root / "docs" / page).read_text(encoding="utf-8"), tmp_path)
    assert ended.failed == 0
    assert ended.attempted > 10
    for command in ended.commands:
        assert command.found == command.kept, f"run: python -m tools.pages docs/{page}"


def test_the_tutorial_has_commands_and_python(root: Path) -> None:
    languages = [block.language for block in blocks((root / "docs" / "tutorials" / "data-desk.md").read_text("utf-8"))]
    assert languages.count("console") >= 5
    assert languages.count("pycon") >= 5


def test_a_page_is_filled_with_what_its_commands_print(tmp_path: Path) -> None:
    file = "<!-- file: a/b.txt -->\n```text\none\n```\n\n"
    text = f"{file}```console\n$ cat \\\n    a/b.txt\nold\n$ false\n```\n\n```sh\n$ x\n```\n"
    ended = run(text, tmp_path)
    assert [command.found for command in ended.commands] == ["one\n", ""]
    assert filled(text, ended.commands) == text.replace("old\n", "one\n")


def test_what_a_page_quotes_is_what_the_other_one_says(root: Path) -> None:
    pages = {path: path.read_text(encoding="utf-8") for path in sorted((root / "docs").glob("*.md"))}
    quoting_pages = [path for path, text in pages.items() if "<!-- quoted: " in text]
    assert [path.name for path in quoting_pages] == ["scale.md"]
    for path in quoting_pages:
        assert quoting(pages[path], path.parent) == pages[path], f"run: python -m tools.pages docs/{path.name}"


def test_a_page_is_filled_with_what_it_quotes(tmp_path: Path) -> None:
    (tmp_path / "other.md").write_text("one\n<!-- b -->\n| two |\n<!-- /b -->\nthree\n", encoding="utf-8")
    text = "<!-- quoted: other.md {} -->\nold\n<!-- /quoted -->\nrest\n"
    assert quoting(text.format("b"), tmp_path) == text.format("b").replace("old", "| two |")
    with pytest.raises(ValueError, match="no piece 'c'"):
        quoting(text.format("c"), tmp_path)


def test_python_that_shows_something_else_fails(tmp_path: Path) -> None:
    ended = run("```pycon\n>>> one = 1\n\n```\n```pycon\n>>> one + 1\n3\n\n```\n", tmp_path)
    assert (ended.attempted, ended.failed) == (2, 1)


def test_the_table_names_each_column_with_its_dtype(root: Path) -> None:
    page = (root / "docs" / "api.md").read_text(encoding="utf-8")
    table = page.split("<!-- columns -->\n")[1].split("<!-- /columns -->")[0]
    told: dict[str, str] = {}
    for line in table.splitlines()[2:]:
        names, dtype, _ = (cell.strip() for cell in line.strip("|").split("|"))
        told |= dict.fromkeys(re.findall(r"`(\w+)`", names), dtype)
    frame = numcheck.check("Nobody came.").to_frame()
    assert told == {name: str(dtype) for name, dtype in frame.dtypes.items()}
    assert list(told) == list(COLUMNS)
