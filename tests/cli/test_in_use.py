"""What numcheck writes never replaces what it reads, nor what it would not have written itself."""

import os
import stat
from pathlib import Path

import pytest

from tests.cli.articles import FALSE
from tests.cli.conftest import Run


@pytest.fixture(autouse=True)
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's folder."""
    path = tmp_path / "own"
    monkeypatch.setenv("NUMCHECK_DATA_DIR", str(path))
    (tmp_path / "draft.txt").write_text(FALSE, encoding="utf-8")
    return path


def refused(numcheck: Run, what: str, kept: Path, *arguments: str | Path) -> None:
    before = kept.read_bytes() if kept.exists() else None
    result = numcheck(*arguments)
    assert (result.code, result.out) == (2, "")
    assert f"numcheck: E103: The report would replace {what}" in result.err
    assert (kept.read_bytes() if kept.exists() else None) == before


def test_a_report_does_not_replace_what_a_check_goes_by(numcheck: Run, tmp_path: Path, own: Path) -> None:
    numcheck("check", "draft.txt", "--baseline", "b.json", "--update-baseline")
    numcheck("data", "lock")
    (tmp_path / "numcheck.toml").write_text('fail-on = "error"\n')
    check = ("check", "draft.txt", "--format", "json", "-o")
    refused(numcheck, "the baseline", tmp_path / "b.json", *check, "b.json", "--baseline", "b.json")
    refused(numcheck, "the baseline", tmp_path / "b.json", *check, "./b.json", "--baseline", "b.json")
    refused(numcheck, "the lock", tmp_path / "numcheck.lock", *check, "numcheck.lock", "--locked")
    refused(numcheck, "the settings", tmp_path / "numcheck.toml", *check, "numcheck.toml")
    own.mkdir()
    refused(numcheck, "your own store", own / "store.sqlite", *check, own / "store.sqlite")


def test_a_baseline_that_is_yet_to_be_written_is_in_use(numcheck: Run, tmp_path: Path) -> None:
    (tmp_path / "link.json").symlink_to("b.json")
    for name in ("b.json", "link.json"):
        arguments = ("check", "draft.txt", "-o", name, "--baseline", "b.json", "--update-baseline")
        refused(numcheck, "the baseline", tmp_path / "b.json", *arguments)


def test_settings_name_a_baseline_too(numcheck: Run, tmp_path: Path) -> None:
    numcheck("check", "draft.txt", "--baseline", "b.json", "--update-baseline")
    (tmp_path / "numcheck.toml").write_text('baseline = "b.json"\n')
    refused(numcheck, "the baseline", tmp_path / "b.json", "check", "draft.txt", "-o", "b.json")


@pytest.mark.parametrize(
    "command",
    [
        ("export", "--dataset", "cbp-encounters-southwest"),
        ("export", "--format", "sqlite"),
        ("query", "encounters"),
        ("lock",),
    ],
)
def test_figures_are_not_written_over_figures(numcheck: Run, own: Path, command: tuple[str, ...]) -> None:
    (own / "cards").mkdir(parents=True)
    (own / "store.sqlite").touch()
    (own / "cards" / "mine.toml").write_text("title = 1\n")
    for what, path in (("your own store", own / "store.sqlite"), ("the card", own / "cards" / "mine.toml")):
        refused(numcheck, what, path, "data", *command, "-o", path)


def test_a_lock_replaces_locks_alone(numcheck: Run, tmp_path: Path) -> None:
    result = numcheck("data", "lock", "-o", "draft.txt")
    assert result.code == 2
    assert "E103: draft.txt is there, and is no lock." in result.err
    assert (tmp_path / "draft.txt").read_text(encoding="utf-8") == FALSE
    target = tmp_path / "numcheck.lock"
    numcheck("data", "lock")
    whole = target.read_text()
    for text in ("", 'schema = "numcheck-lock/9"\n', whole.replace("schema", "<<<<<<< HEAD"), whole[:200]):
        target.write_text(text)
        assert numcheck("data", "lock").code == 0
        assert target.read_text() == whole


@pytest.mark.parametrize("form", ["csv", "sqlite"])
def test_an_export_goes_through_a_link_and_leaves_a_pipe(numcheck: Run, tmp_path: Path, form: str) -> None:
    real, link = tmp_path / ("long" * 60), tmp_path / "link"
    link.symlink_to(real.name)
    arguments = ("data", "export", "--format", form, "--dataset", "usbp-nationwide-annual", "-o")
    assert numcheck(*arguments, "link").code == 0
    assert link.is_symlink()
    assert real.stat().st_size > 1000
    assert numcheck(*arguments, "/dev/null").code == 0
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)
    assert sorted(os.listdir(tmp_path)) == sorted(["draft.txt", "link", real.name])
