"""Standard input, output and error that are closed, full, or speak another language than UTF-8."""

import io
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from numcheck.cli.main import run
from tests.cli.articles import FALSE
from tests.cli.conftest import ROOT, Run

TEXT = f"{FALSE.strip().removesuffix('.')}, the desk of “漢é” said.\n"
FULL = Path("/dev/full")

WRITING = [
    *("check draft.txt", "check draft.txt --format json", "figures draft.txt", "explain NC301", "rules"),
    *("data list", "data list --format csv", "data path", "data lock -o -", "completion bash"),
    *("--version", "--help", "check --help", "data --help", "data list --help"),
]


@pytest.fixture(autouse=True)
def draft(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "draft.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def code(line: str) -> int:
    """What a command ends with."""
    with pytest.raises(SystemExit) as ended:
        run(line.split())
    return int(ended.value.code or 0)


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], bytes]:
    """What a command writes to a standard output of an encoding that is strict about it."""

    def command(line: str, encoding: str) -> bytes:
        out = io.BytesIO()
        monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(out, encoding=encoding, errors="strict"))
        assert code(line) in (0, 1)
        return out.getvalue()

    return command


def shell(folder: Path, line: str) -> "subprocess.CompletedProcess[bytes]":
    """What a line for the shell does, `numcheck` being the program."""
    script = f'numcheck() {{ "{sys.executable}" -m numcheck "$@"; }}; {line}'
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(["sh", "-c", script], capture_output=True, check=False, cwd=folder, env=environment)


def test_a_shell_may_close_what_it_likes(tmp_path: Path) -> None:
    ended = shell(tmp_path, "numcheck check - <&-")
    assert (ended.returncode, ended.stdout) == (2, b"")
    assert ended.stderr.startswith(b"numcheck: E101: Standard input is closed.\n")
    ended = shell(tmp_path, "numcheck check draft.txt >&-")
    assert ended.returncode == 2
    assert ended.stderr.startswith(b"numcheck: E103: There is no standard output to write to: it is closed.\n")
    assert shell(tmp_path, "numcheck check draft.txt 2>&-").returncode == 1
    assert shell(tmp_path, "numcheck check lost.txt <&- >&- 2>&-").returncode == 2


@pytest.mark.parametrize("command", ["check -", "figures -", "explain -"])
def test_closed_standard_input_is_told(numcheck: Run, monkeypatch: pytest.MonkeyPatch, command: str) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    result = numcheck(*command.split())
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith("numcheck: E101: Standard input is closed.\n")


@pytest.mark.parametrize("command", WRITING)
def test_closed_standard_output_is_told(numcheck: Run, monkeypatch: pytest.MonkeyPatch, command: str) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    result = numcheck(*command.split())
    assert result.code == 2
    assert result.err.startswith("numcheck: E103: There is no standard output to write to: it is closed.\n")


@pytest.fixture
def full() -> Iterator[io.TextIOWrapper]:
    """A file on a disk without room."""
    if not FULL.exists():
        pytest.skip("the device is Linux's")
    stream = FULL.open("w", encoding="utf-8")
    yield stream
    # What could not be written waits in it for ever.
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
    stream.close()


@pytest.mark.parametrize("command", WRITING)
def test_a_full_disk_behind_standard_output_is_told_by_every_command(
    numcheck: Run, monkeypatch: pytest.MonkeyPatch, full: io.TextIOWrapper, command: str
) -> None:
    monkeypatch.setattr(sys, "stdout", full)
    result = numcheck(*command.split())
    assert result.code == 2
    assert result.err.startswith("numcheck: E103: The report cannot be written to standard output: ")
    assert result.err.count("\n") == 2


@pytest.mark.skipif(not FULL.exists(), reason="the device is Linux's")
def test_help_for_a_full_disk_leaves_nothing_behind(tmp_path: Path) -> None:
    ended = shell(tmp_path, "numcheck --help >/dev/full")
    assert ended.returncode == 2
    assert ended.stderr.count(b"\n") == 2


def test_a_report_into_a_file_needs_no_standard_output(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    assert code("check draft.txt -o report.txt") == 1
    assert "CONTRADICTED" in (tmp_path / "report.txt").read_text(encoding="utf-8")


FAILING = [("check draft.txt --require-checked 100", 1), ("check lost.txt", 2), ("chekc", 2), ("data query drugs", 2)]


@pytest.mark.parametrize(("command", "ends"), [*FAILING, ("", 2), ("data update nothing", 3)])
def test_where_standard_error_is_closed_the_exit_code_tells(
    monkeypatch: pytest.MonkeyPatch, command: str, ends: int
) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    assert code(command) == ends


@pytest.mark.parametrize(("command", "ends"), [*FAILING, ("", 2)])
def test_where_standard_error_is_full_the_exit_code_tells(
    monkeypatch: pytest.MonkeyPatch, full: io.TextIOWrapper, command: str, ends: int
) -> None:
    monkeypatch.setattr(sys, "stderr", full)
    assert code(command) == ends


@pytest.mark.parametrize(
    "command",
    [
        *(f"check 漢.txt --format {form}" for form in ("json", "sarif", "github", "junit", "csv", "html")),
        *("figures 漢.txt --format json", "figures 漢.txt --format csv"),
    ],
)
def test_formats_for_programs_are_utf_8_everywhere(
    tmp_path: Path, told: Callable[[str, str], bytes], command: str
) -> None:
    (tmp_path / "漢.txt").write_text(f"{TEXT}\nThe grant was £5 million.\n", encoding="utf-8")
    wanted = told(command, "utf-8")
    assert any(mark in wanted.decode("utf-8") for mark in ("漢", "%E6%BC%A2", "£"))
    assert told(command, "cp1252") == told(command, "ascii") == wanted


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "cp437", "utf-8"])
@pytest.mark.parametrize("command", ["check draft.txt --all", "figures draft.txt", "explain draft.txt:1"])
def test_text_escapes_what_the_terminal_does_not_have(
    told: Callable[[str, str], bytes], command: str, encoding: str
) -> None:
    text = told(command, encoding).decode(encoding)
    assert ("漢" if encoding == "utf-8" else "\\u6f22") in text
    assert ("\\xe9" if encoding == "ascii" else "é") in text


def test_an_error_escapes_it_too(monkeypatch: pytest.MonkeyPatch) -> None:
    err = io.BytesIO()
    monkeypatch.setattr(sys, "stderr", io.TextIOWrapper(err, encoding="cp1252", errors="strict"))
    assert code("check 漢.txt") == 2
    assert err.getvalue().splitlines()[0] == b"numcheck: E101: There is no file \\u6f22.txt."
