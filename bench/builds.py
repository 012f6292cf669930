"""How many times as fast one installation of numcheck is as another, as the compiled build as the plain one.

`python -m bench.builds PLAIN COMPILED` takes a Python of each, measures them in turns, and prints the ratios of their
CPU time. The processes that check stay alive and have warmed up; a cold start is a whole process.
"""

import json
import os
import statistics
import subprocess
import sys
from argparse import ArgumentParser
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

from bench.articles import articles
from bench.run import ARTICLE, PUBLISHED, ROOT, TEXTS

PAIRS = 12
SECONDS = 0.5
"""CPU time of one installation in one pair, at least."""
MADE_UP = 30

# Run with -P, so that the checkout that it is started from is not taken for the installation that is asked.
_WORKER = """
import json, sys, time
import numcheck
kind, seconds, texts = json.loads(sys.stdin.readline())
def work():
    for text, published in texts:
        numcheck.find_figures(text) if kind == "figures" else numcheck.check(text, published=published)
work()
print(numcheck.__file__, flush=True)
for _ in sys.stdin:
    rounds, start = 0, time.process_time()
    while time.process_time() - start < seconds:
        work()
        rounds += 1
    print((time.process_time() - start) / rounds, flush=True)
"""
_START = """
import resource, subprocess, sys
subprocess.run([sys.executable, *sys.argv[1:]], stdout=subprocess.DEVNULL, check=True)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(used.ru_utime + used.ru_stime)
"""
_CHECK = ("-P", "-m", "numcheck", "check", ARTICLE, "--published", PUBLISHED, "--fail-on", "never", "--no-cache")


class Compared(NamedTuple):
    """What was measured in pairs, and how many times as long the plain build takes.

    Attributes:
        what: What was done.
        plain: The median of the plain build's CPU seconds.
        compiled: That of the compiled one's.
        ratios: Of each pair, the first by the second.
    """

    what: str
    plain: float
    compiled: float
    ratios: tuple[float, ...]

    def __str__(self) -> str:
        low, *_, high = sorted(self.ratios)
        return (
            f"{self.what:36} {1e3 * self.plain:9.1f} {1e3 * self.compiled:9.1f}"
            f"   {statistics.median(self.ratios):5.2f}   {low:.2f}-{high:.2f}"
        )


class Worker:
    """A process of one installation that does one thing again and again."""

    def __init__(self, python: Path, kind: str, texts: Sequence[tuple[str, str]], stack: ExitStack) -> None:
        self._process = stack.enter_context(
            subprocess.Popen([python, "-P", "-c", _WORKER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        )
        self.package = Path(self._ask(json.dumps([kind, SECONDS, texts])))

    def seconds(self) -> float:
        """The CPU seconds of one round over the texts, measured now."""
        return float(self._ask("again"))

    def _ask(self, line: str) -> str:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()
        return self._process.stdout.readline().strip()


def tasks() -> Mapping[str, tuple[str, Sequence[tuple[str, str]]]]:
    """What is measured: whether all is checked or figures are found alone, and the texts with their days."""
    every = {path.stem: path.read_text(encoding="utf-8") for path in sorted(TEXTS.glob("*.txt"))}
    border = [(text, PUBLISHED) for name, text in every.items() if name.startswith("border-")]
    news = [(text, PUBLISHED) for name, text in every.items() if not name.startswith("border-")]
    made_up = [(one["text"], one["published"]) for one in articles(MADE_UP, 1)]
    return {
        f"check, {len(news)} articles of news": ("check", news),
        f"check, {len(border)} articles on the border": ("check", border),
        f"check, {MADE_UP} made-up border articles": ("check", made_up),
        f"figures alone, {len(every)} articles": ("figures", [*news, *border]),
    }


def warm(what: str, kind: str, texts: Sequence[tuple[str, str]], pythons: Sequence[Path], pairs: int) -> Compared:
    """Compares what processes do that have warmed up."""
    with ExitStack() as stack:
        plain, compiled = (Worker(python, kind, texts, stack) for python in pythons)
        if plain.package == compiled.package:
            raise SystemExit(f"both run the same installation: {plain.package}")
        return _compared(what, [(plain.seconds(), compiled.seconds()) for _ in range(pairs)])


def cold(pythons: Sequence[Path], pairs: int) -> Compared:
    """Compares the check of one article in a new process; the first pair, which fills the caches, does not count."""
    measured = [tuple(_started(python) for python in pythons) for _ in range(pairs + 1)]
    return _compared("numcheck check, cold", measured[1:])


def _started(python: Path) -> float:
    command: list[str | Path] = [python, "-c", _START, *_CHECK]
    # Where no bytecode is kept, every start would compile the plain build anew.
    kept = {name: told for name, told in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return float(subprocess.run(command, cwd=ROOT, env=kept, capture_output=True, text=True, check=True).stdout)


def _compared(what: str, measured: Sequence[Sequence[float]]) -> Compared:
    plain, compiled = (statistics.median(costs) for costs in zip(*measured, strict=True))
    return Compared(what, plain, compiled, tuple(first / second for first, second in measured))


def compare(plain: Path, compiled: Path, pairs: int = PAIRS) -> None:
    """Prints what each costs in both, and how many times as fast the second is."""
    print(f"CPU ms, median of {pairs} pairs                  plain  compiled   ratio   spread")
    for what, (kind, texts) in tasks().items():
        print(warm(what, kind, texts, (plain, compiled), pairs), flush=True)
    print(cold((plain, compiled), pairs))


def main(arguments: Sequence[str]) -> None:
    """Compares the two that are named."""
    parser = ArgumentParser(prog="bench.builds", description=__doc__)
    parser.add_argument("plain", type=Path, help="a Python in which the plain build is installed")
    parser.add_argument("compiled", type=Path, help="one in which the compiled one is")
    parser.add_argument("--pairs", type=int, default=PAIRS, help=f"how often each is measured (default: {PAIRS})")
    asked = parser.parse_args(arguments)
    compare(asked.plain.absolute(), asked.compiled.absolute(), asked.pairs)


if __name__ == "__main__":
    main(sys.argv[1:])
