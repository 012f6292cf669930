"""The scripts of `numcheck completion`, loaded in the shells that are there."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import ROOT, Run

BASH = """
eval "$(numcheck completion bash)"
COMP_WORDS=("$@"); COMP_CWORD=$(( $# - 1 )); COMPREPLY=()
"$(complete -p numcheck | sed 's/.*-F \\([^ ]*\\) .*/\\1/')" numcheck
printf '%s\\n' "${COMPREPLY[@]}"
"""


@pytest.fixture
def path(tmp_path: Path) -> dict[str, str]:
    """An environment in which `numcheck` is this one."""
    program = tmp_path / "bin" / "numcheck"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m numcheck "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    search = f"{program.parent}{os.pathsep}{os.environ['PATH']}"
    return {**os.environ, "PATH": search, "PYTHONPATH": str(ROOT), "HOME": str(tmp_path), "TERM": "dumb"}


def shell(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed")
    return found


def printed(command: list[str], environment: dict[str, str]) -> str:
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (["numcheck", "expl"], "explain"),
        (["numcheck", "explain", "NC30"], "NC301"),
        (["numcheck", "explain", "e10"], "E101"),
        (["numcheck", "check", "--format", "js"], "json"),
        (["numcheck", "check", "--as-of", "la"], "latest"),
        (["numcheck", "data", "query", "app"], "apprehensions"),
        (["numcheck", "data", "query", "encounters", "--border", "sou"], "southwest"),
        (["numcheck", "data", "export", "--dataset", "cbp-encounters-southwest-"], "cbp-encounters-southwest-derived"),
        (["numcheck", "data", "update", "usbp-south"], "usbp-southwest-monthly"),
    ],
)
def test_bash_completes(path: dict[str, str], words: list[str], offered: str) -> None:
    assert offered in printed([shell("bash"), "-c", BASH, "bash", *words[:]], path).split()


def test_zsh_loads_the_script_and_completes(path: dict[str, str]) -> None:
    load = 'autoload -Uz compinit && compinit -u; eval "$(numcheck completion zsh)"; whence -w _numcheck_completion'
    assert "function" in printed([shell("zsh"), "-f", "-c", load], path)
    asked = {**path, "_NUMCHECK_COMPLETE": "zsh_complete", "COMP_WORDS": "numcheck explain NC30", "COMP_CWORD": "2"}
    assert "plain\nNC301\nthe border is not named\n" in printed(["numcheck"], asked)


def test_fish_loads_the_script_and_completes(path: dict[str, str]) -> None:
    out = printed([shell("fish"), "-c", "numcheck completion fish | source; complete -C 'numcheck explain NC30'"], path)
    assert "NC301\tthe border is not named" in out


def test_a_file_is_left_to_the_shell(path: dict[str, str]) -> None:
    asked = {**path, "_NUMCHECK_COMPLETE": "bash_complete", "COMP_WORDS": "numcheck check dr", "COMP_CWORD": "2"}
    assert printed(["numcheck"], asked) == "file,dr\n"


def test_a_damaged_store_offers_nothing_and_no_error(path: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "cards").mkdir()
    (tmp_path / "cards" / "bad.toml").write_text("not toml", encoding="utf-8")
    asked = {**path, "NUMCHECK_DATA_DIR": str(tmp_path), "_NUMCHECK_COMPLETE": "bash_complete"}
    asked |= {"COMP_WORDS": "numcheck data query enc", "COMP_CWORD": "3"}
    ended = subprocess.run(["numcheck"], env=asked, capture_output=True, text=True, check=False)
    assert (ended.stdout.strip(), ended.stderr) in [("", ""), ("plain,encounters", "")]


def test_the_script_is_the_same_wherever_it_is_made(numcheck: Run) -> None:
    assert "_NUMCHECK_COMPLETE=bash_complete" in numcheck("completion", "bash").out
