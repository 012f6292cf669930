"""The build hook: compiles what the package carries and git does not.

`data/` becomes `numcheck/datasets/snapshot.sqlite` and `numbers.index`, and the TOML files
`numcheck/lexicon/parsed.pickle`, with the standard library alone. `figures.lark` becomes
`numcheck/figures/figures.tables`, with lark, which the build requires. It does so for wheels and editable installs
alike; an sdist has the sources alone, and a wheel built from it finds `data/` in it.
"""

import importlib
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CustomBuildHook(BuildHookInterface[BuilderConfig]):
    """Compiles the snapshot, the lexicon and the grammar's tables before anything is packed."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Writes the files into the source tree; the wheel's `artifacts` in `pyproject.toml` let them in."""
        if self.target_name == "sdist":
            return
        root = Path(self.root)
        datasets = root / "numcheck" / "datasets"
        compiler = _imported(root, "numcheck.datasets.compile")
        compiler.compile_snapshot(root / "data", datasets / "cards", datasets / "snapshot.sqlite")
        _imported(root, "numcheck.lexicon.parsed").build(root / "numcheck" / "lexicon" / "parsed.pickle")
        numbers = _imported(root, "numcheck.datasets.numberbuild")
        numbers.build(datasets / "snapshot.sqlite", datasets / "cards", datasets / "numbers.index")
        _imported(root, "numcheck.figures.tables").build(root / "numcheck" / "figures" / "figures.tables")

    def clean(self, versions: list[str]) -> None:
        """Removes what was compiled."""
        for path in (
            "datasets/snapshot.sqlite",
            "datasets/numbers.index",
            "lexicon/parsed.pickle",
            "figures/figures.tables",
        ):
            (Path(self.root) / "numcheck" / path).unlink(missing_ok=True)


def _imported(root: Path, name: str) -> ModuleType:
    """A module of the package that is being built, which needs nothing that the build does not require."""
    sys.path.insert(0, str(root))
    try:
        return importlib.import_module(name)
    finally:
        sys.path.remove(str(root))
