"""Prints where the newest Python on this machine is that is 3.13 or newer; ends with 1 where there is none.

It is looked for on the PATH and among those that pyenv keeps. Any Python runs this.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

PROBE = """
import ensurepip, sys
print(*sys.version_info[:3]) if sys.version_info[:2] >= (3, 13) and sys.version_info.releaselevel == "final" else None
"""


def candidates() -> Iterator[Path]:
    """Every program whose name is that of a Python 3 with a minor version."""
    kept = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv") / "versions"
    folders = [Path(name) for name in os.environ.get("PATH", "").split(os.pathsep) if name]
    for folder in (*folders, *sorted(kept.glob("3.*/bin"))):
        yield from sorted(path for path in folder.glob("python3.*") if path.name[8:].isdigit())


def version(python: Path) -> tuple[int, ...]:
    """The version of a Python that is new enough and runs; else nothing."""
    try:
        ended = subprocess.run([python, "-c", PROBE], capture_output=True, text=True, check=False)
    except OSError:
        return ()
    return tuple(map(int, ended.stdout.split())) if ended.returncode == 0 else ()


def main() -> int:
    """Prints it; the exit code."""
    found = [(told, str(python)) for python in candidates() if (told := version(python))]
    print(*(python for _, python in sorted(found)[-1:]))
    return int(not found)


if __name__ == "__main__":
    sys.exit(main())
