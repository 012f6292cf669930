"""A repository of drafts with pre-commit in it: what is blocked, and what is let through.

The hook is the one of `.pre-commit-hooks.yaml`, with the numcheck that is installed here in place of an environment
that pre-commit would install (`language: system`).
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.ci_files import HOOKS, blocks, parsed
from tests.cli.articles import FALSE, OPEN, TRUE
from tests.cli.repository import Repository
from tests.documents import versions

OTHER = FALSE.replace("3.1", "3.3")


class Newsroom(Repository):
    """A repository in which pre-commit runs numcheck on each commit, as docs/ci.md tells it to."""

    def __init__(self, folder: Path, hook: str, home: Path, **more: object) -> None:
        super().__init__(folder)
        self.home = home
        told = parsed(blocks(".pre-commit-config.yaml")[0])["repos"][0]["hooks"][0]
        manifest = {item["id"]: item for item in parsed(HOOKS.read_text(encoding="utf-8"))}
        settings = {**manifest[hook], "language": "system", "files": told["files"], **more}
        self.write(".pre-commit-config.yaml", yaml.safe_dump({"repos": [{"repo": "local", "hooks": [settings]}]}))
        self.run("pre-commit", "install")
        self.git("add", "--all")
        self.git("commit", "--quiet", "--no-verify", "--message", "Begin")

    def run(self, *command: str) -> "subprocess.CompletedProcess[str]":
        path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
        environment = {**os.environ, "PATH": path, "PRE_COMMIT_HOME": str(self.home)}
        return subprocess.run(command, cwd=self.folder, env=environment, capture_output=True, text=True, check=True)

    def tried(self, message: str = "Write") -> "subprocess.CompletedProcess[str]":
        """A commit of all there is, which the hook may refuse; the hooks find the tools beside this Python."""
        return self.commit(message, check=False)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PATH", f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("PRE_COMMIT_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def newsroom(tmp_path: Path, home: Path) -> Newsroom:
    return Newsroom(tmp_path / "newsroom", "numcheck", home)


def commits(repository: Repository) -> int:
    return int(repository.git("rev-list", "--count", "HEAD").stdout)


def test_a_wrong_figure_is_blocked_until_it_is_right(newsroom: Newsroom) -> None:
    newsroom.write("drafts/a.txt", FALSE)
    refused = newsroom.tried()
    assert refused.returncode == 1
    assert "drafts/a.txt:1:14  CONTRADICTED  NC101" in refused.stderr
    assert commits(newsroom) == 1
    newsroom.write("drafts/a.txt", TRUE)
    assert newsroom.tried().returncode == 0
    assert commits(newsroom) == 2


def test_what_is_no_draft_is_not_looked_at(newsroom: Newsroom) -> None:
    newsroom.write("notes.txt", FALSE)
    newsroom.write("drafts/a.py", f"# {FALSE}")
    assert newsroom.tried().returncode == 0


def test_a_rule_silenced_for_a_folder_passes(newsroom: Newsroom) -> None:
    newsroom.write("numcheck.toml", '[[ignore]]\nrules = ["NC101"]\npaths = ["drafts/satire/"]\nreason = "satire"\n')
    newsroom.write("drafts/satire/a.txt", FALSE)
    assert newsroom.tried().returncode == 0
    newsroom.write("drafts/a.txt", FALSE)
    assert newsroom.tried().returncode == 1


def test_a_rule_silenced_in_the_draft_passes(newsroom: Newsroom) -> None:
    newsroom.write("drafts/a.md", f"<!-- numcheck: ignore NC101 (as the minister said it) -->\n{FALSE}")
    newsroom.write("drafts/b.txt", f"{FALSE}numcheck: ignore NC101 (as the minister said it)\n")
    assert newsroom.tried().returncode == 0
    newsroom.write("drafts/a.md", f"<!-- numcheck: ignore NC101 -->\n{FALSE}")
    refused = newsroom.tried()
    assert refused.returncode == 1
    assert "NC802" in refused.stderr


def test_the_baseline_holds(newsroom: Newsroom) -> None:
    newsroom.write("numcheck.toml", 'baseline = "known.json"\nfail-on = "warning"\n')
    newsroom.write("drafts/a.txt", FALSE + OPEN)
    newsroom.run("numcheck", "check", "drafts/a.txt", "--update-baseline")
    assert len(json.loads((newsroom.folder / "known.json").read_text(encoding="utf-8"))["findings"]) >= 1
    assert newsroom.tried().returncode == 0
    newsroom.write("drafts/a.txt", f"A new beginning.\n\n{FALSE}{OPEN}")
    assert newsroom.tried().returncode == 0
    newsroom.write("drafts/a.txt", f"A new beginning.\n\n{FALSE}{OPEN}\n{OTHER}")
    refused = newsroom.tried()
    assert refused.returncode == 1
    assert "3.3 million" in refused.stderr
    assert "CONTRADICTED" in refused.stderr
    assert refused.stderr.count("CONTRADICTED") == 1


def test_pages_and_word_documents_are_drafts_and_pictures_are_none(newsroom: Newsroom) -> None:
    newsroom.write("drafts/a.html", versions.html(f"The count\n\n{FALSE}", "2022-11-14"))
    newsroom.write("drafts/b.docx", "")
    (newsroom.folder / "drafts" / "b.docx").write_bytes(versions.docx(FALSE))
    newsroom.write("drafts/c.png", "")
    (newsroom.folder / "drafts" / "c.png").write_bytes(b"\x89PNG\r\n\x1a\n\0\0")
    refused = newsroom.tried()
    assert refused.returncode == 1
    assert refused.stderr.count("CONTRADICTED") == 2
    assert "drafts/b.docx, paragraph 1, “3.1 million”  CONTRADICTED" in refused.stderr
    assert "c.png" not in refused.stderr


def test_only_what_has_changed(tmp_path: Path, home: Path) -> None:
    newsroom = Newsroom(tmp_path / "newsroom", "numcheck-changed", home)
    newsroom.write("drafts/deep/a.txt", f"{FALSE}\nLast.\n")
    newsroom.git("add", "--all")
    newsroom.git("commit", "--quiet", "--no-verify", "--message", "Old")
    newsroom.write("drafts/deep/a.txt", f"{FALSE}\nThe last paragraph.\n")
    assert newsroom.tried().returncode == 0
    newsroom.write("drafts/deep/a.txt", f"{FALSE}\n{OTHER}\nThe last paragraph.\n")
    refused = newsroom.tried()
    assert refused.returncode == 1
    assert "drafts/deep/a.txt:3:14" in refused.stderr
    assert "drafts/deep/a.txt:1:14" not in refused.stderr


def test_only_what_has_changed_in_a_linked_worktree(tmp_path: Path, home: Path) -> None:
    """There Git tells its hooks where its own files are, which must not be taken for where the drafts are."""
    newsroom = Newsroom(tmp_path / "newsroom", "numcheck-changed", home)
    newsroom.write("drafts/deep/a.txt", f"{FALSE}\nLast.\n")
    newsroom.git("add", "--all")
    newsroom.git("commit", "--quiet", "--no-verify", "--message", "Old")
    newsroom.git("worktree", "add", "--quiet", str(tmp_path / "linked"))
    path = tmp_path / "linked" / "drafts" / "deep" / "a.txt"
    path.write_text(f"{FALSE}\nThe last paragraph.\n", encoding="utf-8")
    ended = newsroom.git("-C", str(tmp_path / "linked"), "commit", "--quiet", "--all", "--message", "New", check=False)
    assert ended.returncode == 0, ended.stderr


@pytest.mark.parametrize("hook", ["numcheck", "numcheck-changed"])
@pytest.mark.parametrize("told", [False, True], ids=["by itself", "as the page tells"])
def test_a_draft_that_is_called_like_an_option_is_a_draft(tmp_path: Path, home: Path, hook: str, told: bool) -> None:
    args = {"args": parsed(blocks(".pre-commit-config.yaml")[0])["repos"][0]["hooks"][0]["args"]} if told else {}
    newsroom = Newsroom(tmp_path / "newsroom", hook, home, files="", **args)
    newsroom.write("--output=a.txt", FALSE)
    newsroom.write("--fail-on=never.txt", FALSE)
    refused = newsroom.tried()
    assert refused.returncode == 1
    assert "--output=a.txt:1:14  CONTRADICTED" in refused.stderr
    assert "--fail-on=never.txt:1:14  CONTRADICTED" in refused.stderr
    assert not (newsroom.folder / "a.txt").exists()
