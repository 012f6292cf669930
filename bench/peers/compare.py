"""Articles a second of numcheck and of its peers, and how many times as fast numcheck is.

Every contender is a process that stays alive and has warmed up (`worker`). Each round times them one after the other,
so that a machine that slows down slows all of them; a ratio is the median of the rounds' ratios.
"""

import json
import statistics
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import NamedTuple

from bench.page import Quoted, Section, Table, met
from bench.peers import worker
from bench.peers.environment import ROOT, EnvironmentMissingError, python_of
from bench.texts import BORDER, DENSE, NEWS, Kind
from numcheck.documents.sentences import split

ROUNDS = 7
SECONDS = 0.5
"""CPU time of one contender in one round, at least."""
PEERS = {
    "quantulum3": "quantulum3, by sentence",
    "recognizers": "Recognizers-Text",
    "text2num": "text2num, by sentence",
}
LABELS = {
    "figures": "numcheck, figures alone",
    "check": "numcheck, whole check",
    **PEERS,
    "expression": "one regular expression",
    "compiled figures": "compiled: figures alone",
    "compiled check": "compiled: whole check",
}
BARS = {
    ("figures", "quantulum3", NEWS): 75,
    ("check", "quantulum3", NEWS): 40,
    ("check", "quantulum3", BORDER): 10,
    ("check", "quantulum3", DENSE): 3,
    ("figures", "recognizers", NEWS): 10,
}
"""How many times as fast the first is to be as the second, on texts of that kind."""
OURS = ("figures", "check")
_HEAD = ("", "texts", "times as fast", "lowest to highest", "bar", "")

Round = Mapping[tuple[str, str], float]
"""Articles a second, by contender and kind of text."""


class WorkerLostError(Exception):
    """A contender's process ended before it answered; what it said is on standard error."""


class Worker:
    """A contender's process, warmed up.

    Attributes:
        version: The version of its package.
        found: What it finds in all texts of a kind, and how many of each.
    """

    def __init__(self, name: str, python: Path, task: Mapping[str, object], stack: ExitStack) -> None:
        # Nothing is imported from here but by who is installed so: the compiled numcheck is another one.
        command = [str(python), "-P", "-W", "ignore", worker.__file__, name]
        self._process = stack.enter_context(
            subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        )
        told = json.loads(self._ask(json.dumps(task)))
        self.version = str(told["version"])
        self.found: dict[str, dict[str, int]] = told["found"]

    def rate(self, kind: str) -> float:
        """Articles of a kind a second of CPU time, measured now."""
        return float(self._ask(kind))

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


class Compared(NamedTuple):
    """What was measured.

    Attributes:
        rounds: The rates of each round.
        versions: The contenders that ran, with their versions.
        found: What each found in the texts of each kind.
        missing: The peers that are left out, with the reason.
    """

    rounds: Sequence[Round]
    versions: Mapping[str, str]
    found: Mapping[str, Mapping[str, Mapping[str, int]]]
    missing: Mapping[str, str]

    def rate(self, name: str, kind: str) -> float:
        """The median of a contender's rates on texts of a kind, in articles a second of CPU time."""
        return statistics.median(one[name, kind] for one in self.rounds)

    def ratios(self, ours: str, peer: str, kind: str) -> list[float]:
        """How many times as fast the first is as the second, round by round; nothing where one did not run."""
        return [one[ours, kind] / one[peer, kind] for one in self.rounds if {(ours, kind), (peer, kind)} <= one.keys()]


def compare(kinds: Sequence[Kind], compiled: Path | None) -> Compared:
    """Measures everybody on the texts of each kind; a peer that cannot be installed or run is named and left out."""
    task = {
        "kinds": {
            kind.name: [{**article, "sentences": sentences(article["text"])} for article in kind.articles]
            for kind in kinds
        },
        "seconds": SECONDS,
    }
    missing: dict[str, str] = {}
    with ExitStack() as stack:
        workers: dict[str, Worker] = {}
        for label, name, python in _entrants(compiled):
            try:
                workers[label] = Worker(name, python_of(name) if python is None else python, task, stack)
            except (EnvironmentMissingError, WorkerLostError) as error:
                missing[label] = str(error)
        rounds = [
            {(name, kind.name): one.rate(kind.name) for kind in kinds for name, one in workers.items()}
            for _ in range(ROUNDS)
        ]
    return Compared(
        rounds,
        {name: one.version for name, one in workers.items()},
        {name: one.found for name, one in workers.items()},
        missing,
    )


