"""Values that are counted in a series: a place in an order, and the length of a streak.

Neither follows from the few figures that a finding cites. The series is counted here as the code that is shown counts
it, and the code is shown only where that comes to the finding's own value.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from numcheck.claims.details import Place, Run
from numcheck.datasets.catalog import Catalog
from numcheck.datasets.series import Official
from numcheck.datasets.totals import HistoryStep
from numcheck.figures.precision import plain
from numcheck.findings.finding import Finding
from numcheck.periods import Period, month_name
from numcheck.query.answer import answer
from numcheck.query.question import Question
from numcheck.readings.history import step_of

_YEAR = 12
"""How many months a year has."""


class Counted(NamedTuple):
    """A count in a series.

    Attributes:
        by: How the series is asked for: a step, or a dimension.
        period: The period that it is asked for, or None for all held.
        within: What is behind the call for the series: `.loc[:"2022"]`, or nothing.
        code: The expression, over `series` and `value`.
        shown: The count in words.
    """

    by: str
    period: Period | None
    within: str
    code: str
    shown: str


def counted(finding: Finding, catalog: Catalog) -> Counted | None:
    """How the value is counted, or None where it is not, or where more than one series was counted."""
    found = _candidates(finding, catalog) if finding.official else ()
    return next((one for one, value in found if value == finding.computed), None)


def _candidates(finding: Finding, catalog: Catalog) -> Iterator[tuple[Counted, int]]:
    detail = finding.claim.detail
    if isinstance(detail, Place) and detail.among is not None:
        yield from _among_members(finding, detail.among, catalog)
    elif isinstance(detail, Place):
        yield from _among_periods(finding, catalog)
    elif isinstance(detail, Run):
        yield from _streak(finding, detail, catalog)


def _among_members(finding: Finding, dimension: str, catalog: Catalog) -> Iterator[tuple[Counted, int]]:
    own = finding.official[0].official
    around = own.scope.without(dimension)
    question = Question(own.measure, around, own.period, None, (dimension,))
    rows = answer(question, catalog)
    above = sum(row.value > own.value for row in rows)
    shown = f"{above} of the {len(rows)} that the statistics name have more"
    yield Counted(dimension, own.period, "", "int((series > value).sum()) + 1", shown), above + 1


def _among_periods(finding: Finding, catalog: Catalog) -> Iterator[tuple[Counted, int]]:
    own = finding.official[0].official
    low = finding.claim.figure.extreme == "low"
    held = catalog.history(own.measure, own.scope, step_of(own.period))
    for within, chosen in _windows(own, held):
        beyond = sum(o.value < own.value if low else o.value > own.value for o in chosen)
        sign, word = ("<", "less") if low else (">", "more")
        shown = f"{beyond} of the {len(chosen)} held have {word}"
        yield Counted(step_of(own.period), None, within, f"int((series {sign} value).sum()) + 1", shown), beyond + 1


def _windows(own: Official, held: Sequence[Official]) -> Iterator[tuple[str, Sequence[Official]]]:
    """The whole series, and what of it had been by the period's own end."""
    yield "", held
    yield f'.loc[:"{_label(own.period)}"]', [o for o in held if o.period.last <= own.period.last]


def _streak(finding: Finding, run: Run, catalog: Catalog) -> Iterator[tuple[Counted, int]]:
    own = finding.official[0].official
    step: HistoryStep = "fiscal_year" if run.yearly else "month"
    long, each = (_YEAR, "year") if run.yearly else (1, "month")
    months = {o.period.last // long: o.value for o in catalog.history(own.measure, own.scope, step)}
    length, month = 0, own.period.last // long
    while (rival := run.mark if run.mark is not None else months.get(month - run.against)) is not None:
        if month not in months or not (months[month] > rival if run.above else months[month] < rival):
            break
        length, month = length + 1, month - 1
    sign = ">" if run.above else "<"
    held = f"(series {sign} {plain(run.mark)})" if run.mark is not None else f"(series.diff({run.against}) {sign} 0)"
    than = plain(run.mark) if run.mark is not None else (f"the {each} before" if run.against == 1 else "a year before")
    shown = f"{length} {each}s in a row {'above' if run.above else 'below'} {than}"
    within = f'.loc[:"{_label(own.period)}"]'
    yield Counted(step, None, within, f"int({held}[::-1].cumprod().sum())", shown), length


def _label(period: Period) -> str:
    """A period's last month as pandas names it: in an index of fiscal years, `2023` alone is the calendar's."""
    return month_name(period.last)
