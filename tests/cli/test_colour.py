"""Colours: on a terminal, unless the environment or the user says otherwise."""

import io
import os
import sys
from pathlib import Path

import pytest

from numcheck.cli import output
from tests.cli.articles import FALSE
from tests.cli.conftest import Run

VARIABLES = ("NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "TERM")


class Screen(io.StringIO):
    """A standard output that is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("terminal", "environment", "colour"),
    [
        (True, {}, True),
        (False, {}, False),
        (True, {"TERM": "dumb"}, False),
        (True, {"NO_COLOR": "1"}, False),
        (True, {"NO_COLOR": ""}, True),
        (False, {"FORCE_COLOR": "1"}, True),
        (False, {"CLICOLOR_FORCE": "1"}, True),
        (False, {"CLICOLOR_FORCE": "0", "FORCE_COLOR": ""}, False),
        (True, {"TERM": "dumb", "FORCE_COLOR": "1"}, True),
        (True, {"NO_COLOR": "1", "FORCE_COLOR": "1"}, False),
    ],
)
def test_the_environment_decides(
    monkeypatch: pytest.MonkeyPatch, terminal: bool, environment: dict[str, str], colour: bool
) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "stdout", Screen() if terminal else io.StringIO())
    assert output.colour() is colour


@pytest.mark.parametrize("command", ["check", "figures"])
def test_the_user_decides_before_the_environment(numcheck_process: Run, tmp_path: Path, command: str) -> None:
    (tmp_path / "a.txt").write_text(FALSE, encoding="utf-8")
    always = numcheck_process(command, tmp_path / "a.txt", "--color", "always", env={"NO_COLOR": "1"})
    never = numcheck_process(command, tmp_path / "a.txt", "--color", "never", env={"FORCE_COLOR": "1"})
    assert "\x1b[" in always.out
    assert "\x1b" not in never.out
    assert never.out == numcheck_process(command, tmp_path / "a.txt").out


def test_a_report_in_a_file_has_no_colours(numcheck_process: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(FALSE, encoding="utf-8")
    ended = numcheck_process("check", tmp_path / "a.txt", "-o", tmp_path / "out.txt", env={"FORCE_COLOR": "1"})
    assert (ended.code, ended.out) == (1, "")
    assert "\x1b" not in (tmp_path / "out.txt").read_text(encoding="utf-8")
    assert os.environ.get("FORCE_COLOR") is None