def _entrants(compiled: Path | None) -> Iterator[tuple[str, str, Path | None]]:
    """Who is measured: what stands for it, the worker's name for it, and its Python, where that is not made for it."""
    for name in (*OURS, "expression"):
        yield name, name, Path(sys.executable)
    for name in PEERS:
        yield name, name, None
    for name in OURS if compiled is not None else ():
        yield f"compiled {name}", name, compiled


def sections(kinds: Sequence[Kind], found: Compared) -> Iterator[Section]:
    """The rates, the ratios with their bars, and of a compiled build what it gains."""
    names = [kind.name for kind in kinds]
    plain = [name for name in found.versions if not name.startswith("compiled")]
    about = "; ".join(
        f"{kind.name}: {len(kind.articles)} texts of {kind.words[0]} to {kind.words[1]} words ({kind.told})"
        for kind in kinds
    )
    yield Section(
        "Articles a second",
        [
            "Of one process that has warmed up, in a second of processor time; the median of "
            f"{len(found.rounds)} rounds in which all took turns. The texts, {about}.",
            Quoted("rates", Table(("", *names), [_rates(found, name, names) for name in plain])),
            "They do not do the same: what each finds in the news is "
            + "; ".join(f"{LABELS[name]}: {_found(found.found[name][NEWS])}" for name in plain)
            + "."
            + "".join(f" {LABELS[name]} is left out: {why}." for name, why in found.missing.items()),
        ],
    )
    told = "How many times as fast as others numcheck is on the same texts, the median of the rounds' ratios:"
    pairs = [(ours, peer) for ours in OURS for peer in (*PEERS, "expression") if peer in found.versions]
    bars = [_ratio(found, *asked) for asked in BARS if asked[1] in found.versions]
    wanted = "What the project wants of it, with the lowest and the highest ratio of a round:"
    yield Section(
        "Beside others",
        [
            told,
            Table(("", *names), [_times_as_fast(found, *pair, names) for pair in pairs]),
            wanted,
            Table(_HEAD, bars),
        ],
    )
    if compiled := [f"compiled {name}" for name in OURS if f"compiled {name}" in found.versions]:
        bars = [_ratio(found, f"compiled {ours}", peer, kind) for ours, peer, kind in BARS if peer in found.versions]
        pairs = [(name, name.removeprefix("compiled ")) for name in compiled]
        yield Section(
            "The compiled build",
            [
                "The same texts in the same rounds, by the wheel that is compiled: articles a second,",
                Table(("", *names), [_rates(found, name, names) for name in compiled]),
                "how many times as fast it is as the one that is not,",
                Table(("", *names), [_times_as_fast(found, *pair, names) for pair in pairs]),
                "and what the project wants:",
                Table(_HEAD, bars),
            ],
        )


def _rates(found: Compared, name: str, kinds: Sequence[str]) -> list[str]:
    return [f"{LABELS[name]} ({found.versions[name]})", *(f"{found.rate(name, kind):,.1f}" for kind in kinds)]


def _times_as_fast(found: Compared, ours: str, other: str, kinds: Sequence[str]) -> list[str]:
    medians = (_times(statistics.median(found.ratios(ours, other, kind))) for kind in kinds)
    return [f"{LABELS[ours]} / {LABELS[other]}", *medians]


def _ratio(found: Compared, ours: str, peer: str, kind: str) -> list[str]:
    measured = found.ratios(ours, peer, kind)
    median, bar = statistics.median(measured), BARS[ours.removeprefix("compiled "), peer, kind]
    return [
        f"{LABELS[ours]} / {LABELS[peer]}",
        kind,
        _times(median),
        f"{_times(min(measured))} to {_times(max(measured))}",
        str(bar),
        met(median >= bar),
    ]


def _times(ratio: float) -> str:
    return f"{ratio:.1f}" if ratio >= 10 else f"{ratio:.2f}" if ratio >= 0.1 else f"{ratio:.3f}"


def _found(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{count:,} {words}" for words, count in counts.items())


def sentences(text: str) -> list[str]:
    """The sentences of a text, as numcheck splits it."""
    return [text[sentence.span.start : sentence.span.end] for sentence in split(text)]
