"""A run over an archive: on several processes, on a cluster, killed and gone on with, and always the same findings."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import pytest

from bench.archive import interrupted, memory
from bench.archive.killed import VARIABLE
from bench.articles import written as articles_file
from numcheck.archive import engines
from numcheck.archive.engines import Lost
from numcheck.archive.job import Job, Part
from numcheck.archive.run import begun, finished
from numcheck.checker import Checker
from numcheck.errors.runs import ArchiveError, ProcessLostError
from tests.archive.conftest import ARTICLES, files, rows, written
from tests.cli.conftest import ROOT, numcheck  # noqa: F401

KILLER = """
import os, signal
from numcheck.archive import read
from numcheck.cli import main

if __name__ == "__main__":
    main.run()
else:  # a process of its own, which Python starts by reading this again
    checked = read.checked
    def killed(source, text, *others):
        if text in ("kill", "kill again"):
            os.kill(os.getpid(), signal.SIGKILL)
        if text == "break":
            raise SystemError("broken")
        return checked(source, text, *others)
    read.checked = killed
"""


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT)}


def command(*arguments: object) -> list[str]:
    return [sys.executable, "-m", "numcheck", "archive", *map(str, arguments)]


def ran(command: list[str], folder: Path) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(command, cwd=folder, env=environment(), capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive that no test changes."""
    return written(tmp_path_factory.mktemp("archive") / "articles.jsonl")


@pytest.fixture(scope="module")
def plain(archive: Path) -> Path:
    """What a run over it leaves that nobody disturbs; no test changes it."""
    out = archive.parent / "plain"
    run = begun(archive, out, Checker(), size=3)
    assert sum(done.articles for done in finished(run, engines.local(2))) == len(ARTICLES)
    return out


def test_a_run_leaves_nothing_but_its_tables(plain: Path) -> None:
    assert {path.name for path in plain.iterdir()} == {"run.json", ".lock", "findings", "articles"}
    assert len(files(plain)) == len(ARTICLES) / 3
    told = rows(plain, "articles", without=())
    assert [row["article"] for row in told] == [one["id"] for one in ARTICLES]
    assert all(row["seconds"] > 0 for row in told)


def test_a_run_killed_at_ten_moments_leaves_what_an_undisturbed_one_does(tmp_path: Path) -> None:
    """Before its first file, in the middle of a part, between a part's two files, and when all parts are finished."""
    told = interrupted.Archive(articles_file(tmp_path / "a.jsonl", 60, seed=5), articles=60, part=2, jobs=2)
    assert interrupted.run(told, tmp_path / "plain") == 0
    kills = interrupted.interrupted(told, tmp_path / "out")
    assert [kill.moment.partition(":")[0] for kill in kills] == [
        *("run.json", "findings", "articles", "checked", "findings", "articles", "checked", "findings", "articles"),
        "_begun",
    ]
    assert [kill.finished for kill in kills] == sorted(kill.finished for kill in kills)
    assert interrupted.differences(tmp_path / "out", tmp_path / "plain") == []
    assert len(rows(tmp_path / "out", "articles")) == 60
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"run.json", ".lock", "findings", "articles"}


def test_what_differs_is_told(archive: Path, plain: Path, tmp_path: Path) -> None:
    shutil.copytree(plain, tmp_path / "out")
    assert interrupted.differences(tmp_path / "out", plain) == []
    shutil.copy(plain / "articles" / "part-00000.parquet", tmp_path / "out" / "articles" / "part-00001.parquet")
    (tmp_path / "out" / "findings" / "part-00003.parquet").unlink()
    assert interrupted.differences(tmp_path / "out", plain) == [
        *("the files of the findings", "the articles", "an article that is there twice"),
    ]


