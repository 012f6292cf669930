from pathlib import Path

import pytest

from numcheck.datasets import Catalog
from numcheck.datasets.compile import compile_snapshot
from tests.shared import once

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "data"
CARDS = ROOT / "numcheck" / "datasets" / "cards"


@pytest.fixture(scope="session")
def snapshot(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A snapshot of the tables as they stand, whether or not the package has been built since."""
    return once(tmp_path_factory, "snapshot.sqlite", lambda path: compile_snapshot(DATA, CARDS, path))


@pytest.fixture
def catalog(snapshot: Path) -> Catalog:
    return Catalog.open(snapshot)
