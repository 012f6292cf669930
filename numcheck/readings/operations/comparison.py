"""A comparison without a number: is the one side above (below) the other?"""

from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.claims.details import Rivals
from numcheck.datasets.catalog import Catalog
from numcheck.datasets.series import Official
from numcheck.readings.answer import Agreement, Answer, Cited, Reading, Unanswered
from numcheck.readings.coverage import uncovered

REVISIONS = Decimal("0.02")
"""How far apart, in parts of the larger, two figures can be for revisions to put the other one ahead."""

SAME = Decimal("0.05")
"""How far apart, in parts of the other one, figures may be that are told to be about the same, as `about` has it."""

CLOSE = "The two are nearer to one another than revisions move such figures: either may be the higher."
MIXED = "One of those compared with is above, another below, and the words do not add them up."


def answer(claim: Claim, reading: Reading, catalog: Catalog) -> Answer | Unanswered:
    """The total of the claim's own side against those of the other side; what is told is by how much they differ."""
    value = catalog.total(reading.measure, reading.scope, reading.period)
    if value is None:
        return uncovered(reading, reading.period, catalog)
    rivals: list[Official] = []
    for other in others(claim, reading):
        rival = catalog.total(other.measure, other.scope, other.period)
        if rival is None:
            return uncovered(other, other.period, catalog)
        rivals.append(rival)
    leads = [_leads(claim, value, rival) for rival in rivals]
    if len(set(leads)) > 1:
        return Unanswered("NC904", MIXED)
    if not leads[0] and claim.direction is not None and any(_is_close(value, rival) for rival in rivals):
        return Unanswered("NC904", CLOSE)
    nearest = min(rivals, key=lambda rival: abs(value.value - rival.value))
    cited = (Cited("value", value), *(Cited("baseline", rival) for rival in rivals))
    agreement = Agreement.AGREES if leads[0] else Agreement.OFF
    return Answer(reading, value.value - nearest.value, cited, agreement)


def others(claim: Claim, reading: Reading) -> list[Reading]:
    """The questions of the other side: other members, another time, or both."""
    period = reading.baseline.periods[0] if reading.baseline is not None else reading.period
    rivals = claim.detail
    if not isinstance(rivals, Rivals):
        return [reading._replace(period=period, baseline=None)]
    scopes = (reading.scope.having({rivals.dimension: group}) for group in rivals.groups)
    return [reading._replace(scope=scope, period=period, baseline=None) for scope in scopes]


def _leads(claim: Claim, value: Official, rival: Official) -> bool:
    if claim.direction is None:
        return abs(value.value - rival.value) <= SAME * rival.value
    return value.value < rival.value if claim.direction == "down" else value.value > rival.value


def _is_close(value: Official, rival: Official) -> bool:
    most = max(value.value, rival.value, Decimal(1))
    return abs(value.value - rival.value) <= max(REVISIONS * most, Decimal(value.rounding + rival.rounding))
