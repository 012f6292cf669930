"""What numcheck costs, measured on this machine: `make bench`.

Costs of a process are CPU seconds (user + system) and the peak of resident memory of a child process, the median of
several runs, beside `python -c pass` and `import pandas` in the same runs, so that a slow or busy machine shows.
Rates are the CPU time of one process that has warmed up, over the articles of `bench/texts`. The speed of two peers is
measured in the same run (`bench.peers`), in environments of their own in `.bench`, which the first run installs.
`python -m bench.run warm growth` runs those parts alone. Linux and macOS only (resource).
"""

import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import numcheck
from bench.growth import growth
from bench.peers.compare import compare
from numcheck.datasets.numbers import NumberIndex

ROOT = Path(__file__).resolve().parents[1]
ARTICLE = "seeds/two-years.txt"
TEXTS = ROOT / "bench" / "texts"
PUBLISHED = "2024-11-24"
EXTRACTOR = "numcheck.find_figures, first call"
EXTRACTOR_BAR = 0.5
"""Of the CPU time of `import pandas`, at most, for importing the extractor and a first figure."""
RUNS = 7
SECONDS = 2.0
ASKED = (203_597, 2_378_944, 64_006, 8_346, 12_027, 34_631, 1_692_544, 227_548)
"""Numbers asked of the index; the last is of nothing."""
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
    EXTRACTOR: ["-c", "import numcheck; numcheck.find_figures('2.4 million')"],
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
    share = statistics.median(
        ours[0] / pandas[0] for ours, pandas in zip(runs[EXTRACTOR], runs["import pandas"], strict=True)
    )
    met = "met" if share <= EXTRACTOR_BAR else "MISSED"
    print(f"  extractor / import pandas, median of the runs' ratios {share:.2f}, bar: at most {EXTRACTOR_BAR} {met}")


def rate(work: Callable[[], object]) -> float:
    """How many times a second of CPU time the work is done, after one round to warm up."""
    work()
    rounds, start = 0, time.process_time()
    while time.process_time() - start < SECONDS:
        work()
        rounds += 1
    return rounds / (time.process_time() - start)


def warm(texts: Sequence[str]) -> None:
    """Prints articles a second for the extractor and for the whole check."""
    words = [len(text.split()) for text in texts]
    print(f"warm, {len(texts)} articles of {min(words)}-{max(words)} words, one process")
    figures = rate(lambda: [numcheck.find_figures(text) for text in texts]) * len(texts)
    checks = rate(lambda: [numcheck.check(text, published=PUBLISHED) for text in texts]) * len(texts)
    print(f"  figures {figures:10.0f} articles a second")
    print(f"  check   {checks:10.0f} articles a second")


def numbers() -> None:
    """Prints what it costs to ask of what a number is the value: the first time, and then."""
    index = NumberIndex()
    start = time.process_time()
    index.exactly(ASKED[0])
    cold = time.process_time() - start
    asked = rate(lambda: [index.exactly(number) for number in ASKED]) * len(ASKED)
    print(f"number index, {len(index):,} numbers, {index.path.stat().st_size / 1e6:.2f} MB")
    print(f"  cold {1e3 * cold:8.2f} ms, warm {1e6 / asked:.1f} microseconds a number")


def memory() -> None:
    """Prints the peak of this process, which grows with the longest text."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * PEAK_UNIT / 1e6
    print(f"  peak memory of this process after that: {peak:.0f} MB")


def main(parts: Sequence[str]) -> None:
    """Prints everything, or the parts named: cold, warm, numbers, peers, growth."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(TEXTS.glob("*.txt"))]
    print(f"Python {sys.version.split()[0]} on {os.uname().sysname} {os.uname().machine}, {os.cpu_count()} cores")
    every: dict[str, Callable[[], None]] = {
        "cold": cold,
        "warm": lambda: warm(texts),
        "numbers": numbers,
        "peers": lambda: compare(texts, PUBLISHED),
        "growth": lambda: growth(texts, PUBLISHED),
    }
    for part in parts or every:
        every[part]()
    memory()


if __name__ == "__main__":
    main(sys.argv[1:])
