"""editors/vscode: the extension's settings are the server's, and what it is built from comes from the public registry.

`make editor` builds and tests it; that needs npm, and this does not.
"""

import json
import re
from pathlib import Path
from typing import Any

from numcheck.servers.lsp.actions import ASK
from numcheck.servers.lsp.options import Options, options
from numcheck.version import __version__

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "editors" / "vscode"
# What VS Code itself needs to know, and the server does not.
OWN = {"path", "languages", "trace.server"}


def read(name: str) -> Any:
    return json.loads((FOLDER / name).read_text(encoding="utf-8"))


def test_its_settings_are_those_of_the_server() -> None:
    contributed = read("package.json")["contributes"]["configuration"]["properties"]
    defaults = {name.removeprefix("numcheck."): value["default"] for name, value in contributed.items()}
    assert defaults.keys() > OWN
    told = {name: value for name, value in defaults.items() if name not in OWN}
    assert told.keys() == set(Options._fields) - {"asks"}
    assert options(told) == Options()


def test_it_sends_each_of_them_and_answers_to_the_servers_command() -> None:
    source = (FOLDER / "src" / "extension.ts").read_text(encoding="utf-8")
    sent = re.findall(r'(\w+): settings\.get\("(\w+)"\)', source)
    assert dict(sent).keys() == set(Options._fields) - {"asks"}
    assert all(name == setting for name, setting in sent)
    assert "asks: true" in source
    assert f'registerCommand(\n      "{ASK}"' in source


def test_its_commands_are_registered() -> None:
    source = (FOLDER / "src" / "extension.ts").read_text(encoding="utf-8")
    for command in read("package.json")["contributes"]["commands"]:
        assert f'registerCommand("{command["command"]}"' in source


def test_it_has_the_version_and_the_licence_of_numcheck() -> None:
    assert read("package.json")["version"] == __version__
    assert (FOLDER / "LICENSE").read_text(encoding="utf-8") == (ROOT / "LICENSE").read_text(encoding="utf-8")


def test_the_lock_names_no_other_registry_than_the_public_one() -> None:
    lock = read("package-lock.json")
    wanted = {key: lock["packages"][""].get(key) for key in ("dependencies", "devDependencies")}
    assert wanted == {key: read("package.json")[key] for key in wanted}
    for name, package in lock["packages"].items():
        assert not name or package["integrity"].startswith("sha512-"), name
        assert package.get("resolved", "https://registry.npmjs.org/").startswith("https://registry.npmjs.org/"), name
