"""The package is built the same way twice, and from its source archive without a network."""

import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ("numcheck", "data", "hatch_build.py", "pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md")
COMPILED = ("snapshot.sqlite", "numbers.index", "figures.tables", "parsed.pickle")
# Machine code, too, where the tests run on a compiled build.
MADE = shutil.ignore_patterns("__pycache__", "*.so", "*.pyd", *COMPILED)


# Python starts in no locale that cannot name the folder of its virtual environment.
PLAINEST = "C" if sys.prefix.isascii() else "C.UTF-8"
ELSEWHERE = {"PYTHONHASHSEED": "2", "TZ": "Pacific/Kiritimati", "LC_ALL": PLAINEST}


def built(kind: str, source: Path, target: Path, refusing: Path, **environment: str) -> Path:
    """The archive that hatchling makes of a folder, with the network refused."""
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", str(target)],
        cwd=source,
        env={**os.environ, "PYTHONPATH": str(refusing), **environment},
        check=True,
        capture_output=True,
    )
    (made,) = target.iterdir()
    return made


@pytest.mark.skipif(os.name == "nt", reason="time zones and locales are told otherwise there")
def test_the_source_archive_makes_the_same_wheel_offline(tmp_path: Path) -> None:
    refusing, tree, other = tmp_path / "refusing", tmp_path / "tree", tmp_path / ("a longer name " * 3)
    refusing.mkdir()
    shutil.copyfile(ROOT / "tools" / "refuse_network.py", refusing / "sitecustomize.py")
    for name in SOURCE:
        path = ROOT / name
        (shutil.copytree(path, tree / name, ignore=MADE) if path.is_dir() else shutil.copy(path, tree / name))
    archive = built("sdist", tree, tmp_path / "sdist", refusing)
    with tarfile.open(archive) as packed:
        packed.extractall(other, filter="data")
    (unpacked,) = other.iterdir()
    assert not [path.name for path in unpacked.rglob("*") if path.suffix == ".pyc" or path.name in COMPILED]
    for path in unpacked.rglob("*"):
        path.chmod(0o777 if path.is_dir() else 0o666)
        os.utime(path, (0, 0))
    wheels = (
        built("wheel", tree, tmp_path / "one", refusing, PYTHONHASHSEED="1", TZ="UTC", LC_ALL="C.UTF-8"),
        built("wheel", unpacked, tmp_path / "two", refusing, **ELSEWHERE),
    )
    assert {*COMPILED} <= {name.rsplit("/")[-1] for name in zipfile.ZipFile(wheels[0]).namelist()}
    one, two = (hashlib.sha256(wheel.read_bytes()).hexdigest() for wheel in wheels)
    assert one == two
