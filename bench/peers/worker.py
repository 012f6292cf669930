"""Times one contender in a process of its own: `python -m bench.peers.worker NAME`, by the Python that has it.

Reads one line of JSON, `{"articles": [{"text": ..., "sentences": [...]}, ...], "published": ..., "seconds": ...}`,
reads all articles once to warm up, and answers `{"version": ..., "found": {...}}`. Then it answers each further line
with the articles a second of CPU time. It runs in the peers' environments: nothing but the standard library here, and
a contender's modules only in its own function.
"""

import json
import os
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from importlib import import_module
from importlib.metadata import version
from typing import Any, NamedTuple, TypedDict


class Article(TypedDict):
    """An article: whole, and cut into sentences."""

    text: str
    sentences: list[str]


class Contender(NamedTuple):
    """What is timed.

    Attributes:
        package: The name that its version goes by.
        work: Reads one article; nothing else is timed.
        found: What is in that which `work` gave back, and how many of each.
    """

    package: str
    work: Callable[[Article], Any]
    found: Callable[[Any], dict[str, int]]


def figures(_: str) -> Contender:
    """`numcheck.find_figures`."""
    read = import_module("numcheck").find_figures
    return Contender(
        "numcheck",
        lambda article: read(article["text"]),
        lambda found: {"figures": len(found), "set aside (dates, years, scores ...)": len(found.set_aside)},
    )


def check(published: str) -> Contender:
    """`numcheck.check`."""
    read = import_module("numcheck").check
    return Contender(
        "numcheck",
        lambda article: read(article["text"], published),
        lambda report: {"findings": len(report.findings), "set aside": len(report.set_aside)},
    )


def quantulum3(_: str) -> Contender:
    """quantulum3, a sentence at a time; without its classifier's packages it goes by rules alone."""
    parse = import_module("quantulum3.parser").parse
    return Contender(
        "quantulum3",
        lambda article: [parse(sentence) for sentence in article["sentences"]],
        lambda results: {"quantities": sum(len(quantities) for quantities in results)},
    )


def recognizers(_: str) -> Contender:
    """The English models for numbers, percents and ordinals, made once, each over the whole article."""
    recognizer = import_module("recognizers_number").NumberRecognizer("en-us")
    models = (recognizer.get_number_model(), recognizer.get_percentage_model(), recognizer.get_ordinal_model())
    return Contender(
        "recognizers-text-number",
        lambda article: [result for model in models for result in model.parse(article["text"])],
        lambda results: {"numbers, percents and ordinals": outermost(results)},
    )


def outermost(results: Sequence[Any]) -> int:
    """How many results lie in no other: `14 percent` is a percent, and its `14` a number that is not counted."""
    spans = {(result.start, result.end) for result in results}
    return sum(not any(a <= start and end <= b and (a, b) != (start, end) for a, b in spans) for start, end in spans)


CONTENDERS: dict[str, Callable[[str], Contender]] = {
    "figures": figures,
    "quantulum3": quantulum3,
    "recognizers": recognizers,
    "check": check,
}


def rate(work: Callable[[Article], Any], articles: Sequence[Article], seconds: float) -> float:
    """Articles a second of CPU time, over as many passes through all articles as take that many seconds."""
    passes, start = 0, time.process_time()
    while (spent := time.process_time() - start) < seconds:
        for article in articles:
            work(article)
        passes += 1
    return passes * len(articles) / spent


def one_core() -> None:
    """Keeps this process on one core, where the system can."""
    if sys.platform.startswith("linux"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})


def main(name: str) -> None:
    """Answers the lines on standard input until there are no more."""
    one_core()
    task = json.loads(sys.stdin.readline())
    contender = CONTENDERS[name](task["published"])
    articles: list[Article] = task["articles"]
    found: Counter[str] = Counter()
    for article in articles:
        found.update(contender.found(contender.work(article)))
    print(json.dumps({"version": version(contender.package), "found": found}), flush=True)
    for _ in sys.stdin:
        print(rate(contender.work, articles, task["seconds"]), flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
