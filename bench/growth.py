"""How CPU time grows: with the length of a text, from 100 kB to 1 MB, and with the number of articles."""

import re
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import cycle, islice
from typing import NamedTuple

import numcheck
from bench.articles import articles
from bench.page import Section, Table, met
from bench.stages import STAGES
from bench.texts import PUBLISHED, news
from numcheck.checker import Checker

SIZES = (100_000, 1_000_000)
"""In characters; all but the typographic quotes and dashes are one byte each."""
MANY = (200, 2_000)
"""Numbers of articles."""
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


class Grown(NamedTuple):
    """CPU seconds for the less and for the more, and how many times as much that is."""

    less: float
    more: float
    ratio: float


def sections() -> Iterator[Section]:
    """How time grows with the text, of the extractor, the check and single stages, and with the number of articles."""
    texts = news()
    figures = [(f"figures, {name}", _growth(numcheck.find_figures, text)) for name, text in hard_texts(texts).items()]
    check = [("check, ordinary news", _growth(lambda text: numcheck.check(text, PUBLISHED), texts))]
    stages = [
        (f"{name}, `{piece!r}`", _growth(work, piece)) for name, (work, pieces) in STAGES.items() for piece in pieces
    ]
    told = (
        f"Processor time for a text of 100 kB and for one of 1 MB, median of {ROUNDS} rounds. Ten times is "
        "proportional, "
        f"and at most {BAR} times the bar. The texts are made to be hard: one piece again and again."
    )
    head = ("", "100 kB, seconds", "1 MB, seconds", "times", "")
    yield Section("Growth with the text", [told, Table(head, [_row(*one) for one in (*check, *figures, *stages)])])
    grown = number()
    told = (
        f"Made-up articles of which one in four tells of the border, one after another in one process: {MANY[0]:,}, "
        "and then "
        f"as many more as make {MANY[1]:,}, those counted. What is fetched for one serves the next, so that it may "
        "be less than ten times."
    )
    head = ("", f"{MANY[0]:,}, seconds", f"{MANY[1]:,}, seconds", "times", "")
    yield Section("Growth with the number of articles", [told, Table(head, [_row("check", grown)])])


def number() -> Grown:
    """What so many articles take, and ten times as many."""
    checker, spent = Checker(), []
    begun = time.process_time()
    for done, article in enumerate(articles(MANY[1], 7, 0.25), start=1):
        checker.check(article["text"], article["published"])
        if done in MANY:
            spent.append(time.process_time() - begun)
    less, more = spent
    return Grown(less, more, more / less)


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


def _growth(work: Callable[[str], object], text: str) -> Grown:
    short, long = (repeated(text, size) for size in SIZES)
    spent = [(_cpu_time(work, short), _cpu_time(work, long)) for _ in range(ROUNDS)]
    less, more = (statistics.median(column) for column in zip(*spent, strict=True))
    return Grown(less, more, statistics.median(b / a for a, b in spent))


def _row(name: str, grown: Grown) -> Sequence[str]:
    return (name, f"{grown.less:.3f}", f"{grown.more:.3f}", f"{grown.ratio:.1f}", met(grown.ratio <= BAR))


def _cpu_time(work: Callable[[str], object], text: str) -> float:
    """CPU seconds of one call: the mean of as many as take long enough to be measured."""
    calls, start = 0, time.process_time()
    while (spent := time.process_time() - start) < LEAST:
        work(text)
        calls += 1
    return spent / calls
