"""The entry point: help, version, errors and signals."""

import os
import pty
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import click
import pytest

from numcheck.cli import main
from numcheck.cli.main import cli
from numcheck.errors import DataDamagedError, DataMissingError, NumcheckError
from numcheck.version import __version__
from tests.cli.articles import FALSE, TRUE
from tests.cli.conftest import ROOT, Run
from tools.cli import commands

LATE = ("rich", "lark", "json", "numcheck.claims", "pandas", "numpy", "pint", "requests")


def test_version(numcheck: Run) -> None:
    lines = numcheck("--version").out.splitlines()
    assert lines[0] == f"numcheck, version {__version__}"
    assert all(re.fullmatch(r"[a-z0-9-]+ +released \d{4}-\d\d(-\d\d)? +through \d{4}-\d\d", line) for line in lines[1:])
    assert any(line.startswith("cbp-encounters-southwest ") for line in lines[1:])


def test_version_without_figures_says_so(numcheck: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(import_module("numcheck.datasets.catalog"), "SNAPSHOT", tmp_path / "none.sqlite")
    result = numcheck("--version")
    assert (result.code, result.out) == (0, f"numcheck, version {__version__}\n")
    assert "E301" in result.err


def test_version_is_quick_and_loads_nothing_heavy() -> None:
    code = (
        "import sys\nfrom numcheck.cli.main import run\n"
        "try:\n    run(['--version'])\nexcept SystemExit:\n    pass\n"
        f"print(*[name for name in {LATE} if name in sys.modules])"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT).stdout
    assert out.splitlines()[-1] == ""


COMMANDS = dict(commands(cli, "numcheck"))


@pytest.mark.parametrize("name", COMMANDS)
def test_help_has_examples_fits_a_terminal_and_describes_every_option(numcheck: Run, name: str) -> None:
    words = name.split()[1:]
    result = numcheck(*words, "--help")
    assert result.code == 0
    assert "Examples:\n" in result.out
    assert max(map(len, result.out.splitlines())) <= 80
    assert numcheck(*words, "-h").out == result.out
    told = [parameter for parameter in COMMANDS[name].params if isinstance(parameter, click.Option)]
    assert any(option.opts == ["--debug"] for option in told)
    for option in told:
        assert max(option.opts, key=len) in result.out
        assert option.help is not None
        assert re.match(r"(?s)[A-Z].*\.$", option.help), f"{name} {option.opts}: no sentence: {option.help}"


def test_an_unknown_command_and_option_are_refused(numcheck: Run) -> None:
    assert numcheck("chekc").code == 2
    result = numcheck("check", "x", "--as-if", "latest")
    assert result.code == 2
    assert "--as-if" in result.err


@pytest.mark.parametrize(
    ("error", "code", "text"),
    [
        (DataMissingError("There are no data.", "Reinstall."), 3, "numcheck: E301: There are no data.\n  Reinstall.\n"),
        (DataDamagedError("The data are damaged."), 3, "numcheck: E302: The data are damaged.\n"),
        (KeyboardInterrupt(), 130, "\n"),
    ],
)
def test_errors_become_lines_and_exit_codes(
    numcheck: Run, monkeypatch: pytest.MonkeyPatch, error: NumcheckError | KeyboardInterrupt, code: int, text: str
) -> None:
    @click.command()
    def failing() -> None:
        raise error

    monkeypatch.setitem(main.cli.commands, "check", failing)
    result = numcheck("check")
    assert (result.code, result.err) == (code, text)


@pytest.mark.parametrize("command", [["figures", "{}"], ["figures", "{}", "--format", "json"], ["check", "{}"]])
def test_a_reader_that_has_gone_is_no_error(tmp_path: Path, command: list[str]) -> None:
    path = tmp_path / "draft.txt"
    path.write_text(TRUE, encoding="utf-8")
    reader, writer = os.pipe()
    os.close(reader)
    ended = subprocess.run(
        [sys.executable, "-m", "numcheck", *(part.format(path) for part in command)],
        stdout=writer,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        check=False,
    )
    os.close(writer)
    assert (ended.returncode, ended.stderr) == (141, b"")


@pytest.mark.parametrize(("variables", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)])
def test_a_terminal_gets_colours_unless_it_wants_none(
    tmp_path: Path, variables: dict[str, str], coloured: bool
) -> None:
    path = tmp_path / "draft.txt"
    path.write_text(FALSE, encoding="utf-8")
    ours, theirs = pty.openpty()
    env = {name: value for name, value in os.environ.items() if name != "NO_COLOR"} | {"TERM": "xterm"} | variables
    with subprocess.Popen(
        [sys.executable, "-m", "numcheck", "figures", str(path)], stdout=theirs, cwd=ROOT, env=env
    ) as process:
        process.wait()
    os.close(theirs)
    assert (b"\x1b[" in os.read(ours, 65536)) is coloured
    os.close(ours)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="the device is Linux's")
def test_a_full_disk_behind_standard_output_is_told_and_is_no_finding(tmp_path: Path) -> None:
    path = tmp_path / "draft.txt"
    path.write_text("CBP recorded 2.4 million encounters in fiscal 2022.", encoding="utf-8")
    with open("/dev/full", "wb") as full:
        command = [sys.executable, "-m", "numcheck", "check", str(path)]
        ended = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert ended.returncode == 2
    assert ended.stderr.startswith("numcheck: E103: The report cannot be written to standard output: ")
    assert "Traceback" not in ended.stderr
    assert "Exception ignored" not in ended.stderr


@pytest.mark.parametrize("option", ["--output", "--baseline"])
def test_a_name_too_long_for_a_report_is_told(numcheck: Run, tmp_path: Path, option: str) -> None:
    (tmp_path / "draft.txt").write_text("5 people", encoding="utf-8")
    more = ["--update-baseline"] if option == "--baseline" else []
    result = numcheck("check", "draft.txt", option, "a" * 300, *more)
    assert result.code == 2
    assert "E103: There can be no report at aaa" in result.err


@pytest.mark.parametrize("options", [(), ("--no-config", "--format", "sarif")])
def test_a_working_folder_that_is_gone_is_told(numcheck: Run, tmp_path: Path, options: tuple[str, ...]) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    (tmp_path / "draft.txt").write_text("5 people", encoding="utf-8")
    os.chdir(gone)
    gone.rmdir()
    result = numcheck("check", str(tmp_path / "draft.txt"), *options)
    assert result.code == 2
    assert "is not there any more" in result.err
