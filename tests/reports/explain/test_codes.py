"""Every code has a page at the terminal, and one that is mistyped is pointed to."""

import re
from pathlib import Path

import pytest

import numcheck
from numcheck.errors import NothingToExplainError, NumcheckError
from numcheck.findings.pages import codes, entries
from numcheck.reports.cells import cells
from numcheck.reports.explain.codes import error_codes, every_code, render
from numcheck.reports.rules_text import render as table

PACKAGE = Path(numcheck.__file__).parent
CODE = re.compile(r'^    code = "(E\d{3})"$', re.MULTILINE)


@pytest.mark.parametrize("code", every_code())
def test_a_page_is_wrapped_and_has_no_marks_of_markdown(code: str) -> None:
    page = render(code, width=60, colour=False)
    assert page.startswith(f"{code}: ")
    assert all(cells(line) <= 60 for line in page.splitlines())
    assert not re.search(r"`|^#", page, re.MULTILINE)
    assert render(code.lower(), width=60, colour=False) == page


def test_colours_are_only_colours() -> None:
    coloured = render("NC301", width=70, colour=True)
    assert "\x1b[36mCBP recorded 2.4 million" in coloured
    assert "\x1b" not in render("NC301", width=70, colour=False)


@pytest.mark.parametrize(
    ("typed", "meant"), [("NC31", "NC301"), ("nc3001", "NC301"), ("E10", "E101"), ("E1O1", "E101")]
)
def test_a_code_that_is_mistyped_is_pointed_to(typed: str, meant: str) -> None:
    with pytest.raises(NothingToExplainError) as caught:
        render(typed, width=80, colour=False)
    assert meant in caught.value.hint


def test_every_error_has_a_code_of_its_own_and_says_how_a_command_ends() -> None:
    kinds = error_codes()
    assert len({kind.__name__ for kind in kinds.values()}) == len(kinds)
    for code, kind in kinds.items():
        assert f"Exit code {kind.exit_code}: " in " ".join(render(code, width=80, colour=False).split())


def test_every_error_of_the_package_is_among_them() -> None:
    """By the code of each class that has one, wherever it is defined."""
    defined = (match for path in sorted(PACKAGE.rglob("*.py")) for match in CODE.finditer(path.read_text("utf-8")))
    assert {match[1] for match in defined} - {NumcheckError.code} == error_codes().keys()


def test_the_table_has_every_rule_and_fits() -> None:
    text = table(entries(), width=60, colour=False)
    assert [line.split()[0] for line in text.splitlines() if line.startswith("NC")] == list(codes())
    assert all(cells(line) <= 60 for line in text.splitlines())
