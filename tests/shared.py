"""Files that are costly to make: the processes that run the tests make each once, and share it."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from filelock import FileLock


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
