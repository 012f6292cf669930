"""docs/report.md and the tutorial for reporters: each step is run, and what the page shows is what is printed."""

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from tools.pages import blocks, run

ROOT = Path(__file__).resolve().parents[1]
TUTORIAL = ROOT / "docs" / "tutorials" / "reporter.md"
REPORT = ROOT / "docs" / "report.md"


def run_command(command: str, folder: Path) -> str:
    """What a command line prints; a finding (exit code 1) is no failure."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path, "COLUMNS": "80", "PYTHONUTF8": "1"}
    ended = subprocess.run(
        command, shell=True, cwd=folder, env=environment, capture_output=True, encoding="utf-8", check=False
    )
    assert ended.returncode in (0, 1), ended.stderr
    said = "numcheck: Wrote " if "--output" in command else ""
    assert ended.stderr.startswith(said)
    assert bool(said) == bool(ended.stderr)
    return ended.stdout


def test_each_step_of_the_tutorial_prints_what_it_shows(tmp_path: Path) -> None:
    ended = run(TUTORIAL.read_text(encoding="utf-8"), tmp_path)
    assert len(ended.commands) == 7
    for command in ended.commands:
        assert command.found == command.kept, "run: python -m tools.pages docs/tutorials/reporter.md"
    report = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert report.startswith("<!DOCTYPE html>")
    assert "<svg" in report


def test_the_tutorial_tells_of_what_is_to_be_seen() -> None:
    shown = [block.text for block in blocks(TUTORIAL.read_text(encoding="utf-8")) if block.language == "console"]
    first, mended = shown[:2]
    assert "MISSING CONTEXT  NC301" in first
    assert "CONTRADICTED  NC102" in first
    assert "MISSING CONTEXT" not in mended
    assert "CONTRADICTED" not in mended


@pytest.mark.parametrize("page", [TUTORIAL, REPORT], ids=lambda page: page.stem)
def test_the_extras_that_a_page_installs_exist(page: Path) -> None:
    project: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    named = set(re.findall(r"pip install '\.\[(\w+)\]'", page.read_text(encoding="utf-8")))
    assert named
    assert named <= set(project["optional-dependencies"])


def commands_of(page: Path) -> list[str]:
    blocks = re.findall(r"^```sh\n(.*?)^```$", page.read_text(encoding="utf-8"), flags=re.DOTALL | re.MULTILINE)
    return [line for block in blocks for line in block.splitlines() if line.startswith("numcheck ")]


@pytest.mark.parametrize("command", commands_of(REPORT))
def test_each_command_of_the_page_runs(tmp_path: Path, command: str) -> None:
    text = next(block.text for block in blocks(TUTORIAL.read_text(encoding="utf-8")) if block.name is not None)
    (tmp_path / "drafts").mkdir()
    for name in ("draft.txt", "drafts/a.txt", "drafts/b.txt"):
        (tmp_path / name).write_text(text, encoding="utf-8")
    printed = run_command(command.replace("less -R", "cat"), tmp_path)
    written = [path for path in (tmp_path / "report.txt", tmp_path / "report.html") if path.exists()]
    assert "NC301" in printed or "NC301" in written[0].read_text(encoding="utf-8")
    assert ("\x1b[" in printed) is ("--color always" in command)


def test_the_python_of_the_page_runs() -> None:
    (code,) = re.findall(r"^```python\n(.*?)^```$", REPORT.read_text(encoding="utf-8"), flags=re.DOTALL | re.MULTILINE)
    names: dict[str, Any] = {}
    exec(code, names)
    assert names["page"].startswith("<!DOCTYPE html>")
    assert "The numbers in 2 documents" in names["both"]
