"""Runs the command line, in this process or in one of its own."""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from numcheck.cli.main import run

ROOT = Path(__file__).parents[2]
Run = Callable[..., "Result"]


@dataclass(frozen=True, slots=True)
class Result:
    """What a command left behind."""

    code: int
    out: str
    err: str


def typed(argument: str | Path) -> str:
    """An argument as a user types it: a path below the current folder by its name there.

    The lines of a report break where the terminal ends, and the length of the folder's name must not move that.
    """
    if not isinstance(argument, Path) or not argument.is_relative_to(here := Path.cwd()):
        return str(argument)
    return str(argument.relative_to(here))


@pytest.fixture
def numcheck(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Runs a command in this process, with the test's own folder as the current one."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("GITHUB_STEP_SUMMARY", raising=False)

    def command(*arguments: str | Path) -> Result:
        with pytest.raises(SystemExit) as ended:
            run([typed(argument) for argument in arguments])
        captured = capfd.readouterr()
        return Result(int(ended.value.code or 0), captured.out, captured.err)

    return command


@pytest.fixture
def numcheck_process(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Runs a command in a process of its own, with bytes for standard input and more of an environment."""
    monkeypatch.chdir(tmp_path)

    def command(*arguments: str | Path, stdin: bytes = b"", env: Mapping[str, str] | None = None) -> Result:
        ended = subprocess.run(
            [sys.executable, "-m", "numcheck", *map(typed, arguments)],
            input=stdin,
            capture_output=True,
            env={**os.environ, "PYTHONPATH": str(ROOT), **(env or {})},
            check=False,
        )
        return Result(ended.returncode, ended.stdout.decode(), ended.stderr.decode())

    return command
