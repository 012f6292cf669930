"""What a claim lends to its neighbours: its reading, and how sure it is."""

from numcheck.claims.claim import Operation
from numcheck.readings.weighed import Option, Weighed

SURE, LIKELY, LEADING = 1.0, 0.6, 0.35
"""How much a reading counts for others: one that an exact number settles, that a number fits, that words put first."""


def settled(weighed: Weighed) -> tuple[Option, float]:
    """The reading that a claim lends, with how sure it is."""
    assert weighed.lent is not None
    return weighed.lent


def lent(weighed: Weighed) -> tuple[Option, float] | None:
    """The same, worked out: once for all its neighbours."""
    agreeing, lead = weighed.agreeing, weighed.lead
    if lead is None:
        return None
    level = weighed.proposal.doings[0].operation is Operation.LEVEL
    if agreeing is not None and level and weighed.is_exact and weighed.p_true >= 0.9:
        return agreeing, SURE
    if agreeing is not None and weighed.p_true >= 0.5:
        return agreeing, LIKELY
    return lead, LEADING
