"""Each test of `numcheck data` has a store of its own."""

import shutil
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's folder, empty."""
    path = tmp_path / "own"
    monkeypatch.setenv("NUMCHECK_DATA_DIR", str(path))
    return path


@pytest.fixture
def examples(tmp_path: Path) -> Path:
    """A copy of the example datasets, to be changed at will."""
    target = tmp_path / "examples"
    shutil.copytree(EXAMPLES, target)
    return target
