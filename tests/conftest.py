import os
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def root() -> Path:
    """The repository."""
    return ROOT


@pytest.fixture(scope="session", autouse=True)
def no_store_of_the_developer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keeps the figures that a developer has imported out of the tests, and the tests out of them."""
    before = os.environ.get("NUMCHECK_DATA_DIR")
    os.environ["NUMCHECK_DATA_DIR"] = str(tmp_path_factory.mktemp("none"))
    yield
    if before is None:
        del os.environ["NUMCHECK_DATA_DIR"]
    else:
        os.environ["NUMCHECK_DATA_DIR"] = before
