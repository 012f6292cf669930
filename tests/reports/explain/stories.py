"""The stories of every finding of the seeds and of the cases."""

from functools import cache
from pathlib import Path

from numcheck.checker import Checker
from numcheck.datasets.catalog import Catalog
from numcheck.documents import published, read
from numcheck.reports.explain.story import Story, story
from tests import shared
from tests.case import read as read_case

ROOT = Path(__file__).resolve().parents[3]


def told(text: str, date: str | None = None, source: str = "draft.txt", figures: Catalog | None = None) -> list[Story]:
    """The stories of the findings of a text, held against these figures, or the packaged ones."""
    catalog = shared.catalog() if figures is None else figures
    when = None if date is None else published.parse(date)
    traced = Checker(catalog).trace(read.from_text(text, source, when))
    document = traced.report.document
    places = ((finding, finding.claim.figure.span) for finding in traced.report.findings)
    return [story(document, f, traced.reads.get(at), catalog, traced.meants.get(at)) for f, at in places]


@cache
def of_seeds() -> tuple[Story, ...]:
    """Those of the sample articles."""
    return tuple(
        one for name, date in shared.seeds().items() for one in told(shared.seed(name), date, f"seeds/{name}.txt")
    )


@cache
def of_cases() -> tuple[Story, ...]:
    """Those of the cases."""
    cases = (read_case(path) for path in sorted((ROOT / "tests" / "cases").glob("*.txt")))
    return tuple(one for case in cases for one in told(case.text, case.published, case.path.name))


def name_of(one: Story) -> str:
    """Which story it is."""
    return f"{one.document.source}: {one.finding.claim.figure.text}"
