"""The rules' pages say what the rules' docstrings say, and each rule explains itself."""

from pathlib import Path

import pytest

from numcheck.findings.pages import codes, pages


def test_the_pages_are_current(root: Path) -> None:
    folder = root / "docs" / "rules"
    assert {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.md")} == dict(pages()), "make rules"


@pytest.mark.parametrize("code", codes())
def test_a_rule_gives_an_example_and_says_when_to_suppress_it(code: str) -> None:
    page = pages()[f"{code}.md"]
    assert "\nFires: " in page or "\nNotes: " in page
    assert "\nSilent: " in page
    assert "\nSuppress it " in page or "\nThere is nothing to suppress" in page
