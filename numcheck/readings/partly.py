"""Whether a number that is to be flagged may be of a part of its time: of some days of it, or of those then over."""

from collections.abc import Iterator
from decimal import Decimal

from numcheck.claims.claim import Operation
from numcheck.claims.when.moment import names_year
from numcheck.claims.when.time import Time
from numcheck.figures.figure import Hedge, Kind
from numcheck.readings.answer import Ruling
from numcheck.readings.decision import ANY_YEAR, BYGONE, OPEN_SLOT, PART, PEAK, RUNNING, Decision
from numcheck.readings.number import Fit
from numcheck.readings.weighed import Option, Weighed

_LOADS = 10
"""From how many times what is told a total is of many loads."""


def of_all_of_it(decision: Decision, weighed: Weighed) -> Decision:
    """The decision, but for a flag on what may be of a part of its time: that is left open."""
    flagged = decision.ruling is Ruling.FLAGGED and not _is_of_all(decision, weighed)
    why = _of_a_part(weighed) if flagged else ""
    return Decision(Ruling.OPEN, why, weighed.lead) if why else decision


def _is_of_all(decision: Decision, weighed: Weighed) -> bool:
    """Whether the number is that of some whole time: of one border, or to the last digit of what was not said."""
    exact = weighed.is_exact and decision.option is not None and decision.option.holds
    return decision.why == OPEN_SLOT or exact


def _of_a_part(weighed: Weighed) -> str:
    """Of what part a number may be, by the name of the reason; "" where it is plainly of the whole time."""
    lead, told, now = weighed.lead, weighed.proposal.figure.value, weighed.now
    if lead is None:
        return ""
    running = now is not None and (lead.period.last >= now or _may_be_this_month(weighed, now))
    if running or (weighed.is_awaited and not weighed.is_exact and _is_estimated(weighed, lead)):
        return RUNNING
    if now is None and _is_of_any_year(weighed):
        return ANY_YEAR
    if told is None or lead.computed is None:
        return ""
    if weighed.proposal.record is not None and lead.doing.operation is Operation.LEVEL:
        return BYGONE
    if not weighed.is_exact and _may_have_run_on(weighed, lead, told, lead.computed):
        return RUNNING
    if lead.fit is Fit.NEAR and _is_mark_of_a_run(weighed):
        return PART
    if weighed.proposal.figure.kind is Kind.MASS and lead.doing.operation is Operation.LEVEL:
        return PART if _LOADS * told < lead.computed else ""  # one load that was seized, and no total
    if lead.doing.operation is not Operation.AVERAGE:
        return ""
    if weighed.proposal.figure.hedge is Hedge.AT_MOST:
        return PEAK
    # No time has days at twice its average, and none keeps below it.
    return PART if lead.doing.may_peak and lead.computed <= told <= 2 * lead.computed else ""


def _is_mark_of_a_run(weighed: Weighed) -> bool:
    """`For the tenth month running, fewer than 13,000 were met`: its months are held to it, and lie well past it."""
    line, hedge = weighed.proposal.line, weighed.proposal.figure.hedge
    return hedge in (Hedge.MORE_THAN, Hedge.LESS_THAN) and line.says("streak", line.start, line.end)


def _may_be_this_month(weighed: Weighed, now: int) -> bool:
    """Whether a month without its year, read as that of the year before, may be the one that still ran."""
    period = weighed.options[0].period
    told = (time.form == "month" and not names_year(time) for time in _times(weighed))
    return period.is_month and period.last == now - _YEAR and any(told)


def _is_of_any_year(weighed: Weighed) -> bool:
    """Whether the time of the first reading has no year: `in March`, `the fiscal year that ended in September`."""
    return any(time.form in _YEARLESS and not names_year(time) for time in _times(weighed))


_ESTIMATED = Decimal("0.1")
"""How far off, in parts of it, a level is that was told before its figures were out."""


def _is_estimated(weighed: Weighed, lead: Option) -> bool:
    """Whether a number is as near to the official one as what is told before the figures are out."""
    told, computed = weighed.proposal.figure.value, lead.computed
    if told is None or computed is None:
        return False
    if lead.doing.operation is Operation.CHANGE and not lead.doing.counted:
        return abs(told - abs(computed)) <= _ESTIMATED * (100 + computed)  # percent of what it was before
    return abs(told - computed) <= _ESTIMATED * computed


def _may_have_run_on(weighed: Weighed, lead: Option, told: Decimal, computed: Decimal) -> bool:
    """Whether a running total whose end is not said may count days since the last month that was out.

    `Agents have now made upward of 385,000 apprehensions this fiscal year`: with the month that ran, at its own pace.
    """
    level = lead.doing.operation is Operation.LEVEL and lead.period.length > 1
    open_ended = level and any(time.form in _OPEN_ENDED for time in _times(weighed))
    return open_ended and computed < told <= computed * (1 + _SINCE / lead.period.length)


_YEARLESS = (
    *("month", "range", "between", "two_months", "month_list", "since", "since_day", "back", "closed", "opened"),
    *("quarter", "half", "first_of", "first_n", "n_months", "months_left", "through", "to_date"),
    *("rel_fiscal", "rel_year", "rel_month", "last_month"),
)
"""Forms of time of which the day of the article says which year they are of, unless they name it."""

_OPEN_ENDED = ("rel_fiscal", "to_date", "since_day", "term")
"""Forms of time that say when a total began and not up to when it goes."""

_SINCE = Decimal("1.5")
"""How many months may have gone by since the last one that was out."""


def _times(weighed: Weighed) -> Iterator[Time]:
    """What its own sentence says of the first reading's time."""
    words = weighed.periods.get(weighed.options[0].period)
    if words is not None:
        yield from (time for time in weighed.proposal.line.times if time.span == words.span)


_YEAR = 12
"""How many months a year has."""
