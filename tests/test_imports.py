"""Importing a module does nothing but define names, and a plain check imports nothing heavy."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "numcheck"
HEAVY = ("pandas", "numpy", "pint", "requests", "filelock", "openpyxl", "lark", "matplotlib", "pathspec", "tomllib")
READERS = ("markdown_it", "mdit_py_plugins", "yaml", "charset_normalizer", "trafilatura", "lxml", "docx")
# Normalising official files is the one place where pandas is at home; __main__ is there to be run.
EXEMPT = ("numcheck.datasets.normalise", "numcheck.__main__")

EACH_MODULE = """
import importlib, logging, os, socket, sys, threading
modules = sys.argv[1].split(",")
sys.argv = ["host-program", "--no-such-option", "\\udcff"]
sys.stdout.write = sys.stderr.write = lambda text: os._exit(3)
def state():
    root = logging.getLogger()
    return (list(sys.argv), os.getcwd(), dict(os.environ), root.level, list(root.handlers), root.disabled,
            threading.active_count(), sys.getrecursionlimit(), list(sys.path))
for name in modules:
    for loaded in [m for m in sys.modules if m == "numcheck" or m.startswith("numcheck.")]:
        del sys.modules[loaded]
    before = state()
    importlib.import_module(name)
    if state() != before:
        os._exit(4)
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


def run(code: str, *arguments: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_importing_any_module_has_no_effect() -> None:
    """Each module, the package anew each time, in a program whose arguments are none of numcheck's business."""
    names = [name for name in module_names() if not name.startswith(EXEMPT)]
    assert names
    if run(EACH_MODULE, ",".join(names)).returncode == 0:
        return
    guilty = {name: code for name in names if (code := run(EACH_MODULE, name).returncode)}
    raise AssertionError(f"importing had an effect (3: printed, 4: changed the program, else: failed): {guilty}")


def test_a_plain_check_imports_nothing_heavy() -> None:
    result = run(PLAIN_CHECK)
    assert result.returncode == 0, result.stderr
    assert not {*HEAVY, *READERS} & set(result.stdout.strip().split(","))


def test_the_version_does_not_wait_for_the_checker() -> None:
    result = run("import sys, numcheck; numcheck.__version__; print(','.join(sys.modules))")
    assert not {"lark", "sqlite3", "rich", "click"} & set(result.stdout.strip().split(","))


def test_the_function_outlives_the_stage_of_the_same_name() -> None:
    """Importing the stage `numcheck.figures` for the first time must not put the module in the function's place."""
    result = run(
        "import numcheck, numcheck.figures.extract; assert numcheck.figures('12 men'); numcheck.figures('2 men')"
    )
    assert result.returncode == 0, result.stderr
