"""Paths that name no file, and files that hold what no file should: told in a line, at once."""

import os
from pathlib import Path

import pytest

from tests.cli.articles import TRUE
from tests.cli.conftest import ROOT, Run

DIGITS = "9" * 4400
EXAMPLE = ROOT / "tests" / "examples" / "millbrook-burglaries.toml"

READING = [
    ["check", "draft.txt", "--baseline", "{}"],
    ["check", "draft.txt", "--baseline", "{}", "--update-baseline"],
    ["check", "draft.txt", "--config", "{}"],
    ["check", "draft.txt", "--locked", "--lock", "{}"],
    ["check", "{}"],
    ["figures", "{}"],
    ["explain", "{}:1"],
    ["data", "add", "{}"],
    ["data", "import", "{}"],
    ["data", "new", "{}"],
    ["data", "verify", "{}"],
]
"""Every place where a command takes the path of a file that it reads."""


@pytest.fixture(autouse=True)
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "draft.txt"
    path.write_text(TRUE, encoding="utf-8")
    return path


@pytest.mark.parametrize("command", READING, ids=" ".join)
@pytest.mark.parametrize("kind", ["/dev/zero", "pipe", "folder", "long"])
def test_a_path_to_what_is_no_file_is_told_at_once(
    numcheck: Run, tmp_path: Path, command: list[str], kind: str
) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "folder").mkdir()
    name = "a" * 300 if kind == "long" else kind
    result = numcheck(*(word.format(name) for word in command))
    assert result.code in (2, 3)
    assert result.err.startswith("numcheck: E")


@pytest.mark.parametrize("name", ["numcheck.toml", "pyproject.toml"])
def test_settings_that_name_an_endless_baseline_are_refused(numcheck: Run, tmp_path: Path, name: str) -> None:
    table = "[tool.numcheck]\n" if name == "pyproject.toml" else ""
    (tmp_path / name).write_text(f'{table}baseline = "/dev/zero"\n', encoding="utf-8")
    result = numcheck("check", "draft.txt")
    assert (result.code, result.out) == (2, "")
    assert "E122: /dev/zero cannot be read: it is no file but a device or a pipe." in result.err


@pytest.mark.parametrize("digits", [DIGITS, "0x" + "f" * 5000])
@pytest.mark.parametrize(
    ("name", "text", "command"),
    [
        ("numcheck.toml", "as-of = {}", ["check", "draft.txt"]),
        ("numcheck.toml", "require-checked = {}", ["check", "draft.txt"]),
        ("numcheck.lock", 'schema = "numcheck-lock/1"\nx = {}', ["check", "draft.txt", "--locked"]),
        ("card.toml", "title = {}", ["data", "add", "card.toml"]),
        ("card.toml", "rank = [{}]", ["data", "add", "card.toml"]),
        ("front.md", "+++\ntitle = {}\n+++\nNobody came.", ["check", "front.md"]),
    ],
)
def test_a_number_of_thousands_of_digits_is_told(
    numcheck: Run, tmp_path: Path, name: str, text: str, command: list[str], digits: str
) -> None:
    (tmp_path / name).write_text(text.format(digits), encoding="utf-8")
    result = numcheck(*command)
    assert (result.code, result.out) == (2, "")
    assert name in result.err
    assert "too many digits" in result.err


@pytest.mark.parametrize("text", ["---\ntitle: {}\n---\nNobody came.", "%YAML 1.{}\n---\nNobody came."])
def test_a_number_of_thousands_of_digits_in_yaml_is_a_text(numcheck: Run, tmp_path: Path, text: str) -> None:
    (tmp_path / "front.md").write_text(text.format(DIGITS), encoding="utf-8")
    assert numcheck("check", "front.md").code == 0


@pytest.mark.parametrize("value", [str(2**63), "-" + "9" * 30, "1E+30", "1E+999999999999999", "9" * 4400])
def test_a_figure_that_no_store_can_hold_is_refused_at_its_line(numcheck: Run, tmp_path: Path, value: str) -> None:
    (tmp_path / EXAMPLE.name).write_text(EXAMPLE.read_text(encoding="utf-8"), encoding="utf-8")
    table = EXAMPLE.with_suffix(".csv").read_text(encoding="utf-8").replace("01 Harbour,60", f"01 Harbour,{value}", 1)
    (tmp_path / EXAMPLE.with_suffix(".csv").name).write_text(table, encoding="utf-8")
    result = numcheck("data", "add", EXAMPLE.name)
    assert result.code == 2
    assert "line 2: " in result.err
    assert "is larger than a figure can be" in result.err


def test_figures_that_cannot_be_added_up_are_refused(numcheck: Run, tmp_path: Path) -> None:
    (tmp_path / EXAMPLE.name).write_text(EXAMPLE.read_text(encoding="utf-8"), encoding="utf-8")
    table = EXAMPLE.with_suffix(".csv").read_text(encoding="utf-8").splitlines()
    table[1:3] = [f"{line.rpartition(',')[0]},{2**62}" for line in table[1:3]]
    (tmp_path / EXAMPLE.with_suffix(".csv").name).write_text("\n".join(table), encoding="utf-8")
    result = numcheck("data", "add", EXAMPLE.name)
    assert result.code == 2
    assert "larger than can be added up" in result.err


@pytest.mark.skipif(os.name == "nt", reason="names are bytes elsewhere")
def test_a_data_folder_whose_name_is_no_utf_8_works(
    numcheck: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xfe")
    monkeypatch.setenv("NUMCHECK_DATA_DIR", folder)
    assert numcheck("data", "add", EXAMPLE).code == 0
    assert "own store" in numcheck("data", "list").out
    assert numcheck("data", "verify").code == 0
    assert numcheck("check", "draft.txt").code == 0
    for form in ("csv", "parquet", "sqlite"):
        target = f"{folder}/out.{form}"
        assert numcheck("data", "export", "--format", form, "-o", target, "--dataset", EXAMPLE.stem).code == 0
        assert os.path.getsize(target)


@pytest.mark.parametrize("folder", ["/" + "a" * 300, "~nobody-of-that-name/figures", "/dev/null/x"])
@pytest.mark.parametrize("command", [["check", "draft.txt"], ["data", "list"], ["data", "path"], ["data", "verify"]])
def test_a_data_folder_that_there_cannot_be_is_told(
    numcheck: Run, monkeypatch: pytest.MonkeyPatch, folder: str, command: list[str]
) -> None:
    monkeypatch.setenv("NUMCHECK_DATA_DIR", folder)
    result = numcheck(*command)
    if folder == "/dev/null/x":  # nothing is there, and nothing has to be
        assert result.code == 0
    else:
        assert (result.code, result.out) == (3, "")
        assert "Name another folder in NUMCHECK_DATA_DIR." in result.err
