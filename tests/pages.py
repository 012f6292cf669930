"""Runs what stands in the code blocks of a page of the documentation."""

import doctest
import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]

_BLOCK = re.compile(r"^```(?P<language>\w*)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)


class Shown(NamedTuple):
    """A command of a console block, and what the page shows that it prints."""

    command: str
    output: str

    @property
    def words(self) -> list[str]:
        """The command's words."""
        return shlex.split(self.command)


def blocks(page: Path, language: str) -> Iterator[str]:
    """The texts of a page's blocks of code in a language."""
    for block in _BLOCK.finditer(page.read_text(encoding="utf-8")):
        if block["language"] == language:
            yield block["text"]


def shown(page: Path) -> Iterator[Shown]:
    """The commands of a page's console blocks, which stand behind `$ `, each with its output; `\\` continues a line."""
    for block in blocks(page, "console"):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            match = re.fullmatch(r"((?:[^\n]*\\\n)*[^\n]*)\n?(.*)", part, re.DOTALL)
            assert match is not None
            yield Shown(match[1].replace("\\\n", " "), match[2])


def run_python(page: Path) -> doctest.TestResults:
    """Runs the page's `>>>` lines, in order, in one program, and compares what they print."""
    text = "\n".join(blocks(page, "pycon"))
    example = doctest.DocTestParser().get_doctest(text, {}, page.name, str(page), 0)
    runner = doctest.DocTestRunner(optionflags=doctest.IGNORE_EXCEPTION_DETAIL | doctest.NORMALIZE_WHITESPACE)
    runner.run(example)
    return runner.summarize(verbose=False)
