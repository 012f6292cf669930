"""docs/assistants.md: its program runs, its clients start the server, and it tells of each tool and argument."""

import json
import re
import shlex
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from numcheck.servers.assistants.arguments import LONGEST_TEXT, MOST_ROWS
from numcheck.servers.assistants.described import TOOLS
from tools.pages import blocks, run

PAGE = Path(__file__).resolve().parents[3] / "docs" / "assistants.md"
TEXT = PAGE.read_text(encoding="utf-8")


def commands() -> Iterator[tuple[str, ...]]:
    """The command, with its arguments, that each client is told to start."""
    for block in blocks(TEXT):
        if block.language in ("json", "toml"):
            (settings,) = (json.loads if block.language == "json" else tomllib.loads)(block.text).values()
            (one,) = settings.values()
            assert list(settings) == ["numcheck"]
            yield one["command"], *one["args"]
        elif block.text.startswith("claude "):
            words = shlex.split(block.text)
            yield tuple(words[words.index("--") + 1 :])


def test_the_program_prints_what_the_page_shows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # The client hands its server HOME and not NUMCHECK_DATA_DIR: figures of the developer's own stay out.
    monkeypatch.setenv("HOME", str(tmp_path))
    (command,) = run(TEXT, tmp_path).commands
    assert command.found == command.kept, "run: python -m tools.pages docs/assistants.md"
    assert "CONTRADICTED" in command.found


def test_every_client_starts_what_the_program_starts() -> None:
    told = list(commands())
    assert len(told) == 5
    ((command, *arguments),) = set(told)
    assert f'StdioServerParameters(command="{command}", args={json.dumps(arguments)})' in TEXT


def test_each_tool_is_told_with_its_arguments_and_bounds() -> None:
    rows = dict(re.findall(r"^\| `(\w+)` \| .*? \| (.*) \|$", TEXT, re.MULTILINE))
    assert {name: set(re.findall(r"`(\w+)`", row)) for name, row in rows.items()} == {
        name: set(tool.takes.model_fields) for name, tool in TOOLS.items()
    }
    assert f"{LONGEST_TEXT:,} characters" in TEXT
    assert f"{MOST_ROWS} rows" in TEXT
