"""What a process costs from its start to its end, and its memory: CPU seconds (user + system) and resident memory."""

import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from bench.page import Section, Table, met
from bench.texts import ROOT

RUNS = 7
ARTICLE = ROOT / "seeds" / "two-years.txt"
PUBLISHED = "2024-11-20"
PASS, PANDAS = "python -c pass", "import pandas"
EXTRACTOR, CHECK = "numcheck.find_figures, first call", "numcheck check"
BARS = {EXTRACTOR: 0.5, CHECK: 0.4}
"""Of the CPU time of `import pandas`, at most."""
_LONG = 1_000_000
"""Characters of the longest text whose memory is measured."""
# On Linux the peak is told in kibibytes, on macOS in bytes.
_UNIT = 1024 if sys.platform.startswith("linux") else 1

COMMANDS: Mapping[str, Sequence[str]] = {
    PASS: ("-c", "pass"),
    PANDAS: ("-c", "import pandas"),
    EXTRACTOR: ("-c", "import numcheck; numcheck.find_figures('2.4 million')"),
    "numcheck --version": ("-m", "numcheck", "--version"),
    CHECK: ("-m", "numcheck", "check", str(ARTICLE), "--published", PUBLISHED, "--fail-on", "never"),
}
LONG = (
    "-c",
    "import sys, numcheck; text = sys.argv[1]; "
    f"numcheck.check((open(text).read() * ({_LONG} // 600))[:{_LONG}], '{PUBLISHED}')",
    str(ROOT / "bench" / "texts" / "city-budget.txt"),
)
"""A check of a megabyte of ordinary news."""

# The probe is a process of its own, so that what it waits for is the only child that it counts.
_PROBE = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(used.ru_utime + used.ru_stime, used.ru_maxrss)
"""


class Cost(NamedTuple):
    """What a process took: CPU seconds, and the peak of its resident memory in bytes."""

    seconds: float
    peak: int


def cost(python: Path | str, arguments: Sequence[str]) -> Cost:
    """The cost of one run of a Python with these arguments, in an empty folder, with what is compiled kept as usual."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-c", _PROBE, str(python), *arguments]
        out = subprocess.run(command, cwd=folder, env=kept, capture_output=True, text=True, check=True)
    seconds, peak = out.stdout.split()
    return Cost(float(seconds), int(peak) * _UNIT)


def sections(compiled: Path | None) -> Sequence[Section]:
    """The costs of a start, with their bars."""
    every = {name: (Path(sys.executable), arguments) for name, arguments in COMMANDS.items()}
    if compiled is not None:
        every |= {f"compiled: {name}": (compiled, COMMANDS[name]) for name in (EXTRACTOR, CHECK)}
    for python, arguments in every.values():
        cost(python, arguments)
    runs = [{name: cost(*command) for name, command in every.items()} for _ in range(RUNS)]
    rows = [_row(name, runs) for name in every]
    told = (
        f"A process from its start to its end, the median of {RUNS} runs that took turns, after one that compiled "
        "what is "
        "compiled once: seconds of processor time, the highest memory, and the time as a part of that of `import "
        "pandas` in "
        f"the same run. The article that is checked (`seeds/{ARTICLE.name}`) has "
        f"{len(ARTICLE.read_text(encoding='utf-8').split())} words."
    )
    long = cost(sys.executable, LONG)
    more = f"A check of a text of 1 MB takes {long.seconds:.1f} s and {long.peak / 1e6:.0f} MB, the start included."
    head = ("", "seconds", "lowest to highest", "MB", "of `import pandas`", "bar", "")
    return [Section("Cold start and memory", [told, Table(head, rows), more])]


def _row(name: str, runs: Sequence[Mapping[str, Cost]]) -> Sequence[str]:
    seconds = [run[name].seconds for run in runs]
    share = statistics.median(run[name].seconds / run[PANDAS].seconds for run in runs)
    bar = BARS.get(name.removeprefix("compiled: "))
    return (
        name,
        f"{statistics.median(seconds):.3f}",
        f"{min(seconds):.3f} to {max(seconds):.3f}",
        f"{statistics.median(run[name].peak for run in runs) / 1e6:.0f}",
        f"{share:.2f}",
        "" if bar is None else f"{bar:.2f}",
        "" if bar is None else met(share <= bar),
    )
