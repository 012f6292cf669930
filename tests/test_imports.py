"""Importing a module does nothing but define names, and a plain check imports nothing heavy."""

import json
import os
import subprocess
import sys
from collections.abc import Container, Iterable
from graphlib import TopologicalSorter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "numcheck"
HEAVY = (
    "pandas",
    "numpy",
    "pint",
    "requests",
    "filelock",
    "openpyxl",
    "lark",
    "matplotlib",
    "pathspec",
    "tomllib",
    "mcp",
)
READERS = ("markdown_it", "mdit_py_plugins", "yaml", "charset_normalizer", "trafilatura", "lxml", "docx")
# Normalising official files is the one place where pandas is at home; __main__ is there to be run.
EXEMPT = ("numcheck.datasets.normalise", "numcheck.__main__")

EVERY_MODULE = """
import builtins, importlib.util, json, logging, os, socket, sys, threading
sys.argv = ["host-program", "--no-such-option", "\\udcff"]
sys.stdout.write = sys.stderr.write = lambda text: os._exit(3)
needs, plain = {}, builtins.__import__
def noting(name, globals=None, locals=None, fromlist=(), level=0):
    found = plain(name, globals, locals, fromlist, level)
    by = (globals or {}).get("__name__", "")
    if by.startswith("numcheck"):
        name = importlib.util.resolve_name("." * level + name, globals["__package__"])
        needs.setdefault(by, set()).update({name, *(f"{name}.{part}" for part in fromlist or ())})
    return found
builtins.__import__ = noting
def state():
    root = logging.getLogger()
    return (list(sys.argv), os.getcwd(), dict(os.environ), root.level, list(root.handlers), root.disabled,
            threading.active_count(), sys.getrecursionlimit(), list(sys.path))
for name in json.loads(os.environ.pop("MODULES")):
    before = state()
    importlib.import_module(name)
    if state() != before:
        os.write(2, name.encode())
        os._exit(4)
os.write(1, json.dumps({by: sorted(names) for by, names in needs.items()}).encode())
os._exit(0)
"""

PLAIN_CHECK = """
import sys, numcheck
report = numcheck.check("CBP recorded 2.4 million encounters in fiscal year 2022.", published="2022-11-12")
assert report.findings, "nothing was checked"
print(",".join(sorted(name for name in sys.modules if "." not in name)))
"""


def module_names() -> list[str]:
    paths = (path.relative_to(ROOT).with_suffix("") for path in sorted(PACKAGE.rglob("*.py")))
    return [".".join(path.parts).removesuffix(".__init__") for path in paths]


def run(code: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-c", code]
    return subprocess.run(
        command, cwd=ROOT, env={**os.environ, **environment}, capture_output=True, text=True, check=False
    )


def behind(module: str, needed: Iterable[str], names: Container[str]) -> set[str]:
    """The modules that are imported before a module is: those it needs, with their packages, but for its own."""
    parts = [name.split(".") for name in needed]
    every = {".".join(part[:length]) for part in parts for length in range(1, len(part) + 1)}
    return {name for name in every if name in names and name != module and not module.startswith(f"{name}.")}


def test_importing_any_module_has_no_effect() -> None:
    """Each module, in a program whose arguments are none of numcheck's business.

    None needs, while it is imported, one that needs it: so whichever comes first, each finds those whole that it needs.
    """
    names = [name for name in module_names() if not name.startswith(EXEMPT)]
    assert names
    result = run(EVERY_MODULE, MODULES=json.dumps(names))
    assert result.returncode == 0, f"3: printed, 4: changed the program, else: failed: {result}"
    needs = json.loads(result.stdout)
    graph = {name: behind(name, needs.get(name, ()), names) for name in names}
    assert sum(map(len, graph.values())) > len(names)
    TopologicalSorter(graph).prepare()


def test_a_plain_check_imports_nothing_heavy() -> None:
    result = run(PLAIN_CHECK)
    assert result.returncode == 0, result.stderr
    assert not {*HEAVY, *READERS} & set(result.stdout.strip().split(","))


def test_the_version_does_not_wait_for_the_checker() -> None:
    result = run("import sys, numcheck; numcheck.__version__; print(','.join(sys.modules))")
    assert not {"lark", "sqlite3", "rich", "click"} & set(result.stdout.strip().split(","))


def test_every_module_can_be_imported_under_another_name() -> None:
    """`import a.b as c` takes `b` from what `a` holds: a function of that name would stand in the module's way."""
    inner = [name for name in module_names() if not name.startswith(EXEMPT) and "." in name]
    code = "\n".join(
        ["import numcheck, types", *(f"import {name} as y; assert y.__name__ == {name!r}" for name in inner)]
    )
    result = run(f"{code}\nassert numcheck.find_figures('12 men'); assert callable(numcheck.list_datasets)")
    assert result.returncode == 0, result.stderr


def test_importing_the_package_imports_no_stage() -> None:
    result = run("import sys, numcheck; print(','.join(name for name in sys.modules if name.startswith('numcheck.')))")
    assert result.stdout.strip() == "numcheck.version"
