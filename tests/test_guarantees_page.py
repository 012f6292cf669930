"""docs/guarantees.md: every test that it names exists, and every promise names one."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "guarantees.md"
NAMED = re.findall(r"`(tests/\S+\.py)::(\w+)`", PAGE.read_text(encoding="utf-8"))


def defined(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


@pytest.mark.parametrize(("file", "name"), NAMED)
def test_every_test_that_is_named_exists(file: str, name: str) -> None:
    assert name.startswith("test_")
    assert name in defined(ROOT / file)


def test_every_promise_names_a_test() -> None:
    _, *sections = PAGE.read_text(encoding="utf-8").split("\n## ")
    assert len(NAMED) > 30
    for section in sections:
        assert "`tests/" in section, section.splitlines()[0]


def test_whoever_reports_a_weakness_finds_the_page() -> None:
    text = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    assert "(docs/guarantees.md)" in text
    assert "(../SECURITY.md)" in PAGE.read_text(encoding="utf-8")
