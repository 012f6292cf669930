"""How CPU time grows with the text: from 100 kB to 1 MB, for ordinary news and for texts made to be hard."""

import re
import statistics
import time
from collections.abc import Callable, Sequence
from itertools import cycle, islice

import numcheck
from bench.stages import STAGES

SIZES = (100_000, 1_000_000)
"""In characters; all but the typographic quotes and dashes are one byte each."""
ROUNDS = 3
LEAST = 0.1
"""CPU seconds to measure, at least."""
BAR = 12
"""How many times the time of the shorter text the longer one may take; 10 is proportional."""
LOADED = (
    "about nearly one two million more than half at least twenty three hundred or so almost a dozen roughly twice "
    "up to forty thousand fewer than ninety percent around third of some five billion just under seven between and "
)
_END = re.compile(r"[.!?]+(?=[\"”’)]*(?:\s|$))")


def growth(texts: Sequence[str], published: str) -> None:
    """Prints how CPU time grows when the text grows tenfold: of the extractor, the check, and single stages."""
    print(f"growth from 100 kB to 1 MB of text (10 is proportional), median of {ROUNDS} rounds, bar: at most {BAR}")
    news = "\n".join(texts)
    for name, text in hard_texts(news).items():
        _line(f"figures, {name}", numcheck.find_figures, text)
    _line("check, ordinary news", lambda text: numcheck.check(text, published), news)
    for name, (work, pieces) in STAGES.items():
        for piece in pieces:
            _line(f"{name}, {piece!r}", work, piece)


def hard_texts(news: str) -> dict[str, str]:
    """A piece of each kind of text, to be repeated."""
    return {
        "ordinary news": f"{news}\n",
        "digits only": "3141592653589793238462643383279",
        "commas and dots only": ",.",
        "one word repeated": "encounters ",
        "one sentence without an end": " ".join(_END.sub("", news).split()) + " ",
        "hedges and number words only": LOADED,
    }


def repeated(text: str, size: int) -> str:
    """The text again and again, up to a size in characters."""
    return "".join(islice(cycle([text]), size // len(text) + 1))[:size]


def _line(name: str, work: Callable[[str], object], text: str) -> None:
    short, long = (repeated(text, size) for size in SIZES)
    spent = [(_cpu_time(work, short), _cpu_time(work, long)) for _ in range(ROUNDS)]
    ratio = statistics.median(b / a for a, b in spent)
    a, b = (statistics.median(column) for column in zip(*spent, strict=True))
    print(f"  {name:38} {a:8.3f} s {b:8.3f} s   x {ratio:5.1f}  {'met' if ratio <= BAR else 'MISSED'}", flush=True)


def _cpu_time(work: Callable[[str], object], text: str) -> float:
    """CPU seconds of one call: the mean of as many as take long enough to be measured."""
    calls, start = 0, time.process_time()
    while (spent := time.process_time() - start) < LEAST:
        work(text)
        calls += 1
    return spent / calls
