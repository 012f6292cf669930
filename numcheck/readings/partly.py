"""Whether a number that is to be flagged may be of a part of its time: of some days of it, or of those then over."""

from numcheck.claims.claim import Operation
from numcheck.figures.figure import Hedge, Kind
from numcheck.readings.answer import Ruling
from numcheck.readings.decision import OPEN_SLOT, PART, PEAK, RUNNING, Decision
from numcheck.readings.number import Fit
from numcheck.readings.weighed import Weighed

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
    if now is not None and (lead.period.last >= now or _may_be_this_month(weighed, now)):
        return RUNNING
    if told is None or lead.computed is None:
        return ""
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
    words = weighed.periods.get(period)
    if words is None or not period.is_month or period.last != now - _YEAR:
        return False
    times = (time for time in weighed.proposal.line.times if time.span == words.span)
    return any(time.form == "month" and "y" not in time.fields for time in times)


_YEAR = 12
"""How many months a year has."""
