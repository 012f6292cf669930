"""README says what the program does, and names only commands that exist."""

import re
import shlex
from pathlib import Path

import click
import pytest

from numcheck.cli import main as cli
from tools.readme import demo, output_of

ROOT = Path(__file__).resolve().parents[1]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
LINK = re.compile(r"\]\((?!https?://|#|mailto:)([^)#\s]+)")


def commands(program: str) -> list[str]:
    """The commands in README's and CONTRIBUTING's code blocks that start with a program's name."""
    text = "\n".join(page.read_text(encoding="utf-8") for page in PAGES[:2])
    blocks = re.findall(r"^```(?:console|sh|bash|)\n(.*?)^```", text, flags=re.MULTILINE | re.DOTALL)
    lines = [line.removeprefix("$ ") for block in blocks for line in block.splitlines()]
    return sorted({line.split("  #")[0].strip() for line in lines if line.split(" ")[0] == program})


def root_command() -> click.Group:
    return cli.cli


def test_the_demo_block_is_what_the_program_prints() -> None:
    command, output = demo((ROOT / "README.md").read_text(encoding="utf-8"))
    assert output_of(command) == output, "run: make readme"


def test_the_demo_block_is_what_make_demo_runs() -> None:
    command, _ = demo((ROOT / "README.md").read_text(encoding="utf-8"))
    settings = dict(re.findall(r"^(\w+) := (.*)$", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert command == f"numcheck check {settings['DEMO']}"


@pytest.mark.parametrize("command", commands("numcheck"))
def test_a_command_and_its_options_exist(command: str) -> None:
    words = shlex.split(command)[1:]
    context = click.Context(root_command())
    known: set[str] = {option for p in root_command().get_params(context) for option in p.opts}
    if not words[0].startswith("-"):
        subcommand = root_command().get_command(context, words[0])
        assert subcommand is not None, words[0]
        known |= {option for p in subcommand.get_params(context) for option in p.opts}
    assert {word.split("=")[0] for word in words if word.startswith("--")} <= known


@pytest.mark.parametrize("command", commands("make"))
def test_a_make_target_exists(command: str) -> None:
    targets = re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert {word for word in command.split()[1:] if "=" not in word} <= set(targets)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_link_leads_to_a_file(page: Path) -> None:
    missing = [link for link in LINK.findall(page.read_text(encoding="utf-8")) if not (page.parent / link).exists()]
    assert not missing
