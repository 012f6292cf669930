"""docs/tutorials/newsroom.md: every step is run, in order, and shows what the program prints.

After a change that is meant, `NUMCHECK_GOLDEN=write pytest tests/test_newsroom_tutorial.py` writes the outputs anew:
read the difference before it is committed.
"""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.ci_files import ROOT
from tests.cli.repository import SETTINGS

PAGE = ROOT / "docs" / "tutorials" / "newsroom.md"
BLOCK = re.compile(r"(?<=^```console\n).*?(?=^```$)", re.MULTILINE | re.DOTALL)
# What the shell prints at the end of each command: its exit code and the folder it is in.
MARK = "=-=-=tutorial"


class Step(NamedTuple):
    """A command as it is typed, its further lines included, and what follows it on the page."""

    typed: str
    shown: str

    @property
    def command(self) -> str:
        return "\n".join(line[2:] for line in self.typed.splitlines())


def steps(block: str) -> Iterator[Step]:
    """The steps of a block: `$ ` begins a command, `>` goes on with it, the rest is what it prints."""
    for part in re.split(r"^(?=\$ )", block, flags=re.MULTILINE)[1:]:
        typed = re.match(r"\$ .*\n(?:>.*\n)*", part)
        assert typed is not None
        yield Step(typed[0], part[typed.end() :])


def printed(commands: list[str], folder: Path) -> list[str]:
    """What each command prints, standard error included, run one after another in one shell."""
    script = "".join(f"{{\n{command}\n}} 2>&1 || true\necho '{MARK}'\n" for command in commands)
    environment = {**os.environ, **SETTINGS, "COLUMNS": "80", "NO_COLOR": "1", "TERM": "dumb"}
    environment |= {"PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    environment |= {"PRE_COMMIT_HOME": str(folder / ".home"), "PYTHONUTF8": "1"}
    ended = subprocess.run(
        ["bash", "-c", script], cwd=folder, env=environment, capture_output=True, text=True, check=True
    )
    return [part.removeprefix("\n") for part in ended.stdout.split(f"{MARK}\n")[:-1]]


@pytest.fixture(scope="module")
def outputs(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[Step, str]]:
    folder = tmp_path_factory.mktemp("tutorial")
    told = [step for block in BLOCK.findall(PAGE.read_text(encoding="utf-8")) for step in steps(block)]
    found = printed([step.command for step in told], folder)
    texts = [text.replace(f"{folder}/", "/home/you/") for text in found]
    return list(zip(told, texts, strict=True))


def test_each_step_shows_what_it_prints(outputs: list[tuple[Step, str]]) -> None:
    if os.environ.get("NUMCHECK_GOLDEN") == "write":
        text = PAGE.read_text(encoding="utf-8")
        rest = iter(outputs)
        blocks = BLOCK.sub(
            lambda match: "".join(step.typed + out for step, out in (next(rest) for _ in steps(match[0]))), text
        )
        PAGE.write_text(blocks, encoding="utf-8")
    told = [step for block in BLOCK.findall(PAGE.read_text(encoding="utf-8")) for step in steps(block)]
    assert [(step.command, step.shown) for step in told] == [(step.command, out) for step, out in outputs]


def test_the_page_is_a_tutorial_and_not_a_list(outputs: list[tuple[Step, str]]) -> None:
    """The hook blocks once and passes twice, and the commands of this page are those that it is to teach."""
    shown = "".join(out for _, out in outputs)
    assert "Traceback" not in shown
    assert shown.count("numcheck.................................................................Failed") == 1
    commands = "\n".join(step.command for step, _ in outputs)
    for option in ("--update-baseline", "--diff", "--require-checked", "--config", "--all", "--format sarif"):
        assert option in commands
