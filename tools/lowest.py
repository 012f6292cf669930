"""Prints the lowest version that pyproject.toml allows of each package that numcheck needs, as constraints for pip.

`python -m tools.lowest` prints those of what is built and of what runs, extras included; those of `dev` are left out.
"""

import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[1]


def lowest(project: dict[str, Any]) -> Iterator[str]:
    """The constraints of a `pyproject.toml`; raises ValueError where a package has no lowest version."""
    extras = project["project"]["optional-dependencies"]
    groups = [project["build-system"]["requires"], project["project"]["dependencies"]]
    groups += [needed for name, needed in extras.items() if name != "dev"]
    for line in sorted({line for group in groups for line in group}):
        needed = Requirement(line)
        versions = [item.version for item in needed.specifier if item.operator == ">="]
        if len(versions) != 1:
            raise ValueError(f"pyproject.toml: say from which version on with >=: {line}")
        yield f"{needed.name}=={versions[0]}"


if __name__ == "__main__":
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    sys.stdout.writelines(f"{line}\n" for line in lowest(declared))
