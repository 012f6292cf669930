"""A superlative: is the period's total above (below) every earlier one that the words reach back to?"""

from numcheck.claims.claim import Claim
from numcheck.datasets.catalog import Catalog
from numcheck.datasets.scope import Scope
from numcheck.readings.answer import Agreement, Answer, Cited, Reading, Unanswered
from numcheck.readings.coverage import uncovered
from numcheck.readings.history import rivals, scopes
from numcheck.readings.operations import rank


def answer(claim: Claim, reading: Reading, catalog: Catalog) -> Answer | Unanswered:
    """The reading's own series, and behind its beginning a longer one that the words fit, each against itself.

    CBP's series begins with fiscal 2017. A record of CBP's has to hold against its own years, and the Border
    Patrol's part of it against the Border Patrol's years before; that part contradicts it only where it was by itself
    above the whole of CBP's figure. Where both hold, the longer series is cited first.
    """
    if claim.detail is not None:  # "the busiest sector": the first place among its members
        return rank.answer(claim, reading, catalog)
    own = _in(reading.scope, claim, reading, catalog)
    if own is not None and own.agreement is Agreement.OFF:
        return own
    begins = own.since.period.first if own is not None and own.since is not None else reading.period.first
    longer = [
        found
        for scope in scopes(reading, catalog)
        if scope != reading.scope and (found := _in(scope, claim, reading, catalog, before=begins)) is not None
    ]
    if longer and longer[0].agreement is Agreement.OFF and own is not None and not _outdone(own, longer[0]):
        return own
    if longer:
        more = own.cited if own is not None and longer[0].agreement is Agreement.AGREES else ()
        return longer[0]._replace(cited=(*longer[0].cited, *more))
    return uncovered(reading, reading.period, catalog) if own is None else own


def _outdone(own: Answer, longer: Answer) -> bool:
    """Whether an earlier figure of a part alone was above all of this one (below, for a lowest: never certain)."""
    return longer.cited[1].official.value > own.computed


def _in(scope: Scope, claim: Claim, reading: Reading, catalog: Catalog, before: int | None = None) -> Answer | None:
    """The answer of one series, of its part before a month where one is given; None where it has none."""
    value = catalog.total(reading.measure, scope, reading.period)
    earlier = [
        official for official in rivals(reading, catalog, scope) if before is None or official.period.last < before
    ]
    if value is None or not earlier:
        return None
    lowest = claim.figure.extreme == "low"
    rival = (min if lowest else max)(earlier, key=lambda official: official.value)
    holds = value.value < rival.value if lowest else value.value > rival.value
    return Answer(
        reading,
        value.value,
        (Cited("value", value), Cited("record", rival)),
        Agreement.AGREES if holds else Agreement.OFF,
        since=earlier[0],
    )
