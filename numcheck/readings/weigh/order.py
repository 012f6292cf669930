"""Runs, places and ranges: the answer to a reading against what is told of it."""

from collections.abc import Iterator, Sequence
from operator import itemgetter

from numcheck.claims.claim import Claim, Evidence, Source
from numcheck.claims.details import Place, Run, Spread, Turn
from numcheck.claims.doing import Doing
from numcheck.claims.slots.offices import OFFICE
from numcheck.periods import Period
from numcheck.readings.answer import Agreement, Answer, Reading
from numcheck.readings.held import full
from numcheck.readings.number import Fit
from numcheck.readings.operations.answerers import ANSWERERS
from numcheck.readings.weigh.axes import Axes, When
from numcheck.readings.weigh.table import Fitted, Table
from numcheck.readings.weighed import Option
from numcheck.readings.window import window, years

_DEEP = 400
"""How much more than the cheapest a reading may cost."""

_MOST = 6
"""How many scopes and times a place among members is asked of at most."""

_YEAR = 12
"""How many months a year has."""


def axes(table: Table, doing: Doing) -> Axes:
    """What is put in an order, and when: a place among members names one, and a range has several months."""
    every = table.axes(_DEEP)
    if not doing.is_plain:
        return Axes((), (), 0)
    if isinstance(doing.detail, Run) and doing.detail.spans:
        return every._replace(whens=[when for when in every.whens if when[1].length > 1])
    if isinstance(doing.detail, Turn):
        months = () if doing.detail.of_years else _last_months(every.whens)
        years = () if doing.detail.month is not None else (w for w in every.whens if w[1].fiscal_year is not None)
        return every._replace(whens=sorted((*months, *years), key=itemgetter(0)))
    if isinstance(doing.detail, Run) and doing.detail.yearly:
        return every._replace(whens=[when for when in every.whens if when[1].fiscal_year is not None])
    if isinstance(doing.detail, Run):
        return every._replace(whens=list(_last_months(every.whens)))
    if isinstance(doing.detail, Spread):
        return every._replace(whens=[when for when in every.whens if when[1].length > 1])
    if isinstance(doing.detail, Place) and doing.detail.among is None:
        return every._replace(whens=list(_compared(table, doing.detail, every.whens)))
    if not isinstance(doing.detail, Place) or doing.detail.among is None:
        return every
    among, told = doing.detail.among, doing.detail.member
    every = every._replace(whens=list(_of_years(table, every.whens))[:_MOST])  # each asks all the members
    named = ((where, dict(where[1].members).get(among)) for where in every.wheres)
    alone = [(where, member) for where, member in named if member is not None and "+" not in member]
    one = [where for where, member in alone if told in (None, member, member.removesuffix(f" {OFFICE}"))]
    return every._replace(wheres=one[:_MOST])


def _last_months(whens: Sequence[When]) -> Iterator[When]:
    """`six months in a row through April` ends with April, whatever else that tells."""
    seen: set[Period] = set()
    for cost, period, baseline in whens:
        last = Period(period.last, period.last)
        if period.length < _YEAR and last not in seen:
            seen.add(last)
            yield cost, last, baseline


def _said(one: Option) -> Iterator[str]:
    """The slots that words beside the figure say, and no member by itself."""
    return (choice.slot for choice in one.scoped.choices if choice.value is not None and choice.relation.is_near)


def _compared(table: Table, place: Place, whens: Sequence[When]) -> Iterator[When]:
    """The months, or the years, that are put in an order: of all that is known, or of their year."""
    bound = table.proposal.reach
    for cost, period, _ in whens:
        if place.step in (None, "month" if period.is_month else "year"):
            for year in (None,) if bound is None else years(bound, period, table.held.now):
                yield cost, period, year


def _of_years(table: Table, whens: Sequence[When]) -> Iterator[When]:
    """The times, and of a place in a year that of each month: `El Paso was the busiest sector of the fiscal year`."""
    bound, seen = table.proposal.reach, set[Period]()
    for cost, period, baseline in whens:
        told = (None,) if bound is None else years(bound, period, table.held.now)
        for one in (year or period for year in told):
            if one not in seen:
                seen.add(one)
                yield cost, one, baseline


def ask(table: Table, one: Option) -> Fitted:
    """How a run or a place stands to what is told of it."""
    doing, period, proposal = one.doing, one.period, table.proposal
    scope, detail = full(one.scoped.members, one.measure), one.doing.detail
    detail = detail.told_in(table.held.now) if isinstance(detail, Place) else detail
    claim = Claim(
        proposal.figure,
        proposal.line.sentence,
        proposal.stretch,
        doing.operation,
        table.measure,
        scope,
        (period,),
        evidence=dict.fromkeys(("period", *_said(one)), Evidence(Source.STATED, proposal.figure.span)),
        detail=detail,
    )
    base = None if proposal.reach is None else window(proposal.reach, period, one.baseline, ranks=True)
    answer = ANSWERERS[doing.operation](claim, Reading(table.measure, scope, period, base), table.held.views[0])
    if not isinstance(answer, Answer):
        return Fit.UNHELD, None, 0
    return Fit.AGREES if answer.agreement is Agreement.AGREES else Fit.OFF, answer.computed, 0
