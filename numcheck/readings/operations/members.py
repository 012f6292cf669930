"""The place of a member of a dataset from outside among all that the dataset has, from the top or from the bottom."""

from collections.abc import Collection, Iterator
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.claims.details import Place
from numcheck.datasets.catalog import Catalog
from numcheck.datasets.series import Official
from numcheck.readings.answer import Agreement, Answer, Cited, Reading, Unanswered
from numcheck.readings.coverage import uncovered

UNPLACED = "The words do not say plainly which one of them is meant, or in what it is first."
UNHELD = "The dataset does not hold all of those that are compared: one of the others may stand before."
EITHER = "Members may be compared, or months and years: the words do not say which."

MOST_CITED = 5
"""How many of those that stand before are cited."""


def answer(claim: Claim, place: Place, reading: Reading, catalog: Catalog) -> Answer | Unanswered:
    """The place in the reading's scope and period, against the one that is told.

    Of members that stand level either may be called the first. Where the dataset has nothing of a member, only what the
    others refute is told.
    """
    dimension = catalog.dimensions[str(place.among)]
    name = reading.scope.get(dimension.name, "")
    every = (dimension.all, catalog.measures[reading.measure].scope.get(dimension.name))
    if name not in dimension.members or name in every:
        return Unanswered("NC904", UNPLACED)
    own = catalog.total(reading.measure, reading.scope, reading.period)
    if own is None:
        return uncovered(reading, reading.period, catalog)
    others = list(_others(dimension.name, every, reading, catalog))
    held = [total for total in others if total is not None]
    low = claim.figure.extreme == "low"
    leads = [(o, (own.value - o.value if low else o.value - own.value), o.rounding + own.rounding) for o in held]
    surely = [o for o, lead, room in leads if lead > room]
    maybe = [o for o, lead, room in leads if lead >= -room]
    first, last = len(surely) + 1, len(maybe) + 1 + len(others) - len(held)
    told = 1 if claim.figure.value is None else int(claim.figure.value)
    holds = first <= told <= last
    if len(held) < len(others) and holds:
        return Unanswered("NC901", UNHELD)
    if place.hinted and not holds:
        return Unanswered("NC904", EITHER)
    nearest = sorted(surely, key=lambda o: abs(o.value - own.value))[:MOST_CITED]
    cited = (Cited("value", own), *(Cited("record", o) for o in nearest))
    return Answer(reading, Decimal(first), cited, Agreement.AGREES if holds else Agreement.OFF)


def _others(
    dimension: str, every: Collection[str | None], reading: Reading, catalog: Catalog
) -> Iterator[Official | None]:
    """The total of each other member, None for one of which nothing is held; those that mean all of them left out."""
    for name in catalog.dimensions[dimension].members:
        if name not in every and name != reading.scope[dimension]:
            yield catalog.total(reading.measure, reading.scope.having({dimension: name}), reading.period)
