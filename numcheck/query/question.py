"""A question to the official figures, fully specified."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from numcheck.datasets.catalog import Catalog
from numcheck.datasets.scope import Scope
from numcheck.errors import QueryError
from numcheck.periods import Period
from numcheck.query.words import read_member, read_period, read_subject

Step = Literal["month", "fiscal_year", "calendar_year"]
STEPS: tuple[Step, ...] = get_args(Step)


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked.

    Attributes:
        measure: The measure, as asked for (`apprehensions`).
        scope: The members that are named.
        period: The months, or None for all that are held.
        step: Into what the period is cut, or None for the whole of it.
        dimensions: What the figures are broken down by.
    """

    measure: str
    scope: Scope
    period: Period | None
    step: Step | None
    dimensions: tuple[str, ...]


def ask(
    catalog: Catalog, measure: str, *, scope: Mapping[str, str], period: str | None = None, by: Iterable[str] = ()
) -> Question:
    """A question from its words; see `numcheck.query.words` for the words.

    Args:
        catalog: Whose words are meant.
        measure: What is measured, with members where they are named beside it.
        scope: The members, by dimension.
        period: The months, or None for all that are held.
        by: `month`, `fiscal_year` or `calendar_year`, and dimensions.

    Raises:
        QueryError: A word names nothing that is known.
        PeriodError: The period names none.
    """
    name, told = read_subject(measure, catalog)
    members = {dimension: read_member(dimension, text, catalog) for dimension, text in scope.items()}
    step, dimensions = _cut(by, catalog)
    when = None if period is None else read_period(period)
    return Question(name, told.having(members), when, step, dimensions)


def _cut(by: Iterable[str], catalog: Catalog) -> tuple[Step | None, tuple[str, ...]]:
    names = list(dict.fromkeys(name.strip().replace("-", "_").replace(" ", "_") for name in by))
    steps = [step for step in STEPS if step in names]
    if len(steps) > 1:
        raise QueryError(f"The figures cannot be by {' and by '.join(steps)} at once.", "Name one of them.")
    dimensions = tuple(name for name in names if name not in STEPS)
    if unknown := [name for name in dimensions if name not in catalog.dimensions]:
        known = ", ".join((*STEPS, *sorted(catalog.dimensions)))
        raise QueryError(f"Nothing is broken down by {', '.join(map(repr, unknown))}.", f"There are {known}.")
    return (steps[0] if steps else None), dimensions
