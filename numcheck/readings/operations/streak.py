"""A streak: how many months (fiscal years) in a row, the last one the one named, meet a condition."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import partial

from numcheck.claims.claim import Claim
from numcheck.claims.details import Run, Turn
from numcheck.datasets.catalog import Catalog
from numcheck.datasets.revisions import room
from numcheck.datasets.series import Official
from numcheck.periods import Period
from numcheck.readings.answer import Agreement, Answer, Cited, Reading, Unanswered
from numcheck.readings.coverage import uncovered
from numcheck.readings.history import by_number, moved, past_all
from numcheck.readings.operations import turn

Slack = Callable[[Official], Decimal]
"""How far revisions move a month: nearer to its mark than that, it may count or not."""

OPEN_END = "The sentence does not say with which month the streak ends."
NO_CONDITION = "The sentence does not say what the months of the streak have in common."


_YEAR = 12
"""Months of a year; a fiscal year's number is its last month's, counted in years."""


def answer(claim: Claim, reading: Reading, catalog: Catalog) -> Answer | Unanswered:
    """The run of months that ends with the reading's month against the number of them that is told; or of years."""
    run, period = claim.detail, reading.period
    if isinstance(run, Turn):
        return turn.answer(run, reading, catalog)
    told = _told(claim, run, period) if isinstance(run, Run) else None
    if not isinstance(run, Run) or told is None or told < 1 or not _is_a_step(run, period):
        return Unanswered("NC904", NO_CONDITION)
    step = _YEAR if run.yearly else 1
    months = by_number(reading, catalog, step)
    last = period.last // step - run.ended
    if last not in months:
        return uncovered(reading, reading.period, catalog)
    length = _length(run, months, last)
    before, certain = last - length, told < length or (run.least and told == length)
    if _beyond(run, months, before) is None and not certain:
        return Unanswered("NC901", f"The figures held begin with {period.shift(-length * step).label}.")
    cited = [Cited("value", months[last])]
    cited += [Cited("record", months[before])] if before in months else []
    # Whoever tells of a streak does so in the month after it: the months before have stood for longer.
    holds = _holds(run, months, last, int(told), partial(room, catalog, printed=period.last + 1))
    if not holds and run.least and not _ends_as_told(claim):
        return Unanswered("NC904", OPEN_END)
    return Answer(reading, Decimal(length), tuple(cited), Agreement.AGREES if holds else Agreement.OFF)


def _told(claim: Claim, run: Run, period: Period) -> Decimal | None:
    """How long the run is told to be; one told of the time since March begins in April, or passes a mark from March."""
    if run.spans:
        return Decimal(period.length - (run.mark is None))
    return claim.figure.value if run.told is None else run.told


def _is_a_step(run: Run, period: Period) -> bool:
    """Whether a period is one of those that the run is of: no month ends `the third straight year`."""
    if run.spans:
        return not run.yearly
    if run.yearly:
        return run.against == 1 and period.fiscal_year is not None and period.length == _YEAR
    return period.is_month


def _ends_as_told(claim: Claim) -> bool:
    """Whether the sentence itself says with which month the streak ends: `for ten straight months` runs on."""
    told = claim.evidence["period"]
    return told.span is not None and claim.sentence.span.contains(told.span)


def _length(run: Run, months: Mapping[int, Official], last: int) -> int:
    """How many months the streak has."""
    length = 0
    while (by := _beyond(run, months, last - length)) is not None and by > 0:
        length += 1
    return length


def _holds(run: Run, months: Mapping[int, Official], last: int, told: int, slack: Slack) -> bool:
    """Whether a streak of so many months may be told: a month within what is revised of its mark may count or not."""
    if not all(_may(run, months, month, slack) for month in range(last - told + 1, last + 1)):
        return False
    return run.least or not _surely(run, months, last - told, slack)


def _may(run: Run, months: Mapping[int, Official], month: int, slack: Slack) -> bool:
    by = _beyond(run, months, month)
    return by is not None and by > -slack(months[month])


def _surely(run: Run, months: Mapping[int, Official], month: int, slack: Slack) -> bool:
    by = _beyond(run, months, month)
    return by is not None and by > slack(months[month])


def _beyond(run: Run, months: Mapping[int, Official], month: int) -> Decimal | None:
    """How far a month is on the right side of its mark, or of the month that it is held against; None if not held."""
    if run.records:
        return past_all(months, month, above=run.above)
    if run.mark is None:
        return moved(months, month, run.against, above=run.above)
    own = months.get(month)
    if own is None:
        return None
    return own.value - run.mark if run.above else run.mark - own.value
