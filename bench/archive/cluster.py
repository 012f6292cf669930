"""What a large archive costs, in core hours, worked out from measured rates by one formula.

What an engine adds to the check itself (reading, and the findings as rows and objects) is measured on the same made-up
articles, in turns: a part of `numcheck archive`, and a frame through `numcheck.check_frame`, which the recipes for
Dask, Spark and Ray call.
"""

import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from bench.articles import articles, written
from bench.page import Quoted, Section, Table
from numcheck.archive import work
from numcheck.archive.run import begun
from numcheck.articles import check_frame
from numcheck.checker import Checker

ARTICLES = 100_000_000
SHARES = (0.0, 0.01, 0.1, 1.0)
"""Which share of the articles tells of the border."""
FORMULA = (
    "core hours = articles × (share ÷ rate of border articles + (1 − share) ÷ rate of news) "
    "× times the check alone ÷ 3,600"
)
_MANY = 300
_ROUNDS = 5


class Added(NamedTuple):
    """How many times the time of the check alone an engine takes."""

    archive: float
    frame: float


def core_hours(articles: int, share: float, news: float, border: float, added: float) -> float:
    """The formula.

    Args:
        articles: How many there are.
        share: Which share of them tells of the border.
        news: Ordinary articles a second of one core.
        border: Articles about the border a second of one core.
        added: How many times the time of the check alone the engine takes.
    """
    return articles * (share / border + (1 - share) / news) * added / 3600


def sections(news: float, border: float) -> Iterator[Section]:
    """What 100 million articles cost, by the share of them that tells of the border."""
    found = added()
    head = (
        "of the articles, about the border",
        "`numcheck archive`, core hours",
        "`check_frame` (Dask, Spark, Ray), core hours",
    )
    rows = [
        (f"{share:.0%}", *(f"{core_hours(ARTICLES, share, news, border, one):,.0f}" for one in found))
        for share in SHARES
    ]
    rates = Table(
        ("measured", ""),
        [
            ("ordinary news, articles a second of one core", f"{news:,.1f}"),
            ("border articles, articles a second of one core", f"{border:,.1f}"),
            ("`numcheck archive`, times the check alone", f"{found.archive:.2f}"),
            ("`check_frame`, times the check alone", f"{found.frame:.2f}"),
        ],
    )
    told = (
        "Worked out from the rates above, and not run. The articles are as long as those of `bench/texts` (about "
        "630 words) "
        "and, about the border, as those that are measured above. The rates are of processor time, so that the "
        "hours are of a core that "
        "has nothing else to do; on a hundred such cores it takes a hundredth."
    )
    yield Section(
        "What 100 million articles cost",
        [told, FORMULA, Quoted("cluster-rates", rates), Quoted("cluster", Table(head, rows))],
    )


def added() -> Added:
    """What the engines add, the median of some rounds."""
    import pandas as pd

    told = list(articles(_MANY, 7, 0.25))
    frame = pd.DataFrame(told)
    checker = Checker()
    with tempfile.TemporaryDirectory() as folder:
        file = written(Path(folder) / "articles.jsonl", _MANY, 7, 0.25)
        run = begun(file, Path(folder) / "out", checker, size=_MANY)

        def check() -> None:
            for article in told:
                checker.check(article["text"], article["published"])

        ways: Mapping[str, Callable[[], object]] = {
            "check": check,
            "archive": lambda: work.run(run.job, run.parts[0]),
            "frame": lambda: check_frame(frame, checker=checker),
        }
        for way in ways.values():
            way()
        rounds = [{name: _processor(way) for name, way in ways.items()} for _ in range(_ROUNDS)]
    return Added(
        *(statistics.median(one[name] / one["check"] for one in rounds) for name in ("archive", "frame")),
    )


def _processor(way: Callable[[], object]) -> float:
    begun = time.process_time()
    way()
    return time.process_time() - begun


def quoted(sections: Sequence[Section]) -> Iterator[Quoted]:
    """The pieces that other pages quote."""
    yield from (piece for section in sections for piece in section.pieces if isinstance(piece, Quoted))
