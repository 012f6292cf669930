"""The example of docs/contract.md is what the program prints, and its words are those of the schemas.

`NUMCHECK_GOLDEN=write pytest tests/cli/test_contract_page.py` puts in what it prints now.
"""

import json
import os
import re
from pathlib import Path

import jsonschema

from tests.cli.conftest import ROOT, Run

PAGE = ROOT / "docs" / "contract.md"
TEXT = re.compile(r"<!-- text -->\n```text\n(.*?)```\n", re.DOTALL)
REPORT = re.compile(r"(<!-- report -->\n```json\n)(.*?)(```\n)", re.DOTALL)


def block(pattern: re.Pattern[str], group: int) -> str:
    match = pattern.search(PAGE.read_text(encoding="utf-8"))
    assert match is not None
    return str(match[group])


def test_the_example_is_what_the_program_prints(numcheck: Run, tmp_path: Path) -> None:
    (tmp_path / "draft.txt").write_text(block(TEXT, 1), encoding="utf-8")
    printed = numcheck("check", "draft.txt", "--published", "2022-11-12", "--format", "json").out
    if os.environ.get("NUMCHECK_GOLDEN") == "write":
        page = PAGE.read_text(encoding="utf-8")
        PAGE.write_text(REPORT.sub(lambda match: match[1] + printed + match[3], page), encoding="utf-8")
    assert block(REPORT, 2) == printed


def test_the_example_is_valid() -> None:
    schema = json.loads((ROOT / "docs" / "report.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(json.loads(block(REPORT, 2)), schema)


def test_every_key_and_word_of_the_schemas_is_on_the_page() -> None:
    page = PAGE.read_text(encoding="utf-8")
    words = set(re.findall(r"\w+", page))
    for name in ("report", "figures"):
        schema = json.loads((ROOT / "docs" / f"{name}.schema.json").read_text(encoding="utf-8"))
        assert not {word for word in words_of(schema) if not set(re.findall(r"\w+", word)) <= words}


def words_of(schema: object) -> set[str]:
    """The names of keys and the words of enumerations in a schema."""
    if isinstance(schema, list):
        return {word for item in schema for word in words_of(item)}
    if not isinstance(schema, dict):
        return set()
    own = set(schema.get("properties", ())) | {word for word in schema.get("enum", ()) if isinstance(word, str)}
    return own | {word for value in schema.values() for word in words_of(value)}
