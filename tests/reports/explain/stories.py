"""The stories of every finding of the seeds and of the cases."""

import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from numcheck.checker import Checker
from numcheck.datasets.catalog import Catalog
from numcheck.documents import published, read
from numcheck.reports.explain.story import Story, story
from tests.case import read as read_case

ROOT = Path(__file__).resolve().parents[3]


def told(text: str, date: str | None = None, source: str = "draft.txt") -> list[Story]:
    """The stories of the findings of a text."""
    catalog = Catalog.open()
    when = None if date is None else published.parse(date)
    traced = Checker(catalog).trace(read.from_text(text, source, when))
    document = traced.report.document
    return [story(document, f, traced.reads.get(f.claim.figure.span), catalog) for f in traced.report.findings]


@cache
def of_seeds() -> tuple[Story, ...]:
    """Those of the sample articles."""
    facts = tomllib.loads((ROOT / "seeds" / "seeds.toml").read_text(encoding="utf-8"))
    return tuple(one for name, about in facts.items() for one in _of_seed(name, about["published"]))


def _of_seed(name: str, date: str) -> Iterator[Story]:
    text = (ROOT / "seeds" / f"{name}.txt").read_text(encoding="utf-8")
    yield from told(text, date, f"seeds/{name}.txt")


@cache
def of_cases() -> tuple[Story, ...]:
    """Those of the cases."""
    cases = (read_case(path) for path in sorted((ROOT / "tests" / "cases").glob("*.txt")))
    return tuple(one for case in cases for one in told(case.text, case.published, case.path.name))


def name_of(one: Story) -> str:
    """Which story it is."""
    return f"{one.document.source}: {one.finding.claim.figure.text}"
