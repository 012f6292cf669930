"""The answer to a question: rows, each from one release, of which those of one period add up."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import islice, product
from typing import NamedTuple

from numcheck.datasets.catalog import Catalog
from numcheck.datasets.scope import Scope
from numcheck.datasets.series import Official, Series, able, answering
from numcheck.errors import QueryError
from numcheck.periods import Period, fiscal_year_of, month_name
from numcheck.query.question import Question, Step


class Row(NamedTuple):
    """One figure.

    Attributes:
        period: Its months.
        members: The members that it is of, by the dimensions that were asked for.
        value: The figure, in the measure's unit.
        dataset: Where it comes from; several, joined by `+`, where none holds the whole period.
        release: When the newest release in it was published.
        unit: What one of it is: `encounters`, `pounds`.
    """

    period: Period
    members: Mapping[str, str]
    value: Decimal
    dataset: str
    release: str
    unit: str = ""

    def to_dict(self) -> dict[str, str | int | Decimal]:
        """The row as JSON and CSV have it; a whole number is an int."""
        whole = self.value == self.value.to_integral_value()
        value = int(self.value) if whole else self.value
        return {
            "period": str(self.period),
            **self.members,
            "value": value,
            "unit": self.unit,
            "dataset": self.dataset,
            "release": self.release,
        }


def answer(question: Question, catalog: Catalog, most: int | None = None) -> tuple[Row, ...]:
    """The rows that answer a question, oldest first, then by member.

    A period that is not held whole has no row. Where members are asked for, all rows of a period come from
    one dataset, so that they add up to its total; a member without any event has no row.

    Args:
        question: The question.
        catalog: The figures that are asked.
        most: How many rows there may be; None for any number.

    Raises:
        QueryError: Nothing that is held answers it, it would add up what does not add up, or there are more rows.
    """
    found = _by_members(question, catalog) if question.dimensions else _totals(question, catalog)
    rows = tuple(found if most is None else islice(found, most + 1))
    if most is not None and len(rows) > most:
        hint = "Name a shorter period, or break it down by less."
        raise QueryError(f"The answer has more rows than the {most} that are given at the most.", hint)
    if not rows:
        raise QueryError(_missing(question, catalog), "`numcheck data list` shows what is held.")
    unit = catalog.measures[catalog.resolve(question.measure, question.scope)[0]].unit
    return tuple(row._replace(unit=unit) for row in rows)


def pieces(period: Period, step: Step | None) -> Iterator[Period]:
    """A period cut into months or years; a year of which it has a part is cut to that part."""
    if step is None:
        yield period
    elif step == "month":
        yield from (Period(month, month) for month in range(period.first, period.last + 1))
    else:
        fiscal = step == "fiscal_year"
        year_of = fiscal_year_of if fiscal else _calendar_year_of
        for year in range(year_of(period.first), year_of(period.last) + 1):
            whole = Period.fiscal(year) if fiscal else Period.calendar(year)
            yield Period(max(whole.first, period.first), min(whole.last, period.last))


def _calendar_year_of(month: int) -> int:
    return month // 12


def _totals(question: Question, catalog: Catalog) -> Iterator[Row]:
    for official in _officials(question, catalog):
        yield Row(official.period, {}, official.value, official.dataset, official.release)


def _officials(question: Question, catalog: Catalog) -> Iterator[Official]:
    if question.period is None:
        yield from _all_held(question, catalog)
        return
    for piece in pieces(question.period, question.step):
        official = catalog.total(question.measure, question.scope, piece)
        if official is not None:
            yield official
        else:
            _refuse_sum(question, piece, catalog)


def _all_held(question: Question, catalog: Catalog) -> tuple[Official, ...]:
    """Everything held, in the steps asked for; else by month, or by year where no month is held."""
    if question.step is not None:
        return catalog.history(question.measure, question.scope, question.step)
    months = catalog.history(question.measure, question.scope, "month")
    return months or catalog.history(question.measure, question.scope, "fiscal_year")


def _by_members(question: Question, catalog: Catalog) -> Iterator[Row]:
    series = [s for s in catalog.series(question.measure, question.scope) if _breaks_down(s, question, catalog)]
    asked = ((piece, answering(able(series, piece))) for piece in _asked(question, series))
    chosen = [(piece, one[0]) for piece, one in asked if one is not None]
    grids: dict[str, list[tuple[dict[str, str], Series]]] = {}
    for piece, one in chosen:
        if one.dataset not in grids:
            grids[one.dataset] = _grid(one, question, catalog)
        for members, held in grids[one.dataset]:
            official = held.total(piece)
            if official is not None:
                yield Row(piece, members, official.value, official.dataset, official.release)


def _breaks_down(series: Series, question: Question, catalog: Catalog) -> bool:
    dimensions = catalog.cards[series.dataset].dimensions
    return all(dimension in dimensions for dimension in question.dimensions)


def _asked(question: Question, series: list[Series]) -> Iterator[Period]:
    period = question.period
    if period is None and series:
        period = Period(min(one.first for one in series), max(one.last for one in series))
    if period is not None:
        yield from pieces(period, question.step or ("month" if question.period is None else None))


def _grid(one: Series, question: Question, catalog: Catalog) -> list[tuple[dict[str, str], Series]]:
    """The series of every combination of members that a dataset holds, without those that are zero throughout."""
    lists = [_members(one.dataset, dimension, question.scope, catalog) for dimension in question.dimensions]
    grid = []
    for combination in product(*lists):
        members = dict(zip(question.dimensions, combination, strict=True))
        for series in catalog.series(question.measure, question.scope.having(members)):
            if series.dataset == one.dataset and any(series.values.values()):
                grid.append((members, series))
    return grid


def _members(dataset: str, dimension: str, scope: Scope, catalog: Catalog) -> list[str]:
    stores = (store.held[dataset] for store in catalog.library.stores if dataset in store.held)
    held = {member for one in stores for member in one.codes.get(dimension, ())}
    named = scope.get(dimension)
    every = catalog.dimensions[dimension].all
    # A publisher's own total stands among its members: it is none.
    return sorted(held - {every} if named is None or named == every else set(named.split("+")) & held)


def _refuse_sum(question: Question, piece: Period, catalog: Catalog) -> None:
    measure = catalog.measures[catalog.resolve(question.measure, question.scope)[0]]
    if measure.sums and not measure.adds and piece.length > 12:
        raise QueryError(f"{measure.name} are counted at one time: years do not add up.", "Ask --by fiscal_year.")
    if not measure.sums and not piece.is_month:
        raise QueryError(f"{measure.name} is a rate: its months cannot be added up.", "Ask --by month.")


def _missing(question: Question, catalog: Catalog) -> str:
    """What is asked, and what is held of it, in a sentence."""
    what = ", ".join((question.measure, *(f"{dimension} {member}" for dimension, member in question.scope.items())))
    first = catalog.earliest(question.measure, question.scope)
    last = catalog.newest(question.measure, question.scope)
    if first is None or last is None:
        return f"No dataset held answers for {what}."
    by = f" by {' and '.join(question.dimensions)}" if question.dimensions else ""
    when = "" if question.period is None else f" of {question.period.label}"
    held = f"{month_name(first)} to {month_name(last)}"
    return f"Nothing held answers for {what}{by}{when}: what is held of it runs from {held}."
