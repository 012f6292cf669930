"""The build hook: compiles what the package carries and git does not.

`data/` becomes `numcheck/datasets/snapshot.sqlite` and `numbers.index`, and the TOML files
`numcheck/lexicon/parsed.pickle`, with the standard library alone. `figures.lark` becomes
`numcheck/figures/figures.tables`, with lark, which the build requires. It does so for wheels and editable installs
alike; an sdist has the sources alone, and a wheel built from it finds `data/` in it.

With NUMCHECK_COMPILE=1 a wheel also has machine code of the modules that `pyproject.toml` names, beside their sources,
made by mypyc: such a wheel is of one Python and one machine. That needs mypy, setuptools and a C compiler.
"""

import importlib
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import chdir
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType
from typing import Any

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

SWITCH = "NUMCHECK_COMPILE"
NEEDED = ["mypy>=2.4", "setuptools>=77"]
# Types are held by `make lint`, with all that is imported; here mypy reads none of it, wherever the build runs.
TYPES = ["--config-file=", "--no-site-packages", "--ignore-missing-imports", "--follow-imports=silent"]


class CustomBuildHook(BuildHookInterface[BuilderConfig]):
    """Compiles the snapshot, the lexicon and the grammar's tables before anything is packed."""

    scratch: "TemporaryDirectory[str] | None" = None

    def dependencies(self) -> list[str]:
        """What the build needs besides what `pyproject.toml` says."""
        return NEEDED if self._compiles() else []

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
        if self._compiles() and version == "standard":
            self.scratch = TemporaryDirectory(prefix="numcheck-")
            made = machine_code(root, self.compiled_modules(root), Path(self.scratch.name))
            build_data["force_include"] |= made
            build_data["pure_python"] = False
            build_data["infer_tag"] = True

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Removes what only this build needed."""
        if self.scratch is not None:
            self.scratch.cleanup()

    def _compiles(self) -> bool:
        return self.target_name == "wheel" and os.environ.get(SWITCH, "") not in ("", "0")

    def compiled_modules(self, root: Path) -> list[str]:
        """The paths of the modules that machine code is made of."""
        named, left = (
            {path.relative_to(root).as_posix() for pattern in self.config[key] for path in root.glob(pattern)}
            for key in ("compile", "interpret")
        )
        return sorted(named - left)

    def clean(self, versions: list[str]) -> None:
        """Removes what was compiled."""
        for path in (
            "datasets/snapshot.sqlite",
            "datasets/numbers.index",
            "lexicon/parsed.pickle",
            "figures/figures.tables",
        ):
            (Path(self.root) / "numcheck" / path).unlink(missing_ok=True)


def machine_code(root: Path, modules: list[str], scratch: Path) -> dict[str, str]:
    """Compiles modules: where each library was made, and where it belongs in the wheel."""
    from mypyc.build import mypycify
    from setuptools import Distribution, Extension
    from setuptools.command.build_ext import build_ext

    class Build(build_ext):
        """Compiles the many files of the one large library side by side; setuptools does so for libraries alone."""

        def build_extension(self, ext: Extension) -> None:
            def compiled(source: str) -> list[str]:
                objects: list[str] = self.compiler.compile(
                    [source],
                    output_dir=self.build_temp,
                    include_dirs=ext.include_dirs,
                    extra_postargs=ext.extra_compile_args,
                    depends=ext.depends,
                )
                return objects

            with ThreadPoolExecutor(os.cpu_count()) as pool:
                ext.extra_objects = [made for each in pool.map(compiled, ext.sources) for made in each]
            ext.sources = []
            super().build_extension(ext)

    target = scratch / "library"
    with chdir(root):
        extensions = mypycify(
            [*TYPES, f"--cache-dir={scratch / 'types'}", *modules],
            target_dir=str(scratch / "c"),
            group_name="numcheck",
            multi_file=True,
            debug_level="0",
        )
        command = Build(Distribution({"name": "numcheck", "ext_modules": extensions}))
        command.build_lib, command.build_temp = str(target), str(scratch / "objects")
        command.ensure_finalized()
        command.run()
    return {str(path): path.relative_to(target).as_posix() for path in sorted(target.rglob("*")) if path.is_file()}


def _imported(root: Path, name: str) -> ModuleType:
    """A module of the package that is being built, which needs nothing that the build does not require."""
    sys.path.insert(0, str(root))
    try:
        return importlib.import_module(name)
    finally:
        sys.path.remove(str(root))
