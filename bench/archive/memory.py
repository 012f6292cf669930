"""The memory of `numcheck archive`, from its first tenth to its last: `python -m bench.archive.memory 100000`.

The command is run as a user runs it, and watched from outside: of it and its processes the resident memory is added up
again and again, and of each tenth of the parts the highest sum is kept. Linux and macOS.
"""

import subprocess
import sys
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from time import sleep
from typing import NamedTuple

import psutil

from bench.archive.options import options
from bench.articles import written

BAR = 1.05
"""How many times the memory of the first tenth the last one may take."""
TENTHS = 10
_PAUSE = 0.02
"""Seconds between two looks."""


class Watched(NamedTuple):
    """The highest sum of resident memory in each tenth of a run, in bytes, and how often it was looked at."""

    tenths: tuple[int, ...]
    looks: int

    @property
    def growth(self) -> float:
        """How many times the memory of the first tenth the last one took."""
        return self.tenths[-1] / self.tenths[0]


def watched(articles: int, folder: Path, *, jobs: int, part: int, border: float, seed: int = 7) -> Watched:
    """The memory of one run over made-up articles, in an empty folder.

    Raises:
        RuntimeError: The run failed.
    """
    archive, out = written(folder / "articles.jsonl", articles, seed, border), folder / "out"
    options = ("--jobs", str(jobs), "--part", str(part))
    command = [sys.executable, "-m", "numcheck", "archive", str(archive), str(out), *options]
    parts = -(-articles // part)
    tenths, looks = [0] * TENTHS, 0
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
        while process.poll() is None:
            tenth = min(TENTHS * _finished(out) // parts, TENTHS - 1)
            tenths[tenth] = max(tenths[tenth], _resident(process.pid))
            looks += 1
            sleep(_PAUSE)
    if process.returncode:
        raise RuntimeError(f"numcheck archive ended with {process.returncode}")
    return Watched(tuple(tenths), looks)


def _finished(out: Path) -> int:
    with suppress(FileNotFoundError):
        return sum(1 for _ in (out / "articles").iterdir())
    return 0


def _resident(pid: int) -> int:
    """The resident memory of a process and all that it started, in bytes."""
    found = 0
    with suppress(psutil.NoSuchProcess):
        process = psutil.Process(pid)
        for one in (process, *process.children(recursive=True)):
            with suppress(psutil.NoSuchProcess):
                found += one.memory_info().rss
    return found


def main(arguments: Sequence[str] | None = None) -> None:
    """Prints the memory of each tenth, and whether the last one is within the bar."""
    given = options(__doc__).parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        found = watched(given.articles, Path(folder), jobs=given.jobs, part=given.part, border=given.border)
    tenths = ", ".join(f"{one / 1e6:.1f}" for one in found.tenths)
    print(f"{given.articles:,} articles, MB by tenths: {tenths}; {found.looks:,} looks")
    print(
        f"last tenth / first tenth: {found.growth:.3f}, bar: at most {BAR} {'met' if found.growth <= BAR else 'MISSED'}"
    )


if __name__ == "__main__":
    main()
