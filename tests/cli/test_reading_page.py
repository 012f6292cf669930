"""docs/reading.md: its example is what the program prints, its commands run, its words are those of the program.

`NUMCHECK_GOLDEN=write pytest tests/cli/test_reading_page.py` puts in what it prints now.
"""

import os
import re
import shlex
from pathlib import Path

import click
import pytest

from numcheck.cli.check import check
from numcheck.documents import forms, read, web
from tests.cli.articles import TRUE
from tests.cli.conftest import ROOT, Run
from tests.documents import versions

PATH = ROOT / "docs" / "reading.md"
PAGE = PATH.read_text(encoding="utf-8")
FILE = re.compile(r"<!-- file: (\S+) -->\n```\w+\n(.*?)```\n", re.DOTALL)
EXAMPLE = re.compile(r"<!-- run -->\n```console\n\$ numcheck ([^\n]*)\n(.*?)```\n", re.DOTALL)
COMMANDS = [
    line.removeprefix("numcheck ")
    for block in re.findall(r"```sh\n(.*?)```", PAGE, re.DOTALL)
    for line in block.splitlines()
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The files that the page names."""
    for name, text in FILE.findall(PAGE):
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "draft.txt").write_text(TRUE, encoding="utf-8")
    (tmp_path / "story.html").write_text(versions.html(f"The count\n\n{TRUE}", "2022-11-14"), encoding="utf-8")
    (tmp_path / "story.docx").write_bytes(versions.docx(TRUE))
    (tmp_path / "drafts" / "sub").mkdir(parents=True)
    (tmp_path / "drafts" / "sub" / "a.md").write_text(TRUE, encoding="utf-8")
    return tmp_path


@pytest.mark.usefixtures("folder")
def test_the_example_is_what_the_program_prints(numcheck: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    ((command, expected),) = EXAMPLE.findall(PAGE)
    printed = numcheck(*shlex.split(command)).out
    if os.environ.get("NUMCHECK_GOLDEN") == "write":
        PATH.write_text(PAGE.replace(expected, printed), encoding="utf-8")
        expected = printed
    assert printed == expected


@pytest.mark.parametrize("command", [command for command in COMMANDS if "://" not in command])
def test_a_command_finds_what_it_names(
    numcheck_process: Run,
    folder: Path,
    command: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(folder)
    words, _, file = command.partition(" < ")
    result = numcheck_process(*shlex.split(words), stdin=Path(file).read_bytes() if file else b"")
    assert result.err == ""
    assert result.code in (0, 1)
    assert "1 checked" in result.out or "checked (" in result.out


@pytest.mark.parametrize("command", [command for command in COMMANDS if "://" in command])
def test_the_options_of_a_command_that_goes_online_exist(command: str) -> None:
    name, *words = shlex.split(command)
    assert name == "check"
    known = {option for parameter in check.params for option in parameter.opts}
    assert {word for word in words if word.startswith("--")} <= known


def test_the_forms_and_bounds_are_those_of_the_program() -> None:
    assert all(f"`{suffix}`" in PAGE for suffix in forms.SUFFIXES)
    option = next(parameter for parameter in check.params if "--as" in parameter.opts)
    assert isinstance(option.type, click.Choice)
    assert f"--as {'|'.join(option.type.choices)}`" in PAGE
    assert all(f"more than {largest // 1_000_000} MB" in PAGE for largest in read.LARGEST.values())
    assert f"up to {web.LARGEST // 1_000_000} MB" in PAGE
