"""The files that other programs read: pre-commit's hooks, the action, and what docs/ci.md tells a newsroom to copy."""

import re
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[1]
ACTION = ROOT / "action.yml"
HOOKS = ROOT / ".pre-commit-hooks.yaml"
PAGE = ROOT / "docs" / "ci.md"
_BLOCK = re.compile(r"<!-- (?P<kind>\S+) -->\n```yaml\n(?P<text>.*?)```\n", re.DOTALL)


def blocks(kind: str) -> list[str]:
    """The files of a kind that the page shows."""
    return [match["text"] for match in _BLOCK.finditer(PAGE.read_text(encoding="utf-8")) if match["kind"] == kind]


def parsed(text: str) -> Any:
    """What a file in YAML holds."""
    return yaml.safe_load(text)
