"""The compiled build: what is compiled and when, and that a difference between two builds is seen."""

import ast
import json
import shlex
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from hatch_build import NEEDED, SWITCH, CustomBuildHook
from tests import conftest
from tests.interpreted import Why
from tools.compiled import Text, differing, is_compiled, texts

ROOT = Path(__file__).resolve().parents[1]
CONFIG: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"][
    "hooks"
]["custom"]


def hook(target: str = "wheel") -> CustomBuildHook:
    return CustomBuildHook(str(ROOT), CONFIG, None, None, "", target)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("switch", "target", "needed"), [("1", "wheel", NEEDED), ("1", "sdist", []), ("0", "wheel", [])]
)
def test_only_a_wheel_is_compiled_and_only_where_it_is_asked_for(
    switch: str, target: str, needed: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(SWITCH, switch)
    assert hook(target).dependencies() == needed
    monkeypatch.delenv(SWITCH)
    assert hook(target).dependencies() == []


def test_every_pattern_says_something() -> None:
    compiled = hook().compiled_modules(ROOT)
    assert compiled
    for pattern in CONFIG["compile"]:
        assert {path.relative_to(ROOT).as_posix() for path in ROOT.glob(pattern)} & set(compiled), pattern
    named = {path for pattern in CONFIG["compile"] for path in ROOT.glob(pattern)}
    for pattern in CONFIG["interpret"]:
        assert named & set(ROOT.glob(pattern)), pattern


def unpacked_for_in(source: str) -> list[int]:
    """The lines that look for something in a list that unpacks another right there, which mypyc cannot build."""
    return [
        node.lineno
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Compare)
        for of in node.comparators
        if isinstance(of, ast.Tuple | ast.List | ast.Set) and any(isinstance(e, ast.Starred) for e in of.elts)
    ]


def test_nothing_is_compiled_that_the_compiler_cannot_build() -> None:
    assert unpacked_for_in("a in (*b, c)\na in [b, c]\na in (*b, *c)") == [1, 3]
    compiled = hook().compiled_modules(ROOT)
    assert [(path, lines) for path in compiled if (lines := unpacked_for_in((ROOT / path).read_text("utf-8")))] == []


# Stands in for a Python in which numcheck is installed: tells of each text its length, or that and a blank.
ANSWERS = """
import json, sys
for text, published in json.load(sys.stdin):
    print(json.dumps([len(text), "{more}" * (text == "another")]))
"""
# A path with blanks stands in no line that starts with "#!".
PYTHON = "#!/bin/sh\nexec {python} -c {answers}\n"


def test_a_report_that_is_not_the_same_is_seen(tmp_path: Path) -> None:
    pythons = []
    for name, more in (("plain", ""), ("compiled", " ")):
        pythons.append(tmp_path / name)
        told = {"python": sys.executable, "answers": ANSWERS.format(more=more)}
        script = PYTHON.format(**{key: shlex.quote(value) for key, value in told.items()})
        pythons[-1].write_text(script, encoding="utf-8")
        pythons[-1].chmod(0o755)
    every = [Text("a", "one", None), Text("b", "another", "2024-11-24")]
    assert differing(every, *pythons) == ["b"]
    assert differing(every, pythons[0], pythons[0]) == []


def test_the_texts_are_of_every_kind_and_each_has_a_name() -> None:
    names = [text.name for text in texts()]
    assert len(names) == len(set(names))
    for begins in ("seeds/", "tests/cases/", "bench/texts/", "voices.jsonl", "made-up"):
        assert [name for name in names if name.startswith(begins)], begins


def test_a_plain_installation_is_told_from_a_compiled_one() -> None:
    assert is_compiled(Path(sys.executable)) == conftest.is_compiled()


def test_what_needs_interpreted_modules_is_skipped_on_machine_code_with_its_reason(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    added: list[Any] = []
    marked = SimpleNamespace(get_closest_marker=lambda _: SimpleNamespace(args=(Why.STEPS,)), add_marker=added.append)
    for compiled in (True, False):
        monkeypatch.setattr(conftest, "is_compiled", lambda compiled=compiled: compiled)
        conftest.pytest_collection_modifyitems([marked])  # type: ignore[list-item]
    assert [mark.args for mark in added] == [(True,), (False,)]
    assert added[0].kwargs == {"reason": f"compiled: {Why.STEPS}"}
    marked.get_closest_marker = lambda _: SimpleNamespace(args=("it is slow",))
    with pytest.raises(ValueError, match="it is slow"):
        conftest.pytest_collection_modifyitems([marked])  # type: ignore[list-item]


SOURCE = """
def halves(many: int) -> list[int]:
    return [one // 2 for one in range(many)]
"""
BUILT = """
import json, sys
from pathlib import Path
from hatch_build import machine_code
root, scratch = map(Path, sys.argv[1:])
made = machine_code(root, ["numcheck/halves.py"], scratch)
for source, place in made.items():
    (root / place).parent.mkdir(exist_ok=True)
    Path(source).rename(root / place)
"""


@pytest.mark.skipif(shutil.which("cc") is None, reason="no C compiler here")
def test_machine_code_does_what_its_source_does(tmp_path: Path) -> None:
    root, scratch = tmp_path / "root", tmp_path / "scratch"
    (root / "numcheck").mkdir(parents=True)
    (root / "numcheck" / "__init__.py").touch()
    (root / "numcheck" / "halves.py").write_text(SOURCE, encoding="utf-8")
    subprocess.run([sys.executable, "-c", BUILT, root, scratch], cwd=ROOT, check=True, capture_output=True)
    (root / "numcheck" / "halves.py").unlink()
    code = "import json; from numcheck import halves; print(json.dumps([halves.__file__, halves.halves(4)]))"
    told = subprocess.run([sys.executable, "-c", code], cwd=root, check=True, capture_output=True, text=True).stdout
    file, halved = json.loads(told)
    assert not file.endswith(".py")
    assert halved == [0, 0, 1, 1]
