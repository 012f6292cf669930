import gc
import os
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.interpreted import Why

ROOT = Path(__file__).resolve().parents[1]
# What changes the output where the user has set it, and Git's, which it sets for the hooks that it runs; and what makes
# every Python that a test starts compile all of numcheck anew, which is half of what it costs.
SET_BY_THE_USER = (
    *("COLUMNS", "LINES", "NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "NUMCHECK_MIRROR"),
    "PYTHONDONTWRITEBYTECODE",
)

# Made-up texts are the same in every run, and no clock says that a busy machine failed. `--hypothesis-profile fresh`
# makes up others each time.
settings.register_profile(
    "same", deadline=None, derandomize=True, database=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("fresh", settings.get_profile("same"), derandomize=False)
settings.load_profile("same")


# Python's collector looks through all that the tests have loaded, again and again: a tenth of what they cost.
gc.set_threshold(100_000)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skips what only interpreted modules allow where numcheck's are compiled, and says why."""
    for item in items:
        if (mark := item.get_closest_marker("interpreted")) is not None:
            (why,) = mark.args
            item.add_marker(pytest.mark.skipif(is_compiled(), reason=f"compiled: {Why(why)}"))


@cache
def is_compiled() -> bool:
    """Whether the numcheck that is tested has machine code."""
    spec = find_spec("numcheck.claims.propose")
    return spec is not None and not str(spec.origin).endswith(".py")


@pytest.fixture(scope="session")
def root() -> Path:
    """The repository."""
    return ROOT


@pytest.fixture(scope="session", autouse=True)
def nothing_of_the_developer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keeps settings and imported figures of the developer's out of the tests, and the tests out of those figures."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NUMCHECK_DATA_DIR", str(tmp_path_factory.mktemp("none")))
        for name in list(os.environ):
            if name in SET_BY_THE_USER or name.startswith("GIT_"):
                patch.delenv(name)
        yield
