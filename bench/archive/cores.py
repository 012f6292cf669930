"""How much faster `numcheck archive` is with two processes than with one: `python -m bench.archive.cores`.

Both check the same made-up articles, in turns, from the command's start to its end. What a machine that has nothing
else to do gains is told by the wall clock; processor time tells what two processes cost more, whatever else goes on.
"""

import argparse
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from bench.articles import written
from bench.page import Section, Table, machine, met, rendered

ARTICLES = 8_000
ROUNDS = 3
BAR = 1.8
"""How many times as fast two processes are to be as one, by the wall clock."""
JOBS = (1, 2)
BORDER = 0.25
"""Which share of the articles tells of the border."""


class Took(NamedTuple):
    """What a run took: seconds by the wall clock, and of processor time in all its processes."""

    wall: float
    processor: float


def sections(articles: int = ARTICLES, rounds: int = ROUNDS) -> Sequence[Section]:
    """What one and two processes take."""
    runs = measured(articles, rounds)
    rows = [
        (
            f"{jobs} process{'es' if jobs > 1 else ''}",
            f"{statistics.median(run[jobs].wall for run in runs):.1f}",
            f"{statistics.median(run[jobs].processor for run in runs):.1f}",
            f"{1e3 * statistics.median(run[jobs].processor for run in runs) / articles:.1f}",
        )
        for jobs in JOBS
    ]
    wall = [run[1].wall / run[2].wall for run in runs]
    processor = statistics.median(run[2].processor / run[1].processor for run in runs)
    told = (
        f"`numcheck archive` over {articles:,} made-up articles of which one in four tells of the border, from its "
        "start to "
        f"its end, the median of {rounds} rounds in which both took turns."
    )
    faster = (
        f"By the wall clock two processes were {statistics.median(wall):.2f} times as fast as one ({min(wall):.2f} to "
        f"{max(wall):.2f}; bar: at least {BAR}, {met(statistics.median(wall) >= BAR)}). That says something only "
        "where nothing "
        f"else was at work. Of processor time two took {processor:.3f} times as much as one."
    )
    head = ("", "seconds by the clock", "seconds of processor time", "milliseconds an article")
    return [Section("Processes", [told, Table(head, rows), faster])]


def measured(articles: int, rounds: int) -> Sequence[Mapping[int, Took]]:
    """What the runs of each round took, by the number of processes."""
    with tempfile.TemporaryDirectory() as folder:
        archive = written(Path(folder) / "articles.jsonl", articles, 7, BORDER)
        return [
            {jobs: took(archive, Path(folder) / f"out-{turn}-{jobs}", jobs) for jobs in JOBS} for turn in range(rounds)
        ]


def took(archive: Path, out: Path, jobs: int) -> Took:
    """What one run takes."""
    before, begun = _processor(), time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "numcheck", "archive", str(archive), str(out), "--jobs", str(jobs)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=True,
    )
    return Took(time.perf_counter() - begun, _processor() - before)


def _processor() -> float:
    """Seconds of processor time of all processes that this one has waited for, and those that they have."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def main(arguments: Sequence[str] | None = None) -> None:
    """Prints what they take, and on which machine."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=ARTICLES)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    given = parser.parse_args(arguments)
    print(rendered([Section("The machine", [machine()]), *sections(given.articles, given.rounds)]), end="")


if __name__ == "__main__":
    main()
