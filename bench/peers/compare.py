"""Articles a second of numcheck and of two peers, and how many times as fast numcheck is.

Every contender is a process that stays alive and has warmed up (`worker`). Each round times them one after the other,
so that a machine that slows down slows all of them; a ratio is the median of the rounds' ratios.
"""

import json
import statistics
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import NamedTuple

from bench.peers.environment import ROOT, EnvironmentMissingError, python_of
from bench.peers.worker import CONTENDERS
from numcheck.documents.sentences import split

ROUNDS = 9
SECONDS = 0.7
"""CPU time of one contender in one round, at least."""
LABELS = {
    "figures": "numcheck.find_figures",
    "quantulum3": "quantulum3",
    "recognizers": "Recognizers-Text",
    "check": "numcheck.check",
}
PEERS = ("quantulum3", "recognizers")
BARS = {("figures", "quantulum3"): 37, ("figures", "recognizers"): 10, ("check", "quantulum3"): 18}
"""How many times as fast the first is to be as the second."""


class WorkerLostError(Exception):
    """A contender's process ended before it answered; what it said is on standard error."""


class Worker:
    """A contender's process, warmed up.

    Attributes:
        version: The version of its package.
        found: What it finds in all texts, and how many of each.
    """

    def __init__(self, name: str, python: Path, task: Mapping[str, object], stack: ExitStack) -> None:
        command = [str(python), "-W", "ignore", "-m", "bench.peers.worker", name]
        self._process = stack.enter_context(
            subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        )
        told = json.loads(self._ask(json.dumps(task)))
        self.version = str(told["version"])
        self.found: dict[str, int] = told["found"]

    def rate(self) -> float:
        """Articles a second of CPU time, measured now."""
        return float(self._ask("again"))

    def _ask(self, line: str) -> str:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        try:
            self._process.stdin.write(f"{line}\n")
            self._process.stdin.flush()
        except BrokenPipeError:
            # What could not be written would be written again when the stack closes the process.
            with suppress(BrokenPipeError):
                self._process.stdin.close()
        if answer := self._process.stdout.readline():
            return answer
        raise WorkerLostError(f"its process ended with {self._process.wait()}")


class Spread(NamedTuple):
    """The median of some measurements, with the lowest and the highest."""

    median: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.median:10.1f}    {f'{self.low:.1f}-{self.high:.1f}':16}"


def spread(measured: Sequence[float]) -> Spread:
    """The spread of measurements, of which there is at least one."""
    return Spread(statistics.median(measured), min(measured), max(measured))


def compare(texts: Sequence[str], published: str) -> None:
    """Prints rates, results and ratios; a peer that cannot be installed or run is named and left out."""
    articles = [{"text": text, "sentences": sentences(text)} for text in texts]
    with ExitStack() as stack:
        workers = started({"articles": articles, "published": published, "seconds": SECONDS}, stack)
        rounds = [{name: worker.rate() for name, worker in workers.items()} for _ in range(ROUNDS)]
    print(f"speed beside peers, {len(texts)} articles, a process each on one core, median of {ROUNDS} rounds")
    print(f"  {'':26} articles a second, spread      found in all")
    for name, worker in workers.items():
        label = f"{LABELS[name]} {worker.version}"
        found = ", ".join(f"{count} {words}" for words, count in worker.found.items())
        print(f"  {label:26} {spread([one[name] for one in rounds])}  {found}")
    print("  times as fast, median of the rounds' ratios, spread                 bar")
    for (ours, peer), bar in BARS.items():
        name = f"{ours} / {LABELS[peer]}"
        if ours in workers and peer in workers:
            ratio = spread([one[ours] / one[peer] for one in rounds])
            print(f"  {name:26} {ratio}  {bar:5} {verdict(ratio.median >= bar)}")
        else:
            print(f"  {name:26} {'not measured':>14} {'':16} {bar:5}")


def sentences(text: str) -> list[str]:
    """The sentences of a text, as numcheck splits it."""
    return [text[sentence.span.start : sentence.span.end] for sentence in split(text)]


def started(task: Mapping[str, object], stack: ExitStack) -> dict[str, Worker]:
    """A warm process for each contender that can be had; says which cannot."""
    workers: dict[str, Worker] = {}
    for name in CONTENDERS:
        try:
            python = python_of(name) if name in PEERS else Path(sys.executable)
            workers[name] = Worker(name, python, task, stack)
        except (EnvironmentMissingError, WorkerLostError) as error:
            print(f"{LABELS[name]} is left out: {error}")
    return workers


def verdict(met: bool) -> str:
    """How a bar went."""
    return "met" if met else "MISSED"
