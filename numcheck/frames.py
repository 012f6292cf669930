"""Official figures as pandas data frames. pandas is imported by the functions, never by importing this module."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from operator import index
from typing import TYPE_CHECKING

from numcheck.datasets.catalog import Catalog
from numcheck.datasets.numbers import NumberIndex
from numcheck.errors import PeriodError, QueryError
from numcheck.periods import Period, month_name
from numcheck.query import moment
from numcheck.query.answer import Row, answer
from numcheck.query.numbers import COLUMNS, MOST, find
from numcheck.query.question import Question, Step, ask
from numcheck.query.units import in_unit
from numcheck.reports.table import pandas

if TYPE_CHECKING:
    import pandas as pd

_FREQUENCIES: Mapping[Step, str] = {"month": "M", "fiscal_year": "Y-SEP", "calendar_year": "Y-DEC"}


def frame(
    measure: str,
    *,
    scope: Mapping[str, str | None],
    period: str | None = None,
    fiscal_year: int | None = None,
    by: str | Sequence[str] = "month",
    as_of: str | date | None = None,
    unit: str | None = None,
    catalog: Catalog | None = None,
) -> "pd.DataFrame":
    """Official figures of a measure as a tidy frame.

    Args:
        measure: The measure, in words (`encounters`).
        scope: Members in words, by dimension; None leaves a dimension open.
        period: Months as `numcheck data query` takes them; None for all held.
        fiscal_year: The period `FY` and this number, instead of `period`.
        by: `month`, `fiscal_year` or `calendar_year`, and dimensions.
        as_of: A day (`2022-08-20`, or a date): what was public then; `first`: each month as published first. None for
            what is known now.
        unit: The unit wanted (`kilograms`); None for the measure's own.
        catalog: The figures; the packaged ones with the user's own unless told otherwise.

    Returns:
        A column for each dimension in `by` and the column `value` (int64; float64 where figures have decimals). The
        index is a `PeriodIndex` named `period` (months; years ending in September for fiscal ones); where `by` names
        neither months nor years, `period` is a column. `attrs` has `measure`, `unit`, `scope`, `as_of`, `dataset`
        (several joined by `+`), `release` (the newest) and `releases` (which dataset and release answers from
        when to when).

    Raises:
        QueryError: A word means nothing here, or nothing held answers.
        PeriodError: The period names none.
        UnitError: The measure is not counted in such units.
        ExtraMissingError: pandas is not installed.
    """
    pandas()
    told = {name: _text(name, text) for name, text in scope.items() if text is not None}
    when = _months(period, fiscal_year)
    names = _names(by)
    on = f"{as_of:%Y-%m-%d}" if isinstance(as_of, date) else None if as_of is None else _text("as_of", as_of)
    figures = moment.as_of(Catalog.open() if catalog is None else catalog, on)
    question = ask(figures, measure, scope=told, period=when, by=names)
    rows = answer(question, figures)
    if unit is not None:
        rows = in_unit(rows, measure, unit, figures)
    found = _built(rows, question)
    found.attrs.update(_attrs(rows, question, figures, unit, on))
    return found


def _names(by: object) -> list[str]:
    """Names, one or several; raises `QueryError` where one is no text."""
    return [_text("by", name) for name in (by if isinstance(by, list | tuple) else (by,))]


def _text(name: str, value: object) -> str:
    """What an argument says; raises `QueryError` where it is no text."""
    if isinstance(value, str):
        return value
    raise QueryError(
        f"{name} is told in words, and this is {type(value).__name__}.",
        "Write it as an article does, border='southwest', period='2022-07'; join several members by a plus, "
        "'southwest+northern'.",
    )


def _months(period: str | None, fiscal_year: int | None) -> str | None:
    """The words of the months that are asked for, or None for all held; raises `QueryError` and `PeriodError`."""
    if fiscal_year is None:
        return None if period is None else _text("period", period)
    try:
        year = index(fiscal_year)
    except TypeError:
        year = 0
    if 1000 <= year <= 9999:
        return f"FY{year}"
    raise PeriodError("This is no fiscal year.", "Give a number of four digits: fiscal_year=2022.")


def _built(rows: Sequence[Row], question: Question) -> "pd.DataFrame":
    import pandas as pd

    columns: dict[str, list[str] | list[int] | list[float]] = {
        dimension: [row.members[dimension] for row in rows] for dimension in question.dimensions
    }
    columns["value"] = _values([row.value for row in rows])
    step = question.step
    if step is None:
        return pd.DataFrame({"period": [str(row.period) for row in rows], **columns})
    labels = [_label(row.period, step) for row in rows]
    return pd.DataFrame(columns, index=pd.PeriodIndex(labels, freq=_FREQUENCIES[step], name="period"))


def _values(values: Sequence[Decimal]) -> list[int] | list[float]:
    if all(value == value.to_integral_value() for value in values):
        return [int(value) for value in values]
    return [float(value) for value in values]


def _label(period: Period, step: Step) -> str:
    """The text from which pandas makes the period of that frequency: the year in which a fiscal year ends."""
    return month_name(period.first) if step == "month" else month_name(period.last)


def _attrs(
    rows: Sequence[Row], question: Question, catalog: Catalog, unit: str | None, as_of: str | None
) -> dict[str, object]:
    base, scope = catalog.resolve(question.measure, question.scope)
    spans: dict[tuple[str, str], list[Period]] = {}
    for row in rows:
        spans.setdefault((row.dataset, row.release), []).append(row.period)
    datasets = dict.fromkeys(name for dataset, _ in spans for name in dataset.split("+"))
    return {
        "measure": question.measure,
        "unit": catalog.measures[base].unit if unit is None else unit,
        "scope": dict(scope),
        "as_of": as_of,
        "dataset": "+".join(datasets),
        "release": max(release for _, release in spans),
        "releases": [
            {
                "dataset": dataset,
                "release": release,
                "first": month_name(min(p.first for p in periods)),
                "last": month_name(max(p.last for p in periods)),
            }
            for (dataset, release), periods in spans.items()
        ],
    }


def number_frame(number: int | str, most: int = MOST, index: NumberIndex | None = None) -> "pd.DataFrame":
    """Of what a number is the value, a row each, the nearest first.

    Returns:
        `value` and `off` (int64: by how much it differs from the number), `measure`, `of` (the scope in words),
        `period` (`2022-08`, `FY2022`), `stage` (`latest`, or what it once was) and `published` (when; missing of
        the latest), and a column for each dimension that restricts any of them. No rows where nothing is near.

    Raises:
        QueryError: It is no whole number.
        ExtraMissingError: pandas is not installed.
        DataMissingError, DataDamagedError: The index is not installed, or is none.
    """
    pandas()
    import pandas as pd

    found = find(number, NumberIndex() if index is None else index, most)
    rows = [{**one.to_dict(), "published": one.meaning.published or None, **one.meaning.scope} for one in found]
    return pd.DataFrame(rows, columns=list(dict.fromkeys((*COLUMNS, *(name for row in rows for name in row)))))


def dataset_frame(catalog: Catalog | None = None) -> "pd.DataFrame":
    """The datasets at hand, a row each.

    Returns:
        Indexed by `dataset`: `title`, `publisher`, `measures` and `dimensions` (joined by commas), `first` and
        `last` (months, `PeriodDtype`; NaT where nothing is held), `newest` (when the newest release came out),
        `releases` and `figures` (how many), `own` (whether any is in the user's own store).
    """
    pandas()
    import pandas as pd

    from numcheck.datasets.overview import overview

    rows = [
        {
            "dataset": held.card.name,
            "title": held.card.title,
            "publisher": held.card.publisher,
            "measures": ", ".join(held.card.measures),
            "dimensions": ", ".join(held.card.dimensions),
            "first": pd.NaT if held.months is None else pd.Period(month_name(held.months.first), "M"),
            "last": pd.NaT if held.months is None else pd.Period(month_name(held.months.last), "M"),
            "newest": None if held.newest is None else held.newest.published,
            "releases": held.files,
            "figures": held.figures,
            "own": held.own,
        }
        for held in overview(Catalog.open() if catalog is None else catalog)
    ]
    return pd.DataFrame(rows).set_index("dataset").astype({"first": "period[M]", "last": "period[M]"})
