"""docs/editors.md: what it shows can be read by the editors, and its settings are those that there are."""

import json
import re
import tomllib
from pathlib import Path

from numcheck.servers.lsp.options import Options, options
from numcheck.version import __version__
from tools.pages import Block, blocks

ROOT = Path(__file__).resolve().parents[3]
PAGE = ROOT / "docs" / "editors.md"


def shown(language: str) -> list[Block]:
    """The blocks of the page in a language."""
    return [block for block in blocks(PAGE.read_text(encoding="utf-8")) if block.language == language]


def test_the_settings_are_those_that_there_are() -> None:
    rows = re.findall(r"^\| `(\w+)` \| (?:`(.+?)`)? *\|", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    told = {name: json.loads(default) if default else None for name, default in rows}
    assert told == {name: value for name, value in Options()._asdict().items() if name != "asks"}


def test_each_editor_sends_settings_that_count() -> None:
    helix = tomllib.loads(shown("toml")[0].text)["language-server"]["numcheck"]
    assert [helix["command"], *helix["args"]] == ["numcheck", "lsp"]
    assert options(helix["config"]).published == "today"
    sublime = next(block for block in shown("json") if "clients" in block.text)
    client = json.loads(sublime.text)["clients"]["numcheck"]
    assert client["command"] == ["numcheck", "lsp"]
    assert options(client["initializationOptions"]).published == "today"


def test_zed_is_told_what_its_extension_hands_on() -> None:
    settings = next(json.loads(block.text) for block in shown("json") if '"lsp": {' in block.text)["lsp"]
    folder = ROOT / "editors" / "zed"
    extension = tomllib.loads((folder / "extension.toml").read_text(encoding="utf-8"))
    crate = tomllib.loads((folder / "Cargo.toml").read_text(encoding="utf-8"))["package"]
    assert extension["version"] == crate["version"] == __version__
    (server,) = settings
    assert list(extension["language_servers"]) == [server]
    languages = extension["language_servers"][server]
    assert languages["language_ids"].keys() == set(languages["languages"])
    assert set(languages["language_ids"].values()) == {"markdown", "plaintext", "html"}
    assert settings[server]["binary"]["arguments"] == ["lsp"]
    assert options(settings[server]["initialization_options"]).published == "today"


def test_what_it_installs_there_is() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    (extra,) = set(re.findall(r"pip install '\.\[(\w+)\]'", PAGE.read_text(encoding="utf-8")))
    assert extra in project["optional-dependencies"]
