"""What is costly to make: the processes that run the tests make each file once and share it, and each value once."""

import os
import tomllib
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

import pytest
from filelock import FileLock

from numcheck.checker import Checker
from numcheck.datasets.catalog import Catalog
from numcheck.reports.report import Report

ROOT = Path(__file__).resolve().parents[1]


def once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """The file of that name in this run of the tests: `make` writes it where nobody has yet. No test may change it."""
    base = factory.getbasetemp()
    folder = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    path, part = folder / "shared" / name / name, folder / "parts" / name
    for parent in (path.parent, part.parent):
        parent.mkdir(parents=True, exist_ok=True)
    with FileLock(f"{part}.lock"):
        if not path.is_file():
            make(part)
            part.replace(path)
    return path


@cache
def catalog() -> Catalog:
    """The packaged figures, opened once a process: what one test has fetched the next need not."""
    return Catalog.open(user=ROOT / "no folder of figures")


@cache
def seeds() -> Mapping[str, str]:
    """The names of the sample articles, and when each appeared."""
    told = tomllib.loads((ROOT / "seeds" / "seeds.toml").read_text(encoding="utf-8"))
    return {name: str(about["published"]) for name, about in told.items()}


def seed(name: str) -> str:
    """The text of a sample article."""
    return (ROOT / "seeds" / f"{name}.txt").read_text(encoding="utf-8")


@cache
def seed_report(name: str) -> Report:
    """The report on a sample article."""
    return Checker(catalog()).check(seed(name), seeds()[name])
