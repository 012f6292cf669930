"""docs/data.md names only commands and options that exist, and every command of `numcheck data`."""

import re
import shlex
from pathlib import Path

import click
import pytest

from numcheck.cli.main import cli

ROOT = Path(__file__).resolve().parents[1]
PAGES = [ROOT / "docs" / "data.md", *sorted((ROOT / "docs" / "data").glob("*.md"))]


def commands() -> list[str]:
    text = "\n".join(page.read_text(encoding="utf-8") for page in PAGES)
    blocks = re.findall(r"^```(?:console|sh|bash)\n(.*?)^```", text, flags=re.MULTILINE | re.DOTALL)
    lines = (line.removeprefix("$ ").split("  #")[0].strip() for block in blocks for line in block.splitlines())
    return sorted({line for line in lines if re.match(r"(?:[A-Z_]+=\S+ )*numcheck ", line)})


@pytest.mark.parametrize("line", commands())
def test_a_command_and_its_options_exist(line: str) -> None:
    words = [word for word in shlex.split(line) if not re.match(r"[A-Z_]+=", word)][1:]
    command: click.Command | None = cli
    while isinstance(command, click.Group):
        command = command.get_command(click.Context(command), words.pop(0))
    assert command is not None, line
    known = {option for parameter in command.params for option in parameter.opts}
    assert {word.split("=")[0] for word in words if word.startswith("--")} <= known


def test_every_command_is_documented() -> None:
    group = cli.get_command(click.Context(cli), "data")
    assert isinstance(group, click.Group)
    text = "\n".join(page.read_text(encoding="utf-8") for page in PAGES)
    missing = [name for name in group.list_commands(click.Context(group)) if f"numcheck data {name}" not in text]
    assert not missing