def test_the_main_process_killed_alone_takes_the_others_with_it(archive: Path, plain: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    running = command(archive, out, "--part", 3, "--jobs", 1)
    with subprocess.Popen(running, env=environment(), start_new_session=True) as process:
        until = monotonic() + 60
        while not list((out / "articles").glob("*")) and monotonic() < until:
            sleep(0.002)
        process.kill()
    while "Another run" in (found := ran(command(archive, out, "--part", 3), tmp_path)).stderr:
        sleep(0.05)
    assert found.returncode == 0
    assert "articles are finished; it goes on" in found.stderr
    assert files(out) == files(plain)
    assert rows(out, "articles") == rows(plain, "articles")
    # A process that outlives its main one by a moment may still look for this.
    assert {path.name for path in out.iterdir()} - {"_begun"} == {path.name for path in plain.iterdir()}


def test_one_process_finds_what_two_do(archive: Path, plain: Path, tmp_path: Path) -> None:
    run = begun(archive, tmp_path / "out", Checker(), size=3)
    assert sum(done.articles for done in finished(run, engines.local(1))) == len(ARTICLES)
    assert files(tmp_path / "out") == files(plain)
    assert rows(tmp_path / "out", "articles") == rows(plain, "articles")


def test_memory_stays_flat(tmp_path: Path) -> None:
    found = memory.watched(2500, tmp_path, jobs=2, part=25, border=0.05)
    assert found.growth <= memory.BAR, [f"{one / 1e6:.1f}" for one in found.tenths]


def test_what_is_taken_out_half_passes_for_nothing_finished(archive: Path, plain: Path, tmp_path: Path) -> None:
    """Killed while it begins anew, and then started without that: all is checked again."""
    out = tmp_path / "out"
    shutil.copytree(plain, out)
    for nth in (1, 2):
        env = {**environment(), VARIABLE: f"{('articles', 'findings')[nth - 1]}:1"}
        run = [*command(archive, out, "--part", 3, "--overwrite")]
        run[2] = "bench.archive.killed"
        ended = subprocess.run(run, cwd=ROOT, env=env, start_new_session=True, check=False)
        assert ended.returncode == -signal.SIGKILL
    assert (out / "run.json").is_file()
    assert len(begun(archive, out, Checker(), size=3).left) == len(ARTICLES) / 3


def test_ctrl_c_says_how_to_go_on(archive: Path, numcheck: Any, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: F811
    def interrupted(*_: Any) -> Any:
        raise KeyboardInterrupt

    monkeypatch.setattr("numcheck.archive.run.finished", interrupted)
    result = numcheck("archive", archive, "out")
    assert (result.code, "the same command goes on" in result.err) == (130, True)


def test_two_workers_of_a_cluster_find_the_same(archive: Path, plain: Path, tmp_path: Path) -> None:
    distributed = pytest.importorskip("distributed")
    with distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster:
        on_cluster = ("--engine", "dask", "--scheduler", cluster.scheduler_address)
        ended = ran(command(archive, tmp_path / "out", "--part", 3, *on_cluster), tmp_path)
    assert ended.returncode == 0, ended.stderr
    assert files(tmp_path / "out") == files(plain)
    assert rows(tmp_path / "out", "articles") == rows(plain, "articles")


def test_an_article_that_kills_its_process_is_a_row_and_loses_no_other(tmp_path: Path) -> None:
    (tmp_path / "killer.py").write_text(KILLER, encoding="utf-8")
    told: list[dict[str, Any]] = [dict(one) for one in ARTICLES[:8]]
    told[1]["text"], told[2]["text"], told[6]["text"] = "kill", "kill again", "break"
    written(tmp_path / "a.jsonl", told)
    ended = ran([sys.executable, "killer.py", "archive", "a.jsonl", "out", "--part", "5", "--jobs", "2"], tmp_path)
    assert ended.returncode == 4, ended.stderr
    found = rows(tmp_path / "out", "articles")
    assert [row["article"] for row in found] == [one["id"] for one in told]
    assert [str(row["error"])[:4] for row in found if row["error"]] == ["E901", "E901", "E900"]
    assert "3 not checked (1 E900, 2 E901)" in ended.stdout


def test_a_part_is_given_up_where_nothing_says_what_kills(archive: Path, tmp_path: Path) -> None:
    run = begun(archive, tmp_path / "out", Checker(), size=30)
    tried: list[Part] = []

    def engine(job: Job, parts: Sequence[Part]) -> Iterator[Lost]:
        tried.extend(parts)
        yield from (Lost(part, ProcessLostError("It was killed.")) for part in parts)

    with pytest.raises(ProcessLostError, match="It was killed"):
        list(finished(run, engine))
    assert [part.tries for part in tried] == [0, 1, 2, 3]
    run.job.journal(0).write_bytes((5).to_bytes(8, "big"))
    tried.clear()
    with pytest.raises(ProcessLostError):
        list(finished(run, engine))
    assert [(part.suspect, set(part.killed)) for part in tried] == [(None, set()), (5, set()), (None, {5})]


def test_another_run_is_not_mixed_in(archive: Path, plain: Path, tmp_path: Path) -> None:
    for other in ({"size": 4}, {"checker": Checker(as_of="latest")}):
        given: dict[str, Any] = {"checker": Checker(), "size": 3, **other}
        with pytest.raises(ArchiveError, match=r"holds another run: .+ not the same"):
            begun(archive, plain, **given)
    changed, out = written(tmp_path / archive.name, ARTICLES[:5]), tmp_path / "out"
    shutil.copytree(plain, out)
    with pytest.raises(ArchiveError, match="holds another run: archive is not the same"):
        begun(changed, out, Checker(), size=3)
    run = begun(changed, out, Checker(), size=3, overwrite=True)
    assert len(run.left) == len(run.parts) == 2
    assert not (out / "articles").exists()


def test_a_folder_of_something_else_is_left_alone(archive: Path, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "notes.txt").write_text("mine")
    for overwrite in (False, True):
        with pytest.raises(ArchiveError, match="is not empty, and no run"):
            begun(archive, tmp_path / "mine", Checker(), overwrite=overwrite)
    with pytest.raises(ArchiveError, match="lies in the archive"):
        begun(tmp_path / "mine", tmp_path / "mine" / "out", Checker())
    assert [path.name for path in (tmp_path / "mine").iterdir()] == ["notes.txt"]
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "run.json").write_text("{")
    with pytest.raises(ArchiveError, match=r"run\.json cannot be read"):
        begun(archive, tmp_path / "out", Checker())


def test_only_one_run_writes(archive: Path, tmp_path: Path) -> None:
    run = begun(archive, tmp_path / "out", Checker(), size=12)
    first = finished(run, engines.local(1))
    next(first)
    with pytest.raises(ArchiveError, match="Another run writes"):
        next(finished(run, engines.local(1)))
    with pytest.raises(ArchiveError, match="Another run writes"):
        begun(archive, tmp_path / "out", Checker(), size=12, overwrite=True)
    assert len(list(first)) == 1


def test_no_scheduler_no_work(archive: Path, numcheck: Any, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: F811
    assert "needs the address" in numcheck("archive", archive, "out", "--engine", "dask").err
    assert "for --engine dask" in numcheck("archive", archive, "out", "--scheduler", "tcp://x").err
    monkeypatch.setattr(engines, "_PATIENCE", "1s")
    result = numcheck("archive", archive, "out", "--engine", "dask", "--scheduler", "tcp://127.0.0.1:1")
    assert (result.code, "E350: No Dask scheduler answers at tcp://127.0.0.1:1" in result.err) == (2, True)
