"""A report that goes into a file as it is made: whole, or not at all."""

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from numcheck.cli import output
from numcheck.errors import NothingNamedError
from tests.cli.articles import FALSE, TRUE
from tests.cli.conftest import Run


def broken() -> Iterator[str]:
    yield "half"
    raise NothingNamedError("There is no more.", "")


def test_what_breaks_off_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    target = tmp_path / "report.txt"
    target.write_text("before", encoding="utf-8")
    with pytest.raises(NothingNamedError):
        output.write_all(target, broken())
    assert target.read_text(encoding="utf-8") == "before"
    assert list(tmp_path.iterdir()) == [target]


def test_the_pieces_of_a_text_are_one_text(tmp_path: Path) -> None:
    target = tmp_path / "report.txt"
    output.write_all(target, iter(["a\n", "é\r\n", "\ud800"]))
    assert target.read_bytes() == b"a\n\xc3\xa9\r\n\\ud800"


@pytest.mark.parametrize(
    ("pieces", "lines"),
    [
        (["a:", ":b\nc\n", "::d"], ["a::b\nc\n", "::d"]),
        (["a\r", "\n", "", ":", ":b\n"], ["a\r\n", "::b\n"]),
        ([], []),
    ],
)
def test_pieces_are_put_together_to_whole_lines(pieces: list[str], lines: list[str]) -> None:
    assert list(output.whole_lines(pieces)) == lines


def test_a_command_to_a_log_that_comes_in_two_pieces_is_none(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    output.write_all(pipe, ["a\n:", ":stop-commands::x\nb::", "c\n"])
    assert os.read(reader, 1000) == b"a\n: :stop-commands::x\nb::c\n"
    os.close(reader)


@pytest.mark.parametrize("form", ["text", "json", "csv", "github", "sarif", "junit", "html"])
def test_a_file_and_the_screen_have_the_same_bytes(numcheck: Run, tmp_path: Path, form: str) -> None:
    for name, text in (("a.txt", TRUE), ("b.txt", FALSE), ("c.txt", "No figures.")):
        (tmp_path / name).write_text(text, encoding="utf-8")
    said = numcheck("check", "a.txt", "lost.txt", "b.txt", "c.txt", "--format", form)
    assert numcheck("check", "a.txt", "lost.txt", "b.txt", "c.txt", "--format", form, "-o", "out").code == said.code
    assert (tmp_path / "out").read_bytes().decode() == said.out
    assert form != "json" or [one["source"] for one in json.loads(said.out)] == ["a.txt", "lost.txt", "b.txt", "c.txt"]
