"""Tries a compiled wheel: `make compiled`.

It is installed into an environment of its own, which borrows what numcheck needs from the one that runs this. There the
whole test suite runs, on a copy of the repository whose package is the installed one, so that every process that a test
starts finds that one, too. Then both installations check the same texts, and no report may differ in a byte.
"""

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import tomllib
from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from bench.articles import articles
from tests.case import read
from tools import elsewhere

ROOT = elsewhere.ROOT
FOLDER = ROOT / ".venv-compiled"
MADE_UP = 300
COMPILED_MODULE = "numcheck.claims.propose"

# Run with -P, so that the checkout that it is started from is not taken for the installation that is asked.
_REPORTS = """
import json, sys
import numcheck
from numcheck.errors import NumcheckError
from numcheck.reports.json import render
for text, published in json.load(sys.stdin):
    try:
        told = render([numcheck.check(text, published=published)])
    except NumcheckError as error:
        told = f"{type(error).__name__}: {error}"
    print(json.dumps([told, repr(numcheck.find_figures(text))]), flush=True)
"""


class Text(NamedTuple):
    """A text that both installations check: what it is called, and when it appeared."""

    name: str
    text: str
    published: str | None


def install(wheel: Path, folder: Path) -> Path:
    """Installs a wheel alone into a new environment, which finds the packages of this one behind it; its Python."""
    subprocess.run([sys.executable, "-m", "venv", "--clear", "--without-pip", folder], check=True)
    python = folder / "bin" / "python"
    pip: list[str | Path] = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", python]
    subprocess.run([*pip, "install", "--quiet", "--no-deps", wheel], check=True)
    # A path in such a file is searched last, and what would put the checkout on it, there, is not read.
    (_packages(python) / "borrowed.pth").write_text(f"{sysconfig.get_path('purelib')}\n", encoding="utf-8")
    for script in Path(sysconfig.get_path("scripts")).iterdir():
        if not (python.parent / script.name).exists():
            elsewhere.copy_script(script, python.parent)
    return python


def is_compiled(python: Path) -> bool:
    """Whether the installation that a Python finds has machine code."""
    code = f"import {COMPILED_MODULE} as module; print(module.__file__)"
    found = subprocess.run([python, "-P", "-c", code], capture_output=True, text=True, check=True).stdout.strip()
    return not found.endswith(".py") and Path(found).is_relative_to(_packages(python))


def passes(python: Path, workers: str) -> bool:
    """Runs the tests on the installation of a Python: whether they pass."""
    with tempfile.TemporaryDirectory(prefix="numcheck-") as scratch:
        here = Path(scratch, "repository")
        elsewhere.copy_repository(here)
        shutil.rmtree(here / "numcheck")
        for installed in (*_packages(python).glob("numcheck"), *_packages(python).glob("numcheck__mypyc*")):
            (here / installed.name).symlink_to(installed)
        command: list[str | Path] = [python, "-m", "pytest", "-q", "-rs", "-n", workers, "--dist", "worksteal"]
        return subprocess.run(command, cwd=here, check=False).returncode == 0


def texts() -> Iterator[Text]:
    """What both check: the sample articles, the cases, what speed is measured with, labelled and made-up texts."""
    for name, facts in tomllib.loads((ROOT / "seeds" / "seeds.toml").read_text(encoding="utf-8")).items():
        article = (ROOT / "seeds" / f"{name}.txt").read_text(encoding="utf-8")
        yield Text(f"seeds/{name}.txt", article, facts["published"])
    for path in sorted((ROOT / "tests" / "cases").iterdir()):
        case = read(path)
        yield Text(f"tests/cases/{path.name}", case.text, case.published)
    for path in sorted((ROOT / "bench" / "texts").glob("*.txt")):
        yield Text(f"bench/texts/{path.name}", path.read_text(encoding="utf-8"), "2024-11-24")
    for path in sorted((ROOT / "tests" / "evaluation").glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            passage = json.loads(line)
            yield Text(f"{path.name} {passage['id']}", passage["text"], passage.get("published"))
    for one in articles(MADE_UP, 1):
        yield Text(f"made-up {one['id']}", one["text"], one["published"])


def differing(every: Sequence[Text], plain: Path, compiled: Path) -> list[str]:
    """The names of the texts whose reports, or figures, are not the same in both installations."""
    told = [_reports(every, python) for python in (plain, compiled)]
    return [text.name for text, one, other in zip(every, *told, strict=True) if one != other]


def _reports(every: Sequence[Text], python: Path) -> list[str]:
    given = json.dumps([(text.text, text.published) for text in every])
    command: list[str | Path] = [python, "-P", "-c", _REPORTS]
    told = subprocess.run(command, input=given, stdout=subprocess.PIPE, text=True, check=True).stdout
    return told.splitlines()


def _packages(python: Path) -> Path:
    found = Path(sysconfig.get_path("purelib", vars={"base": str(python.parents[1])}))
    return Path(os.path.abspath(found))


def main(arguments: Sequence[str]) -> int:
    """Tries a wheel; the exit code."""
    parser = ArgumentParser(prog="tools.compiled", description=__doc__)
    parser.add_argument("wheel", type=Path)
    parser.add_argument("--workers", default="auto", help="how many processes run the tests (default: one a core)")
    asked = parser.parse_args(arguments)
    python = install(asked.wheel, FOLDER)
    if not is_compiled(python):
        print(f"{asked.wheel} has no machine code", file=sys.stderr)
        return 1
    every = list(texts())
    unlike = differing(every, Path(sys.executable), python)
    for name in unlike:
        print(f"not the same from both builds: {name}", file=sys.stderr)
    print(
        f"{len(every) - len(unlike)} of {len(every)} reports are the same, byte for byte, from both builds", flush=True
    )
    passed = passes(python, asked.workers)
    return int(bool(unlike) or not passed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
