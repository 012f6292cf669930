"""docs/report.md and the tutorial for reporters: each step is run, and what the page shows is what is printed.

In a page, a block under `<!-- file: NAME -->` is written to that file; of a console block each line after a `$` is run,
in order, in one folder, and the lines under it are what it prints. After a change that is meant,
`NUMCHECK_GOLDEN=write pytest tests/test_report_pages.py` writes the pages anew.
"""

import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[1]
TUTORIAL = ROOT / "docs" / "tutorials" / "reporter.md"
REPORT = ROOT / "docs" / "report.md"

FILE = re.compile(r"<!-- file: (?P<name>\S+) -->\n```text\n(?P<text>.*?)^```$", re.DOTALL | re.MULTILINE)
CONSOLE = re.compile(r"^```console\n(?P<steps>.*?)^```$", re.DOTALL | re.MULTILINE)
STEP = re.compile(FILE.pattern + "|" + CONSOLE.pattern, re.DOTALL | re.MULTILINE)


def run(command: str, folder: Path) -> str:
    """What a command line prints; a finding (exit code 1) is no failure."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path, "COLUMNS": "80", "NO_COLOR": "1", "PYTHONUTF8": "1"}
    environment = {name: value for name, value in environment.items() if not name.endswith("_FORCE")}
    ended = subprocess.run(
        ["bash", "-c", command], cwd=folder, env=environment, capture_output=True, encoding="utf-8", check=False
    )
    assert ended.returncode in (0, 1), ended.stderr
    assert ended.stderr == ""
    return ended.stdout


def worked_through(page: str, folder: Path) -> Iterator[tuple[str, str]]:
    """Goes through a page: each of its blocks, and what the block should be."""
    for step in STEP.finditer(page):
        if step["name"] is not None:
            (folder / step["name"]).write_text(step["text"], encoding="utf-8")
            continue
        commands = re.findall(r"^\$ (.*)$", step["steps"], flags=re.MULTILINE)
        printed = "".join(f"$ {command}\n{run(command, folder)}" for command in commands)
        yield step[0], f"```console\n{printed}```"


def test_each_step_of_the_tutorial_prints_what_it_shows(tmp_path: Path) -> None:
    page = TUTORIAL.read_text(encoding="utf-8")
    steps = list(worked_through(page, tmp_path))
    assert len(steps) == 6
    if os.environ.get("NUMCHECK_GOLDEN") == "write":
        for shown, printed in steps:
            page = page.replace(shown, printed, 1)
        TUTORIAL.write_text(page, encoding="utf-8")
        return
    for shown, printed in steps:
        assert shown == printed
    report = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert report.startswith("<!DOCTYPE html>")
    assert "<svg" in report


def test_the_tutorial_tells_of_what_is_to_be_seen() -> None:
    page = TUTORIAL.read_text(encoding="utf-8")
    first, mended = CONSOLE.findall(page)[:2]
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
    (text,) = {step["text"] for step in list(FILE.finditer(TUTORIAL.read_text(encoding="utf-8")))[:1]}
    (tmp_path / "drafts").mkdir()
    for name in ("draft.txt", "drafts/a.txt", "drafts/b.txt"):
        (tmp_path / name).write_text(text, encoding="utf-8")
    printed = run(command.replace("less -R", "cat"), tmp_path)
    written = [path for path in (tmp_path / "report.txt", tmp_path / "report.html") if path.exists()]
    assert "NC301" in printed or "NC301" in written[0].read_text(encoding="utf-8")
    assert ("\x1b[" in printed) is ("--color always" in command)


def test_the_python_of_the_page_runs() -> None:
    (code,) = re.findall(r"^```python\n(.*?)^```$", REPORT.read_text(encoding="utf-8"), flags=re.DOTALL | re.MULTILINE)
    names: dict[str, Any] = {}
    exec(code, names)
    assert names["page"].startswith("<!DOCTYPE html>")
