"""Many documents: the same bytes whoever checks them, whatever was kept, and an end that is clean."""

import os
import signal
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import pytest

from numcheck.cli import work
from tests.cli.articles import FALSE, TRUE
from tests.cli.conftest import ROOT, Run
from tests.shared import seed

FORMATS = ("text", "json", "sarif", "github", "junit", "csv", "html")
KILLER = """
import os, signal, sys
from numcheck.checker import Checker
from numcheck.cli import main

if __name__ == "__main__":
    main.run()
else:  # a process of its own, which Python starts by reading this again
    check = Checker.check
    def killed(self, article, published=None):
        if "here it is killed" in article.text:
            os.kill(os.getpid(), signal.SIGKILL)
        return check(self, article, published)
    Checker.check = killed
"""


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """A folder of documents, among them one that is no text, one without figures and a page."""
    folder = tmp_path / "drafts"
    folder.mkdir()
    (folder / "seed.txt").write_text(seed("quiet-spring"), encoding="utf-8")
    (folder / "false.md").write_text(f"# {FALSE}\n\n{TRUE}\n", encoding="utf-8")
    (folder / "page.html").write_text(f"<article><p>{FALSE}</p></article>", encoding="utf-8")
    (folder / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0")
    return folder


def test_the_bytes_are_the_same_however_many_check_and_whatever_was_kept(
    numcheck: Run, many: Path, tmp_path: Path
) -> None:
    """Each format, with one process and two, without a cache, with a new one, and with a full one."""
    first = {form: numcheck("check", many, "lost.txt", "--no-cache", "--format", form) for form in FORMATS}
    assert not (tmp_path / work.CACHE).exists()
    assert {result.code for result in first.values()} == {2}
    assert numcheck("check", many, "lost.txt", "--jobs", "2") == first["text"]
    assert (tmp_path / work.CACHE).is_dir()
    for form in FORMATS:
        assert numcheck("check", many, "lost.txt", "--format", form) == first[form], form
    assert numcheck("check", many, "lost.txt", "--jobs", "2", "--format", "html") == first["html"]


def test_with_a_full_cache_nothing_is_checked(numcheck: Run, many: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = numcheck("check", many, "--format", "json")

    def never(*_: object) -> None:
        raise AssertionError("it was checked")

    monkeypatch.setattr(import_module("numcheck.checker").Checker, "check", never)
    assert numcheck("check", many, "--format", "json") == first
    assert numcheck("check", many, "--no-cache").code == 4
    (many / "false.md").write_text(FALSE, encoding="utf-8")
    assert numcheck("check", many, "--format", "json").err.count("it was checked") == 1


def test_one_document_alone_leaves_no_folder_behind(numcheck: Run, many: Path, tmp_path: Path) -> None:
    numcheck("check", many / "false.md")
    numcheck("check", many / "false.md", "lost.txt", "--published", "2022-11-14", "--no-cache")
    assert not list(tmp_path.rglob(work.CACHE))


def test_the_cache_is_beside_the_settings(numcheck: Run, many: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (many.parent / ".git").mkdir()
    (many.parent / "numcheck.toml").write_text("", encoding="utf-8")
    monkeypatch.chdir(many)
    numcheck("check", ".")
    assert (many.parent / work.CACHE).is_dir()
    assert not (many / work.CACHE).exists()


def test_a_document_that_crashes_is_told_alike(numcheck: Run, many: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (many / "b.txt").write_text("here it breaks", encoding="utf-8")
    checker: Any = import_module("numcheck.checker")
    original = checker.propose

    def broken(document: Any, *others: Any) -> Any:
        if "here it breaks" in document.text:
            raise KeyError("component")
        return original(document, *others)

    monkeypatch.setattr(checker, "propose", broken)
    first = numcheck("check", many, "--debug", "--no-cache")
    assert first.code == 4
    assert "KeyError: 'component'" in first.err
    for _ in range(2):
        assert numcheck("check", many, "--debug") == first


def test_a_process_that_is_killed_is_an_entry_and_no_hang(many: Path, tmp_path: Path) -> None:
    (tmp_path / "killer.py").write_text(KILLER, encoding="utf-8")
    (many / "b.txt").write_text("here it is killed", encoding="utf-8")
    command = [sys.executable, "killer.py", "check", "drafts", "--jobs", "2", "--format", "json"]
    ended = subprocess.run(
        command, cwd=tmp_path, capture_output=True, text=True, check=False, env={**os.environ, "PYTHONPATH": str(ROOT)}
    )
    assert ended.returncode == 4
    assert "E901" in ended.stderr
    assert ended.stdout.count('"source"') == 5
    assert "ended by SIGKILL" in ended.stdout


def test_ctrl_c_ends_all_processes_and_says_nothing(many: Path, tmp_path: Path) -> None:
    for number in range(300):
        (many / f"{number}.txt").write_text(f"{seed('record-year')}\n\nThere were {number} of them.", encoding="utf-8")
    command = [sys.executable, "-m", "numcheck", "check", "drafts", "--jobs", "2", "--no-cache"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        command,
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        env=environment,
        # What a shell starts in the background has Ctrl-C ignored, and so has all that it starts.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    ) as process:
        assert process.stdout is not None
        process.stdout.read(1000)
        os.killpg(process.pid, signal.SIGINT)
        _, told = process.communicate(timeout=60)
    assert process.returncode == 130, told
    assert told.strip() == b""
    until = monotonic() + 10
    while monotonic() < until and _alive(process.pid):
        sleep(0.05)
    assert not _alive(process.pid)


def _alive(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.mark.parametrize(("many_files", "given", "wanted"), [(49, None, 1), (50, None, 6), (50, 2, 2), (3, 8, 3)])
def test_how_many_processes_there_are(
    monkeypatch: pytest.MonkeyPatch, many_files: int, given: int | None, wanted: int
) -> None:
    from numcheck import pool
    from numcheck.cli.inputs import How
    from numcheck.documents.files import Named

    asked = []

    def spread(make: Any, tasks: list[Any], jobs: int, lost: Any) -> Any:
        asked.append(jobs)
        yield from map(str, tasks)

    monkeypatch.setattr(pool, "cores", lambda: 6)
    monkeypatch.setattr(pool, "spread", spread)
    monkeypatch.setattr(work, "_worker", lambda *_: str)
    checker: Any = None
    found = list(work.reports(checker, [Named(f"{n}.txt") for n in range(many_files)], How(), given, None))
    assert (len(found), asked or [1]) == (many_files, [wanted])


def test_no_jobs_are_refused(numcheck: Run, many: Path) -> None:
    assert numcheck("check", many, "--jobs", "0").code == 2
