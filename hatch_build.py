"""The build hook: compiles what the package carries and git does not.

`data/` becomes `numcheck/datasets/snapshot.sqlite` and the TOML files `numcheck/lexicon/parsed.pickle`, with the
standard library alone. `figures.lark` becomes `numcheck/figures/figures.tables`, with lark, which the build requires.
It runs for wheels, sdists and editable installs alike; a wheel built from an sdist finds `data/` in it.
"""

import importlib
import importlib.util
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CustomBuildHook(BuildHookInterface[BuilderConfig]):
    """Compiles the snapshot, the lexicon and the grammar's tables before anything is packed."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Writes the files into the source tree; `tool.hatch.build.artifacts` lets them into the package."""
        root = Path(self.root)
        datasets = root / "numcheck" / "datasets"
        module = _load(datasets / "compile.py", "numcheck_compile")
        module.compile_snapshot(root / "data", datasets / "cards", datasets / "snapshot.sqlite")
        parsed = root / "numcheck" / "lexicon" / "parsed.pickle"
        _load(parsed.with_name("parsed.py"), "numcheck_parsed").build(parsed)
        _build_tables(root, root / "numcheck" / "figures" / "figures.tables")

    def clean(self, versions: list[str]) -> None:
        """Removes what was compiled."""
        for path in ("datasets/snapshot.sqlite", "lexicon/parsed.pickle", "figures/figures.tables"):
            (Path(self.root) / "numcheck" / path).unlink(missing_ok=True)


def _load(path: Path, name: str) -> ModuleType:
    """A module from its file, without importing the package around it and what that depends on."""
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(path)
    module = importlib.util.module_from_spec(spec)
    # Dataclasses look their module up by name while it is being executed.
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    finally:
        del sys.modules[name]
    return module


def _build_tables(root: Path, target: Path) -> None:
    sys.path.insert(0, str(root))
    try:
        importlib.import_module("numcheck.figures.tables").build(target)
    finally:
        sys.path.remove(str(root))
