"""Runs and places: the answer to a reading against what is told of it."""

from numcheck.claims.claim import Claim, Evidence, Source
from numcheck.claims.details import Place
from numcheck.claims.doing import Doing
from numcheck.readings.answer import Agreement, Answer, Reading
from numcheck.readings.held import full
from numcheck.readings.number import Fit
from numcheck.readings.operations.answerers import ANSWERERS
from numcheck.readings.weigh.axes import Axes
from numcheck.readings.weigh.table import Fitted, Table
from numcheck.readings.weighed import Posed

_DEEP = 400
"""How much more than the cheapest a reading may cost."""


def axes(table: Table, doing: Doing) -> Axes:
    """What a run or a place may be told of, and when: a place among members names one."""
    every = table.axes(_DEEP)
    if not isinstance(doing.detail, Place) or doing.detail.among is None:
        return every
    named = ((where, dict(where[1].members).get(doing.detail.among)) for where in every.wheres)
    return every._replace(wheres=[where for where, member in named if member is not None and "+" not in member])


def ask(table: Table, one: Posed) -> Fitted:
    """How a run or a place stands to what is told of it."""
    doing, period, proposal = one.doing, one.period, table.proposal
    scope, detail = full(one.scoped.members, one.measure), one.doing.detail
    if isinstance(detail, Place) and table.held.now is not None:
        detail = detail._replace(until=table.held.now - 1)
    claim = Claim(
        proposal.figure,
        proposal.line.sentence,
        proposal.stretch,
        doing.operation,
        table.measure,
        scope,
        (period,),
        evidence={"period": Evidence(Source.STATED, proposal.figure.span)},
        detail=detail,
    )
    answer = ANSWERERS[doing.operation](claim, Reading(table.measure, scope, period), table.held.views[0])
    if not isinstance(answer, Answer):
        return Fit.UNHELD, None, 0
    return Fit.AGREES if answer.agreement is Agreement.AGREES else Fit.OFF, answer.computed, 0
