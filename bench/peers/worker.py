"""Times one contender in a process of its own: `python -P bench/peers/worker.py NAME`, by the Python that has it.

Reads one line of JSON, `{"kinds": {"news": [{"text": ..., "published": ..., "sentences": [...]}, ...], ...},
"seconds": ...}`, reads all articles once to warm up, and answers `{"version": ..., "found": {"news": {...}, ...}}`.
Then it answers each further line, which names a kind, with the articles of it a second of CPU time. It runs in the
peers' environments: nothing but the standard library here, and a contender's modules only in its own function.
"""

import json
import os
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from importlib import import_module
from importlib.metadata import version
from typing import Any, NamedTuple, TypedDict


class Article(TypedDict):
    """An article: whole, when it appeared, and cut into sentences."""

    text: str
    published: str
    sentences: list[str]


class Contender(NamedTuple):
    """What is timed.

    Attributes:
        version: Its version.
        work: Reads one article; nothing else is timed.
        found: What is in that which `work` gave back, and how many of each.
    """

    version: str
    work: Callable[[Article], Any]
    found: Callable[[Any], dict[str, int]]


def figures() -> Contender:
    """`numcheck.find_figures`."""
    read = import_module("numcheck").find_figures
    return Contender(
        version("numcheck"),
        lambda article: read(article["text"]),
        lambda found: {"figures": len(found), "set aside (dates, years, scores ...)": len(found.set_aside)},
    )


def check() -> Contender:
    """`numcheck.check`."""
    read = import_module("numcheck").check
    return Contender(
        version("numcheck"),
        lambda article: read(article["text"], article["published"]),
        lambda report: {"findings": len(report.findings), "set aside": len(report.set_aside)},
    )


def quantulum3() -> Contender:
    """quantulum3, a sentence at a time; without its classifier's packages it goes by rules alone."""
    parse = import_module("quantulum3.parser").parse
    return Contender(
        version("quantulum3"),
        lambda article: [parse(sentence) for sentence in article["sentences"]],
        lambda results: {"quantities": sum(len(quantities) for quantities in results)},
    )


def recognizers() -> Contender:
    """The English models for numbers, percents and ordinals, made once, each over the whole article."""
    recognizer = import_module("recognizers_number").NumberRecognizer("en-us")
    models = (recognizer.get_number_model(), recognizer.get_percentage_model(), recognizer.get_ordinal_model())
    return Contender(
        version("recognizers-text-number"),
        lambda article: [result for model in models for result in model.parse(article["text"])],
        lambda results: {"numbers, percents and ordinals": outermost(results)},
    )


def text2num() -> Contender:
    """text2num, compiled from Rust: numbers in words, a sentence at a time, which it writes as digits."""
    convert = import_module("text_to_num").alpha2digit
    return Contender(
        version("text2num"),
        lambda article: [(sentence, convert(sentence, "en")) for sentence in article["sentences"]],
        lambda results: {"sentences written otherwise": sum(before != after for before, after in results)},
    )


def expression() -> Contender:
    """One regular expression for digits, with a sign before them and one behind: the least that can be done."""
    pattern = re.compile(r"[$€£]?\d[\d,]*(?:\.\d+)?%?")
    return Contender(
        sys.version.split()[0],
        lambda article: pattern.findall(article["text"]),
        lambda results: {"runs of digits": len(results)},
    )


def outermost(results: Sequence[Any]) -> int:
    """How many results lie in no other: `14 percent` is a percent, and its `14` a number that is not counted."""
    spans = {(result.start, result.end) for result in results}
    return sum(not any(a <= start and end <= b and (a, b) != (start, end) for a, b in spans) for start, end in spans)


CONTENDERS: dict[str, Callable[[], Contender]] = {
    "figures": figures,
    "check": check,
    "quantulum3": quantulum3,
    "recognizers": recognizers,
    "text2num": text2num,
    "expression": expression,
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
    contender = CONTENDERS[name]()
    kinds: dict[str, list[Article]] = task["kinds"]
    found: dict[str, Counter[str]] = {}
    for kind, articles in kinds.items():
        found[kind] = Counter()
        for article in articles:
            found[kind].update(contender.found(contender.work(article)))
    print(json.dumps({"version": contender.version, "found": found}), flush=True)
    for line in sys.stdin:
        print(rate(contender.work, kinds[line.strip()], task["seconds"]), flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
