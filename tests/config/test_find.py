"""Which file the settings are read from."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from numcheck.config.find import find, load
from numcheck.config.settings import Config
from numcheck.errors import ConfigError


def write(folder: Path, name: str, text: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def fail_on(folder: Path) -> str | None:
    return find(folder).fail_on


def test_without_a_file_nothing_is_set(tmp_path: Path) -> None:
    assert find(tmp_path) == Config()


def test_the_nearest_file_counts_up_to_the_root_of_the_repository(tmp_path: Path) -> None:
    drafts = tmp_path / "newsroom" / "drafts" / "may"
    drafts.mkdir(parents=True)
    write(tmp_path, "numcheck.toml", 'fail-on = "never"')
    (tmp_path / "newsroom" / ".git").mkdir()
    assert fail_on(drafts) is None
    write(tmp_path / "newsroom", "pyproject.toml", '[tool.numcheck]\nfail-on = "error"')
    assert fail_on(drafts) == "error"
    write(tmp_path / "newsroom", "numcheck.toml", 'fail-on = "warning"')
    assert fail_on(drafts) == "warning"
    write(tmp_path / "newsroom" / "drafts", "pyproject.toml", '[project]\nname = "numcheck-drafts"')
    assert fail_on(drafts) == "warning"


def test_outside_a_repository_only_the_folder_is_looked_at(tmp_path: Path) -> None:
    write(tmp_path, "numcheck.toml", 'fail-on = "never"')
    inside = tmp_path / "drafts"
    inside.mkdir()
    assert fail_on(inside) is None
    assert fail_on(tmp_path) == "never"


@pytest.mark.parametrize(
    "text",
    [
        '[tool.numcheck]\nfail-on = "never"',
        '[ tool . "numcheck" ]\nfail-on = "never"',
        'tool.numcheck.fail-on = "never"',
        '[tool]\nnumcheck.fail-on = "never"',
        '[tool]\nnumcheck = {fail-on = "never"}',
        'tool = {numcheck = {fail-on = "never"}}',
    ],
)
def test_a_table_is_found_however_it_is_written(tmp_path: Path, text: str) -> None:
    write(tmp_path, "pyproject.toml", text)
    assert fail_on(tmp_path) == "never"


def test_a_project_file_without_the_table_is_not_read_as_toml(tmp_path: Path) -> None:
    """Its own programs tell what is wrong with it."""
    write(tmp_path, "pyproject.toml", '[project]\ndependencies = ["numcheck"\n[tool.black]\n')
    assert find(tmp_path) == Config()
    code = "import sys; from pathlib import Path; from numcheck.config.find import find; find(Path.cwd())"
    check = f"{code}; sys.exit(bool({{'tomllib', 'pathspec', 'difflib'}} & set(sys.modules)))"
    root = Path(__file__).parents[2]
    env = {**os.environ, "PYTHONPATH": str(root)}
    assert subprocess.run([sys.executable, "-c", check], cwd=tmp_path, env=env, check=False).returncode == 0


def test_a_file_that_is_named_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="No such file"):
        load(tmp_path / "other.toml")
