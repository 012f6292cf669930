"""Runs a page of the documentation from top to bottom, as its reader would, and fills in what it shows.

- A block that stands behind `<!-- file: NAME -->` is a file that the reader saves.
- In a `console` block, a command stands behind `$ ` (a backslash continues it), and below it what it prints.
- In a `pycon` block stand lines of Python with what they print; all blocks of a page are one program.
- Between `<!-- quoted: PAGE NAME -->` and `<!-- /quoted -->` stands what another page of the same folder has between
  `<!-- NAME -->` and `<!-- /NAME -->`.

`python -m tools.pages PAGE...` writes into the page what the commands of its console blocks print, and what it quotes.
"""

import doctest
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import chdir
from pathlib import Path
from typing import Any, NamedTuple

_BLOCK = re.compile(
    r"(?:^<!-- file: (?P<name>\S+) -->\n)?^```(?P<language>\w+)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL
)
_COMMAND = re.compile(r"^\$ (?P<command>(?:[^\n]*\\\n)*[^\n]*)\n(?P<output>(?:(?!\$ ).*\n)*)", re.MULTILINE)
_QUOTED = re.compile(
    r"(?P<begin>^<!-- quoted: (?P<page>\S+) (?P<name>\S+) -->\n)(?P<text>.*?)(?=^<!-- /quoted -->$)",
    re.MULTILINE | re.DOTALL,
)
_OPTIONS = doctest.IGNORE_EXCEPTION_DETAIL | doctest.NORMALIZE_WHITESPACE


class Block(NamedTuple):
    """A block of code: its language, its text, and the file that it is to be saved as."""

    language: str
    text: str
    name: str | None = None


class Shown(NamedTuple):
    """A command, what the page shows that it prints, and what it does print."""

    command: str
    kept: str
    found: str


class Run(NamedTuple):
    """What came of a page: its commands, and how many lines of Python were tried and failed."""

    commands: tuple[Shown, ...]
    attempted: int
    failed: int


def blocks(text: str) -> Iterator[Block]:
    """The blocks of a page, in order."""
    for match in _BLOCK.finditer(text):
        yield Block(match["language"], match["text"], match["name"])


def run(text: str, folder: Path) -> Run:
    """Runs a page in a folder."""
    commands: list[Shown] = []
    names: dict[str, Any] = {}
    attempted = failed = 0
    for block in blocks(text):
        if block.name is not None:
            (folder / block.name).parent.mkdir(parents=True, exist_ok=True)
            (folder / block.name).write_text(block.text, encoding="utf-8")
        elif block.language == "console":
            commands += [
                Shown(m["command"], m["output"], _printed(m["command"], folder)) for m in _COMMAND.finditer(block.text)
            ]
        elif block.language == "pycon":
            result = _python(block.text, names, folder)
            attempted, failed = attempted + result.attempted, failed + result.failed
    return Run(tuple(commands), attempted, failed)


def filled(text: str, commands: tuple[Shown, ...]) -> str:
    """The page with what its commands print."""
    found = iter(commands)

    def command(match: re.Match[str]) -> str:
        return f"$ {match['command']}\n{next(found).found}"

    def block(match: re.Match[str]) -> str:
        if match["name"] is not None or match["language"] != "console":
            return match.group()
        return f"```console\n{_COMMAND.sub(command, match['text'])}```"

    return _BLOCK.sub(block, text)


def quoting(text: str, folder: Path) -> str:
    """The page with what it quotes of the pages in a folder; raises ValueError where one has no such piece."""

    def piece(match: re.Match[str]) -> str:
        page = (folder / match["page"]).read_text(encoding="utf-8")
        _, begun, rest = page.partition(f"<!-- {match['name']} -->\n")
        found, ended, _ = rest.partition(f"<!-- /{match['name']} -->")
        if not (begun and ended):
            raise ValueError(f"{match['page']} has no piece {match['name']!r}")
        return f"{match['begin']}{found}"

    return _QUOTED.sub(piece, text)


def _printed(command: str, folder: Path) -> str:
    """What a shell prints for it, errors too, 80 columns wide and without colour."""
    programs = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": programs, "COLUMNS": "80", "NO_COLOR": "1", "PYTHONUTF8": "1"}
    ended = subprocess.run(
        command,
        shell=True,
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    return ended.stdout if not ended.stdout or ended.stdout.endswith("\n") else f"{ended.stdout}\n"


def _python(text: str, names: dict[str, Any], folder: Path) -> doctest.TestResults:
    test = doctest.DocTestParser().get_doctest(text, names, "page", None, 0)
    test.globs = names  # one program: the next block goes on with its names
    with chdir(folder):
        return doctest.DocTestRunner(optionflags=_OPTIONS).run(test, clear_globs=False)


def main(pages: list[str]) -> None:
    """Fills the pages in."""
    for page in map(Path, pages):
        text = page.read_text(encoding="utf-8")
        with tempfile.TemporaryDirectory() as folder:
            text = filled(text, run(text, Path(folder)).commands)
        page.write_text(quoting(text, page.parent), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
