"""The repository in another folder, and a Python that an ordinary user may run."""

import os
import pwd
import random
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path
from string import ascii_lowercase

ROOT = Path(__file__).resolve().parents[1]
USER = "nobody"
_LEFT_OUT = shutil.ignore_patterns(
    ".git", ".venv*", "__pycache__", ".*_cache", ".hypothesis", "dist", ".bench", ".browser", "node_modules"
)


def folder(length: int, filler: str) -> Path:
    """A new folder for temporary files.

    Args:
        length: The characters of its whole path; where that of the folder it stands in is too long, it is the shortest.
        filler: What its name consists of after the first letters, again and again.
    """
    root = tempfile.gettempdir()
    room = max(length - len(root) - 1, 1)
    while True:
        letters = "".join(random.choices(ascii_lowercase, k=min(room, 8)))
        path = Path(root, f"{letters}{filler * room}"[:room])
        try:
            path.mkdir()
        except FileExistsError:
            continue
        return path


def copy_repository(to: Path) -> None:
    """Copies the repository, with what has been built in it, into an empty folder."""
    shutil.copytree(ROOT, to, ignore=_LEFT_OUT, dirs_exist_ok=True)


def may_run(python: Path) -> bool:
    """Whether the ordinary user may run a Python and what is installed for it."""
    command: list[str | Path] = [python, "-c", "import pytest"]
    try:
        return subprocess.run(command, user=USER, extra_groups=[], capture_output=True, check=False).returncode == 0
    except PermissionError:
        return False


def copy_python(to: Path) -> Path:
    """Copies this Python and what is installed for it; the copy's path."""
    unneeded = shutil.ignore_patterns("__pycache__", "test", "site-packages")
    shutil.copytree(sys.base_prefix, to / "base", symlinks=True, ignore=unneeded)
    base = to / "base" / "bin" / f"python{sys.version_info.major}.{sys.version_info.minor}"
    subprocess.run([base, "-m", "venv", "--without-pip", to / "venv"], check=True)
    packages = Path(sysconfig.get_path("purelib"))
    shutil.copytree(packages, to / "venv" / packages.relative_to(sys.prefix), dirs_exist_ok=True)
    for script in Path(sysconfig.get_path("scripts")).iterdir():
        copy_script(script, to / "venv" / "bin")
    return to / "venv" / "bin" / "python"


def copy_script(script: Path, folder: Path) -> None:
    """Copies a program that a Python runs as one that the Python of a folder runs; what is no such program is left."""
    first, _, rest = script.read_bytes().partition(b"\n") if script.is_file() else (b"", b"", b"")
    if first == b"#!/bin/sh" and rest.startswith(_BY_SHELL):
        first, rest = b"#!python", rest.partition(_OF_SHELL)[2]
    if first.startswith(b"#!") and b"python" in first and not script.is_symlink():
        (folder / script.name).write_bytes(started_by(folder / "python") + rest)
        (folder / script.name).chmod(0o755)


_BY_SHELL, _OF_SHELL = b"'''exec' ", b"\n' '''\n"
"""What follows the first line of a program whose Python no such line can name, and what ends that."""

_LONGEST = 127
"""How long a first line may be that every system reads whole."""


def started_by(python: Path) -> bytes:
    """The first lines of a program that a Python runs: by way of the shell where its path is long or has a blank."""
    path = os.fsencode(python)
    if b" " not in path and len(path) < _LONGEST - len(b"#!"):
        return b"#!" + path + b"\n"
    return b"#!/bin/sh\n" + _BY_SHELL + b'"' + path + b'" "$0" "$@"' + _OF_SHELL


def give(path: Path) -> None:
    """Gives a folder and all in it to the ordinary user."""
    owner = pwd.getpwnam(USER)
    for at in (path, *path.rglob("*")):
        os.chown(at, owner.pw_uid, owner.pw_gid, follow_symlinks=False)
