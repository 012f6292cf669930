"""A run over an archive, killed at ten moments and begun again each time: `python -m bench.archive.interrupted 20000`.

The moments are spread over the run by how far it has come, not by the clock: each is something that a process is about
to do (`killed`), and all processes are killed at once (SIGKILL). What is left at the end is compared with what a run
leaves that nobody disturbed. Linux and macOS.
"""

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from bench.archive.killed import VARIABLE
from bench.archive.options import options
from bench.articles import written
from numcheck.archive.parts import arrow

KILLS = 10
_KINDS = ("checked", "findings", "articles")
_FIRST, _LAST = "run.json", "_begun"


class Kill(NamedTuple):
    """A kill: the moment, and how many parts were finished by then."""

    moment: str
    finished: int


class Archive(NamedTuple):
    """An archive and how it is worked on."""

    file: Path
    articles: int
    part: int
    jobs: int

    @property
    def parts(self) -> int:
        """How many parts it has."""
        return -(-self.articles // self.part)


def interrupted(archive: Archive, out: Path, kills: int = KILLS) -> list[Kill]:
    """Runs it until it has been killed so often, and then to its end; tells of each kill.

    The first is before the run has left anything, the last when all parts are finished, the others between them.

    Raises:
        RuntimeError: A run was not killed where it should have been, or the last one failed.
    """
    found: list[Kill] = []
    for number in range(kills):
        moment = _moment(archive, len(finished(out)), number, kills)
        code = run(archive, out, "bench.archive.killed", {VARIABLE: moment})
        if code != -signal.SIGKILL:
            raise RuntimeError(f"the run that was to be killed at {moment} ended with {code}")
        found.append(Kill(moment, len(finished(out))))
    if code := run(archive, out):
        raise RuntimeError(f"the last run ended with {code}")
    return found


def run(archive: Archive, out: Path, program: str = "numcheck", environment: dict[str, str] | None = None) -> int:
    """Runs the archive in a group of processes of its own; returns how it ended."""
    options = ("--jobs", str(archive.jobs), "--part", str(archive.part))
    return subprocess.run(
        [sys.executable, "-m", program, "archive", str(archive.file), str(out), *options],
        env=os.environ | (environment or {}),
        cwd=Path(__file__).resolve().parents[2],
        start_new_session=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=False,
    ).returncode


def _moment(archive: Archive, done: int, number: int, kills: int) -> str:
    """The next moment: so far on that as many parts are left behind each kill.

    Whoever comes to it first is the one of several processes that kills them: so it is reached as long as more parts
    are left than all can have done without.
    """
    if number in (0, kills - 1):
        return f"{_LAST if number else _FIRST}:1"
    kind = _KINDS[number % len(_KINDS)]
    parts = max(1, (archive.parts - done) // (archive.jobs * (kills - number)))
    return f"{kind}:{parts * archive.part + archive.part // 2 + 1 if kind == 'checked' else parts + 1}"


def finished(out: Path) -> list[Path]:
    """The files of the articles of the parts that are finished."""
    return sorted((out / "articles").glob("*.parquet"))


def differences(out: Path, plain: Path) -> list[str]:
    """In what the findings of two runs differ: nothing, where all is well. How long an article took may differ."""
    findings = {
        place: {file.name: file.read_bytes() for file in (place / "findings").iterdir()} for place in (out, plain)
    }
    found = [] if findings[out] == findings[plain] else ["the files of the findings"]
    told, expected = _articles(out), _articles(plain)
    if told != expected:
        found.append("the articles")
    if len({row["article"] for row in told}) != len(told):
        found.append("an article that is there twice")
    return found


def _articles(out: Path) -> list[dict[str, Any]]:
    rows = [row for file in finished(out) for row in arrow("pyarrow.parquet").read_table(file).to_pylist()]
    return [{name: value for name, value in row.items() if name != "seconds"} for row in rows]


def main(arguments: Sequence[str] | None = None) -> None:
    """Prints the moments, and in what the findings differ."""
    given = options(__doc__).parse_args(arguments)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = written(folder / "articles.jsonl", given.articles, 7, given.border)
        archive = Archive(file, given.articles, given.part, given.jobs)
        if code := run(archive, folder / "plain"):
            raise SystemExit(f"the run that nobody disturbs ended with {code}")
        for kill in interrupted(archive, folder / "out"):
            print(f"killed at {kill.moment}, {kill.finished} of {archive.parts} parts finished")
        found = differences(folder / "out", folder / "plain")
        rows = len(_articles(folder / "out"))
    print(f"{rows:,} articles of {given.articles:,}; different: {', '.join(found) or 'nothing'}")


if __name__ == "__main__":
    main()
