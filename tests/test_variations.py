"""The ways to run the tests that must not matter, and the lowest versions of what numcheck needs."""

import tempfile
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import ROOT
from tools import elsewhere
from tools.lowest import lowest
from tools.variations import main, variations


@pytest.mark.parametrize(("length", "filler"), [(1, "x"), (60, "äöüß"), (60, " and "), (160, "x")])
def test_a_folder_has_the_length_asked_for_or_the_least(
    length: int, filler: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    one, other = (elsewhere.folder(length, filler) for _ in range(2))
    shortest = len(str(tmp_path)) + 2
    assert len(str(one)) == len(str(other)) == max(length, shortest)
    assert one.is_dir()
    assert one != other


def test_a_copy_holds_what_git_does_and_what_is_built(tmp_path: Path) -> None:
    elsewhere.copy_repository(tmp_path)
    for name in (
        "pyproject.toml",
        ".ci/run",
        "numcheck/datasets/snapshot.sqlite",
        "tests/evaluation/official/build.py",
    ):
        assert (tmp_path / name).is_file()
    assert not [path.name for path in tmp_path.iterdir() if path.name.startswith((".git", ".venv")) and path.is_dir()]


def test_one_that_there_is_not_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["short", "loud"])
    assert "there is no loud; there are short, long, " in capsys.readouterr().err


def test_those_chosen_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--list", "zone", "short"]) == 0
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()] == ["zone", "short"]
    assert main(["--list"]) == 0
    listed = [line.split()[0] for line in capsys.readouterr().out.splitlines()]
    assert listed == [variation.name for variation in variations(1)]


def project(*needed: str) -> dict[str, Any]:
    extras = {"more": ["c>=3.1"], "dev": ["d"]}
    return {
        "build-system": {"requires": ["a>=1,<2"]},
        "project": {"dependencies": needed, "optional-dependencies": extras},
    }


def test_the_lowest_versions_are_those_declared() -> None:
    assert list(lowest(project("b[x]>=2.0"))) == ["a==1", "b==2.0", "c==3.1"]


@pytest.mark.parametrize("needed", ["b", "b<3", "b==2"])
def test_a_package_without_a_lowest_version_is_refused(needed: str) -> None:
    with pytest.raises(ValueError, match="from which version on"):
        list(lowest(project(needed)))


def test_what_ci_runs_a_contributor_can_run() -> None:
    targets = (ROOT / "Makefile").read_text(encoding="utf-8")
    for line in (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines():
        if line.startswith("make "):
            assert all(f"\n{target}:" in targets for target in line.split()[1:])
