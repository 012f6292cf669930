"""What numcheck costs, measured on this machine: `make bench`.

Costs of a process are CPU seconds (user + system) and the peak of resident memory of a child process, the median of
several runs, beside `python -c pass` and `import pandas` in the same runs, so that a slow or busy machine shows.
Rates are the CPU time of one process that has warmed up. Linux and macOS only (resource).
"""

import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numcheck

ROOT = Path(__file__).resolve().parents[1]
ARTICLE = "seeds/two-years.txt"
PUBLISHED = "2024-11-20"
RUNS = 7
SECONDS = 2.0
# On Linux the peak is told in kibibytes, on macOS in bytes.
PEAK_UNIT = 1024 if sys.platform.startswith("linux") else 1


def process_cost(arguments: list[str]) -> tuple[float, float]:
    """CPU seconds and peak memory in megabytes of one run of Python with these arguments."""
    out = subprocess.run(
        [sys.executable, "-c", PROBE, *arguments], cwd=ROOT, capture_output=True, text=True, check=True
    )
    seconds, peak = out.stdout.split()
    return float(seconds), int(peak) * PEAK_UNIT / 1e6


# The probe is a process of its own, so that what it waits for is the only child that it counts.
PROBE = """
import resource, subprocess, sys
subprocess.run([sys.executable, *sys.argv[1:]], stdout=subprocess.DEVNULL, check=True)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(used.ru_utime + used.ru_stime, used.ru_maxrss)
"""

COLD = {
    "python -c pass": ["-c", "pass"],
    "import pandas": ["-c", "import pandas"],
    "numcheck --version": ["-m", "numcheck", "--version"],
    "numcheck check": ["-m", "numcheck", "check", ARTICLE, "--published", PUBLISHED, "--fail-on", "never"],
}


def cold() -> None:
    """Prints the cost of a process from start to end."""
    runs: dict[str, list[tuple[float, float]]] = {name: [] for name in COLD}
    for _ in range(RUNS):
        for name, arguments in COLD.items():
            runs[name].append(process_cost(arguments))
    cpu = {name: statistics.median(run[0] for run in costs) for name, costs in runs.items()}
    print(f"cold, median of {RUNS} runs{'':10} CPU s    spread           MB   x pass  x pandas")
    for name, costs in runs.items():
        peak = statistics.median(run[1] for run in costs)
        spread = f"{min(run[0] for run in costs):.3f}-{max(run[0] for run in costs):.3f}"
        ratios = f"{cpu[name] / cpu['python -c pass']:7.1f} {cpu[name] / cpu['import pandas']:9.2f}"
        print(f"  {name:28} {cpu[name]:6.3f}    {spread:14} {peak:6.0f}  {ratios}")


def rate(work: Callable[[], object]) -> float:
    """How many times a second of CPU time the work is done, after one round to warm up."""
    work()
    rounds, start = 0, time.process_time()
    while time.process_time() - start < SECONDS:
        work()
        rounds += 1
    return rounds / (time.process_time() - start)


def warm(text: str) -> None:
    """Prints articles a second for the extractor and for the whole check."""
    print(f"warm, one article of {len(text.split())} words, one process")
    print(f"  figures {rate(lambda: numcheck.figures(text)):10.0f} articles a second")
    print(f"  check   {rate(lambda: numcheck.check(text, published=PUBLISHED)):10.0f} articles a second")


def growth(text: str) -> None:
    """Prints how CPU time grows when the text grows tenfold."""
    print("growth from 100 kB to 1 MB of text (10 is proportional)")
    works: dict[str, Callable[[str], object]] = {"figures": numcheck.figures, "check": numcheck.check}
    for name, work in works.items():
        spent = [cpu_time(work, longer(text, size)) for size in (100_000, 1_000_000)]
        print(f"  {name:7} {spent[0]:7.2f} s {spent[1]:7.2f} s   x {spent[1] / spent[0]:.1f}")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * PEAK_UNIT / 1e6
    print(f"  peak memory of this process after that: {peak:.0f} MB")


def longer(text: str, size: int) -> str:
    """The text again and again, as paragraphs, up to a size in characters."""
    return (f"{text}\n" * (size // len(text) + 1))[:size]


def cpu_time(work: Callable[[str], object], text: str) -> float:
    """CPU seconds of one call."""
    start = time.process_time()
    work(text)
    return time.process_time() - start


def main() -> None:
    """Prints everything."""
    text = (ROOT / ARTICLE).read_text(encoding="utf-8")
    print(f"Python {sys.version.split()[0]} on {os.uname().sysname} {os.uname().machine}, {os.cpu_count()} cores")
    cold()
    warm(text)
    growth(text)


if __name__ == "__main__":
    main()
