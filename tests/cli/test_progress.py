"""How far a check of many documents is, told on the terminal of whoever waits for it, and nowhere else."""

import io
import os
import pty
import subprocess
import sys
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from numcheck.cli.progress import counted
from tests.cli.articles import TRUE

ROOT = Path(__file__).parents[2]


class Screen(io.StringIO):
    """A standard error that is a terminal."""

    def isatty(self) -> bool:
        return True


def seconds(each: float) -> Iterator[float]:
    return (number * each for number in count())


def terminal(monkeypatch: pytest.MonkeyPatch) -> Screen:
    """Makes standard error a terminal; called in the test itself, since pytest sets standard error before each."""
    screen = Screen()
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    return screen


def test_it_counts_after_a_moment_and_leaves_nothing_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = terminal(monkeypatch)
    clock = seconds(0.4)
    assert list(counted("abcd", 4, now=lambda: next(clock))) == ["a", "b", "c", "d"]
    told = screen.getvalue()
    assert told.startswith("\r2 of 4 documents [==========          ] 2.5 a second, 0:01 left")
    last = "4 of 4 documents [====================] 2.5 a second, 0:00 left"
    assert f"\r{last}" in told
    assert told.endswith("\r" + " " * len(last) + "\r")


@pytest.mark.parametrize(
    ("each", "many", "told"),
    [
        (0.01, 9000, "100 a second, 1:29 left"),
        (2, 9000, "30.0 a minute, 4:59:58 left"),
        (0.72, 100, "1.4 a second, 1:11 left"),
    ],
)
def test_how_fast_it_goes_and_for_how_long_still(
    monkeypatch: pytest.MonkeyPatch, each: float, many: int, told: str
) -> None:
    screen = terminal(monkeypatch)
    clock = seconds(each)
    list(counted(range(100), many, now=lambda: next(clock)))
    first = screen.getvalue().split("\r")[1]
    assert first.endswith(told), first


def test_a_shorter_line_leaves_nothing_of_a_longer_one(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = terminal(monkeypatch)
    clock = iter([0.0, 1.0, 1.01, 120.0])
    list(counted("abc", 5000, now=lambda: next(clock)))
    first, second, *_ = [line for line in screen.getvalue().split("\r") if line]
    assert len(second) >= len(first)
    monkeypatch.setenv("COLUMNS", "30")
    clock = seconds(1.0)
    told = len(screen.getvalue())
    list(counted("abc", 3, now=lambda: next(clock)))
    assert max(map(len, screen.getvalue()[told:].split("\r"))) == 29


def test_what_is_printed_meanwhile_tells_as_much(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = terminal(monkeypatch)
    clock = seconds(1.0)
    assert list(counted("ab", 2, printed=True, now=lambda: next(clock))) == ["a", "b"]
    assert "2 of 2 documents" in screen.getvalue()
    monkeypatch.setattr(sys, "stdout", Screen())
    told = len(screen.getvalue())
    assert list(counted("ab", 2, printed=True, now=lambda: next(clock))) == ["a", "b"]
    assert len(screen.getvalue()) == told


def test_what_is_quick_is_not_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = terminal(monkeypatch)
    clock = seconds(0.001)
    assert list(counted("abcd", 4, now=lambda: next(clock))) == list("abcd")
    assert screen.getvalue() == ""


def test_the_line_is_cleared_where_the_work_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = terminal(monkeypatch)
    clock = seconds(1.0)

    def failing() -> Iterator[int]:
        yield 1
        raise ValueError("gone")

    with pytest.raises(ValueError, match="gone"):
        list(counted(failing(), 2, now=lambda: next(clock)))
    line = "1 of 2 documents [==========          ] 1.0 a second, 0:01 left"
    assert screen.getvalue() == f"\r{line}\r" + " " * len(line) + "\r"


@pytest.mark.parametrize(("name", "value"), [("CI", "true"), ("TERM", "dumb")])
def test_no_line_where_it_could_not_be_cleared(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    screen = terminal(monkeypatch)
    monkeypatch.setenv(name, value)
    clock = seconds(1.0)
    assert list(counted("ab", 2, now=lambda: next(clock))) == ["a", "b"]
    assert screen.getvalue() == ""


def test_no_line_in_a_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    clock = seconds(1.0)
    assert list(counted("ab", 2, now=lambda: next(clock))) == ["a", "b"]
    assert isinstance(sys.stderr, io.StringIO)
    assert sys.stderr.getvalue() == ""


def test_on_a_real_terminal_the_report_is_not_disturbed(tmp_path: Path) -> None:
    """Standard error is a terminal, standard output a pipe, and who waits has no patience at all."""
    for number in range(4):
        (tmp_path / f"{number}.txt").write_text(TRUE, encoding="utf-8")
    leader, follower = pty.openpty()
    environment = {k: v for k, v in os.environ.items() if k != "CI"} | {"TERM": "xterm", "PYTHONPATH": str(ROOT)}
    impatient = "from numcheck.cli import main, progress; progress._PATIENCE = 0; main.run()"
    command = [sys.executable, "-c", impatient, "check", *(f"{number}.txt" for number in range(4))]
    with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=follower, env=environment) as process:
        out, _ = process.communicate()
    os.close(follower)
    told = os.read(leader, 10_000).decode()
    os.close(leader)
    assert process.returncode == 0
    assert "of 4 documents" not in out.decode()
    assert "of 4 documents" in told
    assert told.endswith("\r")
