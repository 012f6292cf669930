"""Runs and places: the answer to a reading against what is told of it."""

from collections.abc import Iterator

from numcheck.claims.claim import Claim, Evidence, Source
from numcheck.claims.details import Place
from numcheck.claims.doing import Doing
from numcheck.periods import Period
from numcheck.readings.answer import Agreement, Answer, Reading
from numcheck.readings.held import Members, full
from numcheck.readings.number import Fit
from numcheck.readings.operations.answerers import ANSWERERS
from numcheck.readings.weigh.table import Fitted, Table
from numcheck.readings.weighed import Option

_DEEP, _MOST = 400, 24
"""How much more than the cheapest a reading may cost, and how many are asked."""


def orders(table: Table, doing: Doing, add: int) -> Iterator[Option]:
    """The readings of a run or a place: those of a place among members name one."""
    among = doing.detail.among if isinstance(doing.detail, Place) else None
    asked = 0
    for scoped, period, cost in table.readings(_DEEP):
        member = dict(scoped.members).get(among or "")
        if among is not None and (member is None or "+" in member):
            continue
        asked += 1
        if asked > _MOST:
            return
        key = (scoped.members, period)
        found = table.fits.get(key)
        if found is None:
            found = table.fits[key] = _order(table, doing, scoped.members, period)
        yield Option(doing, table.measure, scoped, period, None, None, cost + add, *found)


def _order(table: Table, doing: Doing, members: Members, period: Period) -> Fitted:
    scope, proposal = full(members, table.measure), table.proposal
    detail = doing.detail
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
