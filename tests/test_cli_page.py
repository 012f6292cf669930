"""docs/cli.md is what the commands' help says."""

import os
import subprocess
import sys

import click
import pytest

from numcheck.cli.commands import Command
from tools.cli import PAGE, page
from tools.seeds import ROOT


def test_the_page_is_current() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run: make cli"


def test_the_page_is_the_same_whatever_has_asked_for_the_options_before() -> None:
    command = Command("one", callback=None)
    command.get_params(click.Context(command))
    assert "-h, --help" in command.get_help(click.Context(command))


@pytest.mark.parametrize("command", [[], ["check"], ["data", "query"]])
def test_it_is_what_the_program_prints(command: list[str]) -> None:
    out = subprocess.run(
        [sys.executable, "-m", "numcheck", *command, "--help"],
        env={**os.environ, "COLUMNS": "92"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    lines = [line.rstrip() for line in out.splitlines()]
    assert "\n".join(lines) in PAGE.read_text(encoding="utf-8")
