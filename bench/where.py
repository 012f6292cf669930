"""Where the time of a check goes, stage by stage, in processor time."""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from bench.page import Section, Table
from bench.texts import Kind
from numcheck import checker
from numcheck.checker import Checker
from numcheck.documents import read

STAGES: Mapping[str, tuple[str, ...]] = {
    "documents": ("read.from_text",),
    "figures": ("find_figures",),
    "claims": ("page", "propose"),
    "readings": ("asked", "Held", "weigh_all", "decide_all", "meant"),
    "judge": ("find_slips", "judge", "graded", "aside"),
}
"""What each stage is called by in `checker`, where the stages are wired together."""
_REST = "rest"
_SECONDS = 3.0


def sections(kinds: Sequence[Kind]) -> Iterator[Section]:
    """The share of each stage, and the whole, for the texts of each kind."""
    spent = {kind.name: shares(kind) for kind in kinds}
    rows = [
        [stage, *(f"{found[stage] / sum(found.values()):.0%}" for found in spent.values())]
        for stage in (*STAGES, _REST)
    ]
    whole = ["milliseconds an article", *(f"{1e3 * sum(found.values()):.1f}" for found in spent.values())]
    told = (
        "Shares of the processor time of a check, in a process that has warmed up. Documents: sentences and "
        "paragraphs. "
        "Figures: numbers and the like. Claims: what the words say of them. Readings: what the official figures "
        "answer. "
        "Judge: the arithmetic of the article and the verdicts. Rest: the report."
    )
    yield Section("Where the time goes", [told, Table(("", *spent), [*rows, whole])])


def shares(kind: Kind, seconds: float = _SECONDS) -> Mapping[str, float]:
    """The seconds that a stage takes of an article, by its name."""
    asked = Checker()
    spent = dict.fromkeys(STAGES, 0.0)
    articles = 0

    def check() -> None:
        for article in kind.articles:
            asked.check(article["text"], article["published"])

    check()
    with _watched(spent):
        begun = time.process_time()
        while (whole := time.process_time() - begun) < seconds:
            check()
            articles += len(kind.articles)
    found = {stage: spent[stage] / articles for stage in STAGES}
    return {**found, _REST: whole / articles - sum(found.values())}


@contextmanager
def _watched(spent: dict[str, float]) -> Iterator[None]:
    """Adds up what is spent in each stage; what one calls of another counts for the one that was called first."""
    inside = False

    def timed(stage: str, work: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **named: Any) -> Any:
            nonlocal inside
            if inside:
                return work(*arguments, **named)
            inside, begun = True, time.process_time()
            try:
                return work(*arguments, **named)
            finally:
                inside = False
                spent[stage] += time.process_time() - begun

        return call

    kept: list[tuple[Any, str, Any]] = []
    for stage, names in STAGES.items():
        for name in names:
            module, _, attribute = name.rpartition(".")
            owner = read if module else checker
            kept.append((owner, attribute, getattr(owner, attribute)))
            setattr(owner, attribute, timed(stage, getattr(owner, attribute)))
    try:
        yield
    finally:
        for owner, attribute, work in kept:
            setattr(owner, attribute, work)
